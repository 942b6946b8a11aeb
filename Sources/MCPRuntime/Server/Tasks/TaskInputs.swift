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
        task.update(.inputRequired)
        await tasks.publish(task, for: exchange)
        let answers = try await exchange.askLive(questions, task: task.id)
        task.update(.working)
        await tasks.publish(task, for: exchange)
        return answers
    }

    func kept(_ key: String) -> [UInt8]? { task.kept(key) }

    func keep(_ value: [UInt8], under key: String) { task.keep(value, under: key) }
}
