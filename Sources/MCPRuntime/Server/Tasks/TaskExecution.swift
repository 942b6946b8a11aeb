import Synchronization

/// A call that is a task, or may become one, while its tool runs.
final class TaskExecution: Sendable {
    /// What the request that may become a task is answered with.
    enum Answer: Sendable {
        /// The task that it has become.
        case task(MCPTask)
        /// What the tool gave back without becoming one.
        case outcome(TaskRecord.Outcome)
        /// Nothing: the tool has asked the client for something first.
        case inputRequired
    }

    private struct State {
        var record: TaskRecord
        var hasBegun = false
        var answer: Answer?
        var answering: CheckedContinuation<Answer, Never>?
        var keys = InputKeys()
        /// What the client is asked now.
        var open: [(key: String, request: InputRequest)] = []
        var answers: [String: [UInt8]] = [:]
        var waiting: [(keys: [String], continuation: CheckedContinuation<[[UInt8]], any Error>)] = []
        var kept: [String: [UInt8]] = [:]
        var ending: [Int: CheckedContinuation<Void, Never>] = [:]
        var nextEnding = 0
        /// How many live requests the client hasn't answered.
        var openAsks = 0

        /// Those who hear that the task is over.
        struct Ended {
            var waiting: [CheckedContinuation<[[UInt8]], any Error>] = []
            var ending: [CheckedContinuation<Void, Never>] = []
        }

        mutating func set(_ status: MCPTask.Status, _ message: String? = nil) {
            record.task.status = status
            record.task.statusMessage = message
            record.task.lastUpdatedAt = timestamp()
        }
    }

    let id: String
    private let state: Mutex<State>

    init(_ record: TaskRecord) {
        id = record.task.taskID
        state = Mutex(State(record: record))
    }

    /// The record as it is now.
    var record: TaskRecord { state.withLock { $0.record } }

    /// Whether the call is a task by now.
    var hasBegun: Bool { state.withLock { $0.hasBegun } }

    /// What says of a message that it belongs to the task (2025-11-25, Tasks, Associating Task-Related Messages).
    var relatedMeta: JSONObject? { hasBegun ? [MetaKey.relatedTask: ["taskId": .string(id)]] : nil }

    /// The task with what its client has to know of it.
    var detailed: DetailedTask {
        let (record, open) = state.withLock { ($0.record, $0.open) }
        return DetailedTask(record, open)
    }

    // MARK: The request

    /// Waits for what the request is to be answered with.
    func answer() async -> Answer {
        await withCheckedContinuation { continuation in
            let answer = state.withLock { state in
                if state.answer == nil { state.answering = continuation }
                return state.answer
            }
            if let answer { continuation.resume(returning: answer) }
        }
    }

    /// Says what the request is to be answered with; only the first time counts.
    func resolve(_ answer: Answer) {
        let waiting = state.withLock { state in
            guard state.answer == nil else { return nil as CheckedContinuation<Answer, Never>? }
            state.answer = answer
            if case .task = answer { state.hasBegun = true }
            return state.answering.take()
        }
        waiting?.resume(returning: answer)
    }

    // MARK: Its state

    /// Changes the state, unless the task is over.
    ///
    /// - Returns: `false` when it is.
    @discardableResult
    func update(_ status: MCPTask.Status, outcome: TaskRecord.Outcome? = nil, message: String? = nil) -> Bool {
        let ended: State.Ended? = state.withLock { state in
            guard !state.record.task.status.isTerminal else { return nil }
            state.set(status, message)
            state.record.outcome = outcome
            guard status.isTerminal else { return State.Ended() }
            defer { (state.waiting, state.ending, state.open) = ([], [:], []) }
            return State.Ended(waiting: state.waiting.map(\.continuation), ending: Array(state.ending.values))
        }
        guard let ended else { return false }
        for continuation in ended.waiting { continuation.resume(throwing: CancellationError()) }
        for continuation in ended.ending { continuation.resume() }
        return true
    }

    /// Waits until the task is over, or the waiting task is cancelled.
    func end() async {
        let id = state.withLock { state in
            state.nextEnding += 1
            return state.nextEnding
        }
        await withTaskCancellationHandler {
            await withCheckedContinuation { continuation in
                let isOver = state.withLock { state in
                    if state.record.task.status.isTerminal || Task.isCancelled { return true }
                    state.ending[id] = continuation
                    return false
                }
                if isOver { continuation.resume() }
            }
        } onCancel: {
            state.withLock { $0.ending.removeValue(forKey: id) }?.resume()
        }
    }

    // MARK: Inputs

    /// Gives keys to questions; none has been used before in the life of the task.
    func keys(of questions: [InputQuestion]) throws -> [String] {
        try state.withLock { state in try questions.map { question in try state.keys.key(of: question) } }
    }

    /// Puts questions to the client: the task waits for input.
    func open(_ questions: [(key: String, request: InputRequest)]) {
        state.withLock { state in
            guard !state.record.task.status.isTerminal else { return }
            state.open += questions
            state.set(.inputRequired)
        }
    }

    /// Counts live requests to the client: the task waits for input while there are any.
    func ask(_ change: Int) {
        state.withLock { state in
            state.openAsks += change
            guard !state.record.task.status.isTerminal else { return }
            state.set(state.openAsks > 0 ? .inputRequired : .working)
        }
    }

    /// Waits for the answers to open questions.
    ///
    /// - Throws: `CancellationError` when the task ends first.
    func answers(_ keys: [String]) async throws -> [[UInt8]] {
        try await withCheckedThrowingContinuation { continuation in
            let result: Result<[[UInt8]], any Error>? = state.withLock { state in
                if state.record.task.status.isTerminal { return .failure(CancellationError()) }
                let answers = keys.compactMap { state.answers[$0] }
                if answers.count == keys.count { return .success(answers) }
                state.waiting.append((keys, continuation))
                return nil
            }
            if let result { continuation.resume(with: result) }
        }
    }

    /// Takes answers of the client; those to nothing that is open are ignored.
    ///
    /// The task works on once nothing is open any more.
    func take(_ responses: JSONObject) {
        let ready = state.withLock { state in
            for (key, response) in responses.members where state.open.contains(where: { $0.key == key }) {
                guard let json = try? response.jsonBytes() else { continue }
                state.answers[key] = json
                state.open.removeAll { $0.key == key }
            }
            var ready: [(CheckedContinuation<[[UInt8]], any Error>, [[UInt8]])] = []
            state.waiting.removeAll { waiting in
                let answers = waiting.keys.compactMap { state.answers[$0] }
                guard answers.count == waiting.keys.count else { return false }
                ready.append((waiting.continuation, answers))
                return true
            }
            if state.open.isEmpty, state.record.task.status == .inputRequired { state.set(.working) }
            return ready
        }
        for (continuation, answers) in ready { continuation.resume(returning: answers) }
    }

    func kept(_ key: String) -> [UInt8]? { state.withLock { $0.kept[key] } }

    func keep(_ value: [UInt8], under key: String) { state.withLock { $0.kept[key] = value } }
}

extension DetailedTask {
    init(_ record: TaskRecord, _ open: [(key: String, request: InputRequest)] = []) {
        self.init(task: record.task)
        switch record.outcome {
        case .result(let json): result = try? JSONObject(json: json)
        case .error(let error): self.error = error
        case nil: if record.task.status == .inputRequired { inputRequests = InputRequests(open) }
        }
    }
}

extension InputRequests {
    init(_ questions: [(key: String, request: InputRequest)]) {
        self.init(questions.map { Entry(key: $0.key, request: $0.request) })
    }
}
