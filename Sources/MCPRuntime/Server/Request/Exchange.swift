import Logging
import Synchronization

/// One request and its answer: all that the engine knows of it.
final class Exchange: Sendable {
    let connection: ServerConnection
    let id: RequestID
    let method: Method
    let message: ArraySlice<UInt8>
    let parameters: RequestParameters
    let metadata: RequestMetadata
    /// What the client said in the handshake; `nil` for a stateless request.
    let client: ConnectedClient?
    /// Whether the request is of the stateless era.
    let isStateless: Bool
    let origin: MessageOrigin
    /// Where the answer goes: the origin's sink, or the batch that the request is of.
    let answers: any MessageSink
    /// When the request is given up.
    let deadline: ContinuousClock.Instant?
    let progress: ProgressReporter
    /// The task that the request has become.
    let task: TaskExecution?
    /// The request that a task began with.
    private let parent: Exchange?
    private let inputs: Mutex<(channel: (any InputChannel)?, isOver: Bool)>

    init(
        connection: ServerConnection,
        id: RequestID,
        method: Method,
        message: ArraySlice<UInt8>,
        parameters: RequestParameters,
        metadata: RequestMetadata,
        client: ConnectedClient?,
        origin: MessageOrigin,
        answers: any MessageSink
    ) {
        self.connection = connection
        self.id = id
        self.method = method
        self.message = message
        self.parameters = parameters
        self.metadata = metadata
        self.client = client
        isStateless = client == nil && method != .initialize && method != .ping
        self.origin = origin
        self.answers = answers
        let limits = connection.host.server.options.limits
        deadline = limits.requestTimeout.map { ContinuousClock.now + $0 }
        progress = ProgressReporter(metadata.progressToken, interval: limits.progressInterval, sink: origin.sink)
        task = nil
        parent = nil
        inputs = Mutex((nil, false))
    }

    /// The same request, answered by a task.
    init(_ exchange: Exchange, as task: TaskExecution) {
        connection = exchange.connection
        id = exchange.id
        method = exchange.method
        message = exchange.message
        parameters = exchange.parameters
        metadata = exchange.metadata
        client = exchange.client
        isStateless = exchange.isStateless
        origin = exchange.origin
        answers = exchange.answers
        deadline = nil
        // The tasks extension has no progress of tasks; in 2025-11-25 it goes on after the request has been answered.
        progress = ProgressReporter(
            exchange.isStateless ? nil : exchange.metadata.progressToken,
            interval: connection.host.server.options.limits.progressInterval,
            sink: origin.sink,
            task: task
        )
        self.task = task
        parent = exchange
        inputs = Mutex((nil, false))
    }

    var host: ServerHost { connection.host }

    var protocolVersion: ProtocolVersion {
        client?.protocolVersion ?? metadata.protocolVersion ?? .v2026_07_28
    }

    /// What the client says of itself.
    var caller: (info: Implementation?, capabilities: ClientCapabilities) {
        if let client { return (client.info, client.capabilities) }
        let metadata = parameters.meta.flatMap { try? CallerMetadata(json: message[relative: $0]) }
        return (metadata?.clientInfo, metadata?.clientCapabilities ?? ClientCapabilities())
    }

    /// The tool or prompt that the request names, or the resource's URI.
    var targetName: String? {
        let range =
            switch method {
            case .readResource, .subscribe, .unsubscribe: parameters.uri
            default: parameters.name
            }
        return range.flatMap { try? String(json: message[relative: $0]) }
    }

    /// Forgets what was asked of the client, which knows the request in turn: the request is over.
    func releaseInputs() { inputs.withLock { $0 = (nil, true) } }

    /// Reads the parameters.
    func decode<Params: JSONDecodable>(_: Params.Type = Params.self) throws(JSONRPCError) -> Params {
        try message.decode(parameters.whole, of: method)
    }

    /// The way to ask the client for something.
    func inputChannel() throws -> any InputChannel {
        // Until the call is a task, its inputs are those of the request.
        if let task, let parent, !task.hasBegun { return try parent.inputChannel() }
        return try inputs.withLock { inputs in
            if let channel = inputs.channel { return channel }
            if inputs.isOver { throw CancellationError() }
            let channel: any InputChannel =
                if let task { TaskInputs(self, task) } else if isStateless { try RoundInputs(self) } else {
                    LiveInputs(self)
                }
            inputs.channel = channel
            return channel
        }
    }

    /// What a stateless request still needs of the client, if its handler has asked for anything.
    var openInputs: RoundInputs? {
        inputs.withLock { $0.channel as? RoundInputs }.flatMap { $0.hasOpenQuestions ? $0 : nil }
    }

    /// Whether the client wants log messages of a level.
    func logs(_ level: LoggingLevel) -> Bool {
        // The tasks extension has no logs of tasks; nothing is sent for a request that is over.
        guard progress.isOpen else { return false }
        if isStateless { return task?.hasBegun != true && metadata.logLevel.map { level >= $0 } ?? false }
        return level >= connection.state.withLock { $0.logLevel }
    }
}
