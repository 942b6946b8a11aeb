import MCPRuntime
import MCPTestKit
import MCPTestSupport
import Synchronization
import Testing

/// All revisions, and how client and server agree on one.
@Suite struct RevisionTests {
    private static func service() throws -> TestService {
        let service = TestService(
            resources: [Resource(uri: "r:a", name: "a", title: "A")],
            prompts: [Prompt(name: "p", title: "P")],
            read: { uri, _ in ReadResourceResult(contents: [.text("", uri: uri)]) },
            prompt: { _, _, _ in GetPromptResult(messages: [.init(role: .user, content: .text("Hi"))]) },
            completion: { _, _ in Completion(values: ["a"]) }
        )
        try service.add(Tool(name: "test", title: "Test")) { call in
            call.context.log(.error, "log")
            call.context.progress(1, total: 2, message: "half")
            let roots = try await call.context.roots()
            return CallToolResult(content: [.text("\(roots.count)")], structuredContent: ["count": 1])
        }
        return service
    }

    @Test("A session fits the schema of its revision", arguments: ProtocolVersion.all)
    func session(version: ProtocolVersion) async throws {
        let script = ScriptedHandlers(.roots([Root(uri: "file:///a", name: "A")]))
        let options = MCPClient.Options(protocolVersions: [version])
        let era = version.isStateless ? Era.stateless : .stateful
        let handlers = script.handlers
        try await withValidatedClient(of: Self.service(), era: era, handlers: handlers, options: options) { client in
            #expect(client.server.protocolVersion == version)
            try await client.ping()
            if !version.isStateless { try await client.setLogLevel(.debug) }
            _ = try await (client.listTools(), client.listResources(), client.listPrompts())
            let result = try await client.with { $0.onProgress = { _ in } }.callTool("test")
            #expect(result.text == "1")
            _ = try await (client.readResource("r:a"), client.getPrompt("p"))
            let request = CompleteRequest(ref: .prompt(name: "p"), argument: .init(name: "a", value: ""))
            _ = try await client.complete(request)
        }
        try script.finish()
    }

    @Test("Both sides agree on the newest revision that both speak")
    func agreement() async throws {
        let pairs: [([ProtocolVersion], [ProtocolVersion], ProtocolVersion?)] = [
            (ProtocolVersion.all, ProtocolVersion.all, .v2026_07_28),
            (ProtocolVersion.all, [.v2025_06_18, .v2025_03_26], .v2025_06_18),
            ([.v2025_03_26], ProtocolVersion.all, .v2025_03_26),
            ([.v2026_07_28, .v2024_11_05], [.v2025_11_25, .v2024_11_05], .v2024_11_05),
            ([.v2026_07_28], [.v2025_11_25], nil),
            ([.v2025_11_25], [.v2026_07_28], nil),
        ]
        for (client, server, expected) in pairs {
            let served = MCPServer(try Self.service(), options: .init(protocolVersions: server))
            let options = MCPClient.Options(protocolVersions: client, probeTimeout: .seconds(30))
            let found = try? await MCPClient.withConnection(to: .inMemory(served), options: options) {
                $0.server.protocolVersion
            }
            #expect(found == expected, "\(client) and \(server)")
        }
    }

    @Test("A batch of 2025-03-26 is answered by one, and is none of the other revisions")
    func batch() async throws {
        try await RawClient.withConnection(to: MCPServer(Self.service())) { client in
            try await client.initialize("2025-03-26")
            client.send([
                ["jsonrpc": "2.0", "id": 1, "method": "ping"],
                ["jsonrpc": "2.0", "method": "notifications/cancelled", "params": ["requestId": 77]],
                ["jsonrpc": "2.0", "id": 2, "method": "nothing"],
            ])
            let answer = try await client.next { $0.array != nil }.array
            #expect(Set(answer?.compactMap { $0["id"]?.number?.int } ?? []) == [1, 2])
        }
        try await RawClient.withConnection(to: MCPServer(Self.service())) { client in
            try await client.initialize("2025-11-25")
            client.send([["jsonrpc": "2.0", "id": 1, "method": "ping"]])
            let answer = try await client.next { $0["error"] != nil }
            #expect(answer["error"]?["code"] == -32600)
        }
    }

    @Test("An id that is in use is refused, and the request that has it is still answered")
    func doubledID() async throws {
        let (begun, go) = (Signal(), Signal())
        let service = try TestService { _ in
            begun.fire()
            try await go.wait()
            return "first"
        }
        try await RawClient.withConnection(to: MCPServer(service)) { client in
            try await client.initialize()
            let call: JSONValue = ["jsonrpc": "2.0", "id": 9, "method": "tools/call", "params": ["name": "test"]]
            client.send(call)
            try await begun.wait()
            client.send(call)
            let refused = try await client.next { $0["id"] == 9 && $0["error"] != nil }
            #expect(refused["error"]?["code"] == -32600)
            go.fire()
            let answer = try await client.next { $0["id"] == 9 && $0["result"] != nil }
            #expect(answer["result"]?["content"]?.array?.first?["text"] == "first")
        }
    }

    @Test("Requests before the handshake and a second handshake are refused")
    func handshakeOrder() async throws {
        try await RawClient.withConnection(to: MCPServer(Self.service())) { client in
            let early = try await client.request(1, "tools/list")
            #expect(early["error"] != nil)
            let ping = try await client.request(2, "ping")
            #expect(ping["result"] == [:])
            try await client.initialize()
            let second = try await client.request(
                3,
                "initialize",
                [
                    "protocolVersion": "2025-11-25", "capabilities": [:],
                    "clientInfo": ["name": "raw", "version": "1"],
                ]
            )
            #expect(second["error"]?["code"] == -32600)
        }
    }

    @Test("Many calls at once have their own answers and their own progress", arguments: Era.all)
    func manyCalls(era: Era) async throws {
        let service = TestService()
        try service.add(Tool(name: "test")) { call in
            let number = try JSONObject(json: Array(call.argumentsJSON))["n"]?.number?.int ?? -1
            call.context.progress(Double(number))
            await Task.yield()
            return CallToolResult(content: [.text("\(number)")])
        }
        try await withClient(of: service, era: era) { client in
            try await withThrowingTaskGroup(of: Void.self) { group in
                for number in 1...100 {
                    group.addTask {
                        let progress = Collected<Double>()
                        let asking = client.with { $0.onProgress = { progress.add($0.progress) } }
                        let arguments: JSONValue = ["n": .number(JSONNumber(number))]
                        let text = try await asking.callTool("test", arguments).text
                        #expect(text == "\(number)")
                        #expect(progress.values == [Double(number)])
                    }
                }
                try await group.waitForAll()
            }
        }
    }
}
