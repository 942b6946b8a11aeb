#if Network
import MCPNetwork
import MCPRuntime
import Testing

/// Clients that send or read what no proper client would, and the limits for them.
@Suite(.timeLimit(.minutes(6))) struct LimitTests {
    @Test("a flood of calls that nobody waited with is answered whole, each once")
    func flood() async throws {
        try await serving { _, port in
            let client = try RawClient(port: port)
            let calls = (1...3000).map { Line.call($0, "echo", #"{"text":"\#($0)"}"#) }
            async let sent = client.send(calls.joined())
            var ids: Set<String> = []
            for _ in calls {
                let answer = try #require(try await client.line())
                let id = try #require(answer["id"]?.description)
                #expect(answer["result"]?["content"]?.array?.first?["text"]?.string == id)
                ids.insert(id)
            }
            #expect(ids.count == calls.count)
            #expect(await sent > 0)
        }
    }

    @Test("a client that has closed its sending side gets all answers, and then the end")
    func halfClosed() async throws {
        try await serving { _, port in
            let client = try RawClient(port: port)
            // The last line has no line break.
            let calls = Line.call(1, "wait", #"{"milliseconds":200}"#) + Line.call(2, "echo").dropLast()
            await client.send(String(calls))
            client.closeSending()
            let answers = [try await client.line(), try await client.line()]
            #expect(Set(answers.map { $0?["id"] }) == [1, 2])
            #expect(try await client.line() == nil)
        }
    }

    @Test("a line longer than the limit is refused, and the next one is answered")
    func oversized() async throws {
        try await serving(transport: .tcp(port: 0, limits: LineLimits(messageSize: 1000))) { _, port in
            let client = try RawClient(port: port)
            await client.send(String(repeating: "x", count: 300_000) + "\n" + Line.call(1, "echo"))
            let refusal = try await client.line()
            #expect(refusal?["error"]?["code"] == -32600)
            #expect(refusal?["error"]?["message"] == "Invalid request: longer than 1000 bytes")
            #expect(try await client.line()?["id"] == 1)
        }
    }

    @Test("one connection too many is closed, and there is a place again once another is closed")
    func tooMany() async throws {
        try await serving(transport: .tcp(port: 0, maximumConnections: 2)) { server, port in
            let first = try RawClient(port: port)
            do {
                let second = try RawClient(port: port)
                for client in [first, second] {
                    await client.send(Line.call(1, "echo"))
                    #expect(try await client.line()?["id"] == 1)
                }
                #expect(try await RawClient(port: port).line() == nil)
            }
            #expect(try await eventually { server.connections.count == 1 })
            // The place is free when the closing is over, a little later.
            var answer: JSONValue?
            for _ in 0..<100 where answer == nil {
                let third = try RawClient(port: port)
                await third.send(Line.call(1, "echo"))
                answer = try? await third.line()
            }
            #expect(answer?["id"] == 1)
        }
    }

    @Test("a silent connection is closed when its time is over, but not while a call is answered")
    func idle() async throws {
        let limits = LineLimits(idleTimeout: .milliseconds(100))
        try await serving(transport: .tcp(port: 0, limits: limits)) { _, port in
            let client = try RawClient(port: port)
            await client.send(Line.call(1, "wait", #"{"milliseconds":500}"#))
            #expect(try await client.line()?["id"] == 1)
            #expect(try await client.line() == nil)
        }
    }

    @Test("a client that sends what isn't JSON-RPC disturbs nobody else")
    func garbage() async throws {
        try await serving { _, port in
            let (bad, good) = (try RawClient(port: port), try RawClient(port: port))
            await bad.send("GET / HTTP/1.1\r\n\u{0}\n[[[\n")
            #expect(try await bad.line()?["error"]?["code"] == -32700)
            await good.send(Line.call(1, "echo"))
            #expect(try await good.line()?["id"] == 1)
        }
    }

    @Test("of a client that doesn't read, only so much is read and answered")
    func slowReader() async throws {
        let desk = Desk()
        try await serving(desk, options: .init(limits: .init(concurrentRequests: 4))) { _, port in
            let client = try RawClient(port: port, receiveBuffer: 4096)
            let count = 400
            let calls = (1...count).map { Line.call($0, "big", #"{"bytes":100000}"#) }
            async let sent = client.send(calls.joined())
            // All of it would be 40 MB. It stops at a few: what the system and the server hold back.
            try await Task.sleep(for: .seconds(1))
            let begun = desk.begun.value
            #expect(begun < count / 2)
            try await Task.sleep(for: .milliseconds(300))
            #expect(desk.begun.value == begun)
            // Nothing is lost once it reads.
            #expect(try await client.skipLines(count) == count)
            #expect(desk.begun.value == count)
            _ = await sent
        }
    }

    @Test("a client that never reads is closed after a while, and its calls are cancelled")
    func neverReads() async throws {
        let desk = Desk()
        let transport = TCPServerTransport(port: 0, writeTimeout: .milliseconds(300))
        let options = MCPServer.Options(limits: .init(concurrentRequests: 4))
        try await serving(desk, options: options, transport: transport) { server, port in
            let client = try RawClient(port: port, receiveBuffer: 4096)
            let calls = (1...120).map { Line.call($0, "big", #"{"bytes":100000}"#) }
            await client.send(Line.call(0, "wait", #"{"milliseconds":600000}"#) + calls.joined())
            #expect(try await eventually { server.connections.isEmpty })
            // One that only waits for its answer is not one of those.
            let other = try RawClient(port: port)
            await other.send(Line.call(1, "wait", #"{"milliseconds":700}"#))
            #expect(try await other.line()?["id"] == 1)
        }
    }
}
#endif
