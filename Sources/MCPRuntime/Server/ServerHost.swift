import Logging
import Synchronization

/// A server while it runs: what a transport hands its connections to.
public final class ServerHost: Sendable {
    /// Where a transport listens, as far as it listens anywhere.
    public struct Address: Hashable, Sendable {
        /// A name or number of the host.
        public var host: String
        /// The port, also where 0 was asked for.
        public var port: Int

        /// Makes an address.
        ///
        /// - Parameters:
        ///   - host: A name or number of the host.
        ///   - port: The port, 1 to 65535.
        public init(host: String, port: Int) {
            self.host = host
            self.port = port
        }
    }

    private struct State {
        var connections: [Int: ServerConnection] = [:]
        var nextID = 1
        var isStopping = false
        var stopActions: [Int: @Sendable () -> Void] = [:]
        var onReady: (@Sendable (Address?) -> Void)?
    }

    /// What is served.
    public let server: MCPServer
    let tasks: TaskRunner
    /// The beginning of every result of the stateless revision.
    let resultHead: [UInt8]
    private let inProcessSealer = InProcessSealer()
    private let state: Mutex<State>

    init(_ server: MCPServer) {
        self.server = server
        tasks = TaskRunner(store: server.options.taskStore, logger: server.logger)
        state = Mutex(State())
        var head = JSONWriter()
        head.beginObject()
        head.member("resultType", "complete")
        head.name("_meta")
        head.beginObject()
        head.name(MetaKey.serverInfo)
        server.implementation.writeJSON(to: &head)
        head.endObject()
        resultHead = head.bytes()
    }

    /// Runs a server while a transport serves it; calls that run as tasks end with it.
    static func run<Result: Sendable>(
        _ server: MCPServer,
        _ serve: (ServerHost) async throws -> Result
    ) async throws -> Result {
        let host = ServerHost(server)
        return try await withThrowingTaskGroup(of: Void.self) { group in
            group.addTask { await host.tasks.run() }
            defer {
                host.tasks.stop()
                group.cancelAll()
            }
            return try await serve(host)
        }
    }

    // MARK: For transports

    /// Says that clients can connect from now on.
    ///
    /// - Parameter address: Where, if there is a place.
    public func isReady(at address: Address? = nil) {
        state.withLock { $0.onReady.take() }?(address)
    }

    /// Calls a closure when the server is told to stop, at once if it has been; until ``removeStopAction(_:)``.
    ///
    /// - Parameter action: Makes the transport take no more requests. Those in flight are still answered.
    /// - Returns: What ``removeStopAction(_:)`` takes.
    public func addStopAction(_ action: @escaping @Sendable () -> Void) -> Int {
        let (id, isStopping) = state.withLock { state in
            state.nextID += 1
            if !state.isStopping { state.stopActions[state.nextID] = action }
            return (state.nextID, state.isStopping)
        }
        if isStopping { action() }
        return id
    }

    /// Forgets a closure of ``addStopAction(_:)``.
    public func removeStopAction(_ id: Int) {
        state.withLock { _ = $0.stopActions.removeValue(forKey: id) }
    }

    /// Begins a conversation with a client.
    ///
    /// - Parameters:
    ///   - info: What is known of the connection; its ``ConnectionInfo/id`` is filled in.
    ///   - sink: Where messages to the client go.
    /// - Throws: What the hook `onConnect` or the maker of services throws, or ``ServerConfigurationError``.
    public func connect(_ info: ConnectionInfo, _ sink: any MessageSink) async throws -> ServerConnection {
        let id = state.withLock { state in
            state.nextID += 1
            return state.nextID
        }
        var info = info
        info.id = id
        let sealer = try sealer(for: info)
        try await server.options.hooks.onConnect(info)
        let (directory, hub): (ServiceDirectory, ChangeHub?)
        do {
            (directory, hub) = try await services(of: info)
        } catch {
            await server.options.hooks.onDisconnect(info)
            throw error
        }
        let connection = ServerConnection(self, info, sink, sealer: sealer, directory: directory, ownHub: hub)
        connection.listen()
        state.withLock { $0.connections[id] = connection }
        return connection
    }

    /// Ends a conversation.
    public func disconnect(_ connection: ServerConnection) async {
        connection.end()
        state.withLock { _ = $0.connections.removeValue(forKey: connection.info.id) }
        await server.options.hooks.onDisconnect(connection.info)
    }

    /// The services of a connection, and the hub of those that it has for itself.
    private func services(of info: ConnectionInfo) async throws -> (ServiceDirectory, ChangeHub?) {
        let hub = ChangeHub()
        let made = try await server.makeServices?(info)
        for service in made ?? [] { service.attach(to: hub.announcer) }
        var hasOwn = made != nil
        let services = ((made ?? []) + server.directory.services).map { service in
            guard let own = service.forConnection(info) else { return service }
            own.attach(to: hub.announcer)
            hasOwn = true
            return own
        }
        guard hasOwn else { return (server.directory, nil) }
        let announces = server.options.announcesListChanges
        return (ServiceDirectory(services, announcesListChanges: announces, logger: server.logger), hub)
    }

    private func sealer(for info: ConnectionInfo) throws -> any RequestStateSealer {
        let sealer = server.options.requestStateSealer ?? info.defaultSealer ?? inProcessSealer
        guard !info.crossesNetwork || sealer.isAuthenticatedEncryption else {
            throw ServerConfigurationError(
                "a server that clients reach over a network needs a requestStateSealer with authenticated encryption"
            )
        }
        return sealer
    }

    // MARK: For handles

    /// Calls a closure when clients can connect.
    func onReady(_ action: @escaping @Sendable (Address?) -> Void) { state.withLock { $0.onReady = action } }

    /// The connections that are open.
    var connections: [ServerConnection] { state.withLock { Array($0.connections.values) } }

    /// Takes no more requests; those in flight are still answered.
    func stop() {
        let actions = state.withLock { state in
            state.isStopping = true
            defer { state.stopActions = [:] }
            return state.stopActions.values
        }
        for action in actions { action() }
    }
}

/// A server that can't be run the way it was put together.
public struct ServerConfigurationError: Error, Hashable, CustomStringConvertible {
    /// What is wrong.
    public let description: String

    package init(_ description: String) { self.description = description }
}

/// What is known of a connection before its first message.
public struct ConnectionInfo: Sendable {
    /// Tells the connections of one running server apart.
    public internal(set) var id = 0
    /// The kind of transport: "stdio", "tcp", "memory", …
    public var transport: String
    /// The other end, where it has an address.
    public var peer: String?
    /// Whether others than the client and the server could read or change what is sent, or send something themselves.
    public var crossesNetwork: Bool
    /// Keeps what requests know over several rounds, where the server names nothing for that.
    package var defaultSealer: (any RequestStateSealer)?

    /// Describes a connection.
    ///
    /// - Parameters:
    ///   - transport: The kind of transport.
    ///   - peer: The other end, where it has an address.
    ///   - crossesNetwork: Whether others could read or change what is sent.
    public init(transport: String, peer: String? = nil, crossesNetwork: Bool) {
        self.transport = transport
        self.peer = peer
        self.crossesNetwork = crossesNetwork
    }
}
