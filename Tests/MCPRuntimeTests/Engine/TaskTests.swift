import MCPRuntime
import MCPTestKit
import MCPTestSupport
import Testing

/// Calls that are tasks, in both eras (2025-11-25, Tasks; tasks extension).
@Suite struct TaskTests {
    @Test("A task is started, worked on and comes to its result", arguments: Era.all)
    func life(era: Era) async throws {
        let go = Signal()
        let service = try TestService(task: .optional) { context in
            try await go.wait()
            return "done \(context.taskID != nil)"
        }
        try await withValidatedClient(of: service, era: era) { client in
            #expect(era == .stateless || client.server.capabilities.tasks != nil)
            let task = try await client.startTool("test", ttl: 60_000)
            #expect(task.task?.status == .working)
            let status = try await task.status()
            #expect(status?.status == .working && status?.taskID == task.task?.taskID)
            go.fire()
            let text = try await withDeadline { try await task.result().text }
            #expect(text == "done true")
            let end = try await task.status()?.status
            #expect(end == .completed)
            // A result can be had again.
            let again = try await task.result().text
            #expect(again == text)
        }
    }

    @Test("A call of a tool that may be a task is an ordinary call to who doesn't ask", arguments: Era.all)
    func ordinary(era: Era) async throws {
        let service = try TestService(task: .optional) { "\($0.taskID ?? "no task")" }
        try await withValidatedClient(of: service, era: era, options: .init(acceptsTasks: false)) { client in
            let text = try await client.callTool("test").text
            #expect(text == "no task")
        }
    }

    @Test("A call that the server makes a task has its result in the end")
    func serverDirected() async throws {
        let service = try TestService(task: .optional) { $0.taskID == nil ? "call" : "task" }
        try await withValidatedClient(of: service, era: .stateless) { client in
            let text = try await withDeadline { try await client.callTool("test").text }
            #expect(text == "task")
        }
    }

    @Test("A task asks its client for input while it runs", arguments: Era.all)
    func input(era: Era) async throws {
        let service = try TestService(task: .optional) { context in
            let roots = try await context.roots()
            let text = try await context.sample(CreateMessageRequest(messages: [.init(.user, "Hi")], maxTokens: 1)).text
            return "\(roots.count) \(text)"
        }
        let script = ScriptedHandlers(.roots([Root(uri: "file:///a")]), .text("hello"))
        try await withValidatedClient(of: service, era: era, handlers: script.handlers) { client in
            let task = try await client.startTool("test")
            let text = try await withDeadline { try await task.result().text }
            #expect(text == "1 hello")
        }
        try script.finish()
    }

    @Test("A cancelled task stops its handler and stays cancelled", arguments: Era.all)
    func cancel(era: Era) async throws {
        let (begun, cancelled) = (Signal(), Signal())
        let service = try TestService(task: .optional) { _ in
            begun.fire()
            do { try await Task.sleep(for: .seconds(60)) } catch { cancelled.fire() }
            return "late"
        }
        try await withValidatedClient(of: service, era: era) { client in
            let task = try await client.startTool("test")
            try await begun.wait()
            try await task.cancel()
            try await withDeadline { try await cancelled.wait() }
            let status = try await task.status()?.status
            #expect(status == .cancelled)
            await #expect(throws: MCPClientError.self) { try await withDeadline { try await task.result() } }
            let error = try await serverError { try await task.cancel() }
            #expect(error?.code == (era == .stateful ? .invalidParams : nil))
        }
    }

    @Test("A tool that fails is a failed task in 2025-11-25 and a completed one in the extension", arguments: Era.all)
    func failure(era: Era) async throws {
        let service = try TestService(task: .optional) { _ in throw ToolError("no") }
        try await withValidatedClient(of: service, era: era) { client in
            let task = try await client.startTool("test")
            let result = try await withDeadline { try await task.result() }
            #expect(result.isError == true && result.text == "no")
            let status = try await task.status()?.status
            #expect(status == (era == .stateful ? .failed : .completed))
        }
    }

