import MCPRuntime

/// A photo lab, whose work takes longer than a client may want to wait.
struct PhotoLab: MCPService {
    let implementation = Implementation(name: "photo-lab", version: "1.0.0")
    let tools: [ToolListing]

    init() throws {
        let object: JSONValue = ["type": "object", "properties": ["film": ["type": "string"]], "required": ["film"]]
        tools = [
            // May run as a task, and may be waited for as well.
            try ToolListing(
                Tool(name: "develop", description: "Develops a film.", inputSchema: object, taskSupport: .optional)
            ),
            // Takes so long that nobody could wait: without a task there is no call.
            try ToolListing(
                Tool(name: "scan", description: "Scans a film.", inputSchema: object, taskSupport: .required)
            ),
            // Becomes a task when the tool says so: what it asks before is part of the call.
            try ToolListing(
                Tool(name: "poster", description: "Prints a poster.", inputSchema: object, taskSupport: .optional),
                taskStart: .whenReady
            ),
        ]
    }

    func callTool(_ call: ToolCall, writing result: inout JSONWriter) async throws {
        let arguments = try call.arguments(as: JSONObject.self)
        guard let film = arguments["film"]?.string else { throw ToolError("Which film? Give its name in \"film\".") }
        switch call.toolName {
        case "develop": result.writeToolResult(text: try await develop(film, call.context))
        case "scan": result.writeToolResult(text: try await scan(film))
        case "poster": result.writeToolResult(text: try await printPoster(film, call.context))
        default: throw call.unknownTool()
        }
    }

    /// Asks in the middle of the work. A task then waits for input, and goes on once it has it.
    private func develop(_ film: String, _ context: RequestContext) async throws -> String {
        try await Task.sleep(for: .milliseconds(50))
        let answer = try await context.elicit("Which paper for \(film)?", schema: Self.paper)
        guard let paper = answer.content?["paper"]?.string else { throw ToolError("No paper, no prints.") }
        try await Task.sleep(for: .milliseconds(50))
        return "\(film) on \(paper) paper"
    }

    /// Takes two seconds, in steps that a cancellation ends.
    private func scan(_ film: String) async throws -> String {
        for _ in 1...36 { try await Task.sleep(for: .milliseconds(55)) }
        return "36 pictures of \(film)"
    }

    /// Asks first: a client that declines has never had a task.
    private func printPoster(_ film: String, _ context: RequestContext) async throws -> String {
        let answer = try await context.elicit("A poster of \(film)?", schema: Self.confirmation)
        guard answer.content?["sure"]?.bool == true else { throw ToolError("No poster was ordered.") }
        // From here on the client has the task, and the call is answered.
        let task = try await context.beginTask()
        try await Task.sleep(for: .milliseconds(50))
        return "poster of \(film), \(task == nil ? "waited for" : "made by a task")"
    }

    private static let paper = ElicitationSchema(
        ["paper": .singleSelect(SingleSelectSchema(options: [SelectOption("matt"), SelectOption("glossy")]))],
        required: ["paper"]
    )

    private static let confirmation = ElicitationSchema(["sure": .boolean(BooleanSchema())], required: ["sure"])
}
