import MCPRuntime
import Testing

/// A server with every feature that the official Python SDK has, as a server of our client.
@Suite(.enabled(if: Peers.folder != nil, "\(Peers.hint)"), .timeLimit(.minutes(6)))
struct PythonServerTests {
    private let household = Household()

    private func withServer(
        _ versions: [ProtocolVersion],
        _ body: @Sendable (MCPClient) async throws -> Void
    ) async throws {
        let server = Peers.server("python_server.py")
        try await MCPClient.withConnection(to: server, options: household.options(versions)) { try await body($0) }
    }

    @Test("the newer era is chosen where both speak both")
    func automatic() async throws {
        try await withServer(ProtocolVersion.all) { client in
            #expect(client.server.protocolVersion == .v2026_07_28)
            #expect(client.server.serverInfo?.name == "python-everything")
            #expect(client.server.instructions == "Try everything.")
            let echo = try await client.callTool("echo", ["message": "hello"])
            #expect(echo.text == "hello")
        }
    }

    @Test("a server that starts slowly, and is taken for a silent one, is spoken to in the newer era all the same")
    func slowStart() async throws {
        var options = household.options()
        options.probeTimeout = .milliseconds(20)
        try await MCPClient.withConnection(to: Peers.server("python_server.py"), options: options) { client in
            #expect(client.server.protocolVersion == .v2026_07_28)
            let answer = try await client.callTool("ask")
            #expect(answer.text == "accepted Ann 42 True red")
            let tools = try await client.listTools()
            #expect(tools.count == 17)
        }
    }

    @Test(
        "what it has is listed, called, read and completed",
        arguments: [ProtocolVersion.v2026_07_28, .v2025_11_25]
    )
    func offers(version: ProtocolVersion) async throws {
        try await withServer([version]) { client in
            #expect(client.server.protocolVersion == version)
            try await lists(client)
            try await calls(client)
            try await resourcesAndPrompts(client)
            try await client.ping()
        }
    }

    private func lists(_ client: MCPClient) async throws {
        let tools = try await client.listTools()
        #expect(tools.count == 17)
        #expect(tools.first?.name == "add")
        #expect(tools.first?.outputSchema?["required"] == ["sum"])
        #expect(try await client.listResources().map(\.uri) == ["python://static", "python://blob"])
        #expect(try await client.listResourceTemplates().map(\.uriTemplate) == ["python://item/{number}"])
        let prompts = try await client.listPrompts()
        #expect(prompts.map(\.name) == ["greet", "ask_prompt"])
        #expect(prompts.first?.arguments?.map(\.required) == [true, false])
    }

    private func calls(_ client: MCPClient) async throws {
        let sum = try await client.callTool("add", ["a": 2, "b": 0.5] as JSONValue, returning: JSONObject.self)
        #expect(sum["sum"]?.number?.double == 2.5)
        let text = "Grüße, 世界 \"quoted\"\n" + String(repeating: "x", count: 200_000)
        #expect(try await client.callTool("echo", ["message": .string(text)]).text == text)
        let shown = try await client.callTool("show").content
        #expect(shown == [.text("a pixel"), .image(data: "iVBORw==", mimeType: "image/png")])

        let failed = try await client.callTool("fail")
        #expect(failed.isError && failed.text.contains("it failed, as it should"))
        await #expect { try await client.callTool("refuse") } throws: { error in
            guard case MCPClientError.server(let error) = error else { return false }
            return error.code == .invalidParams && error.data == ["why": "because"]
        }
        try await withThrowingTaskGroup(of: Bool.self) { group in
            for number in 1...50 {
                group.addTask {
                    try await client.callTool("echo", ["message": .string("\(number)")]).text == "\(number)"
                }
            }
            for try await isOwn in group { #expect(isOwn) }
        }
    }

    private func resourcesAndPrompts(_ client: MCPClient) async throws {
        #expect(try await client.readResource("python://static").contents.first?.text == "static text")
        #expect(try await client.readResource("python://blob").contents.first?.blob == "AAEC")
        #expect(try await client.readResource("python://item/7").contents.first?.text == "item 7")
        await #expect(throws: MCPClientError.self) { try await client.readResource("python://nothing") }

        let greeting = try await client.getPrompt("greet", arguments: ["name": "Ann", "tone": "formal"])
        #expect(greeting.messages.map(\.content) == [.text("Greet Ann in a formal tone.")])
        await #expect(throws: MCPClientError.self) { try await client.getPrompt("greet") }

        let tone = CompletionArgument(name: "tone", value: "fr")
        let tones = try await client.complete(CompleteRequest(ref: .prompt(name: "greet"), argument: tone))
        #expect(tones.values == ["friendly", "frosty"])
        #expect(tones.total == 3)
        let number = CompleteRequest(
            ref: .resource(uri: "python://item/{number}"),
            argument: CompletionArgument(name: "number", value: ""),
            contextArguments: ["hint": "12"]
        )
        #expect(try await client.complete(number).values == ["12"])
    }

