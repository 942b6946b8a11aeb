import MCPRuntime
import MCPTestKit
import MCPTestSupport
import Testing

/// What is refused, and by which code.
@Suite struct RefusalTests {
    /// Answers nothing at all.
    private struct Silence: ServerMiddleware {
        func handle(
            _ request: ServerRequest,
            writing result: inout JSONWriter,
            next: (ServerRequest, inout JSONWriter) async throws -> Void
        ) async throws {
            if request.method == "tools/call" || request.method == "tools/list" { return }
            try await next(request, &result)
        }
    }

    private struct SilentService: MCPService {
        let implementation = Implementation(name: "silent", version: "1")
        let tools = [ToolListing(name: "test", json: #"{"name":"test","inputSchema":{"type":"object"}}"#)]

        func callTool(_ call: ToolCall, writing result: inout JSONWriter) async throws {}
    }

    @Test("Middleware that writes nothing makes an internal error, and the connection goes on", arguments: Era.all)
    func silentMiddleware(era: Era) async throws {
        let server = MCPServer(try TestService { _ in "" }, options: .init(middleware: [Silence()]))
        try await withClient(of: server, era: era) { client in
            let call = try await serverError { _ = try await client.callTool("test") }
            #expect(call?.code == .internalError)
            let list = try await serverError { _ = try await client.listTools() }
            #expect(list?.code == .internalError)
            try await client.ping()
        }
    }

    @Test("A service that writes no result makes an internal error, and the connection goes on", arguments: Era.all)
    func silentService(era: Era) async throws {
        try await withClient(of: SilentService(), era: era) { client in
            let error = try await serverError { _ = try await client.callTool("test") }
            #expect(error?.code == .internalError)
            try await client.ping()
        }
    }

    // MARK: The handshake

    private static let initialize: JSONValue = [
        "protocolVersion": "2025-11-25", "capabilities": [:], "clientInfo": ["name": "raw", "version": "1"],
    ]

    /// A server that takes no clients, and takes its time to say so.
    private func closedServer(_ calls: Collected<String>) throws -> MCPServer {
        let service = try TestService { _ in
            calls.add("call")
            return ""
        }
        let hooks = MCPServer.Hooks(onInitialize: { _, _ in
            try await Task.sleep(for: .milliseconds(30))
            throw JSONRPCError(.invalidRequest, "closed")
        })
        return MCPServer(service, options: .init(hooks: hooks))
    }

    @Test(
        "A client that the hook refuses isn't served afterwards, nor what it sends at once",
        arguments: [false, true]
    )
    func refused(isPipelined: Bool) async throws {
        let calls = Collected<String>()
        try await RawClient.withConnection(to: closedServer(calls)) { client in
            let call: JSONValue = ["jsonrpc": "2.0", "id": 2, "method": "tools/call", "params": ["name": "test"]]
            client.send(["jsonrpc": "2.0", "id": 1, "method": "initialize", "params": Self.initialize])
            if isPipelined { client.send(call) }
            let answer = try await client.next { $0["id"] == 1 }
            #expect(answer["error"]?["code"] == -32600)
            client.send(["jsonrpc": "2.0", "method": "notifications/initialized"])
            if !isPipelined { client.send(call) }
            let refused = try await client.next { $0["id"] == 2 }
            #expect(refused["error"]?["code"] == -32602)
            let later = try await client.request(3, "tools/list")
            #expect(later["error"]?["code"] == -32602)
        }
        #expect(calls.values.isEmpty)
    }

    @Test("There is no initialize of 2026-07-28, and none by which a client gets past the hook")
    func modernInitialize() async throws {
        let calls = Collected<String>()
        try await RawClient.withConnection(to: closedServer(calls)) { client in
            var params = Self.initialize.object ?? [:]
            params["_meta"] = RawClient.meta()
            let answer = try await client.request(1, "initialize", .object(params))
            #expect(answer["error"]?["code"] == -32601)
            let refused = try await client.request(2, "tools/call", ["name": "test"])
            #expect(refused["error"]?["code"] == -32602)
            let second = try await client.request(3, "initialize", Self.initialize)
            #expect(second["error"]?["code"] == -32600)
        }
        #expect(calls.values.isEmpty)
    }

    @Test("A server of stateful revisions alone knows no server/discover", arguments: [false, true])
    func statefulAlone(hasMetadata: Bool) async throws {
        let server = MCPServer(try TestService { _ in "" }, options: .init(protocolVersions: [.v2025_11_25]))
        try await RawClient.withConnection(to: server) { client in
            let params: JSONValue? = hasMetadata ? ["_meta": RawClient.meta()] : nil
            let answer = try await client.request(1, "server/discover", params)
            #expect(answer["error"]?["code"] == -32601)
            try await client.initialize()
        }
    }

    // MARK: Codes

    @Test("A resource that a service says isn't there has the era's code", arguments: Era.all)
    func missingResource(era: Era) async throws {
        let service = TestService(
            resources: [Resource(uri: "r:a", name: "a")],
            read: { _, _ in
                throw JSONRPCError(.resourceNotFound, "gone")
            }
        )
        try await withValidatedClient(of: service, era: era) { client in
            let error = try await serverError { _ = try await client.readResource("r:a") }
            #expect(error?.code == (era == .stateless ? .invalidParams : .resourceNotFound))
            #expect(error?.message == "gone")
        }
    }

    @Test("A resource is read by its uri, whatever else names something", arguments: Era.all)
    func uriAndName(era: Era) async throws {
        let read = Collected<String>()
        let service = TestService(
            resources: [Resource(uri: "r:a", name: "a")],
            read: { uri, _ in
                read.add(uri)
                return ReadResourceResult(contents: [])
            }
        )
        try await RawClient.withConnection(to: MCPServer(service)) { client in
            var params: JSONObject = ["name": "b", "uri": "r:a"]
            if era == .stateless { params["_meta"] = RawClient.meta() } else { try await client.initialize() }
            let answer = try await client.request(1, "resources/read", .object(params))
            #expect(answer["result"] != nil)
            params["uri"] = nil
            let nameless = try await client.request(2, "resources/read", .object(params))
            #expect(nameless["error"]?["code"] == -32602)
        }
        #expect(read.values == ["r:a"])
    }

    @Test("A server that completes nothing has no method for it", arguments: Era.all)
    func completion(era: Era) async throws {
        let reference: JSONObject = [
            "ref": ["type": "ref/prompt", "name": "p"], "argument": ["name": "a", "value": ""],
        ]
        let services = [
            (TestService(prompts: [Prompt(name: "p")]), -32601),
            (TestService(prompts: [Prompt(name: "p")], completion: { _, _ in nil }), -32602),
        ]
        for (service, code) in services {
            try await RawClient.withConnection(to: MCPServer(service)) { client in
                var params = reference
                if era == .stateless { params["_meta"] = RawClient.meta() } else { try await client.initialize() }
                let answer = try await client.request(1, "completion/complete", .object(params))
                #expect(answer["error"]?["code"]?.number?.int == code)
            }
        }
    }
}
