/// A group of tools, resources and prompts that a server offers.
///
/// `mcpgen` emits a conformance for each contract: for a contract Weather, `WeatherServer` hands calls on to an
/// implementation of `WeatherService`. Several services can be served as one, see ``MCPServer``.
public protocol MCPService: Sendable {
    /// What a server of this service alone calls itself.
    var implementation: Implementation { get }
    /// How to use the service, for a model.
    var instructions: String? { get }
    /// Whether what the service lists may change while it is served; it then says so through ``attach(to:)``.
    var listsChange: Bool { get }
    /// Whether the service completes arguments.
    var offersCompletion: Bool { get }

    /// All tools that the service has now, in the order in which `tools/list` shows them. What is not among them is
    /// not called.
    var tools: [ToolListing] { get }
    /// The resources as `resources/list` shows them, in their order.
    var resources: [Resource] { get }
    /// The templates as `resources/templates/list` shows them, in their order.
    var resourceTemplates: [ResourceTemplate] { get }
    /// The prompts as `prompts/list` shows them, in their order.
    var prompts: [Prompt] { get }

    /// The tools that a caller is shown: some of ``tools``, in their order. Where they aren't the same for all callers,
    /// ``listsChange`` is `true`.
    ///
    /// In 2026-07-28 they may depend on the request's authorization, and on nothing else of the caller (2026-07-28,
    /// Tools, Capabilities).
    ///
    /// - Parameter context: Who asks.
    func tools(for context: RequestContext) -> [ToolListing]

    /// What takes the service's place for a connection of a stateful revision, if it keeps something for each.
    ///
    /// It is called when the connection begins. What it returns has an ``attach(to:)`` of its own, whose announcer
    /// reaches this connection alone.
    ///
    /// - Parameter connection: The connection.
    /// - Returns: `nil` for a service that is the same for all.
    func forConnection(_ connection: ConnectionInfo) -> (any MCPService)?

    /// Is called once for each server that the service becomes part of.
    ///
    /// - Parameter announcer: Tells clients of changes; a service whose lists change keeps it.
    func attach(to announcer: ChangeAnnouncer)

    /// Performs a call.
    ///
    /// - Parameters:
    ///   - call: The tool's name, its arguments and its caller.
    ///   - result: Receives the tool's result, exactly one object, by one of the methods such as
    ///     ``MCPJSON/JSONWriter/writeToolResult(structured:)``. A `_meta` of its own comes first in it. What has been
    ///     written is taken back when the call throws.
    /// - Throws: ``ToolError`` or any other error becomes a result that says so (`isError`), ``JSONRPCError`` an answer
    ///   that is an error.
    func callTool(_ call: ToolCall, writing result: inout JSONWriter) async throws

    /// Reads a resource (specification, Resources, Reading Resources).
    ///
    /// - Parameters:
    ///   - uri: Which one: of ``resources``, or one that fits a template.
    ///   - context: Who asks.
    /// - Returns: `nil` when the service has no such resource.
    /// - Throws: ``JSONRPCError``; any other error is answered as an internal one.
    func readResource(_ uri: String, _ context: RequestContext) async throws -> ReadResourceResult?

    /// Fills in a prompt (specification, Prompts, Getting a Prompt).
    ///
    /// - Parameters:
    ///   - name: Which one.
    ///   - arguments: What to fill in; required ones may be missing.
    ///   - context: Who asks.
    /// - Returns: `nil` when the service has no such prompt.
    /// - Throws: ``JSONRPCError``; any other error is answered as an internal one.
    func getPrompt(
        _ name: String,
        arguments: [String: String],
        _ context: RequestContext
    ) async throws -> GetPromptResult?

    /// Proposes values for an argument of a prompt or a variable of a template (specification, Completion).
    ///
    /// - Parameters:
    ///   - request: The argument and what has been typed so far.
    ///   - context: Who asks.
    /// - Returns: `nil` when the service has no such prompt or template.
    /// - Throws: ``JSONRPCError``; any other error is answered as an internal one.
    func complete(_ request: CompleteRequest, _ context: RequestContext) async throws -> Completion?
}

extension MCPService {
    /// Nothing, unless a service says more.
    public var instructions: String? { nil }
    /// They don't, unless a service says so.
    public var listsChange: Bool { false }
    /// It doesn't, unless a service says so.
    public var offersCompletion: Bool { false }
    /// None, unless a service has some.
    public var tools: [ToolListing] { [] }
    /// None, unless a service has some.
    public var resources: [Resource] { [] }
    /// None, unless a service has some.
    public var resourceTemplates: [ResourceTemplate] { [] }
    /// None, unless a service has some.
    public var prompts: [Prompt] { [] }

    /// All of them, unless a service shows fewer.
    public func tools(for context: RequestContext) -> [ToolListing] { tools }

    /// The same service for all connections, unless a service says otherwise.
    public func forConnection(_ connection: ConnectionInfo) -> (any MCPService)? { nil }

    /// Nothing is kept, unless a service does.
    public func attach(to announcer: ChangeAnnouncer) {}

    /// Knows no tool, unless a service does.
    public func callTool(_ call: ToolCall, writing result: inout JSONWriter) async throws { throw call.unknownTool() }

    /// Knows no resource, unless a service does.
    public func readResource(_ uri: String, _ context: RequestContext) async throws -> ReadResourceResult? { nil }

    /// Knows no prompt, unless a service does.
    public func getPrompt(
        _ name: String,
        arguments: [String: String],
        _ context: RequestContext
    ) async throws -> GetPromptResult? { nil }

    /// Completes nothing, unless a service does.
    public func complete(_ request: CompleteRequest, _ context: RequestContext) async throws -> Completion? { nil }

    /// Serves this service alone until the transport ends.
    ///
    /// - Parameter transport: How clients reach it, `.stdio` for one.
    /// - Throws: What the transport throws when it can't go on.
    public func run(_ transport: some ServerTransport) async throws {
        try await MCPServer(self).run(transport)
    }
}
