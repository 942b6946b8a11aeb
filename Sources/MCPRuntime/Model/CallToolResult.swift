/// What a tool gave back (specification, Tools, Tool Result).
public struct CallToolResult: Hashable, Sendable {
    /// The result for a model.
    public var content: [ContentBlock]
    /// The result for a program.
    public var structuredContent: JSONValue?
    /// Whether the tool failed; the content then says why.
    public var isError: Bool
    /// Metadata by names of the writer's choice (specification, General Fields, `_meta`).
    public var meta: JSONObject?

    /// Makes a result.
    ///
    /// - Parameters:
    ///   - content: The result for a model.
    ///   - structuredContent: The result for a program: an object, or any value for clients of 2026-07-28. Others are
    ///     sent one that isn't an object as text.
    ///   - isError: Whether the tool failed.
    ///   - meta: Metadata by names of the writer's choice.
    public init(
        content: [ContentBlock],
        structuredContent: JSONValue? = nil,
        isError: Bool = false,
        meta: JSONObject? = nil
    ) {
        self.content = content
        self.structuredContent = structuredContent
        self.isError = isError
        self.meta = meta
    }

    /// The text of all text blocks, a line break between them.
    public var text: String {
        content.compactMap(\.text).joined(separator: "\n")
    }

    /// The result of a tool that didn't fail.
    ///
    /// - Parameter tool: The tool that gave it back, for the error to name.
    /// - Throws: ``ToolError`` when it did.
    public func successful(of tool: String? = nil) throws(ToolError) -> CallToolResult {
        if isError { throw ToolError(content: content, structuredContent: structuredContent, tool: tool) }
        return self
    }
}

extension CallToolResult: JSONDecodable, JSONEncodable {
    /// Reads a result.
    public init(json reader: inout JSONReader) throws(JSONFailure) {
        var content: [ContentBlock]?
        var structuredContent: JSONValue?
        var isError: Bool?
        var meta: JSONObject?
        _ = try reader.beginObject()
        while let name = try reader.nextName() {
            switch name {
            case "content": content = reader.readOptional()
            case "structuredContent": structuredContent = reader.readOptional()
            case "isError": isError = reader.readOptional()
            case "_meta": meta = reader.readOptional()
            default: try reader.skipValue()
            }
        }
        self.init(
            content: content ?? [],
            structuredContent: structuredContent,
            isError: isError ?? false,
            meta: meta
        )
    }

    /// Writes the result.
    public func writeJSON(to writer: inout JSONWriter) {
        writer.beginObject()
        writer.member("_meta", meta)
        // What isn't an object goes first, where the engine finds it: clients of older revisions can't have it.
        if structuredContent?.object == nil { writer.member("structuredContent", structuredContent) }
        writer.member("content", content)
        if let object = structuredContent?.object { writer.member("structuredContent", object) }
        if isError { writer.member("isError", true) }
        writer.endObject()
    }
}
