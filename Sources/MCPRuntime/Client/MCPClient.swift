public import Logging

/// A client's connection to a server.
///
/// Emitted clients wrap it and give its calls types. By itself it calls tools by name:
///
/// ```swift
/// try await MCPClient.withConnection(to: .process("weather-server")) { client in
///     let result = try await client.callTool("get_weather", ["city": "Oslo"])
/// }
/// ```
public struct MCPClient: Sendable {
    /// How a client behaves.
    public struct Options: Sendable {
        /// What the client calls itself.
        public var implementation: Implementation
        /// Where the client says what happens to it.
        public var logger: Logger
        /// How long to wait for the answer to a request; `nil` for as long as it takes.
        public var requestTimeout: Duration?
        /// Receives what the server logs (`notifications/message`), one message at a time.
        public var onLog: @Sendable (LoggingMessage) -> Void

        /// Makes options.
        ///
        /// - Parameters:
        ///   - implementation: What the client calls itself.
        ///   - logger: Where the client says what happens to it.
        ///   - requestTimeout: How long to wait for the answer to a request; `nil` for as long as it takes.
        ///   - onLog: Receives what the server logs, one message at a time; it is not to block.
        public init(
            implementation: Implementation = Implementation(name: "mcp-swift", version: "0.1.0"),
            logger: Logger = Logger(label: "mcp.client"),
            requestTimeout: Duration? = .seconds(60),
            onLog: @escaping @Sendable (LoggingMessage) -> Void = { _ in }
        ) {
            self.implementation = implementation
            self.logger = logger
            self.requestTimeout = requestTimeout
            self.onLog = onLog
        }
    }

    /// What the server said of itself in the handshake.
    public let server: InitializeResult
    let session: ClientSession
    /// Keeps the connection of ``connect(to:options:)`` open.
    private var owner: ConnectionOwner?

    private init(session: ClientSession, server: InitializeResult) {
        self.session = session
        self.server = server
    }

    /// Connects, calls a closure, and closes the connection: the way to choose where the client's life has a scope.
    ///
    /// - Parameters:
    ///   - transport: How to reach the server, `.process(…)` for one.
    ///   - options: How the client behaves.
    ///   - body: Uses the client, which is of no use afterwards.
    /// - Returns: What `body` returns.
    /// - Throws: ``MCPClientError`` when the handshake fails, or what `body` throws.
    public static func withConnection<Result: Sendable>(
        to transport: some ClientTransport,
        options: Options = Options(),
        _ body: (MCPClient) async throws -> Result
    ) async throws -> Result {
        let session = ClientSession(options)
        defer { session.close("the client has closed it") }
        return try await transport.withConnection(receive: session.receive) { sink in
            session.open(sink)
            let server = try await handshake(session, options)
            return try await body(MCPClient(session: session, server: server))
        }
    }

    /// Connects and leaves the connection open until ``close()``, or until the last copy of the client is gone.
    ///
    /// - Parameters:
    ///   - transport: How to reach the server, `.process(…)` for one.
    ///   - options: How the client behaves.
    /// - Throws: ``MCPClientError`` when there is no connection or the handshake fails.
    public static func connect(
        to transport: some ClientTransport,
        options: Options = Options()
    ) async throws
        -> MCPClient
    {
        var (client, owner) = try await ConnectionOwner.open { opened, closed in
            try await withConnection(to: transport, options: options) { client in
                opened(client)
                await closed()
            }
        }
        client.owner = owner
        return client
    }

    /// Ends a connection made by ``connect(to:options:)`` and waits until nothing of it is left.
    ///
    /// Calls in flight fail with ``MCPClientError/connectionClosed(_:)``. Within
    /// ``withConnection(to:options:_:)`` it does nothing: there the closure's end closes the connection.
    public func close() async {
        guard let owner else { return }
        session.close("the client has closed it")
        await owner.close()
    }

    private static func handshake(_ session: ClientSession, _ options: Options) async throws -> InitializeResult {
        let request = InitializeRequest(protocolVersion: .latest, clientInfo: options.implementation)
        let result = try await session.request(.initialize, request).decode(InitializeResult.self)
        guard result.protocolVersion.isSupported else {
            throw MCPClientError.unsupportedProtocolVersion(result.protocolVersion)
        }
        session.notify(.initialized)
        return result
    }
}

// MARK: - Requests

extension MCPClient {
    /// Asks the server for a sign of life (specification, Ping).
    ///
    /// - Throws: ``MCPClientError``, or `CancellationError` when the task is cancelled.
    public func ping() async throws {
        _ = try await session.request(.ping, NoArguments())
    }

    /// Lists all tools, page by page (specification, Tools, Listing Tools).
    ///
    /// - Throws: ``MCPClientError``, or `CancellationError` when the task is cancelled.
    public func listTools() async throws -> [Tool] {
        var tools: [Tool] = []
        var cursors: Set<String> = []
        var cursor: String?
        repeat {
            let page = try await session.request(.listTools, ["cursor": cursor].compactMapValues { $0 })
                .decode(ListToolsResult.self)
            tools += page.tools
            cursor = page.nextCursor
            guard cursor.map({ cursors.insert($0).inserted }) != false else {
                throw MCPClientError.invalidResponse("tools/list comes round to the same page again")
            }
        } while cursor != nil
        return tools
    }

    /// Says which log messages the server is to send (specification, Logging).
    ///
    /// - Parameter level: The least important ones wanted.
    /// - Throws: ``MCPClientError``, or `CancellationError` when the task is cancelled.
    public func setLogLevel(_ level: LoggingLevel) async throws {
        _ = try await session.request(.setLevel, SetLevelRequest(level: level))
    }
}
