import MCPRuntime
import Testing

/// Groups of tools over a connection.
@Suite struct ToolsetTests {
    private static func office(
        hooks: Happenings? = nil,
        conditions: [String: ToolCondition] = [:],
        names: ToolsetNames = ToolsetNames()
    ) throws -> MCPServer {
        let files = ToolGroup(
            "files",
            description: "Reads files.",
            tools: ["read_file"],
            groups: [
                ToolGroup(
                    "changes",
                    description: "Changes files.",
                    tools: ["write_file", "delete_file"],
                    onActivate: { _ in hooks?.note("+changes") },
                    onDeactivate: { _ in hooks?.note("-changes") }
                )
            ],
            onActivate: { _ in hooks?.note("+files") },
            onDeactivate: { _ in hooks?.note("-files") }
        )
        let mail = ToolGroup(
            "mail",
            description: "Sends mail.",
            tools: ["send_mail"],
            exclusiveWith: ["files"],
            onActivate: { _ in hooks?.note("+mail") },
            onDeactivate: { _ in hooks?.note("-mail") }
        )
        return MCPServer(try Toolset(Office(), groups: [files, mail], conditions: conditions, names: names))
    }

    private static let atFirst = [
        "status", "open_workspace", "list_tool_groups", "activate_files", "activate_mail",
    ]

    @Test("tools of a group are listed and called once it is active, and the client is told of each change")
    func activation() async throws {
        let changes = Happenings()
        try await MCPClient.with(.v2025_11_25, Self.office(), changes: changes) { client in
            #expect(try await client.toolNames() == Self.atFirst)
            #expect(try await client.call("activate_files").text == "files is active: read_file")
            try await changes.reach(1)
            #expect(
                try await client.toolNames() == [
                    "status", "read_file", "open_workspace", "list_tool_groups", "deactivate_files", "activate_changes",
                    "activate_mail",
                ]
            )
            #expect(try await client.call("read_file").text == "read_file")
            #expect(try await client.call("activate_files").text == "files is active: read_file")
            #expect(try await client.call("deactivate_files").text == "files is not active")
            try await changes.reach(2)
            #expect(try await client.toolNames() == Self.atFirst)
            #expect(try await client.call("deactivate_files").text == "files is not active")
            #expect(try await client.call("status").text == "status")
            #expect(changes.all == ["tools", "tools"])
        }
    }

    @Test("a call of a hidden tool says what to activate, from the outermost group on")
    func hidden() async throws {
        try await MCPClient.with(.v2025_11_25, Self.office()) { client in
            let file = try await client.call("read_file")
            #expect(file.isError)
            #expect(file.text == "read_file is a tool of files, which isn't active. Call activate_files first.")
            let nested = try await client.call("write_file").text
            #expect(nested.hasSuffix("Call activate_files, then activate_changes first."))
            let early = try await client.call("activate_changes")
            #expect(early.isError)
            #expect(early.text == "changes is within files, which isn't active. Call activate_files first.")
            _ = try await client.call("activate_files")
            #expect(try await client.call("write_file").text.hasSuffix("Call activate_changes first."))
            await #expect(throws: MCPClientError.self) { try await client.call("no_such") }
        }
    }

    @Test("a group takes those nested in it along, the innermost first")
    func nested() async throws {
        let hooks = Happenings()
        try await MCPClient.with(.v2025_11_25, Self.office(hooks: hooks)) { client in
            _ = try await client.call("activate_files")
            _ = try await client.call("activate_changes")
            #expect(try await client.call("delete_file").text == "delete_file")
            let answer = try await client.call("deactivate_files")
            #expect(answer.text == "files is not active; no longer active: changes")
            #expect(hooks.all == ["+files", "+changes", "-changes", "-files"])
            _ = try await client.call("activate_files")
            #expect(try await client.call("delete_file").isError)
        }
    }

    @Test("a group deactivates those that exclude it, nested ones too")
    func exclusive() async throws {
        let (hooks, changes) = (Happenings(), Happenings())
        try await MCPClient.with(.v2025_11_25, Self.office(hooks: hooks), changes: changes) { client in
            _ = try await client.call("activate_files")
            _ = try await client.call("activate_changes")
            let mail = try await client.call("activate_mail")
            #expect(mail.text == "mail is active: send_mail; no longer active: changes, files")
            #expect(try await client.call("read_file").isError)
            #expect(try await client.call("send_mail").text == "send_mail")
            _ = try await client.call("activate_files")
            #expect(try await client.call("send_mail").isError)
            #expect(hooks.all == ["+files", "+changes", "-changes", "-files", "+mail", "-mail", "+files"])
            try await changes.reach(4)
            #expect(changes.all == ["tools", "tools", "tools", "tools"])
        }
    }

    @Test("the groups are listed with what they are for and how to activate them")
    func groups() async throws {
        try await MCPClient.with(.v2025_11_25, Self.office()) { client in
            _ = try await client.call("activate_files")
            let groups = try #require(try await client.call("list_tool_groups").structuredContent?["groups"]?.array)
            #expect(groups.map { $0["name"]?.string } == ["files", "changes", "mail"])
            #expect(groups.map { $0["isActive"]?.bool } == [true, false, false])
            #expect(groups[1]["parent"]?.string == "files")
            #expect(groups[1]["tools"] == ["write_file", "delete_file"])
            #expect(groups[1]["activatedBy"]?.string == "activate_changes")
            let tool = try #require(try await client.listTools().first { $0.name == "activate_mail" })
            #expect(tool.description == "Makes the tools of mail available. Deactivates files. Sends mail.")
            #expect(try await client.callTool("activate_mail", ["force": true]).isError)
        }
    }

    @Test("generated tools are called as the scheme says, and left out where it says nothing")
    func names() async throws {
        try await MCPClient.with(.v2025_11_25, Self.office(names: .dotted)) { client in
            let names = try await client.toolNames()
            #expect(names.suffix(3) == ["groups.list", "files.activate", "mail.activate"])
        }
        let manual = ToolsetNames(activate: { $0 == "files" ? nil : "use_\($0)" }, deactivate: { _ in nil }, list: nil)
        try await MCPClient.with(.v2025_11_25, Self.office(names: manual)) { client in
            let names = try await client.toolNames()
            #expect(names == ["status", "open_workspace", "use_mail"])
            #expect(try await client.call("read_file").text.hasSuffix("Activate files first."))
        }
    }

    @Test("the service activates groups by tools of its own")
    func fromWithin() async throws {
        let changes = Happenings()
        try await MCPClient.with(.v2025_11_25, Self.office(), changes: changes) { client in
            let answer = try await client.call("open_workspace")
            #expect(answer.text == #"true, ["files"]"#)
            #expect(try await client.call("open_workspace").text == #"false, ["files"]"#)
            #expect(try await client.call("read_file").text == "read_file")
            try await changes.reach(1)
            #expect(changes.all == ["tools"])
        }
    }

    @Test("in 2026-07-28 all tools are there for everybody, and none that activate any")
    func stateless() async throws {
        let hooks = Happenings()
        try await MCPClient.with(.v2026_07_28, Self.office(hooks: hooks)) { client in
            #expect(client.server.capabilities.tools?.listChanged == nil)
            let names = try await client.toolNames()
            #expect(names == Office.toolNames)
            for tool in ["read_file", "delete_file", "send_mail"] {
                #expect(try await client.call(tool).text == tool)
            }
            #expect(try await client.call("open_workspace").text == "false, []")
            await #expect(throws: MCPClientError.self) { try await client.call("activate_files") }
            #expect(try await client.toolNames() == Office.toolNames)
            #expect(hooks.all == [])
        }
    }
}
