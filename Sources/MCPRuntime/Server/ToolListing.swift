/// A tool as `tools/list` shows it: JSON text that was made when the code was emitted.
public struct ToolListing: Sendable {
    /// When a tool that may run as a task becomes one.
    public enum TaskStart: Sendable {
        /// At once: the client has the task before the tool runs.
        case atOnce
        /// When the tool calls ``RequestContext/beginTask()``: what it asks the client for before is part of the call.
        case whenReady
    }

    /// The name that calls the tool.
    public let name: String
    /// The tool as JSON text (specification, Tools, Tool).
    public let json: String
    /// Whether calls may run as tasks (2025-11-25, Tasks; 2026-07-28, tasks extension).
    public let taskSupport: TaskSupport
    /// When a call becomes a task.
    public let taskStart: TaskStart

    /// Makes a listing.
    ///
    /// - Parameters:
    ///   - name: The name that calls the tool.
    ///   - json: The tool as JSON text; it goes to clients as it is.
    ///   - taskSupport: Whether calls may run as tasks; it should be what the JSON text says in `execution`.
    ///   - taskStart: When a call becomes a task.
    public init(
        name: String,
        json: String,
        taskSupport: TaskSupport = .forbidden,
        taskStart: TaskStart = .atOnce
    ) {
        self.name = name
        self.json = json
        self.taskSupport = taskSupport
        self.taskStart = taskStart
    }

    /// Makes a listing of a tool that was put together at run time.
    ///
    /// - Parameters:
    ///   - tool: The tool.
    ///   - taskStart: When a call becomes a task, where the tool supports that.
    /// - Throws: ``MCPJSON/JSONEncodingError`` when the definition holds a number that JSON can't express.
    public init(_ tool: Tool, taskStart: TaskStart = .atOnce) throws(JSONEncodingError) {
        self.init(
            name: tool.name,
            json: try tool.jsonText(),
            taskSupport: tool.taskSupport ?? .forbidden,
            taskStart: taskStart
        )
    }
}
