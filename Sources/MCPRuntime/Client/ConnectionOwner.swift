/// Keeps a connection open that has no scope: the only loose task of the runtime, and what ends it.
final class ConnectionOwner: Sendable {
    private let task: Task<Void, Never>
    private let closing: AsyncStream<Never>.Continuation

    private init(task: Task<Void, Never>, closing: AsyncStream<Never>.Continuation) {
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
                _ opened: @Sendable (Connection) -> Void,
                _ closed: @Sendable () async -> Void
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
        await task.value
    }
}
