/// The names that the protocol reserves within `_meta` (specification, Base Protocol, `_meta`).
public enum MetaKey {
    /// In requests since 2026-07-28: the revision that the request is written in.
    public static let protocolVersion = "io.modelcontextprotocol/protocolVersion"
    /// In requests since 2026-07-28: the client's ``Implementation``.
    public static let clientInfo = "io.modelcontextprotocol/clientInfo"
    /// In requests since 2026-07-28: what the client can do for this request.
    public static let clientCapabilities = "io.modelcontextprotocol/clientCapabilities"
    /// In requests since 2026-07-28: the least ``LoggingLevel`` that the client wants to hear of; none at all without it.
    public static let logLevel = "io.modelcontextprotocol/logLevel"
    /// In results since 2026-07-28: the server's ``Implementation``.
    public static let serverInfo = "io.modelcontextprotocol/serverInfo"
    /// In notifications since 2026-07-28: the id of the `subscriptions/listen` request that they belong to.
    public static let subscriptionID = "io.modelcontextprotocol/subscriptionId"
    /// In messages of 2025-11-25: the task that they belong to, an object with its `taskId`.
    public static let relatedTask = "io.modelcontextprotocol/related-task"
    /// In requests: the token that notifications of progress are to carry.
    public static let progressToken = "progressToken"
    /// The trace that a message belongs to (W3C Trace Context).
    public static let traceparent = "traceparent"
    /// More about the trace, for each of its vendors (W3C Trace Context).
    public static let tracestate = "tracestate"
    /// What the application passes along with a trace (W3C Baggage).
    public static let baggage = "baggage"
}
