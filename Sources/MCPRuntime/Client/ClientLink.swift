import Logging
import Synchronization

/// A client's way to its server over all connections: one, or one after the other where the client connects again.
final class ClientLink: Sendable {
    private enum Phase {
        /// There is no session yet, or none at the moment.
        case connecting
        case connected(ClientSession)
        case closed(any Error)
    }

    private struct State {
        var phase = Phase.connecting
        /// The session that is used, or about to be.
        var current: ClientSession?
        var waiting: [Int: CheckedContinuation<ClientSession, any Error>] = [:]
        var nextWaiting = 0
        var isClosing = false
    }

    let options: MCPClient.Options
    let cache = ResultCache()
    let knownTools = KnownTools()
    /// The least important log messages wanted of a stateless server.
    let logLevel = Mutex<LoggingLevel?>(nil)
    /// What goes on beside the requests, whichever session there is.
    let submit: AsyncStream<@Sendable () async -> Void>.Continuation
    private let jobs: AsyncStream<@Sendable () async -> Void>
    private let state = Mutex(State())
    /// Ends with ``close()``.
    private let closing: (stream: AsyncStream<Never>, end: AsyncStream<Never>.Continuation)

    init(_ options: MCPClient.Options) {
        self.options = options
        (jobs, submit) = AsyncStream.makeStream()
        let (stream, end) = AsyncStream<Never>.makeStream()
        closing = (stream, end)
    }

    /// Does what is submitted until ``close()``.
    func runJobs() async {
        await withDiscardingTaskGroup { group in
            for await job in jobs { group.addTask { await job() } }
            group.cancelAll()
        }
    }

    /// The session to send requests by; waits while there is none.
    ///
    /// - Throws: Why there will be none, or `CancellationError` when the task is cancelled.
    func session() async throws -> ClientSession {
        let id = state.withLock { state in
            state.nextWaiting += 1
            return state.nextWaiting
        }
        return try await withTaskCancellationHandler {
            try await withCheckedThrowingContinuation { continuation in
                let result: Result<ClientSession, any Error>? = state.withLock { state in
                    if Task.isCancelled { return .failure(CancellationError()) }
                    switch state.phase {
                    // A session that is lost isn't given out while another one may come.
                    case .connected(let session)
                    where options.reconnect == nil || session.correlator.closedReason == nil:
                        return .success(session)
                    case .closed(let error): return .failure(error)
                    case .connected, .connecting:
                        state.waiting[id] = continuation
                        return nil
                    }
                }
                if let result { continuation.resume(with: result) }
            }
        } onCancel: {
            state.withLock { $0.waiting.removeValue(forKey: id) }?.resume(throwing: CancellationError())
        }
    }

    /// Connects, and again after each loss as often as the options say, until ``close()``.
    func run(_ transport: some ClientTransport) async {
        var attempt = 0
        var hasConnected = false
        while begin(ClientSession(options) { [cache] in cache.invalidate($0) }), let session = state.withLock(\.current)
        {
            var connectedAt: ContinuousClock.Instant?
            var failure: (any Error)?
            do {
                try await connect(session, transport) { connectedAt = .now }
            } catch {
                failure = error
            }
            let reason = session.correlator.closedReason ?? "it has ended"
            session.close(reason)
            hasConnected = hasConnected || connectedAt != nil
            let error = connectedAt == nil ? failure : nil
            // What was never connected isn't tried again: it would hardly come right by itself.
            guard let policy = options.reconnect, hasConnected else {
                return finish(error ?? MCPClientError.connectionClosed(reason))
            }
            // A connection that has lasted makes the next loss a first one.
            if let connectedAt, ContinuousClock.now - connectedAt > policy.maximumDelay { attempt = 0 }
            attempt += 1
            guard attempt <= policy.maximumAttempts else {
                return finish(error ?? MCPClientError.connectionClosed(reason))
            }
            cache.removeAll()
            options.logger.info("connecting again, attempt \(attempt): \(reason)")
            await pause(policy.delay(before: attempt))
        }
        finish(MCPClientError.connectionClosed("the client has closed it"))
    }

    /// Makes a session the current one.
    ///
    /// - Returns: `false` when there are to be no more.
    private func begin(_ session: ClientSession) -> Bool {
        state.withLock { state in
            if state.isClosing { return false }
            state.phase = .connecting
            state.current = session
            return true
        }
    }

    /// Waits, but no longer than until ``close()``.
    private func pause(_ time: Duration) async {
        await withTaskGroup { group in
            group.addTask { try? await Task.sleep(for: time) }
            group.addTask { [stream = closing.stream] in for await _ in stream {} }
            await group.next()
            group.cancelAll()
        }
    }

    private func connect(
        _ session: ClientSession,
        _ transport: some ClientTransport,
        _ connected: () -> Void
    ) async throws {
        try await transport.withConnection(receive: session.receive) { sink in
            session.open(sink)
            try await withThrowingTaskGroup(of: Void.self) { group in
                group.addTask {
                    await withDiscardingTaskGroup { jobs in
                        for await job in session.jobs { jobs.addTask { await job() } }
                        jobs.cancelAll()
                    }
                }
                defer {
                    session.close("the client has closed it")
                    group.cancelAll()
                }
                _ = try await session.negotiate(transport.serverIdentity)
                connected()
                let waiting = state.withLock { state in
                    state.phase = .connected(session)
                    defer { state.waiting = [:] }
                    return state.waiting.values
                }
                for continuation in waiting { continuation.resume(returning: session) }
                await session.waitUntilClosed()
            }
        }
    }

    /// There will be no more sessions.
    private func finish(_ error: any Error) {
        let waiting = state.withLock { state in
            defer { state.waiting = [:] }
            state.phase = .closed(error)
            return state.waiting.values
        }
        for continuation in waiting { continuation.resume(throwing: error) }
    }

    /// Ends the connection, or the attempt to make one, and makes no more.
    func close() {
        submit.finish()
        closing.end.finish()
        let session = state.withLock { state in
            state.isClosing = true
            return state.current
        }
        session?.close("the client has closed it")
    }
}

/// What listings say of tools that matters for calling them (specification, Tools, Tool Annotations; 2025-11-25, Tasks).
final class KnownTools: Sendable {
    private let tools = Mutex<[String: (isHarmless: Bool, needsTask: Bool)]>([:])

    func learn(_ listed: [Tool]) {
        tools.withLock { tools in
            for tool in listed {
                let annotations = tool.annotations
                let isHarmless = annotations?.readOnlyHint == true || annotations?.idempotentHint == true
                tools[tool.name] = (isHarmless, tool.taskSupport == .required)
            }
        }
    }

    /// Whether a tool may be called again without harm; `nil` for one that hasn't been listed.
    func isHarmless(_ name: String) -> Bool? { tools.withLock { $0[name]?.isHarmless } }

    /// Whether a tool can be called as a task only, as far as that is known.
    func needsTask(_ name: String) -> Bool { tools.withLock { $0[name]?.needsTask } ?? false }
}
