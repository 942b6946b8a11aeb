public import MCPRuntime

/// Connects a client with a server in the same process, calls a closure, and closes the connection.
///
/// ```swift
/// try await withClient(of: server, era: .stateless) { client in
///     let result = try await client.callTool("get_weather", ["city": "Oslo"])
///     #expect(result.isError != true)
/// }
/// ```
///
/// - Parameters:
///   - server: What answers.
///   - era: The way in which the client speaks.
///   - handlers: What answers what the server asks of the client; those of `options` where nothing is given.
///   - options: How the client behaves otherwise. Of its revisions those of the era are offered.
///   - authorization: Who the client is to the server.
///   - recorder: Keeps what is sent in both directions.
///   - body: Uses the client, which is of no use afterwards.
/// - Returns: What `body` returns.
/// - Throws: `MCPClientError` when client and server find no revision that both speak, or what `body` throws.
public func withClient<Result: Sendable>(
    of server: MCPServer,
    era: Era,
    handlers: ClientHandlers? = nil,
    options: MCPClient.Options = MCPClient.Options(),
    authorization: AuthorizationInfo? = nil,
    recorder: WireRecorder? = nil,
    _ body: (MCPClient) async throws -> Result
) async throws -> Result {
    var options = options
    options.protocolVersions = options.protocolVersions.filter(era.protocolVersions.contains)
    if let handlers { options.handlers = handlers }
    let transport = InMemoryTransport(server, authorization: authorization)
    guard let recorder else { return try await MCPClient.withConnection(to: transport, options: options, body) }
    return try await MCPClient.withConnection(to: recorder.wrap(transport), options: options, body)
}

/// Connects a client with a service in the same process, calls a closure, and closes the connection.
///
/// ```swift
/// try await withClient(of: WeatherServer(LiveWeather()), era: .stateless) { client in … }
/// ```
///
/// - Parameters:
///   - service: What answers, served alone.
///   - era: The way in which the client speaks.
///   - handlers: What answers what the server asks of the client; those of `options` where nothing is given.
///   - options: How the client behaves otherwise. Of its revisions those of the era are offered.
///   - authorization: Who the client is to the server.
///   - recorder: Keeps what is sent in both directions.
///   - body: Uses the client, which is of no use afterwards.
/// - Returns: What `body` returns.
/// - Throws: `MCPClientError` when client and server find no revision that both speak, or what `body` throws.
public func withClient<Result: Sendable>(
    of service: some MCPService,
    era: Era,
    handlers: ClientHandlers? = nil,
    options: MCPClient.Options = MCPClient.Options(),
    authorization: AuthorizationInfo? = nil,
    recorder: WireRecorder? = nil,
    _ body: (MCPClient) async throws -> Result
) async throws -> Result {
    try await withClient(
        of: MCPServer(service),
        era: era,
        handlers: handlers,
        options: options,
        authorization: authorization,
        recorder: recorder,
        body
    )
}

/// Connects an emitted client with a server in the same process, calls a closure, and closes the connection.
///
/// ```swift
/// try await withClient(WeatherClient.self, of: server, era: .stateful) { weather in
///     let report = try await weather.getWeather(city: "Oslo")
///     #expect(report.city == "Oslo")
/// }
/// ```
///
/// - Parameters:
///   - type: The emitted client.
///   - server: What answers.
///   - era: The way in which the client speaks.
///   - handlers: What answers what the server asks of the client; those of `options` where nothing is given.
///   - options: How the client behaves otherwise. Of its revisions those of the era are offered.
///   - authorization: Who the client is to the server.
///   - recorder: Keeps what is sent in both directions.
///   - body: Uses the client, which is of no use afterwards.
/// - Returns: What `body` returns.
/// - Throws: `MCPClientError` when client and server find no revision that both speak, or what `body` throws.
public func withClient<Client: MCPTypedClient, Result: Sendable>(
    _ type: Client.Type,
    of server: MCPServer,
    era: Era,
    handlers: ClientHandlers? = nil,
    options: MCPClient.Options = MCPClient.Options(),
    authorization: AuthorizationInfo? = nil,
    recorder: WireRecorder? = nil,
    _ body: (Client) async throws -> Result
) async throws -> Result {
    try await withClient(
        of: server,
        era: era,
        handlers: handlers,
        options: options,
        authorization: authorization,
        recorder: recorder
    ) { try await body(Client(mcp: $0)) }
}

/// Connects an emitted client with a service in the same process, calls a closure, and closes the connection.
///
/// - Parameters:
///   - type: The emitted client.
///   - service: What answers, served alone.
///   - era: The way in which the client speaks.
///   - handlers: What answers what the server asks of the client; those of `options` where nothing is given.
///   - options: How the client behaves otherwise. Of its revisions those of the era are offered.
///   - authorization: Who the client is to the server.
///   - recorder: Keeps what is sent in both directions.
///   - body: Uses the client, which is of no use afterwards.
/// - Returns: What `body` returns.
/// - Throws: `MCPClientError` when client and server find no revision that both speak, or what `body` throws.
public func withClient<Client: MCPTypedClient, Result: Sendable>(
    _ type: Client.Type,
    of service: some MCPService,
    era: Era,
    handlers: ClientHandlers? = nil,
    options: MCPClient.Options = MCPClient.Options(),
    authorization: AuthorizationInfo? = nil,
    recorder: WireRecorder? = nil,
    _ body: (Client) async throws -> Result
) async throws -> Result {
    try await withClient(
        type,
        of: MCPServer(service),
        era: era,
        handlers: handlers,
        options: options,
        authorization: authorization,
        recorder: recorder,
        body
    )
}
