#if Network
import MCPRuntime
import NIOCore
import Synchronization

/// Writes messages to a channel, each followed by a line break. What is sent while something is being written goes out
/// together afterwards.
final class ChannelSink: MessageSink {
    private struct State {
        /// What goes out next.
        var pending = ByteBuffer()
        /// How many bytes the channel has that the system hasn't taken yet.
        var handedOver = 0
        /// Whether somebody hands bytes to the channel, or will.
        var isFlushing = false
        var isClosed = false
        /// When the system last took something, or had to begin to.
        var lastProgress = ContinuousClock.now
        /// Wait until there is room.
        var waiting: [CheckedContinuation<Void, Never>] = []
        /// Wait until nothing is left.
        var finishing: [CheckedContinuation<Void, Never>] = []

        var hasRoom: Bool { isClosed || pending.readableBytes + handedOver < highWaterMark }
        var isEmpty: Bool { isClosed || !isFlushing && pending.readableBytes == 0 }

        /// Makes the caller the one that flushes, if there is none.
        mutating func claim() -> Bool {
            defer { isFlushing = true }
            return !isFlushing
        }

        /// Those who needn't wait any more.
        mutating func takeReady() -> [CheckedContinuation<Void, Never>] {
            var ready: [CheckedContinuation<Void, Never>] = []
            if hasRoom { swap(&ready, &waiting) }
            if isEmpty {
                ready += finishing
                finishing = []
            }
            return ready
        }
    }

    /// How many bytes may wait before no more requests are read.
    private static let highWaterMark = 1 << 20
    /// How many bytes are written at a time, each time a sign that the peer reads.
    private static let pieceSize = 1 << 16

    let channel: any Channel
    private let state = Mutex(State())
    private let closed: AsyncStream<Never>
    private let closing: AsyncStream<Never>.Continuation

    /// Makes a sink that is closed with the channel.
    init(_ channel: any Channel) {
        self.channel = channel
        (closed, closing) = AsyncStream.makeStream()
        channel.closeFuture.whenComplete { _ in self.close() }
    }

    func send(_ message: borrowing JSONWriter) {
        let isFirst = state.withLock { state in
            if state.isClosed { return false }
            message.withUnsafeBytes { _ = state.pending.writeBytes($0) }
            state.pending.writeInteger(UInt8(ascii: "\n"))
            return state.claim()
        }
        if isFirst { scheduleFlush() }
    }

    func batch(_ body: () -> Void) {
        let isFirst = state.withLock { $0.claim() }
        body()
        guard isFirst else { return }
        let (hasMore, ready) = state.withLock { state in
            state.isFlushing = state.pending.readableBytes > 0
            return (state.isFlushing, state.takeReady())
        }
        for continuation in ready { continuation.resume() }
        if hasMore { scheduleFlush() }
    }

    func room() async {
        if state.withLock({ $0.hasRoom }) { return }
        await withCheckedContinuation { continuation in
            let hasRoom = state.withLock { state in
                if !state.hasRoom { state.waiting.append(continuation) }
                return state.hasRoom
            }
            if hasRoom { continuation.resume() }
        }
    }

    /// Waits until the system has taken all that was sent, or will take nothing more.
    func finish() async {
        await withCheckedContinuation { continuation in
            let isEmpty = state.withLock { state in
                if !state.isEmpty { state.finishing.append(continuation) }
                return state.isEmpty
            }
            if isEmpty { continuation.resume() }
        }
    }

    /// Waits until the channel is closed, or the task is cancelled.
    func untilClosed() async {
        for await _ in closed {}
    }

    /// Waits until the peer has taken nothing of what waits for so long.
    ///
    /// - Returns: `false` when the task is cancelled.
    func isStuck(for timeout: Duration) async -> Bool {
        while !Task.isCancelled {
            let due = state.withLock { ($0.handedOver > 0 ? $0.lastProgress : .now) + timeout }
            if ContinuousClock.now >= due { return true }
            try? await Task.sleep(until: due)
        }
        return false
    }

    /// Closes the channel, whatever waits to be written.
    func close() {
        let ready = state.withLock { state in
            state.isClosed = true
            state.pending = ByteBuffer()
            return state.takeReady()
        }
        for continuation in ready { continuation.resume() }
        closing.finish()
        channel.close(promise: nil)
    }

    // MARK: On the event loop

    private func scheduleFlush() { channel.eventLoop.execute { self.flush() } }

    /// Hands all that waits to the channel.
    private func flush() {
        var bytes = state.withLock { state in
            defer { state.pending = ByteBuffer() }
            state.handedOver = state.pending.readableBytes
            state.lastProgress = .now
            return state.pending
        }
        while bytes.readableBytes > 0, let piece = bytes.readSlice(length: min(Self.pieceSize, bytes.readableBytes)) {
            let isLast = bytes.readableBytes == 0
            let count = piece.readableBytes
            let promise = channel.eventLoop.makePromise(of: Void.self)
            promise.futureResult.whenComplete { self.wrote(count, $0, isLast: isLast) }
            channel.write(piece, promise: promise)
        }
        channel.flush()
    }

    private func wrote(_ count: Int, _ result: Result<Void, any Error>, isLast: Bool) {
        if case .failure = result { return close() }
        let (hasMore, ready) = state.withLock { state in
            state.handedOver -= count
            state.lastProgress = .now
            if isLast { state.isFlushing = state.pending.readableBytes > 0 }
            return (isLast && state.isFlushing, state.takeReady())
        }
        for continuation in ready { continuation.resume() }
        if hasMore { scheduleFlush() }
    }
}
#endif
