import Logging
import Synchronization

/// A client's way to its server over all connections: one, or one after the other where the client connects again.
final class ClientLink: Sendable {
    private enum State {
        case connecting([CheckedContinuation<ClientSession, any Error>])
        case connected(ClientSession)
        case closed(any Error)
    }

    let options: MCPClient.Options
    let cache = ResultCache()
    let harmless = HarmlessTools()
    /// The least important log messages wanted of a stateless server.
    let logLevel = Mutex<LoggingLevel?>(nil)
    /// What goes on beside the requests, whichever session there is.
    let submit: AsyncStream<@Sendable () async -> Void>.Continuation
    private let jobs: AsyncStream<@Sendable () async -> Void>
    private let state = Mutex(State.connecting([]))
    private let isClosing = Mutex(false)

    init(_ options: MCPClient.Options) {
        self.options = options
        (jobs, submit) = AsyncStream.makeStream()
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
    /// - Throws: Why there will be none.
    func session() async throws -> ClientSession {
        try await withCheckedThrowingContinuation { continuation in
            let result: Result<ClientSession, any Error>? = state.withLock { state in
                switch state {
                case .connected(let session):
                    guard options.reconnect != nil, session.correlator.closedReason != nil else {
                        return .success(session)
                    }
                    // It is lost, which `run` will notice next: who asks again at once would ask for ever.
                    state = .connecting([continuation])
                    return nil
                case .closed(let error): return .failure(error)
                case .connecting(let waiting):
                    state = .connecting(waiting + [continuation])
                    return nil
                }
            }
            if let result { continuation.resume(with: result) }
        }
    }

    /// Connects, and again after each loss as often as the options say, until ``close()``.
    func run(_ transport: some ClientTransport) async {
        var attempt = 0
        while true {
            let session = ClientSession(options) { [cache] in cache.invalidate($0) }
            do {
                try await connect(session, transport) { attempt = 0 }
            } catch {
                // What was never connected isn't tried again: it would hardly come right by itself.
                guard case .connecting(let waiting) = state.withLock({ $0 }), waiting.isEmpty || attempt > 0 else {
                    return fail(error)
                }
                if attempt == 0, options.reconnect == nil { return fail(error) }
            }
            let reason = session.correlator.closedReason ?? "it has ended"
            session.close(reason)
            attempt += 1
            guard let policy = options.reconnect, attempt <= policy.maximumAttempts, !isClosing.withLock({ $0 }) else {
                return fail(MCPClientError.connectionClosed(reason))
            }
            state.withLock { if case .connected = $0 { $0 = .connecting([]) } }
            cache.removeAll()
            options.logger.info("connecting again, attempt \(attempt): \(reason)")
            guard (try? await Task.sleep(for: policy.delay(before: attempt))) != nil else {
                return fail(CancellationError())
            }
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
                succeed(session)
                connected()
                await session.waitUntilClosed()
            }
        }
    }

    private func succeed(_ session: ClientSession) {
        let waiting = state.withLock { state in
            guard case .connecting(let waiting) = state else { return [] as [CheckedContinuation<ClientSession, any Error>] }
            state = .connected(session)
            return waiting
        }
        for continuation in waiting { continuation.resume(returning: session) }
        if isClosing.withLock({ $0 }) { session.close("the client has closed it") }
    }

    private func fail(_ error: any Error) {
        let waiting = state.withLock { state in
            defer { state = .closed(error) }
            guard case .connecting(let waiting) = state else { return [] as [CheckedContinuation<ClientSession, any Error>] }
            return waiting
        }
        for continuation in waiting { continuation.resume(throwing: error) }
    }

    /// Ends the connection and makes no more.
    func close() {
        submit.finish()
        isClosing.withLock { $0 = true }
        let session: ClientSession? = state.withLock { state in
            if case .connected(let session) = state { return session }
            return nil
        }
        session?.close("the client has closed it")
    }
}

/// What is known of tools that may be called again without harm (specification, Tools, Tool Annotations).
final class HarmlessTools: Sendable {
    private let tools = Mutex<[String: Bool]>([:])

    func learn(_ listed: [Tool]) {
        tools.withLock { tools in
            for tool in listed {
                let annotations = tool.annotations
                tools[tool.name] = annotations?.readOnlyHint == true || annotations?.idempotentHint == true
            }
        }
    }

    /// `nil` for a tool that hasn't been listed.
    func isHarmless(_ name: String) -> Bool? { tools.withLock { $0[name] } }
}
