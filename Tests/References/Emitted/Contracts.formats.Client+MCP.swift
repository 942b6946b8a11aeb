// Emitted by mcpgen 0.1.0 from formats.mcp.json, digest dc356c4209e1e090.
// Changes made here are lost: change the contract.

public import MCPRuntime

/// Calls the tools of a remote Formats server.
public nonisolated struct FormatsClient: FormatsService, MCPRuntime.MCPTypedClient {
    /// The connection, for everything that isn't a tool.
    public let mcp: MCPRuntime.MCPClient

    /// Gives types to a connection.
    ///
    /// - Parameter mcp: The connection.
    public init(mcp: MCPRuntime.MCPClient) {
        self.mcp = mcp
    }

    /// The tools for an agent: a model's loop calls them by their names, over this connection and with the same checks.
    public var agentTools: [MCPRuntime.AgentTool] {
        FormatsTool.allCases.map { agentTool($0) }
    }

    private func agentTool(_ tool: FormatsTool) -> MCPRuntime.AgentTool {
        switch tool {
        case .addEvent:
            MCPRuntime.AgentTool(listing: tool.listing, client: self.mcp, arguments: Formats.AddEvent.Arguments.self)
        }
    }

    /// Calls the tool `add_event`.
    ///
    /// - Parameters:
    ///   - id: `id`
    ///   - start: `start`
    ///   - birthday: `birthday`
    ///   - page: `page`
    ///   - icon: `icon`
    ///   - mail: `mail`
    public func addEvent(
        id: Swift.String,
        start: Swift.String,
        birthday: Swift.String,
        page: Swift.String,
        icon: Swift.String,
        mail: Swift.String
    ) async throws -> [MCPRuntime.ContentBlock] {
        let arguments = Formats.AddEvent.Arguments(
            id: id,
            start: start,
            birthday: birthday,
            page: page,
            icon: icon,
            mail: mail
        )
        return try await mcp.callTool("add_event", arguments).successful(of: "add_event").content
    }
}
