import Synchronization

/// The requests that are being answered, so that each can be cancelled by its id (specification, Cancellation).
final class RequestsInFlight: Sendable {
    private enum State: @unchecked Sendable {
        // Sendable: cancelling is safe from any thread while the task lives, and a task removes its entry, under the
        // lock under which it is used, before it ends.

        /// The request was received; its task hasn't begun.
        case waiting
        /// The request was cancelled before its task began.
        case cancelled
        /// The request is being answered by this task.
        case running(UnsafeCurrentTask?)
    }

    /// How many requests of one peer may be on their way.
    private static let limit = 1 << 16

    private let states = Mutex<[RequestID: State]>([:])

    /// Takes a request in, so that a cancellation that comes next finds it.
    ///
    /// - Returns: `false` when a request of that id is being answered already, or far too many others are.
    func begin(_ id: RequestID) -> Bool {
        states.withLock { states in
            if states[id] != nil || states.count >= Self.limit { return false }
            states[id] = .waiting
            return true
        }
    }

    /// Runs what answers a request that was taken in; ``cancel(_:)`` cancels the task that runs it.
    func run(_ id: RequestID, _ operation: @Sendable () async -> Void) async {
        await withUnsafeCurrentTask { task in
            states.withLock { states in
                if case .cancelled = states[id] { task?.cancel() }
                states[id] = .running(task)
            }
            defer { states.withLock { _ = $0.removeValue(forKey: id) } }
            await operation()
        }
    }

    /// Lets go of a request that is answered from somewhere else; its id stays in use there.
    func forget(_ id: RequestID) {
        states.withLock { _ = $0.removeValue(forKey: id) }
    }

    /// Cancels a request; one that isn't being answered is none of our business any more.
    func cancel(_ id: RequestID) {
        states.withLock { states in
            switch states[id] {
            case .waiting: states[id] = .cancelled
            case .running(let task): task?.cancel()
            case .cancelled, nil: break
            }
        }
    }
}
