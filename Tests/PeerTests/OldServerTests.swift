import MCPRuntime
import Testing

/// Servers that know nothing of 2026-07-28, found out by a client that would like to speak it.
@Suite(.enabled(if: Peers.folder != nil, "\(Peers.hint)"), .timeLimit(.minutes(6)))
struct OldServerTests {
    private let household = Household()

    @Test("the official Python SDK of before: the client falls back, and its tasks ask and end")
    func oldSDK() async throws {
        let server = Peers.server("python_old_server.py", of: .old)
        try await MCPClient.withConnection(to: server, options: household.options()) { client in
            #expect(client.server.protocolVersion == .v2025_11_25)
            #expect(client.server.instructions == "I am old.")
            #expect(try await client.listTools().map(\.name) == ["echo", "ask", "job"])
            #expect(try await client.listTools().last?.taskSupport == .required)
            #expect(try await client.listResources().map(\.uri) == ["old://static"])
            #expect(try await client.listPrompts().map(\.name) == ["greet"])

            let echo = try await client.callTool("echo", ["message": "hello"] as JSONValue, returning: JSONObject.self)
            #expect(echo == ["message": "hello"])
            #expect(household.logs.map(\.data) == ["echoing"])
            #expect(try await client.callTool("echo", ["message": 7]).isError)
            #expect(try await client.callTool("ask").text == "Ann 1")

            let job = try await client.startTool("job", ttl: 60_000)
            #expect(job.task?.status == .working)
            #expect(try await job.result().text == "job of Ann")
            #expect(try await job.status()?.status == .completed)
            try await client.ping()
        }
    }

    @Test(
        "each revision before is spoken by both",
        arguments: [ProtocolVersion.v2025_06_18, .v2025_03_26, .v2024_11_05]
    )
    func olderRevisions(version: ProtocolVersion) async throws {
        let server = Peers.server("python_old_server.py", of: .old)
        try await MCPClient.withConnection(to: server, options: household.options([version])) { client in
            #expect(client.server.protocolVersion == version)
            let tools = try await client.listTools()
            #expect(tools.map(\.name) == ["echo", "ask", "job"])
            let echo = try await client.callTool("echo", ["message": "hello"] as JSONValue, returning: JSONObject.self)
            #expect(echo == ["message": "hello"])
            try await client.ping()
        }
    }

    @Test("a server that doesn't answer what it doesn't know is spoken to as one of before")
    func silent() async throws {
        var options = household.options()
        options.probeTimeout = .milliseconds(200)
        try await talk("silent", options)
    }

    @Test("lines that are no messages are passed over")
    func noisy() async throws { try await talk("noisy", household.options()) }

    @Test("what is remembered of a server spares the second connection the question")
    func remembered() async throws {
        var options = household.options()
        options.probeTimeout = .seconds(1)
        try await talk("silent", options)
        options.probeTimeout = .seconds(30)
        let time = try await ContinuousClock().measure { try await talk("silent", options) }
        #expect(time < .seconds(20))
    }

    private func talk(_ behaviour: String, _ options: MCPClient.Options) async throws {
        let program = Peers.program("python")
        let server = ProcessTransport(program, arguments: [Peers.script("python_odd_server.py"), behaviour])
        try await MCPClient.withConnection(to: server, options: options) { client in
            #expect(client.server.protocolVersion == .v2025_06_18)
            let tools = try await client.listTools()
            #expect(tools.map(\.name) == ["echo"])
            for text in ["one", "two", "three"] {
                let echo = try await client.callTool("echo", ["message": .string(text)])
                #expect(echo.text == text)
            }
        }
    }
}
