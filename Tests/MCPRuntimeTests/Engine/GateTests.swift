import MCPTestKit
import MCPTestSupport
import Testing

@testable import MCPRuntime

/// How many requests of a connection are worked on at a time.
@Suite struct GateTests {
    @Test("Who goes on after its client has answered keeps others out until its turn is paid back")
    func overcommitted() async throws {
        let gate = RequestGate(limit: 1, byteLimit: 1)
        let entered = Signal()
        await gate.enter(size: 1)
        #expect(gate.suspend())
        // Somebody else has the turn when the first one goes on: two are at work now.
        await gate.enter(size: 1)
        gate.resume()
        let third = Task {
            await gate.enter(size: 1)
            entered.fire()
            return ContinuousClock.now
        }
        try await Task.sleep(for: .milliseconds(50))
        gate.leave()
        try await Task.sleep(for: .milliseconds(50))
        let left = ContinuousClock.now
        gate.leave()
        try await withDeadline { try await entered.wait() }
        let began = await third.value
        #expect(began >= left)
    }

    @Test("Only so many may wait for their client")
    func suspended() async throws {
        let gate = RequestGate(limit: 1, byteLimit: 1)
        for _ in 0..<16 {
            await gate.enter(size: 1)
            #expect(gate.suspend())
        }
        await gate.enter(size: 1)
        #expect(!gate.suspend())
        gate.resume()
        #expect(gate.suspend())
    }

    @Test("Calls that ask their client aren't begun without end", .timeLimit(.minutes(6)))
    func askingCalls() async throws {
        let counts = Collected<Int>()
        let (go, begun, ended) = (Signal(), Collected<Void>(), Collected<Void>())
        let service = try TestService { context in
            begun.add(())
            counts.add(begun.values.count - ended.values.count)
            for number in 0..<3 { _ = try await context.roots(key: "\(number)") }
            ended.add(())
            return "done"
        }
        let handlers = ClientHandlers(listRoots: {
            try await go.wait()
            return []
        })
        let server = MCPServer(service, options: .init(limits: .init(concurrentRequests: 1)))
        try await withClient(of: server, era: .stateful, handlers: handlers) { client in
            try await withThrowingTaskGroup(of: String.self) { group in
                for _ in 0..<100 { group.addTask { try await client.callTool("test").text } }
                _ = try await begun.wait(for: 17)
                try await Task.sleep(for: .milliseconds(100))
                #expect(begun.values.count == 17)
                go.fire()
                for try await text in group { #expect(text == "done") }
            }
        }
        #expect(begun.values.count == 100)
        // One at work, and those that wait for their client.
        #expect(counts.values.max() ?? 0 <= 17)
    }

    @Test(
        "With no bytes that may wait, requests are still read and answered",
        .timeLimit(.minutes(6)),
        arguments: Era.all
    )
    func noWaitingBytes(era: Era) async throws {
        let service = try TestService { _ in "done" }
        let transport = Loopback()
        let options = MCPServer.Options(limits: .init(concurrentRequests: 1, waitingBytes: 0))
        let server = try await MCPServer(service, options: options).start(transport)
        try await withValidatedClient(to: transport, era: era) { client in
            for _ in 0..<20 {
                async let other = client.callTool("test").text
                let texts = try await [client.callTool("test").text, other]
                #expect(texts == ["done", "done"])
            }
        }
        await server.stop()
    }
}
