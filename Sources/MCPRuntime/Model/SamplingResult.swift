/// Why a model stopped (specification, Sampling, Creating Messages). Providers have reasons of their own.
public struct StopReason: RawRepresentable, Hashable, Sendable {
    /// The reason on the wire.
    public let rawValue: String

    /// Makes a reason, known or not.
    public init(rawValue: String) {
        self.rawValue = rawValue
    }

    /// It had said everything.
    public static let endTurn = StopReason(rawValue: "endTurn")
    /// It had written as many tokens as it might.
    public static let maxTokens = StopReason(rawValue: "maxTokens")
    /// It came to a stop sequence.
    public static let stopSequence = StopReason(rawValue: "stopSequence")
    /// It wants tools called.
    public static let toolUse = StopReason(rawValue: "toolUse")
}

extension StopReason: JSONDecodable, JSONEncodable {
    /// Reads a reason.
    public init(json reader: inout JSONReader) throws(JSONFailure) { self.init(rawValue: try reader.readString()) }
    /// Writes the reason.
    public func writeJSON(to writer: inout JSONWriter) { writer.write(rawValue) }
}

/// What a client's model said (specification, Sampling, Creating Messages).
public struct CreateMessageResult: Hashable, Sendable {
    /// Who says it: the assistant.
    public var role: Role
    /// What is said. A single piece goes out without an array around it, which every revision reads.
    public var content: [SamplingContent]
    /// The model's name.
    public var model: String
    /// Why the model stopped, if known.
    public var stopReason: StopReason?
    /// Metadata.
    public var meta: JSONObject?

    /// Makes a result.
    ///
    /// - Parameters:
    ///   - role: Who says it.
    ///   - content: What is said; revisions before 2025-11-25 know one piece only.
    ///   - model: The model's name.
    ///   - stopReason: Why the model stopped, if known.
    ///   - meta: Metadata.
    public init(
        role: Role = .assistant,
        content: [SamplingContent],
        model: String,
        stopReason: StopReason? = nil,
        meta: JSONObject? = nil
    ) {
        self.role = role
        self.content = content
        self.model = model
        self.stopReason = stopReason
        self.meta = meta
    }

    /// The result as a message, to go on with the conversation.
    public var message: SamplingMessage { SamplingMessage(role: role, content: content) }

    /// The text of all pieces that are text, a line break between them.
    public var text: String { message.text }
}

extension CreateMessageResult: JSONDecodable, JSONEncodable {
    /// Reads a result.
    public init(json reader: inout JSONReader) throws(JSONFailure) {
        var role: Role?
        var content: SamplingMessage.OneOrSeveral?
        var model: String?
        var stopReason: StopReason?
        var meta: JSONObject?
        let object = try reader.beginObject()
        while let name = try reader.nextName() {
            switch name {
            case "role": role = reader.read()
            case "content": content = reader.read()
            case "model": model = reader.read()
            case "stopReason": stopReason = reader.readOptional()
            case "_meta": meta = reader.readOptional()
            default: try reader.skipValue()
            }
        }
        guard let role, let content, let model else {
            throw reader.missing("role", "content", "model", in: object)
        }
        self.init(role: role, content: content.pieces, model: model, stopReason: stopReason, meta: meta)
    }

    /// Writes the result.
    public func writeJSON(to writer: inout JSONWriter) {
        writer.beginObject()
        writer.member("role", role)
        writer.member("content", SamplingMessage.OneOrSeveral(pieces: content))
        writer.member("model", model)
        writer.member("stopReason", stopReason)
        writer.member("_meta", meta)
        writer.endObject()
    }
}
