import Logging
import Synchronization

/// One connection of a client: what is sent, what comes, and who is concerned.
final class ClientSession: Sendable {
    typealias Answer = RequestCorrelator.Answer

    private struct State {
        var sink: (any MessageSink)?
        var server: ServerDescription?
        /// What every stateless request has in `_meta`, its last brace left out.
        var metaHead: [UInt8] = []
        var listening: [RequestID: @Sendable (SubscriptionEvent) -> Void] = [:]
        var closing: [CheckedContinuation<Void, Never>] = []
        var isClosed = false
    }

    let options: MCPClient.Options
    let correlator = RequestCorrelator()
    /// What the server asks of the client, until somebody does it.
    let jobs: AsyncStream<@Sendable () async -> Void>
    let submit: AsyncStream<@Sendable () async -> Void>.Continuation
    private let inFlight = RequestsInFlight()
    /// How many requests of the server are answered at a time: 16 times 16.
    private let gate = RequestGate(limit: 16, byteLimit: 1)
    private let onChange: @Sendable (ServerChange) -> Void
    private let state = Mutex(State())

    /// Makes a session without a connection.
    ///
    /// - Parameters:
    ///   - options: How the client behaves.
    ///   - onChange: Receives what the server says is not as it was.
    init(_ options: MCPClient.Options, onChange: @escaping @Sendable (ServerChange) -> Void) {
        self.options = options
        self.onChange = onChange
        (jobs, submit) = AsyncStream.makeStream()
    }

    // MARK: Its life

    /// Uses a connection.
    func open(_ sink: any MessageSink) {
        correlator.open(sink)
        state.withLock { $0.sink = sink }
    }

    /// Fails every request that waits and every later one.
    func close(_ reason: String) {
        correlator.close(reason)
        submit.finish()
        let (closing, listening) = state.withLock { state in
            state.isClosed = true
            defer { (state.closing, state.listening) = ([], [:]) }
            return (state.closing, state.listening.values)
        }
        for listener in listening { listener(.lost) }
        for continuation in closing { continuation.resume() }
    }

    /// Waits until the session is closed, by either side.
    func waitUntilClosed() async {
        await withTaskCancellationHandler {
            await withCheckedContinuation { continuation in
                let isClosed = state.withLock { state in
                    if !state.isClosed { state.closing.append(continuation) }
                    return state.isClosed
                }
                if isClosed { continuation.resume() }
            }
        } onCancel: {
            close("the client has closed it")
        }
    }

    /// What the server said of itself; `nil` before that.
    var server: ServerDescription? { state.withLock { $0.server } }

    /// Speaks a revision from now on.
    func use(_ version: ProtocolVersion, _ server: ServerDescription? = nil) throws {
        var head = JSONWriter()
        if version.isStateless {
            var capabilities = options.handlers.declared(in: options.capabilities, version)
            if options.acceptsTasks {
                var extensions = capabilities.extensions ?? [:]
                extensions[TaskRunner.extensionID] = extensions[TaskRunner.extensionID] ?? [:]
                capabilities.extensions = extensions
            }
            head.beginObject()
            head.name(MetaKey.protocolVersion)
            version.writeJSON(to: &head)
            head.name(MetaKey.clientInfo)
            options.implementation.writeJSON(to: &head)
            head.name(MetaKey.clientCapabilities)
            capabilities.writeJSON(to: &head)
            if let failure = head.failure { throw failure }
        }
        let bytes = head.bytes()
        state.withLock { state in
            state.metaHead = bytes
            if let server { state.server = server }
        }
    }

    // MARK: Sending

    /// Sends a request and waits for its answer, whatever kind of result that is.
    ///
    /// - Parameters:
    ///   - method: What is asked.
    ///   - params: Written as an object.
    ///   - options: How.
    ///   - round: What the server asked for in the round before.
    ///   - id: The request's id, where it has been chosen before.
    func send(
        _ method: Method,
        _ params: some JSONEncodable,
        _ options: MCPClient.RequestOptions,
        round: InputRound? = nil,
        id: RequestID? = nil
    ) async throws -> Answer {
        let id = id ?? correlator.nextID()
        let head = state.withLock { $0.metaHead }
        // A client must not cancel its handshake (specification, Cancellation).
        let isHandshake = method == .initialize || (method == .discover && server == nil)
        let mirrors = method == .callTool && server?.isStateless == true
        return try await correlator.request(
            method,
            id: id,
            timing: options.timing,
            isCancellable: !isHandshake,
            mirroring: mirrors ? options.mirroring : [],
            onProgress: options.onProgress
        ) {
            Self.write(params, head, options, round, id, to: &$0)
        }
    }

