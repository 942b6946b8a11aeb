import MCPRuntime
import Testing

private struct Greeting: JSONDecodable, Sendable {
    var name: String

    init(json reader: inout JSONReader) throws(JSONFailure) {
        var name: String?
        let object = try reader.beginObject()
        while let member = try reader.nextName() {
            switch member {
            case "name": name = reader.read()
            default: try reader.skipUnknown(member)
            }
        }
        guard let name else { throw reader.missing("name", in: object) }
        self.name = name
    }
}

/// Tools that come and go.
@Suite struct DynamicToolsTests {
    private static func make(_ name: String = "plugins") -> DynamicTools {
        DynamicTools(Implementation(name: name, version: "1.0.0"))
    }

    private static func text(_ text: String) -> DynamicTools.Handler {
        { _ in CallToolResult(content: [.text(text)]) }
    }

    private static func unknown(_ name: String) -> JSONRPCError {
        JSONRPCError(.invalidParams, "Unknown tool: \(name)")
    }

    @Test(
        "tools are listed in the order in which they were added, and called until they are removed",
        arguments: [ProtocolVersion.v2025_11_25, .v2026_07_28]
    )
    func order(version: ProtocolVersion) async throws {
        let tools = Self.make()
        for name in ["c", "a", "b"] { try tools.add(Tool(name: name), Self.text("\(name)!")) }
        try await MCPClient.with(version, MCPServer(tools)) { client in
            #expect(try await client.toolNames() == ["c", "a", "b"])
            #expect(try await client.call("a").text == "a!")
            #expect(tools.remove("a"))
            #expect(!tools.remove("a"))
            #expect(try await client.toolNames() == ["c", "b"])
            let error = await #expect(throws: MCPClientError.self) { try await client.call("a") }
            guard case .server(Self.unknown("a")) = error else {
                Issue.record("\(String(describing: error))")
                return
            }
            try tools.add(Tool(name: "a"), Self.text("again"))
            #expect(try await client.toolNames() == ["c", "b", "a"])
            #expect(try await client.call("a").text == "again")
        }
    }

    @Test("clients of a stateful revision hear of each change")
    func announced() async throws {
        let tools = Self.make()
        let changes = Happenings()
        try await MCPClient.with(.v2025_11_25, MCPServer(tools), changes: changes) { client in
            #expect(client.server.capabilities.tools?.listChanged == true)
            #expect(try await client.toolNames() == [])
            try tools.add(Tool(name: "a"), Self.text("a"))
            try await changes.reach(1)
            tools.remove("a")
            try await changes.reach(2)
            #expect(changes.all == ["tools", "tools"])
        }
    }

    @Test("clients of 2026-07-28 that listen hear of changes")
    func subscribed() async throws {
        let tools = Self.make()
        try await MCPClient.with(.v2026_07_28, MCPServer(tools)) { client in
            let subscription = try await client.subscribe(to: SubscriptionFilter(toolsListChanged: true))
            try tools.add(Tool(name: "a"), Self.text("a"))
            var changes = subscription.makeAsyncIterator()
            #expect(await changes.next() == .tools)
            #expect(try await client.toolNames() == ["a"])
        }
    }

    @Test("a doubled name and a number that isn't finite are refused, and nothing changes")
    func refused() throws {
        let tools = Self.make()
        try tools.add(Tool(name: "a"), Self.text("first"))
        #expect(throws: DynamicToolsError.doubledName("a")) { try tools.add(Tool(name: "a"), Self.text("second")) }
        #expect(tools.tools.map(\.name) == ["a"])
        #expect(DynamicToolsError.doubledName("a").description == "there is a tool a already")
    }

    @Test("typed arguments reach the handler, and those that don't fit are answered with what is wrong")
    func typed() async throws {
        let tools = Self.make()
        try tools.add(Tool(name: "greet"), arguments: Greeting.self) { greeting, context in
            CallToolResult(content: [.text("Hello, \(greeting.name) from \(context.protocolVersion)")])
        }
        try await MCPClient.with(.v2025_11_25, MCPServer(tools)) { client in
            let greeted = try await client.callTool("greet", ["name": "Ada"])
            #expect(greeted.text == "Hello, Ada from 2025-11-25")
            let wrong = try await client.callTool("greet", ["name": 7, "nme": "Ada"])
            #expect(wrong.isError)
            #expect(wrong.text.contains("/name"))
            #expect(wrong.text.contains("/nme"))
        }
    }

    @Test("a call in flight goes on when its tool is removed", .timeLimit(.minutes(6)))
    func inFlight() async throws {
        let tools = Self.make()
        let begun = Happenings()
        try tools.add(Tool(name: "slow")) { _ in
            begun.note("begun")
            while tools.tools.contains(where: { $0.name == "slow" }) { try await Task.sleep(for: .milliseconds(5)) }
            return CallToolResult(content: [.text("done")])
        }
        try await MCPClient.with(.v2025_11_25, MCPServer(tools)) { client in
            async let answer = client.call("slow")
            try await begun.reach(1)
            tools.remove("slow")
            #expect(try await answer.text == "done")
        }
    }

    @Test("beside other services, the first one that has a tool now is listed and called")
    func composed() async throws {
        let (first, second) = (Self.make("first"), Self.make("second"))
        let server = try MCPServer(name: "all", version: "1", services: [first, Office(), second])
        try await MCPClient.with(.v2025_11_25, server) { client in
            try second.add(Tool(name: "x"), Self.text("second"))
            #expect(try await client.call("x").text == "second")
            try first.add(Tool(name: "x"), Self.text("first"))
            try first.add(Tool(name: "status"), Self.text("changed"))
            #expect(try await client.call("x").text == "first")
            #expect(try await client.call("status").text == "changed")
            #expect(try await client.toolNames() == ["x"] + ["status"] + Office.toolNames.dropFirst())
            first.remove("x")
            first.remove("status")
            #expect(try await client.call("x").text == "second")
            #expect(try await client.call("status").text == "status")
            #expect(try await client.toolNames() == Office.toolNames + ["x"])
        }
    }

    @Test("many threads add and remove at once, and each name is there once or not at all")
    func concurrent() async throws {
        let tools = Self.make()
        let added = await withTaskGroup(of: Bool.self) { group in
            for number in 0..<400 {
                group.addTask {
                    (try? tools.add(Tool(name: "t\(number % 40)"), Self.text("t"))) != nil
                }
            }
            return await group.reduce(0) { $0 + ($1 ? 1 : 0) }
        }
        #expect(added == 40)
        #expect(Set(tools.tools.map(\.name)).count == 40)
        #expect(tools.tools.count == 40)
        await withTaskGroup(of: Void.self) { group in
            for number in 0..<40 { group.addTask { tools.remove("t\(number)") } }
        }
        #expect(tools.tools.isEmpty)
    }
}
