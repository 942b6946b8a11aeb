import MCPRuntime
import MCPTestKit
import MCPTestSupport
import Testing

/// How clients hear of changes, in both eras.
@Suite struct SubscriptionTests {
    private static func service() throws -> TestService {
        let service = TestService(
            resources: [Resource(uri: "r:a", name: "a")],
            prompts: [Prompt(name: "p")],
            listsChange: true,
            read: { uri, _ in ReadResourceResult(contents: [.text("", uri: uri)]) }
        )
        try service.add(Tool(name: "test")) { _ in CallToolResult(content: []) }
        return service
    }

    @Test("Who subscribes hears of what was asked for, in order, and of nothing else", arguments: Era.all)
    func changes(era: Era) async throws {
        let service = try Self.service()
        try await withValidatedClient(of: service, era: era) { client in
            let filter = SubscriptionFilter(toolsListChanged: true, resourceSubscriptions: ["r:a"])
            let subscription = try await client.subscribe(to: filter)
            #expect(subscription.honoured == filter)
            let announcer = try #require(service.announcer)
            announcer.promptsChanged()
            announcer.resourceUpdated("r:b")
            announcer.toolsChanged()
            announcer.resourceUpdated("r:a")
            announcer.toolsChanged()
            let changes = try await withDeadline {
                var changes: [ServerChange] = []
                for await change in subscription {
                    changes.append(change)
                    if changes.count == 3 { break }
                }
                return changes
            }
            #expect(changes == [.tools, .resource(uri: "r:a"), .tools])
        }
    }

    @Test("A stateful client hears of lists without asking, a stateless one doesn't", arguments: Era.all)
    func unasked(era: Era) async throws {
        let service = try Self.service()
        let changes = Collected<ServerChange>()
        let options = MCPClient.Options(onChange: { changes.add($0) })
        try await withValidatedClient(of: service, era: era, options: options) { client in
            _ = try await client.listTools()
            service.announcer?.toolsChanged()
            service.announcer?.resourceUpdated("r:a")
            _ = try await client.callTool("test")
            #expect(changes.values == (era == .stateful ? [.tools] : []))
        }
    }

    @Test("What changes before a client says that it is initialized is told when it does")
    func duringHandshake() async throws {
        let service = try Self.service()
        try await RawClient.withConnection(to: MCPServer(service)) { client in
            _ = try await client.request(
                1,
                "initialize",
                ["protocolVersion": "2025-11-25", "capabilities": [:], "clientInfo": ["name": "c", "version": "1"]]
            )
            service.announcer?.toolsChanged()
            service.announcer?.toolsChanged()
            _ = try await client.request(2, "ping", [:])
            #expect(client.messages.count == 2)
            client.send(["jsonrpc": "2.0", "method": "notifications/initialized"])
            _ = try await client.next { $0["method"] == "notifications/tools/list_changed" }
            _ = try await client.request(3, "ping", [:])
            #expect(client.messages.count == 4)
        }
    }

    @Test("A list doesn't grow stale in the cache: a change makes the client ask again")
    func cacheIsInvalidated() async throws {
        let service = try Self.service()
        let hint = CacheHint(ttlMs: 600_000, scope: .public)
        let server = MCPServer(service, options: .init(listCaching: hint, resourceCaching: hint))
        try await withValidatedClient(of: server, era: .stateless) { client in
            let subscription = try await client.subscribe(to: SubscriptionFilter(toolsListChanged: true))
            _ = try await client.listTools()
            try service.add(Tool(name: "new")) { _ in CallToolResult(content: []) }
            let stale = try await client.listTools().map(\.name)
            #expect(stale == ["test"])
            service.announcer?.toolsChanged()
            for await _ in subscription { break }
            let fresh = try await client.listTools().map(\.name)
            #expect(fresh == ["test", "new"])
        }
    }

    @Test("What the server has none of isn't honoured", arguments: Era.all)
    func honoured(era: Era) async throws {
        let service = try TestService { _ in "" }
        try await withValidatedClient(of: service, era: era) { client in
            let filter = SubscriptionFilter(
                toolsListChanged: true,
                promptsListChanged: true,
                resourcesListChanged: true,
                resourceSubscriptions: ["r:a"]
            )
            let honoured = try await client.subscribe(to: filter).honoured
            #expect(!honoured.promptsListChanged && !honoured.resourcesListChanged)
            #expect(honoured.resourceSubscriptions == [])
        }
    }

    @Test("A subscription ends when the server stops, in good order", arguments: Era.all)
    func serverStops(era: Era) async throws {
        let loopback = Loopback()
        let running = try await MCPServer(Self.service()).start(loopback)
        let recorder = WireRecorder()
        try await withValidatedClient(to: recorder.wrap(loopback), era: era) { client in
            let subscription = try await client.subscribe(to: SubscriptionFilter(toolsListChanged: true))
            running.announcer.toolsChanged()
            var iterator = subscription.makeAsyncIterator()
            let first = await iterator.next()
            #expect(first == .tools)
            try await withDeadline { await running.stop() }
            // Overdue if it doesn't end.
            try await withDeadline { for await _ in subscription {} }
        }
        if era == .stateless {
            // Clients that know no answer of a subscription know by the notification that it is over.
            let last = recorder.entries.suffix(2).map(\.message)
            #expect(last.first?["result"]?["_meta"]?[MetaKey.subscriptionID] != nil)
            #expect(last.last?["method"] == "notifications/cancelled")
        }
    }

    @Test("Requests in flight are answered before a server that stops is gone", arguments: Era.all)
    func gracefulStop(era: Era) async throws {
        let (begun, go) = (Signal(), Signal())
        let service = try TestService { _ in
            begun.fire()
            try await go.wait()
            return "answered"
        }
        let loopback = Loopback()
        let running = try await MCPServer(service).start(loopback)
        try await withValidatedClient(to: loopback, era: era) { client in
            async let answer = client.callTool("test").text
            try await begun.wait()
            async let stopped: Void = running.stop()
            try await Task.sleep(for: .milliseconds(50))
            go.fire()
            let text = try await answer
            #expect(text == "answered")
            await stopped
            await #expect(throws: MCPClientError.self) { try await client.callTool("test") }
        }
    }
}
