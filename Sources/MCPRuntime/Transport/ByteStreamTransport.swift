/// Talks to a server over any pair of byte streams, a message a line: a socket, a pipe, a virtual machine's port.
///
/// The streams serve one connection; who made them closes them. A server over such streams calls
/// ``ServerHost/converse(_:reading:writing:limits:stopReading:)``.
public struct ByteStreamTransport<Chunks: AsyncSequence & Sendable>: ClientTransport where Chunks.Element == [UInt8] {
    private let chunks: Chunks
    private let write: @Sendable ([UInt8]) async throws -> Void
    private let messageSize: Int

    /// Makes a transport.
    ///
    /// - Parameters:
    ///   - chunks: The bytes that the server sends, in pieces of any size; its end is the end of the connection.
    ///   - messageSize: How many bytes a message from the server may have; 64 MiB unless told.
    ///   - write: Sends bytes to the server, all of them, one call after the other.
    public init(
        reading chunks: Chunks,
        messageSize: Int = 64 << 20,
        writing write: @escaping @Sendable ([UInt8]) async throws -> Void
    ) {
        self.chunks = chunks
        self.messageSize = messageSize
        self.write = write
    }

    /// Uses the streams while a closure runs.
    public func withConnection<Result: Sendable>(
        receive: @escaping @Sendable (ConnectionEvent) -> Void,
        _ body: (any MessageSink) async throws -> Result
    ) async throws -> Result {
        try await withLines(reading: chunks, limit: messageSize, writing: write, receive: receive, body)
    }
}

/// Reads messages, a line each, from one byte stream and writes them to another while a closure runs.
///
/// - Parameters:
///   - chunks: The bytes of the peer, in pieces of any size.
///   - limit: How many bytes a message may have.
///   - write: Sends bytes, one call after the other.
///   - finish: Is called when no more will be written.
///   - receive: Receives the messages and the end of the connection.
///   - body: Receives the way to send messages. When it returns, reading stops.
package func withLines<Chunks: AsyncSequence & Sendable, Result: Sendable>(
    reading chunks: Chunks,
    limit: Int,
    writing write: @escaping @Sendable ([UInt8]) async throws -> Void,
    finish: @escaping @Sendable () async -> Void = {},
    receive: @escaping @Sendable (ConnectionEvent) -> Void,
    _ body: (any MessageSink) async throws -> Result
) async throws -> Result where Chunks.Element == [UInt8] {
    let (messages, queue) = AsyncStream<[UInt8]>.makeStream()
    return try await withThrowingTaskGroup(of: Void.self) { group in
        group.addTask {
            do {
                for await message in messages { try await write(message) }
            } catch {
                receive(.closed(reason: "the server reads no more: \(error)"))
            }
            await finish()
        }
        group.addTask {
            var lines = LineBuffer(limit: limit)
            do {
                for try await chunk in chunks {
                    lines.append(chunk)
                    while let line = lines.next() {
                        switch line {
                        case .message(let message): receive(.message(message))
                        case .oversized: receive(.oversized(limit: limit))
                        }
                    }
                }
                receive(.closed(reason: "the server closed its output"))
            } catch {
                receive(.closed(reason: "the server's output can't be read: \(error)"))
            }
        }
        defer {
            queue.finish()
            group.cancelAll()
        }
        return try await body(QueueSink(queue: queue))
    }
}

/// Hands messages, with their line breaks, to the task that writes them one after the other.
private struct QueueSink: MessageSink {
    let queue: AsyncStream<[UInt8]>.Continuation

    func send(_ message: borrowing JSONWriter) {
        queue.yield(message.withUnsafeBytes { Array($0) } + [UInt8(ascii: "\n")])
    }
}
