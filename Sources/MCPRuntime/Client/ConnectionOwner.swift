/// Keeps a connection open that has no scope: the only loose task of the runtime, and what ends it.
final class ConnectionOwner: Sendable {
    private let task: Task<Void, any Error>
    private let closing: AsyncStream<Never>.Continuation

    private init(task: Task<Void, any Error>, closing: AsyncStream<Never>.Continuation) {
        self.task = task
        self.closing = closing
    }

    deinit {
        closing.finish()
    }

    /// Opens a connection.
    ///
    /// - Parameter body: Connects, calls its first argument with what came of it, waits for its second one, and closes.
    /// - Throws: What `body` throws before it has connected.
    static func open<Connection: Sendable>(
        _ body:
            @escaping @Sendable (
                _ opened: @escaping @Sendable (Connection) -> Void,
                _ closed: @escaping @Sendable () async -> Void
            ) async throws -> Void
    ) async throws -> (Connection, ConnectionOwner) {
        let (outcomes, outcome) = AsyncThrowingStream<Connection, any Error>.makeStream()
        let (closed, closing) = AsyncStream<Never>.makeStream()
        let task = Task {
            do {
                try await body({ outcome.yield($0) }, { for await _ in closed {} })
                outcome.finish()
            } catch {
                outcome.finish(throwing: error)
                throw error
            }
        }
        let owner = ConnectionOwner(task: task, closing: closing)
        return try await withTaskCancellationHandler {
            for try await connection in outcomes { return (connection, owner) }
            throw CancellationError()
        } onCancel: {
            task.cancel()
        }
    }

    /// Ends the connection and waits until nothing of it is left.
    func close() async {
        closing.finish()
        _ = await task.result
    }

    /// Waits until nothing of the connection is left.
    ///
    /// - Throws: What ended it, if that was an error.
    func wait() async throws { try await task.value }
}