    @Test("An error of the protocol fails the task", arguments: Era.all)
    func protocolError(era: Era) async throws {
        let service = try TestService(task: .optional) { _ in throw JSONRPCError(.invalidParams, "bad") }
        try await withValidatedClient(of: service, era: era) { client in
            let task = try await client.startTool("test")
            let error = try await serverError { _ = try await withDeadline { try await task.result() } }
            #expect(error == JSONRPCError(.invalidParams, "bad"))
            let status = try await task.status()?.status
            #expect(status == .failed)
        }
    }

    @Test("A tool that has to be a task is none without", arguments: Era.all)
    func required(era: Era) async throws {
        let service = try TestService(task: .required) { _ in "done" }
        try await withValidatedClient(of: service, era: era, options: .init(acceptsTasks: false)) { client in
            let error = try await serverError { _ = try await client.callTool("test") }
            #expect(error?.code == (era == .stateless ? .missingRequiredClientCapability : .methodNotFound))
        }
    }

    @Test("A tool that can't be a task refuses to be one; a stateless call is over at once", arguments: Era.all)
    func forbidden(era: Era) async throws {
        let service = try TestService { _ in "done" }
        try service.add(Tool(name: "other", taskSupport: .optional)) { _ in CallToolResult(content: []) }
        try await withValidatedClient(of: service, era: era) { client in
            let error = try await serverError {
                let task = try await client.startTool("test")
                #expect(task.task == nil)
                let text = try await task.result().text
                #expect(text == "done")
            }
            #expect(error?.code == (era == .stateful ? .methodNotFound : nil))
        }
    }

    @Test("What a tool asks before it begins its task is part of the call", arguments: Era.all)
    func whenReady(era: Era) async throws {
        let service = try TestService(task: .optional, start: .whenReady) { context in
            let before = context.taskID
            let roots = try await context.roots()
            #expect(context.taskID == before)
            let id = try await context.beginTask()
            #expect(id == context.taskID)
            let text = try await context.sample(CreateMessageRequest(messages: [.init(.user, "Hi")], maxTokens: 1)).text
            return "\(roots.count) \(text) \(id != nil)"
        }
        let script = ScriptedHandlers(.roots([]), .text("hello"))
        try await withValidatedClient(of: service, era: era, handlers: script.handlers) { client in
            let task = try await withDeadline { try await client.startTool("test") }
            #expect(task.task != nil)
            let text = try await withDeadline { try await task.result().text }
            #expect(text == "0 hello true")
        }
        try script.finish()
    }

    @Test("A tool that is done before it begins its task is one only if it was asked to be", arguments: Era.all)
    func neverReady(era: Era) async throws {
        let service = try TestService(task: .optional, start: .whenReady) { _ in "at once" }
        try await withValidatedClient(of: service, era: era) { client in
            let task = try await client.startTool("test")
            #expect((task.task == nil) == (era == .stateless))
            let text = try await task.result().text
            #expect(text == "at once")
        }
    }

    @Test("A call that is to be a task is an ordinary one where the server knows no tasks", arguments: Era.all)
    func unknown(era: Era) async throws {
        try await withValidatedClient(of: TestService { _ in "at once" }, era: era) { client in
            let task = try await client.startTool("test")
            #expect(task.task == nil)
            let text = try await task.result().text
            #expect(text == "at once")
        }
    }

    @Test("A task is kept for its time and fails when that is over before it is done")
    func expiry() async throws {
        let cancelled = Signal()
        let service = try TestService(task: .optional) { _ in
            do { try await Task.sleep(for: .seconds(60)) } catch { cancelled.fire() }
            return "late"
        }
        try await withValidatedClient(of: service, era: .stateful) { client in
            // The server keeps every task for a second at least.
            let task = try await client.startTool("test", ttl: 1)
            #expect(task.task?.ttl == 1000)
            let error = try await serverError { _ = try await withDeadline { try await task.result() } }
            #expect(error != nil)
            try await withDeadline { try await cancelled.wait() }
            try await Task.sleep(for: .milliseconds(50))
            let gone = try await serverError { _ = try await task.status() }
            #expect(gone?.code == .invalidParams)
        }
    }

