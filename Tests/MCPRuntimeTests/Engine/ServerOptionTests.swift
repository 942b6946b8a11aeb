import MCPRuntime
import MCPTestKit
import MCPTestSupport
import Testing

/// How servers are put together: middleware, hooks, services for each connection, limits.
@Suite struct ServerOptionTests {
    private struct Tag: RequestContextKey { typealias Value = String }

    private struct Tagging: ServerMiddleware {
        var tag: String
        var seen: Collected<String>

        func handle(
            _ request: ServerRequest,
            writing result: inout JSONWriter,
            next: (ServerRequest, inout JSONWriter) async throws -> Void
        ) async throws {
            seen.add("\(tag) \(request.method) \(request.name ?? "")")
            if request.name == "forbidden" { throw JSONRPCError(.invalidRequest, "not for you") }
            var request = request
            request.context[Tag.self] = (request.context[Tag.self] ?? "") + tag
            try await next(request, &result)
            seen.add("\(tag) end")
        }
    }

    @Test("Middleware goes around every request, attaches values and refuses", arguments: Era.all)
    func middleware(era: Era) async throws {
        let seen = Collected<String>()
        let service = try TestService { ($0[Tag.self] ?? "") + (RequestContext.current?[Tag.self] ?? "") }
        let middleware = ["a", "b"].map { Tagging(tag: $0, seen: seen) }
        let server = MCPServer(service, options: .init(middleware: middleware))
        try await withValidatedClient(of: server, era: era) { client in
            let text = try await client.callTool("test").text
            #expect(text == "abab")
            let calls = seen.values.suffix(4)
            #expect(calls == ["a tools/call test", "b tools/call test", "b end", "a end"])
            let error = try await serverError { _ = try await client.callTool("forbidden") }
            #expect(error == JSONRPCError(.invalidRequest, "not for you"))
            #expect(seen.values.last == "a tools/call forbidden")
        }
    }

    @Test("Middleware sees what a handler throws, and may refuse what has a result", arguments: Era.all)
    func middlewareErrors(era: Era) async throws {
        struct Strict: ServerMiddleware {
            func handle(
                _ request: ServerRequest,
                writing result: inout JSONWriter,
                next: (ServerRequest, inout JSONWriter) async throws -> Void
            ) async throws {
                do {
                    try await next(request, &result)
                    if request.name == "test" { throw JSONRPCError(.internalError, "after all") }
                } catch let error as ToolError {
                    throw JSONRPCError(.invalidParams, "was: \(error.content.compactMap(\.text))")
                }
            }
        }
        let service = try TestService { _ in "done" }
        try service.add(Tool(name: "fail")) { _ in throw ToolError("no") }
        let server = MCPServer(service, options: .init(middleware: [Strict()]))
        try await withValidatedClient(of: server, era: era) { client in
            let refused = try await serverError { _ = try await client.callTool("test") }
            #expect(refused?.message == "after all")
            let failed = try await serverError { _ = try await client.callTool("fail") }
            #expect(failed?.message == #"was: ["no"]"#)
        }
    }

    @Test("Hooks hear of connections, and may change what clients are told first", arguments: Era.all)
    func hooks(era: Era) async throws {
        let events = Collected<String>()
        let hooks = MCPServer.Hooks(
            onConnect: { events.add("connect \($0.transport)") },
            onDisconnect: { events.add("disconnect \($0.transport)") },
            onInitialize: { request, result in
                events.add("initialize \(request.clientInfo.name)")
                result.instructions = "changed"
            },
            onDiscover: { context, result in
                events.add("discover \(context.clientInfo?.name ?? "")")
                result.instructions = "changed"
            }
        )
        let server = MCPServer(try TestService { _ in "" }, options: .init(hooks: hooks))
        let options = MCPClient.Options(implementation: Implementation(name: "me", version: "1"))
        let instructions = try await withValidatedClient(of: server, era: era, options: options) {
            $0.server.instructions
        }
        #expect(instructions == "changed")
        let first = era == .stateful ? "initialize me" : "discover me"
        #expect(events.values == ["connect memory", first, "disconnect memory"])
    }

