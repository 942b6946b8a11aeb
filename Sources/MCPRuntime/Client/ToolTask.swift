/// A call of a tool that the server works on as a task (2025-11-25, Tasks; 2026-07-28, tasks extension).
public struct ToolTask: Sendable {
    /// The task as the server began it; `nil` for a call that was over at once.
    public let task: MCPTask?
    private let client: MCPClient
    private let finished: ClientSession.Answer?
    private let progress: ProgressToken?

    init(_ client: MCPClient, _ task: MCPTask, progress: ProgressToken? = nil) {
        self.progress = progress
        self.client = client
        self.task = task
        finished = nil
    }

    init(_ client: MCPClient, _ answer: ClientSession.Answer) {
        self.client = client
        task = nil
        progress = nil
        finished = answer
    }

    /// How the task is now.
    ///
    /// - Returns: `nil` for a call that was over at once.
    /// - Throws: ``MCPClientError``, or `CancellationError` when the Swift task is cancelled.
    public func status() async throws -> MCPTask? {
        guard let task else { return nil }
        return try await client.request(.getTask, TaskRequest(taskID: task.taskID)).decode(MCPTask.self)
    }

    /// Waits for the result; what the server asks for meanwhile is answered by the client's handlers.
    ///
    /// - Throws: ``MCPClientError``; ``MCPClientError/server(_:)`` also for a task that failed or was cancelled.
    ///   `CancellationError` when the Swift task is cancelled, which leaves the server's task alone.
    public func result() async throws -> CallToolResult { try await answer().decode() }

    /// Asks the server to give the task up.
    ///
    /// - Throws: ``MCPClientError``; in 2025-11-25 also for a task that is over.
    public func cancel() async throws {
        guard let task else { return }
        _ = try await client.request(.cancelTask, TaskRequest(taskID: task.taskID))
    }

    func answer() async throws -> ClientSession.Answer {
        if let finished { return finished }
        guard let task else { throw CancellationError() }
        return try await client.server.isStateless ? poll(task) : waitForResult(task)
    }

    /// The stateful revision has a request that waits.
    private func waitForResult(_ task: MCPTask) async throws -> ClientSession.Answer {
        let patient = client.with { options in
            options.timeout = nil
            options.onProgress = nil
        }
        let answer = try await patient.request(.taskResult, TaskRequest(taskID: task.taskID))
        if let progress { try await client.link.session().correlator.hear(progress, nil) }
        return answer
    }

    /// The stateless one is asked again and again.
    private func poll(_ task: MCPTask) async throws -> ClientSession.Answer {
        let session = try await client.link.session()
        var answered: Set<String> = []
        var interval = task.pollInterval ?? 1000
        while true {
            let answer = try await client.request(.getTask, TaskRequest(taskID: task.taskID))
            let detailed: DetailedTask = try answer.decode()
            switch detailed.task.status {
            case .completed:
                guard let result = try answer.decode(ResultPlace.self).range else {
                    throw MCPClientError.invalidResponse("a completed task without a result")
                }
                let start = answer.result.lowerBound
                return ClientSession.Answer(
                    message: answer.message,
                    result: start + result.lowerBound..<start + result.upperBound
                )
            case .failed:
                throw MCPClientError.server(detailed.error ?? JSONRPCError(.internalError, "The task failed"))
            case .cancelled: throw MCPClientError.server(JSONRPCError(.internalError, "The task was cancelled"))
            case .inputRequired:
                let open = (detailed.inputRequests ?? [:]).entries.filter { !answered.contains($0.key) }
                if !open.isEmpty {
                    let responses = try await session.respond(to: InputRequests(open))
                    answered.formUnion(open.map(\.key))
                    let update = UpdateTaskRequest(taskID: task.taskID, inputResponses: InputResponses(responses))
                    _ = try await client.request(.updateTask, update)
                    continue
                }
            case .working: break
            }
            interval = detailed.task.pollInterval ?? interval
            try await Task.sleep(for: .milliseconds(min(max(interval, 10), 60_000)))
        }
    }
}

/// Where the result of the request stands within the result of `tasks/get`.
private struct ResultPlace: JSONDecodable {
    var range: Range<Int>?

    init(json reader: inout JSONReader) throws(JSONFailure) {
        _ = try reader.beginObject()
        while let name = try reader.nextName() {
            if name.equals("result") { range = try reader.skipRange() } else { try reader.skipValue() }
        }
    }
}