    @Test(
        "it asks the user, the model and the disk",
        arguments: [ProtocolVersion.v2026_07_28, .v2025_11_25]
    )
    func questions(version: ProtocolVersion) async throws {
        let capital = "What is the capital of Norway?"
        try await withServer([version]) { client in
            #expect(try await client.callTool("ask").text == "accepted Ann 42 True red")
            household.action = .decline
            #expect(try await client.callTool("ask").text == "declined")
            household.action = .cancel
            #expect(try await client.callTool("ask").text == "cancelled")
            household.action = .accept
            #expect(try await client.callTool("sample").text == "tiny: Oslo")
            #expect(try await client.callTool("roots").text == "work file:///work")
            #expect(try await client.callTool("ask_all").text == "accepted Ann 42 True red, Oslo, 1 roots")
            #expect(household.asked.suffix(3).sorted() == [capital, "Who are you?", "roots"])
            #expect(try await client.callTool("visit").text == "accept accept")
            #expect(household.asked.suffix(2) == ["https://example.com/sign-in", "https://example.com/terms"])
            let prompt = try await client.getPrompt("ask_prompt")
            #expect(prompt.messages.map(\.content) == [.text("Welcome Ann.")])
            if version == .v2026_07_28 {
                #expect(try await client.callTool("wait_for_state").text == "came back 2 times")
            }
        }
    }

    @Test(
        "progress, log, cancellation and timeouts arrive",
        arguments: [ProtocolVersion.v2026_07_28, .v2025_11_25]
    )
    func notifications(version: ProtocolVersion) async throws {
        try await withServer([version]) { client in
            let (steps, step) = AsyncStream<ProgressNotification>.makeStream()
            if version == .v2025_11_25 { try await client.setLogLevel(.info) }
            let walker = client.with {
                $0.onProgress = { step.yield($0) }
                $0.logLevel = .info
            }
            #expect(try await walker.callTool("walk").text == "walked")
            step.finish()
            var heard: [ProgressNotification] = []
            for await step in steps { heard.append(step) }
            #expect(heard.map(\.progress) == [1, 2, 3, 4])
            #expect(heard.last?.total == 4)
            #expect(heard.last?.message == "step 4")
            // Before 2026-07-28 the SDK sends every message, whatever the level.
            let important: [LoggingMessage] = household.logs.filter { $0.level != .debug }
            #expect(important.map(\.level) == [.info, .error])
            #expect(important.map(\.data) == ["walked", ["steps": 4]])
            #expect(important.first?.logger == "legs")
            #expect(household.logs.count == (version == .v2026_07_28 ? 2 : 3))

            let call = Task { try await client.callTool("sleep") }
            try await Task.sleep(for: .milliseconds(300))
            call.cancel()
            await #expect(throws: CancellationError.self) { try await call.value }
            try await until { try await client.callTool("cancelled").text == "1" }
            let hasty = client.with { $0.timeout = .milliseconds(300) }
            await #expect(throws: MCPClientError.self) { try await hasty.callTool("sleep") }
            try await until { try await client.callTool("cancelled").text == "2" }
        }
    }

    @Test(
        "changes that somebody subscribed to are heard of",
        arguments: [ProtocolVersion.v2026_07_28, .v2025_11_25]
    )
    func changes(version: ProtocolVersion) async throws {
        try await withServer([version]) { client in
            let filter = SubscriptionFilter(toolsListChanged: true, resourceSubscriptions: ["python://static"])
            let subscription = try await client.subscribe(to: filter)
            #expect(subscription.honoured == filter)
            var changes = subscription.makeAsyncIterator()
            _ = try await client.callTool("touch", ["uri": "python://item/1"])
            _ = try await client.callTool("touch", ["uri": "python://static"])
            #expect(await changes.next() == .resource(uri: "python://static"))
            _ = try await client.callTool("grow")
            #expect(await changes.next() == .tools)
            #expect(try await client.listTools().last?.name == "grown")
            #expect(try await client.callTool("grown").text == "I am here")
        }
    }

    @Test("a call that becomes a task is followed to its end, its questions answered")
    func tasks() async throws {
        try await withServer([.v2026_07_28]) { client in
            #expect(try await client.callTool("job").text == "job 7")
            #expect(household.asked == ["Which number?"])
            let job = try await client.startTool("job")
            #expect(job.task?.status == .working)
            #expect(try await job.result().text == "job 7")
            let given = try await client.startTool("job")
            try await given.cancel()
            #expect(try await given.status()?.status == .cancelled)
            await #expect(throws: MCPClientError.self) { try await given.result() }
        }
    }

    @Test("a call doesn't become a task where the client takes none")
    func noTasks() async throws {
        var options = household.options([.v2026_07_28])
        options.acceptsTasks = false
        try await MCPClient.withConnection(to: Peers.server("python_server.py"), options: options) { client in
            let job = try await client.callTool("job")
            #expect(job.text == "no task")
        }
    }
}
