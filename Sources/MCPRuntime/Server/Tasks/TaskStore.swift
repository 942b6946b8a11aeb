import Synchronization

/// A task as it is kept: its state, whose it is, and what came of it.
public struct TaskRecord: Sendable {
    /// What came of a task.
    public enum Outcome: Sendable {
        /// The result of the request, as JSON text.
        case result([UInt8])
        /// The error that the request ended with.
        case error(JSONRPCError)
    }

    /// The task.
    public var task: MCPTask
    /// Who may see it; `nil` for everybody who knows its id.
    public var owner: String?
    /// What came of it, once it is over.
    public var outcome: Outcome?
    /// When it may be forgotten; `nil` for never.
    public var expires: ContinuousClock.Instant?

    /// Makes a record.
    ///
    /// - Parameters:
    ///   - task: The task.
    ///   - owner: Who may see it.
    ///   - outcome: What came of it.
    ///   - expires: When it may be forgotten.
    public init(
        task: MCPTask,
        owner: String? = nil,
        outcome: Outcome? = nil,
        expires: ContinuousClock.Instant? = nil
    ) {
        self.task = task
        self.owner = owner
        self.outcome = outcome
        self.expires = expires
    }
}

/// Keeps tasks (2025-11-25, Tasks; tasks extension). The work itself runs in the server that began it.
public protocol TaskStore: Sendable {
    /// Keeps a record, in the place of an earlier one of the same task. Once this returns, ``record(of:)`` finds it.
    ///
    /// - Parameter record: What is to be kept.
    /// - Throws: When it can't be kept.
    func save(_ record: TaskRecord) async throws

    /// Finds a task.
    ///
    /// - Parameter id: The task's id.
    /// - Returns: `nil` when there is none or it has expired.
    func record(of id: String) async throws -> TaskRecord?

    /// Finds the tasks of an owner, oldest first.
    ///
    /// - Parameter owner: Whose.
    func records(ownedBy owner: String) async throws -> [TaskRecord]
}

/// Keeps tasks in memory, each until it expires.
public final class InMemoryTaskStore: TaskStore {
    private struct State {
        var records: [String: TaskRecord] = [:]
        /// The ids, oldest first.
        var order: [String] = []
    }

    private let state = Mutex(State())
    private let maximumCount: Int

    /// Makes an empty store.
    ///
    /// - Parameter maximumCount: How many tasks are kept; one more fails.
    public init(maximumCount: Int = 10_000) {
        self.maximumCount = maximumCount
    }

    /// Keeps a record.
    ///
    /// - Throws: ``JSONRPCError`` when there are too many.
    public func save(_ record: TaskRecord) throws {
        try state.withLock { state in
            let id = record.task.taskID
            if state.records[id] == nil {
                if state.order.count >= maximumCount { Self.purge(&state) }
                guard state.order.count < maximumCount else {
                    throw JSONRPCError(.internalError, "There are \(maximumCount) tasks already")
                }
                state.order.append(id)
            }
            state.records[id] = record
        }
    }

    /// Finds a task.
    public func record(of id: String) -> TaskRecord? {
        state.withLock { state in
            guard let record = state.records[id] else { return nil }
            guard !record.isExpired else {
                Self.purge(&state)
                return nil
            }
            return record
        }
    }

    /// Finds the tasks of an owner.
    public func records(ownedBy owner: String) -> [TaskRecord] {
        state.withLock { state in
            Self.purge(&state)
            return state.order.compactMap { state.records[$0] }.filter { $0.owner == owner }
        }
    }

    /// Forgets what has expired.
    private static func purge(_ state: inout State) {
        state.records = state.records.filter { !$0.value.isExpired }
        state.order.removeAll { state.records[$0] == nil }
    }
}

extension TaskRecord {
    fileprivate var isExpired: Bool { expires.map { ContinuousClock.now >= $0 } ?? false }
}
