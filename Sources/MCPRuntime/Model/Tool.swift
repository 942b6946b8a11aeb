/// A tool as a server lists it (specification, Tools, Tool).
public struct Tool: Hashable, Sendable {
    /// All that the server says of the tool, in its order.
    public var definition: JSONObject
    /// The name that calls it.
    public var name: String

    /// The name for people.
    public var title: String? { definition["title"]?.string }
    /// What it does, for a model.
    public var description: String? { definition["description"]?.string }
    /// The JSON Schema of its arguments.
    public var inputSchema: JSONValue? { definition["inputSchema"] }
    /// The JSON Schema of its structured result.
    public var outputSchema: JSONValue? { definition["outputSchema"] }
    /// Hints on what it does to the world; not to be trusted unless the server is.
    public var annotations: JSONObject? { definition["annotations"]?.object }
}

extension Tool: JSONDecodable, JSONEncodable {
    /// Reads a tool.
    public init(json reader: inout JSONReader) throws(JSONFailure) {
        let start = reader.mark()
        let definition = try JSONObject(json: &reader)
        guard let name = definition["name"]?.string else {
            throw reader.mismatch(expected: "a tool with a name", at: start)
        }
        self.init(definition: definition, name: name)
    }

    /// Writes the tool.
    public func writeJSON(to writer: inout JSONWriter) { definition.writeJSON(to: &writer) }
}

/// The result of `tools/list`.
struct ListToolsResult: JSONDecodable {
    var tools: [Tool]
    var nextCursor: String?

    init(json reader: inout JSONReader) throws(JSONFailure) {
        var tools: [Tool]?
        let object = try reader.beginObject()
        while let name = try reader.nextName() {
            switch name {
            case "tools": tools = reader.read()
            case "nextCursor": nextCursor = reader.readOptional()
            default: try reader.skipValue()
            }
        }
        guard let tools else { throw reader.missing("tools", in: object) }
        self.tools = tools
    }
}
