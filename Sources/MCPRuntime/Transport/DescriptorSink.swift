import Dispatch
import Synchronization

/// Writes messages to a descriptor: whoever sends one while nobody writes becomes the writer, and goes on until all is
/// written; those who send meanwhile only leave their messages. So a burst goes out with few writes. Where the client
/// would have to be waited for, a thread of the sink's own does that: sending never blocks.
final class DescriptorSink: MessageSink {
    private struct State: ~Copyable {
        var pending = JSONWriter(capacity: 1 << 14)
        /// Whether somebody writes, or will when the current batch ends.
        var isWriting = false
        var isClosed = false
        /// Wait until there is room.
        var waiting: [CheckedContinuation<Void, Never>] = []

        var hasRoom: Bool { isClosed || pending.count < highWaterMark }

        /// Makes the caller the writer, if there is none.
        mutating func claim() -> Bool {
            defer { isWriting = true }
            return !isWriting
        }
    }

    private let descriptor: Descriptor
    private let wake: (read: Descriptor, write: Descriptor)
    /// What is being written, and how far.
    private struct Outgoing: ~Copyable {
        var messages = JSONWriter(capacity: 1 << 14)
        var written = 0
    }

    private let state = Mutex(State())
    /// The lock is free whenever a writer needs it, as there is one writer at a time.
    private let outgoing = Mutex(Outgoing())
    private let waiting = DispatchQueue(label: "mcp.writer")
    private let onFailure: @Sendable (SystemError) -> Void

    /// How many bytes may wait to be written before no more requests are read.
    private static let highWaterMark = 1 << 20

    /// Makes a sink.
    ///
    /// - Parameters:
    ///   - descriptor: Where messages go.
    ///   - onFailure: Is called once, when it takes no more.
    init(_ descriptor: Descriptor, onFailure: @escaping @Sendable (SystemError) -> Void) throws(SystemError) {
        self.descriptor = descriptor
        self.onFailure = onFailure
        wake = try Descriptor.pipe()
    }

    deinit {
        wake.read.close()
        wake.write.close()
    }

    /// Gives up what is still to be written, also while the client doesn't read it.
    func abort() {
        try? [UInt8(0)].withUnsafeBytes { try wake.write.write($0) }
    }

    var isCongested: Bool { state.withLock { $0.pending.count > 4 * Self.highWaterMark } }

    func send(_ message: borrowing JSONWriter) {
        let becomesWriter = state.withLock { state in
            if state.isClosed { return false }
            message.withUnsafeBytes { state.pending.append(raw: $0) }
            state.pending.append(raw: "\n")
            return state.claim()
        }
        if becomesWriter { write() }
    }

    /// Keeps what is sent while a closure runs, and then writes it at once.
    func batch(_ body: () -> Void) {
        let becomesWriter = state.withLock { $0.claim() }
        body()
        if becomesWriter { write() }
    }

    /// Waits while more is to be written than a client that reads would leave.
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

    /// Writes until nothing is left, and gives the writer's place up.
    ///
    /// - Parameter waits: Whether to wait for the client; otherwise somebody else does, in the writer's place.
    private func write(waits: Bool = false) {
        let isDone = outgoing.withLock { outgoing in
            while true {
                if outgoing.written == outgoing.messages.count {
                    outgoing.messages.truncate()
                    outgoing.written = 0
                    let waiting = state.withLock { state in
                        swap(&state.pending, &outgoing.messages)
                        if outgoing.messages.count == 0 { state.isWriting = false }
                        defer { state.waiting = [] }
                        return state.waiting
                    }
                    for continuation in waiting { continuation.resume() }
                    if outgoing.messages.count == 0 { return true }
                }
                do throws(SystemError) {
                    let written = outgoing.written
                    outgoing.written += try outgoing.messages.withUnsafeBytes { bytes throws(SystemError) in
                        let rest = UnsafeRawBufferPointer(rebasing: bytes[written...])
                        return try descriptor.write(rest, waits: waits, or: wake.read)
                    }
                    if outgoing.written < outgoing.messages.count { return false }
                } catch {
                    state.withLock { $0.isClosed = true }
                    onFailure(error)
                    outgoing.written = outgoing.messages.count
                }
            }
        }
        if !isDone { waiting.async { self.write(waits: true) } }
    }
}
