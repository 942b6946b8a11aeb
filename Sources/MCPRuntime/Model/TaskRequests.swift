/// The parameters of `tasks/get`, `tasks/cancel` and, in 2025-11-25, `tasks/result` (specification, Tasks).
public struct TaskRequest: Hashable, Sendable {
    /// The task.
    public var taskID: String
    /// Metadata.
    public var meta: JSONObject?

    /// Makes a request.
    ///
    /// - Parameters:
    ///   - taskID: The task.
    ///   - meta: Metadata.
    public init(taskID: String, meta: JSONObject? = nil) {
        self.taskID = taskID
        self.meta = meta
    }
}

extension TaskRequest: JSONDecodable, JSONEncodable {
    /// Reads the parameters of a request.
    public init(json reader: inout JSONReader) throws(JSONFailure) {
        var taskID: String?
        var meta: JSONObject?
        let object = try reader.beginObject()
        while let name = try reader.nextName() {
            switch name {
            case "taskId": taskID = reader.read()
            case "_meta": meta = reader.readOptional()
            default: try reader.skipValue()
            }
        }
        guard let taskID else { throw reader.missing("taskId", in: object) }
        self.init(taskID: taskID, meta: meta)
    }

    /// Writes the parameters.
    public func writeJSON(to writer: inout JSONWriter) {
        writer.beginObject()
        writer.member("taskId", taskID)
        writer.member("_meta", meta)
        writer.endObject()
    }
}

/// The parameters of `tasks/update`: answers to what a task waits for (tasks extension, Task Update Requests).
public struct UpdateTaskRequest: Hashable, Sendable {
    /// The task.
    public var taskID: String
    /// The answers; they needn't be all that the task waits for.
    public var inputResponses: InputResponses
    /// Metadata.
    public var meta: JSONObject?

    /// Makes a request.
    ///
    /// - Parameters:
    ///   - taskID: The task.
    ///   - inputResponses: The answers.
    ///   - meta: Metadata.
    public init(taskID: String, inputResponses: InputResponses, meta: JSONObject? = nil) {
        self.taskID = taskID
        self.inputResponses = inputResponses
        self.meta = meta
    }
}

extension UpdateTaskRequest: JSONDecodable, JSONEncodable {
    /// Reads the parameters of a request.
    public init(json reader: inout JSONReader) throws(JSONFailure) {
        var taskID: String?
        var inputResponses: InputResponses?
        var meta: JSONObject?
        let object = try reader.beginObject()
        while let name = try reader.nextName() {
            switch name {
            case "taskId": taskID = reader.read()
            case "inputResponses": inputResponses = reader.read()
            case "_meta": meta = reader.readOptional()
            default: try reader.skipValue()
            }
        }
        guard let taskID, let inputResponses else { throw reader.missing("taskId", "inputResponses", in: object) }
        self.init(taskID: taskID, inputResponses: inputResponses, meta: meta)
    }

    /// Writes the parameters.
    public func writeJSON(to writer: inout JSONWriter) {
        writer.beginObject()
        writer.member("taskId", taskID)
        writer.member("inputResponses", inputResponses)
        writer.member("_meta", meta)
        writer.endObject()
    }
}
