/// A client with a typed function for each tool: what `mcpgen` emits for a contract.
///
/// ```swift
/// try await WeatherClient.withConnection(to: .process("weather-server")) { weather in
///     print(try await weather.getWeather(city: "Oslo"))
/// }
/// ```
public protocol MCPTypedClient: Sendable {
    /// The connection, for everything that isn't a tool.
    var mcp: MCPClient { get }

    /// Gives types to a connection.
    init(mcp: MCPClient)
}

extension MCPTypedClient {
    /// Connects, calls a closure, and closes the connection.
    ///
    /// - Parameters:
    ///   - transport: How to reach the server, `.process(…)` for one.
    ///   - options: How the client behaves.
    ///   - body: Uses the client, which is of no use afterwards.
    /// - Returns: What `body` returns.
    /// - Throws: ``MCPClientError`` when the handshake fails, or what `body` throws.
    public static func withConnection<Result: Sendable>(
        to transport: some ClientTransport,
        options: MCPClient.Options = MCPClient.Options(),
        _ body: (Self) async throws -> Result
    ) async throws -> Result {
        try await MCPClient.withConnection(to: transport, options: options) { try await body(Self(mcp: $0)) }
    }

    /// Connects and leaves the connection open until `mcp.close()`, or until the last copy of the client is gone.
    ///
    /// - Parameters:
    ///   - transport: How to reach the server, `.process(…)` for one.
    ///   - options: How the client behaves.
    /// - Throws: ``MCPClientError`` when there is no connection or the handshake fails.
    public static func connect(
        to transport: some ClientTransport,
        options: MCPClient.Options = MCPClient.Options()
    ) async throws -> Self {
        Self(mcp: try await MCPClient.connect(to: transport, options: options))
    }
}
