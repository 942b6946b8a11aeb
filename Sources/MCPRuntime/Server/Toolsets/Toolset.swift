/// A service that shows its tools little by little: those of a group once the client has activated it.
///
/// A model that sees few tools chooses better, and finds the others when it needs them.
///
/// ```swift
/// let toolset = try Toolset(
///     OfficeServer(office),
///     groups: [
///         ToolGroup("files", description: "Reads and writes files.", tools: ["read_file", "write_file"]),
///         ToolGroup("mail", description: "Sends mail.", tools: ["send_mail"], exclusiveWith: ["files"]),
///     ]
/// )
/// try await toolset.run(.stdio)
/// ```
///
/// Tools in no group are always shown; conditions hide tools from some callers. Resources and prompts are those of the
/// service.
///
/// **In the stateful revisions** each connection has active groups of its own, none at first: the toolset is served
/// like any other service and takes care of that. Tools are added that activate and deactivate a group and list the
/// groups, see ``ToolsetNames``. After a change the client is told that the tools have changed (specification, Tools,
/// List Changed Notification). A call of a tool that isn't shown fails, and its result says what to activate; calls in
/// flight go on when their group is deactivated. Changes of one connection happen one after the other.
///
/// **In 2026-07-28** lists may vary neither by connection nor by what was called before, and nothing is kept between
/// requests (2026-07-28, Tools, Capabilities). All tools are shown and can be called, those of exclusive groups too, no
/// hook is called, and the tools that activate groups aren't there. Only conditions still apply, and may depend on
/// nothing but the request's authorization.
public struct Toolset: MCPService {
    let service: any MCPService
    let layout: ToolsetLayout

    /// Makes groups of a service's tools.
    ///
    /// - Parameters:
    ///   - service: What has the tools.
    ///   - groups: The groups, in the order in which they are listed.
    ///   - conditions: Whom tools are shown to and may be called by, besides their groups being active, by the names of
    ///     the tools. Where a condition depends on more than groups and request, say so when that changes, by
    ///     ``ChangeAnnouncer/toolsChanged()``.
    ///   - names: How the tools are called that are added.
    /// - Throws: ``ToolsetError`` for groups that don't fit the service or each other.
    public init(
        _ service: any MCPService,
        groups: [ToolGroup],
        conditions: [String: ToolCondition] = [:],
        names: ToolsetNames = ToolsetNames()
    ) throws(ToolsetError) {
        self.service = service
        layout = try ToolsetLayout(service, groups, conditions, names)
    }

    // MARK: MCPService

    /// Those of the service.
    public var implementation: Implementation { service.implementation }
    /// Those of the service.
    public var instructions: String? { service.instructions }
    /// Whether the service's do, or there are conditions. For connections of a stateful revision they always do.
    public var listsChange: Bool { service.listsChange || !layout.conditions.isEmpty }
    /// Whether the service does.
    public var offersCompletion: Bool { service.offersCompletion }
    /// Those of the service.
    public var tools: [ToolListing] { service.tools }
    /// Those of the service.
    public var resources: [Resource] { service.resources }
    /// Those of the service.
    public var resourceTemplates: [ResourceTemplate] { service.resourceTemplates }
    /// Those of the service.
    public var prompts: [Prompt] { service.prompts }

    /// Those of the service whose condition holds.
    public func tools(for context: RequestContext) -> [ToolListing] {
        let view = ToolsetView(context: context, active: nil)
        return service.tools(for: context).filter { layout.allows($0.name, view) }
    }

    /// The toolset with groups that are activated for one connection.
    public func forConnection(_ connection: ConnectionInfo) -> (any MCPService)? {
        ToolsetSession(service, service.forConnection(connection), layout)
    }

    /// Hands the announcer on to the service.
    public func attach(to announcer: ChangeAnnouncer) { service.attach(to: announcer) }

    /// Hands a call on to the service, if the tool's condition holds.
    public func callTool(_ call: ToolCall, writing result: inout JSONWriter) async throws {
        guard layout.allows(call.toolName, ToolsetView(context: call.context, active: nil)) else {
            throw call.unknownTool()
        }
        try await service.callTool(call, writing: &result)
    }

    /// Hands the request on to the service.
    public func readResource(_ uri: String, _ context: RequestContext) async throws -> ReadResourceResult? {
        try await service.readResource(uri, context)
    }

    /// Hands the request on to the service.
    public func getPrompt(
        _ name: String,
        arguments: [String: String],
        _ context: RequestContext
    ) async throws -> GetPromptResult? {
        try await service.getPrompt(name, arguments: arguments, context)
    }

    /// Hands the request on to the service.
    public func complete(_ request: CompleteRequest, _ context: RequestContext) async throws -> Completion? {
        try await service.complete(request, context)
    }
}

/// Whether a tool is shown to a caller and may be called by it. It is asked often and answers at once.
public typealias ToolCondition = @Sendable (ToolsetView) -> Bool

/// What a condition of a ``Toolset`` decides by.
public struct ToolsetView: Sendable {
    /// Who asks. In 2026-07-28 its ``RequestContext/authorization`` is all that may make a difference.
    public let context: RequestContext
    /// The active groups; `nil` where there is no such thing.
    let active: Set<String>?

    /// Whether a group is active; in 2026-07-28 all are.
    ///
    /// - Parameter group: The group's name.
    public func isActive(_ group: String) -> Bool { active?.contains(group) ?? true }
}
