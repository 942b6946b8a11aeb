import MCPRuntime
import MCPTestSupport
import Testing

/// What a client refuses that a server asks of it.
@Suite struct ClientHandlerTests {
    /// A client that can fill in forms, have messages written and name roots, and says so of nothing else.
    private static let handlers = ClientHandlers(
        elicit: { _ in ElicitResult(action: .accept) },
        sample: { _ in .init(role: .assistant, content: [.text("hello")], model: "m", stopReason: .endTurn) },
        listRoots: { [Root(uri: "https://example.com/a")] }
    )

    private static let message: JSONObject = [
        "messages": [["role": "user", "content": ["type": "text", "text": "Hi"]]], "maxTokens": 10,
    ]

    private static func request(_ method: JSONValue, _ params: JSONObject) -> JSONValue {
        ["jsonrpc": "2.0", "id": "asked", "method": method, "params": .object(params)]
    }

    /// What the client answers to a request of the server.
    private func answer(to request: JSONValue) async throws -> JSONValue {
        let call = Collected<JSONValue>()
        let server = ScriptedServer(.v2025_11_25) { message, peer in
            if message["id"] == "asked", let call = call.values.first { peer.answer(call, ScriptedServer.text("")) }
            guard message["method"] == "tools/call" else { return }
            call.add(message)
            peer.send(request)
        }
        let options = MCPClient.Options.speaking(.v2025_11_25, handlers: Self.handlers)
        try await withDeadline {
            _ = try await MCPClient.withConnection(to: server, options: options) { try await $0.callTool("test") }
        }
        return try #require(server.messages.first { $0["id"] == "asked" })
    }

    @Test("Elicitation by URL is refused where the client hasn't said that it does that")
    func urls() async throws {
        let page: JSONObject = [
            "mode": "url", "message": "Look", "url": "https://example.com", "elicitationId": "e",
        ]
        #expect(try await answer(to: Self.request("elicitation/create", page))["error"]?["code"] == -32602)
        let form: JSONObject = [
            "message": "Who?", "requestedSchema": ["type": "object", "properties": [:]],
        ]
        #expect(try await answer(to: Self.request("elicitation/create", form))["result"]?["action"] == "accept")
    }

    @Test("Sampling with tools is refused where the client hasn't said that it does that")
    func tools() async throws {
        #expect(try await answer(to: Self.request("sampling/createMessage", Self.message))["result"] != nil)
        let extras: [(String, JSONValue)] = [
            ("tools", [["name": "t", "inputSchema": ["type": "object"]]]), ("toolChoice", ["mode": "none"]),
        ]
        for (name, value) in extras {
            var params = Self.message
            params[name] = value
            let answer = try await answer(to: Self.request("sampling/createMessage", params))
            #expect(answer["error"]?["code"] == -32602, "\(name)")
        }
    }

    @Test("Roots that are no files aren't sent")
    func roots() async throws {
        let answer = try await answer(to: Self.request("roots/list", [:]))
        #expect(answer["error"]?["code"] == -32603)
        #expect(answer["result"] == nil)
    }

    @Test("Requests of a stateless server have no answer", arguments: ["roots/list", "ping", "elicitation/create"])
    func stateless(method: String) async throws {
        let server = ScriptedServer(.v2026_07_28) { message, peer in
            guard message["method"] == "tools/call" else { return }
            peer.send(Self.request(.string(method), [:]))
            peer.answer(message, ScriptedServer.text("done"))
        }
        let options = MCPClient.Options.speaking(.v2026_07_28, handlers: Self.handlers)
        try await withDeadline {
            try await MCPClient.withConnection(to: server, options: options) { client in
                let text = try await client.callTool("test").text
                #expect(text == "done")
                // A handler would have answered meanwhile.
                try await client.ping()
                try await Task.sleep(for: .milliseconds(30))
            }
        }
        #expect(!server.messages.contains { $0["id"] == "asked" })
    }
}
