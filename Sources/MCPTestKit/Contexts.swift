public import MCPRuntime
import Synchronization

/// Calls a closure with the context of a real request, as the handler of a tool has it: to test one handler by itself.
///
/// ```swift
/// let script = ScriptedHandlers(.accept(["confirm": true]))
/// let report = try await withContext(era: era, handlers: script.handlers) { context in
///     try await weather.warn(context, city: "Oslo")
/// }
/// #expect(report.value.isSent)
/// #expect(report.logs.map(\.level) == [.notice])
/// ```
///
/// Logging, progress, `elicit`, `sample`, `roots`, `once` and cancellation work. In the stateless era the closure runs
/// again for each round of input, as handlers do; cancelling the caller's task cancels the request.
///
/// - Parameters:
///   - era: The way in which the client speaks.
///   - handlers: What answers what the closure asks of the client.
///   - options: How the client behaves otherwise. Of its revisions those of the era are offered.
///   - authorization: Who the client is to the server.
///   - serverOptions: How the server behaves, its middleware for one.
///   - recorder: Keeps what is sent in both directions.
///   - body: The handler.
/// - Returns: What the closure returned when it ran to its end, and what it sent.
/// - Throws: What the closure throws, or `MCPClientError` when its request comes to nothing for another reason.
public func withContext<Value: Sendable>(
    era: Era,
    handlers: ClientHandlers? = nil,
    options: MCPClient.Options = MCPClient.Options(),
    authorization: AuthorizationInfo? = nil,
    serverOptions: MCPServer.Options = MCPServer.Options(),
    recorder: WireRecorder? = nil,
    _ body: @escaping @Sendable (RequestContext) async throws -> Value
) async throws -> HandlerReport<Value> {
    let service = HandlerService(body)
    let received = Received()
    var options = options
    let (onLog, onProgress) = (options.onLog, options.request.onProgress)
    options.onLog = { log in
        received.logs.withLock { $0.append(log) }
        onLog(log)
    }
    options.request.onProgress = { progress in
        received.progress.withLock { $0.append(progress) }
        onProgress?(progress)
    }
    options.request.logLevel = options.request.logLevel ?? .debug
    var serverOptions = serverOptions
    // Each progress is to be seen, however fast it comes.
    serverOptions.limits.progressInterval = .zero
    let server = MCPServer(service, options: serverOptions)
    let failure: (any Error)? = try await withClient(
        of: server,
        era: era,
        handlers: handlers,
        options: options,
        authorization: authorization,
        recorder: recorder
    ) { client in
        if era == .stateful { try await client.setLogLevel(options.request.logLevel ?? .debug) }
        do {
            _ = try await client.callTool(HandlerService<Value>.tool)
            return nil
        } catch {
            return error
        }
    }
    let value = try service.value(failure)
    return HandlerReport(
        value: value,
        logs: received.logs.withLock { $0 },
        progress: received.progress.withLock { $0 },
        runs: service.runs
    )
}

/// What came of a handler that ``withContext(era:handlers:options:authorization:serverOptions:recorder:_:)`` called.
public struct HandlerReport<Value: Sendable>: Sendable {
    /// What the handler returned.
    public let value: Value
    /// What it logged, in order.
    public let logs: [LoggingMessage]
    /// How far it said that it was, in order.
    public let progress: [ProgressNotification]
    /// How often it ran: once for each round of input in the stateless era.
    public let runs: Int
}

private final class Received: Sendable {
    let logs = Mutex<[LoggingMessage]>([])
    let progress = Mutex<[ProgressNotification]>([])
}

/// A service whose only tool is a closure.
private final class HandlerService<Value: Sendable>: MCPService {
    static var tool: String { "handler" }

    let implementation = Implementation(name: "handler", version: "1.0.0")
    let tools = [ToolListing(name: tool, json: #"{"name":"handler","inputSchema":{"type":"object"}}"#)]
    private let body: @Sendable (RequestContext) async throws -> Value
    private let state = Mutex<(outcome: Result<Value, any Error>?, runs: Int)>((nil, 0))

    init(_ body: @escaping @Sendable (RequestContext) async throws -> Value) {
        self.body = body
    }

    var runs: Int { state.withLock { $0.runs } }

    func callTool(_ call: ToolCall, writing result: inout JSONWriter) async throws {
        state.withLock { $0 = (nil, $0.runs + 1) }
        do {
            let value = try await body(call.context)
            state.withLock { $0.outcome = .success(value) }
        } catch {
            state.withLock { $0.outcome = .failure(error) }
            throw error
        }
        result.writeToolResult()
    }

    /// What the handler returned in its last run.
    ///
    /// - Parameter failure: Why the request came to nothing, if it did.
    func value(_ failure: (any Error)?) throws -> Value {
        let outcome = state.withLock { $0.outcome }
        switch (outcome, failure) {
        case (let outcome?, nil): return try outcome.get()
        // What the handler threw is told by what the server answered, but says more than that.
        case (.failure(let error)?, MCPClientError.server?): throw error
        case (_, let failure?): throw failure
        case (nil, nil): throw MCPClientError.invalidResponse("the handler didn't run to its end")
        }
    }
}
