import MCPRuntime
import Testing

/// A server on FastMCP, a framework of its own.
@Suite(.enabled(if: Peers.folder != nil, "\(Peers.hint)"), .timeLimit(.minutes(6)))
struct FastMCPTests {
    @Test(
        "what it has is listed, called and read",
        arguments: [[ProtocolVersion.v2026_07_28], [.v2025_11_25], ProtocolVersion.all]
    )
    func features(versions: [ProtocolVersion]) async throws {
        let server = Peers.server("fastmcp_server.py")
        try await MCPClient.withConnection(to: server, options: Household().options(versions)) { client in
            #expect(client.server.protocolVersion == versions.first)
            #expect(client.server.serverInfo?.name == "fastmcp-peer")
            #expect(try await client.listTools().map(\.name) == ["add", "count", "fail", "walk"])
            let sum = try await client.callTool("add", ["a": 2, "b": 0.5] as JSONValue, returning: JSONObject.self)
            #expect(sum["sum"]?.number?.double == 2.5)
            #expect(try await client.callTool("count", ["words": ["a", "b"]]).structuredContent == ["result": 2])
            let failed = try await client.callTool("fail")
            #expect(failed.isError && failed.text == "it failed, as it should")

            let (steps, step) = AsyncStream<Double>.makeStream()
            let walker = client.with { $0.onProgress = { step.yield($0.progress) } }
            #expect(try await walker.callTool("walk").text == "walked")
            step.finish()
            var heard: [Double] = []
            for await step in steps { heard.append(step) }
            #expect(heard == [1, 2, 3])

            #expect(try await client.readResource("fast://static").contents.first?.text == "static text")
            #expect(try await client.readResource("fast://item/7").contents.first?.text == "item 7")
            let greeting = try await client.getPrompt("greet", arguments: ["name": "Ann"])
            #expect(greeting.messages.map(\.content) == [.text("Greet Ann.")])
        }
    }
}
