import MCPRuntime
import MCPTestSupport
import Testing

/// Typed readings of results: wrapped ones, and those of tools that declare no schema.
@Suite struct ResultReadingTests {
    private static func json<Value: JSONDecodable>(_ text: String, as _: Value.Type = Value.self) throws -> Value {
        try Value(json: Array(text.utf8))
    }

    @Test("a wrapped result is taken out of its object, whatever else is there")
    func wrapped() throws {
        let list: WrappedResult<[Int]> = try Self.json(#"{"more":{"result":0},"result":[1,2]}"#)
        #expect(list == WrappedResult([1, 2]))
        #expect(try list.jsonText() == #"{"result":[1,2]}"#)
    }

    @Test("an optional wrapped result is null where there is none, and has to be there")
    func wrappedNothing() throws {
        let nothing: WrappedResult<Int?> = try Self.json(#"{"result":null}"#)
        #expect(nothing == WrappedResult(nil))
        #expect(try nothing.jsonText() == #"{"result":null}"#)
        let error = #expect(throws: JSONDecodingError.self) { try Self.json("{}", as: WrappedResult<Int?>.self) }
        #expect(error?.description == #"/result: required property "result" is missing"#)
    }

    @Test("a wrapped result that doesn't fit says where")
    func wrappedProblem() {
        let error = #expect(throws: JSONDecodingError.self) {
            try Self.json(#"{"result":[1,"b"]}"#, as: WrappedResult<[Int]>.self)
        }
        #expect(error?.problems.map(\.pointer.description) == ["/result/1"])
    }

    @Test("structured content is read as the type, and text isn't looked at then")
    func structured() throws {
        let result = CallToolResult(content: [.text("[3]")], structuredContent: [1, 2])
        #expect(try result.decoded(as: [Int].self) == [1, 2])
        let error = #expect(throws: MCPClientError.self) { try result.decoded(as: [String].self) }
        #expect(error?.description.contains("structuredContent: /0: expected a string, found 1") == true)
    }

    @Test(
        "the first text that is JSON of the type is read",
        arguments: [
            (["[1,2]"], [1, 2]), (["  [1]\n"], [1]), (["Here you are", "[1]", "[2]"], [1]), (["{}", "[2]"], [2]),
            (["Found:\n```json\n[1]\n```\nDone."], [1]), (["```\r\n[1,\r\n2]\r\n```"], [1, 2]),
            (["~~~JSON\n[4]\n~~~"], [4]),
            (["```swift\n[1]\n```\n````json\n[5]\n````"], [5]), (["```json\n{}\n```\n```json\n[6]\n```"], [6]),
        ]
    )
    func texts(texts: [String], expected: [Int]) throws {
        let result = CallToolResult(content: texts.map { .text($0) })
        #expect(try result.decoded(as: [Int].self) == expected)
    }

    @Test("a fence that isn't closed, or is for something else, isn't read")
    func noFence() {
        for text in ["```json\n[1]", "```python\n[1]\n```", "``json\n[1]\n``", "```json\n[1]\n~~~"] {
            let error = #expect(throws: MCPClientError.self) { try [ContentBlock.text(text)].decoded(as: [Int].self) }
            #expect(error?.description.hasSuffix("none of the content is JSON") == true)
        }
    }

    @Test("where nothing fits, the first JSON says why")
    func nothingFits() {
        let content: [ContentBlock] = [.text("Hello"), .image(data: "", mimeType: "image/png"), .text(#"{"a":1}"#)]
        let error = #expect(throws: MCPClientError.self) { try content.decoded(as: [Int].self) }
        #expect(
            error?.description.contains(#"the text of content 2: (root): expected an array, found {"a":1}"#) == true
        )
    }

    @Test("a result of a tool that failed isn't read: its error is thrown")
    func failed() {
        let result = CallToolResult(content: [.text("[1]")], structuredContent: ["code": 7], isError: true)
        let error = #expect(throws: ToolError.self) { try result.decoded(as: [Int].self) }
        #expect(error?.text == "[1]" && error?.structuredContent == ["code": 7] && error?.tool == nil)
    }

    @Test("an error of a tool names the tool when it says nothing else")
    func silentError() throws {
        let silent = CallToolResult(content: [], isError: true)
        let error = #expect(throws: ToolError.self) { try silent.successful(of: "dig") }
        #expect(error?.tool == "dig" && error?.description == "dig failed without saying why")
        #expect(ToolError("no").description == "no")
        #expect(ToolError("no") == ToolError(content: [.text("no")], tool: "dig"))
        #expect(ToolError("no") != ToolError(content: [.text("no")], structuredContent: [:]))
    }
}
