import MCPGenReferences
import MCPRuntime
import MCPTestKit
import MCPTestSupport
import Testing

/// Handles: of requests that are under way, and of servers that run.
@Suite struct HandleTests {
    @Test("A request that has begun comes to its answer, or is cancelled, beside others", arguments: Era.all)
    func requests(era: Era) async throws {
        try await withClient(of: LibraryServer(LiveLibrary()), era: era) { client in
            let long = client.begin { try await $0.callTool("wait-for", ["milliseconds": 60_000]) }
            let short = client.begin { try await $0.callTool("wait-for", ["milliseconds": 10]) }
            let answer = try await short.value
            #expect(answer.text == "waited 10 ms")
            long.cancel()
            await #expect(throws: CancellationError.self) { try await long.value }
            let again = try await short.value
            #expect(again == answer)
        }
    }

    @Test("A request can't begin when the connection is closed")
    func closed() async throws {
        let client = try await MCPClient.connect(to: .inMemory(LibraryServer(LiveLibrary())))
        let waiting = client.begin { try await $0.callTool("wait-for", ["milliseconds": 60_000]) }
        await client.close()
        await #expect(throws: (any Error).self) { try await waiting.value }
        await #expect(throws: MCPClientError.self) { try await client.begin { try await $0.ping() }.value }
    }

    @Test("A running server pings its clients of the stateful era; those of the stateless one can't be asked")
    func ping() async throws {
        let loopback = Loopback()
        let server = try await MCPServer(LibraryServer(LiveLibrary())).start(loopback)
        for era in Era.all {
            let options = MCPClient.Options(protocolVersions: era.protocolVersions)
            try await MCPClient.withConnection(to: loopback, options: options) { client in
                try await client.ping()
                let connection = try #require(server.connections.last)
                if era == .stateful {
                    try await connection.ping()
                } else {
                    await #expect(throws: MCPClientError.self) { try await connection.ping() }
                }
            }
        }
        await server.stop()
    }
}
