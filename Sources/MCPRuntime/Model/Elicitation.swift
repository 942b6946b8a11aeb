/// What a server asks a client's user: the parameters of `elicitation/create` (specification, Elicitation).
public enum ElicitRequest: Hashable, Sendable {
    /// A form to fill in.
    case form(ElicitFormRequest)
    /// A page to open.
    case url(ElicitURLRequest)

    /// Why it is asked.
    public var message: String {
        switch self {
        case .form(let request): request.message
        case .url(let request): request.message
        }
    }
}

extension ElicitRequest: JSONDecodable, JSONEncodable {
    /// Reads a request; without a mode it is a form, as in 2025-06-18.
    public init(json reader: inout JSONReader) throws(JSONFailure) {
        let start = reader.mark()
        switch try reader.peekString(of: "mode") {
        case nil, "form": self = .form(try ElicitFormRequest(json: &reader))
        case "url": self = .url(try ElicitURLRequest(json: &reader))
        default: throw reader.mismatch(expected: "an elicitation whose mode is \"form\" or \"url\"", at: start)
        }
    }

    /// Writes the request.
    public func writeJSON(to writer: inout JSONWriter) {
        switch self {
        case .form(let request): request.writeJSON(to: &writer)
        case .url(let request): request.writeJSON(to: &writer)
        }
    }
}

/// A form that a server asks a user to fill in (specification, Elicitation, Form Mode Elicitation Requests).
public struct ElicitFormRequest: Hashable, Sendable {
    /// Why it is asked.
    public var message: String
    /// The form.
    public var requestedSchema: ElicitationSchema
    /// Metadata.
    public var meta: JSONObject?

    /// Makes a request.
    ///
    /// - Parameters:
    ///   - message: Why it is asked.
    ///   - requestedSchema: The form.
    ///   - meta: Metadata.
    public init(message: String, requestedSchema: ElicitationSchema, meta: JSONObject? = nil) {
        self.message = message
        self.requestedSchema = requestedSchema
        self.meta = meta
    }
}

extension ElicitFormRequest: JSONDecodable, JSONEncodable {
    /// Reads a request.
    public init(json reader: inout JSONReader) throws(JSONFailure) {
        var message: String?
        var requestedSchema: ElicitationSchema?
        var meta: JSONObject?
        let object = try reader.beginObject()
        while let name = try reader.nextName() {
            switch name {
            case "message": message = reader.read()
            case "requestedSchema": requestedSchema = reader.read()
            case "_meta": meta = reader.readOptional()
            default: try reader.skipValue()
            }
        }
        guard let message, let requestedSchema else {
            throw reader.missing("message", "requestedSchema", in: object)
        }
        self.init(message: message, requestedSchema: requestedSchema, meta: meta)
    }

    /// Writes the request with its mode.
    public func writeJSON(to writer: inout JSONWriter) {
        writer.beginObject()
        writer.member("mode", "form")
        writer.member("message", message)
        writer.member("requestedSchema", requestedSchema)
        writer.member("_meta", meta)
        writer.endObject()
    }
}

/// A page that a server asks a user to open (specification, Elicitation, URL Mode Elicitation Requests).
public struct ElicitURLRequest: Hashable, Sendable {
    /// Why it is asked.
    public var message: String
    /// The page.
    public var url: String
    /// What tells this elicitation apart; 2025-11-25 requires it, later revisions have none.
    public var elicitationID: String?
    /// Metadata.
    public var meta: JSONObject?

    /// Makes a request.
    ///
    /// - Parameters:
    ///   - message: Why it is asked.
    ///   - url: The page.
    ///   - elicitationID: What tells this elicitation apart; for 2025-11-25 only, which requires it.
    ///   - meta: Metadata.
    public init(message: String, url: String, elicitationID: String? = nil, meta: JSONObject? = nil) {
        self.message = message
        self.url = url
        self.elicitationID = elicitationID
        self.meta = meta
    }
}

extension ElicitURLRequest: JSONDecodable, JSONEncodable {
    /// Reads a request.
    public init(json reader: inout JSONReader) throws(JSONFailure) {
        var message: String?
        var url: String?
        var elicitationID: String?
        var meta: JSONObject?
        let object = try reader.beginObject()
        while let name = try reader.nextName() {
            switch name {
            case "message": message = reader.read()
            case "url": url = reader.read()
            case "elicitationId": elicitationID = reader.readOptional()
            case "_meta": meta = reader.readOptional()
            default: try reader.skipValue()
            }
        }
        guard let message, let url else { throw reader.missing("message", "url", in: object) }
        self.init(message: message, url: url, elicitationID: elicitationID, meta: meta)
    }

    /// Writes the request with its mode.
    public func writeJSON(to writer: inout JSONWriter) {
        writer.beginObject()
        writer.member("mode", "url")
        writer.member("elicitationId", elicitationID)
        writer.member("message", message)
        writer.member("url", url)
        writer.member("_meta", meta)
        writer.endObject()
    }
}
