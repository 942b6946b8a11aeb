import Synchronization

/// A ``Toolset`` for one connection of a stateful revision: knows which groups are active.
final class ToolsetSession: MCPService {
    private struct State {
        var active: Set<Int> = []
        var announcer: ChangeAnnouncer?
    }

    /// The toolset whose hook the task runs.
    @TaskLocal private static var running: ObjectIdentifier?

    private let service: any MCPService
    /// Whether the service serves this connection alone.
    private let ownsService: Bool
    private let layout: ToolsetLayout
    private let state = Mutex(State())
    /// Lets one change happen at a time.
    private let gate = RequestGate(limit: 1, byteLimit: .max)

    init(_ shared: any MCPService, _ own: (any MCPService)?, _ layout: ToolsetLayout) {
        service = own ?? shared
        ownsService = own != nil
        self.layout = layout
    }

    // MARK: Groups

    /// How the groups are now.
    var groups: [ToolGroupInfo] {
        let active = active
        return layout.nodes.indices.map { index in
            let node = layout.nodes[index]
            return ToolGroupInfo(
                name: node.group.name,
                description: node.group.description,
                isActive: active.contains(index),
                parent: node.parent.map(name(of:)),
                tools: node.group.tools,
                activatedBy: node.activatedBy
            )
        }
    }

    /// Activates a group, if it isn't, and deactivates those that it excludes.
    ///
    /// - Returns: The groups that are no longer active; `nil` when nothing has changed.
    func activate(_ index: Int, _ context: RequestContext) async throws -> [String]? {
        try await change(index, context) { active in
            if active.contains(index) { return [] }
            if let parent = layout.nodes[index].parent, !active.contains(parent) {
                throw ToolsetError.inactiveParent(group: name(of: index), parent: name(of: parent))
            }
            let excluded = layout.nodes[index].rivals.flatMap { layout.subtree(of: $0) }.filter(active.contains)
            return excluded + [index]
        }
    }

    /// Deactivates a group and those nested in it.
    ///
    /// - Returns: The groups that are no longer active; `nil` when nothing has changed.
    func deactivate(_ index: Int, _ context: RequestContext) async throws -> [String]? {
        try await change(index, context) { active in
            layout.subtree(of: index).filter(active.contains)
        }
    }

    /// Turns groups over, one after the other, each after its hook. A hook that refuses leaves the rest as it was.
    private func change(
        _ index: Int,
        _ context: RequestContext,
        _ plan: (Set<Int>) throws -> [Int]
    ) async throws -> [String]? {
        guard Self.running != ObjectIdentifier(self) else {
            throw ToolsetError.changeWithinHook(group: name(of: index))
        }
        await gate.enter(size: 0)
        defer { gate.leave() }
        try Task.checkCancellation()
        let before = active
        let changes = try plan(before)
        defer { if active != before { state.withLock { $0.announcer }?.toolsChanged() } }
        for index in changes {
            let group = layout.nodes[index].group
            let isActive = before.contains(index)
            if let hook = isActive ? group.onDeactivate : group.onActivate {
                try await Self.$running.withValue(ObjectIdentifier(self)) { try await hook(known(to: context)) }
            }
            state.withLock { state in
                if isActive { state.active.remove(index) } else { state.active.insert(index) }
            }
        }
        return changes.isEmpty ? nil : changes.filter(before.contains).map(name(of:))
    }

    private var active: Set<Int> { state.withLock { $0.active } }

    private func name(of index: Int) -> String { layout.nodes[index].group.name }

    func index(of group: String) throws(ToolsetError) -> Int { try layout.index(of: group) }

    private func view(_ context: RequestContext, _ active: Set<Int>) -> ToolsetView {
        ToolsetView(context: context, active: Set(active.map(name(of:))))
    }

    // MARK: Tools

    var listsChange: Bool { true }

    /// The hidden ones too: their calls come here.
    var tools: [ToolListing] { service.tools + layout.generated.map(\.listing) }

