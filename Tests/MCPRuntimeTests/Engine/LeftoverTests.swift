import MCPTestKit
import MCPTestSupport
import Testing

@testable import MCPRuntime

/// What is over leaves nothing behind, neither memory nor servers.
@Suite struct LeftoverTests {
    /// Waits until nothing of some requests is left.
    private func expectNothing(of exchanges: Collected<@Sendable () -> Exchange?>) async throws {
        let end = ContinuousClock.now + .seconds(120)
        while exchanges.values.contains(where: { $0() != nil }), ContinuousClock.now < end {
            try await Task.sleep(for: .milliseconds(5))
        }
        #expect(exchanges.values.count { $0() != nil } == 0)
    }

    @Test("Requests that asked their client leave nothing behind", arguments: Era.all)
    func asked(era: Era) async throws {
        let exchanges = Collected<@Sendable () -> Exchange?>()
        let service = try TestService { context in
            exchanges.add { [weak exchange = context.exchange] in exchange }
            let number = try await context.once("number") { 7 }
            return "\(number) \(try await context.roots().count)"
        }
        let handlers = ClientHandlers(listRoots: { [] })
        try await withValidatedClient(of: service, era: era, handlers: handlers) { client in
            for _ in 0..<20 {
                let text = try await client.callTool("test").text
                #expect(text == "7 0")
            }
            // While the connection is still there: it isn't what let go of them.
            #expect(exchanges.values.count == (era == .stateless ? 40 : 20))
            try await expectNothing(of: exchanges)
        }
    }

    @Test("Answers that nobody asked for leave nothing behind")
    func unaskedAnswers() async throws {
        let exchanges = Collected<@Sendable () -> Exchange?>()
        let service = try TestService { context in
            exchanges.add { [weak exchange = context.exchange] in exchange }
            return ""
        }
        try await RawClient.withConnection(to: MCPServer(service)) { client in
            for id in 1...20 { _ = try await client.call(id, responses: ["roots-1": ["roots": []]]) }
            #expect(exchanges.values.count == 20)
            try await expectNothing(of: exchanges)
        }
    }

    @Test("Tasks that asked their client leave nothing behind", arguments: Era.all)
    func askedByTask(era: Era) async throws {
        let exchanges = Collected<@Sendable () -> Exchange?>()
        let service = try TestService(task: .optional) { context in
            exchanges.add { [weak exchange = context.exchange] in exchange }
            return "\(try await context.roots().count)"
        }
        let handlers = ClientHandlers(listRoots: { [] })
        try await withValidatedClient(of: service, era: era, handlers: handlers) { client in
            for _ in 0..<3 {
                let task = try await client.startTool("test")
                #expect(task.task != nil)
                let text = try await withDeadline { try await task.result().text }
                #expect(text == "0")
            }
            #expect(exchanges.values.count == 3)
            try await expectNothing(of: exchanges)
        }
    }

    @Test("Connections leave nothing behind", arguments: Era.all)
    func connections(era: Era) async throws {
        let connections = Collected<@Sendable () -> ServerConnection?>()
        let service = try TestService { context in
            connections.add { [weak connection = context.exchange.connection] in connection }
            return "\(try await context.roots().count)"
        }
        let server = MCPServer(service)
        for _ in 0..<5 {
            _ = try await withClient(of: server, era: era, handlers: ClientHandlers(listRoots: { [] })) { client in
                try await client.callTool("test").text
            }
        }
        #expect(connections.values.count >= 5)
        #expect(connections.values.count { $0() != nil } == 0)
    }

    @Test("A server ends though a task waits for input", .timeLimit(.minutes(6)), arguments: Era.all)
    func waitingTask(era: Era) async throws {
        let ended = Signal()
        let service = try TestService(task: .optional) { context in
            defer { ended.fire() }
            return "\(try await context.roots().count)"
        }
        let handlers = ClientHandlers(listRoots: {
            try await Task.sleep(for: .seconds(600))
            return []
        })
        try await withClient(of: service, era: era, handlers: handlers) { client in
            let task = try await client.startTool("test")
            while try await task.status()?.status != .inputRequired { try await Task.sleep(for: .milliseconds(5)) }
        }
        try await withDeadline { try await ended.wait() }
    }

    @Test("A client that goes while it waits for a task leaves no server behind", .timeLimit(.minutes(6)))
    func goneWaiting() async throws {
        let (input, toServer) = try Descriptor.pipe()
        let (fromServer, output) = try Descriptor.pipe()
        defer { [input, output].forEach { $0.close() } }
        let (ids, waiting) = (Collected<String>(), Signal())
        let service = try TestService(task: .optional) { context in
            ids.add(context.taskID ?? "")
            try await Task.sleep(for: .seconds(600))
            return ""
        }
        let server = MCPServer(service, options: .init(middleware: [Watch(method: "tasks/result", begun: waiting)]))
        let serving = Task {
            try await ServerHost.run(server) { try await StdioTransport().serve($0, input: input, output: output) }
        }
        let call: JSONValue = ["name": "test", "task": [:]]
        try toServer.say(Conversation.initialize("2025-11-25"))
        try toServer.say(["jsonrpc": "2.0", "id": 1, "method": "tools/call", "params": call])
        let id = try await ids.wait(for: 1)[0]
        try toServer.say(["jsonrpc": "2.0", "id": 2, "method": "tasks/result", "params": ["taskId": .string(id)]])
        try await withDeadline { try await waiting.wait() }
        toServer.close()
        fromServer.close()
        try await serving.value
    }

    @Test("Waiting for a task's result can be cancelled, which leaves the task alone")
    func cancelledWait() async throws {
        let (begun, ended, go) = (Signal(), Signal(), Signal())
        let service = try TestService(task: .optional) { _ in
            try await go.wait()
            return "done"
        }
        let watch = Watch(method: "tasks/result", begun: begun, ended: ended)
        let server = MCPServer(service, options: .init(middleware: [watch]))
        try await RawClient.withConnection(to: server) { client in
            try await client.initialize()
            let created = try await client.request(1, "tools/call", ["name": "test", "task": [:]])["result"]
            let id = try #require(created?["task"]?["taskId"])
            client.send(["jsonrpc": "2.0", "id": 2, "method": "tasks/result", "params": ["taskId": id]])
            try await withDeadline { try await begun.wait() }
            client.send(["jsonrpc": "2.0", "method": "notifications/cancelled", "params": ["requestId": 2]])
            try await withDeadline { try await ended.wait() }
            let status = try await client.request(3, "tasks/get", ["taskId": id])["result"]?["status"]
            #expect(status == "working")
            go.fire()
            let result = try await client.request(4, "tasks/result", ["taskId": id])["result"]
            #expect(result?["content"]?.array?.first?["text"] == "done")
            #expect(!client.messages.contains { $0["id"] == 2 })
        }
    }
}

/// Says when a request begins and ends.
private struct Watch: ServerMiddleware {
    var method: String
    var begun = Signal()
    var ended = Signal()

    func handle(
        _ request: ServerRequest,
        writing result: inout JSONWriter,
        next: (ServerRequest, inout JSONWriter) async throws -> Void
    ) async throws {
        guard request.method == method else { return try await next(request, &result) }
        begun.fire()
        defer { ended.fire() }
        try await next(request, &result)
    }
}

extension Descriptor {
    /// Writes a line.
    func say(_ line: String) throws { try Array((line + "\n").utf8).withUnsafeBytes { try write($0) } }

    /// Writes a message.
    func say(_ message: JSONValue) throws { try say("\(message)") }
}
