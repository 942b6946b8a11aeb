import MCPRuntime
import MCPTestSupport
import Synchronization
import Testing

/// What servers answer to requests of 2026-07-28 that our client wouldn't send.
@Suite struct StatelessTests {
    private static func asking() throws -> TestService {
        try TestService { context in
            try await context.once("mark") {}
            let roots = try await context.roots(key: "r")
            return "\(roots.count) \(try await context.roots(key: "s").count)"
        }
    }

    private static let roots: JSONValue = ["roots": [["uri": "file:///a"]]]

    @Test("Rounds: the state travels through the client and brings earlier answers back")
    func rounds() async throws {
        try await RawClient.withConnection(to: MCPServer(Self.asking())) { client in
            let first = try await client.call(1, capabilities: ["roots": [:]])["result"]
            #expect(first?["resultType"] == "input_required")
            #expect(first?["inputRequests"] == ["r": ["method": "roots/list"]])
            let second = try await client.call(
                2,
                capabilities: ["roots": [:]],
                responses: ["r": Self.roots],
                state: first?["requestState"]
            )["result"]
            #expect(second?["inputRequests"]?.object?.names == ["s"])
            let third = try await client.call(
                3,
                capabilities: ["roots": [:]],
                responses: ["s": Self.roots],
                state: second?["requestState"]
            )["result"]
            #expect(third?["resultType"] == "complete")
            #expect(third?["content"] == [["type": "text", "text": "1 1"]])
        }
    }

    @Test("A state that was altered, is another request's or another principal's is refused")
    func tampered() async throws {
        let server = MCPServer(try Self.asking(), options: .init(requestStateSealer: InProcessSealer()))
        let state = try await RawClient.withConnection(to: server) { client in
            let first = try await client.call(1, capabilities: ["roots": [:]])["result"]
            let state = try #require(first?["requestState"]?.string)
            let altered: [JSONValue] = [.string(state + "x"), .string(String(state.dropLast())), ""]
            for (id, state) in altered.enumerated() {
                let answer = try await client.call(10 + id, capabilities: ["roots": [:]], state: state)
                #expect(answer["error"]?["code"] == -32602, "\(state)")
            }
            let other = try await client.call(
                20,
                capabilities: ["roots": [:]],
                state: .string(state),
                arguments: ["other": true]
            )
            #expect(other["error"]?["code"] == -32602)
            return state
        }
        for (principal, fits) in [("eve", false), (nil, true)] as [(String?, Bool)] {
            let authorization = principal.map { AuthorizationInfo(principal: $0) }
            let answer = try await RawClient.withConnection(to: server, authorization: authorization) { client in
                try await client.call(1, capabilities: ["roots": [:]], state: .string(state))
            }
            #expect((answer["result"]?["resultType"] == "input_required") == fits)
            #expect((answer["error"]?["code"] == -32602) == !fits)
        }
    }

    @Test("A state is good for a while only")
    func expiredState() async throws {
        let server = MCPServer(try Self.asking(), options: .init(requestStateLifetime: .milliseconds(20)))
        try await RawClient.withConnection(to: server) { client in
            let first = try await client.call(1, capabilities: ["roots": [:]])["result"]
            try await Task.sleep(for: .milliseconds(40))
            let answer = try await client.call(2, capabilities: ["roots": [:]], state: first?["requestState"])
            #expect(answer["error"]?["code"] == -32602)
        }
    }

    @Test("An answer that doesn't fit its question is invalid")
    func misfit() async throws {
        try await RawClient.withConnection(to: MCPServer(Self.asking())) { client in
            let answer = try await client.call(1, capabilities: ["roots": [:]], responses: ["r": ["roots": 7]])
            #expect(answer["error"]?["code"] == -32602)
        }
    }

    @Test("A capability that wasn't declared is -32021, and says which")
    func missingCapability() async throws {
        try await RawClient.withConnection(to: MCPServer(Self.asking())) { client in
            let error = try await client.call(1)["error"]
            #expect(error?["code"] == -32021)
            #expect(error?["data"] == ["requiredCapabilities": ["roots": [:]]])
        }
    }

    @Test("A revision that isn't served is -32022, and says which are")
    func unsupportedVersion() async throws {
        let server = MCPServer(try Self.asking(), options: .init(protocolVersions: [.v2026_07_28, .v2025_11_25]))
        try await RawClient.withConnection(to: server) { client in
            for (id, version) in ["1900-01-01", "2025-11-25", "2027-01-01"].enumerated() {
                let params: JSONValue = ["_meta": RawClient.meta(version: version)]
                let error = try await client.request(id, "tools/list", params)["error"]
                #expect(error?["code"] == -32022, "\(version)")
                #expect(error?["data"]?["supported"]?.array?.contains("2026-07-28") == true)
                #expect(error?["data"]?["requested"] == .string(version))
            }
        }
    }

