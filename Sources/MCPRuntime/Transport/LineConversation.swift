import Synchronization

extension ServerHost {
    /// Has a conversation with a client that sends a message a line (specification, Transports, stdio), over any pair of
    /// byte streams.
    ///
    /// It ends when the client sends no more, the server is told to stop or the client is silent for too long; requests
    /// in flight are answered before it returns. Cancelling the task cancels them.
    ///
    /// - Parameters:
    ///   - info: What is known of the connection.
    ///   - chunks: The bytes of the client, in pieces of any size.
    ///   - sink: Where messages to the client go.
    ///   - limits: What the client may send.
    ///   - stopReading: Makes `chunks` end.
    /// - Throws: What `chunks` or the hooks of the server throw.
    public func converse<Chunks: AsyncSequence>(
        _ info: ConnectionInfo,
        reading chunks: Chunks,
        writing sink: any MessageSink,
        limits: LineLimits = LineLimits(),
        stopReading: @escaping @Sendable () -> Void
    ) async throws where Chunks.Element == [UInt8] {
        let connection = try await connect(info, sink)
        let stopAction = addStopAction(stopReading)
        let idle = IdleWatch(limits.idleTimeout)
        let result: Result<Void, any Error> = await withTaskGroup { group in
            group.addTask { if await idle.isIdle() { stopReading() } }
            defer { group.cancelAll() }
            do {
                try await read(chunks, connection, sink, limits, idle)
                return .success(())
            } catch {
                return .failure(error)
            }
        }
        removeStopAction(stopAction)
        await disconnect(connection)
        try result.get()
    }

    private func read<Chunks: AsyncSequence>(
        _ chunks: Chunks,
        _ connection: ServerConnection,
        _ sink: any MessageSink,
        _ limits: LineLimits,
        _ idle: IdleWatch
    ) async throws where Chunks.Element == [UInt8] {
        var lines = LineBuffer(limit: limits.messageSize)
        try await withThrowingDiscardingTaskGroup { group in
            for try await chunk in chunks {
                lines.append(chunk)
                sink.batch {
                    while let line = lines.next() {
                        switch line {
                        case .oversized: connection.refuseOversized(limit: limits.messageSize)
                        case .message(let message):
                            connection.receive(message) { request in
                                idle.begin()
                                group.addTask {
                                    await connection.answer(request)
                                    idle.end()
                                }
                            }
                        }
                    }
                }
                idle.touch()
                await connection.gate.room()
                await sink.room()
            }
            if let message = lines.finish() {
                connection.receive(message) { request in group.addTask { await connection.answer(request) } }
            }
            connection.finishReading()
        }
    }
}

/// Finds out when a connection has been silent for too long.
private final class IdleWatch: Sendable {
    private struct State {
        var last = ContinuousClock.now
        var inFlight = 0
    }

    private let timeout: Duration?
    private let state = Mutex(State())

    init(_ timeout: Duration?) {
        self.timeout = timeout
    }

    func begin() { if timeout != nil { state.withLock { $0.inFlight += 1 } } }

    func end() {
        guard timeout != nil else { return }
        state.withLock { state in
            state.inFlight -= 1
            state.last = .now
        }
    }

    func touch() { if timeout != nil { state.withLock { $0.last = .now } } }

    /// Waits until the connection has been silent for too long.
    ///
    /// - Returns: `false` when cancelled.
    func isIdle() async -> Bool {
        guard let timeout else { return false }
        while !Task.isCancelled {
            let due = state.withLock { ($0.inFlight > 0 ? .now : $0.last) + timeout }
            if ContinuousClock.now >= due { return true }
            try? await Task.sleep(until: due)
        }
        return false
    }
}
