/// A message to or from a model (specification, Sampling, Data Types).
public struct SamplingMessage: Hashable, Sendable {
    /// Who says it.
    public var role: Role
    /// What is said. A single piece goes out without an array around it, which every revision reads.
    public var content: [SamplingContent]
    /// Metadata.
    public var meta: JSONObject?

    /// Makes a message.
    ///
    /// - Parameters:
    ///   - role: Who says it.
    ///   - content: What is said; revisions before 2025-11-25 know one piece only.
    ///   - meta: Metadata.
    public init(role: Role, content: [SamplingContent], meta: JSONObject? = nil) {
        self.role = role
        self.content = content
        self.meta = meta
    }

    /// Makes a message of one text.
    ///
    /// - Parameters:
    ///   - role: Who says it.
    ///   - text: What is said.
    public init(_ role: Role, _ text: String) {
        self.init(role: role, content: [.text(text)])
    }

    /// The text of all pieces that are text, a line break between them.
    public var text: String { content.compactMap(\.text).joined(separator: "\n") }

    /// The calls that the model asks for.
    public var toolUses: [ToolUse] {
        content.compactMap { if case .toolUse(let use) = $0 { use } else { nil } }
    }

    /// The results of tools.
    public var toolResults: [ToolResult] {
        content.compactMap { if case .toolResult(let result) = $0 { result } else { nil } }
    }
}

extension SamplingMessage: JSONDecodable, JSONEncodable {
    /// Reads a message.
    public init(json reader: inout JSONReader) throws(JSONFailure) {
        var role: Role?
        var content: OneOrSeveral?
        var meta: JSONObject?
        let object = try reader.beginObject()
        while let name = try reader.nextName() {
            switch name {
            case "role": role = reader.read()
            case "content": content = reader.read()
            case "_meta": meta = reader.readOptional()
            default: try reader.skipValue()
            }
        }
        guard let role, let content else { throw reader.missing("role", "content", in: object) }
        self.init(role: role, content: content.pieces, meta: meta)
    }

    /// Writes the message.
    public func writeJSON(to writer: inout JSONWriter) {
        writer.beginObject()
        writer.member("role", role)
        writer.member("content", OneOrSeveral(pieces: content))
        writer.member("_meta", meta)
        writer.endObject()
    }

    /// Content as the wire has it: a single piece by itself, or an array.
    struct OneOrSeveral: JSONDecodable, JSONEncodable {
        var pieces: [SamplingContent]

        init(pieces: [SamplingContent]) {
            self.pieces = pieces
        }

        init(json reader: inout JSONReader) throws(JSONFailure) {
            let isArray = try reader.peekKind() == .array
            pieces = isArray ? try [SamplingContent](json: &reader) : [try SamplingContent(json: &reader)]
        }

        func writeJSON(to writer: inout JSONWriter) {
            if pieces.count == 1 { pieces[0].writeJSON(to: &writer) } else { pieces.writeJSON(to: &writer) }
        }
    }
}