    private static func write(
        _ params: some JSONEncodable,
        _ head: [UInt8],
        _ options: MCPClient.RequestOptions,
        _ round: InputRound?,
        _ id: RequestID,
        to writer: inout JSONWriter
    ) {
        guard !head.isEmpty || options.onProgress != nil || !options.meta.members.isEmpty else {
            return params.writeJSON(to: &writer)
        }
        writer.beginObject()
        writer.name("_meta")
        if head.isEmpty {
            writer.beginObject()
        } else {
            writer.continueObject(head)
            if let level = options.logLevel { writer.name(MetaKey.logLevel); level.writeJSON(to: &writer) }
        }
        if options.onProgress != nil { writer.member("progressToken", id) }
        for (name, value) in options.meta.members {
            writer.name(name)
            value.writeJSON(to: &writer)
        }
        writer.endObject()
        writer.member("inputResponses", round?.responses)
        writer.member("requestState", round?.state)
        let start = writer.count
        params.writeJSON(to: &writer)
        writer.mergeObject(at: start)
    }

    /// Sends a notification.
    func notify(_ method: Method) {
        state.withLock { $0.sink }?.send(method, NoArguments())
    }

    /// Says that a resource is of no interest any more; the answer is of none either.
    func unsubscribe(_ uri: String) {
        var message = JSONWriter()
        message.beginRequest(.unsubscribe, id: correlator.nextID())
        ["uri": uri].writeJSON(to: &message)
        message.endMessage()
        state.withLock { $0.sink }?.send(message)
    }

    // MARK: Receiving

    /// Takes what happens on the connection.
    func receive(_ event: ConnectionEvent) {
        switch event {
        case .message(let message):
            guard message.first == UInt8(ascii: "[") else { return receive(message) }
            var reader = JSONReader(message.span.bytes)
            guard (try? reader.beginArray()) != nil else { return }
            while (try? reader.nextElement()) == true, let part = try? reader.skipRange() {
                receive(message[relative: part])
            }
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
            if let id = error.id {
                _ = correlator.resolve(id, .failure(MCPClientError.invalidResponse(error.error.message)))
            }
            return
        }
        switch envelope.kind {
        case .response(let id):
            guard !correlator.resolve(id, RequestCorrelator.answer(envelope, message)) else { return }
            options.logger.debug("an answer to no question of ours: \(id)")
        case .request(let id, let method): asked(id, method, message, envelope.params)
        case .notification(let method): notified(method, message, envelope.params)
        case .unaddressedError:
            let error = envelope.error.flatMap { try? JSONRPCError(json: message[relative: $0]) }
            correlator.resolveOnly(error ?? JSONRPCError(.parseError, "an error without code and message"))
            options.logger.error("the server couldn't read a message: \(error?.description ?? "no reason given")")
        }
    }

    private func notified(_ method: Method, _ message: ArraySlice<UInt8>, _ params: Range<Int>?) {
        switch method {
        case .message:
            if let log = LoggingMessage(message, params) { options.onLog(log) }
        case .progress:
            if let progress = ProgressNotification(message, params) { correlator.progress(progress) }
        case .cancelled:
            guard let cancelled = CancelledNotification(message, params) else { return }
            if server?.isStateless == true {
                // All that a stateless server may cancel is a subscription, which thereby ends.
                _ = correlator.resolve(cancelled.requestID, .failure(EndOfSubscription()))
            } else {
                inFlight.cancel(cancelled.requestID)
            }
        case .toolsChanged: changed(.tools, message, params)
        case .promptsChanged: changed(.prompts, message, params)
        case .resourcesChanged: changed(.resources, message, params)
        case .resourceUpdated:
            guard let updated = ResourceUpdatedNotification(message, params) else { return }
            changed(.resource(uri: updated.uri), message, params)
        case .acknowledged:
            guard let acknowledged = SubscriptionsAcknowledgedNotification(message, params) else { return }
            guard let id = acknowledged.meta?.subscriptionID else { return }
            state.withLock { $0.listening[id] }?(.acknowledged(acknowledged.notifications))
        default: break
        }
    }