    @Test("A hook may refuse a client", arguments: Era.all)
    func refusal(era: Era) async throws {
        struct Closed: Error {}
        let refusing: [MCPServer.Hooks] = [
            MCPServer.Hooks(onConnect: { _ in throw Closed() }),
            MCPServer.Hooks(
                onInitialize: { _, _ in throw JSONRPCError(.invalidRequest, "closed") },
                onDiscover: { _, _ in throw JSONRPCError(.invalidRequest, "closed") }
            ),
        ]
        for hooks in refusing {
            let server = MCPServer(try TestService { _ in "" }, options: .init(hooks: hooks))
            await #expect(throws: MCPClientError.self) {
                try await withDeadline { try await withClient(of: server, era: era) { _ in } }
            }
        }
    }

    @Test("Services for each connection are that connection's own, in the stateful era", arguments: Era.all)
    func factory(era: Era) async throws {
        let shared = try TestService(named: "shared") { _ in "shared" }
        let server = MCPServer(
            Implementation(name: "all", version: "1"),
            services: [shared],
            perConnection: { info in [try TestService(named: "own") { _ in "\(info.transport)" }] }
        )
        for _ in 0..<2 {
            try await withValidatedClient(of: server, era: era) { client in
                let names = try await client.listTools().map(\.name)
                #expect(names == (era == .stateful ? ["own", "shared"] : ["shared"]))
                let text = try await client.callTool("shared").text
                #expect(text == "shared")
                let error = try await serverError {
                    let own = try await client.callTool("own").text
                    #expect(own == "memory")
                }
                #expect(error?.code == (era == .stateful ? nil : .invalidParams))
            }
        }
    }

    @Test("A request that takes too long is answered with an error, and its handler cancelled", arguments: Era.all)
    func timeout(era: Era) async throws {
        let cancelled = Signal()
        let service = try TestService { context in
            #expect(context.deadline != nil)
            do { try await Task.sleep(for: .seconds(60)) } catch { cancelled.fire() }
            return "late"
        }
        let server = MCPServer(service, options: .init(limits: .init(requestTimeout: .milliseconds(50))))
        try await withValidatedClient(of: server, era: era) { client in
            let error = try await serverError { _ = try await client.callTool("test") }
            #expect(error?.code == .internalError)
            try await withDeadline { try await cancelled.wait() }
        }
    }

    @Test(
        "Only so many requests are worked on at a time; those that wait for their client don't count",
        arguments: Era.all
    )
    func concurrency(era: Era) async throws {
        let (running, most) = (Collected<Int>(), Collected<Int>())
        let service = try TestService { context in
            if context.metadata["example.com/ask"] != nil { return "\(try await context.roots().count)" }
            running.add(1)
            most.add(running.values.reduce(0, +))
            try await Task.sleep(for: .milliseconds(10))
            running.add(-1)
            return ""
        }
        let server = MCPServer(service, options: .init(limits: .init(concurrentRequests: 2)))
        let release = Signal()
        let handlers = ClientHandlers(listRoots: {
            try await release.wait()
            return []
        })
        try await withValidatedClient(of: server, era: era, handlers: handlers) { client in
            let asking = client.with { $0.meta = ["example.com/ask": true] }
            try await withThrowingTaskGroup(of: Void.self) { group in
                for _ in 0..<2 {
                    group.addTask {
                        let roots = try await asking.callTool("test").text
                        #expect(roots == "0")
                    }
                }
                try await withThrowingTaskGroup(of: Void.self) { calls in
                    for _ in 0..<12 { calls.addTask { _ = try await client.callTool("test") } }
                    try await calls.waitForAll()
                }
                release.fire()
                try await group.waitForAll()
            }
        }
        #expect(most.values.count == 12)
        #expect(most.values.max() ?? 0 <= 2)
    }
}
