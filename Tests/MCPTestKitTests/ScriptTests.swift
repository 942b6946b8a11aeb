import MCPRuntime
import MCPTestKit
import Testing

/// Clients whose answers are written down before.
@Suite struct ScriptTests {
    private static let schema = ElicitationSchema(["name": .string(StringSchema())])

    @Test("A question that the script has no answer to fails, and says which", arguments: Era.all)
    func unexpected(era: Era) async throws {
        let script = ScriptedHandlers()
        await #expect(throws: (any Error).self) {
            try await withContext(era: era, handlers: script.handlers) { context in
                _ = try await context.elicit("Who?", schema: Self.schema)
            }
        }
        let error = #expect(throws: ScriptError.self) { try script.finish() }
        #expect(error?.description == #"the script has no answer to the elicitation "Who?""#)
    }

    @Test("Answers that nobody asked for are reported")
    func unused() throws {
        let script = ScriptedHandlers(.decline)
        #expect(script.unused.count == 1)
        let error = #expect(throws: ScriptError.self) { try script.finish() }
        #expect(error?.description == "the script's answer decline was never asked for")
    }

    @Test("Each kind of question takes the next answer of its kind", arguments: Era.all)
    func kinds(era: Era) async throws {
        let script = ScriptedHandlers(.roots([]), .decline, .cancel, .accept())
        let report = try await withContext(era: era, handlers: script.handlers) { context in
            let first = try await context.elicit("1", schema: Self.schema)
            let second = try await context.elicit("2", schema: Self.schema)
            let third = try await context.elicit("3", url: "https://example.com")
            return try await (first == .decline, second == .cancel, third, context.roots().isEmpty)
        }
        #expect(report.value == (true, true, .accept, true))
        #expect(script.elicitations.map(\.message) == ["1", "2", "3"])
        try script.finish()
    }

    @Test("A client can do only what the script declares", arguments: Era.all)
    func declared(era: Era) async throws {
        let script = ScriptedHandlers([.roots([])], declaring: [.roots])
        let report = try await withContext(era: era, handlers: script.handlers) { context in
            let capabilities = context.clientCapabilities
            return (capabilities.roots != nil, capabilities.sampling != nil, capabilities.elicitation != nil)
        }
        #expect(report.value == (true, false, false))
    }

    @Test("An answer may be an error", arguments: Era.all)
    func failure(era: Era) async throws {
        let script = ScriptedHandlers(.failure(.sampling, JSONRPCError(.internalError, "no model")))
        let error = await #expect(throws: (any Error).self) {
            try await withContext(era: era, handlers: script.handlers) { context in
                try await context.sample(CreateMessageRequest(messages: [.init(.user, "Hi")], maxTokens: 1)).text
            }
        }
        #expect("\(error.map { "\($0)" } ?? "")".contains("no model"))
        try script.finish()
    }
}
