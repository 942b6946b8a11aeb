import MCPRuntime
import MCPTestKit
import MCPTestSupport
import Testing

/// What either side may ask of the other at once.
@Suite struct LimitTests {
    /// A server that has resources and takes little at once.
    private static func server() throws -> MCPServer {
        let service = TestService(resources: [Resource(uri: "r:a", name: "a")])
        try service.add(Tool(name: "wait", taskSupport: .optional)) { _ in
            try await Task.sleep(for: .seconds(600))
            return CallToolResult(content: [])
        }
        let limits = MCPServer.Limits(tasksPerClient: 2, subscriptions: 2, subscribedResources: 3)
        return MCPServer(service, options: .init(limits: limits))
    }

    private static func listening(_ id: Int, to resources: [String]) -> JSONValue {
        let filter: JSONValue = ["resourceSubscriptions": .array(resources.map { .string($0) })]
        return [
            "jsonrpc": "2.0", "id": .number(JSONNumber(id)), "method": "subscriptions/listen",
            "params": ["_meta": RawClient.meta(), "notifications": filter],
        ]
    }

    @Test("A connection has so many subscriptions, and a place is free again when one is cancelled")
    func subscriptions() async throws {
        try await RawClient.withConnection(to: Self.server()) { client in
            let acknowledged = { @Sendable (id: JSONValue) in
                { @Sendable (message: JSONValue) in
                    message["method"] == "notifications/subscriptions/acknowledged"
                        && message["params"]?["_meta"]?[MetaKey.subscriptionID] == id
                }
            }
            for id in 1...2 {
                client.send(Self.listening(id, to: ["r:a"]))
                _ = try await client.next(acknowledged(.number(JSONNumber(id))))
            }
            client.send(Self.listening(3, to: ["r:a"]))
            let refused = try await client.next { $0["id"] == 3 }
            #expect(refused["error"]?["code"] == -32600)
            client.send(["jsonrpc": "2.0", "method": "notifications/cancelled", "params": ["requestId": 1]])
            client.send(Self.listening(4, to: ["r:a"]))
            _ = try await client.next(acknowledged(4))
        }
    }

    @Test("A subscription names so many resources")
    func namedResources() async throws {
        try await RawClient.withConnection(to: Self.server()) { client in
            client.send(Self.listening(1, to: ["r:a", "r:b", "r:c", "r:d"]))
            let refused = try await client.next { $0["id"] == 1 }
            #expect(refused["error"]?["code"] == -32600)
            client.send(Self.listening(2, to: ["r:a", "r:b", "r:c"]))
            _ = try await client.next { $0["method"] == "notifications/subscriptions/acknowledged" }
        }
    }

    @Test("A connection is subscribed to so many resources, and may do without one for another")
    func subscribedResources() async throws {
        try await RawClient.withConnection(to: Self.server()) { client in
            try await client.initialize()
            for id in 1...3 {
                let answer = try await client.request(id, "resources/subscribe", ["uri": .string("r:\(id)")])
                #expect(answer["result"] != nil)
            }
            let refused = try await client.request(4, "resources/subscribe", ["uri": "r:4"])
            #expect(refused["error"]?["code"] == -32600)
            _ = try await client.request(5, "resources/unsubscribe", ["uri": "r:1"])
            let taken = try await client.request(6, "resources/subscribe", ["uri": "r:4"])
            #expect(taken["result"] != nil)
        }
    }

    @Test("A client has so many tasks that aren't over", arguments: Era.all)
    func tasks(era: Era) async throws {
        try await withClient(of: Self.server(), era: era) { client in
            let first = try await client.startTool("wait")
            _ = try await client.startTool("wait")
            let error = try await serverError { _ = try await client.startTool("wait") }
            #expect(error?.code == .internalError)
            try await first.cancel()
            // The task is cancelled at once; its handler ends somewhat later.
            try await withDeadline {
                while try await serverError({ _ = try await client.startTool("wait") }) != nil {
                    try await Task.sleep(for: .milliseconds(5))
                }
            }
        }
    }

    @Test("A result that asks for far too much isn't valid, and nobody is asked", arguments: [256, 257])
    func inputRequests(count: Int) async throws {
        let asked = Collected<Void>()
        let requests = JSONObject((0..<count).map { ("\($0)", ["method": "roots/list"]) })
        let server = ScriptedServer(.v2026_07_28) { message, peer in
            guard message["method"] == "tools/call" else { return }
            guard message["params"]?["inputResponses"] == nil else {
                return peer.answer(message, ScriptedServer.text("done"))
            }
            peer.answer(message, ["resultType": "input_required", "inputRequests": .object(requests)])
        }
        let handlers = ClientHandlers(listRoots: {
            asked.add(())
            return []
        })
        let options = MCPClient.Options.speaking(.v2026_07_28, handlers: handlers)
        try await MCPClient.withConnection(to: server, options: options) { client in
            do {
                let text = try await withDeadline { try await client.callTool("test").text }
                #expect(text == "done" && count == 256)
            } catch MCPClientError.invalidResponse {
                #expect(count == 257)
            }
        }
        #expect(asked.values.count == (count == 256 ? 256 : 0))
    }

    @Test("A list without end is given up", .timeLimit(.minutes(6)), arguments: [false, true])
    func pages(isCircle: Bool) async throws {
        let server = ScriptedServer(.v2025_11_25) { message, peer in
            guard message["method"] == "tools/list" else { return }
            let page = message["params"]?["cursor"]?.string.flatMap { Int($0) } ?? 0
            peer.answer(message, ["tools": [], "nextCursor": .string("\(isCircle ? (page + 1) % 3 : page + 1)")])
        }
        try await MCPClient.withConnection(to: server, options: .speaking(.v2025_11_25)) { client in
            do {
                _ = try await client.listTools()
                Issue.record("the list has an end")
            } catch MCPClientError.invalidResponse {}
        }
        #expect(server.count("tools/list") <= (isCircle ? 4 : 10_001))
    }
}
