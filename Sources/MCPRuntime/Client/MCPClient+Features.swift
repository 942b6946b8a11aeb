// Resources, prompts, completion.
extension MCPClient {
    /// Lists all tools, page by page (specification, Tools, Listing Tools).
    ///
    /// - Throws: ``MCPClientError``, or `CancellationError` when the task is cancelled.
    public func listTools() async throws -> [Tool] {
        let tools: [Tool] = try await list(.listTools) { (page: ListToolsResult) in (page.tools, page.nextCursor) }
        link.knownTools.learn(tools)
        return tools
    }

    /// Lists all resources, page by page (specification, Resources, Listing Resources); none where the server has none.
    ///
    /// - Throws: ``MCPClientError``, or `CancellationError` when the task is cancelled.
    public func listResources() async throws -> [Resource] {
        guard server.capabilities.resources != nil else { return [] }
        return try await list(.listResources) { (page: ListResourcesResult) in (page.resources, page.nextCursor) }
    }

    /// Lists all templates of resources, page by page (specification, Resources, Resource Templates).
    ///
    /// - Throws: ``MCPClientError``, or `CancellationError` when the task is cancelled.
    public func listResourceTemplates() async throws -> [ResourceTemplate] {
        guard server.capabilities.resources != nil else { return [] }
        return try await list(.listResourceTemplates) { (page: ListResourceTemplatesResult) in
            (page.resourceTemplates, page.nextCursor)
        }
    }

    /// Lists all prompts, page by page (specification, Prompts, Listing Prompts).
    ///
    /// - Throws: ``MCPClientError``, or `CancellationError` when the task is cancelled.
    public func listPrompts() async throws -> [Prompt] {
        guard server.capabilities.prompts != nil else { return [] }
        return try await list(.listPrompts) { (page: ListPromptsResult) in (page.prompts, page.nextCursor) }
    }

    /// Reads a resource (specification, Resources, Reading Resources).
    ///
    /// - Parameter uri: Which one.
    /// - Throws: ``MCPClientError``, or `CancellationError` when the task is cancelled. A resource that isn't there is
    ///   ``MCPClientError/server(_:)`` with the code -32602, or -32002 before 2026-07-28.
    public func readResource(_ uri: String) async throws -> ReadResourceResult {
        try await request(.readResource, ["uri": uri]).decode()
    }

    /// Has the server fill in a prompt (specification, Prompts, Getting a Prompt).
    ///
    /// - Parameters:
    ///   - name: Which one.
    ///   - arguments: What to fill in.
    /// - Throws: ``MCPClientError``, or `CancellationError` when the task is cancelled.
    public func getPrompt(_ name: String, arguments: [String: String] = [:]) async throws -> GetPromptResult {
        try await request(.getPrompt, GetPromptParameters(name: name, arguments: arguments)).decode()
    }

    /// Asks for values of an argument of a prompt or a variable of a template (specification, Completion).
    ///
    /// - Parameter request: The argument and what has been typed so far.
    /// - Throws: ``MCPClientError``, or `CancellationError` when the task is cancelled.
    public func complete(_ request: CompleteRequest) async throws -> Completion {
        try require(server.capabilities.completions, "completion")
        let result: CompleteResult = try await self.request(.complete, request).decode()
        return result.completion
    }
}

/// The parameters of `prompts/get`.
private struct GetPromptParameters: JSONEncodable {
    var name: String
    var arguments: [String: String]

    func writeJSON(to writer: inout JSONWriter) {
        writer.beginObject()
        writer.member("name", name)
        if !arguments.isEmpty { writer.member("arguments", arguments) }
        writer.endObject()
    }
}
