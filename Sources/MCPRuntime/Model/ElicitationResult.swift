/// What a user answered (specification, Elicitation, Response Actions).
public struct ElicitResult: Hashable, Sendable {
    /// What the user did.
    public enum Action: String, CaseIterable, Sendable {
        /// The user sent the form, or agreed to open the page.
        case accept
        /// The user said no.
        case decline
        /// The user went away without an answer.
        case cancel
    }

    /// What the user did.
    public var action: Action
    /// What the user filled in; only for a form that was accepted.
    public var content: JSONObject?
    /// Metadata.
    public var meta: JSONObject?

    /// Makes an answer.
    ///
    /// - Parameters:
    ///   - action: What the user did.
    ///   - content: What the user filled in; only for a form that was accepted.
    ///   - meta: Metadata.
    public init(action: Action, content: JSONObject? = nil, meta: JSONObject? = nil) {
        self.action = action
        self.content = content
        self.meta = meta
    }
}

extension ElicitResult.Action: JSONDecodable, JSONEncodable {
    /// Reads an action.
    public init(json reader: inout JSONReader) throws(JSONFailure) { self = try reader.readChoice() }
    /// Writes the action.
    public func writeJSON(to writer: inout JSONWriter) { writer.write(rawValue) }
}

extension ElicitResult: JSONDecodable, JSONEncodable {
    /// Reads an answer.
    public init(json reader: inout JSONReader) throws(JSONFailure) {
        var action: Action?
        var content: JSONObject?
        var meta: JSONObject?
        let object = try reader.beginObject()
        while let name = try reader.nextName() {
            switch name {
            case "action": action = reader.read()
            case "content": content = reader.readOptional()
            case "_meta": meta = reader.readOptional()
            default: try reader.skipValue()
            }
        }
        guard let action else { throw reader.missing("action", in: object) }
        self.init(action: action, content: content, meta: meta)
    }

    /// Writes the answer.
    public func writeJSON(to writer: inout JSONWriter) {
        writer.beginObject()
        writer.member("action", action)
        writer.member("content", content)
        writer.member("_meta", meta)
        writer.endObject()
    }
}

/// A server's word that what a page was opened for is done: `notifications/elicitation/complete` of 2025-11-25
/// (specification, Elicitation, Completion Notifications for URL Mode Elicitation).
public struct ElicitationCompleteNotification: Hashable, Sendable {
    /// The elicitation: its ``ElicitURLRequest/elicitationID``.
    public var elicitationID: String

    /// Makes a notification.
    ///
    /// - Parameter elicitationID: The elicitation.
    public init(elicitationID: String) {
        self.elicitationID = elicitationID
    }
}

extension ElicitationCompleteNotification: JSONDecodable, JSONEncodable {
    /// Reads the parameters of a notification.
    public init(json reader: inout JSONReader) throws(JSONFailure) {
        var elicitationID: String?
        let object = try reader.beginObject()
        while let name = try reader.nextName() {
            switch name {
            case "elicitationId": elicitationID = reader.read()
            default: try reader.skipValue()
            }
        }
        guard let elicitationID else { throw reader.missing("elicitationId", in: object) }
        self.init(elicitationID: elicitationID)
    }

    /// Writes the parameters.
    public func writeJSON(to writer: inout JSONWriter) {
        writer.beginObject()
        writer.member("elicitationId", elicitationID)
        writer.endObject()
    }
}

/// The pages that have to be opened before a request can succeed: the data of error -32042 of 2025-11-25
/// (specification, Elicitation, URL Elicitation Required Error).
public struct URLElicitationRequiredData: Hashable, Sendable {
    /// The pages.
    public var elicitations: [ElicitURLRequest]

    /// Makes the data of an error.
    ///
    /// - Parameter elicitations: The pages.
    public init(elicitations: [ElicitURLRequest]) {
        self.elicitations = elicitations
    }
}

extension URLElicitationRequiredData: JSONDecodable, JSONEncodable {
    /// Reads the data of an error.
    public init(json reader: inout JSONReader) throws(JSONFailure) {
        var elicitations: [ElicitURLRequest]?
        let object = try reader.beginObject()
        while let name = try reader.nextName() {
            switch name {
            case "elicitations": elicitations = reader.read()
            default: try reader.skipValue()
            }
        }
        guard let elicitations else { throw reader.missing("elicitations", in: object) }
        self.init(elicitations: elicitations)
    }

    /// Writes the data.
    public func writeJSON(to writer: inout JSONWriter) {
        writer.beginObject()
        writer.member("elicitations", elicitations)
        writer.endObject()
    }
}
