/// A way by which clients reach a server.
public protocol ServerTransport: Sendable {
    /// Serves every client that comes, until no more can or the task is cancelled.
    ///
    /// - Parameter server: What answers.
    /// - Throws: When the transport can't go on.
    func serve(_ server: MCPServer) async throws
}

/// A way by which a client reaches a server.
public protocol ClientTransport: Sendable {
    /// Opens a connection, keeps it while a closure runs, and closes it, leaving nothing behind.
    ///
    /// - Parameters:
    ///   - receive: Is called with every message that comes, one at a time, and with the end of the connection.
    ///   - body: Receives the way to send messages.
    /// - Returns: What `body` returns.
    /// - Throws: ``MCPClientError`` when no connection can be made, or what `body` throws.
    func withConnection<Result: Sendable>(
        receive: @escaping @Sendable (ConnectionEvent) -> Void,
        _ body: (any MessageSink) async throws -> Result
    ) async throws -> Result
}

/// What happens on a client's connection.
public enum ConnectionEvent: Sendable {
    /// A message came: JSON text without the line break around it.
    case message(ArraySlice<UInt8>)
    /// A message was longer than this limit in bytes and has been dropped.
    case oversized(limit: Int)
    /// No more messages will come; the reason is for people.
    case closed(reason: String)
}

/// Where messages to a peer go.
public protocol MessageSink: Sendable {
    /// Sends a message, whole and never mixed with another one. Messages go in the order in which they are sent.
    ///
    /// - Parameter message: JSON text without line breaks.
    func send(_ message: borrowing JSONWriter)
}
