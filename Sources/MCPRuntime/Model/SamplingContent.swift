/// A piece of a message to or from a model (specification, Sampling, Data Types).
public enum SamplingContent: Hashable, Sendable {
    /// Text, an image, sound, or a block of a kind that isn't known here.
    case block(ContentBlock)
    /// The model wants a tool called.
    case toolUse(ToolUse)
    /// What a tool gave back.
    case toolResult(ToolResult)

    /// Text.
    public static func text(_ text: String) -> SamplingContent { .block(.text(text)) }

    /// The text, if this is text.
    public var text: String? {
        if case .block(let block) = self { block.text } else { nil }
    }
}

extension SamplingContent: JSONDecodable, JSONEncodable {
    /// Reads a piece of any kind.
    public init(json reader: inout JSONReader) throws(JSONFailure) {
        switch try reader.peekString(of: "type") {
        case "tool_use": self = .toolUse(try ToolUse(json: &reader))
        case "tool_result": self = .toolResult(try ToolResult(json: &reader))
        default: self = .block(try ContentBlock(json: &reader))
        }
    }

    /// Writes the piece.
    public func writeJSON(to writer: inout JSONWriter) {
        switch self {
        case .block(let block): block.writeJSON(to: &writer)
        case .toolUse(let use): use.writeJSON(to: &writer)
        case .toolResult(let result): result.writeJSON(to: &writer)
        }
    }
}

/// A call of a tool that a model asks for (specification, Sampling, Sampling with Tools).
public struct ToolUse: Hashable, Sendable {
    /// What tells this call apart; its result names it.
    public var id: String
    /// The tool's name.
    public var name: String
    /// The tool's arguments.
    public var input: JSONObject
    /// Metadata; to be sent along when the call is repeated in a later request.
    public var meta: JSONObject?

    /// Makes a call.
    ///
    /// - Parameters:
    ///   - id: What tells this call apart.
    ///   - name: The tool's name.
    ///   - input: The tool's arguments.
    ///   - meta: Metadata.
    public init(id: String, name: String, input: JSONObject = [:], meta: JSONObject? = nil) {
        self.id = id
        self.name = name
        self.input = input
        self.meta = meta
    }
}

extension ToolUse: JSONDecodable, JSONEncodable {
    /// Reads a call.
    public init(json reader: inout JSONReader) throws(JSONFailure) {
        var id: String?
        var name: String?
        var input: JSONObject?
        var meta: JSONObject?
        let object = try reader.beginObject()
        while let member = try reader.nextName() {
            switch member {
            case "id": id = reader.read()
            case "name": name = reader.read()
            case "input": input = reader.read()
            case "_meta": meta = reader.readOptional()
            default: try reader.skipValue()
            }
        }
        guard let id, let name, let input else { throw reader.missing("id", "name", "input", in: object) }
        self.init(id: id, name: name, input: input, meta: meta)
    }

    /// Writes the call.
    public func writeJSON(to writer: inout JSONWriter) {
        writer.beginObject()
        writer.member("type", "tool_use")
        writer.member("id", id)
        writer.member("name", name)
        writer.member("input", input)
        writer.member("_meta", meta)
        writer.endObject()
    }
}

/// What a tool gave back, told to a model (specification, Sampling, Sampling with Tools).
public struct ToolResult: Hashable, Sendable {
    /// The call that this answers: its ``ToolUse/id``.
    public var toolUseID: String
    /// The result for a model.
    public var content: [ContentBlock]
    /// The result for a program.
    public var structuredContent: JSONValue?
    /// Whether the tool failed; not said means that it didn't.
    public var isError: Bool?
    /// Metadata; to be sent along when the result is repeated in a later request.
    public var meta: JSONObject?

    /// Makes a result.
    ///
    /// - Parameters:
    ///   - toolUseID: The call that this answers.
    ///   - content: The result for a model.
    ///   - structuredContent: The result for a program.
    ///   - isError: Whether the tool failed.
    ///   - meta: Metadata.
    public init(
        toolUseID: String,
        content: [ContentBlock],
        structuredContent: JSONValue? = nil,
        isError: Bool? = nil,
        meta: JSONObject? = nil
    ) {
        self.toolUseID = toolUseID
        self.content = content
        self.structuredContent = structuredContent
        self.isError = isError
        self.meta = meta
    }
}

extension ToolResult: JSONDecodable, JSONEncodable {
    /// Reads a result.
    public init(json reader: inout JSONReader) throws(JSONFailure) {
        var toolUseID: String?
        var content: [ContentBlock]?
        var structuredContent: JSONValue?
        var isError: Bool?
        var meta: JSONObject?
        let object = try reader.beginObject()
        while let name = try reader.nextName() {
            switch name {
            case "toolUseId": toolUseID = reader.read()
            case "content": content = reader.read()
            case "structuredContent": structuredContent = reader.read()
            case "isError": isError = reader.readOptional()
            case "_meta": meta = reader.readOptional()
            default: try reader.skipValue()
            }
        }
        guard let toolUseID, let content else { throw reader.missing("toolUseId", "content", in: object) }
        self.init(
            toolUseID: toolUseID,
            content: content,
            structuredContent: structuredContent,
            isError: isError,
            meta: meta
        )
    }

    /// Writes the result.
    public func writeJSON(to writer: inout JSONWriter) {
        writer.beginObject()
        writer.member("type", "tool_result")
        writer.member("toolUseId", toolUseID)
        writer.member("content", content)
        writer.member("structuredContent", structuredContent)
        writer.member("isError", isError)
        writer.member("_meta", meta)
        writer.endObject()
    }
}
