extension MCPServer {
    /// How a server behaves beyond what its services do.
    public struct Options: Sendable {
        /// The revisions that clients may speak, newest first. One alone pins it.
        public var protocolVersions: [ProtocolVersion]
        /// What is around every request, the outermost first.
        public var middleware: [any ServerMiddleware]
        /// What happens when connections come and go.
        public var hooks: Hooks
        /// What a client may ask of the server at once.
        public var limits: Limits
        /// How many entries a page of a list has; `nil` for all in one page.
        public var pageSize: Int?
        /// Whether clients are told that the lists change although no service says so of itself: for programs that call
        /// ``MCPServer/announcer``.
        public var announcesListChanges: Bool
        /// How long clients may keep lists and whom for (2026-07-28, Caching).
        public var listCaching: CacheHint
        /// How long clients may keep a resource's contents and whom for, unless the service says so itself.
        public var resourceCaching: CacheHint
        /// Keeps what a request knows over several rounds; `nil` for what suits the transport.
        public var requestStateSealer: (any RequestStateSealer)?
        /// How long a client may take between two rounds of a request.
        public var requestStateLifetime: Duration
        /// Keeps tasks.
        public var taskStore: any TaskStore

        /// Makes options.
        ///
        /// - Parameters:
        ///   - protocolVersions: The revisions that clients may speak, newest first.
        ///   - middleware: What is around every request, the outermost first.
        ///   - hooks: What happens when connections come and go.
        ///   - limits: What a client may ask of the server at once.
        ///   - pageSize: How many entries a page of a list has, at least 1; `nil` for all in one page.
        ///   - announcesListChanges: Whether clients are told that the lists change although no service says so.
        ///   - listCaching: How long clients may keep lists and whom for.
        ///   - resourceCaching: How long clients may keep a resource's contents and whom for.
        ///   - requestStateSealer: Keeps what a request knows over several rounds.
        ///   - requestStateLifetime: How long a client may take between two rounds of a request.
        ///   - taskStore: Keeps tasks; in memory unless told.
        public init(
            protocolVersions: [ProtocolVersion] = ProtocolVersion.all,
            middleware: [any ServerMiddleware] = [],
            hooks: Hooks = Hooks(),
            limits: Limits = Limits(),
            pageSize: Int? = nil,
            announcesListChanges: Bool = false,
            listCaching: CacheHint = CacheHint(ttlMs: 0, scope: .private),
            resourceCaching: CacheHint = CacheHint(ttlMs: 0, scope: .private),
            requestStateSealer: (any RequestStateSealer)? = nil,
            requestStateLifetime: Duration = .seconds(600),
            taskStore: any TaskStore = InMemoryTaskStore()
        ) {
            self.protocolVersions = protocolVersions
            self.middleware = middleware
            self.hooks = hooks
            self.limits = limits
            self.pageSize = pageSize.map { max($0, 1) }
            self.announcesListChanges = announcesListChanges
            self.listCaching = listCaching
            self.resourceCaching = resourceCaching
            self.requestStateSealer = requestStateSealer
            self.requestStateLifetime = requestStateLifetime
            self.taskStore = taskStore
        }
    }

    /// What a client may ask of a server at once.
    public struct Limits: Sendable {
        /// How many requests of a connection are worked on at a time. Those that wait for their client don't count.
        public var concurrentRequests: Int
        /// How many bytes of requests of a connection may wait for their turn before no more are read.
        public var waitingBytes: Int
        /// How long a request may take; `nil` for as long as it takes.
        public var requestTimeout: Duration?
        /// How long to wait for what a client was asked (sampling, elicitation, roots); `nil` for as long as it takes.
        public var clientTimeout: Duration?
        /// The least time between two progress notifications of a request; what comes faster is put together.
        public var progressInterval: Duration
        /// How many tasks of a client may run at a time.
        public var tasksPerClient: Int
        /// How many subscriptions a connection may have open, and how many resources each may name (2026-07-28).
        public var subscriptions: Int
        /// How many resources a connection may be subscribed to.
        public var subscribedResources: Int

        /// Makes limits.
        ///
        /// - Parameters:
        ///   - concurrentRequests: How many requests of a connection are worked on at a time, at least 1.
        ///   - waitingBytes: How many bytes of requests may wait for their turn before no more are read.
        ///   - requestTimeout: How long a request may take.
        ///   - clientTimeout: How long to wait for what a client was asked.
        ///   - progressInterval: The least time between two progress notifications of a request.
        ///   - tasksPerClient: How many tasks of a client may run at a time.
        ///   - subscriptions: How many subscriptions a connection may have open.
        ///   - subscribedResources: How many resources a connection may be subscribed to.
        public init(
            concurrentRequests: Int = 64,
            waitingBytes: Int = 1 << 20,
            requestTimeout: Duration? = nil,
            clientTimeout: Duration? = .seconds(600),
            progressInterval: Duration = .milliseconds(20),
            tasksPerClient: Int = 256,
            subscriptions: Int = 64,
            subscribedResources: Int = 10_000
        ) {
            self.concurrentRequests = max(concurrentRequests, 1)
            self.waitingBytes = waitingBytes
            self.requestTimeout = requestTimeout
            self.clientTimeout = clientTimeout
            self.progressInterval = progressInterval
            self.tasksPerClient = tasksPerClient
            self.subscriptions = subscriptions
            self.subscribedResources = subscribedResources
        }
    }

    /// What happens when connections come and go, what clients are told of the server first, and what is mended.
    public struct Hooks: Sendable {
        /// May change the answer to `initialize`.
        public typealias OnInitialize = @Sendable (InitializeRequest, inout InitializeResult) async throws -> Void
        /// May change the answer to `server/discover`.
        public typealias OnDiscover = @Sendable (RequestContext, inout DiscoverResult) async throws -> Void
        /// Hears of a call whose arguments were repaired: the tool, and the places of the strings that were replaced.
        public typealias OnRepair = @Sendable (_ tool: String, _ pointers: [JSONPointer]) -> Void

        /// Is called for each connection before its first message; an error refuses the connection.
        public var onConnect: @Sendable (ConnectionInfo) async throws -> Void
        /// Is called when a connection is over.
        public var onDisconnect: @Sendable (ConnectionInfo) async -> Void
        /// May change the answer to `initialize`; an error refuses the client.
        public var onInitialize: OnInitialize?
        /// May change the answer to `server/discover`; an error refuses the request.
        public var onDiscover: OnDiscover?
        /// Is called for each call whose arguments were repaired, see ``ToolCall/arguments(as:repairing:)``; it is not to
        /// block. ``MCPServer/repairedCalls`` counts them.
        public var onRepair: OnRepair?

        /// Makes hooks; those left out do nothing.
        public init(
            onConnect: @escaping @Sendable (ConnectionInfo) async throws -> Void = { _ in },
            onDisconnect: @escaping @Sendable (ConnectionInfo) async -> Void = { _ in },
            onInitialize: OnInitialize? = nil,
            onDiscover: OnDiscover? = nil,
            onRepair: OnRepair? = nil
        ) {
            self.onConnect = onConnect
            self.onDisconnect = onDisconnect
            self.onInitialize = onInitialize
            self.onDiscover = onDiscover
            self.onRepair = onRepair
        }
    }
}
