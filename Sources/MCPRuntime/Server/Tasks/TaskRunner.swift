import Logging
import Synchronization

/// Runs calls as tasks, beyond the request and the connection that began them (2025-11-25, Tasks; tasks extension).
final class TaskRunner: Sendable {
    /// The extension of 2026-07-28.
    static let extensionID = "io.modelcontextprotocol/tasks"
    /// What a client of 2026-07-28 has to declare.
    static let clientCapability = RequiredCapability(
        "the tasks extension",
        ["extensions": [extensionID: [:]]],
        { $0.supportsExtension(extensionID) }
    )
    /// How long a task is kept where nobody says, and at most: an hour, a day.
    private static let (defaultTTL, maximumTTL) = (3_600_000, 86_400_000)

    private let store: any TaskStore
    private let logger: Logger
    private let jobs: AsyncStream<@Sendable () async -> Void>
    private let submit: AsyncStream<@Sendable () async -> Void>.Continuation
    /// The tasks whose tools run.
    private let executions = Mutex<[String: TaskExecution]>([:])
    private let inFlight = RequestsInFlight()

    init(store: any TaskStore, logger: Logger) {
        self.store = store
        self.logger = logger
        (jobs, submit) = AsyncStream.makeStream()
    }

    /// Runs what is submitted until ``stop()``.
    func run() async {
        await withDiscardingTaskGroup { group in
            for await job in jobs { group.addTask { await job() } }
            group.cancelAll()
        }
    }

    /// Cancels what runs.
    func stop() { submit.finish() }

    // MARK: Calls

    /// Has a call answered: as a task where tool and client want it.
    func callTool(_ call: ToolCall, _ tool: ToolListing, _ result: inout JSONWriter) async throws {
        let exchange = call.context.exchange
        guard try runsAsTask(tool, exchange) else {
            return try await exchange.directory.callTool(call, writing: &result)
        }
        let requested = exchange.parameters.task.flatMap { try? TaskMetadata(json: exchange.message[relative: $0]).ttl }
        let ttl = min(max(requested ?? Self.defaultTTL, 1000), Self.maximumTTL)
        let now = timestamp()
        let task = MCPTask(
            taskID: randomToken(),
            status: .working,
            createdAt: now,
            lastUpdatedAt: now,
            ttl: ttl,
            pollInterval: 500
        )
        let record = TaskRecord(
            task: task,
            owner: exchange.taskOwner,
            expires: ContinuousClock.now + .milliseconds(ttl)
        )
        let execution = TaskExecution(record)
        let job = Exchange(exchange, as: execution)
        if tool.taskStart == .atOnce { try await begin(execution, job) }
        let context = RequestContext(exchange: job, values: call.context.values)
        // From here on a cancellation of the request finds the job.
        _ = inFlight.begin(.string(execution.id))
        if case .terminated = submit.yield({ await self.perform(execution, context, lifetime: .milliseconds(ttl)) }) {
            throw JSONRPCError(.internalError, "The server is stopping")
        }
        let answer = await withTaskCancellationHandler {
            await execution.answer()
        } onCancel: {
            if !execution.hasBegun { inFlight.cancel(.string(execution.id)) }
        }
        switch answer {
        case .task(let task):
            let style: MCPTask.Style = exchange.isStateless ? .tasksExtension : .core2025
            CreateTaskResult(task: task, style: style).writeJSON(to: &result)
        case .outcome(.result(let json)): result.writeRaw(json)
        case .outcome(.error(let error)): throw error
        case .inputRequired: throw InputRequired()
        }
    }

    /// Makes a call a task: from here on the client can find it.
    func begin(_ execution: TaskExecution, _ exchange: Exchange) async throws {
        guard !execution.hasBegun else { return }
        let owner = execution.record.owner
        let limit = exchange.host.server.options.limits.tasksPerClient
        guard executions.withLock({ $0.values.count { $0.record.owner == owner } }) < limit else {
            throw JSONRPCError(.internalError, "The client has \(limit) tasks already that aren't over")
        }
        try await store.save(execution.record)
        executions.withLock { $0[execution.id] = execution }
        execution.resolve(.task(execution.record.task))
    }

    private func runsAsTask(_ tool: ToolListing, _ exchange: Exchange) throws -> Bool {
        if exchange.isStateless {
            if tool.taskSupport == .required { try exchange.require(Self.clientCapability) }
            return tool.taskSupport != .forbidden && Self.clientCapability.isDeclared(exchange.caller.capabilities)
        }
        guard exchange.protocolVersion == .v2025_11_25 else { return false }
        // A server without task support ignores what is said of tasks.
        let isAsked = exchange.parameters.task != nil && exchange.directory.declaresTasks
        if isAsked, tool.taskSupport == .forbidden {
            throw JSONRPCError(.methodNotFound, "\(tool.name) can't be called as a task")
        }
        if !isAsked, tool.taskSupport == .required {
            throw JSONRPCError(.methodNotFound, "\(tool.name) has to be called as a task")
        }
        return isAsked
    }

