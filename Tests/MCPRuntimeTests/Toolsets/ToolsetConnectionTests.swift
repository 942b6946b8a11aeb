import MCPRuntime
import Testing

/// What a toolset keeps for each connection, and how it changes.
@Suite struct ToolsetConnectionTests {
    private static func mails(
        _ service: (any MCPService)? = nil,
        conditions: [String: ToolCondition] = [:],
        onActivate: ToolGroup.Hook? = nil,
        onDeactivate: ToolGroup.Hook? = nil
    ) throws -> Toolset {
        let mail = ToolGroup(
            "mail",
            description: "Sends mail.",
            tools: ["send_mail"],
            exclusiveWith: ["files"],
            onActivate: onActivate
        )
        let files = ToolGroup("files", description: "Files.", tools: ["read_file"], onDeactivate: onDeactivate)
        return try Toolset(service ?? Office(), groups: [mail, files], conditions: conditions)
    }

    @Test("connections don't influence each other, whatever their revision")
    func apart() async throws {
        let server = MCPServer(try Self.mails())
        let (heard, unheard) = (Happenings(), Happenings())
        try await MCPClient.with(.v2025_11_25, server, changes: heard) { first in
            try await MCPClient.with(.v2025_06_18, server, changes: unheard) { second in
                try await MCPClient.with(.v2026_07_28, server, changes: unheard) { third in
                    _ = try await first.call("activate_mail")
                    try await heard.reach(1)
                    #expect(try await first.call("send_mail").text == "send_mail")
                    #expect(try await second.call("send_mail").isError)
                    #expect(try await !second.toolNames().contains("send_mail"))
                    #expect(try await third.toolNames() == Office.toolNames)
                    #expect(heard.all == ["tools"])
                    #expect(unheard.all == [])
                }
            }
        }
        // A connection begins anew.
        let isHidden = try await MCPClient.with(.v2025_11_25, server) { try await $0.call("send_mail").isError }
        #expect(isHidden)
    }

    @Test("a toolset that a factory makes serves its connection, and 2026-07-28 has the other services only")
    func factory() async throws {
        let server = MCPServer(Implementation(name: "all", version: "1"), services: []) { _ in [try Self.mails()] }
        let changes = Happenings()
        try await MCPClient.with(.v2025_11_25, server, changes: changes) { client in
            _ = try await client.call("activate_mail")
            #expect(try await client.call("send_mail").text == "send_mail")
            try await changes.reach(1)
            #expect(changes.all == ["tools"])
        }
        let names = try await MCPClient.with(.v2026_07_28, server) { try await $0.toolNames() }
        #expect(names == [])
    }

    @Test("a hook that throws refuses, its text is the answer, and nothing has changed")
    func refusal() async throws {
        let changes = Happenings()
        let toolset = try Self.mails { _ in throw ToolError("the post office is closed") }
        try await MCPClient.with(.v2025_11_25, MCPServer(toolset), changes: changes) { client in
            let answer = try await client.call("activate_mail")
            #expect(answer.isError)
            #expect(answer.text == "the post office is closed")
            #expect(try await client.call("send_mail").isError)
            #expect(changes.all == [])
        }
    }

    @Test("an excluded group that refuses to go stays, and the other one isn't activated")
    func exclusiveRefusal() async throws {
        let toolset = try Self.mails(onDeactivate: { _ in throw ToolError("files are open") })
        try await MCPClient.with(.v2025_11_25, MCPServer(toolset)) { client in
            _ = try await client.call("activate_files")
            #expect(try await client.call("activate_mail").text == "files are open")
            #expect(try await client.call("read_file").text == "read_file")
            #expect(try await client.call("send_mail").isError)
        }
    }

    @Test("a hook can't change groups itself, and says so instead of waiting for itself", .timeLimit(.minutes(6)))
    func reentrant() async throws {
        let toolset = try Self.mails { context in try await context.activateToolGroup("files") }
        try await MCPClient.with(.v2025_11_25, MCPServer(toolset)) { client in
            let answer = try await client.call("activate_mail")
            #expect(answer.text == ToolsetError.changeWithinHook(group: "files").description)
            #expect(try await client.call("activate_files").isError == false)
        }
    }

