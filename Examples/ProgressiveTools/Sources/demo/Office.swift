import MCPRuntime

/// An office with more tools than a model should have to read at once.
struct Office: MCPService {
    private static let descriptions = [
        ("today", "Says what day it is."),
        ("read_file", "Reads a file."),
        ("write_file", "Writes a file."),
        ("delete_file", "Deletes a file."),
        ("send_mail", "Sends a mail."),
    ]

    var implementation: Implementation { Implementation(name: "office", version: "1.0.0") }
    let tools: [ToolListing]

    init() throws {
        tools = try Self.descriptions.map { try ToolListing(Tool(name: $0.0, description: $0.1)) }
    }

    func callTool(_ call: ToolCall, writing result: inout JSONWriter) async throws {
        guard tools.contains(where: { $0.name == call.toolName }) else { throw call.unknownTool() }
        result.writeToolResult(text: "\(call.toolName): done")
    }

    /// The office with its tools in groups: files, within it those that change files, and mail instead of files.
    static func inGroups() throws -> Toolset {
        let changes = ToolGroup(
            "changes",
            description: "Writes and deletes files.",
            tools: ["write_file", "delete_file"],
            onActivate: { context in context.log(.notice, "files can be changed now") }
        )
        return try Toolset(
            Office(),
            groups: [
                ToolGroup("files", description: "Reads files.", tools: ["read_file"], groups: [changes]),
                ToolGroup("mail", description: "Sends mail.", tools: ["send_mail"], exclusiveWith: ["files"]),
            ]
        )
    }
}
