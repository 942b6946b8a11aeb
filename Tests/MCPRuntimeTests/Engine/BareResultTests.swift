import MCPRuntime
import MCPTestKit
import MCPTestSupport
import Testing

/// Structured results that aren't objects, which came with 2026-07-28.
@Suite struct BareResultTests {
    /// Answers with an array, by whatever way there is.
    private struct Numbers: MCPService {
        let implementation = Implementation(name: "numbers", version: "1.0.0")
        let tools: [ToolListing] = [
            ToolListing(
                name: "written",
                json: #"{"name":"written","inputSchema":{"type":"object"},"outputSchema":{"type":"array"},"title":"W"}"#
            ),
            ToolListing(
                name: "returned",
                json: #"{"outputSchema": {"type":"integer"} , "name":"returned","inputSchema":{"type":"object"}}"#
            ),
            ToolListing(name: "silent", json: #"{"name":"silent","inputSchema":{"type":"object"},"outputSchema":{}}"#),
            ToolListing(
                name: "task",
                json: #"""
                    {"name":"task","inputSchema":{"type":"object"},"execution":{"taskSupport":"optional"}}
                    """#,
                taskSupport: .optional
            ),
            ToolListing(
                name: "object",
                json: #"{"name":"object","inputSchema":{"type":"object"},"outputSchema":{"type":"object"}}"#
            ),
        ]

        func callTool(_ call: ToolCall, writing result: inout JSONWriter) async throws {
            switch call.toolName {
            case "returned":
                let value = CallToolResult(content: [.text("one")], structuredContent: 1, meta: ["a": 1])
                value.writeJSON(to: &result)
            case "silent": CallToolResult(content: [], structuredContent: .null, meta: [:]).writeJSON(to: &result)
            case "object": result.writeToolResult(structured: WrappedResult([1]))
            case "failing": throw ToolError(content: [], structuredContent: ["code"])
            default: result.writeToolResult(structured: [1, 2])
            }
        }
    }

    @Test("a client has what its revision has: the value, or its text", arguments: ProtocolVersion.all)
    func results(version: ProtocolVersion) async throws {
        let options = MCPClient.Options(protocolVersions: [version])
        let era: Era = version.isStateless ? .stateless : .stateful
        try await withValidatedClient(of: Numbers(), era: era, options: options) { client in
            let written = try await client.callTool("written")
            #expect(written.text == "[1,2]" && written.structuredContent == (version.isStateless ? [1, 2] : nil))
            let returned = try await client.callTool("returned")
            #expect(returned.text == "one" && returned.structuredContent == (version.isStateless ? 1 : nil))
            #expect(returned.meta?["a"] == 1)
            let silent = try await client.callTool("silent")
            #expect(silent.text == (version.isStateless ? "" : "null"))
            let object = try await client.callTool("object")
            #expect(object.structuredContent == ["result": [1]])
            let typed = try await client.callTool("written", NoArguments(), returning: [Int].self)
            #expect(typed == [1, 2])
        }
    }

    @Test("what a failed tool says to programs is no different", arguments: Era.all)
    func failure(era: Era) async throws {
        try await withValidatedClient(of: Numbers(), era: era) { client in
            let error = await #expect(throws: ToolError.self) {
                try await client.callTool("failing", NoArguments(), returning: [Int].self)
            }
            let expected =
                era == .stateless ? ToolError(content: [], structuredContent: ["code"]) : ToolError(#"["code"]"#)
            #expect(error == expected)
        }
    }

    @Test("a task's result is no different", arguments: Era.all)
    func task(era: Era) async throws {
        try await withValidatedClient(of: Numbers(), era: era) { client in
            let result = try await client.startTool("task").result()
            #expect(result.text == "[1,2]" && result.structuredContent == (era == .stateless ? [1, 2] : nil))
        }
    }

    @Test("schemas of results are listed to clients whose revision has them", arguments: Era.all)
    func listings(era: Era) async throws {
        let tools = try await withValidatedClient(of: Numbers(), era: era) { try await $0.listTools() }
        let schemas = tools.map(\.outputSchema)
        if era == .stateless {
            #expect(schemas == [["type": "array"], ["type": "integer"], [:], nil, ["type": "object"]])
        } else {
            #expect(schemas == [nil, nil, nil, nil, ["type": "object"]])
        }
        #expect(tools.map(\.name) == Numbers().tools.map(\.name))
        #expect(tools.first?.title == "W")
    }
}
