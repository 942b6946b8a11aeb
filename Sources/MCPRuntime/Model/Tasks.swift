/// Work that goes on after its request has been answered (specification, Tasks; since 2026-07-28 an extension).
public struct MCPTask: Hashable, Sendable {
    /// How far the work is.
    public enum Status: String, CaseIterable, Sendable {
        /// It goes on.
        case working
        /// It waits for the client to answer.
        case inputRequired = "input_required"
        /// It has come to a result, which may say that a tool failed.
        case completed
        /// It has come to an error of JSON-RPC.
        case failed
        /// It was called off.
        case cancelled

        /// Whether the work is over for good.
        public var isTerminal: Bool {
            switch self {
            case .working, .inputRequired: false
            case .completed, .failed, .cancelled: true
            }
        }
    }

    /// How the wire names the members of a task.
    public enum Style: Hashable, Sendable {
        /// As 2025-11-25 does: `ttl` and `pollInterval`.
        case core2025
        /// As the extension `io.modelcontextprotocol/tasks` does: `ttlMs` and `pollIntervalMs`.
        case tasksExtension
    }

    /// What tells the task apart.
    public var taskID: String
    /// How far the work is.
    public var status: Status
    /// More about it, for people and models.
    public var statusMessage: String?
    /// When the task was made (ISO 8601).
    public var createdAt: String
    /// When the task last changed (ISO 8601).
    public var lastUpdatedAt: String
    /// How many milliseconds after it was made the task is kept; `nil` for without end.
    public var ttl: Int?
    /// How many milliseconds a client is to wait before it asks again.
    public var pollInterval: Int?

    /// Makes a task.
    ///
    /// - Parameters:
    ///   - taskID: What tells the task apart.
    ///   - status: How far the work is.
    ///   - statusMessage: More about it, for people and models.
    ///   - createdAt: When the task was made (ISO 8601).
    ///   - lastUpdatedAt: When the task last changed (ISO 8601).
    ///   - ttl: How many milliseconds the task is kept; `nil` for without end.
    ///   - pollInterval: How many milliseconds a client is to wait before it asks again.
    public init(
        taskID: String,
        status: Status = .working,
        statusMessage: String? = nil,
        createdAt: String,
        lastUpdatedAt: String,
        ttl: Int? = nil,
        pollInterval: Int? = nil
    ) {
        self.taskID = taskID
        self.status = status
        self.statusMessage = statusMessage
        self.createdAt = createdAt
        self.lastUpdatedAt = lastUpdatedAt
        self.ttl = ttl
        self.pollInterval = pollInterval
    }
}

extension MCPTask.Status: JSONDecodable, JSONEncodable {
    /// Reads a status.
    public init(json reader: inout JSONReader) throws(JSONFailure) { self = try reader.readChoice() }
    /// Writes the status.
    public func writeJSON(to writer: inout JSONWriter) { writer.write(rawValue) }
}

extension MCPTask: JSONDecodable, JSONEncodable {
    /// Reads a task of either style; members that aren't the task's are ignored.
    public init(json reader: inout JSONReader) throws(JSONFailure) {
        var taskID: String?
        var status: Status?
        var createdAt: String?
        var lastUpdatedAt: String?
        var statusMessage: String?
        var ttl: Int?
        var pollInterval: Int?
        let object = try reader.beginObject()
        while let name = try reader.nextName() {
            switch name {
            case "taskId": taskID = reader.read()
            case "status": status = reader.read()
            case "statusMessage": statusMessage = reader.readOptional()
            case "createdAt": createdAt = reader.read()
            case "lastUpdatedAt": lastUpdatedAt = reader.read()
            case "ttl", "ttlMs": ttl = reader.readOptional()
            case "pollInterval", "pollIntervalMs": pollInterval = reader.readOptional()
            default: try reader.skipValue()
            }
        }
        guard let taskID, let status, let createdAt, let lastUpdatedAt else {
            throw reader.missing("taskId", "status", "createdAt", "lastUpdatedAt", in: object)
        }
        self.init(
            taskID: taskID,
            status: status,
            statusMessage: statusMessage,
            createdAt: createdAt,
            lastUpdatedAt: lastUpdatedAt,
            ttl: ttl,
            pollInterval: pollInterval
        )
    }

    /// Writes the task by itself as 2025-11-25 does; in the extension a task is always part of something else.
    public func writeJSON(to writer: inout JSONWriter) { write(to: &writer, style: .core2025) }

    /// Writes the task as an object.
    ///
    /// - Parameters:
    ///   - writer: Takes the task.
    ///   - style: How its members are named.
    public func write(to writer: inout JSONWriter, style: Style) {
        writer.beginObject()
        writeMembers(to: &writer, style: style)
        writer.endObject()
    }

    /// Writes the task's members into an object that is open.
    ///
    /// - Parameters:
    ///   - writer: Takes the members.
    ///   - style: How they are named.
    public func writeMembers(to writer: inout JSONWriter, style: Style) {
        writer.member("taskId", taskID)
        writer.member("status", status)
        writer.member("statusMessage", statusMessage)
        writer.member("createdAt", createdAt)
        writer.member("lastUpdatedAt", lastUpdatedAt)
        writer.name(style == .core2025 ? "ttl" as StaticString : "ttlMs")
        ttl.writeJSON(to: &writer)
        writer.member(style == .core2025 ? "pollInterval" : "pollIntervalMs", pollInterval)
    }
}

/// A client's wish that a request become a task: `params.task` of 2025-11-25 (specification, Tasks, Creating Tasks).
public struct TaskMetadata: Hashable, Sendable {
    /// How many milliseconds the task is to be kept.
    public var ttl: Int?

    /// Makes a wish.
    ///
    /// - Parameter ttl: How many milliseconds the task is to be kept.
    public init(ttl: Int? = nil) {
        self.ttl = ttl
    }
}

extension TaskMetadata: JSONDecodable, JSONEncodable {
    /// Reads a wish.
    public init(json reader: inout JSONReader) throws(JSONFailure) {
        self.init()
        _ = try reader.beginObject()
        while let name = try reader.nextName() {
            switch name {
            case "ttl": ttl = reader.readOptional()
            default: try reader.skipValue()
            }
        }
    }

    /// Writes the wish.
    public func writeJSON(to writer: inout JSONWriter) {
        writer.beginObject()
        writer.member("ttl", ttl)
        writer.endObject()
    }
}
