import MCPGenReferences
import MCPRuntime
import MCPTestKit
import MCPTestSupport
import Testing

/// Clients and servers in one process.
@Suite struct ClientTests {
    @Test("An era has the revisions of its kind, and both are gone through", arguments: Era.all)
    func eras(era: Era) {
        #expect(era.protocolVersions.allSatisfy { $0.isStateless == (era == .stateless) })
        #expect(era.protocolVersions.first == era.newestVersion)
        #expect(era.description == (era == .stateful ? "stateful (2025-11-25)" : "stateless (2026-07-28)"))
    }

    @Test("A client speaks the newest revision of the era with a service", arguments: Era.all)
    func connects(era: Era) async throws {
        try await withClient(of: LibraryServer(LiveLibrary()), era: era) { client in
            #expect(client.server.protocolVersion == era.newestVersion)
            let count = try await client.callTool("count_books").text
            #expect(count == "42")
        }
    }

    @Test("Options pin an older revision of the stateful era")
    func pinned() async throws {
        let options = MCPClient.Options(protocolVersions: [.v2024_11_05])
        try await withClient(of: LibraryServer(LiveLibrary()), era: .stateful, options: options) { client in
            #expect(client.server.protocolVersion == .v2024_11_05)
        }
    }

    @Test("An emitted client talks to a server of several services", arguments: Era.all)
    func typed(era: Era) async throws {
        let server = MCPServer(name: "all", version: "1", services: [LibraryServer(LiveLibrary())])
        let count = try await withClient(LibraryClient.self, of: server, era: era) { try await $0.countBooks() }
        #expect(count == "42")
        try await withClient(LibraryClient.self, of: LibraryServer(LiveLibrary()), era: era) { library in
            #expect(library.mcp.server.serverInfo?.name == "library")
        }
    }

    @Test("A server that doesn't speak the era is a client error")
    func otherEra() async throws {
        let server = MCPServer(
            LibraryServer(LiveLibrary()),
            options: .init(protocolVersions: Era.stateful.protocolVersions)
        )
        await #expect(throws: MCPClientError.self) { try await withClient(of: server, era: .stateless) { _ in } }
    }

    @Test("Who the client is reaches the handler", arguments: Era.all)
    func authorization(era: Era) async throws {
        let service = try TestService { context in context.authorization?.principal ?? "nobody" }
        try await withClient(of: service, era: era, authorization: .init(principal: "ada")) { client in
            let name = try await client.callTool("test").text
            #expect(name == "ada")
        }
    }
}
