/// A tool that failed, in words that a model can act on: the result has `isError` (specification, Tools, Error
/// Handling).
///
/// A handler throws it to say why it failed; a client throws what the server said. A handler that calls tools of another
/// server can let it through: its own client is then told the same.
public struct ToolError: Error, Sendable, CustomStringConvertible {
    /// What went wrong.
    public var content: [ContentBlock]
    /// What went wrong, for a program.
    public var structuredContent: JSONValue?
    /// The tool that failed, where the error comes from a call that knows it.
    public var tool: String?

    /// Makes an error with content of any kind.
    ///
    /// - Parameters:
    ///   - content: What went wrong and what would help.
    ///   - structuredContent: The same for a program.
    ///   - tool: The tool that failed.
    public init(content: [ContentBlock], structuredContent: JSONValue? = nil, tool: String? = nil) {
        self.content = content
        self.structuredContent = structuredContent
        self.tool = tool
    }

    /// Makes an error with a text.
    ///
    /// - Parameter message: What went wrong and what would help.
    public init(_ message: String) {
        self.init(content: [.text(message)])
    }

    /// The text of all text blocks, a line break between them.
    public var text: String { CallToolResult(content: content).text }

    /// The text; where there is none, a sentence that names the tool.
    public var description: String {
        let text = text
        return text.isEmpty ? "\(tool ?? "the tool") failed without saying why" : text
    }
}

extension ToolError: Hashable {
    /// Errors are equal when they say the same, whichever tool said it.
    public static func == (a: ToolError, b: ToolError) -> Bool {
        a.content == b.content && a.structuredContent == b.structuredContent
    }

    /// Hashes what the error says.
    public func hash(into hasher: inout Hasher) {
        hasher.combine(content)
        hasher.combine(structuredContent)
    }
}
