import MCPRuntime
import Synchronization

/// A server that is a closure: it sees every message and says what it likes, for what ours wouldn't.
final class ScriptedServer: ClientTransport {
    typealias Script = @Sendable (JSONValue, Peer) -> Void

    /// One of its connections, numbered from 1.
    struct Peer: Sendable {
        let number: Int
        fileprivate let receive: @Sendable (ConnectionEvent) -> Void

        func send(_ message: JSONValue) {
            guard let bytes = try? message.jsonBytes() else { return }
            receive(.message(bytes[...]))
        }

        func answer(_ request: JSONValue, _ result: JSONValue) {
            send(["jsonrpc": "2.0", "id": request["id"] ?? .null, "result": result])
        }

        func refuse(_ request: JSONValue, _ code: Int) {
            send([
                "jsonrpc": "2.0", "id": request["id"] ?? .null,
                "error": ["code": .number(JSONNumber(code)), "message": "no"],
            ])
        }

        func hangUp() { receive(.closed(reason: "the script ends here")) }
    }

    private struct Sink: MessageSink {
        let script: Script
        let messages: Collected<JSONValue>
        let peer: Peer

        func send(_ message: borrowing JSONWriter) {
            guard let message = try? JSONValue(json: message.bytes()) else { return }
            messages.add(message)
            // Somewhere else, as from another process: whoever sends may hold a lock.
            Task { script(message, peer) }
        }
    }

    private let script: Script
    private let received = Collected<JSONValue>()
    private let connections = Mutex(0)

    /// Makes a server that shakes hands in a revision and follows the script otherwise.
    init(_ version: ProtocolVersion, _ script: @escaping Script) {
        self.script = { message, peer in
            switch message["method"] {
            case "initialize" where !version.isStateless: peer.answer(message, Self.initialized(version))
            case "server/discover" where version.isStateless: peer.answer(message, Self.discovered)
            case "server/discover": peer.refuse(message, -32601)
            default: script(message, peer)
            }
        }
    }

    /// Makes a server that follows the script alone.
    init(_ script: @escaping Script) { self.script = script }

    /// All messages so far.
    var messages: [JSONValue] { received.values }

    /// How many messages have had a method so far.
    func count(_ method: JSONValue) -> Int { messages.count { $0["method"] == method } }

    func withConnection<Result: Sendable>(
        receive: @escaping @Sendable (ConnectionEvent) -> Void,
        _ body: (any MessageSink) async throws -> Result
    ) async throws -> Result {
        let number = connections.withLock { connections in
            connections += 1
            return connections
        }
        return try await body(Sink(script: script, messages: received, peer: Peer(number: number, receive: receive)))
    }

    static func initialized(_ version: ProtocolVersion) -> JSONValue {
        [
            "protocolVersion": .string(version.rawValue), "capabilities": ["tools": [:]],
            "serverInfo": ["name": "scripted", "version": "1"],
        ]
    }

    static let discovered: JSONValue = [
        "resultType": "complete", "supportedVersions": ["2026-07-28"], "capabilities": ["tools": [:]],
        "ttlMs": 0, "cacheScope": "private",
    ]

    /// What a tool gives back, in both eras.
    static func text(_ text: String) -> JSONValue {
        ["resultType": "complete", "content": [["type": "text", "text": .string(text)]]]
    }
}

extension MCPClient.Options {
    /// Options for connections to a ``ScriptedServer``.
    static func speaking(
        _ version: ProtocolVersion,
        handlers: ClientHandlers = ClientHandlers(),
        reconnect: ReconnectPolicy? = nil
    ) -> Self {
        .init(protocolVersions: [version], handlers: handlers, reconnect: reconnect)
    }
}
