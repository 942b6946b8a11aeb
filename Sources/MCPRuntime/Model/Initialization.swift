/// What a client says first (specification, Lifecycle, Initialization).
struct InitializeRequest: JSONDecodable, JSONEncodable {
    var protocolVersion: ProtocolVersion
    var clientInfo: Implementation

    init(protocolVersion: ProtocolVersion, clientInfo: Implementation) {
        self.protocolVersion = protocolVersion
        self.clientInfo = clientInfo
    }

    init(json reader: inout JSONReader) throws(JSONFailure) {
        var protocolVersion: ProtocolVersion?
        var clientInfo: Implementation?
        let object = try reader.beginObject()
        while let name = try reader.nextName() {
            switch name {
            case "protocolVersion": protocolVersion = reader.read()
            case "clientInfo": clientInfo = reader.read()
            default: try reader.skipValue()
            }
        }
        guard let protocolVersion, let clientInfo else {
            throw reader.missing("protocolVersion", "clientInfo", in: object)
        }
        self.init(protocolVersion: protocolVersion, clientInfo: clientInfo)
    }

    func writeJSON(to writer: inout JSONWriter) {
        writer.beginObject()
        writer.member("protocolVersion", protocolVersion)
        writer.name("capabilities")
        writer.writeRaw("{}")
        writer.member("clientInfo", clientInfo)
        writer.endObject()
    }
}

/// What a server answers to a client's first words (specification, Lifecycle, Initialization).
public struct InitializeResult: Sendable {
    /// The revision that both will speak.
    public var protocolVersion: ProtocolVersion
    /// What the server offers, as it says it.
    public var capabilities: JSONObject
    /// The server's name and version.
    public var serverInfo: Implementation
    /// How to use the server, for a model.
    public var instructions: String?

    /// Makes an answer.
    ///
    /// - Parameters:
    ///   - protocolVersion: The revision that both will speak.
    ///   - capabilities: What the server offers.
    ///   - serverInfo: The server's name and version.
    ///   - instructions: How to use the server, for a model.
    public init(
        protocolVersion: ProtocolVersion,
        capabilities: JSONObject,
        serverInfo: Implementation,
        instructions: String? = nil
    ) {
        self.protocolVersion = protocolVersion
        self.capabilities = capabilities
        self.serverInfo = serverInfo
        self.instructions = instructions
    }
}

extension InitializeResult: JSONDecodable, JSONEncodable {
    /// Reads an answer.
    public init(json reader: inout JSONReader) throws(JSONFailure) {
        var protocolVersion: ProtocolVersion?
        var capabilities: JSONObject?
        var serverInfo: Implementation?
        var instructions: String?
        let object = try reader.beginObject()
        while let name = try reader.nextName() {
            switch name {
            case "protocolVersion": protocolVersion = reader.read()
            case "capabilities": capabilities = reader.read()
            case "serverInfo": serverInfo = reader.read()
            case "instructions": instructions = reader.readOptional()
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
            instructions: instructions
        )
    }

    /// Writes the answer.
    public func writeJSON(to writer: inout JSONWriter) {
        writer.beginObject()
        writer.member("protocolVersion", protocolVersion)
        writer.member("capabilities", capabilities)
        writer.member("serverInfo", serverInfo)
        writer.member("instructions", instructions)
        writer.endObject()
    }
}
