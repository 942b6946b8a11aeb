public import Logging

/// A server: one or several services under one name.
///
/// ```swift
/// try await MCPServer(name: "all", version: "1.0.0", services: [WeatherServer(w), FilesServer(f)]).run(.stdio)
/// ```
public struct MCPServer: Sendable {
    /// Makes the services of one connection.
    public typealias ServiceFactory = @Sendable (ConnectionInfo) async throws -> [any MCPService]

    /// What the server calls itself.
    public let implementation: Implementation
    /// How to use the server, for a model.
    public let instructions: String?
    /// Where the server says what happens to it; never to standard output.
    public let logger: Logger
    /// How the server behaves.
    public let options: Options

    /// The services of all clients.
    let directory: ServiceDirectory
    /// Makes further services for each connection of a stateful revision.
    let makeServices: ServiceFactory?
    let hub = ChangeHub()
    let repairs = RepairCounter()

    /// Makes a server of several services.
    ///
    /// - Parameters:
    ///   - name: The name for programs.
    ///   - title: The name for people, where it differs.
    ///   - version: The version, in whatever scheme.
    ///   - instructions: How to use the server, for a model. Left out, those of the services are joined.
    ///   - logger: Where the server says what happens to it.
    ///   - options: How the server behaves.
    ///   - services: The services. Where two have a tool of the same name, the first one's is called and listed.
    public init(
        name: String,
        title: String? = nil,
        version: String,
        instructions: String? = nil,
        logger: Logger = Logger(label: "mcp.server"),
        options: Options = Options(),
        services: [any MCPService]
    ) {
        self.init(
            Implementation(name: name, title: title, version: version),
            instructions: instructions,
            logger: logger,
            options: options,
            services: services
        )
    }

    /// Makes a server of one service, named as the service is.
    ///
    /// - Parameters:
    ///   - service: The service.
    ///   - logger: Where the server says what happens to it.
    ///   - options: How the server behaves.
    public init(
        _ service: some MCPService,
        logger: Logger = Logger(label: "mcp.server"),
        options: Options = Options()
    ) {
        self.init(service.implementation, logger: logger, options: options, services: [service])
    }

    /// Makes a server.
    ///
    /// - Parameters:
    ///   - implementation: What the server calls itself, icons and all.
    ///   - instructions: How to use the server, for a model. Left out, those of the services are joined.
    ///   - logger: Where the server says what happens to it.
    ///   - options: How the server behaves.
    ///   - services: The services of all clients. Where two have a tool of the same name, the first one's is used.
    ///   - makeServices: Makes further services for each connection of a stateful revision, which serve that connection
    ///     alone and come before the others. Clients of 2026-07-28, whose requests don't depend on connections, have
    ///     `services` only.
    public init(
        _ implementation: Implementation,
        instructions: String? = nil,
        logger: Logger = Logger(label: "mcp.server"),
        options: Options = Options(),
        services: [any MCPService],
        perConnection makeServices: ServiceFactory? = nil
    ) {
        self.implementation = implementation
        let joined = services.compactMap(\.instructions).joined(separator: "\n\n")
        self.instructions = instructions ?? (joined.isEmpty ? nil : joined)
        self.logger = logger
        self.options = options
        self.makeServices = makeServices
        directory = ServiceDirectory(
            services,
            announcesListChanges: options.announcesListChanges,
            logger: logger
        )
        for service in services { service.attach(to: hub.announcer) }
    }

    /// Tells all clients of changes.
    public var announcer: ChangeAnnouncer { hub.announcer }

    /// How many calls of each tool had arguments that were repaired so far, over all connections; see
    /// ``ToolCall/arguments(as:repairing:)``.
    public var repairedCalls: [String: Int] { repairs.counts }

    /// Serves until the transport ends: standard input for `.stdio`.
    ///
    /// - Parameter transport: How clients reach the server.
    /// - Throws: What the transport throws when it can't go on.
    public func run(_ transport: some ServerTransport) async throws {
        try await ServerHost.run(self) { try await transport.serve($0) }
    }

    /// Serves in the background, until the handle is told to stop or its last copy is gone.
    ///
    /// - Parameter transport: How clients reach the server.
    /// - Returns: A handle, once the transport is ready for clients.
    /// - Throws: What the transport throws when it can't begin.
    public func start(_ transport: some ServerTransport) async throws -> RunningServer {
        try await RunningServer.start(self, transport)
    }
}
