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
    ///   - structuredContent: The result for a program: an object.
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
    /// - Throws: ``ToolError`` when it did.
    public func successful() throws(ToolError) -> CallToolResult {
        if isError { throw ToolError(content: content) }
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
        writer.member("content", content)
        writer.member("structuredContent", structuredContent)
        if isError { writer.member("isError", true) }
        writer.endObject()
    }
}

/// A tool that failed, in words that a model can act on: the result has `isError` (specification, Tools, Error
/// Handling).
///
/// A handler throws it to say why it failed; a client throws what the server said.
public struct ToolError: Error, Hashable, Sendable, CustomStringConvertible {
    /// What went wrong.
    public var content: [ContentBlock]

    /// Makes an error with content of any kind.
    public init(content: [ContentBlock]) {
        self.content = content
    }

    /// Makes an error with a text.
    ///
    /// - Parameter message: What went wrong and what would help.
    public init(_ message: String) {
        self.init(content: [.text(message)])
    }

    /// The text of the content.
    public var description: String {
        CallToolResult(content: content).text
    }
}
