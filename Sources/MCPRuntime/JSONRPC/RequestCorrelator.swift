import Synchronization

/// How long to wait for the answer to a request (specification, Cancellation, Timeouts).
struct RequestTiming: Sendable {
    /// How long; `nil` for as long as it takes.
    var timeout: Duration?
    /// Whether a progress notification starts the time anew.
    var isResetByProgress = false
    /// How long altogether, whatever progress there is.
    var maximum: Duration?
}

/// The requests of one side of a connection, each waiting for its answer.
final class RequestCorrelator: Sendable {
    /// An answer: the message that it came in and where in it the result stands.
    struct Answer: Sendable {
        var message: ArraySlice<UInt8>
        var result: Range<Int>
    }

    private struct Waiting {
        var continuation: CheckedContinuation<Answer, any Error>
        var deadline: ContinuousClock.Instant?
        var latestDeadline: ContinuousClock.Instant?
        var timing: RequestTiming
        var onProgress: (@Sendable (ProgressNotification) -> Void)?

        /// When the request fails for want of an answer.
        var due: ContinuousClock.Instant? {
            guard let deadline, let latestDeadline else { return deadline ?? latestDeadline }
            return min(deadline, latestDeadline)
        }
    }

    private struct State {
        var sink: (any MessageSink)?
        var nextID = 1
        var waiting: [RequestID: Waiting] = [:]
        /// Receivers of progress that goes on after the answer: that of tasks.
        var listeners: [ProgressToken: @Sendable (ProgressNotification) -> Void] = [:]
        /// Why the connection is closed; requests then fail at once.
        var closed: String?
    }

    private let state = Mutex(State())

    /// Uses a connection.
    func open(_ sink: any MessageSink) { state.withLock { $0.sink = sink } }

    /// Why the connection is closed; `nil` while it isn't.
    var closedReason: String? { state.withLock { $0.closed } }

    /// Fails every request that waits and every later one.
    func close(_ reason: String) {
        let waiting = state.withLock { state in
            state.closed = state.closed ?? reason
            defer { state.waiting = [:] }
            return state.waiting.values
        }
        for request in waiting { request.continuation.resume(throwing: MCPClientError.connectionClosed(reason)) }
    }

    /// A number that no request of this side has had.
    func nextID() -> RequestID {
        state.withLock { state in
            defer { state.nextID += 1 }
            return .integer(state.nextID)
        }
    }

    /// Sends a request and waits for its answer. Cancelling the task tells the peer and throws.
    ///
    /// - Parameters:
    ///   - method: What is asked.
    ///   - id: The request's id, of ``nextID()``.
    ///   - timing: How long to wait.
    ///   - sink: Where the request goes; `nil` for the connection.
    ///   - isCancellable: Whether the peer is told when nobody waits any more.
    ///   - mirroring: The arguments that go into headers as well, where the connection has headers.
    ///   - onProgress: Receives progress notifications whose token is the request's id.
    ///   - writeParameters: Writes the parameters.
    /// - Throws: ``MCPClientError`` or `CancellationError`.
    func request(
        _ method: Method,
        id: RequestID,
        timing: RequestTiming,
        through sink: (any MessageSink)? = nil,
        isCancellable: Bool = true,
        mirroring: [MirroredArgument] = [],
        onProgress: (@Sendable (ProgressNotification) -> Void)? = nil,
        writeParameters: (inout JSONWriter) -> Void
    ) async throws -> Answer {
        var message = JSONWriter()
        message.beginRequest(method, id: id)
        writeParameters(&message)
        message.endMessage()
        if let failure = message.failure { throw failure }
        let bytes = message.bytes()
        let begin = { @Sendable (continuation: CheckedContinuation<Answer, any Error>) in
            let now = ContinuousClock.now
            let waiting = Waiting(
                continuation: continuation,
                deadline: timing.timeout.map { now + $0 },
                latestDeadline: timing.maximum.map { now + $0 },
                timing: timing,
                onProgress: onProgress
            )
            self.begin(waiting, id, bytes, through: sink, mirroring)
        }
        guard let timeout = timing.timeout ?? timing.maximum else { return try await send(id, isCancellable, begin) }
        return try await withThrowingTaskGroup { group in
            group.addTask { try await self.send(id, isCancellable, begin) }
            group.addTask {
                try await self.waitUntilDue(id)
                throw MCPClientError.timedOut(timeout)
            }
            defer { group.cancelAll() }
            guard let answer = try await group.next() else { throw CancellationError() }
            return answer
        }
    }