    private func changed(_ change: ServerChange, _ message: ArraySlice<UInt8>, _ params: Range<Int>?) {
        onChange(change)
        options.onChange(change)
        let id = params.flatMap { try? JSONObject(json: message[relative: $0])["_meta"]?.object?.subscriptionID }
        let listening = state.withLock { state in
            // A change of the stateful revisions belongs to everybody who listens.
            id.map { id in state.listening[id].map { [$0] } ?? [] } ?? Array(state.listening.values)
        }
        for listener in listening { listener(.change(change)) }
    }

    /// Hears of what concerns a subscription.
    func listen(_ id: RequestID, _ listener: @escaping @Sendable (SubscriptionEvent) -> Void) {
        let isClosed = state.withLock { state in
            if !state.isClosed { state.listening[id] = listener }
            return state.isClosed
        }
        if isClosed { listener(.lost) }
    }

    func stopListening(_ id: RequestID) { state.withLock { _ = $0.listening.removeValue(forKey: id) } }

    // MARK: What the server asks

    private func asked(_ id: RequestID, _ method: Method, _ message: ArraySlice<UInt8>, _ params: Range<Int>?) {
        guard server?.isStateless != true else {
            // There are no such requests in the stateless era, and an answer mustn't be sent.
            return options.logger.warning("the server may not ask for \(method.name)")
        }
        guard let sink = state.withLock({ $0.sink }) else { return }
        guard method != .ping else {
            var answer = JSONWriter()
            answer.beginResponse(to: id)
            answer.writeRaw("{}")
            answer.endMessage()
            return sink.send(answer)
        }
        let request: InputRequest
        do throws(JSONRPCError) {
            switch method {
            case .elicit: request = .elicit(try message.decode(params, of: method))
            case .createMessage: request = .sample(try message.decode(params, of: method))
            case .listRoots: request = .listRoots
            default: throw JSONRPCError(.methodNotFound, "Method not found: \(method.name)")
            }
            guard inFlight.begin(id) else { throw JSONRPCError(.invalidRequest, "Invalid request: id \(id) is in use") }
        } catch {
            return sink.send(error: error, to: id)
        }
        guard gate.suspend() else {
            inFlight.forget(id)
            return sink.send(error: JSONRPCError(.internalError, "Too many requests at once"), to: id)
        }
        submit.yield {
            defer { self.gate.resume() }
            await self.inFlight.run(id) { await self.answer(request, id, sink) }
        }
    }

    private func answer(_ request: InputRequest, _ id: RequestID, _ sink: any MessageSink) async {
        do {
            let result = try await options.handlers.answer(request)
            guard !Task.isCancelled else { return }
            var message = JSONWriter()
            message.beginResponse(to: id)
            message.writeRaw(result)
            message.endMessage()
            sink.send(message)
        } catch {
            guard !Task.isCancelled else { return }
            let error = error as? JSONRPCError ?? JSONRPCError(.internalError, "\(error)")
            sink.send(error: error, to: id)
        }
    }
}

/// What the server asked for in a round of a request, and what it needs to go on.
struct InputRound: Sendable {
    var responses: JSONObject?
    var state: String?
}

/// The server has ended a subscription in good order.
struct EndOfSubscription: Error {}

/// What happens to a subscription.
enum SubscriptionEvent: Sendable {
    /// The server says what of it is honoured.
    case acknowledged(SubscriptionFilter)
    /// Something is not as it was.
    case change(ServerChange)
    /// The connection is gone.
    case lost
}

extension JSONObject {
    /// The subscription that a notification belongs to.
    fileprivate var subscriptionID: RequestID? {
        self[MetaKey.subscriptionID].flatMap { try? RequestID(json: $0.jsonBytes()) }
    }
}
