import Synchronization

/// The requests that are being answered, so that each can be cancelled by its id (specification, Cancellation).
final class RequestsInFlight: Sendable {
    /// A task that can be cancelled from elsewhere.
    private struct Handle: @unchecked Sendable {
        // Sendable: cancelling is safe from any thread while the task lives, and a task removes its handle, under the
        // lock under which it is used, before it ends.
        let task: UnsafeCurrentTask?
    }

    private let handles = Mutex<[RequestID: Handle]>([:])

    /// Runs an operation that ``cancel(_:)`` reaches.
    ///
    /// - Returns: `false` when a request of that id is being answered already; the operation wasn't run then.
    func run(_ id: RequestID, _ operation: @Sendable () async -> Void) async -> Bool {
        await withUnsafeCurrentTask { task in
            let handle = Handle(task: task)
            let isNew = handles.withLock { handles in
                if handles[id] != nil { return false }
                handles[id] = handle
                return true
            }
            guard isNew else { return false }
            defer { handles.withLock { _ = $0.removeValue(forKey: id) } }
            await operation()
            return true
        }
    }

    /// Cancels the task that answers a request; one that isn't being answered is none of our business any more.
    func cancel(_ id: RequestID) {
        handles.withLock { $0[id]?.task?.cancel() }
    }
}
