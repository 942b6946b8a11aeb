import MCPRuntime
import MCPTestSupport
import Testing

/// Requests for a model's answer.
@Suite struct SamplingTests {
    static let use = SamplingContent.toolUse(ToolUse(id: "1", name: "t"))
    static let otherUse = SamplingContent.toolUse(ToolUse(id: "2", name: "t"))
    static let result = SamplingContent.toolResult(ToolResult(toolUseID: "1", content: [.text("r")]))
    static let otherResult = SamplingContent.toolResult(ToolResult(toolUseID: "2", content: []))

    @Test("one piece goes without an array around it, others in one")
    func oneOrSeveral() throws {
        let one = SamplingMessage(.user, "hi")
        #expect(try one.jsonText() == #"{"role":"user","content":{"type":"text","text":"hi"}}"#)
        let two = SamplingMessage(role: .user, content: [.text("a"), .text("b")])
        let text = #"{"role":"user","content":[{"type":"text","text":"a"},{"type":"text","text":"b"}]}"#
        #expect(try two.jsonText() == text)
        #expect(two.text == "a\nb")
        for message in [one, two, SamplingMessage(role: .assistant, content: [])] {
            #expect(try SamplingMessage(json: message.jsonBytes()) == message)
        }
    }

    @Test("pieces of every kind survive, also those that aren't known")
    func content() throws {
        let meta: JSONObject = ["a": 1]
        let message = SamplingMessage(
            role: .assistant,
            content: [
                .block(.image(data: "AA==", mimeType: "image/png")),
                .block(.audio(data: "AA==", mimeType: "audio/wav")),
                .block(.other(["type": "video", "x": 1])),
                .toolUse(ToolUse(id: "1", name: "t", input: ["a": 1], meta: meta)),
                .toolResult(
                    ToolResult(toolUseID: "1", content: [], structuredContent: .null, isError: true, meta: meta)
                ),
            ],
            meta: meta
        )
        #expect(try SamplingMessage(json: message.jsonBytes()) == message)
    }

    @Test("all of a request is written and read")
    func request() throws {
        let request = CreateMessageRequest(
            messages: [SamplingMessage(.user, "hi")],
            maxTokens: 5,
            systemPrompt: "s",
            includeContext: .thisServer,
            temperature: 0.5,
            stopSequences: ["x"],
            modelPreferences: ModelPreferences(hints: [ModelHint(name: "m"), ModelHint()], costPriority: 0.25),
            metadata: ["m": 1],
            tools: [],
            toolChoice: ToolChoice(mode: .required),
            meta: ["p": 2]
        )
        #expect(try CreateMessageRequest(json: request.jsonBytes()) == request)
        #expect(try ToolChoice(jsonText: "{}").mode == .auto)
    }

    @Test("what is missing or wrong is told with its place")
    func wrong() {
        let text = #"{"messages":[{"role":"system","content":{"type":"tool_use","id":"1","name":"t"}}]}"#
        let error = #expect(throws: JSONDecodingError.self) { try CreateMessageRequest(jsonText: text) }
        #expect(
            error?.problems.map(\.pointer.description) == [
                "/messages/0/role", "/messages/0/content/input", "/maxTokens",
            ]
        )
    }

    @Test("providers' own reasons to stop are kept")
    func stopReasons() throws {
        let text = #"{"role":"assistant","content":{"type":"text","text":"a"},"model":"m","stopReason":"safety"}"#
        let result = try CreateMessageResult(jsonText: text)
        #expect(result.stopReason == StopReason(rawValue: "safety"))
        #expect(result.text == "a")
        #expect(try result.jsonText() == text)
    }

    @Test("tool uses that the next message answers, all of them and nothing else, are taken")
    func balanced() throws {
        let messages = [
            SamplingMessage(.user, "hi"),
            SamplingMessage(role: .assistant, content: [.text("let me see"), Self.use, Self.otherUse]),
            SamplingMessage(role: .user, content: [Self.otherResult, Self.result]),
            SamplingMessage(role: .assistant, content: [Self.use]),
            SamplingMessage(role: .user, content: [Self.result]),
            SamplingMessage(.assistant, "done"),
        ]
        try CreateMessageRequest(messages: messages, maxTokens: 1).validate()
        try CreateMessageRequest(messages: [], maxTokens: 1).validate()
    }

    @Test(
        "tool uses and results that don't go together are refused at their place",
        arguments: [
            ([(.assistant, [use])], "/messages/0: no message answers the tool use \"1\""),
            (
                [(.assistant, [use, otherUse]), (.user, [result])],
                "/messages/1: no result answers the tool use \"2\""
            ),
            ([(.assistant, [use]), (.user, [.text("?")])], "/messages/1: no result answers the tool use \"1\""),
            (
                [(.assistant, [use]), (.user, [.text("here"), result])],
                "/messages/1: results of tools stand with other content"
            ),
            ([(.user, [result])], "/messages/0/content/0: no open tool use has the id \"1\""),
            (
                [(.assistant, [use]), (.user, [result, otherResult])],
                "/messages/1/content/1: no open tool use has the id \"2\""
            ),
            (
                [(.assistant, [use]), (.user, [result, result])],
                "/messages/1/content/1: no open tool use has the id \"1\""
            ),
            ([(.user, [use]), (.user, [result])], "/messages/0: only the assistant may use tools"),
            (
                [(.assistant, [use]), (.assistant, [result])],
                "/messages/1: only the user may give results of tools"
            ),
        ] as [([(Role, [SamplingContent])], String)]
    )
    func unbalanced(_ messages: [(Role, [SamplingContent])], _ description: String) {
        let request = CreateMessageRequest(
            messages: messages.map { SamplingMessage(role: $0.0, content: $0.1) },
            maxTokens: 1
        )
        let error = #expect(throws: SamplingMessageError.self) { try request.validate() }
        #expect(error?.description == description)
    }
}
