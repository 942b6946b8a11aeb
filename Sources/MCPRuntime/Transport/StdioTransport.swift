import Dispatch
import Logging
import Synchronization

/// Serves one client over standard input and output, a message a line (specification, Transports, stdio).
///
/// Standard output carries messages alone: while serving, whatever else the program prints goes to standard error. The
/// end of standard input lets the requests in flight finish and then ends the serving. Serving ignores `SIGPIPE`, unless
/// the program handles it.
public struct StdioTransport: ServerTransport {
    /// How many bytes a message from the client may have.
    public var maximumMessageSize: Int

    /// Makes a transport.
    ///
    /// - Parameter maximumMessageSize: How many bytes a message from the client may have; 4 MiB unless told.
    public init(maximumMessageSize: Int = 4 << 20) {
        self.maximumMessageSize = maximumMessageSize
    }

    /// Serves until standard input ends or the task is cancelled.
    ///
    /// - Throws: When standard input can't be read.
    public func serve(_ server: MCPServer) async throws {
        ignoreBrokenPipes()
        let output = try Descriptor.standardOutput.duplicate()
        defer { output.close() }
        try Descriptor.standardOutput.refer(to: .standardError)
        defer { try? Descriptor.standardOutput.refer(to: output) }
        try await serve(server, input: .standardInput, output: output)
    }

    func serve(_ server: MCPServer, input: Descriptor, output: Descriptor) async throws {
        let sink = DescriptorSink(output) { server.logger.debug("the client reads no more: \($0)") }
        let session = ServerSession(server, sink: sink)
        let reader = try DescriptorReader(input)
        var lines = LineBuffer(limit: maximumMessageSize)
        try await withTaskCancellationHandler {
            try await withThrowingDiscardingTaskGroup { group in
                while let chunk = try await reader.next() {
                    lines.append(chunk)
                    while let line = lines.next() {
                        sink.gathering {
                            switch line {
                            case .oversized: session.refuseOversized(limit: maximumMessageSize)
                            case .message(let message):
                                guard let call = session.receive(message) else { return }
                                group.start { await session.perform(call) }
                            }
                        }
                    }
                    sink.flush()
                }
                if let message = lines.finish(), let call = session.receive(message) {
                    group.start { await session.perform(call) }
                }
            }
        } onCancel: {
            reader.stop()
        }
    }
}

extension ServerTransport where Self == StdioTransport {
    /// Standard input and output.
    public static var stdio: StdioTransport { StdioTransport() }
}

extension ThrowingDiscardingTaskGroup {
    /// Starts a task, at once where the system can: an operation that never waits then needs no other thread.
    fileprivate mutating func start(_ operation: sending @escaping @isolated(any) () async throws -> Void)
    where Failure == any Error {
        if #available(macOS 26.0, iOS 26.0, *) {
            addImmediateTask(operation: operation)
        } else {
            addTask(operation: operation)
        }
    }
}

// MARK: - Reading

/// Reads a descriptor on a thread of its own, so that waiting for bytes holds no thread of Swift's pool.
private final class DescriptorReader: Sendable {
    private let descriptor: Descriptor
    private let wake: (read: Descriptor, write: Descriptor)
    private let queue = DispatchQueue(label: "mcp.reader")

    init(_ descriptor: Descriptor) throws(SystemError) {
        self.descriptor = descriptor
        wake = try Descriptor.pipe()
    }

    deinit {
        wake.read.close()
        wake.write.close()
    }

    /// The bytes that came next; `nil` when there will be no more.
    func next() async throws -> [UInt8]? {
        try await withCheckedThrowingContinuation { continuation in
            queue.async {
                continuation.resume(with: Result { try self.descriptor.read(upTo: 1 << 16, or: self.wake.read) })
            }
        }
    }

    /// Ends the reading, also one under way.
    func stop() {
        try? [UInt8(0)].withUnsafeBytes { try wake.write.write($0) }
    }
}

// MARK: - Writing

/// Writes messages to a descriptor: those of a burst at once, one that comes late at once too.
///
/// A client that doesn't read makes the writer wait, and with it the reading of further requests.
private final class DescriptorSink: MessageSink {
    private struct State: ~Copyable {
        var pending = JSONWriter(capacity: 1 << 14)
        var isGathering = false
        var isClosed = false
    }

    private let descriptor: Descriptor
    private let state = Mutex(State())
    /// Holds what is being written, one writer at a time.
    private let outgoing = Mutex(JSONWriter(capacity: 1 << 14))
    private let onFailure: @Sendable (SystemError) -> Void

    /// Makes a sink.
    ///
    /// - Parameters:
    ///   - descriptor: Where messages go.
    ///   - onFailure: Is called once, when it takes no more.
    init(_ descriptor: Descriptor, onFailure: @escaping @Sendable (SystemError) -> Void) {
        self.descriptor = descriptor
        self.onFailure = onFailure
    }

    func send(_ message: borrowing JSONWriter) {
        let isGathering = state.withLock { state in
            if state.isClosed { return true }
            message.withUnsafeBytes { state.pending.append(raw: $0) }
            state.pending.append(raw: "\n")
            return state.isGathering
        }
        if !isGathering { flush() }
    }

    /// Keeps messages that are sent while a closure runs until ``flush()``.
    func gathering(_ body: () -> Void) {
        state.withLock { $0.isGathering = true }
        body()
        state.withLock { $0.isGathering = false }
    }

    /// Writes what has been kept.
    func flush() {
        outgoing.withLock { outgoing in
            state.withLock { state in
                swap(&state.pending, &outgoing)
            }
            guard outgoing.count > 0 else { return }
            do throws(SystemError) {
                try outgoing.withUnsafeBytes { bytes throws(SystemError) in try descriptor.write(bytes) }
            } catch {
                state.withLock { $0.isClosed = true }
                onFailure(error)
            }
            outgoing.truncate()
        }
    }
}
