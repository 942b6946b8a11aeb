// Emitted by mcpgen 0.1.0 from almanac.mcp.json, digest 3cfb43a7ef4a51a8.
// Changes made here are lost: change the contract.

public import MCPRuntime

/// Serves an implementation of ``AlmanacService``.
public nonisolated struct AlmanacServer<Service: AlmanacService>: MCPRuntime.MCPService {
    private let service: Service

    /// Makes a server.
    ///
    /// - Parameter service: What answers the calls.
    public init(_ service: Service) {
        self.service = service
    }

    /// What the server calls itself.
    public var implementation: MCPRuntime.Implementation {
        MCPRuntime.Implementation(name: "almanac", version: "1.0.0")
    }

    /// The tools as `tools/list` shows them.
    public var tools: [MCPRuntime.ToolListing] {
        AlmanacTool.allCases.map(\.listing)
    }

    /// Reads the arguments of a call, has the service answer it and writes the result.
    public nonisolated(nonsending) func callTool(
        _ call: MCPRuntime.ToolCall,
        writing result: inout MCPRuntime.JSONWriter
    ) async throws {
        switch try call.tool(as: AlmanacTool.self) {
        case .fetch:
            let arguments = try call.arguments(as: Almanac.Fetch.Arguments.self)
            let value = try await service.fetch(day: arguments.day)
            result.writeToolResult(content: value)
        }
    }

    /// The prompts as `prompts/list` shows them.
    public var prompts: [MCPRuntime.Prompt] {
        [
            MCPRuntime.Prompt(
                name: "summarize",
                listed: #"""
                    {"name":"summarize","title":"Summary","description":"Summarize the weather of a city.","arguments":[{"name":"city","description":"City name.","required":true},{"name":"date_of_day","required":true},{"name":"style","description":"How to write.","required":false},{"name":"values"}]}
                    """#
            ),
            MCPRuntime.Prompt(
                name: "fetch",
                listed: #"""
                    {"name":"fetch","description":"Fetch the page of a day."}
                    """#
            ),
            MCPRuntime.Prompt(
                name: "only-if-asked",
                listed: #"""
                    {"name":"only-if-asked","arguments":[{"name":"in"}]}
                    """#
            ),
        ]
    }

    /// The resources as `resources/list` shows them.
    public var resources: [MCPRuntime.Resource] {
        [
            MCPRuntime.Resource(
                uri: "almanac://config",
                name: "config",
                listed: #"""
                    {"uri":"almanac://config","name":"config","title":"Configuration","description":"How the almanac is set up.","mimeType":"text/plain","size":12,"annotations":{"audience":["user"],"priority":0.5},"_meta":{"example.org/kind":"a \"quoted\" text"}}
                    """#
            ),
            MCPRuntime.Resource(
                uri: "almanac://readme",
                name: "read-me",
                listed: #"""
                    {"uri":"almanac://readme","name":"read-me"}
                    """#
            ),
        ]
    }

    /// The templates as `resources/templates/list` shows them.
    public var resourceTemplates: [MCPRuntime.ResourceTemplate] {
        [
            MCPRuntime.ResourceTemplate(
                uriTemplate: "almanac://days/{year}{/month,day}{?unit,lang}",
                name: "day",
                listed: #"""
                    {"uriTemplate":"almanac://days/{year}{/month,day}{?unit,lang}","name":"day","description":"A day of a year.","mimeType":"text/plain"}
                    """#
            ),
            MCPRuntime.ResourceTemplate(
                uriTemplate: "almanac://files/{+path}",
                name: "Files of the almanac",
                listed: #"""
                    {"uriTemplate":"almanac://files/{+path}","name":"Files of the almanac","mimeType":"application/octet-stream"}
                    """#
            ),
            MCPRuntime.ResourceTemplate(
                uriTemplate: "almanac://today{?unit}",
                name: "fetch_today",
                listed: #"""
                    {"uriTemplate":"almanac://today{?unit}","name":"fetch_today"}
                    """#
            ),
            MCPRuntime.ResourceTemplate(
                uriTemplate: "almanac://constant",
                name: "constant",
                listed: #"""
                    {"uriTemplate":"almanac://constant","name":"constant"}
                    """#
            ),
        ]
    }

    /// Has the service read a resource.
    public nonisolated(nonsending) func readResource(
        _ uri: Swift.String,
        _ context: MCPRuntime.RequestContext
    ) async throws -> MCPRuntime.ReadResourceResult? {
        switch uri {
        case AlmanacResource.config:
            let result = try await service.readConfig()
            return result.completed(uri: uri, mimeType: "text/plain")
        case AlmanacResource.readMe:
            let result = try await service.readMe()
            return result.completed(uri: uri)
        default: break
        }
        if let values = AlmanacResource.day.match(uri) {
            let result = try await service.readDay(
                year: values["year", default: ""],
                month: values["month", default: ""],
                day: values["day", default: ""],
                unit: values["unit"],
                lang: values["lang"]
            )
            return result.completed(uri: uri, mimeType: "text/plain")
        }
        if let values = AlmanacResource.filesOfTheAlmanac.match(uri) {
            let result = try await service.readFilesOfTheAlmanac(path: values["path", default: ""])
            return result.completed(uri: uri, mimeType: "application/octet-stream")
        }
        if let values = AlmanacResource.fetchToday.match(uri) {
            let result = try await service.fetchToday(unit: values["unit"])
            return result.completed(uri: uri)
        }
        if AlmanacResource.constant.match(uri) != nil {
            let result = try await service.readConstant()
            return result.completed(uri: uri)
        }
        return nil
    }

    /// Has the service fill in a prompt.
    public nonisolated(nonsending) func getPrompt(
        _ name: Swift.String,
        arguments: [Swift.String: Swift.String],
        _ context: MCPRuntime.RequestContext
    ) async throws -> MCPRuntime.GetPromptResult? {
        switch name {
        case "summarize":
            return try await service.summarize(
                city: arguments["city", default: ""],
                dateOfDay: arguments["date_of_day", default: ""],
                style: arguments["style"],
                values: arguments["values"]
            )
        case "fetch":
            return try await service.fetchPrompt()
        case "only-if-asked":
            return try await service.onlyIfAsked(in: arguments["in"])
        default: return nil
        }
    }
}
