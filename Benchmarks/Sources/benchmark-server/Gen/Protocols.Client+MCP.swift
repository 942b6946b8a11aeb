// Emitted by mcpgen 0.1.0 from Workload.swift, digest c4bb23a681d9ccaa.
// Changes made here are lost: change the contract.

import MCPRuntime

/// Calls the tools of a remote Workload server.
nonisolated struct WorkloadClient: WorkloadService, MCPRuntime.MCPTypedClient {
    /// The connection, for everything that isn't a tool.
    let mcp: MCPRuntime.MCPClient

    /// Gives types to a connection.
    ///
    /// - Parameter mcp: The connection.
    init(mcp: MCPRuntime.MCPClient) {
        self.mcp = mcp
    }

    /// The tools for an agent: a model's loop calls them by their names, over this connection and with the same checks.
    var agentTools: [MCPRuntime.AgentTool] {
        WorkloadTool.allCases.map { agentTool($0) }
    }

    private func agentTool(_ tool: WorkloadTool) -> MCPRuntime.AgentTool {
        switch tool {
        case .echo:
            MCPRuntime.AgentTool(listing: tool.listing, client: self.mcp, arguments: WorkloadTool.EchoArguments.self)
        case .add:
            MCPRuntime.AgentTool(listing: tool.listing, client: self.mcp, arguments: WorkloadTool.AddArguments.self)
        case .getWeather:
            MCPRuntime.AgentTool(
                listing: tool.listing,
                client: self.mcp,
                arguments: WorkloadTool.GetWeatherArguments.self
            )
        }
    }

    /// Say a message back.
    ///
    /// - Parameters:
    ///   - message: `message`
    func echo(message: Swift.String) async throws -> Swift.String {
        let arguments = WorkloadTool.EchoArguments(message: message)
        return try await mcp.callTool("echo", arguments).successful(of: "echo").text
    }

    /// Add two numbers.
    ///
    /// - Parameters:
    ///   - a: `a`
    ///   - b: `b`
    func add(a: Swift.Double, b: Swift.Double) async throws -> Sum {
        let arguments = WorkloadTool.AddArguments(a: a, b: b)
        return try await mcp.callTool("add", arguments, returning: Sum.self)
    }

    /// Make up a weather forecast.
    ///
    /// - Parameters:
    ///   - city: `city`
    ///   - unit: `unit`
    ///   - days: `days`
    func getWeather(city: Swift.String, unit: TemperatureUnit? = nil, days: Swift.Int = 3) async throws -> Forecast {
        let arguments = WorkloadTool.GetWeatherArguments(city: city, unit: unit, days: days)
        return try await mcp.callTool("get_weather", arguments, returning: Forecast.self)
    }
}
