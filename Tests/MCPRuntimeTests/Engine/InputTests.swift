import MCPGenReferences
import MCPRuntime
import MCPTestKit
import MCPTestSupport
import Synchronization
import Testing

/// What a handler asks its client, in both eras.
@Suite struct InputTests {
    private static let schema = ElicitationSchema(
        ["name": .string(StringSchema()), "age": .number(NumberSchema(isInteger: true, default: 7))],
        required: ["name"]
    )

    private func call(
        _ era: Era,
        _ script: ScriptedHandlers,
        _ handler: @escaping @Sendable (RequestContext) async throws -> String
    ) async throws -> CallToolResult {
        try await withValidatedClient(of: TestService(handler), era: era, handlers: script.handlers) {
            try await $0.callTool("test")
        }
    }

    @Test("A typed form comes back filled in, with the defaults of what was left out", arguments: Era.all)
    func typedForm(era: Era) async throws {
        let content: JSONObject = [
            "name": "Ada", "age": 36, "wantsLetters": true, "plan": "family-plan", "genres": ["poetry"],
        ]
        let script = ScriptedHandlers(.accept(content))
        let result = try await call(era, script) { context in
            let form = try await context.elicit("Join?", as: Registration.self).content
            return "\(form?.name ?? "") \(form?.plan.rawValue ?? "") \(form?.height ?? 0) \(form?.days.count ?? 0)"
        }
        #expect(result.text == "Ada family-plan 1.75 2")
        try script.finish()
    }

    @Test("A form by schema is accepted, declined, cancelled", arguments: Era.all)
    func answers(era: Era) async throws {
        let script = ScriptedHandlers(.accept(["name": "Ada"]), .decline, .cancel)
        let result = try await call(era, script) { context in
            let first = try await context.elicit("1", schema: Self.schema)
            let second = try await context.elicit("2", schema: Self.schema)
            let third = try await context.elicit("3", schema: Self.schema)
            #expect(first == .accept(["name": "Ada", "age": 7]))
            #expect(second == .decline)
            #expect(third == .cancel)
            return "done"
        }
        #expect(result.text == "done")
        try script.finish()
    }

