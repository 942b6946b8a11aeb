/// What a server offers to clients (specification, Lifecycle, Capability Negotiation).
public struct ServerCapabilities: Hashable, Sendable {
    /// Tools.
    public var tools: Tools?
    /// Prompts.
    public var prompts: Prompts?
    /// Resources.
    public var resources: Resources?
    /// Completing arguments.
    public var completions: JSONObject?
    /// Sending log messages.
    public var logging: JSONObject?
    /// Calls that run as tasks, in revision 2025-11-25.
    public var tasks: JSONObject?
    /// The settings of each extension that is spoken, by its identifier.
    public var extensions: JSONObject?
    /// Capabilities that are tried out, by name.
    public var experimental: JSONObject?
    /// Members that this type has no property for; they are written after the others.
    public var other: JSONObject

    /// Makes capabilities.
    ///
    /// - Parameters:
    ///   - tools: Tools.
    ///   - prompts: Prompts.
    ///   - resources: Resources.
    ///   - completions: Completing arguments.
    ///   - logging: Sending log messages.
    ///   - tasks: Calls that run as tasks, in revision 2025-11-25.
    ///   - extensions: The settings of each extension that is spoken, by its identifier.
    ///   - experimental: Capabilities that are tried out, by name.
    ///   - other: Members that this type has no property for; they are written after the others.
    public init(
        tools: Tools? = nil,
        prompts: Prompts? = nil,
        resources: Resources? = nil,
        completions: JSONObject? = nil,
        logging: JSONObject? = nil,
        tasks: JSONObject? = nil,
        extensions: JSONObject? = nil,
        experimental: JSONObject? = nil,
        other: JSONObject = [:]
    ) {
        self.tools = tools
        self.prompts = prompts
        self.resources = resources
        self.completions = completions
        self.logging = logging
        self.tasks = tasks
        self.extensions = extensions
        self.experimental = experimental
        self.other = other
    }
}

extension ServerCapabilities: JSONDecodable, JSONEncodable {
    /// Reads capabilities.
    public init(json reader: inout JSONReader) throws(JSONFailure) {
        var tools: Tools?
        var prompts: Prompts?
        var resources: Resources?
        var completions: JSONObject?
        var logging: JSONObject?
        var tasks: JSONObject?
        var extensions: JSONObject?
        var experimental: JSONObject?
        var other: JSONObject = [:]
        _ = try reader.beginObject()
        while let name = try reader.nextName() {
            switch name {
            case "tools": tools = reader.readOptional()
            case "prompts": prompts = reader.readOptional()
            case "resources": resources = reader.readOptional()
            case "completions": completions = reader.readOptional()
            case "logging": logging = reader.readOptional()
            case "tasks": tasks = reader.readOptional()
            case "extensions": extensions = reader.readOptional()
            case "experimental": experimental = reader.readOptional()
            default: try other.keep(name, &reader)
            }
        }
        self.init(
            tools: tools,
            prompts: prompts,
            resources: resources,
            completions: completions,
            logging: logging,
            tasks: tasks,
            extensions: extensions,
            experimental: experimental,
            other: other
        )
    }

    /// Writes the capabilities.
    public func writeJSON(to writer: inout JSONWriter) {
        writer.beginObject()
        writer.member("logging", logging)
        writer.member("tools", tools)
        writer.member("prompts", prompts)
        writer.member("resources", resources)
        writer.member("completions", completions)
        writer.member("tasks", tasks)
        writer.member("extensions", extensions)
        writer.member("experimental", experimental)
        writer.members(of: other)
        writer.endObject()
    }
}

extension ServerCapabilities {
    /// Whether an extension is spoken.
    ///
    /// - Parameter id: The identifier, such as `io.modelcontextprotocol/tasks`.
    public func supportsExtension(_ id: String) -> Bool { extensions?[id]?.object != nil }
}