    private func send(
        _ id: RequestID,
        _ isCancellable: Bool,
        _ begin: @Sendable (CheckedContinuation<Answer, any Error>) -> Void
    ) async throws -> Answer {
        do {
            return try await withTaskCancellationHandler {
                try await withCheckedThrowingContinuation { begin($0) }
            } onCancel: {
                cancel(id, isCancellable)
            }
        } catch MCPClientError.connectionClosed where Task.isCancelled {
            // The end of a connection may be noticed before the cancellation that brought it about.
            throw CancellationError()
        }
    }

    /// Sends a request whose answer somebody waits for, or fails at once what can't be answered any more.
    private func begin(
        _ waiting: Waiting,
        _ id: RequestID,
        _ message: [UInt8],
        through sink: (any MessageSink)?,
        _ mirroring: [MirroredArgument]
    ) {
        let failure: (any Error)? = state.withLock { state in
            if let reason = state.closed { return MCPClientError.connectionClosed(reason) }
            if Task.isCancelled { return CancellationError() }
            guard let sink = sink ?? state.sink else { return MCPClientError.connectionClosed("it was never opened") }
            state.waiting[id] = waiting
            // Under the lock, so that a cancellation can't overtake the request.
            var writer = JSONWriter(capacity: message.count)
            writer.writeRaw(message)
            if !mirroring.isEmpty, let sink = sink as? any HeaderSink {
                sink.send(writer, headers: mirroring.headers(of: message[...]))
            } else {
                sink.send(writer)
            }
            return nil
        }
        if let failure { waiting.continuation.resume(throwing: failure) }
    }

    /// Returns once the time for a request is over.
    private func waitUntilDue(_ id: RequestID) async throws {
        while true {
            guard let due = state.withLock({ $0.waiting[id]?.due }) else {
                // The request hasn't begun, or has just ended, which ends this wait too.
                try await Task.sleep(for: .milliseconds(10))
                continue
            }
            if ContinuousClock.now >= due { return }
            try await Task.sleep(until: due)
        }
    }

    private func cancel(_ id: RequestID, _ isCancellable: Bool) {
        let waiting: Waiting? = state.withLock { state in
            guard let waiting = state.waiting.removeValue(forKey: id) else { return nil }
            if isCancellable {
                var message = JSONWriter()
                message.writeNotification(.cancelled, params: CancelledNotification(requestID: id))
                state.sink?.send(message)
            }
            return waiting
        }
        waiting?.continuation.resume(throwing: CancellationError())
    }

    // MARK: Receiving

    /// Hands an answer to who waits for it.
    ///
    /// - Returns: `false` when nobody does.
    func resolve(_ id: RequestID, _ result: Result<Answer, any Error>) -> Bool {
        guard let waiting = state.withLock({ $0.waiting.removeValue(forKey: id) }) else { return false }
        waiting.continuation.resume(with: result)
        return true
    }

    /// Hands on an error of a peer that couldn't read which request it answers: it must be the one that waits alone.
    func resolveOnly(_ error: JSONRPCError) {
        let only = state.withLock { state in
            let id = state.waiting.count == 1 ? state.waiting.keys.first : nil
            return id.flatMap { state.waiting.removeValue(forKey: $0) }
        }
        only?.continuation.resume(throwing: MCPClientError.server(error))
    }

    /// Hears of progress under a token of its own, until `nil` is given for it.
    func hear(_ token: ProgressToken, _ listener: (@Sendable (ProgressNotification) -> Void)?) {
        state.withLock { $0.listeners[token] = listener }
    }

    /// Hands progress to the request that it belongs to.
    func progress(_ notification: ProgressNotification) {
        let onProgress = state.withLock { state in
            let id = notification.progressToken
            if let timeout = state.waiting[id]?.timing.timeout, state.waiting[id]?.timing.isResetByProgress == true {
                state.waiting[id]?.deadline = ContinuousClock.now + timeout
            }
            return state.waiting[id]?.onProgress ?? state.listeners[id]
        }
        onProgress?(notification)
    }

    /// Reads an answer of a peer.
    static func answer(_ envelope: Envelope, _ message: ArraySlice<UInt8>) -> Result<Answer, any Error> {
        if let result = envelope.result { return .success(Answer(message: message, result: result)) }
        guard let error = envelope.error, let error = try? JSONRPCError(json: message[relative: error]) else {
            return .failure(MCPClientError.invalidResponse("an error without code and message"))
        }
        return .failure(MCPClientError.server(error))
    }
}

extension RequestCorrelator.Answer {
    /// Reads the result.
    ///
    /// - Throws: ``MCPClientError/invalidResponse(_:)`` when it doesn't fit.
    func decode<Value: JSONDecodable>(_: Value.Type = Value.self) throws(MCPClientError) -> Value {
        do {
            return try Value(json: message[relative: result])
        } catch {
            throw .invalidResponse("\(error)")
        }
    }
}
