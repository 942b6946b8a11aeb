public import Logging

extension MCPClient {
    /// How a client behaves.
    public struct Options: Sendable {
        /// What the client calls itself.
        public var implementation: Implementation
        /// The revisions that the client speaks, newest first. One alone pins it.
        public var protocolVersions: [ProtocolVersion]
        /// What answers what the server asks of the client.
        public var handlers: ClientHandlers
        /// What the client can do besides what its handlers say: extensions, for one.
        public var capabilities: ClientCapabilities
        /// Whether calls may become tasks, whose results the client then waits for (2026-07-28, tasks extension).
        public var acceptsTasks: Bool
        /// Where the client says what happens to it.
        public var logger: Logger
        /// How requests are made unless they say otherwise.
        public var request: RequestOptions
        /// How long a server may be silent at first before it is taken for one that knows no `server/discover`.
        public var probeTimeout: Duration
        /// How often a request may ask for input before it is given up (2026-07-28, Multi Round-Trip Requests).
        public var maximumInputRounds: Int
        /// Whether to connect again when a connection is lost, and how; `nil` for not at all.
        public var reconnect: ReconnectPolicy?
        /// What is remembered of servers from one connection to the next.
        public var memory: ProtocolMemory
        /// Receives what the server logs (`notifications/message`), one message at a time.
        public var onLog: @Sendable (LoggingMessage) -> Void
        /// Receives what the server says is not as it was, one change at a time.
        public var onChange: @Sendable (ServerChange) -> Void

        /// Makes options.
        ///
        /// - Parameters:
        ///   - implementation: What the client calls itself.
        ///   - protocolVersions: The revisions that the client speaks, newest first.
        ///   - handlers: What answers what the server asks of the client.
        ///   - capabilities: What the client can do besides what its handlers say.
        ///   - acceptsTasks: Whether calls may become tasks.
        ///   - logger: Where the client says what happens to it.
        ///   - request: How requests are made unless they say otherwise.
        ///   - probeTimeout: How long a server may be silent at first.
        ///   - maximumInputRounds: How often a request may ask for input.
        ///   - reconnect: Whether to connect again when a connection is lost, and how.
        ///   - memory: What is remembered of servers.
        ///   - onLog: Receives what the server logs, one message at a time; it is not to block.
        ///   - onChange: Receives what is not as it was, one change at a time; it is not to block.
        public init(
            implementation: Implementation = Implementation(name: "mcp-swift", version: "0.1.0"),
            protocolVersions: [ProtocolVersion] = ProtocolVersion.all,
            handlers: ClientHandlers = ClientHandlers(),
            capabilities: ClientCapabilities = ClientCapabilities(),
            acceptsTasks: Bool = true,
            logger: Logger = Logger(label: "mcp.client"),
            request: RequestOptions = RequestOptions(),
            probeTimeout: Duration = .seconds(5),
            maximumInputRounds: Int = 16,
            reconnect: ReconnectPolicy? = nil,
            memory: ProtocolMemory = .shared,
            onLog: @escaping @Sendable (LoggingMessage) -> Void = { _ in },
            onChange: @escaping @Sendable (ServerChange) -> Void = { _ in }
        ) {
            self.implementation = implementation
            self.protocolVersions = protocolVersions
            self.handlers = handlers
            self.capabilities = capabilities
            self.acceptsTasks = acceptsTasks
            self.logger = logger
            self.request = request
            self.probeTimeout = probeTimeout
            self.maximumInputRounds = maximumInputRounds
            self.reconnect = reconnect
            self.memory = memory
            self.onLog = onLog
            self.onChange = onChange
        }
    }

    /// How a request is made.
    public struct RequestOptions: Sendable {
        /// How long to wait for the answer; `nil` for as long as it takes.
        public var timeout: Duration?
        /// Whether news of progress starts that time anew.
        public var progressResetsTimeout: Bool
        /// How long to wait altogether, whatever progress there is.
        public var maximumTimeout: Duration?
        /// The least important log messages wanted for the request; `nil` for none (2026-07-28, Logging). In the stateful
        /// revisions ``MCPClient/setLogLevel(_:)`` says that for all requests.
        public var logLevel: LoggingLevel?
        /// Members of the request's `_meta`: `traceparent`, for one.
        public var meta: JSONObject
        /// Receives news of progress, one at a time; the server is asked for them only where there is a receiver.
        public var onProgress: (@Sendable (ProgressNotification) -> Void)?
        /// The arguments of a tool call that go into headers as well, where the connection has headers.
        var mirroring: [MirroredArgument] = []

        /// Makes options.
        ///
        /// - Parameters:
        ///   - timeout: How long to wait for the answer; `nil` for as long as it takes.
        ///   - progressResetsTimeout: Whether news of progress starts that time anew.
        ///   - maximumTimeout: How long to wait altogether; 60 times `timeout` unless told, where that starts anew.
        ///   - logLevel: The least important log messages wanted for the request.
        ///   - meta: Members of the request's `_meta`.
        ///   - onProgress: Receives news of progress; it is not to block.
        public init(
            timeout: Duration? = .seconds(60),
            progressResetsTimeout: Bool = false,
            maximumTimeout: Duration? = nil,
            logLevel: LoggingLevel? = nil,
            meta: JSONObject = [:],
            onProgress: (@Sendable (ProgressNotification) -> Void)? = nil
        ) {
            self.timeout = timeout
            self.progressResetsTimeout = progressResetsTimeout
            self.maximumTimeout = maximumTimeout
            self.logLevel = logLevel
            self.meta = meta
            self.onProgress = onProgress
        }

        var timing: RequestTiming {
            // There is always an end to a request whose time can start anew.
            let maximum = maximumTimeout ?? (progressResetsTimeout ? timeout.map { $0 * 60 } : nil)
            return RequestTiming(timeout: timeout, isResetByProgress: progressResetsTimeout, maximum: maximum)
        }
    }
}

/// Whether and how a client connects again: for servers that are started again when they end (2026-07-28, stdio,
/// Unexpected Termination).
///
/// Requests that were in flight are sent again only where that can do no harm: what reads, and tools that say of
/// themselves that they only read or are idempotent.
public struct ReconnectPolicy: Sendable {
    /// How often to try in a row.
    public var maximumAttempts: Int
    /// How long to wait before the first attempt; each further one waits twice as long.
    public var initialDelay: Duration
    /// How long to wait at most.
    public var maximumDelay: Duration

    /// Makes a policy.
    ///
    /// - Parameters:
    ///   - maximumAttempts: How often to try in a row.
    ///   - initialDelay: How long to wait before the first attempt.
    ///   - maximumDelay: How long to wait at most.
    public init(
        maximumAttempts: Int = 5,
        initialDelay: Duration = .milliseconds(100),
        maximumDelay: Duration = .seconds(10)
    ) {
        self.maximumAttempts = maximumAttempts
        self.initialDelay = initialDelay
        self.maximumDelay = maximumDelay
    }

    /// How long to wait before an attempt, the first being 1; up to a quarter more, so that clients don't come together.
    func delay(before attempt: Int) -> Duration {
        var delay = initialDelay
        for _ in 1..<max(attempt, 1) where delay < maximumDelay { delay *= 2 }
        return min(delay, maximumDelay) * Double.random(in: 1...1.25)
    }
}
