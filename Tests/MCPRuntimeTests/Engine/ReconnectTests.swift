import Foundation
import MCPRuntime
import MCPTestKit
import MCPTestSupport
import Testing

/// Clients that connect again, and those that have stopped to.
@Suite struct ReconnectTests {
    private static let slow = ReconnectPolicy(initialDelay: .seconds(600), maximumDelay: .seconds(600))

    @Test("Who subscribes through a closed client is told so", .timeLimit(.minutes(6)), arguments: Era.all)
    func closedClient(era: Era) async throws {
        let service = TestService(prompts: [Prompt(name: "p")], listsChange: true)
        let client = try await MCPClient.connect(
            to: .inMemory(service),
            options: .init(protocolVersions: era.protocolVersions)
        )
        await client.close()
        await #expect(throws: MCPClientError.self) {
            try await withDeadline { try await client.subscribe(to: SubscriptionFilter(promptsListChanged: true)) }
        }
    }

    @Test("Who is cancelled while the client connects again doesn't wait for it", .timeLimit(.minutes(6)))
    func cancelled() async throws {
        let server = ScriptedServer(.v2026_07_28) { _, peer in peer.hangUp() }
        let options = MCPClient.Options.speaking(.v2026_07_28, reconnect: Self.slow)
        try await withDeadline {
            try await MCPClient.withConnection(to: server, options: options) { client in
                for isLost in [false, true] {
                    // The first request is in flight when the connection is lost, the second one comes afterwards.
                    let list = Task { try await client.listTools() }
                    if !isLost { while server.count("tools/list") == 0 { await Task.yield() } }
                    try await Task.sleep(for: .milliseconds(30))
                    list.cancel()
                    await #expect(throws: CancellationError.self) { try await list.value }
                }
            }
        }
        #expect(server.count("tools/list") == 1)
    }

    @Test("A client that waits to connect again can be closed at once", .timeLimit(.minutes(6)))
    func closedWhileWaiting() async throws {
        let server = ScriptedServer(.v2026_07_28) { _, peer in peer.hangUp() }
        let options = MCPClient.Options.speaking(.v2026_07_28, reconnect: Self.slow)
        try await withDeadline {
            let client = try await MCPClient.connect(to: server, options: options)
            let list = Task { try await client.listTools() }
            while server.count("tools/list") == 0 { await Task.yield() }
            try await Task.sleep(for: .milliseconds(30))
            await client.close()
            await #expect(throws: MCPClientError.self) { try await list.value }
        }
    }

    @Test("A request that ends the connection each time is sent twice at most", .timeLimit(.minutes(6)))
    func deadly() async throws {
        let server = ScriptedServer(.v2026_07_28) { _, peer in peer.hangUp() }
        let policy = ReconnectPolicy(maximumAttempts: 100, initialDelay: .milliseconds(1))
        try await MCPClient.withConnection(to: server, options: .speaking(.v2026_07_28, reconnect: policy)) { client in
            _ = await #expect(throws: MCPClientError.self) { try await withDeadline { try await client.listTools() } }
        }
        #expect(server.count("tools/list") == 2)
    }

    @Test("What says of itself that it reads or is idempotent is called again, anything else isn't")
    func harmless() async throws {
        let tools: JSONValue = .array(
            [("reads", ["readOnlyHint": true]), ("repeats", ["idempotentHint": true]), ("charges", [:])].map {
                ["name": .string($0), "inputSchema": ["type": "object"], "annotations": $1]
            }
        )
        let policy = ReconnectPolicy(initialDelay: .milliseconds(1))
        for (tool, isRepeated) in [("reads", true), ("repeats", true), ("charges", false), ("unknown", false)] {
            let server = ScriptedServer(.v2025_11_25) { message, peer in
                switch message["method"] {
                case "tools/list": peer.answer(message, ["tools": tools])
                case "tools/call" where peer.number == 1: peer.hangUp()
                case "tools/call": peer.answer(message, ScriptedServer.text("done"))
                default: break
                }
            }
            try await MCPClient.withConnection(to: server, options: .speaking(.v2025_11_25, reconnect: policy)) {
                client in
                do {
                    let text = try await withDeadline { try await client.callTool(tool).text }
                    #expect(text == "done" && isRepeated, "\(tool)")
                } catch MCPClientError.connectionClosed {
                    #expect(!isRepeated, "\(tool)")
                }
            }
            #expect(server.count("tools/call") == (isRepeated ? 2 : 1), "\(tool)")
        }
    }

    @Test("A process that is killed is started again, told again what is of interest, and spared what may do harm")
    func killed() async throws {
        let folder = FileManager.default.temporaryDirectory.appending(path: "reconnect-\(UUID().uuidString)")
        try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
        defer { try? FileManager.default.removeItem(at: folder) }
        let file = Paths.path(folder.appending(path: "process"))
        let server = Paths.path(Paths.product("test-server"))
        let transport = ProcessTransport(
            "sh",
            arguments: ["-c", #"echo $$ >> "$1"; exec "$0" everything"#, server, file],
            standardError: .discard
        )
        let processes = {
            try String(contentsOfFile: file, encoding: .utf8).split(separator: "\n").compactMap { Int32($0) }
        }
        let policy = ReconnectPolicy(initialDelay: .milliseconds(5))
        for (index, era) in Era.all.enumerated() {
            let options = MCPClient.Options(protocolVersions: era.protocolVersions, reconnect: policy)
            try await MCPClient.withConnection(to: transport, options: options) { client in
                let filter = SubscriptionFilter(resourceSubscriptions: ["everything://static"])
                let changes = try await client.subscribe(to: filter)
                let sleep = Task { try await client.callTool("sleep") }
                try await Task.sleep(for: .milliseconds(50))
                kill(try #require(try processes().last), SIGKILL)
                // It is a tool that may do harm: it isn't called again.
                await #expect(throws: MCPClientError.self) { try await withDeadline { try await sleep.value } }
                let sum = try await client.callTool("add", ["a": 1, "b": 2]).structuredContent?["sum"]
                #expect(sum?.number?.double == 3)
                // The new subscription is on its way.
                let announcing = Task {
                    while !Task.isCancelled {
                        _ = try await client.callTool("touch")
                        try await Task.sleep(for: .milliseconds(20))
                    }
                }
                let change = try await withDeadline {
                    for await change in changes { return change as ServerChange? }
                    return nil
                }
                announcing.cancel()
                #expect(change == .resource(uri: "everything://static"))
            }
            let count = try processes().count
            #expect(count == 2 * (index + 1))
        }
    }

    @Test("A server that is slow to refuse server/discover gets one initialize", .timeLimit(.minutes(6)))
    func lateRefusal() async throws {
        let server = ScriptedServer { message, peer in
            switch message["method"] {
            case "server/discover":
                Task {
                    try await Task.sleep(for: .milliseconds(60))
                    peer.refuse(message, -32601)
                }
            case "initialize":
                Task {
                    try await Task.sleep(for: .milliseconds(120))
                    peer.answer(message, ScriptedServer.initialized(.v2025_11_25))
                }
            case "tools/list": peer.answer(message, ["tools": []])
            default: break
            }
        }
        let options = MCPClient.Options(probeTimeout: .milliseconds(20), memory: ProtocolMemory())
        try await withDeadline {
            try await MCPClient.withConnection(to: server, options: options) { client in
                #expect(client.server.protocolVersion == .v2025_11_25)
                let tools = try await client.listTools()
                #expect(tools.isEmpty)
            }
        }
        #expect(server.count("initialize") == 1)
        #expect(server.count("server/discover") == 1)
    }
}
