/// What a client says first (specification, Lifecycle, Initialization).
public struct InitializeRequest: Hashable, Sendable {
    /// The revision that the client would like to speak: its newest.
    public var protocolVersion: ProtocolVersion
    /// What the client offers.
    public var capabilities: ClientCapabilities
    /// The client's name and version.
    public var clientInfo: Implementation
    /// Metadata by names of the writer's choice (specification, General Fields, `_meta`).
    public var meta: JSONObject?

    /// Makes a request.
    ///
    /// - Parameters:
    ///   - protocolVersion: The revision that the client would like to speak: its newest.
    ///   - capabilities: What the client offers.
    ///   - clientInfo: The client's name and version.
    ///   - meta: Metadata by names of the writer's choice (specification, General Fields, `_meta`).
    public init(
        protocolVersion: ProtocolVersion,
        capabilities: ClientCapabilities = .init(),
        clientInfo: Implementation,
        meta: JSONObject? = nil
    ) {
        self.protocolVersion = protocolVersion
        self.capabilities = capabilities
        self.clientInfo = clientInfo
        self.meta = meta
    }
}

extension InitializeRequest: JSONDecodable, JSONEncodable {
    /// Reads the parameters; capabilities left out are none.
    public init(json reader: inout JSONReader) throws(JSONFailure) {
        var protocolVersion: ProtocolVersion?
        var capabilities: ClientCapabilities?
        var clientInfo: Implementation?
        var meta: JSONObject?
        let object = try reader.beginObject()
        while let name = try reader.nextName() {
            switch name {
            case "protocolVersion": protocolVersion = reader.read()
            case "capabilities": capabilities = reader.readOptional()
            case "clientInfo": clientInfo = reader.read()
            case "_meta": meta = reader.readOptional()
            default: try reader.skipValue()
            }
        }
        guard let protocolVersion, let clientInfo else {
            throw reader.missing("protocolVersion", "clientInfo", in: object)
        }
        self.init(
            protocolVersion: protocolVersion,
            capabilities: capabilities ?? .init(),
            clientInfo: clientInfo,
            meta: meta
        )
    }

    /// Writes the parameters.
    public func writeJSON(to writer: inout JSONWriter) {
        writer.beginObject()
        writer.member("protocolVersion", protocolVersion)
        writer.member("capabilities", capabilities)
        writer.member("clientInfo", clientInfo)
        writer.member("_meta", meta)
        writer.endObject()
    }
}

/// What a server answers to a client's first words (specification, Lifecycle, Initialization).
public struct InitializeResult: Hashable, Sendable {
    /// The revision that both will speak.
    public var protocolVersion: ProtocolVersion
    /// What the server offers.
    public var capabilities: ServerCapabilities
    /// The server's name and version.
    public var serverInfo: Implementation
    /// How to use the server, for a model.
    public var instructions: String?
    /// Metadata by names of the writer's choice (specification, General Fields, `_meta`).
    public var meta: JSONObject?

    /// Makes an answer.
    ///
    /// - Parameters:
    ///   - protocolVersion: The revision that both will speak.
    ///   - capabilities: What the server offers.
    ///   - serverInfo: The server's name and version.
    ///   - instructions: How to use the server, for a model.
    ///   - meta: Metadata by names of the writer's choice (specification, General Fields, `_meta`).
    public init(
        protocolVersion: ProtocolVersion,
        capabilities: ServerCapabilities,
        serverInfo: Implementation,
        instructions: String? = nil,
        meta: JSONObject? = nil
    ) {
        self.protocolVersion = protocolVersion
        self.capabilities = capabilities
        self.serverInfo = serverInfo
        self.instructions = instructions
        self.meta = meta
    }
}

extension InitializeResult: JSONDecodable, JSONEncodable {
    /// Reads an answer.
    public init(json reader: inout JSONReader) throws(JSONFailure) {
        var protocolVersion: ProtocolVersion?
        var capabilities: ServerCapabilities?
        var serverInfo: Implementation?
        var instructions: String?
        var meta: JSONObject?
        let object = try reader.beginObject()
        while let name = try reader.nextName() {
            switch name {
            case "protocolVersion": protocolVersion = reader.read()
            case "capabilities": capabilities = reader.read()
            case "serverInfo": serverInfo = reader.read()
            case "instructions": instructions = reader.readOptional()
            case "_meta": meta = reader.readOptional()
            default: try reader.skipValue()
            }
        }
        guard let protocolVersion, let capabilities, let serverInfo else {
            throw reader.missing("protocolVersion", "capabilities", "serverInfo", in: object)
        }
        self.init(
            protocolVersion: protocolVersion,
            capabilities: capabilities,
            serverInfo: serverInfo,
            instructions: instructions,
            meta: meta
        )
    }

    /// Writes the answer.
    public func writeJSON(to writer: inout JSONWriter) {
        writer.beginObject()
        writer.member("protocolVersion", protocolVersion)
        writer.member("capabilities", capabilities)
        writer.member("serverInfo", serverInfo)
        writer.member("instructions", instructions)
        writer.member("_meta", meta)
        writer.endObject()
    }
}
