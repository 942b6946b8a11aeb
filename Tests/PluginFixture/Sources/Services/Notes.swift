import MCPRuntime

/// Keeps notes.
// @MCPServer(name: "notes")
protocol NotesService: Sendable {
    /// Find notes.
    // @MCPTool(readOnly: true)
    func find(text: String, limit: Int?) async throws -> Found
}

/// What was found.
struct Found {
    var notes: [String]
}