    @Test("A request without the metadata that it needs is invalid")
    func missingMetadata() async throws {
        try await RawClient.withConnection(to: MCPServer(Self.asking())) { client in
            let incomplete: [JSONValue?] = [
                nil, [:], ["_meta": [:]],
                ["_meta": ["io.modelcontextprotocol/protocolVersion": "2026-07-28"]],
                ["_meta": ["io.modelcontextprotocol/clientCapabilities": [:]]],
                ["_meta": RawClient.meta(7)], ["_meta": 7],
            ]
            for (id, params) in incomplete.enumerated() {
                let answer = try await client.request(id, "tools/list", params)
                #expect(answer["error"]?["code"] == -32602, "\(params?.description ?? "no params")")
            }
        }
    }

    @Test("Methods of the other era aren't there")
    func otherMethods() async throws {
        try await RawClient.withConnection(to: MCPServer(Self.asking())) { client in
            let methods = ["ping", "logging/setLevel", "resources/subscribe", "resources/unsubscribe", "nothing"]
            for (id, method) in methods.enumerated() {
                let params: JSONValue = ["_meta": RawClient.meta(), "uri": "r:a", "level": "info"]
                let answer = try await client.request(1 + id, method, params)
                #expect(answer["error"]?["code"] == -32601, "\(method)")
            }
            try await client.initialize()
            for (id, method) in ["subscriptions/listen", "tasks/update"].enumerated() {
                let answer = try await client.request(100 + id, method, ["notifications": [:]])
                #expect(answer["error"]?["code"] == -32601, "\(method)")
            }
        }
    }

    @Test("Every result says its type and who gives it, also where the service has metadata of its own")
    func resultFrame() async throws {
        let service = TestService()
        try service.add(Tool(name: "test")) { _ in CallToolResult(content: [], meta: ["example.com/a": 1]) }
        try service.add(Tool(name: "empty")) { _ in CallToolResult(content: [], meta: [:]) }
        try await RawClient.withConnection(to: MCPServer(service)) { client in
            let result = try await client.call(1)["result"]
            #expect(result?.object?.names == ["resultType", "_meta", "content"])
            #expect(result?["_meta"]?["example.com/a"] == 1)
            #expect(result?["_meta"]?[MetaKey.serverInfo]?["name"] == "test")
            let empty = try await client.call(2, "empty")["result"]
            #expect(empty?["_meta"]?.object?.names == [MetaKey.serverInfo])
        }
    }

    @Test("Cancelling a subscription ends it without an answer")
    func cancelledSubscription() async throws {
        let service = TestService(prompts: [Prompt(name: "p")], listsChange: true)
        try await RawClient.withConnection(to: MCPServer(service)) { client in
            client.send([
                "jsonrpc": "2.0", "id": "s", "method": "subscriptions/listen",
                "params": ["_meta": RawClient.meta(), "notifications": ["promptsListChanged": true]],
            ])
            _ = try await client.next { $0["method"] == "notifications/subscriptions/acknowledged" }
            service.announcer?.promptsChanged()
            let change = try await client.next { $0["method"] == "notifications/prompts/list_changed" }
            #expect(change["params"]?["_meta"]?[MetaKey.subscriptionID] == "s")
            client.send(["jsonrpc": "2.0", "method": "notifications/cancelled", "params": ["requestId": "s"]])
            _ = try await client.request(1, "prompts/list", ["_meta": RawClient.meta()])
            service.announcer?.promptsChanged()
            _ = try await client.request(2, "prompts/list", ["_meta": RawClient.meta()])
            #expect(client.messages.count == 4)
        }
    }

    @Test("A server serves both eras on one connection")
    func bothEras() async throws {
        try await RawClient.withConnection(to: MCPServer(TestService { "\($0.protocolVersion)" })) { client in
            try await client.initialize("2025-06-18")
            let stateful = try await client.request(1, "tools/call", ["name": "test"])
            #expect(stateful["result"]?["content"]?.array?.first?["text"] == "2025-06-18")
            let stateless = try await client.call(2)
            #expect(stateless["result"]?["content"]?.array?.first?["text"] == "2026-07-28")
        }
    }
}
