import MCPRuntime

/// A board that all clients share.
struct NoticeBoard: MCPService {
    let implementation = Implementation(name: "notice-board", version: "1.0.0")
    let tools: [ToolListing]
    private let notices = Notices()

    init() throws {
        let text: JSONValue = ["type": "object", "properties": ["text": ["type": "string"]], "required": ["text"]]
        tools = [
            try ToolListing(Tool(name: "pin", description: "Pins a notice to the board.", inputSchema: text)),
            try ToolListing(Tool(name: "read", description: "Reads all notices.")),
            try ToolListing(Tool(name: "clear", description: "Takes all notices down, if the user is sure.")),
        ]
    }

    func callTool(_ call: ToolCall, writing result: inout JSONWriter) async throws {
        switch call.toolName {
        case "pin":
            let arguments = try call.arguments(as: JSONObject.self)
            guard let text = arguments["text"]?.string else { throw ToolError("Give the notice as \"text\".") }
            await notices.pin(text)
            result.writeToolResult()
        case "read":
            result.writeToolResult(text: await notices.all.joined(separator: "\n"))
        case "clear":
            // In 2026-07-28 what the server has to remember until the answer comes travels through the client, sealed.
            let count = try await call.context.once("count") { await notices.all.count }
            let question = "Take down all notices, \(count) by now?"
            let answer = try await call.context.elicit(question, schema: Self.confirmation)
            guard answer.content?["sure"]?.bool == true else { throw ToolError("The notices stay.") }
            await notices.clear()
            result.writeToolResult(text: "taken down: \(count)")
        default: throw call.unknownTool()
        }
    }

    private static let confirmation = ElicitationSchema(["sure": .boolean(BooleanSchema())], required: ["sure"])
}

private actor Notices {
    private(set) var all: [String] = []

    func pin(_ text: String) { all.append(text) }

    func clear() { all = [] }
}
