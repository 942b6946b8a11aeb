import Synchronization

/// Lets only so many requests of a connection be worked on at a time; the others wait in the order in which they came.
final class RequestGate: Sendable {
    private struct State {
        /// How many more may be worked on; less than nothing where requests have gone on after their client answered.
        var free: Int
        /// How many wait for their client and have given their turn back.
        var suspended = 0
        var waiting: [(size: Int, continuation: CheckedContinuation<Void, Never>)] = []
        var waitingBytes = 0
        var reader: CheckedContinuation<Void, Never>?
    }

    private let state: Mutex<State>
    private let byteLimit: Int
    private let suspensionLimit: Int

    /// Makes a gate.
    ///
    /// - Parameters:
    ///   - limit: How many requests may be worked on at a time.
    ///   - byteLimit: How many bytes of requests may wait before ``room()`` does.
    init(limit: Int, byteLimit: Int) {
        state = Mutex(State(free: limit))
        self.byteLimit = max(byteLimit, 1)
        suspensionLimit = limit * 16
    }

    /// Waits for a turn, which ``leave()`` gives back.
    ///
    /// - Parameter size: How many bytes the request keeps while it waits.
    func enter(size: Int) async {
        if tryEnter() { return }
        await withCheckedContinuation { continuation in
            let isFree = state.withLock { state in
                if state.free > 0 {
                    state.free -= 1
                    return true
                }
                state.waiting.append((size, continuation))
                state.waitingBytes += size
                return false
            }
            if isFree { continuation.resume() }
        }
    }

    private func tryEnter() -> Bool {
        state.withLock { state in
            guard state.free > 0 else { return false }
            state.free -= 1
            return true
        }
    }

    /// Gives a turn back.
    func leave() {
        let (next, reader) = state.withLock { state in
            guard state.free >= 0, !state.waiting.isEmpty else {
                state.free += 1
                return (nil as CheckedContinuation<Void, Never>?, state.reader.take())
            }
            let next = state.waiting.removeFirst()
            state.waitingBytes -= next.size
            return (next.continuation, state.waitingBytes < byteLimit ? state.reader.take() : nil)
        }
        next?.resume()
        reader?.resume()
    }

    /// Gives a turn back while a request waits for its client, unless too many do so already.
    ///
    /// - Returns: Whether ``resume()`` has to take it again.
    func suspend() -> Bool {
        let isSuspended = state.withLock { state in
            guard state.suspended < suspensionLimit else { return false }
            state.suspended += 1
            return true
        }
        if isSuspended { leave() }
        return isSuspended
    }

    /// Takes a turn that is not waited for: a request goes on after its client has answered.
    func resume() {
        state.withLock { state in
            state.suspended -= 1
            state.free -= 1
        }
    }

    /// Waits while more bytes of requests wait than may.
    func room() async {
        if state.withLock({ $0.waitingBytes < byteLimit }) { return }
        await withCheckedContinuation { continuation in
            let isRoom = state.withLock { state in
                if state.waitingBytes < byteLimit { return true }
                state.reader = continuation
                return false
            }
            if isRoom { continuation.resume() }
        }
    }
}
