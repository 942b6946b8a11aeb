import Logging
import Synchronization

/// One connection of a client: sends requests and finds out which answer is whose.
final class ClientSession: Sendable {
    /// An answer: the message that it came in and where in it the result stands.
    struct Answer {
        var message: ArraySlice<UInt8>
        var result: Range<Int>
    }

    private struct State {
        var sink: (any MessageSink)?
        var nextID = 1
        var waiting: [RequestID: CheckedContinuation<Answer, any Error>] = [:]
        /// Why the connection is closed; requests then fail at once.
        var closed: String?
    }

    private let state = Mutex(State())
    private let logger: Logger
    private let onLog: @Sendable (LoggingMessage) -> Void

    /// Makes a session without a connection.
    ///
    /// - Parameters:
    ///   - logger: Where it says what happens.
    ///   - onLog: Receives what the server logs.
    init(logger: Logger, onLog: @escaping @Sendable (LoggingMessage) -> Void) {
        self.logger = logger
        self.onLog = onLog
    }

    /// Uses a connection.
    func open(_ sink: any MessageSink) { state.withLock { $0.sink = sink } }

    /// Fails every request that waits and every later one.
    func close(_ reason: String) {
        let waiting = state.withLock { state in
            state.closed = state.closed ?? reason
            defer { state.waiting = [:] }
            return state.waiting.values
        }
        for continuation in waiting { continuation.resume(throwing: MCPClientError.connectionClosed(reason)) }
    }

    // MARK: Sending

    /// Sends a request and waits for its answer. Cancelling the task tells the server and throws.
    func request(_ method: Method, _ params: some JSONEncodable) async throws -> Answer {
        let (id, sink) = try state.withLock { state throws(MCPClientError) in
            if let reason = state.closed { throw MCPClientError.connectionClosed(reason) }
            guard let sink = state.sink else { throw MCPClientError.connectionClosed("it was never opened") }
            defer { state.nextID += 1 }
            return (RequestID.integer(state.nextID), sink)
        }
        var message = JSONWriter()
        message.writeRequest(method, id: id, params: params)
        if let failure = message.failure { throw failure }
        return try await withTaskCancellationHandler {
            try await withCheckedThrowingContinuation { continuation in
                register(continuation, id)
                sink.send(message)
            }
        } onCancel: {
            cancel(id, sink)
        }
    }

    private func register(_ continuation: CheckedContinuation<Answer, any Error>, _ id: RequestID) {
        let failure: (any Error)? = state.withLock { state in
            if let reason = state.closed { return MCPClientError.connectionClosed(reason) }
            if Task.isCancelled { return CancellationError() }
            state.waiting[id] = continuation
            return nil
        }
        if let failure { continuation.resume(throwing: failure) }
    }

    private func cancel(_ id: RequestID, _ sink: any MessageSink) {
        guard let continuation = state.withLock({ $0.waiting.removeValue(forKey: id) }) else { return }
        var message = JSONWriter()
        message.writeNotification(.cancelled, params: CancelledNotification(requestID: id))
        sink.send(message)
        continuation.resume(throwing: CancellationError())
    }

    /// Sends a notification.
    func notify(_ method: Method) {
        var message = JSONWriter()
        message.writeNotification(method, params: NoArguments())
        state.withLock { $0.sink }?.send(message)
    }

    // MARK: Receiving

    /// Takes what happens on the connection.
    func receive(_ event: ConnectionEvent) {
        switch event {
        case .message(let message): receive(message)
        case .oversized(let limit):
            // Which request the message would have answered can't be known any more.
            close("a message from the server is longer than \(limit) bytes")
        case .closed(let reason): close(reason)
        }
    }

    private func receive(_ message: ArraySlice<UInt8>) {
        let envelope: Envelope
        do {
            envelope = try Envelope(message.span.bytes)
        } catch {
            // Real servers print other things to standard output.
            logger.warning("skipped what isn't a message of the server: \(error.error)")
            return
        }
        switch envelope.kind {
        case .response(let id):
            guard let continuation = state.withLock({ $0.waiting.removeValue(forKey: id) }) else {
                logger.debug("an answer to no question of ours: \(id)")
                return
            }
            continuation.resume(with: Result { try answer(envelope, message) })
        case .request(let id, let method): reply(id, method)
        case .notification(.message):
            guard let params = envelope.params else { return }
            guard let log = try? LoggingMessage(json: message[relative: params]) else { return }
            onLog(log)
        case .notification: break
        case .unaddressedError:
            let error = envelope.error.flatMap { try? JSONRPCError(json: message[relative: $0]) }
            logger.error("the server couldn't read a message: \(error?.description ?? "no reason given")")
        }
    }

    private func answer(_ envelope: Envelope, _ message: ArraySlice<UInt8>) throws -> Answer {
        if let result = envelope.result { return Answer(message: message, result: result) }
        guard let error = envelope.error, let error = try? JSONRPCError(json: message[relative: error]) else {
            throw MCPClientError.invalidResponse("an error without code and message")
        }
        throw MCPClientError.server(error)
    }

    private func reply(_ id: RequestID, _ method: Method) {
        var message = JSONWriter()
        if method == .ping {
            message.beginResponse(to: id)
            message.writeRaw("{}")
            message.endMessage()
        } else {
            message.writeErrorResponse(JSONRPCError(.methodNotFound, "Method not found: \(method.name)"), to: id)
        }
        state.withLock { $0.sink }?.send(message)
    }
}

extension ClientSession.Answer {
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
