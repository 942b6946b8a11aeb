/// What a client offers to servers (specification, Lifecycle, Capability Negotiation).
public struct ClientCapabilities: Hashable, Sendable {
    /// Asking the person for input.
    public var elicitation: Elicitation?
    /// Asking the model.
    public var sampling: Sampling?
    /// Listing the folders to work on.
    public var roots: Roots?
    /// Requests that run as tasks, in revision 2025-11-25.
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
    ///   - elicitation: Asking the person for input.
    ///   - sampling: Asking the model.
    ///   - roots: Listing the folders to work on.
    ///   - tasks: Requests that run as tasks, in revision 2025-11-25.
    ///   - extensions: The settings of each extension that is spoken, by its identifier.
    ///   - experimental: Capabilities that are tried out, by name.
    ///   - other: Members that this type has no property for; they are written after the others.
    public init(
        elicitation: Elicitation? = nil,
        sampling: Sampling? = nil,
        roots: Roots? = nil,
        tasks: JSONObject? = nil,
        extensions: JSONObject? = nil,
        experimental: JSONObject? = nil,
        other: JSONObject = [:]
    ) {
        self.elicitation = elicitation
        self.sampling = sampling
        self.roots = roots
        self.tasks = tasks
        self.extensions = extensions
        self.experimental = experimental
        self.other = other
    }
}

extension ClientCapabilities: JSONDecodable, JSONEncodable {
    /// Reads capabilities.
    public init(json reader: inout JSONReader) throws(JSONFailure) {
        var elicitation: Elicitation?
        var sampling: Sampling?
        var roots: Roots?
        var tasks: JSONObject?
        var extensions: JSONObject?
        var experimental: JSONObject?
        var other: JSONObject = [:]
        _ = try reader.beginObject()
        while let name = try reader.nextName() {
            switch name {
            case "elicitation": elicitation = reader.readOptional()
            case "sampling": sampling = reader.readOptional()
            case "roots": roots = reader.readOptional()
            case "tasks": tasks = reader.readOptional()
            case "extensions": extensions = reader.readOptional()
            case "experimental": experimental = reader.readOptional()
            default: try other.keep(name, &reader)
            }
        }
        self.init(
            elicitation: elicitation,
            sampling: sampling,
            roots: roots,
            tasks: tasks,
            extensions: extensions,
            experimental: experimental,
            other: other
        )
    }

    /// Writes the capabilities.
    public func writeJSON(to writer: inout JSONWriter) {
        writer.beginObject()
        writer.member("elicitation", elicitation)
        writer.member("sampling", sampling)
        writer.member("roots", roots)
        writer.member("tasks", tasks)
        writer.member("extensions", extensions)
        writer.member("experimental", experimental)
        writer.members(of: other)
        writer.endObject()
    }
}

extension ClientCapabilities {
    /// Whether the person can be asked with a form. Elicitation that names no mode has this one.
    public var supportsFormElicitation: Bool {
        guard let elicitation else { return false }
        return elicitation.form != nil || elicitation.url == nil
    }

    /// Whether the person can be sent to a page on the Web.
    public var supportsURLElicitation: Bool { elicitation?.url != nil }

    /// Whether the model can be asked.
    public var supportsSampling: Bool { sampling != nil }

    /// Whether the model can be asked with tools at hand.
    public var supportsSamplingTools: Bool { sampling?.tools != nil }

    /// Whether roots can be listed.
    public var supportsRoots: Bool { roots != nil }

    /// Whether an extension is spoken.
    ///
    /// - Parameter id: The identifier, such as `io.modelcontextprotocol/tasks`.
    public func supportsExtension(_ id: String) -> Bool { extensions?[id]?.object != nil }
}
