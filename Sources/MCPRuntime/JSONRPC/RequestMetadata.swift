/// What a request says of itself in `_meta` (2026-07-28, General fields; 2025-11-25, Progress).
struct RequestMetadata: JSONDecodable, Sendable {
    /// The revision of a stateless request; `nil` in the stateful revisions.
    var protocolVersion: ProtocolVersion?
    /// Whether the client's capabilities are there, as a stateless request has to have them.
    var hasCapabilities = false
    /// The least important log messages wanted for a stateless request.
    var logLevel: LoggingLevel?
    /// Marks progress notifications of this request.
    var progressToken: ProgressToken?

    /// No metadata.
    init() {}

    init(json reader: inout JSONReader) throws(JSONFailure) {
        _ = try reader.beginObject()
        while let name = try reader.nextName() {
            switch name {
            case "progressToken": progressToken = reader.readOptional()
            case "io.modelcontextprotocol/protocolVersion": protocolVersion = reader.read()
            case "io.modelcontextprotocol/clientCapabilities":
                if try reader.peekKind() != .object { throw reader.mismatch(expected: "an object") }
                hasCapabilities = true
                try reader.skipValue()
            case "io.modelcontextprotocol/logLevel": logLevel = reader.readOptional()
            default: try reader.skipValue()
            }
        }
    }
}

/// The parts of `_meta` that are read only when somebody asks for them.
struct CallerMetadata: JSONDecodable, Sendable {
    var clientInfo: Implementation?
    var clientCapabilities: ClientCapabilities?

    init(json reader: inout JSONReader) throws(JSONFailure) {
        _ = try reader.beginObject()
        while let name = try reader.nextName() {
            switch name {
            case "io.modelcontextprotocol/clientInfo": clientInfo = reader.readOptional()
            case "io.modelcontextprotocol/clientCapabilities": clientCapabilities = reader.readOptional()
            default: try reader.skipValue()
            }
        }
    }
}
