/// A tool as a server lists it (specification, Tools, Tool).
public struct Tool: Hashable, Sendable {
    /// All that the server says of the tool, in its order.
    public var definition: JSONObject

    /// Makes a tool.
    ///
    /// - Parameters:
    ///   - name: The name that calls it.
    ///   - title: The name for people.
    ///   - description: What it does, for a model.
    ///   - icons: Pictures to show for it.
    ///   - inputSchema: The JSON Schema of its arguments: of an object.
    ///   - outputSchema: The JSON Schema of its structured result.
    ///   - annotations: Hints on what it does to the world.
    ///   - taskSupport: Whether it can be called as a task.
    ///   - meta: Metadata by names of the writer's choice (specification, General Fields, `_meta`).
    public init(
        name: String,
        title: String? = nil,
        description: String? = nil,
        icons: [Icon]? = nil,
        inputSchema: JSONValue = ["type": "object"],
        outputSchema: JSONValue? = nil,
        annotations: ToolAnnotations? = nil,
        taskSupport: TaskSupport? = nil,
        meta: JSONObject? = nil
    ) {
        definition = ["name": .string(name)]
        definition["title"] = title.map(JSONValue.string)
        definition["description"] = description.map(JSONValue.string)
        definition["icons"] = icons.map(JSONValue.init(writing:))
        definition["inputSchema"] = inputSchema
        definition["outputSchema"] = outputSchema
        definition["annotations"] = annotations.map(JSONValue.init(writing:))
        definition["execution"] = taskSupport.map { ["taskSupport": .string($0.rawValue)] }
        definition["_meta"] = meta.map(JSONValue.object)
    }

    /// Makes a tool of what a server says.
    private init(definition: JSONObject) {
        self.definition = definition
    }

    /// The name that calls it.
    public var name: String { definition["name"]?.string ?? "" }
    /// The name for people.
    public var title: String? { definition["title"]?.string }
    /// What it does, for a model.
    public var description: String? { definition["description"]?.string }
    /// Pictures to show for it.
    public var icons: [Icon]? { try? definition["icons"]?.read() }
    /// The JSON Schema of its arguments.
    public var inputSchema: JSONValue? { definition["inputSchema"] }
    /// The JSON Schema of its structured result.
    public var outputSchema: JSONValue? { definition["outputSchema"] }
    /// Hints on what it does to the world; not to be trusted unless the server is.
    public var annotations: ToolAnnotations? { try? definition["annotations"]?.read() }
    /// Whether it can be called as a task; it can't when nothing is said (specification, Tasks).
    public var taskSupport: TaskSupport? { try? definition["execution"]?["taskSupport"]?.read() }
    /// Metadata by names of the server's choice (specification, General Fields, `_meta`).
    public var meta: JSONObject? { definition["_meta"]?.object }
}

extension Tool: JSONDecodable, JSONEncodable {
    /// Reads a tool.
    public init(json reader: inout JSONReader) throws(JSONFailure) {
        let start = reader.mark()
        let definition = try JSONObject(json: &reader)
        guard definition["name"]?.string != nil else {
            throw reader.mismatch(expected: "a tool with a name", at: start)
        }
        self.init(definition: definition)
    }

    /// Writes the tool.
    public func writeJSON(to writer: inout JSONWriter) { definition.writeJSON(to: &writer) }
}

/// A page of tools: the result of `tools/list` (specification, Tools, Listing Tools).
public struct ListToolsResult: Hashable, Sendable {
    /// The tools, in the server's order.
    public var tools: [Tool]
    /// Where the next page begins; `nil` on the last page.
    public var nextCursor: String?
    /// How long and by whom the result may be kept; `nil` when the server doesn't say.
    public var cacheHint: CacheHint?
    /// Metadata by names of the writer's choice (specification, General Fields, `_meta`).
    public var meta: JSONObject?

    /// Makes a page.
    ///
    /// - Parameters:
    ///   - tools: The tools, in the server's order.
    ///   - nextCursor: Where the next page begins; `nil` on the last page.
    ///   - cacheHint: How long and by whom the result may be kept; `nil` when the server doesn't say.
    ///   - meta: Metadata by names of the writer's choice (specification, General Fields, `_meta`).
    public init(tools: [Tool], nextCursor: String? = nil, cacheHint: CacheHint? = nil, meta: JSONObject? = nil) {
        self.tools = tools
        self.nextCursor = nextCursor
        self.cacheHint = cacheHint
        self.meta = meta
    }
}

extension ListToolsResult: JSONDecodable, JSONEncodable {
    /// Reads a page.
    public init(json reader: inout JSONReader) throws(JSONFailure) {
        var tools: [Tool]?
        var nextCursor: String?
        var ttl: CacheHint.TimeToLive?
        var scope: CacheScope?
        var meta: JSONObject?
        let object = try reader.beginObject()
        while let name = try reader.nextName() {
            switch name {
            case "tools": tools = reader.read()
            case "nextCursor": nextCursor = reader.readOptional()
            case "ttlMs": ttl = reader.readOptional()
            case "cacheScope": scope = reader.readOptional()
            case "_meta": meta = reader.readOptional()
            default: try reader.skipValue()
            }
        }
        guard let tools else { throw reader.missing("tools", in: object) }
        self.init(tools: tools, nextCursor: nextCursor, cacheHint: CacheHint(ttl, scope), meta: meta)
    }

    /// Writes the page.
    public func writeJSON(to writer: inout JSONWriter) {
        writer.beginObject()
        writer.member("_meta", meta)
        writer.member("tools", tools)
        writer.member("nextCursor", nextCursor)
        writer.member("ttlMs", cacheHint?.ttlMs)
        writer.member("cacheScope", cacheHint?.scope)
        writer.endObject()
    }
}
