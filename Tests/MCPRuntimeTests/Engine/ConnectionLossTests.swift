import MCPRuntime
import MCPTestKit
import MCPTestSupport
import Testing

/// Connections that are lost, and clients that connect again.
@Suite struct ConnectionLossTests {
    /// A transport whose connections can be cut.
    private final class Fragile: ClientTransport {
        private let server: MCPServer
        private let receivers = Collected<@Sendable (ConnectionEvent) -> Void>()

        init(_ server: MCPServer) { self.server = server }

        var connections: Int { receivers.values.count }

        func cut() { receivers.values.last?(.closed(reason: "it was cut")) }

        func withConnection<Result: Sendable>(
            receive: @escaping @Sendable (ConnectionEvent) -> Void,
            _ body: (any MessageSink) async throws -> Result
        ) async throws -> Result {
            receivers.add(receive)
            return try await InMemoryTransport(server).withConnection(receive: receive, body)
        }
    }

    @Test("A call in flight fails when its connection is lost, and so does every later one", arguments: Era.all)
    func lost(era: Era) async throws {
        let begun = Signal()
        let transport = Fragile(
            MCPServer(
                try TestService { _ in
                    begun.fire()
                    try await Task.sleep(for: .seconds(60))
                    return ""
                }
            )
        )
        try await withValidatedClient(to: transport, era: era) { client in
            let answer = Task { try await client.callTool("test") }
            try await begun.wait()
            transport.cut()
            let error = await #expect(throws: MCPClientError.self) { try await answer.value }
            #expect(error.map { "\($0)" } == "the connection is closed: it was cut")
            await #expect(throws: MCPClientError.self) { try await withDeadline { try await client.listTools() } }
        }
        #expect(transport.connections == 1)
    }

    @Test("A client that connects again repeats what does no harm, and nothing else", arguments: Era.all)
    func reconnect(era: Era) async throws {
        let calls = Collected<String>()
        let service = TestService()
        for (name, annotations) in [("safe", ToolAnnotations(readOnlyHint: true)), ("charge", nil)] {
            try service.add(Tool(name: name, annotations: annotations)) { _ in
                calls.add(name)
                if calls.values.count(where: { $0 == name }) == 1 { try await Task.sleep(for: .seconds(60)) }
                return CallToolResult(content: [.text("done")])
            }
        }
        let transport = Fragile(MCPServer(service))
        let options = MCPClient.Options(reconnect: ReconnectPolicy(initialDelay: .milliseconds(5)))
        try await withValidatedClient(to: transport, era: era, options: options) { client in
            async let safe = client.callTool("safe").text
            _ = try await calls.wait(for: 1)
            transport.cut()
            let text = try await safe
            #expect(text == "done")
            let charge = Task { try await client.callTool("charge").text }
            _ = try await calls.wait(for: 3)
            transport.cut()
            await #expect(throws: MCPClientError.self) { try await charge.value }
            let again = try await withDeadline { try await client.callTool("charge").text }
            #expect(again == "done")
        }
        #expect(calls.values == ["safe", "safe", "charge", "charge"])
        #expect(transport.connections == 3)
    }

    @Test("A subscription goes on after the client has connected again", arguments: Era.all)
    func subscription(era: Era) async throws {
        let service = TestService(prompts: [Prompt(name: "p")], listsChange: true)
        let transport = Fragile(MCPServer(service))
        let options = MCPClient.Options(reconnect: ReconnectPolicy(initialDelay: .milliseconds(5)))
        try await withValidatedClient(to: transport, era: era, options: options) { client in
            let changes = try await client.subscribe(to: SubscriptionFilter(promptsListChanged: true))
            transport.cut()
            _ = try await withDeadline { try await client.listPrompts() }
            // The new subscription is on its way.
            let announcing = Task {
                while !Task.isCancelled {
                    service.announcer?.promptsChanged()
                    try await Task.sleep(for: .milliseconds(5))
                }
            }
            let change = try await withDeadline {
                for await change in changes { return change as ServerChange? }
                return nil
            }
            announcing.cancel()
            #expect(change == .prompts)
        }
    }
}
