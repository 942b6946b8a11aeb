import MCPRuntime
import MCPTestSupport
import Synchronization
import Testing

/// A client that writes its messages by hand, for what ours wouldn't send.
struct RawClient: Sendable {
    let sink: any MessageSink
    private let inbox: Inbox

    /// Connects with a server in memory.
    static func withConnection<Result: Sendable>(
        to server: MCPServer,
        authorization: AuthorizationInfo? = nil,
        _ body: (RawClient) async throws -> Result
    ) async throws -> Result {
        let inbox = Inbox()
        return try await InMemoryTransport(server, authorization: authorization).withConnection(
            receive: { inbox.receive($0) },
            { try await body(RawClient(sink: $0, inbox: inbox)) }
        )
    }

    /// What every request of 2026-07-28 says of itself.
    static func meta(_ capabilities: JSONValue = [:], version: String = "2026-07-28") -> JSONValue {
        [
            "io.modelcontextprotocol/protocolVersion": .string(version),
            "io.modelcontextprotocol/clientCapabilities": capabilities,
        ]
    }

    /// Everything that has come so far.
    var messages: [JSONValue] { inbox.messages }

    /// Sends a message.
    func send(_ message: JSONValue) {
        var writer = JSONWriter()
        message.writeJSON(to: &writer)
        sink.send(writer)
    }

    /// Sends a request and waits for its answer.
    ///
    /// - Returns: The whole message.
    func request(_ id: Int, _ method: String, _ params: JSONValue? = nil) async throws -> JSONValue {
        var message: JSONObject = ["jsonrpc": "2.0", "id": .number(JSONNumber(id)), "method": .string(method)]
        message["params"] = params
        send(.object(message))
        return try await next { $0["id"]?.number?.int == id && $0["method"] == nil }
    }

    /// Calls a tool of 2026-07-28.
    func call(
        _ id: Int,
        _ tool: String = "test",
        capabilities: JSONValue = [:],
        responses: JSONValue? = nil,
        state: JSONValue? = nil,
        arguments: JSONValue = [:]
    ) async throws -> JSONValue {
        var params: JSONObject = [
            "_meta": Self.meta(capabilities), "name": .string(tool), "arguments": arguments,
        ]
        params["inputResponses"] = responses
        params["requestState"] = state
        return try await request(id, "tools/call", .object(params))
    }

    /// Shakes hands in a stateful revision.
    func initialize(_ version: String = "2025-11-25", capabilities: JSONValue = [:]) async throws {
        let params: JSONValue = [
            "protocolVersion": .string(version), "capabilities": capabilities,
            "clientInfo": ["name": "raw", "version": "1"],
        ]
        let answer = try await request(0, "initialize", params)
        #expect(answer["result"]?["protocolVersion"]?.string == version)
        send(["jsonrpc": "2.0", "method": "notifications/initialized"])
    }

    /// Waits for a message, which may have come already.
    func next(_ isWanted: @escaping @Sendable (JSONValue) -> Bool) async throws -> JSONValue {
        try await withDeadline { try await inbox.first(isWanted) }
    }
}

/// Keeps messages and hands them to who waits.
private final class Inbox: Sendable {
    private struct State {
        var messages: [JSONValue] = []
        var waiting: [(isWanted: @Sendable (JSONValue) -> Bool, continuation: AsyncStream<JSONValue>.Continuation)] = []
    }

    private let state = Mutex(State())

    var messages: [JSONValue] { state.withLock { $0.messages } }

    func receive(_ event: ConnectionEvent) {
        guard case .message(let bytes) = event, let message = try? JSONValue(json: bytes) else { return }
        state.withLock { state in
            state.messages.append(message)
            for waiting in state.waiting where waiting.isWanted(message) { waiting.continuation.yield(message) }
        }
    }

    func first(_ isWanted: @escaping @Sendable (JSONValue) -> Bool) async throws -> JSONValue {
        let (stream, continuation) = AsyncStream<JSONValue>.makeStream()
        state.withLock { state in
            if let found = state.messages.first(where: isWanted) { continuation.yield(found) }
            state.waiting.append((isWanted, continuation))
        }
        for await message in stream { return message }
        throw CancellationError()
    }
}

/// Fails where something takes so long that it will hardly come any more.
func withDeadline<Result: Sendable>(
    _ deadline: Duration = .seconds(300),
    _ body: @escaping @Sendable () async throws -> Result
) async throws -> Result {
    try await withThrowingTaskGroup { group in
        group.addTask { try await body() }
        group.addTask {
            try await Task.sleep(for: deadline)
            throw Overdue()
        }
        defer { group.cancelAll() }
        guard let result = try await group.next() else { throw Overdue() }
        return result
    }
}

struct Overdue: Error {}

/// A value that comes later, to wait for.
final class Signal: Sendable {
    private let stream: AsyncStream<Void>
    private let continuation: AsyncStream<Void>.Continuation

    init() { (stream, continuation) = AsyncStream.makeStream() }

    func fire() { continuation.finish() }

    func wait() async throws {
        for await _ in stream {}
        try Task.checkCancellation()
    }
}

/// Keeps values from many tasks.
final class Collected<Value: Sendable>: Sendable {
    private let kept = Mutex<[Value]>([])

    var values: [Value] { kept.withLock { $0 } }

    func add(_ value: Value) { kept.withLock { $0.append(value) } }

    /// Waits until there are so many.
    func wait(for count: Int) async throws -> [Value] {
        let clock = ContinuousClock()
        let end = clock.now + .seconds(300)
        while values.count < count {
            if clock.now > end { throw Overdue() }
            try await Task.sleep(for: .milliseconds(2))
        }
        return values
    }
}

/// The error that a server answers with; `nil` when there is none.
func serverError(_ body: () async throws -> Void) async throws -> JSONRPCError? {
    do {
        try await body()
        return nil
    } catch MCPClientError.server(let error) {
        return error
    }
}
