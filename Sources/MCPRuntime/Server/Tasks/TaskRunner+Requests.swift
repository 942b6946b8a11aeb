// The requests about tasks (2025-11-25, Tasks, Protocol Messages; tasks extension).
extension TaskRunner {
    /// Answers a request about a task.
    func answer(_ context: RequestContext, _ result: inout JSONWriter) async throws {
        let exchange = context.exchange
        guard exchange.isStateless || exchange.protocolVersion == .v2025_11_25, exchange.directory.hasTaskTools else {
            throw JSONRPCError(.methodNotFound, "Method not found: \(exchange.method.name)")
        }
        if exchange.isStateless { try exchange.require(Self.clientCapability) }
        switch exchange.method {
        case .getTask: try await get(exchange, &result)
        case .cancelTask: try await cancel(exchange, &result)
        case .updateTask where exchange.isStateless: try await update(exchange, &result)
        case .taskResult where !exchange.isStateless: try await wait(exchange, &result)
        case .listTasks where !exchange.isStateless: try await list(exchange, &result)
        default: throw JSONRPCError(.methodNotFound, "Method not found: \(exchange.method.name)")
        }
    }

    private func find(_ exchange: Exchange) async throws -> (record: TaskRecord, execution: TaskExecution?) {
        try await find(exchange.decode(TaskRequest.self).taskID, for: exchange)
    }

    private func get(_ exchange: Exchange, _ result: inout JSONWriter) async throws {
        let (record, execution) = try await find(exchange)
        guard exchange.isStateless else { return record.task.writeJSON(to: &result) }
        (execution?.detailed ?? DetailedTask(record)).writeJSON(to: &result)
    }

    private func cancel(_ exchange: Exchange, _ result: inout JSONWriter) async throws {
        let (record, execution) = try await find(exchange)
        if let execution { await cancel(execution, for: exchange) }
        if exchange.isStateless { return result.writeRaw("{}") }
        guard !record.task.status.isTerminal, let execution else {
            throw JSONRPCError(.invalidParams, "The task is \(record.task.status.rawValue) already")
        }
        execution.record.task.writeJSON(to: &result)
    }

    private func update(_ exchange: Exchange, _ result: inout JSONWriter) async throws {
        let request: UpdateTaskRequest = try exchange.decode()
        let (_, execution) = try await find(request.taskID, for: exchange)
        execution?.take(request.inputResponses.results)
        result.writeRaw("{}")
    }

    private func wait(_ exchange: Exchange, _ result: inout JSONWriter) async throws {
        let found = try await find(exchange)
        await found.execution?.end()
        try Task.checkCancellation()
        let record = found.execution?.record ?? found.record
        switch record.outcome {
        case .result(let json):
            let start = result.count
            result.writeRaw(json)
            result.addRelatedTask(record.task.taskID, at: start)
        case .error(let error): throw error
        case nil: throw JSONRPCError(.internalError, record.task.statusMessage ?? "The task was cancelled")
        }
    }

    private func list(_ exchange: Exchange, _ result: inout JSONWriter) async throws {
        let tasks = try await tasks(of: exchange)
        let cursor = exchange.parameters.whole == nil ? nil : try exchange.decode(PaginatedRequest.self).cursor
        let start = try cursor.map { try ServerHost.position(of: $0, within: tasks.count) } ?? 0
        let end = min(start + 100, tasks.count)
        ListTasksResult(
            tasks: Array(tasks[start..<end]),
            nextCursor: end < tasks.count ? ServerHost.cursor(at: end) : nil
        )
        .writeJSON(to: &result)
    }
}

extension RequestContext {
    /// Makes the call a task, if its client can have one: the request is answered, and the handler goes on
    /// (tasks extension, Task Creation). For tools whose listing says ``ToolListing/TaskStart/whenReady``: what they ask
    /// the client before is part of the call.
    ///
    /// - Returns: The task's id; `nil` when the call stays an ordinary one.
    /// - Throws: When the task can't be kept.
    @discardableResult
    public func beginTask() async throws -> String? {
        guard let task = exchange.task else { return nil }
        try await exchange.host.tasks.begin(task, exchange)
        return task.id
    }

    /// The task that the call has become; `nil` for an ordinary call.
    public var taskID: String? { exchange.task.flatMap { $0.hasBegun ? $0.id : nil } }
}
