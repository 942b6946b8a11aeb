/// Asks the client of a task: by live requests in 2025-11-25, through the task's state in the extension.
final class TaskInputs: InputChannel {
    private let exchange: Exchange
    private let task: TaskExecution

    init(_ exchange: Exchange, _ task: TaskExecution) {
        self.exchange = exchange
        self.task = task
    }

    func ask(_ questions: [InputQuestion]) async throws -> [[UInt8]] {
        for question in questions { try exchange.require(question.request.requiredCapability) }
        let keys = try task.keys(of: questions)
        let tasks = exchange.host.tasks
        if exchange.isStateless {
            task.open(zip(keys, questions).map { ($0, $1.request) })
            await tasks.publish(task, for: exchange)
            let answers = try await task.answers(keys)
            await tasks.publish(task, for: exchange)
            return answers
        }
        task.ask(1)
        await tasks.publish(task, for: exchange)
        let answers = await Result { try await exchange.askLive(questions, task: task.id) }
        // Answered or not, this is no longer waited for.
        task.ask(-1)
        await tasks.publish(task, for: exchange)
        return try answers.get()
    }

    func kept(_ key: String) -> [UInt8]? { task.kept(key) }

    func keep(_ value: [UInt8], under key: String) { task.keep(value, under: key) }
}

extension Result where Failure == any Error {
    /// What comes of something that takes its time.
    fileprivate init(_ body: () async throws -> Success) async {
        do { self = .success(try await body()) } catch { self = .failure(error) }
    }
}
