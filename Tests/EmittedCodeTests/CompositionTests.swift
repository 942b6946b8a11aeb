import MCPGenReferences
import MCPRuntime
import MCPTestSupport
import Testing

/// Several services under one name.
@Suite struct CompositionTests {
    @Test("each call goes to the service that has the tool, and all tools are listed in order")
    func composed() async throws {
        var shapes = ShapesMock()
        shapes.onErase = { [.text("erased")] }
        let services: [any MCPService] = [LibraryServer(LiveLibrary()), ShapesServer(shapes)]
        let server = MCPServer(name: "all", version: "1.0.0", services: services)
        try await MCPClient.withConnection(to: .inMemory(server)) { client in
            #expect(client.server.serverInfo == Implementation(name: "all", version: "1.0.0"))
            #expect(client.server.instructions == "Find books, then borrow them.")
            let names = try await client.listTools().map(\.name)
            #expect(names == services.flatMap { $0.tools.map(\.name) })
            let count = try await LibraryClient(mcp: client).countBooks()
            #expect(count == "42")
            let erased = try await ShapesClient(mcp: client).erase()
            #expect(erased == [.text("erased")])
            let error = await #expect(throws: MCPClientError.self) { try await client.callTool("no_such") }
            guard case .server(let answer) = error else {
                Issue.record("\(String(describing: error))")
                return
            }
            #expect(answer == JSONRPCError(.invalidParams, "Unknown tool: no_such"))
        }
    }

    @Test("of two tools of one name the first one is listed and called")
    func doubled() async throws {
        var mock = LibraryMock()
        mock.onCountBooks = { "0" }
        let server = MCPServer(
            name: "all",
            version: "1.0.0",
            services: [LibraryServer(mock), LibraryServer(LiveLibrary())]
        )
        try await MCPClient.withConnection(to: .inMemory(server)) { client in
            let names = try await client.listTools().map(\.name)
            #expect(names == LibraryTool.allCases.map(\.rawValue))
            let count = try await LibraryClient(mcp: client).countBooks()
            #expect(count == "0")
        }
    }
}
