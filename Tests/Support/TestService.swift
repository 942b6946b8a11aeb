package import MCPRuntime
import Synchronization

/// A service put together from closures, for tests of the engine.
package final class TestService: MCPService {
    package typealias Handler = @Sendable (ToolCall) async throws -> CallToolResult

    package let implementation = Implementation(name: "test", version: "1.0.0")
    package let instructions: String? = "Test."
    package var resources: [Resource] { state.withLock { $0.resources } }
    package let resourceTemplates: [ResourceTemplate]
    package let prompts: [Prompt]
    package let offersCompletion: Bool
    package let listsChange: Bool

    private struct State {
        var tools: [(listing: ToolListing, handler: Handler)] = []
        var resources: [Resource] = []
        var announcer: ChangeAnnouncer?
    }

    private let state = Mutex(State())
    private let read: @Sendable (String, RequestContext) async throws -> ReadResourceResult?
    private let prompt: @Sendable (String, [String: String], RequestContext) async throws -> GetPromptResult?
    private let completion: (@Sendable (CompleteRequest, RequestContext) async throws -> Completion?)?

    package init(
        resources: [Resource] = [],
        resourceTemplates: [ResourceTemplate] = [],
        prompts: [Prompt] = [],
        listsChange: Bool = false,
        read: @escaping @Sendable (String, RequestContext) async throws -> ReadResourceResult? = { _, _ in nil },
        prompt: @escaping @Sendable (String, [String: String], RequestContext) async throws -> GetPromptResult? = {
            _,
            _,
            _ in nil
        },
        completion: (@Sendable (CompleteRequest, RequestContext) async throws -> Completion?)? = nil
    ) {
        self.resourceTemplates = resourceTemplates
        self.prompts = prompts
        self.listsChange = listsChange
        self.read = read
        self.prompt = prompt
        self.completion = completion
        offersCompletion = completion != nil
        state.withLock { $0.resources = resources }
    }

    /// Makes a service of one tool that answers with a text.
    package convenience init(
        named name: String = "test",
        task: TaskSupport? = nil,
        start: ToolListing.TaskStart = .atOnce,
        _ handler: @escaping @Sendable (RequestContext) async throws -> String
    ) throws {
        self.init()
        try add(Tool(name: name, taskSupport: task), start: start) { call in
            CallToolResult(content: [.text(try await handler(call.context))])
        }
    }

    /// Adds a tool.
    package func add(_ tool: Tool, start: ToolListing.TaskStart = .atOnce, _ handler: @escaping Handler) throws {
        let listing = try ToolListing(tool, taskStart: start)
        state.withLock { $0.tools.append((listing, handler)) }
    }

    /// What the service tells of changes by.
    package var announcer: ChangeAnnouncer? { state.withLock { $0.announcer } }

    package var tools: [ToolListing] { state.withLock { $0.tools.map(\.listing) } }

    package func attach(to announcer: ChangeAnnouncer) { state.withLock { $0.announcer = announcer } }

    package func callTool(_ call: ToolCall, writing result: inout JSONWriter) async throws {
        let name = call.toolName
        guard let handler = state.withLock({ $0.tools.first { $0.listing.name == name }?.handler }) else {
            throw call.unknownTool()
        }
        try await handler(call).writeJSON(to: &result)
    }

    package func readResource(_ uri: String, _ context: RequestContext) async throws -> ReadResourceResult? {
        try await read(uri, context)
    }

    package func getPrompt(
        _ name: String,
        arguments: [String: String],
        _ context: RequestContext
    ) async throws -> GetPromptResult? {
        try await prompt(name, arguments, context)
    }

    package func complete(_ request: CompleteRequest, _ context: RequestContext) async throws -> Completion? {
        try await completion?(request, context)
    }
}
