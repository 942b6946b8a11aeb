import Logging
import Synchronization

/// One client's connection to a server: finds out what each message is and what era it is of (2026-07-28, Versioning).
///
/// A transport hands every message to ``receive(_:from:answer:)``; what has to be answered comes back as a
/// ``PendingRequest``, which the transport has answered wherever it likes, many at a time.
public final class ServerConnection: Sendable {
    struct State {
        /// What the client said in the handshake; `nil` before it and in the stateless revision.
        var client: ConnectedClient?
        /// What the client said in a handshake that a hook may still refuse.
        var candidate: ConnectedClient?
        /// Whether the client has said that the handshake is over.
        var isInitialized = false
        /// What has changed, of what the client hears of, since the answer to `initialize`; it is told when the handshake is over.
        var unannounced: Set<ServerChange> = []
        var logLevel = LoggingLevel.info
        /// The resources that a client of a stateful revision wants to hear of.
        var subscribedResources: Set<String> = []
        /// The open `subscriptions/listen` requests (2026-07-28, Subscriptions).
        var subscriptions: [RequestID: Subscription] = [:]
        /// The places in the hubs.
        var listeners: [Int] = []
    }

    /// What is known of the connection.
    public let info: ConnectionInfo
    let host: ServerHost
    let sink: any MessageSink
    let sealer: any RequestStateSealer
    let directory: ServiceDirectory
    let state = Mutex(State())
    /// What the client has been asked.
    let correlator = RequestCorrelator()
    let gate: RequestGate
    private let inFlight = RequestsInFlight()
    private let hubs: [ChangeHub]

    init(
        _ host: ServerHost,
        _ info: ConnectionInfo,
        _ sink: any MessageSink,
        sealer: any RequestStateSealer,
        directory: ServiceDirectory,
        ownHub: ChangeHub?
    ) {
        self.host = host
        self.info = info
        self.sink = sink
        self.sealer = sealer
        self.directory = directory
        let limits = host.server.options.limits
        gate = RequestGate(limit: limits.concurrentRequests, byteLimit: limits.waitingBytes)
        hubs = [host.server.hub] + (ownHub.map { [$0] } ?? [])
        correlator.open(sink)
    }

    /// Hears of changes from now on, until ``end()``.
    func listen() {
        let ids = hubs.map { hub in hub.add { [weak self] in self?.announce($0) } }
        state.withLock { $0.listeners = ids }
    }

    var logger: Logger { host.server.logger }

    /// What the client said in the handshake.
    var client: ConnectedClient? { state.withLock { $0.client } }

    /// Nothing more will come from the client: what it has been asked stays unanswered, its subscriptions end.
    func finishReading() {
        correlator.close("the client sends no more")
        endSubscriptions()
    }

    /// Nothing more will come from the client, and nothing more is sent to it.
    func end() {
        for (hub, id) in zip(hubs, state.withLock { $0.listeners }) { hub.remove(id) }
        correlator.close("the client is gone")
    }

    // MARK: Receiving

    /// Deals with a message.
    ///
    /// - Parameters:
    ///   - message: One message, without the line break around it.
    ///   - origin: Who sends it and where what belongs to it goes; `nil` for the connection itself.
    ///   - answer: Receives each request that has to be answered by ``answer(_:)``.
    public func receive(
        _ message: ArraySlice<UInt8>,
        from origin: MessageOrigin? = nil,
        answer: (PendingRequest) -> Void
    ) {
        let origin = origin ?? MessageOrigin(sink: sink)
        guard message.first != UInt8(ascii: "[") else { return receiveBatch(message, origin, answer) }
        receive(message, origin, answers: origin.sink, answer)
    }

    func receive(
        _ message: ArraySlice<UInt8>,
        _ origin: MessageOrigin,
        answers: any MessageSink,
        _ answer: (PendingRequest) -> Void
    ) {
        let envelope: Envelope
        do {
            envelope = try Envelope(message.span.bytes)
        } catch {
            logger.warning("a message that isn't JSON-RPC: \(error.error)")
            if error.isResponse, let id = error.id {
                _ = correlator.resolve(id, .failure(MCPClientError.invalidResponse(error.error.message)))
            } else {
                answers.send(error: error.error, to: error.id)
            }
            return
        }
        switch envelope.kind {
        case .request(let id, let method):
            do throws(JSONRPCError) {
                let exchange = try exchange(method, id, message, envelope.params, origin, answers: answers)
                if exchange.answerAtOnce() { return }
                guard inFlight.begin(id) else {
                    throw JSONRPCError(.invalidRequest, "Invalid request: id \(id) is in use")
                }
                answer(PendingRequest(exchange: exchange))
            } catch {
                answers.send(error: error, to: id)
            }
        case .notification(let method): notified(method, message, envelope.params)
        case .response(let id):
            guard !correlator.resolve(id, RequestCorrelator.answer(envelope, message)) else { return }
            logger.debug("an answer to no question of ours: \(id)")
        case .unaddressedError:
            let error = envelope.error.flatMap { try? JSONRPCError(json: message[relative: $0]) }
            logger.error("the client couldn't read a message: \(error?.description ?? "no reason given")")
        }
    }

