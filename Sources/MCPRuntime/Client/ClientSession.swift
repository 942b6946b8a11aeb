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
    private let options: MCPClient.Options

    /// Makes a session without a connection.
    init(_ options: MCPClient.Options) {
        self.options = options
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
        let id = state.withLock { state in
            defer { state.nextID += 1 }
            return RequestID.integer(state.nextID)
        }
        var message = JSONWriter()
        message.writeRequest(method, id: id, params: params)
        if let failure = message.failure { throw failure }
        let bytes = message.bytes()
        guard let timeout = options.requestTimeout else { return try await send(bytes, id, method) }
        return try await withThrowingTaskGroup { group in
            group.addTask { try await self.send(bytes, id, method) }
            group.addTask {
                try await Task.sleep(for: timeout)
                throw MCPClientError.timedOut(timeout)
            }
            defer { group.cancelAll() }
            guard let answer = try await group.next() else { throw CancellationError() }
            return answer
        }
    }

    private func send(_ message: [UInt8], _ id: RequestID, _ method: Method) async throws -> Answer {
        do {
            return try await withTaskCancellationHandler {
                try await withCheckedThrowingContinuation { begin($0, id, message) }
            } onCancel: {
                cancel(id, method)
            }
        } catch MCPClientError.connectionClosed where Task.isCancelled {
            // The end of a connection may be noticed before the cancellation that brought it about.
            throw CancellationError()
        }
    }

    /// Sends a request whose answer somebody waits for, or fails at once what can't be answered any more.
    private func begin(_ continuation: CheckedContinuation<Answer, any Error>, _ id: RequestID, _ message: [UInt8]) {
        let failure: (any Error)? = state.withLock { state in
            if let reason = state.closed { return MCPClientError.connectionClosed(reason) }
            if Task.isCancelled { return CancellationError() }
            guard let sink = state.sink else { return MCPClientError.connectionClosed("it was never opened") }
            state.waiting[id] = continuation
            // Under the lock, so that a cancellation can't overtake the request.
            var writer = JSONWriter(capacity: message.count)
            writer.writeRaw(message)
            sink.send(writer)
            return nil
        }
        if let failure { continuation.resume(throwing: failure) }
    }

    private func cancel(_ id: RequestID, _ method: Method) {
        let continuation: CheckedContinuation<Answer, any Error>? = state.withLock { state in
            guard let continuation = state.waiting.removeValue(forKey: id) else { return nil }
            // A client must not cancel its handshake (specification, Cancellation).
            if method != .initialize {
                var message = JSONWriter()
                message.writeNotification(.cancelled, params: CancelledNotification(requestID: id))
                state.sink?.send(message)
            }
            return continuation
        }
        continuation?.resume(throwing: CancellationError())
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
            // Real servers print other things to standard output. But if the message names a request, nobody else
            // will answer that.
            options.logger.warning("skipped what isn't a message of the server: \(error.error)")
            let continuation = error.id.flatMap { id in state.withLock { $0.waiting.removeValue(forKey: id) } }
            continuation?.resume(throwing: MCPClientError.invalidResponse(error.error.message))
            return
        }
        switch envelope.kind {
        case .response(let id):
            guard let continuation = state.withLock({ $0.waiting.removeValue(forKey: id) }) else {
                options.logger.debug("an answer to no question of ours: \(id)")
                return
            }
            continuation.resume(with: Result { try answer(envelope, message) })
        case .request(let id, let method): reply(id, method)
        case .notification(.message):
            guard let params = envelope.params else { return }
            guard let log = try? LoggingMessage(json: message[relative: params]) else { return }
            options.onLog(log)
        case .notification: break
        case .unaddressedError:
            let error = envelope.error.flatMap { try? JSONRPCError(json: message[relative: $0]) }
            // If only one request waits, it must be the one.
            let only = state.withLock { state in
                let id = state.waiting.count == 1 ? state.waiting.keys.first : nil
                return id.flatMap { state.waiting.removeValue(forKey: $0) }
            }
            let failure = error ?? JSONRPCError(.parseError, "an error without code and message")
            only?.resume(throwing: MCPClientError.server(failure))
            options.logger.error("the server couldn't read a message: \(error?.description ?? "no reason given")")
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
