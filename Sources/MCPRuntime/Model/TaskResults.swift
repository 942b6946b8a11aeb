/// The answer to a request that has become a task (specification, Tasks, Creating Tasks; tasks extension, Task
/// Creation).
public struct CreateTaskResult: Hashable, Sendable {
    /// The task as it began.
    public var task: MCPTask
    /// How the wire has it: within `task` as in 2025-11-25, or as members of the result itself as in the extension.
    public var style: MCPTask.Style
    /// Metadata.
    public var meta: JSONObject?

    /// Makes an answer.
    ///
    /// - Parameters:
    ///   - task: The task as it begins.
    ///   - style: How the wire has it.
    ///   - meta: Metadata.
    public init(task: MCPTask, style: MCPTask.Style, meta: JSONObject? = nil) {
        self.task = task
        self.style = style
        self.meta = meta
    }
}

extension CreateTaskResult: JSONDecodable, JSONEncodable {
    /// Reads an answer of either style.
    public init(json reader: inout JSONReader) throws(JSONFailure) {
        let start = reader.mark()
        let isFlat = try reader.peekString(of: "taskId") != nil
        var task: MCPTask?
        var meta: JSONObject?
        let object = try reader.beginObject()
        while let name = try reader.nextName() {
            switch name {
            case "task" where !isFlat: task = reader.read()
            case "_meta": meta = reader.readOptional()
            default: try reader.skipValue()
            }
        }
        if isFlat {
            reader.rewind(to: start)
            task = try MCPTask(json: &reader)
        }
        guard let task else { throw reader.missing("task", in: object) }
        self.init(task: task, style: isFlat ? .tasksExtension : .core2025, meta: meta)
    }

    /// Writes the answer in its style.
    public func writeJSON(to writer: inout JSONWriter) {
        writer.beginObject()
        switch style {
        case .core2025:
            writer.member("task", task)
        case .tasksExtension:
            writer.member("resultType", "task")
            task.writeMembers(to: &writer, style: style)
        }
        writer.member("_meta", meta)
        writer.endObject()
    }
}

/// A task with all that a client needs to go on: the parameters of `notifications/tasks` (tasks extension, Task Status).
public struct DetailedTask: Hashable, Sendable {
    /// The task.
    public var task: MCPTask
    /// What the client has to answer; for a task that waits for it.
    public var inputRequests: InputRequests?
    /// The result of the request that became the task; for a task that is completed.
    public var result: JSONObject?
    /// The error of that request; for a task that failed.
    public var error: JSONRPCError?
    /// Metadata.
    public var meta: JSONObject?

    /// Makes a task with its details.
    ///
    /// - Parameters:
    ///   - task: The task.
    ///   - inputRequests: What the client has to answer; for a task that waits for it.
    ///   - result: The result of the request; for a task that is completed.
    ///   - error: The error of the request; for a task that failed.
    ///   - meta: Metadata.
    public init(
        task: MCPTask,
        inputRequests: InputRequests? = nil,
        result: JSONObject? = nil,
        error: JSONRPCError? = nil,
        meta: JSONObject? = nil
    ) {
        self.task = task
        self.inputRequests = inputRequests
        self.result = result
        self.error = error
        self.meta = meta
    }
}

extension DetailedTask: JSONDecodable, JSONEncodable {
    /// Reads a task with its details.
    public init(json reader: inout JSONReader) throws(JSONFailure) {
        let start = reader.mark()
        let task = try MCPTask(json: &reader)
        reader.rewind(to: start)
        self.init(task: task)
        _ = try reader.beginObject()
        while let name = try reader.nextName() {
            switch name {
            case "inputRequests": inputRequests = reader.readOptional()
            case "result": result = reader.readOptional()
            case "error": error = reader.readOptional()
            case "_meta": meta = reader.readOptional()
            default: try reader.skipValue()
            }
        }
    }

    /// Writes the task as the extension does.
    public func writeJSON(to writer: inout JSONWriter) {
        writer.beginObject()
        writeMembers(to: &writer)
        writer.endObject()
    }

    /// Writes the members into an object that is open.
    ///
    /// - Parameter writer: Takes the members.
    public func writeMembers(to writer: inout JSONWriter) {
        task.writeMembers(to: &writer, style: .tasksExtension)
        writer.member("inputRequests", inputRequests)
        writer.member("result", result)
        writer.member("error", error)
        writer.member("_meta", meta)
    }
}

/// The result of `tasks/get` in the extension (tasks extension, Task Polling).
public struct GetTaskResult: Hashable, Sendable {
    /// The task with its details.
    public var task: DetailedTask

    /// Makes a result.
    ///
    /// - Parameter task: The task with its details.
    public init(task: DetailedTask) {
        self.task = task
    }
}

extension GetTaskResult: JSONDecodable, JSONEncodable {
    /// Reads a result.
    public init(json reader: inout JSONReader) throws(JSONFailure) {
        self.init(task: try DetailedTask(json: &reader))
    }

    /// Writes the result.
    public func writeJSON(to writer: inout JSONWriter) {
        writer.beginObject()
        writer.member("resultType", "complete")
        task.writeMembers(to: &writer)
        writer.endObject()
    }
}

/// The result of `tasks/list` in 2025-11-25 (specification, Tasks, Listing Tasks).
public struct ListTasksResult: Hashable, Sendable {
    /// A page of the tasks.
    public var tasks: [MCPTask]
    /// Where the next page begins; `nil` after the last one.
    public var nextCursor: String?
    /// Metadata.
    public var meta: JSONObject?

    /// Makes a result.
    ///
    /// - Parameters:
    ///   - tasks: A page of the tasks.
    ///   - nextCursor: Where the next page begins.
    ///   - meta: Metadata.
    public init(tasks: [MCPTask], nextCursor: String? = nil, meta: JSONObject? = nil) {
        self.tasks = tasks
        self.nextCursor = nextCursor
        self.meta = meta
    }
}

extension ListTasksResult: JSONDecodable, JSONEncodable {
    /// Reads a result.
    public init(json reader: inout JSONReader) throws(JSONFailure) {
        var tasks: [MCPTask]?
        var nextCursor: String?
        var meta: JSONObject?
        let object = try reader.beginObject()
        while let name = try reader.nextName() {
            switch name {
            case "tasks": tasks = reader.read()
            case "nextCursor": nextCursor = reader.readOptional()
            case "_meta": meta = reader.readOptional()
            default: try reader.skipValue()
            }
        }
        guard let tasks else { throw reader.missing("tasks", in: object) }
        self.init(tasks: tasks, nextCursor: nextCursor, meta: meta)
    }

    /// Writes the result.
    public func writeJSON(to writer: inout JSONWriter) {
        writer.beginObject()
        writer.member("tasks", tasks)
        writer.member("nextCursor", nextCursor)
        writer.member("_meta", meta)
        writer.endObject()
    }
}
