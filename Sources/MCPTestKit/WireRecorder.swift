public import MCPRuntime
import Synchronization

/// Keeps every message between a client and a server, in order, and compares sessions with ones that were recorded before.
///
/// ```swift
/// let recorder = WireRecorder()
/// try await withClient(of: service, era: era, recorder: recorder) { client in … }
/// try recorder.verify(against: "Sessions/weather.jsonl")    // RECORD=1 writes the file instead
/// ```
///
/// A client that makes several requests at once numbers them in any order: sessions that are to be compared should make
/// one request at a time.
public final class WireRecorder: Sendable {
    /// Which way a message goes.
    public enum Direction: String, Sendable {
        /// From the client to the server.
        case toServer = "->"
        /// From the server to the client.
        case toClient = "<-"
    }

    /// A message.
    public struct Entry: Hashable, Sendable {
        /// Which way it went.
        public let direction: Direction
        /// What it said: an object, or an array of them for a batch of 2025-03-26.
        public let message: JSONValue
    }

    private let kept = Mutex<[Entry]>([])
    private let volatileMembers: Set<String>

    /// Makes a recorder.
    ///
    /// - Parameter volatileMembers: The names of members whose values change from run to run, beyond what a recorder knows
    ///   itself: request states, ids of tasks and elicitations, points in time, UUIDs and random tokens.
    public init(volatileMembers: Set<String> = []) {
        self.volatileMembers = volatileMembers
    }

    /// The messages so far, in the order in which they were sent or came.
    public var entries: [Entry] { kept.withLock { $0 } }

    /// The messages so far, a line each: `-> ` or `<- ` and compact JSON.
    public var transcript: String { Self.text(entries) }

    /// The messages so far with placeholders for what changes from run to run; equal values have equal placeholders.
    public var stableTranscript: String {
        var placeholders = Placeholders(volatileMembers)
        return Self.text(entries.map { Entry(direction: $0.direction, message: placeholders.replace(in: $0.message)) })
    }

    /// A transport whose messages are kept.
    ///
    /// - Parameter transport: How to reach the server.
    public func wrap<Transport: ClientTransport>(_ transport: Transport) -> RecordedTransport<Transport> {
        RecordedTransport(transport: transport, recorder: self)
    }

    func keep(_ direction: Direction, _ message: [UInt8]) {
        // What isn't JSON is kept as a string, so that it can be seen.
        let value = (try? JSONValue(json: message)) ?? .string(String(decoding: message, as: UTF8.self))
        kept.withLock { $0.append(Entry(direction: direction, message: value)) }
    }

    private static func text(_ entries: [Entry]) -> String {
        entries.map { "\($0.direction.rawValue) \($0.message)\n" }.joined()
    }
}

/// A transport whose messages a ``WireRecorder`` keeps.
public struct RecordedTransport<Transport: ClientTransport>: ClientTransport {
    let transport: Transport
    let recorder: WireRecorder

    /// As of the transport itself.
    public var serverIdentity: String? { transport.serverIdentity }

    /// Connects, and keeps the messages.
    public func withConnection<Result: Sendable>(
        receive: @escaping @Sendable (ConnectionEvent) -> Void,
        _ body: (any MessageSink) async throws -> Result
    ) async throws -> Result {
        let recorder = recorder
        return try await transport.withConnection(
            receive: { event in
                if case .message(let message) = event { recorder.keep(.toClient, Array(message)) }
                receive(event)
            },
            { try await body(RecordedSink(sink: $0, recorder: recorder)) }
        )
    }
}

private struct RecordedSink: MessageSink {
    let sink: any MessageSink
    let recorder: WireRecorder

    func send(_ message: borrowing JSONWriter) {
        recorder.keep(.toServer, message.bytes())
        sink.send(message)
    }

    func batch(_ body: () -> Void) { sink.batch(body) }

    func room() async { await sink.room() }
}
