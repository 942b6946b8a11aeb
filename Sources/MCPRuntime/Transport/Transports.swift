/// A way by which clients reach a server.
public protocol ServerTransport: Sendable {
    /// Serves every client that comes, until no more can, the server is told to stop or the task is cancelled.
    ///
    /// A transport of lines hands its bytes to ``ServerHost/converse(_:reading:writing:limits:stopReading:)``; any other
    /// hands single messages to a ``ServerConnection``. It calls ``ServerHost/isReady(at:)`` once.
    ///
    /// - Parameter host: What answers.
    /// - Throws: When the transport can't go on.
    func serve(_ host: ServerHost) async throws
}

/// A way by which a client reaches a server.
public protocol ClientTransport: Sendable {
    /// What the server is remembered by; the same for all connections to it. `nil` for one that comes only once.
    var serverIdentity: String? { get }

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

extension ClientTransport {
    /// Nothing is remembered, unless a transport says so.
    public var serverIdentity: String? { nil }
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

    /// Keeps what is sent while a closure runs, to send it together, where that is cheaper.
    ///
    /// - Parameter body: Sends messages.
    func batch(_ body: () -> Void)

    /// Waits while more is to be sent than a peer that reads would leave.
    func room() async

    /// Whether so much is to be sent that what nobody waits for, logs and progress, is better left out.
    var isCongested: Bool { get }
}

extension MessageSink {
    /// Sends each message by itself, unless a sink can do better.
    public func batch(_ body: () -> Void) { body() }

    /// Doesn't wait, unless a sink has a reason to.
    public func room() async {}

    /// It never is, unless a sink knows better.
    public var isCongested: Bool { false }
}

/// What a peer that sends lines may send.
public struct LineLimits: Sendable {
    /// How many bytes a message may have.
    public var messageSize: Int
    /// How long a connection may be silent while nothing is being answered; `nil` for as long as it likes.
    public var idleTimeout: Duration?

    /// Makes limits.
    ///
    /// - Parameters:
    ///   - messageSize: How many bytes a message may have; 4 MiB unless told.
    ///   - idleTimeout: How long a connection may be silent while nothing is being answered.
    public init(messageSize: Int = 4 << 20, idleTimeout: Duration? = nil) {
        self.messageSize = messageSize
        self.idleTimeout = idleTimeout
    }
}
