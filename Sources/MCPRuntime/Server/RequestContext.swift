/// What a handler knows of the request that it answers and of who sent it.
///
/// A function of a contract that has a parameter of this type receives it; everywhere else within a handler there is
/// ``current``.
public struct RequestContext: Sendable {
    /// The request's id.
    public let requestID: RequestID
    private let session: ServerSession

    init(requestID: RequestID, session: ServerSession) {
        self.requestID = requestID
        self.session = session
    }

    /// The context of the request that the current task answers.
    @TaskLocal public static var current: RequestContext?

    /// The revision that was agreed on with the client.
    public var protocolVersion: ProtocolVersion? { session.client?.protocolVersion }

    /// The client's name and version.
    public var clientInfo: Implementation? { session.client?.clientInfo }

    /// Sends the client a log message, unless it asked for more important ones only (specification, Logging).
    ///
    /// - Parameters:
    ///   - level: How much it matters.
    ///   - data: What it says: a string or anything else that can be encoded. It is evaluated only when it is sent.
    ///   - logger: The part of the server that says it.
    public func log(
        _ level: LoggingLevel,
        _ data: @autoclosure () -> some JSONEncodable,
        logger: String? = nil
    ) {
        guard session.logs(level) else { return }
        var message = JSONWriter()
        message.writeNotification(.message, params: Parameters(level: level, logger: logger, data: data()))
        session.send(message)
    }
}

/// The parameters of `notifications/message`, their data still in its own type.
private struct Parameters<Data: JSONEncodable>: JSONEncodable {
    var level: LoggingLevel
    var logger: String?
    var data: Data

    func writeJSON(to writer: inout JSONWriter) {
        writer.beginObject()
        writer.member("level", level)
        writer.member("logger", logger)
        writer.name("data")
        data.writeJSON(to: &writer)
        writer.endObject()
    }
}
