/// What a server asks a client's model: the parameters of `sampling/createMessage` (specification, Sampling, Creating
/// Messages).
public struct CreateMessageRequest: Hashable, Sendable {
    /// Which servers' context goes into the prompt.
    public enum IncludeContext: String, CaseIterable, Sendable {
        /// None.
        case none
        /// That of the server that asks; deprecated by the specification.
        case thisServer
        /// That of all servers; deprecated by the specification.
        case allServers
    }

    /// The conversation, oldest message first.
    public var messages: [SamplingMessage]
    /// How many tokens the model may write at most.
    public var maxTokens: Int
    /// What the model is told before the conversation.
    public var systemPrompt: String?
    /// Which servers' context goes into the prompt; none without it.
    public var includeContext: IncludeContext?
    /// How freely the model chooses; its range is the model's.
    public var temperature: Double?
    /// What the model stops at.
    public var stopSequences: [String]?
    /// Which model would be best.
    public var modelPreferences: ModelPreferences?
    /// What is passed on to the model's provider.
    public var metadata: JSONObject?
    /// Tools that the model may use; only for clients that declare `sampling.tools`.
    public var tools: [Tool]?
    /// Whether the model has to use a tool; only for clients that declare `sampling.tools`.
    public var toolChoice: ToolChoice?
    /// Metadata.
    public var meta: JSONObject?

    /// Makes a request.
    ///
    /// - Parameters:
    ///   - messages: The conversation, oldest message first.
    ///   - maxTokens: How many tokens the model may write at most.
    ///   - systemPrompt: What the model is told before the conversation.
    ///   - includeContext: Which servers' context goes into the prompt.
    ///   - temperature: How freely the model chooses.
    ///   - stopSequences: What the model stops at.
    ///   - modelPreferences: Which model would be best.
    ///   - metadata: What is passed on to the model's provider.
    ///   - tools: Tools that the model may use.
    ///   - toolChoice: Whether the model has to use a tool.
    ///   - meta: Metadata.
    public init(
        messages: [SamplingMessage],
        maxTokens: Int,
        systemPrompt: String? = nil,
        includeContext: IncludeContext? = nil,
        temperature: Double? = nil,
        stopSequences: [String]? = nil,
        modelPreferences: ModelPreferences? = nil,
        metadata: JSONObject? = nil,
        tools: [Tool]? = nil,
        toolChoice: ToolChoice? = nil,
        meta: JSONObject? = nil
    ) {
        self.messages = messages
        self.maxTokens = maxTokens
        self.systemPrompt = systemPrompt
        self.includeContext = includeContext
        self.temperature = temperature
        self.stopSequences = stopSequences
        self.modelPreferences = modelPreferences
        self.metadata = metadata
        self.tools = tools
        self.toolChoice = toolChoice
        self.meta = meta
    }
}

extension CreateMessageRequest.IncludeContext: JSONDecodable, JSONEncodable {
    /// Reads a choice.
    public init(json reader: inout JSONReader) throws(JSONFailure) { self = try reader.readChoice() }
    /// Writes the choice.
    public func writeJSON(to writer: inout JSONWriter) { writer.write(rawValue) }
}

extension CreateMessageRequest: JSONDecodable, JSONEncodable {
    /// Reads a request.
    public init(json reader: inout JSONReader) throws(JSONFailure) {
        var messages: [SamplingMessage]?
        var maxTokens: Int?
        var request = CreateMessageRequest(messages: [], maxTokens: 0)
        let object = try reader.beginObject()
        while let name = try reader.nextName() {
            switch name {
            case "messages": messages = reader.read()
            case "maxTokens": maxTokens = reader.read()
            case "systemPrompt": request.systemPrompt = reader.readOptional()
            case "includeContext": request.includeContext = reader.readOptional()
            case "temperature": request.temperature = reader.readOptional()
            case "stopSequences": request.stopSequences = reader.readOptional()
            case "modelPreferences": request.modelPreferences = reader.readOptional()
            case "metadata": request.metadata = reader.readOptional()
            case "tools": request.tools = reader.readOptional()
            case "toolChoice": request.toolChoice = reader.readOptional()
            case "_meta": request.meta = reader.readOptional()
            default: try reader.skipValue()
            }
        }
        guard let messages, let maxTokens else { throw reader.missing("messages", "maxTokens", in: object) }
        request.messages = messages
        request.maxTokens = maxTokens
        self = request
    }

    /// Writes the request.
    public func writeJSON(to writer: inout JSONWriter) {
        writer.beginObject()
        writer.member("messages", messages)
        writer.member("modelPreferences", modelPreferences)
        writer.member("systemPrompt", systemPrompt)
        writer.member("includeContext", includeContext)
        writer.member("temperature", temperature)
        writer.member("maxTokens", maxTokens)
        writer.member("stopSequences", stopSequences)
        writer.member("metadata", metadata)
        writer.member("tools", tools)
        writer.member("toolChoice", toolChoice)
        writer.member("_meta", meta)
        writer.endObject()
    }
}
