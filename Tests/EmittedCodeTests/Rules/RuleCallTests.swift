import MCPGenReferences
import MCPRuntime
import Testing

/// Calls of tools that are described by JSON Schema, from the client through text to the service and back.
@Suite struct RuleCallTests {
    private func withRules(_ mock: RulesMock, _ body: (RulesClient) async throws -> Void) async throws {
        try await RulesClient.withConnection(to: .inMemory(RulesServer(mock)), body)
    }

    @Test("a result is what its schema says: an object, what stands in it under result, or content")
    func results() async throws {
        var mock = RulesMock()
        mock.onObjectResult = {
            Rules.ObjectResult.Output(total: 1, next: nil, items: [Rules.ObjectResult.Output.Item(id: 7)])
        }
        mock.onWrappedResult = { ["a", "b"] }
        mock.onContentResult = { [.text($0.topic)] }
        try await withRules(mock) { rules in
            #expect(try await rules.objectResult().items.map(\.id) == [7])
            #expect(try await rules.wrappedResult() == ["a", "b"])
            #expect(try await rules.contentResult(topic: "t") == [.text("t")])
            let raw = try await rules.mcp.callTool("wrapped_result", [:])
            #expect(raw.structuredContent == ["result": ["a", "b"]])
            let object = try await rules.mcp.callTool("object_result", [:])
            #expect(object.structuredContent == ["total": 1, "next": .null, "items": [["id": 7]]])
        }
    }

    @Test("arguments without names are passed as one value")
    func freeArguments() async throws {
        var mock = RulesMock()
        mock.onFreeArguments = { arguments in [.text(arguments.keys.sorted().joined())] }
        mock.onAlternativeArguments = { _ in [] }
        try await withRules(mock) { rules in
            #expect(try await rules.freeArguments(arguments: ["b": "1", "a": "2"]) == [.text("ab")])
            _ = try await rules.alternativeArguments(arguments: .name(.init(name: "n")))
        }
        #expect(mock.calls.last == .alternativeArguments(.name(.init(name: "n"))))
    }

    @Test("arguments that break their schema never leave the client")
    func brokenByTheClient() async throws {
        var mock = RulesMock()
        mock.onNumberConstraints = { _ in [] }
        try await withRules(mock) { rules in
            let error = await #expect(throws: JSONEncodingError.self) {
                _ = try await rules.numberConstraints(percent: 101)
            }
            #expect(error?.description.hasSuffix("/percent: expected a number from 0 to 100, found 101") == true)
            _ = try await rules.numberConstraints(percent: 100)
        }
        #expect(mock.calls.count == 1)
    }

    @Test("arguments of others that break their schema are answered with everything that is wrong")
    func brokenByOthers() async throws {
        let mock = RulesMock()
        try await withRules(mock) { rules in
            let result = try await rules.mcp.callTool(
                "closed_object",
                ["color": ["red": 1, "green": "2", "blue": 3], "alpa": 1]
            )
            #expect(result.isError == true)
            guard case .text(let text)? = result.content.first else {
                Issue.record("no text: \(result.content)")
                return
            }
            let message = "\(text)"
            #expect(message.contains(#"/color/green: expected an integer, found "2""#))
            #expect(message.contains(#"/alpa: unknown property "alpa", did you mean "alpha"?"#))
            let none = try await rules.mcp.callTool("no_arguments", ["x": 1])
            #expect(none.isError == true)
        }
        #expect(mock.calls.isEmpty)
    }

    @Test("a value that a newer server sends is kept by the client")
    func newerServer() async throws {
        var mock = RulesMock()
        mock.onStringEnum = { _ in Rules.StringEnum.Output(sky: .unrecognized("foggy"), temperature: 1) }
        try await withRules(mock) { rules in
            let output = try await rules.stringEnum(unit: .celsius)
            #expect(output.sky == .unrecognized("foggy"))
        }
    }
}
