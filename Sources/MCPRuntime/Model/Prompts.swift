/// A prompt as a server lists it (specification, Prompts, Data Types).
public struct Prompt: Hashable, Sendable {
    /// The name that gets it.
    public var name: String
    /// The name for people, where it differs.
    public var title: String?
    /// What it is for.
    public var description: String?
    /// What it takes.
    public var arguments: [PromptArgument]?
    /// Pictures to show for it.
    public var icons: [Icon]?
    /// Metadata by names of the writer's choice (specification, General Fields, `_meta`).
    public var meta: JSONObject?

    /// Makes a prompt.
    ///
    /// - Parameters:
    ///   - name: The name that gets it.
    ///   - title: The name for people, where it differs.
    ///   - description: What it is for.
    ///   - arguments: What it takes.
    ///   - icons: Pictures to show for it.
    ///   - meta: Metadata by names of the writer's choice (specification, General Fields, `_meta`).
    public init(
        name: String,
        title: String? = nil,
        description: String? = nil,
        arguments: [PromptArgument]? = nil,
        icons: [Icon]? = nil,
        meta: JSONObject? = nil
    ) {
        self.name = name
        self.title = title
        self.description = description
        self.arguments = arguments
        self.icons = icons
        self.meta = meta
    }
}

extension Prompt: JSONDecodable, JSONEncodable {
    /// Reads a prompt.
    public init(json reader: inout JSONReader) throws(JSONFailure) {
        var name: String?
        var title: String?
        var description: String?
        var arguments: [PromptArgument]?
        var icons: [Icon]?
        var meta: JSONObject?
        let object = try reader.beginObject()
        while let member = try reader.nextName() {
            switch member {
            case "name": name = reader.read()
            case "title": title = reader.readOptional()
            case "description": description = reader.readOptional()
            case "arguments": arguments = reader.readOptional()
            case "icons": icons = reader.readOptional()
            case "_meta": meta = reader.readOptional()
            default: try reader.skipValue()
            }
        }
        guard let name else { throw reader.missing("name", in: object) }
        self.init(name: name, title: title, description: description, arguments: arguments, icons: icons, meta: meta)
    }

    /// Writes the prompt.
    public func writeJSON(to writer: inout JSONWriter) {
        writer.beginObject()
        writer.member("name", name)
        writer.member("title", title)
        writer.member("description", description)
        writer.member("arguments", arguments)
        writer.member("icons", icons)
        writer.member("_meta", meta)
        writer.endObject()
    }
}

/// Something that a prompt takes: always a string (specification, Prompts, Data Types).
public struct PromptArgument: Hashable, Sendable {
    /// The name for programs.
    public var name: String
    /// The name for people, where it differs.
    public var title: String?
    /// What it means.
    public var description: String?
    /// Whether the prompt can't do without it; it can when nothing is said.
    public var required: Bool?

    /// Makes an argument.
    ///
    /// - Parameters:
    ///   - name: The name for programs.
    ///   - title: The name for people, where it differs.
    ///   - description: What it means.
    ///   - required: Whether the prompt can't do without it; it can when nothing is said.
    public init(name: String, title: String? = nil, description: String? = nil, required: Bool? = nil) {
        self.name = name
        self.title = title
        self.description = description
        self.required = required
    }
}

extension PromptArgument: JSONDecodable, JSONEncodable {
    /// Reads an argument.
    public init(json reader: inout JSONReader) throws(JSONFailure) {
        var name: String?
        var title: String?
        var description: String?
        var required: Bool?
        let object = try reader.beginObject()
        while let member = try reader.nextName() {
            switch member {
            case "name": name = reader.read()
            case "title": title = reader.readOptional()
            case "description": description = reader.readOptional()
            case "required": required = reader.readOptional()
            default: try reader.skipValue()
            }
        }
        guard let name else { throw reader.missing("name", in: object) }
        self.init(name: name, title: title, description: description, required: required)
    }

    /// Writes the argument.
    public func writeJSON(to writer: inout JSONWriter) {
        writer.beginObject()
        writer.member("name", name)
        writer.member("title", title)
        writer.member("description", description)
        writer.member("required", required)
        writer.endObject()
    }
}
