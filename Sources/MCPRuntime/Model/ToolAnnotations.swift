/// Hints on what a tool does to the world; not to be trusted unless the server is (specification, Tools, Tool).
public struct ToolAnnotations: Hashable, Sendable {
    /// The name for people.
    public var title: String?
    /// Whether it changes nothing; `false` when nothing is said.
    public var readOnlyHint: Bool?
    /// Whether it may destroy something, if it changes anything; `true` when nothing is said.
    public var destructiveHint: Bool?
    /// Whether calling it again with the same arguments changes nothing more; `false` when nothing is said.
    public var idempotentHint: Bool?
    /// Whether it deals with a world beyond its own, such as the Web; `true` when nothing is said.
    public var openWorldHint: Bool?

    /// Makes hints.
    ///
    /// - Parameters:
    ///   - title: The name for people.
    ///   - readOnlyHint: Whether it changes nothing; `false` when nothing is said.
    ///   - destructiveHint: Whether it may destroy something, if it changes anything; `true` when nothing is said.
    ///   - idempotentHint: Whether calling it again with the same arguments changes nothing more; `false` when
    ///     nothing is said.
    ///   - openWorldHint: Whether it deals with a world beyond its own, such as the Web; `true` when nothing is
    ///     said.
    public init(
        title: String? = nil,
        readOnlyHint: Bool? = nil,
        destructiveHint: Bool? = nil,
        idempotentHint: Bool? = nil,
        openWorldHint: Bool? = nil
    ) {
        self.title = title
        self.readOnlyHint = readOnlyHint
        self.destructiveHint = destructiveHint
        self.idempotentHint = idempotentHint
        self.openWorldHint = openWorldHint
    }
}

extension ToolAnnotations: JSONDecodable, JSONEncodable {
    /// Reads hints.
    public init(json reader: inout JSONReader) throws(JSONFailure) {
        var title: String?
        var readOnlyHint: Bool?
        var destructiveHint: Bool?
        var idempotentHint: Bool?
        var openWorldHint: Bool?
        _ = try reader.beginObject()
        while let name = try reader.nextName() {
            switch name {
            case "title": title = reader.readOptional()
            case "readOnlyHint": readOnlyHint = reader.readOptional()
            case "destructiveHint": destructiveHint = reader.readOptional()
            case "idempotentHint": idempotentHint = reader.readOptional()
            case "openWorldHint": openWorldHint = reader.readOptional()
            default: try reader.skipValue()
            }
        }
        self.init(
            title: title,
            readOnlyHint: readOnlyHint,
            destructiveHint: destructiveHint,
            idempotentHint: idempotentHint,
            openWorldHint: openWorldHint
        )
    }

    /// Writes the hints.
    public func writeJSON(to writer: inout JSONWriter) {
        writer.beginObject()
        writer.member("title", title)
        writer.member("readOnlyHint", readOnlyHint)
        writer.member("destructiveHint", destructiveHint)
        writer.member("idempotentHint", idempotentHint)
        writer.member("openWorldHint", openWorldHint)
        writer.endObject()
    }
}

/// Whether a tool can be called as a task (specification, Tasks).
public enum TaskSupport: String, CaseIterable, Sendable {
    /// It can't; so it is when nothing is said.
    case forbidden
    /// It can.
    case optional
    /// It can't be called in any other way.
    case required
}

extension TaskSupport: JSONDecodable, JSONEncodable {
    /// Reads what a tool says.
    public init(json reader: inout JSONReader) throws(JSONFailure) {
        let start = reader.mark()
        guard let support = TaskSupport(rawValue: try reader.readString()) else {
            throw reader.mismatch(expectedOneOf: "forbidden", "optional", "required", at: start)
        }
        self = support
    }

    /// Writes it.
    public func writeJSON(to writer: inout JSONWriter) { writer.write(rawValue) }
}
