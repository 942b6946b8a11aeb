#if Network
import MCPNetwork
import MCPRuntime
import Testing

/// Clients and servers that talk by TCP.
@Suite(.timeLimit(.minutes(6))) struct ConversationTests {
    @Test("both eras are spoken", arguments: eras)
    func bothEras(version: ProtocolVersion) async throws {
        try await serving { server, port in
            #expect(server.address?.host == "127.0.0.1")
            try await MCPClient.withConnection(to: .tcp(port: port), options: .speaking(version)) { client in
                #expect(client.server.protocolVersion == version)
                #expect(client.server.serverInfo?.name == "desk")
                let tools = try await client.listTools()
                #expect(tools.map(\.name) == ["echo", "wait", "big", "order"])
                let answer = try await client.callTool("echo", ["text": "é\n"])
                #expect(answer.text == "é\n")
            }
        }
    }

    @Test("a server says of a connection what it knows")
    func connectionInfo() async throws {
        let (seen, sees) = AsyncStream<ConnectionInfo>.makeStream()
        let hooks = MCPServer.Hooks(onConnect: { sees.yield($0) }, onDisconnect: { _ in sees.finish() })
        try await serving(options: .init(hooks: hooks)) { server, port in
            try await MCPClient.withConnection(to: .tcp(port: port)) { _ in #expect(server.connections.count == 1) }
            var infos: [ConnectionInfo] = []
            for await info in seen { infos.append(info) }
            #expect(infos.count == 1)
            #expect(infos.first?.transport == "tcp")
            #expect(infos.first?.peer?.hasPrefix("127.0.0.1:") == true)
            #expect(infos.first?.crossesNetwork == true)
            #expect(try await eventually { server.connections.isEmpty })
        }
    }

    @Test("many clients at once each get their own answers", arguments: eras)
    func manyClients(version: ProtocolVersion) async throws {
        try await serving { _, port in
            try await withThrowingDiscardingTaskGroup { group in
                for number in 0..<12 {
                    group.addTask {
                        try await MCPClient.withConnection(to: .tcp(port: port), options: .speaking(version)) {
                            client in
                            for call in 0..<50 {
                                let text = "\(number)/\(call)"
                                let answer = try await client.callTool("echo", ["text": .string(text)])
                                #expect(answer.text == text)
                            }
                        }
                    }
                }
            }
        }
    }

    @Test("messages of megabytes arrive whole, both ways", arguments: eras)
    func bigMessages(version: ProtocolVersion) async throws {
        try await serving { _, port in
            try await MCPClient.withConnection(to: .tcp(port: port), options: .speaking(version)) { client in
                let text = String(repeating: "0123456789", count: 300_000)
                let echo = try await client.callTool("echo", ["text": .string(text)])
                #expect(echo.text == text)
                let big = try await client.callTool("big", ["bytes": 5_000_000])
                #expect(big.text.utf8.count == 5_000_000)
            }
        }
    }

    @Test("a connection that a hook refuses is closed, and the server goes on")
    func refused() async throws {
        let isFirst = Counter()
        let hooks = MCPServer.Hooks(onConnect: { _ in
            isFirst.increment()
            if isFirst.value == 1 { throw ToolError("not you") }
        })
        try await serving(options: .init(hooks: hooks)) { _, port in
            await #expect(throws: MCPClientError.self) {
                try await MCPClient.withConnection(to: .tcp(port: port)) { _ in }
            }
            try await MCPClient.withConnection(to: .tcp(port: port)) { client in
                let answer = try await client.callTool("echo", ["text": "you"])
                #expect(answer.text == "you")
            }
        }
    }

    @Test("stopping answers the calls in flight, then ends", arguments: eras)
    func stop(version: ProtocolVersion) async throws {
        let desk = Desk()
        let server = try await MCPServer(desk).start(.tcp(port: 0))
        let port = try #require(server.address?.port)
        try await MCPClient.withConnection(to: .tcp(port: port), options: .speaking(version)) { client in
            async let text = client.callTool("wait", ["milliseconds": 300]).text
            let hasBegun = try await eventually { desk.begun.value == 1 }
            #expect(hasBegun)
            await server.stop()
            let answer = try await text
            #expect(answer == "done")
            await #expect(throws: MCPClientError.self) { try await client.callTool("echo") }
        }
        await #expect(throws: MCPClientError.self) { try await MCPClient.withConnection(to: .tcp(port: port)) { _ in } }
    }

    @Test("cancelling the task that serves ends it, also with a call in flight")
    func cancelled() async throws {
        let desk = Desk()
        let (running, port) = try await run(desk)
        let client = try RawClient(port: port)
        await client.send(Line.call(1, "wait", #"{"milliseconds":600000}"#))
        #expect(try await eventually { desk.begun.value == 1 })
        running.cancel()
        _ = await running.result
        #expect(try await client.line() == nil)
    }

    @Test("a port in use is an error that says so")
    func portInUse() async throws {
        try await serving { _, port in
            let error = await #expect(throws: CannotListenError.self) {
                try await MCPServer(Desk()).run(.tcp(port: port))
            }
            #expect(error?.port == port)
            #expect(error?.description.contains("in use") == true)
        }
        await #expect(throws: CannotListenError.self) { try await MCPServer(Desk()).run(.tcp(port: 65536)) }
    }

    @Test("a server whose own sealer doesn't encrypt isn't served")
    func weakSealer() async throws {
        let server = MCPServer(Desk(), options: .init(requestStateSealer: InProcessSealer()))
        await #expect(throws: ServerConfigurationError.self) { try await server.run(.tcp(port: 0)) }
    }
}
#endif
