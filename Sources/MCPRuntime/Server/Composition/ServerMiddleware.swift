/// A request as middleware sees it.
public struct ServerRequest: Sendable {
    /// The method: `tools/call` for one.
    public let method: String
    /// Who asks. Values that middleware puts there reach the handler.
    public var context: RequestContext

    /// The tool or prompt that the request names, or the resource's URI.
    public var name: String? { context.exchange.targetName }
}

/// Code around every request: for logs, metrics, traces, authorization, limits.
public protocol ServerMiddleware: Sendable {
    /// Has a request answered, or refuses it.
    ///
    /// - Parameters:
    ///   - request: The request.
    ///   - result: Receives the result, which `next` writes.
    ///   - next: Answers the request. It is called once at most.
    /// - Throws: What `next` throws, or a ``JSONRPCError`` of its own to refuse the request.
    func handle(
        _ request: ServerRequest,
        writing result: inout JSONWriter,
        next: (ServerRequest, inout JSONWriter) async throws -> Void
    ) async throws
}

/// A value that middleware attaches to a request for its handler.
public protocol RequestContextKey {
    /// What is attached.
    associatedtype Value: Sendable
}