    func tools(for context: RequestContext) -> [ToolListing] {
        let active = active
        let view = view(context, active)
        let own = service.tools(for: context).filter { tool in
            // A tool that came later under the name of a generated one can't be called.
            layout.shows(tool.name, active) && layout.allows(tool.name, view) && layout.commands[tool.name] == nil
        }
        return own + layout.generated.filter { layout.shows($0.command, active) }.map(\.listing)
    }

    func attach(to announcer: ChangeAnnouncer) {
        state.withLock { $0.announcer = announcer }
        if ownsService { service.attach(to: announcer) }
    }

    func callTool(_ call: ToolCall, writing result: inout JSONWriter) async throws {
        let name = call.toolName
        if let command = layout.commands[name] { return try await perform(command, call, &result) }
        let active = active
        guard layout.allows(name, view(call.context, active)) else { throw call.unknownTool() }
        guard layout.shows(name, active) else { throw hidden(name, active) }
        let context = known(to: call.context)
        let call = try ToolCall(context)
        try await RequestContext.$current.withValue(context) { try await service.callTool(call, writing: &result) }
    }

    private func perform(_ command: ToolsetLayout.Command, _ call: ToolCall, _ result: inout JSONWriter) async throws {
        _ = try call.arguments(as: NoArguments.self)
        switch command {
        case .list: result.writeToolResult(structured: ["groups": groups])
        case .activate(let index):
            do {
                let lost = try await activate(index, call.context)
                let tools = layout.nodes[index].group.tools.joined(separator: ", ")
                result.writeToolResult(text: "\(name(of: index)) is active: \(tools)\(ending(lost))")
            } catch ToolsetError.inactiveParent(let group, let parent) {
                let reason = ToolsetError.inactiveParent(group: group, parent: parent)
                throw ToolError("\(reason). \(advice(layout.path(to: index).dropLast(), active))")
            }
        case .deactivate(let index):
            let name = name(of: index)
            let nested = try await deactivate(index, call.context)?.filter { $0 != name }
            result.writeToolResult(text: "\(name) is not active\(ending(nested))")
        }
    }

    private func ending(_ lost: [String]?) -> String {
        guard let lost, !lost.isEmpty else { return "" }
        return "; no longer active: \(lost.joined(separator: ", "))"
    }

    /// What answers a call of a tool that isn't shown.
    private func hidden(_ tool: String, _ active: Set<Int>) -> ToolError {
        let groups = layout.groupsOfTool[tool] ?? []
        let names = groups.map(name(of:)).joined(separator: " and ")
        let path = groups.first.map { layout.path(to: $0) } ?? []
        return ToolError("\(tool) is a tool of \(names), which isn't active. \(advice(path, active))")
    }

    /// Says how to activate groups.
    private func advice(_ path: some Collection<Int>, _ active: Set<Int>) -> String {
        let missing = path.filter { !active.contains($0) }
        let tools = missing.compactMap { layout.nodes[$0].activatedBy }
        if tools.count == missing.count { return "Call \(tools.joined(separator: ", then ")) first." }
        return "Activate \(missing.map(name(of:)).joined(separator: ", then ")) first."
    }

    /// The context in which the service's own code finds the groups.
    private func known(to context: RequestContext) -> RequestContext {
        var context = context
        context[ToolsetKey.self] = self
        return context
    }

    // MARK: The rest of the service

    var implementation: Implementation { service.implementation }
    var instructions: String? { service.instructions }
    var offersCompletion: Bool { service.offersCompletion }
    var resources: [Resource] { service.resources }
    var resourceTemplates: [ResourceTemplate] { service.resourceTemplates }
    var prompts: [Prompt] { service.prompts }

    func readResource(_ uri: String, _ context: RequestContext) async throws -> ReadResourceResult? {
        try await service.readResource(uri, known(to: context))
    }

    func getPrompt(
        _ name: String,
        arguments: [String: String],
        _ context: RequestContext
    ) async throws -> GetPromptResult? {
        try await service.getPrompt(name, arguments: arguments, known(to: context))
    }

    func complete(_ request: CompleteRequest, _ context: RequestContext) async throws -> Completion? {
        try await service.complete(request, known(to: context))
    }
}

/// Where the service of a toolset finds it.
enum ToolsetKey: RequestContextKey {
    typealias Value = ToolsetSession
}
