import Testing

@testable import MCPJSON

@Suite("Wording of what is wrong")
struct ProblemWordingTests {
    @Test(
        "A value that doesn't fit is shown while it is short, and is described when it is long",
        arguments: [
            ("null", "null"), ("[1, 2]", "[1, 2]"), (#"{"a":"b"}"#, #"{"a":"b"}"#),
            ("\"" + String(repeating: "x", count: 58) + "\"", "\"" + String(repeating: "x", count: 58) + "\""),
            ("\"" + String(repeating: "x", count: 59) + "\"", "a string of 59 bytes"),
            ("[" + String(repeating: " ", count: 58) + "]", "[" + String(repeating: " ", count: 58) + "]"),
            ("[" + String(repeating: " ", count: 59) + "]", "an array"),
            ("{" + String(repeating: "\n", count: 59) + "}", "an object"),
            (String(repeating: "7", count: 61), "a number of 61 digits"),
        ]
    )
    func found(text: String, description: String) {
        #expect(problems(" \(text) ", as: Bool.self) == ["(root): expected true or false, found \(description)"])
    }

    @Test(
        "The nearest of the strings that would fit is suggested, if one is near",
        arguments: [
            (#""Celsius""#, #" (did you mean "celsius"?)"#), (#""celcius""#, #" (did you mean "celsius"?)"#),
            (#""rankine""#, ""), (#""""#, ""), ("7", ""), ("null", ""), (#"["kelvin"]"#, ""), (#""\ud800""#, ""),
        ]
    )
    func choices(text: String, hint: String) {
        let expected = #"one of "celsius", "fahrenheit", "kelvin"\#(hint)"#
        let found = "/0: expected \(expected), found \(text)"
        let kind = text.hasPrefix("\"") ? found : "/0: expected a string, found \(text)"
        #expect(problems("[\(text), \"kelvin\"]", as: [Unit].self) == [kind])
    }

    @Test("The only string that would fit is told alone")
    func onlyChoice() {
        let problems = withReader(#" "b""#) { reader in
            let start = reader.mark()
            _ = reader.mismatch(expectedOneOf: "a", at: start)
            return reader.problems
        }
        #expect(problems == [JSONProblem(.mismatch(expected: #""a""#, found: #""b""#), at: 1)])
    }

    @Test("A problem is told in a sentence, with its place in front")
    func descriptions() throws {
        #expect(JSONProblem(.syntax("why"), at: 7).description == "not valid JSON: why")
        #expect(JSONProblem(.mismatch(expected: "a", found: "b"), at: 0).description == "expected a, found b")
        #expect(JSONProblem(.missing(name: "a"), at: 0).description == #"required property "a" is missing"#)
        #expect(JSONProblem(.unknown(name: "a", nearest: nil), at: 0).description == #"unknown property "a""#)
        let error = try #require(read("[true, {}]", as: [Int].self).failure)
        #expect(error.description == "/0: expected an integer, found true\n/1: expected an integer, found {}")
    }

    @Test("Optional values may be null, others may not")
    func null() {
        #expect(read("[1,null]") == .success([1, nil] as [Int?]))
        #expect(problems("[1,null]", as: [Int].self) == ["/1: expected an integer, found null"])
        #expect(read(#"{"a":null,"b":1}"#) == .success(["a": nil, "b": 1] as [String: Int?]))
        #expect(problems(#"{"a":null,"b":1}"#, as: [String: Int].self) == ["/a: expected an integer, found null"])
        #expect(problems("[nul]", as: [Int?].self) == ["not valid JSON: expected null (byte 1)"])
    }

    @Test("Arrays and objects are needed where they are asked for")
    func containers() {
        #expect(problems("{}", as: [Int].self) == ["(root): expected an array, found {}"])
        #expect(problems("[]", as: [String: Int].self) == ["(root): expected an object, found []"])
        #expect(problems("[]", as: JSONObject.self) == ["(root): expected an object, found []"])
        #expect(problems("1", as: String.self) == ["(root): expected a string, found 1"])
        #expect(problems("1", as: Bool.self) == ["(root): expected true or false, found 1"])
    }
}
