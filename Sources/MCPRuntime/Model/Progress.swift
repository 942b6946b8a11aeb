/// What ties news of progress to the request that it is about (specification, Progress).
public typealias ProgressToken = RequestID

/// How far a request has come: the parameters of `notifications/progress` (specification, Progress).
public struct ProgressNotification: Hashable, Sendable {
    /// The token that the request gave.
    public var progressToken: ProgressToken
    /// How far it has come, in a unit of the sender's; it grows with every notification.
    public var progress: Double
    /// How far it has to go, in the same unit, where that is known.
    public var total: Double?
    /// What is going on, for people.
    public var message: String?
    /// Metadata by names of the writer's choice (specification, General Fields, `_meta`).
    public var meta: JSONObject?

    /// Makes a notification.
    ///
    /// - Parameters:
    ///   - progressToken: The token that the request gave.
    ///   - progress: How far it has come, in a unit of the sender's; it grows with every notification.
    ///   - total: How far it has to go, in the same unit, where that is known.
    ///   - message: What is going on, for people.
    ///   - meta: Metadata by names of the writer's choice (specification, General Fields, `_meta`).
    public init(
        progressToken: ProgressToken,
        progress: Double,
        total: Double? = nil,
        message: String? = nil,
        meta: JSONObject? = nil
    ) {
        self.progressToken = progressToken
        self.progress = progress
        self.total = total
        self.message = message
        self.meta = meta
    }
}

extension ProgressNotification: JSONDecodable, JSONEncodable {
    /// Reads the parameters.
    public init(json reader: inout JSONReader) throws(JSONFailure) {
        var progressToken: ProgressToken?
        var progress: Double?
        var total: Double?
        var message: String?
        var meta: JSONObject?
        let object = try reader.beginObject()
        while let name = try reader.nextName() {
            switch name {
            case "progressToken": progressToken = reader.read()
            case "progress": progress = reader.read()
            case "total": total = reader.readOptional()
            case "message": message = reader.readOptional()
            case "_meta": meta = reader.readOptional()
            default: try reader.skipValue()
            }
        }
        guard let progressToken, let progress else { throw reader.missing("progressToken", "progress", in: object) }
        self.init(progressToken: progressToken, progress: progress, total: total, message: message, meta: meta)
    }

    /// Writes the parameters.
    public func writeJSON(to writer: inout JSONWriter) {
        writer.beginObject()
        writer.member("progressToken", progressToken)
        writer.member("progress", progress)
        writer.member("total", total)
        writer.member("message", message)
        writer.member("_meta", meta)
        writer.endObject()
    }
}
