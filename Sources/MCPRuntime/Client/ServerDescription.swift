/// What a server said of itself when a client connected: in answer to `initialize` or to `server/discover`.
public struct ServerDescription: Sendable {
    /// The revision that both speak.
    public var protocolVersion: ProtocolVersion
    /// What the server offers.
    public var capabilities: ServerCapabilities
    /// The server's name and version; a stateless server need not say them.
    public var serverInfo: Implementation?
    /// How to use the server, for a model.
    public var instructions: String?

    /// Whether the server is spoken to without a handshake (2026-07-28 and later).
    public var isStateless: Bool { protocolVersion.isStateless }

    init(_ result: InitializeResult) {
        protocolVersion = result.protocolVersion
        capabilities = result.capabilities
        serverInfo = result.serverInfo
        instructions = result.instructions
    }

    init(_ result: DiscoverResult, _ version: ProtocolVersion) {
        protocolVersion = version
        capabilities = result.capabilities
        serverInfo = result.meta?[MetaKey.serverInfo].flatMap { try? Implementation(json: $0.jsonBytes()) }
        instructions = result.instructions
    }
}
