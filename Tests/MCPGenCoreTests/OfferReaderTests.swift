import MCPGenCore
import Testing

/// Prompts, resources and templates of contracts that are JSON documents.
@Suite struct OfferReaderTests {
    /// The functions of the protocol that is emitted for a document.
    private func functions(_ members: String) throws -> [String] {
        let types = try #require(try emitted("{\"name\":\"x\",\(members)}", "x.json")["x.Types+MCP.swift"])
        let head = "nonisolated protocol XService: Swift.Sendable {\n"
        let body = types.split(separator: head)[1].split(separator: "\n}")[0]
        return body.split(separator: "\n").filter { $0.contains("func ") }.map { line in
            String(line.drop { $0 == " " }.dropFirst("func ".count)).replacing("MCPRuntime.", with: "")
        }
    }

    @Test(
        "each prompt, resource and template is a function, whose name no other has",
        arguments: [
            (
                #""tools":[{"name":"fetch","inputSchema":{}}],"prompts":[{"name":"fetch"},{"name":"deep-dive"}]"#,
                [
                    "fetch() async throws -> [ContentBlock]", "fetchPrompt() async throws -> GetPromptResult",
                    "deepDive() async throws -> GetPromptResult",
                ]
            ),
            (
                #""tools":[],"prompts":[{"name":"mcp","arguments":[{"name":"a b","required":true},{"name":"a_b"}]}]"#,
                [
                    "mcpPrompt(aB: Swift.String, aUnderscoreB: Swift.String?) async throws -> GetPromptResult"
                ]
            ),
            (
                #""tools":[{"name":"read_me","inputSchema":{}}],"resources":[{"name":"me","uri":"a:b"}]"#,
                [
                    "readMe() async throws -> [ContentBlock]",
                    "readMeResource() async throws -> ReadResourceResult",
                ]
            ),
            (
                #""tools":[],"resources":[{"name":"getFoo","uri":"a:b"},{"name":"reader_resource","uri":"a:c"}]"#,
                ["getFoo() async throws -> ReadResourceResult", "readReader() async throws -> ReadResourceResult"]
            ),
            (
                #""tools":[],"resourceTemplates":[{"name":"t","uriTemplate":"a:{x.y}{?user_id}"}]"#,
                [
                    "readT(xY: Swift.String, userID: Swift.String?) async throws -> ReadResourceResult"
                ]
            ),
        ]
    )
    func names(members: String, expected: [String]) throws {
        #expect(try functions(members) == expected)
    }

    @Test(
        "what isn't described as MCP has it is left out with a warning at its place",
        arguments: [
            (#""prompts":{}"#, "1:23", "\"prompts\" has to be an array"),
            (#""prompts":[{}]"#, "1:24", "what is in \"prompts\" is an object with a \"name\"; this is left out"),
            (
                #""resources":[{"name":"a"}]"#, "1:26",
                "what is in \"resources\" is an object with a \"name\" and a \"uri\"; this is left out"
            ),
            (
                #""prompts":[{"name":"a"},{"name":"a"}]"#, "1:37",
                "\"a\" is in \"prompts\" already; this one is left out"
            ),
            (
                #""prompts":[{"name":"a","arguments":[{}]}]"#, "1:24",
                "an argument of the prompt \"a\" has no name; it is left out"
            ),
            (
                #""resourceTemplates":[{"name":"a","uriTemplate":"a:{b*}"}]"#, "1:34",
                "the template of \"a\" is left out: {b*} has a modifier, and only levels 1 to 3 of RFC 6570 are supported"
            ),
        ]
    )
    func problems(members: String, place: String, message: String) throws {
        let text = "{\"tools\":[],\(members)}"
        #expect(try diagnostics(text, "x.json") == ["\(place): warning: \(message)"])
    }

    @Test(
        "templates that the runtime refuses are refused",
        arguments: [
            "a:{b", "a:b}", "a:{}", "a:{+}", "a:{b c}", "a:{b..c}", "a:{b,}", "a:{b,?c}", "a:{b:3}", "a:{?b*}",
            "a:{=b}",
            "a:{b}/{b}", "ü b", "a%2", "a:{b%2}",
        ]
    )
    func templates(template: String) throws {
        let text = "{\"tools\":[],\"resourceTemplates\":[{\"name\":\"a\",\"uriTemplate\":\"\(template)\"}]}"
        #expect(try diagnostics(text, "x.json").count == 1)
    }
}
