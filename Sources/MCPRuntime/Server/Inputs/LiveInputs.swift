import Synchronization

/// Asks by live requests, which the client answers while the handler waits: the stateful revisions
/// (2025-11-25, Sampling, Elicitation, Roots).
final class LiveInputs: InputChannel {
    private let exchange: Exchange
    private let state = Mutex<(keys: InputKeys, kept: [String: [UInt8]])>((InputKeys(), [:]))

    init(_ exchange: Exchange) {
        self.exchange = exchange
    }

    func ask(_ questions: [InputQuestion]) async throws -> [[UInt8]] {
        for question in questions {
            _ = try state.withLock { try $0.keys.key(of: question) }
            try exchange.require(question.request.requiredCapability)
        }
        return try await exchange.askLive(questions)
    }

    func kept(_ key: String) -> [UInt8]? { state.withLock { $0.kept[key] } }

    func keep(_ value: [UInt8], under key: String) { state.withLock { $0.kept[key] = value } }
}

extension Exchange {
    /// Sends several requests to the client at once and waits for all answers. Meanwhile others may have this request's
    /// turn.
    func askLive(_ questions: [InputQuestion], task: String? = nil) async throws -> [[UInt8]] {
        let isSuspended = self.task == nil && connection.gate.suspend()
        defer { if isSuspended { connection.gate.resume() } }
        return try await withThrowingTaskGroup(of: (Int, [UInt8]).self) { group in
            for (index, question) in questions.enumerated() {
                group.addTask { (index, try await self.askLive(question.request, task: task)) }
            }
            var answers = [[UInt8]](repeating: [], count: questions.count)
            for try await (index, answer) in group { answers[index] = answer }
            return answers
        }
    }

    private func askLive(_ request: InputRequest, task: String?) async throws -> [UInt8] {
        let correlator = connection.correlator
        do {
            let answer = try await correlator.request(
                request.liveMethod,
                id: correlator.nextID(),
                timing: RequestTiming(timeout: host.server.options.limits.clientTimeout),
                through: origin.sink
            ) { message in
                let start = message.count
                request.writeParameters(to: &message)
                if let task { message.addRelatedTask(task, at: start) }
            }
            return Array(answer.message[relative: answer.result])
        } catch MCPClientError.server(let error) {
            throw InputError.refused(error)
        } catch let error as MCPClientError {
            throw InputError.noAnswer("\(error)")
        }
    }
}

extension JSONWriter {
    /// Says which task an object belongs to (2025-11-25, Tasks, Associating Task-Related Messages).
    ///
    /// - Parameter start: Where the object begins, which is the last value written.
    mutating func addRelatedTask(_ id: String, at start: Int) {
        let object = withUnsafeBytes { Array($0[start...]) }
        guard var members = try? JSONObject(json: object) else { return }
        var meta = members["_meta"]?.object ?? [:]
        meta[MetaKey.relatedTask] = ["taskId": .string(id)]
        members["_meta"] = .object(meta)
        truncate(to: start)
        members.writeJSON(to: &self)
    }
}