    /// Asks a client of a stateful revision for a sign of life (2025-11-25, Ping). In 2026-07-28 servers ask for nothing.
    ///
    /// - Parameter timeout: How long to wait for it.
    /// - Throws: ``MCPClientError/timedOut(_:)``, ``MCPClientError/connectionClosed(_:)``, or
    ///   ``MCPClientError/notOffered(_:)`` for a client that has made no handshake.
    public func ping(timeout: Duration = .seconds(60)) async throws {
        guard client != nil else { throw MCPClientError.notOffered("ping without a handshake") }
        let timing = RequestTiming(timeout: timeout)
        _ = try await correlator.request(.ping, id: correlator.nextID(), timing: timing) { $0.writeRaw("{}") }
    }

    /// Says that a message is longer than the transport takes.
    ///
    /// - Parameter limit: How many bytes a message may have.
    public func refuseOversized(limit: Int) {
        sink.send(error: JSONRPCError(.invalidRequest, "Invalid request: longer than \(limit) bytes"), to: nil)
    }

    private func exchange(
        _ method: Method,
        _ id: RequestID,
        _ message: ArraySlice<UInt8>,
        _ params: Range<Int>?,
        _ origin: MessageOrigin,
        answers: any MessageSink
    ) throws(JSONRPCError) -> Exchange {
        let parameters = try RequestParameters(message, params)
        let metadata = try RequestMetadata(message, parameters.meta)
        let caller = try caller(of: method, metadata)
        if method == .initialize { try register(message, params) }
        return Exchange(
            connection: self,
            id: id,
            method: method,
            message: message,
            parameters: parameters,
            metadata: metadata,
            client: caller,
            origin: origin,
            answers: answers
        )
    }

    private func notified(_ method: Method, _ message: ArraySlice<UInt8>, _ params: Range<Int>?) {
        switch method {
        case .cancelled:
            guard let cancelled = CancelledNotification(message, params) else { return }
            if let reason = cancelled.reason { logger.debug("\(cancelled.requestID) is cancelled: \(reason)") }
            // In this order, so that a subscription that is just being opened doesn't escape.
            inFlight.cancel(cancelled.requestID)
            endSubscription(cancelled.requestID)
        case .progress:
            guard let progress = ProgressNotification(message, params) else { return }
            correlator.progress(progress)
        case .initialized: endHandshake()
        default: break
        }
    }

    // MARK: Answering

    /// Answers a request, unless the client cancels it meanwhile.
    public func answer(_ request: PendingRequest) async {
        let exchange = request.exchange
        await inFlight.run(exchange.id) { await exchange.answer() }
        request.onEnd?()
    }

    /// Forgets a request whose answer comes later, from somewhere else.
    func holdOpen(_ id: RequestID) { inFlight.forget(id) }
}

/// A request that has been received and not yet answered.
public struct PendingRequest: Sendable {
    let exchange: Exchange
    /// Is called when the request has been answered or cancelled.
    var onEnd: (@Sendable () -> Void)?

    /// The request's id.
    public var id: RequestID { exchange.id }
}

/// Where a message came from, and where what belongs to its requests goes.
public struct MessageOrigin: Sendable {
    /// Where answers go, and the notifications and requests that belong to them.
    public var sink: any MessageSink
    /// Who sent it, where that is known.
    public var authorization: AuthorizationInfo?
    /// What the transport attaches to the requests for their handlers.
    public var values: RequestValues

    /// Describes an origin.
    ///
    /// - Parameters:
    ///   - sink: Where answers go, and the notifications and requests that belong to them.
    ///   - authorization: Who sent the message, where that is known.
    ///   - values: What the transport attaches to the requests for their handlers.
    public init(sink: any MessageSink, authorization: AuthorizationInfo? = nil, values: RequestValues = RequestValues())
    {
        self.sink = sink
        self.authorization = authorization
        self.values = values
    }
}

/// What a client of a stateful revision said in the handshake.
final class ConnectedClient: Sendable {
    let protocolVersion: ProtocolVersion
    let info: Implementation
    let capabilities: ClientCapabilities

    init(protocolVersion: ProtocolVersion, info: Implementation, capabilities: ClientCapabilities) {
        self.protocolVersion = protocolVersion
        self.info = info
        self.capabilities = capabilities
    }
}

extension MessageSink {
    /// Sends an answer that is an error.
    func send(error: JSONRPCError, to id: RequestID?) {
        var message = JSONWriter()
        message.writeErrorResponse(error, to: id)
        send(message)
    }

    /// Sends a notification.
    func send(_ notification: Method, _ params: some JSONEncodable) {
        var message = JSONWriter()
        message.writeNotification(notification, params: params)
        send(message)
    }
}

extension JSONDecodable {
    /// Reads the parameters of a notification; `nil` for those that don't fit, as nobody can be told.
    init?(_ message: ArraySlice<UInt8>, _ params: Range<Int>?) {
        guard let params, let value = try? Self(json: message[relative: params]) else { return nil }
        self = value
    }
}
