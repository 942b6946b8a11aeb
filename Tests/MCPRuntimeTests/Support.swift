import Foundation
import MCPGenReferences
import MCPTestSupport
import Synchronization

@testable import MCPRuntime

/// Keeps the messages that are sent.
final class CollectingSink: MessageSink {
    private let collected = Mutex<[String]>([])

    /// The messages so far, as JSON text.
    var messages: [String] { collected.withLock { $0 } }

    func send(_ message: borrowing JSONWriter) {
        let text = String(decoding: message.bytes(), as: UTF8.self)
        collected.withLock { $0.append(text) }
    }
}

/// A conversation with a library, message by message.
struct Conversation {
    let sink = CollectingSink()
    let connection: ServerConnection

    /// Begins a conversation.
    ///
    /// - Parameters:
    ///   - version: The revision to agree on; `nil` leaves the handshake out.
    ///   - server: What is talked to.
    init(
        _ version: String? = "2025-11-25",
        _ server: MCPServer = MCPServer(LibraryServer(LiveLibrary()))
    ) async throws {
        let host = ServerHost(server)
        connection = try await host.connect(ConnectionInfo(transport: "test", crossesNetwork: false), sink)
        guard let version else { return }
        await say(Self.initialize(version))
        await say(#"{"jsonrpc":"2.0","method":"notifications/initialized"}"#)
    }

    /// A client's first message.
    static func initialize(_ version: String, id: String = "0") -> String {
        """
        {"jsonrpc":"2.0","id":\(id),"method":"initialize","params":{"protocolVersion":"\(version)","capabilities":{},\
        "clientInfo":{"name":"test","version":"1"}}}
        """
    }

    /// Sends a message.
    ///
    /// - Returns: The requests that have to be answered.
    func receive(_ message: String) -> [PendingRequest] {
        var requests: [PendingRequest] = []
        connection.receive(Array(message.utf8)[...]) { requests.append($0) }
        return requests
    }

    /// Sends a message and waits until it has been dealt with.
    ///
    /// - Returns: What came back meanwhile.
    @discardableResult
    func say(_ message: String) async -> [String] {
        let before = sink.messages.count
        for request in receive(message) { await connection.answer(request) }
        return Array(sink.messages.dropFirst(before))
    }

    /// Calls a tool.
    func call(_ tool: String, _ arguments: String, id: String = "1") async -> [String] {
        let params = #"{"name":"\#(tool)","arguments":\#(arguments)}"#
        return await say(#"{"jsonrpc":"2.0","id":\#(id),"method":"tools/call","params":\#(params)}"#)
    }
}
