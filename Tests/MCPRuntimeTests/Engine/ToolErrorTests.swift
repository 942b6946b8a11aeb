import MCPRuntime
import MCPTestKit
import MCPTestSupport
import Testing

/// Tools that fail, and calls that are never sent.
@Suite struct ToolErrorTests {
    private static func failing() throws -> TestService {
        let service = TestService()
        try service.add(Tool(name: "dig")) { _ in
            throw ToolError(content: [.text("Too hard."), .text("Try sand.")], structuredContent: ["depth": 3])
        }
        return service
    }

    @Test("a client throws what the server said, and which tool it was", arguments: Era.all)
    func thrown(era: Era) async throws {
        try await withValidatedClient(of: Self.failing(), era: era) { client in
            let error = await #expect(throws: ToolError.self) {
                try await client.callTool("dig", NoArguments(), returning: WrappedResult<Int>.self)
            }
            #expect(error?.tool == "dig" && error?.text == "Too hard.\nTry sand.")
            #expect(error?.content.count == 2 && error?.structuredContent == ["depth": 3])
        }
    }

    @Test("a server whose own client throws passes the error on whole", arguments: Era.all)
    func passedOn(era: Era) async throws {
        let inner = try Self.failing()
        let outer = TestService()
        try outer.add(Tool(name: "dig_here")) { _ in
            try await withClient(of: inner, era: .stateless) { try await $0.callTool("dig").successful(of: "dig") }
        }
        try await withValidatedClient(of: outer, era: era) { client in
            let result = try await client.callTool("dig_here")
            #expect(result.isError && result.text == "Too hard.\nTry sand." && result.structuredContent == ["depth": 3])
        }
    }

    @Test("arguments that can't be written are an error of their own, and nothing is sent", arguments: Era.all)
    func unwritable(era: Era) async throws {
        let version = era.newestVersion
        let server = ScriptedServer(version) { message, peer in
            if message["id"] != nil { peer.answer(message, ScriptedServer.text("ok")) }
        }
        try await MCPClient.withConnection(to: server, options: .speaking(version)) { client in
            let sent = server.messages.count
            let arguments = ["depth": Double.infinity]
            await #expect(throws: JSONEncodingError.notFinite(.infinity)) {
                try await client.callTool("dig", arguments, returning: WrappedResult<Int>.self)
            }
            await #expect(throws: JSONEncodingError.notFinite(.infinity)) {
                try await client.callTool("dig", arguments)
            }
            let text = try await client.callTool("dig", ["depth": 1.5]).text
            #expect(text == "ok")
            let calls = server.messages.dropFirst(sent).filter { $0["method"] == "tools/call" }
            #expect(calls.map { $0["params"]?["arguments"] } == [["depth": 1.5]])
        }
    }
}
