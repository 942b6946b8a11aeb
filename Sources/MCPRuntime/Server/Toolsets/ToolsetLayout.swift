/// The groups of a toolset, each by its place in the order of the source, and the tools that are generated for them.
struct ToolsetLayout: Sendable {
    struct Node: Sendable {
        let group: ToolGroup
        let parent: Int?
        var children: [Int] = []
        /// The groups that aren't active while this one is.
        var rivals: [Int] = []
        var activatedBy: String?
    }

    /// What a generated tool does.
    enum Command: Sendable {
        case activate(Int)
        case deactivate(Int)
        case list
    }

    private(set) var nodes: [Node] = []
    private(set) var indices: [String: Int] = [:]
    /// The groups of each tool that is in any.
    private(set) var groupsOfTool: [String: [Int]] = [:]
    let conditions: [String: ToolCondition]
    private(set) var commands: [String: Command] = [:]
    /// The generated tools, in the order of the groups.
    private(set) var generated: [(listing: ToolListing, command: Command)] = []

    init(
        _ service: any MCPService,
        _ groups: [ToolGroup],
        _ conditions: [String: ToolCondition],
        _ names: ToolsetNames
    ) throws(ToolsetError) {
        self.conditions = conditions
        for group in groups { try add(group, within: nil) }
        try addRivals()
        let tools = Set(service.tools.map(\.name))
        if !service.listsChange {
            for name in groupsOfTool.keys.sorted() + conditions.keys.sorted() where !tools.contains(name) {
                throw .unknownTool(name)
            }
        }
        try generate(names, besides: tools)
    }

    private mutating func add(_ group: ToolGroup, within parent: Int?) throws(ToolsetError) {
        let index = nodes.count
        guard indices.updateValue(index, forKey: group.name) == nil else { throw .doubledGroup(group.name) }
        nodes.append(Node(group: group, parent: parent))
        if let parent { nodes[parent].children.append(index) }
        for tool in group.tools where groupsOfTool[tool]?.last != index {
            groupsOfTool[tool, default: []].append(index)
        }
        for nested in group.groups { try add(nested, within: index) }
    }

    private mutating func addRivals() throws(ToolsetError) {
        for index in nodes.indices {
            for name in nodes[index].group.exclusiveWith {
                let other = try self.index(of: name)
                guard !path(to: index).contains(other), !path(to: other).contains(index) else {
                    throw .exclusiveWithin(group: nodes[index].group.name, other: name)
                }
                guard !nodes[index].rivals.contains(other) else { continue }
                nodes[index].rivals.append(other)
                nodes[other].rivals.append(index)
            }
        }
    }

    private mutating func generate(_ names: ToolsetNames, besides tools: Set<String>) throws(ToolsetError) {
        var known = tools
        func add(_ name: String?, _ description: String, _ command: Command) throws(ToolsetError) {
            guard let name else { return }
            guard known.insert(name).inserted else { throw .doubledTool(name) }
            generated.append((.generated(name, description, command), command))
            commands[name] = command
        }
        let list = "Lists the groups of tools: what they are for, which are active and how to activate the others."
        try add(names.list, list, .list)
        for index in nodes.indices {
            let group = nodes[index].group
            let excluded = nodes[index].rivals.map { nodes[$0].group.name }.joined(separator: ", ")
            let loss = excluded.isEmpty ? "" : " Deactivates \(excluded)."
            nodes[index].activatedBy = names.activate(group.name)
            let activate = "Makes the tools of \(group.name) available.\(loss) \(group.description)"
            try add(nodes[index].activatedBy, activate, .activate(index))
            let deactivate = "Makes the tools of \(group.name) unavailable again. \(group.description)"
            try add(names.deactivate(group.name), deactivate, .deactivate(index))
        }
    }

    // MARK: Questions

    /// The place of a group.
    func index(of name: String) throws(ToolsetError) -> Int {
        guard let index = indices[name] else { throw .unknownGroup(name) }
        return index
    }

    /// A group and those that it is nested in, the outermost first.
    func path(to index: Int) -> [Int] {
        (nodes[index].parent.map(path(to:)) ?? []) + [index]
    }

    /// A group and those nested in it, the innermost first.
    func subtree(of index: Int) -> [Int] {
        nodes[index].children.flatMap(subtree(of:)) + [index]
    }

    /// Whether the condition of a tool holds, if it has one.
    func allows(_ tool: String, _ view: ToolsetView) -> Bool { conditions[tool]?(view) ?? true }

    /// Whether a tool of the service is in an active group or in none.
    func shows(_ tool: String, _ active: Set<Int>) -> Bool {
        groupsOfTool[tool]?.contains(where: active.contains) ?? true
    }

    /// Whether a generated tool is of any use now.
    func shows(_ command: Command, _ active: Set<Int>) -> Bool {
        switch command {
        case .list: true
        case .activate(let index): !active.contains(index) && (nodes[index].parent.map(active.contains) ?? true)
        case .deactivate(let index): active.contains(index)
        }
    }
}

extension ToolListing {
    /// A generated tool, which takes no arguments.
    fileprivate static func generated(
        _ name: String,
        _ description: String,
        _ command: ToolsetLayout.Command
    ) -> ToolListing {
        let isList = if case .list = command { true } else { false }
        let tool = Tool(
            name: name,
            description: description,
            inputSchema: ["type": "object", "additionalProperties": false],
            annotations: ToolAnnotations(
                readOnlyHint: isList,
                destructiveHint: false,
                idempotentHint: true,
                openWorldHint: false
            )
        )
        return ToolListing(name: name, json: String(decoding: tool.utf8JSON, as: UTF8.self))
    }
}

extension Tool {
    /// The tool as JSON text; there is no number in it.
    fileprivate var utf8JSON: [UInt8] {
        var writer = JSONWriter()
        writeJSON(to: &writer)
        return writer.bytes()
    }
}
