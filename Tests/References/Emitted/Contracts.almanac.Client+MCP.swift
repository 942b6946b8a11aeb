// Emitted by mcpgen 0.1.0 from almanac.mcp.json, digest 3cfb43a7ef4a51a8.
// Changes made here are lost: change the contract.

public import MCPRuntime

/// Calls the tools of a remote Almanac server.
public nonisolated struct AlmanacClient: AlmanacService, MCPRuntime.MCPTypedClient {
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
        AlmanacTool.allCases.map { agentTool($0) }
    }

    private func agentTool(_ tool: AlmanacTool) -> MCPRuntime.AgentTool {
        switch tool {
        case .fetch:
            MCPRuntime.AgentTool(listing: tool.listing, client: self.mcp, arguments: Almanac.Fetch.Arguments.self)
        }
    }

    /// Fetch a day.
    ///
    /// - Parameters:
    ///   - day: `day`
    public func fetch(day: Swift.String) async throws -> [MCPRuntime.ContentBlock] {
        let arguments = Almanac.Fetch.Arguments(day: day)
        return try await mcp.callTool("fetch", arguments).successful(of: "fetch").content
    }

    /// Summarize the weather of a city.
    ///
    /// - Parameters:
    ///   - city: City name.
    ///   - dateOfDay: `date_of_day`
    ///   - style: How to write.
    ///   - values: `values`
    public func summarize(
        city: Swift.String,
        dateOfDay: Swift.String,
        style: Swift.String? = nil,
        values: Swift.String? = nil
    ) async throws -> MCPRuntime.GetPromptResult {
        var values2 = ["city": city, "date_of_day": dateOfDay]
        values2["style"] = style
        values2["values"] = values
        return try await mcp.getPrompt("summarize", arguments: values2)
    }

    /// Fetch the page of a day.
    public func fetchPrompt() async throws -> MCPRuntime.GetPromptResult {
        try await mcp.getPrompt("fetch")
    }

    /// Fills in the prompt `only-if-asked`.
    ///
    /// - Parameters:
    ///   - in: `in`
    public func onlyIfAsked(`in`: Swift.String? = nil) async throws -> MCPRuntime.GetPromptResult {
        var values: [Swift.String: Swift.String] = [:]
        values["in"] = `in`
        return try await mcp.getPrompt("only-if-asked", arguments: values)
    }

    /// How the almanac is set up.
    public func readConfig() async throws -> MCPRuntime.ReadResourceResult {
        try await mcp.readResource(AlmanacResource.config)
    }

    /// Reads `almanac://readme`.
    public func readMe() async throws -> MCPRuntime.ReadResourceResult {
        try await mcp.readResource(AlmanacResource.readMe)
    }

    /// A day of a year.
    ///
    /// - Parameters:
    ///   - year: `year`
    ///   - month: `month`
    ///   - day: `day`
    ///   - unit: `unit`
    ///   - lang: `lang`
    public func readDay(
        year: Swift.String,
        month: Swift.String,
        day: Swift.String,
        unit: Swift.String? = nil,
        lang: Swift.String? = nil
    ) async throws -> MCPRuntime.ReadResourceResult {
        var values = ["year": year, "month": month, "day": day]
        values["unit"] = unit
        values["lang"] = lang
        return try await mcp.readResource(AlmanacResource.day.expand(values))
    }

    /// Reads `almanac://files/{+path}`.
    ///
    /// - Parameters:
    ///   - path: `path`
    public func readFilesOfTheAlmanac(path: Swift.String) async throws -> MCPRuntime.ReadResourceResult {
        try await mcp.readResource(AlmanacResource.filesOfTheAlmanac.expand(["path": path]))
    }

    /// Reads `almanac://today{?unit}`.
    ///
    /// - Parameters:
    ///   - unit: `unit`
    public func fetchToday(unit: Swift.String? = nil) async throws -> MCPRuntime.ReadResourceResult {
        var values: [Swift.String: Swift.String] = [:]
        values["unit"] = unit
        return try await mcp.readResource(AlmanacResource.fetchToday.expand(values))
    }

    /// Reads `almanac://constant`.
    public func readConstant() async throws -> MCPRuntime.ReadResourceResult {
        try await mcp.readResource(AlmanacResource.constant.expand([:]))
    }
}