    @Test("many activations at once happen one after the other: exclusive groups are never active together")
    func concurrent() async throws {
        let (hooks, changes) = (Happenings(), Happenings())
        let hook: ToolGroup.Hook = { _ in
            hooks.note("begins")
            try await Task.sleep(for: .milliseconds(1))
            hooks.note("ends")
        }
        let names = (0..<8).map { "g\($0)" }
        let groups = names.map { name in
            let others = names.filter { $0 != name }
            return ToolGroup(name, description: "", exclusiveWith: others, onActivate: hook, onDeactivate: hook)
        }
        let toolset = try Toolset(Office(), groups: groups)
        try await MCPClient.with(.v2025_11_25, MCPServer(toolset), changes: changes) { client in
            try await withThrowingTaskGroup(of: Bool.self) { calls in
                for number in 0..<80 {
                    calls.addTask { try await client.call("activate_g\(number % 8)").isError }
                }
                for try await failed in calls { #expect(!failed) }
            }
            let listed = try #require(try await client.call("list_tool_groups").structuredContent?["groups"]?.array)
            #expect(listed.filter { $0["isActive"]?.bool == true }.count == 1)
            #expect(hooks.all == (0..<hooks.all.count / 2).flatMap { _ in ["begins", "ends"] })
            #expect(changes.all.count >= 8)
        }
    }

    @Test("a condition decides by groups and by the request, for lists and for calls")
    func conditions() async throws {
        let conditions: [String: ToolCondition] = [
            "status": { $0.context.clientInfo?.name == "trusted" },
            "write_file": { $0.isActive("mail") },
        ]
        let server = MCPServer(try Self.mails(conditions: conditions))
        try await MCPClient.with(.v2025_11_25, server) { client in
            let names = try await client.toolNames()
            #expect(!names.contains("status") && !names.contains("write_file"))
            await #expect(throws: MCPClientError.self) { try await client.call("status") }
            await #expect(throws: MCPClientError.self) { try await client.call("write_file") }
            _ = try await client.call("activate_mail")
            #expect(try await client.call("write_file").text == "write_file")
            #expect(try await client.toolNames().contains("write_file"))
        }
        var options = MCPClient.Options(protocolVersions: [.v2025_11_25])
        options.implementation = Implementation(name: "trusted", version: "1")
        try await MCPClient.withConnection(to: .inMemory(server), options: options) { client in
            let names = try await client.toolNames()
            #expect(names.contains("status"))
            #expect(try await client.call("status").text == "status")
        }
        try await MCPClient.with(.v2026_07_28, server) { client in
            let names = try await client.toolNames()
            #expect(names.contains("write_file") && !names.contains("status"))
            await #expect(throws: MCPClientError.self) { try await client.call("status") }
        }
    }

    @Test(
        "a condition sees what middleware has found out of the request",
        arguments: [ProtocolVersion.v2025_11_25, .v2026_07_28]
    )
    func middleware(version: ProtocolVersion) async throws {
        let toolset = try Self.mails(conditions: ["status": { $0.context[Rank.self] == "captain" }])
        let server = MCPServer(toolset, options: MCPServer.Options(middleware: [Rank()]))
        try await MCPClient.with(version, server) { client in
            let captain = client.with { $0.meta["rank"] = "captain" }
            let names = (try await client.toolNames(), try await captain.toolNames())
            #expect(!names.0.contains("status"))
            #expect(names.1.contains("status"))
            await #expect(throws: MCPClientError.self) { try await client.call("status") }
            #expect(try await captain.call("status").text == "status")
        }
    }

    @Test("tools that come while the service is served belong to the group that names them")
    func dynamic() async throws {
        let tools = DynamicTools(Implementation(name: "plugins", version: "1"))
        let (server, changes) = (MCPServer(try Self.mails(tools)), Happenings())
        try await MCPClient.with(.v2025_11_25, server, changes: changes) { client in
            try tools.add(Tool(name: "send_mail")) { _ in CallToolResult(content: [.text("sent")]) }
            try await changes.reach(1)
            #expect(try await client.call("send_mail").isError)
            _ = try await client.call("activate_mail")
            #expect(try await client.call("send_mail").text == "sent")
            try await changes.reach(2)
            #expect(changes.all == ["tools", "tools"])
        }
    }

    @Test("groups that don't fit the service or each other are refused")
    func invalid() {
        func groups(_ groups: ToolGroup...) throws { _ = try Toolset(Office(), groups: groups) }
        let files = ToolGroup("files", description: "")
        #expect(throws: ToolsetError.doubledGroup("files")) {
            try groups(files, ToolGroup("all", description: "", groups: [files]))
        }
        #expect(throws: ToolsetError.unknownTool("raed_file")) {
            try groups(ToolGroup("files", description: "", tools: ["raed_file"]))
        }
        #expect(throws: ToolsetError.unknownGroup("flies")) {
            try groups(files, ToolGroup("mail", description: "", exclusiveWith: ["flies"]))
        }
        #expect(throws: ToolsetError.exclusiveWithin(group: "changes", other: "files")) {
            let changes = ToolGroup("changes", description: "", exclusiveWith: ["files"])
            try groups(ToolGroup("files", description: "", groups: [changes]))
        }
        #expect(throws: ToolsetError.unknownTool("satus")) {
            _ = try Toolset(Office(), groups: [], conditions: ["satus": { _ in true }])
        }
        #expect(throws: ToolsetError.doubledTool("status")) {
            _ = try Toolset(Office(), groups: [files], names: ToolsetNames(activate: { _ in "status" }))
        }
    }
}
