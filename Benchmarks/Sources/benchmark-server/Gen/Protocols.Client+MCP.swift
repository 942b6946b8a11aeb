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

    /// Say a message back.
    ///
    /// - Parameters:
    ///   - message: `message`
    func echo(message: Swift.String) async throws -> Swift.String {
        let arguments = WorkloadTool.EchoArguments(message: message)
        return try await mcp.callTool("echo", arguments).successful().text
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
