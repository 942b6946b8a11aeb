import MCPRuntime
import MCPTestKit
import Synchronization
import Testing

/// Handlers by themselves.
@Suite struct ContextTests {
    @Test("The report has the value, the logs and the progress", arguments: Era.all)
    func report(era: Era) async throws {
        let report = try await withContext(era: era) { context in
            context.log(.notice, "begin")
            for step in 1...3 { context.progress(Double(step), total: 3) }
            context.log(.debug, ["end": true])
            return context.protocolVersion
        }
        #expect(report.value == era.newestVersion)
        #expect(report.logs.map(\.data) == ["begin", ["end": true]])
        #expect(report.progress.map(\.progress) == [1, 2, 3])
        #expect(report.runs == 1)
    }

    @Test("What a handler asks is answered; the stateless era runs it for each round", arguments: Era.all)
    func inputs(era: Era) async throws {
        let script = ScriptedHandlers(.accept(["city": "Oslo"]), .text("cold"), .roots([Root(uri: "file:///tmp")]))
        let charges = Mutex(0)
        let report = try await withContext(era: era, handlers: script.handlers) { context in
            try await context.once("charge") { charges.withLock { $0 += 1 } }
            let schema = ElicitationSchema(["city": .string(StringSchema())], required: ["city"])
            let city = try await context.elicit("Where?", schema: schema).content?["city"]?.string ?? ""
            let text = try await context.sample(CreateMessageRequest(messages: [.init(.user, city)], maxTokens: 9)).text
            return try await "\(city) is \(text), \(context.roots().count)"
        }
        #expect(report.value == "Oslo is cold, 1")
        #expect(report.runs == (era == .stateless ? 4 : 1))
        #expect(charges.withLock { $0 } == 1)
        #expect(script.asked.count == 3)
        try script.finish()
    }

    @Test("What a handler throws is thrown as it is", arguments: Era.all)
    func errors(era: Era) async throws {
        struct Failure: Error, Equatable {}
        await #expect(throws: Failure()) { try await withContext(era: era) { _ in throw Failure() } }
        await #expect(throws: JSONRPCError(.invalidParams, "no")) {
            try await withContext(era: era) { _ in throw JSONRPCError(.invalidParams, "no") }
        }
    }

    @Test("Cancelling the caller cancels the handler", arguments: Era.all)
    func cancellation(era: Era) async throws {
        let (begun, begin) = AsyncStream<Void>.makeStream()
        let (cancelled, cancel) = AsyncStream<Void>.makeStream()
        let task = Task {
            try await withContext(era: era) { _ in
                begin.finish()
                do { try await Task.sleep(for: .seconds(60)) } catch {
                    cancel.finish()
                    throw error
                }
            }
        }
        for await _ in begun {}
        task.cancel()
        for await _ in cancelled {}
        await #expect(throws: CancellationError.self) { try await task.value }
    }

    @Test("Authorization, client and middleware are those that are given", arguments: Era.all)
    func surroundings(era: Era) async throws {
        struct Key: RequestContextKey { typealias Value = Int }
        struct Attaching: ServerMiddleware {
            func handle(
                _ request: ServerRequest,
                writing result: inout JSONWriter,
                next: (ServerRequest, inout JSONWriter) async throws -> Void
            ) async throws {
                var request = request
                request.context[Key.self] = 7
                try await next(request, &result)
            }
        }
        let report = try await withContext(
            era: era,
            options: .init(implementation: Implementation(name: "tester", version: "2")),
            authorization: .init(principal: "ada", scopes: ["read"]),
            serverOptions: .init(middleware: [Attaching()])
        ) { context in
            "\(context.clientInfo?.name ?? "") \(context.authorization?.principal ?? "") \(context[Key.self] ?? 0)"
        }
        #expect(report.value == "tester ada 7")
    }
}
