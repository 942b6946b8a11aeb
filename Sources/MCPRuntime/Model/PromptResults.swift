/// A message that a prompt puts into the conversation (specification, Prompts, Data Types).
public struct PromptMessage: Hashable, Sendable {
    /// Who says it.
    public var role: Role
    /// What is said.
    public var content: ContentBlock

    /// Makes a message.
    ///
    /// - Parameters:
    ///   - role: Who says it.
    ///   - content: What is said.
    public init(role: Role, content: ContentBlock) {
        self.role = role
        self.content = content
    }
}

extension PromptMessage: JSONDecodable, JSONEncodable {
    /// Reads a message.
    public init(json reader: inout JSONReader) throws(JSONFailure) {
        var role: Role?
        var content: ContentBlock?
        let object = try reader.beginObject()
        while let name = try reader.nextName() {
            switch name {
            case "role": role = reader.read()
            case "content": content = reader.read()
            default: try reader.skipValue()
            }
        }
        guard let role, let content else { throw reader.missing("role", "content", in: object) }
        self.init(role: role, content: content)
    }

    /// Writes the message.
    public func writeJSON(to writer: inout JSONWriter) {
        writer.beginObject()
        writer.member("role", role)
        writer.member("content", content)
        writer.endObject()
    }
}

/// A prompt with its arguments filled in: the result of `prompts/get` (specification, Prompts, Getting a Prompt).
public struct GetPromptResult: Hashable, Sendable {
    /// What the prompt is for.
    public var description: String?
    /// The messages, first to last.
    public var messages: [PromptMessage]
    /// Metadata by names of the writer's choice (specification, General Fields, `_meta`).
    public var meta: JSONObject?

    /// Makes a result.
    ///
    /// - Parameters:
    ///   - description: What the prompt is for.
    ///   - messages: The messages, first to last.
    ///   - meta: Metadata by names of the writer's choice (specification, General Fields, `_meta`).
    public init(description: String? = nil, messages: [PromptMessage], meta: JSONObject? = nil) {
        self.description = description
        self.messages = messages
        self.meta = meta
    }
}

extension GetPromptResult: JSONDecodable, JSONEncodable {
    /// Reads a result.
    public init(json reader: inout JSONReader) throws(JSONFailure) {
        var description: String?
        var messages: [PromptMessage]?
        var meta: JSONObject?
        let object = try reader.beginObject()
        while let name = try reader.nextName() {
            switch name {
            case "description": description = reader.readOptional()
            case "messages": messages = reader.read()
            case "_meta": meta = reader.readOptional()
            default: try reader.skipValue()
            }
        }
        guard let messages else { throw reader.missing("messages", in: object) }
        self.init(description: description, messages: messages, meta: meta)
    }

    /// Writes the result.
    public func writeJSON(to writer: inout JSONWriter) {
        writer.beginObject()
        writer.member("_meta", meta)
        writer.member("description", description)
        writer.member("messages", messages)
        writer.endObject()
    }
}

/// A page of prompts: the result of `prompts/list` (specification, Prompts, Listing Prompts).
public struct ListPromptsResult: Hashable, Sendable {
    /// The prompts, in the server's order.
    public var prompts: [Prompt]
    /// Where the next page begins; `nil` on the last page.
    public var nextCursor: String?
    /// How long and by whom the result may be kept; `nil` when the server doesn't say.
    public var cacheHint: CacheHint?
    /// Metadata by names of the writer's choice (specification, General Fields, `_meta`).
    public var meta: JSONObject?

    /// Makes a page.
    ///
    /// - Parameters:
    ///   - prompts: The prompts, in the server's order.
    ///   - nextCursor: Where the next page begins; `nil` on the last page.
    ///   - cacheHint: How long and by whom the result may be kept; `nil` when the server doesn't say.
    ///   - meta: Metadata by names of the writer's choice (specification, General Fields, `_meta`).
    public init(prompts: [Prompt], nextCursor: String? = nil, cacheHint: CacheHint? = nil, meta: JSONObject? = nil) {
        self.prompts = prompts
        self.nextCursor = nextCursor
        self.cacheHint = cacheHint
        self.meta = meta
    }
}

extension ListPromptsResult: JSONDecodable, JSONEncodable {
    /// Reads a page.
    public init(json reader: inout JSONReader) throws(JSONFailure) {
        var prompts: [Prompt]?
        var nextCursor: String?
        var ttl: CacheHint.TimeToLive?
        var scope: CacheScope?
        var meta: JSONObject?
        let object = try reader.beginObject()
        while let name = try reader.nextName() {
            switch name {
            case "prompts": prompts = reader.read()
            case "nextCursor": nextCursor = reader.readOptional()
            case "ttlMs": ttl = reader.readOptional()
            case "cacheScope": scope = reader.readOptional()
            case "_meta": meta = reader.readOptional()
            default: try reader.skipValue()
            }
        }
        guard let prompts else { throw reader.missing("prompts", in: object) }
        self.init(prompts: prompts, nextCursor: nextCursor, cacheHint: CacheHint(ttl, scope), meta: meta)
    }

    /// Writes the page.
    public func writeJSON(to writer: inout JSONWriter) {
        writer.beginObject()
        writer.member("_meta", meta)
        writer.member("prompts", prompts)
        writer.member("nextCursor", nextCursor)
        writer.member("ttlMs", cacheHint?.ttlMs)
        writer.member("cacheScope", cacheHint?.scope)
        writer.endObject()
    }
}
