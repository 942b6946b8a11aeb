/// What a handler knows of the request that it answers and of who sent it.
///
/// A function of a contract that has a parameter of this type receives it; everywhere else within a handler there is
/// ``current``.
public struct RequestContext: Sendable {
    let exchange: Exchange
    /// What the transport and middleware attached to the request.
    public var values: RequestValues

    init(exchange: Exchange, values: RequestValues) {
        self.exchange = exchange
        self.values = values
    }

    /// The context of the request that the current task answers.
    @TaskLocal public static var current: RequestContext?

    /// The request's id.
    public var requestID: RequestID { exchange.id }

    /// The revision that the request speaks.
    public var protocolVersion: ProtocolVersion { exchange.protocolVersion }

    /// Whether the request is of the stateless era (2026-07-28 and later), in which nothing is kept between requests.
    public var isStateless: Bool { exchange.isStateless }

    /// The client's name and version, as it says them itself. A stateless client need not say them.
    public var clientInfo: Implementation? { exchange.caller.info }

    /// What the client can be asked for.
    public var clientCapabilities: ClientCapabilities { exchange.caller.capabilities }

    /// The connection that the request came by.
    public var connection: ConnectionInfo { exchange.connection.info }

    /// Who sent the request, where the transport knows that.
    public var authorization: AuthorizationInfo? { exchange.origin.authorization }

    /// All that the request has in `_meta` (specification, General fields).
    public var metadata: JSONObject {
        exchange.parameters.meta.flatMap { try? JSONObject(json: exchange.message[relative: $0]) } ?? [:]
    }

    /// When the request is given up; `nil` when there is no limit.
    public var deadline: ContinuousClock.Instant? { exchange.deadline }

    /// Whether the client has cancelled the request or is gone. The handler's task is cancelled then too.
    public var isCancelled: Bool { Task.isCancelled }

    /// The trace that the request is part of (W3C Trace Context; 2026-07-28, General fields).
    public var traceContext: TraceContext? {
        let metadata = metadata
        return metadata["traceparent"]?.string.map {
            TraceContext(
                traceparent: $0,
                tracestate: metadata["tracestate"]?.string,
                baggage: metadata["baggage"]?.string
            )
        }
    }

    /// Tells clients that what the server lists or has is not as it was.
    public var announcer: ChangeAnnouncer { exchange.host.server.announcer }

    /// Sends the client a log message, unless it asked for more important ones only, or for none, or doesn't read
    /// (specification, Logging).
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
        guard exchange.logs(level), !Task.isCancelled, !exchange.origin.sink.isCongested else { return }
        exchange.origin.sink.send(
            .message,
            LogParameters(level: level, logger: logger, data: data(), task: exchange.task)
        )
    }

    /// Tells the client how far the request is, if it wants to know (specification, Progress).
    ///
    /// What is no more than before is left out; what comes faster than ``MCPServer/Limits/progressInterval`` is put
    /// together.
    ///
    /// - Parameters:
    ///   - progress: How far: more each time, in any unit. Numbers that aren't finite are left out.
    ///   - total: How far it goes altogether, where that is known.
    ///   - message: What is being done, for people.
    public func progress(_ progress: Double, total: Double? = nil, message: String? = nil) {
        guard !Task.isCancelled else { return }
        exchange.progress.report(progress, total: total, message: message)
    }

    /// A value that middleware or the transport attached to the request.
    public subscript<Key: RequestContextKey>(_ key: Key.Type) -> Key.Value? {
        get { values[key] }
        set { values[key] = newValue }
    }
}

/// What a transport or middleware attaches to a request.
public struct RequestValues: Sendable {
    private var values: [ObjectIdentifier: any Sendable] = [:]

    /// Nothing.
    public init() {}

    /// The value of a key.
    public subscript<Key: RequestContextKey>(_ key: Key.Type) -> Key.Value? {
        get { values[ObjectIdentifier(key)] as? Key.Value }
        set { values[ObjectIdentifier(key)] = newValue }
    }
}

/// Who sent a request, as the transport found out (specification, Authorization).
public struct AuthorizationInfo: Hashable, Sendable {
    /// The user or program: the same for all its requests, and nobody else's.
    public var principal: String
    /// What it may do.
    public var scopes: Set<String>
    /// More about it: the claims of its token, for one.
    public var claims: JSONObject

    /// Describes who sent a request.
    ///
    /// - Parameters:
    ///   - principal: The user or program.
    ///   - scopes: What it may do.
    ///   - claims: More about it.
    public init(principal: String, scopes: Set<String> = [], claims: JSONObject = [:]) {
        self.principal = principal
        self.scopes = scopes
        self.claims = claims
    }
}

/// The trace that a request is part of (W3C Trace Context, W3C Baggage).
public struct TraceContext: Hashable, Sendable {
    /// The trace and the span that the request belongs to.
    public var traceparent: String
    /// What tracing systems add.
    public var tracestate: String?
    /// Properties that travel with the trace.
    public var baggage: String?

    /// Makes a trace context.
    ///
    /// - Parameters:
    ///   - traceparent: The trace and the span that the request belongs to.
    ///   - tracestate: What tracing systems add.
    ///   - baggage: Properties that travel with the trace.
    public init(traceparent: String, tracestate: String? = nil, baggage: String? = nil) {
        self.traceparent = traceparent
        self.tracestate = tracestate
        self.baggage = baggage
    }
}

/// The parameters of `notifications/message`, their data still in its own type.
private struct LogParameters<Data: JSONEncodable>: JSONEncodable {
    var level: LoggingLevel
    var logger: String?
    var data: Data
    var task: TaskExecution?

    func writeJSON(to writer: inout JSONWriter) {
        writer.beginObject()
        writer.member("level", level)
        writer.member("logger", logger)
        writer.name("data")
        data.writeJSON(to: &writer)
        writer.member("_meta", task?.relatedMeta)
        writer.endObject()
    }
}
