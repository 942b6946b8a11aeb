import Foundation
import MCPRuntime
import MCPTestSupport
import Testing

/// Servers that others wrote, against recordings of them.
@Suite(
    .enabled(if: Peers.folder != nil, "\(Peers.hint)"),
    .enabled(if: LiveServer.isRecorded, "no recordings of servers beside the project"),
    .serialized,
    .timeLimit(.minutes(6))
)
struct LiveServerTests {
    @Test(
        "it speaks the newest revision it can, lists what it listed before, and answers as before",
        arguments: LiveServer.all
    )
    func server(_ server: LiveServer) async throws {
        try await Paths.withTemporaryFolder { folder in
            let data = Paths.path(folder)
            try await repository(in: folder)
            let options = Household().options()
            try await MCPClient.withConnection(to: server.transport(in: data), options: options) { client in
                #expect(client.server.protocolVersion == (server.isModern ? .v2026_07_28 : .v2025_11_25))
                try await list(client, try server.listing().replacing("/data", with: data))
                for call in try server.calls() {
                    try await self.call(client, call.replacing("/data", with: data), isExact: server.isExact)
                }
            }
        }
    }

    private func list(_ client: MCPClient, _ recorded: JSONValue) async throws {
        let tools = try await client.listTools()
        #expect(tools.map(\.name) == recorded.names(of: "tools", "name"))
        #expect(tools.map(\.inputSchema) == recorded["tools"]?.array?.map { $0["inputSchema"] })
        #expect(tools.map(\.outputSchema) == recorded["tools"]?.array?.map { $0["outputSchema"] })
        if client.server.capabilities.prompts != nil {
            #expect(try await client.listPrompts().map(\.name) == recorded.names(of: "prompts", "name"))
        }
        if client.server.capabilities.resources != nil {
            #expect(try await client.listResources().map(\.uri) == recorded.names(of: "resources", "uri"))
            #expect(try await templates(client) == recorded.names(of: "resourceTemplates", "uriTemplate"))
        }
    }

    /// The templates; none where a server that has resources doesn't know the request.
    private func templates(_ client: MCPClient) async throws -> [String] {
        do {
            return try await client.listResourceTemplates().map(\.uriTemplate)
        } catch MCPClientError.server(let error) where error.code == .methodNotFound {
            return []
        }
    }

    private func call(_ client: MCPClient, _ recorded: JSONValue, isExact: Bool) async throws {
        let name = try #require(recorded["name"]?.string)
        let expected = try #require(recorded["result"])
        let result = try await client.callTool(name, recorded["arguments"] ?? [:])
        #expect(result.isError == (expected["isError"]?.bool ?? false), "\(name): \(result.text)")
        #expect(result.structuredContent?.shape == expected["structuredContent"]?.shape, "\(name)")
        let content = try JSONValue(json: result.content.jsonBytes())
        #expect(content.sorted.shape == expected["content"]?.sorted.shape, "\(name)")
        if isExact {
            #expect(content.sorted == expected["content"]?.sorted, "\(name)")
            #expect(result.structuredContent == expected["structuredContent"], "\(name)")
        }
    }

    /// A repository with one commit.
    private func repository(in folder: URL) async throws {
        let repository = Paths.path(folder.appending(path: "repo"))
        let who = ["-c", "user.name=t", "-c", "user.email=t@example.com"]
        for arguments in [
            ["init", "-q", "-b", "master", repository], ["commit", "-q", "--allow-empty", "-m", "first"],
        ] {
            let place = arguments[0] == "init" ? [] : ["-C", repository]
            let result = try await run("git", who + place + arguments)
            try #require(result.isSuccess, "\(result.errors)")
        }
    }
}

extension JSONValue {
    /// A member of each entry of a list.
    fileprivate func names(of list: String, _ member: String) -> [String] {
        self[list]?.array?.compactMap { $0[member]?.string } ?? []
    }

    /// The value with the members of all objects in the order of their names.
    fileprivate var sorted: JSONValue {
        switch self {
        case .array(let elements): .array(elements.map(\.sorted))
        case .object(let object):
            .object(JSONObject(object.members.sorted { $0.name < $1.name }.map { ($0.name, $0.value.sorted) }))
        default: self
        }
    }
}
