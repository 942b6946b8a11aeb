extension JSONWriter {
    /// Begins the answer to a request: its result is to be written next, then ``endMessage()``.
    mutating func beginResponse(to id: RequestID) {
        append(raw: #"{"jsonrpc":"2.0","id":"#)
        id.writeJSON(to: &self)
        append(raw: #","result":"#)
    }

    /// Writes an answer that is an error.
    ///
    /// - Parameter id: `nil` when the request's couldn't be read. It is left out then, as MCP's schemas have it; JSON-RPC
    ///   by itself would have `null`.
    mutating func writeErrorResponse(_ error: JSONRPCError, to id: RequestID?) {
        beginMessage()
        member("id", id)
        member("error", error)
        endMessage()
    }

    /// Begins a request: its parameters are to be written next, then ``endMessage()``.
    mutating func beginRequest(_ method: Method, id: RequestID) {
        beginMessage()
        member("id", id)
        member("method", method.name)
        name("params")
    }

    /// Writes a notification.
    mutating func writeNotification(_ method: Method, params: some JSONEncodable) {
        beginMessage()
        member("method", method.name)
        member("params", params)
        endMessage()
    }

    private mutating func beginMessage() {
        beginObject()
        member("jsonrpc", "2.0")
    }

    /// Ends a message.
    mutating func endMessage() {
        endObject()
    }
}

/// The parameters of `notifications/cancelled`.
struct CancelledNotification: JSONDecodable, JSONEncodable {
    var requestID: RequestID
    /// Why, for people.
    var reason: String?

    init(requestID: RequestID, reason: String? = nil) {
        self.requestID = requestID
        self.reason = reason
    }

    init(json reader: inout JSONReader) throws(JSONFailure) {
        var requestID: RequestID?
        var reason: String?
        let object = try reader.beginObject()
        while let name = try reader.nextName() {
            switch name {
            case "requestId": requestID = reader.read()
            case "reason": reason = reader.readOptional()
            default: try reader.skipValue()
            }
        }
        guard let requestID else { throw reader.missing("requestId", in: object) }
        self.init(requestID: requestID, reason: reason)
    }

    func writeJSON(to writer: inout JSONWriter) {
        writer.beginObject()
        writer.member("requestId", requestID)
        writer.member("reason", reason)
        writer.endObject()
    }
}