    @Test("Tasks are listed to who began them, and to nobody else")
    func list() async throws {
        let server = MCPServer(try TestService(task: .optional) { _ in "done" })
        let call: JSONValue = ["name": "test", "task": ["ttl": 60_000]]
        try await RawClient.withConnection(to: server, authorization: .init(principal: "ada")) { client in
            try await client.initialize()
            let created = try await client.request(1, "tools/call", call)["result"]
            let id = try #require(created?["task"]?["taskId"]?.string)
            let result = try await client.request(2, "tasks/result", ["taskId": .string(id)])["result"]
            #expect(result?["_meta"]?[MetaKey.relatedTask]?["taskId"] == .string(id))
            let listed = try await client.request(3, "tasks/list")["result"]
            #expect(listed?["tasks"]?.array?.map { $0["taskId"] } == [.string(id)])
            let unknown = try await client.request(4, "tasks/get", ["taskId": "nothing"])
            #expect(unknown["error"]?["code"] == -32602)
        }
        try await RawClient.withConnection(to: server, authorization: .init(principal: "eve")) { client in
            try await client.initialize()
            let listed = try await client.request(1, "tasks/list")["result"]
            #expect(listed?["tasks"] == [])
        }
    }

    @Test("Without the declared extension there is no task and nothing about tasks")
    func undeclared() async throws {
        let server = MCPServer(try TestService(task: .optional) { "\($0.taskID == nil)" })
        try await RawClient.withConnection(to: server) { client in
            let result = try await client.call(1)["result"]
            #expect(result?["resultType"] == "complete")
            #expect(result?["content"]?.array?.first?["text"] == "true")
            for (id, method) in ["tasks/get", "tasks/cancel", "tasks/update"].enumerated() {
                let params: JSONValue = ["_meta": RawClient.meta(), "taskId": "x", "inputResponses": [:]]
                let answer = try await client.request(10 + id, method, params)
                #expect(answer["error"]?["code"] == -32021, "\(method)")
            }
            let extensions: JSONValue = ["extensions": ["io.modelcontextprotocol/tasks": [:]]]
            for (id, method) in ["tasks/list", "tasks/result"].enumerated() {
                let params: JSONValue = ["_meta": RawClient.meta(extensions), "taskId": "x"]
                let answer = try await client.request(20 + id, method, params)
                #expect(answer["error"]?["code"] == -32601, "\(method)")
            }
        }
    }

    @Test("Who listens to a task hears of its states")
    func notifications() async throws {
        let go = Signal()
        let server = MCPServer(
            try TestService(task: .optional) { _ in
                try await go.wait()
                return "done"
            }
        )
        let meta = RawClient.meta(["extensions": ["io.modelcontextprotocol/tasks": [:]]])
        try await RawClient.withConnection(to: server) { client in
            let created = try await client.request(1, "tools/call", ["_meta": meta, "name": "test"])["result"]
            #expect(created?["resultType"] == "task")
            let id = try #require(created?["taskId"])
            client.send([
                "jsonrpc": "2.0", "id": 2, "method": "subscriptions/listen",
                "params": ["_meta": meta, "notifications": ["taskIds": [id, "unknown"]]],
            ])
            let honoured = try await client.next { $0["method"] == "notifications/subscriptions/acknowledged" }
            #expect(honoured["params"]?["notifications"]?["taskIds"] == [id])
            go.fire()
            let change = try await client.next { $0["method"] == "notifications/tasks" }
            #expect(change["params"]?["taskId"] == id && change["params"]?["status"] == "completed")
            #expect(change["params"]?["result"]?["content"] == [["type": "text", "text": "done"]])
            #expect(change["params"]?["_meta"]?[MetaKey.subscriptionID] == 2)
        }
    }
}