    private func perform(_ execution: TaskExecution, _ context: RequestContext, lifetime: Duration) async {
        let id = RequestID.string(execution.id)
        await inFlight.run(id) {
            await withTaskGroup { group in
                group.addTask { await self.perform(execution, context) }
                group.addTask {
                    guard (try? await Task.sleep(for: lifetime)) != nil else {
                        // Cancelled: the tool has ended, which then said so, or the server ends.
                        execution.update(.cancelled, message: "The server has stopped")
                        return
                    }
                    let error = JSONRPCError(.internalError, "The task has expired")
                    execution.update(.failed, outcome: .error(error), message: error.message)
                }
                await group.next()
                group.cancelAll()
            }
        }
        context.exchange.progress.end()
        context.exchange.releaseInputs()
        if execution.hasBegun { await publish(execution, for: context.exchange) }
        executions.withLock { _ = $0.removeValue(forKey: execution.id) }
    }

    private func perform(_ execution: TaskExecution, _ context: RequestContext) async {
        let exchange = context.exchange
        var result = JSONWriter()
        await RequestContext.$current.withValue(context) {
            do {
                try await exchange.directory.callTool(ToolCall(context), writing: &result)
                try exchange.check(result.failure)
            } catch is InputRequired where !execution.hasBegun {
                execution.resolve(.inputRequired)
                return
            } catch {
                if let error = exchange.protocolError(error) {
                    return execution.finish(.failed, .error(error), message: error.message)
                }
                result.truncate()
                result.writeToolResult(failure: error)
            }
            exchange.adaptContent(&result, from: 0)
            let json = result.bytes()
            // A client of 2025-11-25 that asks for a task gets one, also when the tool was done before it began it.
            if !exchange.isStateless { try? await begin(execution, exchange) }
            // In 2025-11-25 a tool that failed is a task that failed; in the extension it is one that is completed.
            let failure = exchange.isStateless ? nil : try? CallToolResult(json: json)
            let failed = failure?.isError == true
            execution.finish(failed ? .failed : .completed, .result(json), message: failed ? failure?.text : nil)
        }
    }

    // MARK: States

    /// Keeps a task as it is now and tells those who want to know.
    func publish(_ execution: TaskExecution, for exchange: Exchange) async {
        do {
            try await store.save(execution.record)
        } catch {
            logger.error("a task can't be kept: \(error)")
        }
        if exchange.isStateless {
            let task = execution.detailed
            for connection in exchange.host.connections { connection.announce(task: task) }
        } else {
            exchange.connection.sink.send(.taskStatus, execution.record.task)
        }
    }

    /// Finds a task that a request may see.
    ///
    /// - Throws: ``JSONRPCError`` when there is none.
    func find(_ id: String, for exchange: Exchange) async throws -> (record: TaskRecord, execution: TaskExecution?) {
        let execution = executions.withLock { $0[id] }
        let kept: TaskRecord? = if let execution { execution.record } else { try await store.record(of: id) }
        guard let record = kept, exchange.maySee(record) else {
            throw JSONRPCError(.invalidParams, "Task not found: \(id)")
        }
        return (record, execution)
    }

    /// The tasks of an owner, oldest first.
    func tasks(of exchange: Exchange) async throws -> [MCPTask] {
        try await store.records(ownedBy: exchange.taskOwner).map { record in
            executions.withLock { $0[record.task.taskID] }?.record.task ?? record.task
        }
    }

    /// Which of some tasks a request may see.
    func known(_ ids: [String], by exchange: Exchange) async -> [String] {
        var known: [String] = []
        for id in ids where (try? await find(id, for: exchange)) != nil { known.append(id) }
        return known
    }

    /// Stops the work of a task.
    func cancel(_ execution: TaskExecution, for exchange: Exchange) async {
        guard execution.update(.cancelled, message: "The task was cancelled by request.") else { return }
        inFlight.cancel(.string(execution.id))
        await publish(execution, for: exchange)
    }
}

extension TaskExecution {
    /// Ends the call: as a task if it has become one.
    fileprivate func finish(_ status: MCPTask.Status, _ outcome: TaskRecord.Outcome, message: String? = nil) {
        resolve(.outcome(outcome))
        update(status, outcome: outcome, message: message)
    }
}

extension Exchange {
    /// Whose tasks a request may list: its principal's, or those of its connection.
    fileprivate var taskOwner: String {
        origin.authorization.map { "principal:" + $0.principal } ?? "connection:\(connection.info.id)"
    }

    /// Whether a task is of no concern to others than who sends this request. In the stateless revision, the id of a task
    /// that nobody in particular began is all that its client has.
    fileprivate func maySee(_ record: TaskRecord) -> Bool {
        if record.owner == nil || record.owner == taskOwner { return true }
        return isStateless && record.owner?.hasPrefix("principal:") == false
    }
}
