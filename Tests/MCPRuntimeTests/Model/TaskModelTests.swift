import MCPRuntime
import MCPTestSupport
import Testing

/// Tasks of 2025-11-25 and of the extension.
@Suite struct TaskModelTests {
    static let task = MCPTask(
        taskID: "t",
        status: .inputRequired,
        statusMessage: "m",
        createdAt: "2025-11-25T10:30:00Z",
        lastUpdatedAt: "2025-11-25T10:40:00Z",
        ttl: 60000,
        pollInterval: 5000
    )
    static let endless = MCPTask(taskID: "t", createdAt: "c", lastUpdatedAt: "l")
    static let common = #""taskId":"t","status":"working","createdAt":"c","lastUpdatedAt":"l""#

    private static func text(of task: MCPTask, _ style: MCPTask.Style) -> String {
        var writer = JSONWriter()
        task.write(to: &writer, style: style)
        return String(decoding: writer.bytes(), as: UTF8.self)
    }

    @Test(
        "either style is read, and written as told",
        arguments: [
            (MCPTask.Style.core2025, #""ttl":60000,"pollInterval":5000"#),
            (.tasksExtension, #""ttlMs":60000,"pollIntervalMs":5000"#),
        ]
    )
    func styles(_ style: MCPTask.Style, _ times: String) throws {
        let text =
            #"{"taskId":"t","status":"input_required","statusMessage":"m","createdAt":"2025-11-25T10:30:00Z","#
            + #""lastUpdatedAt":"2025-11-25T10:40:00Z",\#(times)}"#
        #expect(try MCPTask(jsonText: text) == Self.task)
        #expect(Self.text(of: Self.task, style) == text)
    }

    @Test(
        "a task without end says so with null",
        arguments: [(MCPTask.Style.core2025, "ttl"), (.tasksExtension, "ttlMs")]
    )
    func endless(_ style: MCPTask.Style, _ name: String) throws {
        let text = "{\(Self.common),\"\(name)\":null}"
        #expect(Self.text(of: Self.endless, style) == text)
        #expect(try MCPTask(jsonText: text) == Self.endless)
    }

    @Test("completed, failed and cancelled are the end", arguments: MCPTask.Status.allCases)
    func terminal(_ status: MCPTask.Status) {
        #expect(status.isTerminal == [.completed, .failed, .cancelled].contains(status))
    }

    @Test("a request that became a task is answered with the task within, or flat")
    func created() throws {
        let nested = #"{"task":{\#(Self.common),"ttl":null},"_meta":{"a":1}}"#
        let flat = #"{"resultType":"task",\#(Self.common),"ttlMs":null,"_meta":{"a":1}}"#
        for (text, style) in [(nested, MCPTask.Style.core2025), (flat, .tasksExtension)] {
            let result = try CreateTaskResult(jsonText: text)
            #expect(result == CreateTaskResult(task: Self.endless, style: style, meta: ["a": 1]))
            #expect(try result.jsonText() == text)
        }
    }

    @Test("what a task came to, or waits for, goes with it")
    func details() throws {
        let details = [
            DetailedTask(task: Self.endless),
            DetailedTask(task: Self.task, inputRequests: ["r": .listRoots]),
            DetailedTask(task: Self.endless, result: ["content": []], meta: ["a": 1]),
            DetailedTask(task: Self.endless, error: JSONRPCError(.internalError, "no")),
        ]
        for task in details {
            #expect(try DetailedTask(json: task.jsonBytes()) == task)
            let result = try JSONValue(json: GetTaskResult(task: task).jsonBytes())
            #expect(result["resultType"] == "complete")
            #expect(try GetTaskResult(json: result.jsonBytes()).task == task)
        }
        let text = #"{\#(Self.common),"ttlMs":null,"inputRequests":{"r":{"method":"roots/list"}}}"#
        let waiting = DetailedTask(task: Self.endless, inputRequests: ["r": .listRoots])
        #expect(try waiting.jsonText() == text)
    }

    @Test("requests and lists of tasks are written and read")
    func requests() throws {
        let list = ListTasksResult(tasks: [Self.task, Self.endless], nextCursor: "n")
        #expect(try ListTasksResult(json: list.jsonBytes()) == list)
        #expect(try JSONValue(json: list.jsonBytes())["tasks"]?.array?.first?["ttl"] == 60000)
        let update = UpdateTaskRequest(taskID: "t", inputResponses: InputResponses(["k": ["action": "cancel"]]))
        #expect(try update.jsonText() == #"{"taskId":"t","inputResponses":{"k":{"action":"cancel"}}}"#)
        #expect(try UpdateTaskRequest(json: update.jsonBytes()) == update)
        #expect(try TaskRequest(jsonText: #"{"taskId":"t","x":1}"#) == TaskRequest(taskID: "t"))
        #expect(try TaskMetadata(ttl: 5).jsonText() == #"{"ttl":5}"#)
        #expect(try TaskMetadata(jsonText: "{}") == TaskMetadata())
    }

    @Test("a status that isn't known is refused at its place")
    func unknownStatus() {
        let text = #"{"task":{"taskId":"t","status":"lost","createdAt":"c","lastUpdatedAt":"l"}}"#
        let error = #expect(throws: JSONDecodingError.self) { try CreateTaskResult(jsonText: text) }
        #expect(error?.problems.map(\.pointer.description) == ["/task/status"])
    }
}
