#if Network
import MCPNetwork
import MCPRuntime
import Testing

/// A client whose server isn't there, or goes.
@Suite(.timeLimit(.minutes(6))) struct ClientTests {
    @Test("connecting to a port where nobody listens is an error that says so")
    func closed() async throws {
        let port = try await closedPort()
        let error = await #expect(throws: MCPClientError.self) {
            try await MCPClient.withConnection(to: .tcp(port: port)) { _ in }
        }
        guard case .cannotConnect(let reason) = error else { throw ToolError("\(String(describing: error))") }
        #expect(reason.hasPrefix("127.0.0.1:\(port): "))
        #expect(reason.contains("refused"))
    }

    @Test("a port that can't be is an error, and so is a host that doesn't exist")
    func nowhere() async throws {
        for transport in [TCPClientTransport(port: 0), TCPClientTransport(host: "no.such.host.invalid", port: 1)] {
            let error = await #expect(throws: MCPClientError.self) {
                try await MCPClient.withConnection(to: transport) { _ in }
            }
            guard case .cannotConnect = error else { throw ToolError("\(String(describing: error))") }
        }
    }

    @Test("a call whose server goes fails, and says why", arguments: eras)
    func lost(version: ProtocolVersion) async throws {
        let desk = Desk()
        let (running, port) = try await run(desk)
        try await MCPClient.withConnection(to: .tcp(port: port), options: .speaking(version)) { client in
            async let losing = Task {
                _ = try await eventually { desk.begun.value == 1 }
                running.cancel()
            }.value
            let error = await #expect(throws: MCPClientError.self) {
                try await client.callTool("wait", ["milliseconds": 600_000])
            }
            try await losing
            guard case .connectionClosed(let reason) = error else { throw ToolError("\(String(describing: error))") }
            #expect(reason.contains("connection"))
        }
        _ = await running.result
    }

    @Test("an answer longer than the client's limit is reported")
    func oversized() async throws {
        try await serving { _, port in
            let transport = TCPClientTransport(port: port, maximumMessageSize: 10_000)
            try await MCPClient.withConnection(to: transport) { client in
                let small = try await client.callTool("big", ["bytes": 9_000])
                #expect(small.text.utf8.count == 9_000)
                let error = await #expect(throws: MCPClientError.self) {
                    try await client.callTool("big", ["bytes": 10_000])
                }
                #expect(error?.description.contains("10000 bytes") == true)
            }
        }
    }

    @Test("servers are remembered by host and port")
    func identity() {
        #expect(TCPClientTransport(host: "::1", port: 7).serverIdentity == "tcp://[::1]:7")
        #expect(TCPClientTransport(port: 7).serverIdentity == "tcp://127.0.0.1:7")
    }
}
#endif