    @Test("An answer that doesn't fit the form isn't sent", arguments: Era.all)
    func misfit(era: Era) async throws {
        let script = ScriptedHandlers(.accept(["age": "old"]))
        let error = await #expect(throws: (any Error).self) {
            let result = try await call(era, script) { context in
                "\(try await context.elicit("1", schema: Self.schema))"
            }
            // Of the live request the handler hears, and its tool fails.
            if result.isError == true { throw ToolError(result.text) }
        }
        #expect("\(error.map { "\($0)" } ?? "")".contains("/name: is required"))
    }

    @Test("A page is agreed to", arguments: Era.all)
    func page(era: Era) async throws {
        let script = ScriptedHandlers(.accept(), .decline)
        let result = try await call(era, script) { context in
            let first = try await context.elicit("Pay", url: "https://example.com/pay")
            let second = try await context.elicit("Pay", url: "https://example.com/more")
            return "\(first) \(second)"
        }
        #expect(result.text == "accept decline")
        let urls = script.elicitations.map { if case .url(let request) = $0 { request.url } else { "a form" } }
        #expect(urls == ["https://example.com/pay", "https://example.com/more"])
    }

    @Test("Pages that are required first are an error of 2025-11-25, and asked for in 2026-07-28", arguments: Era.all)
    func requiredPages(era: Era) async throws {
        let isDone = Mutex(false)
        let service = try TestService { _ in
            if isDone.withLock({ $0 }) { return "done" }
            isDone.withLock { $0 = true }
            let request = ElicitURLRequest(message: "Sign in", url: "https://example.com", elicitationID: "e1")
            throw URLElicitationRequiredError([request])
        }
        let script = ScriptedHandlers(era == .stateless ? [.accept()] : [])
        try await withValidatedClient(of: service, era: era, handlers: script.handlers) { client in
            let error = try await serverError {
                let result = try await client.callTool("test")
                #expect(result.text == "done")
            }
            #expect(error?.code == (era == .stateful ? .urlElicitationRequired : nil))
        }
        try script.finish()
    }

    @Test("The client's model writes a message, also with tools", arguments: Era.all)
    func sampling(era: Era) async throws {
        let script = ScriptedHandlers(.text("four"), .text("five"))
        let result = try await call(era, script) { context in
            let plain = CreateMessageRequest(messages: [.init(.user, "2+2?")], maxTokens: 10, systemPrompt: "Count.")
            var tools = plain
            tools.tools = [Tool(name: "add")]
            return try await context.sample(plain).text + " " + context.sample(tools).text
        }
        #expect(result.text == "four five")
        #expect(script.samplings.map(\.systemPrompt) == ["Count.", "Count."])
        #expect(script.samplings.last?.tools?.map(\.name) == ["add"])
    }

    @Test("The client names its roots", arguments: Era.all)
    func roots(era: Era) async throws {
        let script = ScriptedHandlers(.roots([Root(uri: "file:///a", name: "A"), Root(uri: "file:///b")]))
        let result = try await call(era, script) { try await $0.roots().map(\.uri).joined(separator: " ") }
        #expect(result.text == "file:///a file:///b")
    }

    @Test("Several inputs are asked for at once", arguments: Era.all)
    func several(era: Era) async throws {
        let runs = Mutex(0)
        let script = ScriptedHandlers(.accept(["name": "Ada"]), .text("hello"), .roots([Root(uri: "file:///a")]))
        let result = try await call(era, script) { context in
            runs.withLock { $0 += 1 }
            let (form, message, roots) = try await context.inputs(
                SchemaElicitation("Who?", schema: Self.schema),
                Sampling(CreateMessageRequest(messages: [.init(.user, "Hi")], maxTokens: 1)),
                RootsInput()
            )
            return "\(form.content?["name"]?.string ?? "") \(message.text) \(roots.count)"
        }
        #expect(result.text == "Ada hello 1")
        #expect(runs.withLock { $0 } == (era == .stateless ? 2 : 1))
        try script.finish()
    }

    @Test("What is done once is done once in all rounds, and its value is kept", arguments: Era.all)
    func once(era: Era) async throws {
        let charges = Mutex(0)
        let script = ScriptedHandlers(.accept(["name": "a"]), .accept(["name": "b"]))
        let result = try await call(era, script) { context in
            _ = try await context.elicit("1", schema: Self.schema)
            let receipt = try await context.once("charge") {
                charges.withLock {
                    $0 += 1
                    return $0
                }
            }
            _ = try await context.elicit("2", schema: Self.schema)
            return "receipt \(receipt)"
        }
        #expect(result.text == "receipt 1")
        #expect(charges.withLock { $0 } == 1)
    }

    @Test("A handler that swallows the interruption is still asked for input and run again", arguments: Era.all)
    func swallowed(era: Era) async throws {
        let script = ScriptedHandlers(.accept(["name": "Ada"]))
        let result = try await call(era, script) { context in
            let answer = try? await context.elicit("Who?", schema: Self.schema)
            return answer?.content?["name"]?.string ?? "nobody"
        }
        #expect(result.text == "Ada")
        try script.finish()
    }

    @Test("A key that is used twice is the handler's mistake", arguments: Era.all)
    func doubledKey(era: Era) async throws {
        let script = ScriptedHandlers(.roots([]), .roots([]))
        let error = try await serverError {
            _ = try await call(era, script) { context in
                _ = try await context.roots(key: "same")
                _ = try await context.roots(key: "same")
                return ""
            }
        }
        #expect(error?.code == .internalError)
        #expect(error?.message.contains(#"the input key "same" is used twice"#) == true)
    }

    @Test("What the client can't do isn't asked", arguments: Era.all)
    func missingCapability(era: Era) async throws {
        let script = ScriptedHandlers([], declaring: [])
        let error = try await serverError {
            let result = try await call(era, script) { try await "\($0.roots())" }
            #expect(era == .stateful && result.isError == true)
            #expect(result.text == "the client doesn't support roots")
        }
        #expect(error?.code == (era == .stateless ? .missingRequiredClientCapability : nil))
        #expect(error?.data == (era == .stateless ? ["requiredCapabilities": ["roots": [:]]] : nil))
    }

    @Test("A client that answers with an error ends the call", arguments: Era.all)
    func refused(era: Era) async throws {
        let script = ScriptedHandlers(.failure(.roots, JSONRPCError(.internalError, "no disk")))
        let error = await #expect(throws: (any Error).self) {
            let result = try await call(era, script) { try await "\($0.roots())" }
            if result.isError == true { throw ToolError(result.text) }
        }
        #expect("\(error.map { "\($0)" } ?? "")".contains("no disk"))
    }

    @Test("Prompts and resources may ask too", arguments: Era.all)
    func otherMethods(era: Era) async throws {
        let service = TestService(
            prompts: [Prompt(name: "p")],
            read: { uri, context in
                let roots = try await context.roots()
                return ReadResourceResult(contents: [.text("\(roots.count)", uri: uri)])
            },
            prompt: { _, _, context in
                let roots = try await context.roots()
                return GetPromptResult(messages: [.init(role: .user, content: .text("\(roots.count)"))])
            }
        )
        let script = ScriptedHandlers(.roots([Root(uri: "file:///a")]), .roots([]))
        try await withValidatedClient(of: service, era: era, handlers: script.handlers) { client in
            let text = try await client.readResource("r:a").contents.first?.text
            #expect(text == "1")
            let message = try await client.getPrompt("p").messages.first?.content
            #expect(message == .text("0"))
        }
        try script.finish()
    }
}
