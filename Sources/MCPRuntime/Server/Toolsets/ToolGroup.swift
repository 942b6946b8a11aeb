/// Tools that are shown together, once their group has been activated; see ``Toolset``.
public struct ToolGroup: Sendable {
    /// What happens before a group is activated or deactivated. An error refuses that, and its text tells the model
    /// why.
    ///
    /// A hook can't activate or deactivate groups of the same toolset itself.
    public typealias Hook = @Sendable (RequestContext) async throws -> Void

    /// The name, which no other group of the toolset has, whatever it is nested in.
    public var name: String
    /// What the tools are for: tells a model when to activate the group.
    public var description: String
    /// The names of the tools. A tool in several groups is shown while any of them is active.
    public var tools: [String]
    /// The names of the groups that aren't active while this one is: to activate one deactivates the other. It need be
    /// said in one of the two only.
    public var exclusiveWith: [String]
    /// Groups that can be activated while this one is active, and are deactivated with it.
    public var groups: [ToolGroup]
    /// What happens before the group is activated.
    public var onActivate: Hook?
    /// What happens before the group is deactivated; not when the connection ends.
    public var onDeactivate: Hook?

    /// Makes a group.
    ///
    /// - Parameters:
    ///   - name: The name. Names of generated tools are made from it, so it should have letters, digits, `_`, `-` and
    ///     `.` only (specification, Tools, Tool Names).
    ///   - description: What the tools are for.
    ///   - tools: The names of the tools.
    ///   - exclusiveWith: The names of the groups that aren't active while this one is.
    ///   - groups: Groups that can be activated while this one is active.
    ///   - onActivate: What happens before the group is activated.
    ///   - onDeactivate: What happens before the group is deactivated.
    public init(
        _ name: String,
        description: String,
        tools: [String] = [],
        exclusiveWith: [String] = [],
        groups: [ToolGroup] = [],
        onActivate: Hook? = nil,
        onDeactivate: Hook? = nil
    ) {
        self.name = name
        self.description = description
        self.tools = tools
        self.exclusiveWith = exclusiveWith
        self.groups = groups
        self.onActivate = onActivate
        self.onDeactivate = onDeactivate
    }
}

/// How a group of tools is at the moment, for one connection.
public struct ToolGroupInfo: Hashable, Sendable {
    /// The group's name.
    public var name: String
    /// What its tools are for.
    public var description: String
    /// Whether its tools are shown.
    public var isActive: Bool
    /// The group that it is nested in.
    public var parent: String?
    /// The names of its tools, without those of nested groups.
    public var tools: [String]
    /// The generated tool that activates it, if there is one.
    public var activatedBy: String?
}

extension ToolGroupInfo: JSONEncodable {
    /// Writes what the generated tool that lists the groups says of each.
    public func writeJSON(to writer: inout JSONWriter) {
        writer.beginObject()
        writer.member("name", name)
        writer.member("description", description)
        writer.member("isActive", isActive)
        writer.member("parent", parent)
        writer.member("tools", tools)
        writer.member("activatedBy", activatedBy)
        writer.endObject()
    }
}

/// How the tools are called that a ``Toolset`` generates.
public struct ToolsetNames: Sendable {
    /// The name of the tool that activates a group; `nil` for no such tool.
    public var activate: @Sendable (_ group: String) -> String?
    /// The name of the tool that deactivates a group; `nil` for no such tool.
    public var deactivate: @Sendable (_ group: String) -> String?
    /// The name of the tool that lists the groups; `nil` for no such tool.
    public var list: String?

    /// Makes a scheme: `activate_files`, `deactivate_files` and `list_tool_groups`, unless told otherwise.
    ///
    /// - Parameters:
    ///   - activate: The name of the tool that activates a group; `nil` for no such tool.
    ///   - deactivate: The name of the tool that deactivates a group; `nil` for no such tool.
    ///   - list: The name of the tool that lists the groups; `nil` for no such tool.
    public init(
        activate: @escaping @Sendable (_ group: String) -> String? = { "activate_\($0)" },
        deactivate: @escaping @Sendable (_ group: String) -> String? = { "deactivate_\($0)" },
        list: String? = "list_tool_groups"
    ) {
        self.activate = activate
        self.deactivate = deactivate
        self.list = list
    }

    /// `files.activate`, `files.deactivate` and `groups.list`.
    public static let dotted = ToolsetNames(
        activate: { "\($0).activate" },
        deactivate: { "\($0).deactivate" },
        list: "groups.list"
    )
}
