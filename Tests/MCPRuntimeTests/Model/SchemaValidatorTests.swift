import MCPRuntime
import MCPTestSupport
import Testing

/// What checks our values against the protocol's schemas is checked itself.
@Suite struct SchemaValidatorTests {
    @Test(
        "every example of revision 2026-07-28 fits its own definition",
        .enabled(if: ProtocolExamples.exist, "the examples aren't here"),
        arguments: ProtocolExamples.definitions
    )
    func examples(definition: String) throws {
        let validator = try SchemaValidator(revision: "2026-07-28")
        let examples = try ProtocolExamples.of(definition)
        #expect(!examples.isEmpty)
        for example in examples { #expect(validator.problems(example.value, definition: definition) == []) }
    }

    @Test(
        "a required member that is taken away is reported with its JSON Pointer",
        .enabled(if: ProtocolExamples.exist, "the examples aren't here"),
        arguments: [
            ("Tool", "inputSchema"), ("Resource", "uri"), ("ListToolsResult", "ttlMs"),
            ("CompleteResult", "completion"),
            ("ProgressNotificationParams", "progressToken"), ("EmbeddedResource", "resource"),
        ]
    )
    func missing(definition: String, member: String) throws {
        let validator = try SchemaValidator(revision: "2026-07-28")
        for example in try ProtocolExamples.of(definition) {
            var object = try #require(example.value.object)
            object[member] = nil
            #expect(validator.problems(.object(object), definition: definition) == ["/\(member): is missing"])
        }
    }

    @Test(
        "the schemas of all revisions have only keywords that are known",
        .enabled(if: ProtocolSchemas.exist, "the schemas aren't here"),
        arguments: ["2024-11-05", "2025-03-26", "2025-06-18", "2025-11-25", "2026-07-28", "tasks-extension"]
    )
    func revisions(revision: String) throws {
        #expect(try SchemaValidator(revision: revision).definitions.count > 50)
    }

    @Test(
        "each keyword refuses what it should, at the value at fault, and nothing else",
        arguments: [
            (#"{"type":"integer"}"#, "1.0", "1.5", "(root)"),
            (#"{"type":["string","null"]}"#, "null", "1", "(root)"),
            (#"{"type":"number"}"#, "1", "true", "(root)"),
            (#"{"const":-1}"#, "-1.0", "1", "(root)"),
            (#"{"enum":["a","b"]}"#, #""b""#, #""c""#, "(root)"),
            (#"{"properties":{"a":{"type":"string"}}}"#, #"{"b":1}"#, #"{"a":1}"#, "/a"),
            (#"{"required":["a"]}"#, "3", #"{"b":1}"#, "/a"),
            (#"{"properties":{"a":true},"additionalProperties":false}"#, #"{"a":1}"#, #"{"a":1,"b/c":1}"#, "/b~1c"),
            (#"{"additionalProperties":{"type":"null"}}"#, #"{"a":null}"#, #"{"a":1}"#, "/a"),
            (#"{"propertyNames":{"maxLength":1}}"#, #"{"a":1}"#, #"{"ab":1}"#, "/ab"),
            (#"{"items":{"type":"string"}}"#, #"["a"]"#, #"["a",1]"#, "/1"),
            (#"{"minItems":1}"#, "[1]", "[]", "(root)"),
            (#"{"maxItems":1}"#, "[1]", "[1,2]", "(root)"),
            (#"{"minLength":2}"#, #""éé""#, #""é""#, "(root)"),
            (#"{"minimum":0}"#, "0", "-1", "(root)"),
            (#"{"maximum":1}"#, "1", "1.1", "(root)"),
            (#"{"allOf":[{"minimum":0},{"maximum":1}]}"#, "1", "2", "(root)"),
            (#"{"anyOf":[{"minimum":0},{"maximum":1}]}"#, "1", #"{"a":1}"#, nil),
            (#"{"anyOf":[{"type":"null"},{"type":"string"}]}"#, #""""#, "1", "(root)"),
            (#"{"oneOf":[{"minimum":0},{"maximum":1}]}"#, "2", "1", "(root)"),
            (#"{"not":{"type":"string"}}"#, "1", #""""#, "(root)"),
            (#"{"not":{}}"#, nil, "1", "(root)"),
            (##"{"items":{"$ref":"#/$defs/Tested"},"type":"array"}"##, "[[]]", "[[],[1]]", "/1/0"),
        ] as [(String, String?, String, String?)]
    )
    func keywords(schema: String, good: String?, bad: String, pointer: String?) throws {
        let document: JSONValue = ["$defs": ["Tested": try JSONValue(jsonText: schema)]]
        let validator = try SchemaValidator(schema: document)
        if let good { #expect(validator.problems(try JSONValue(jsonText: good), definition: "Tested") == []) }
        let problems = validator.problems(try JSONValue(jsonText: bad), definition: "Tested")
        #expect(problems.first.map { String($0.prefix { $0 != ":" }) } == pointer)
    }

    @Test(
        "a schema that can't be checked fully is refused",
        arguments: [
            ##"{"$defs":{"A":{"patternProperties":{}}}}"##, ##"{"$defs":{"A":{"format":"ipv4"}}}"##,
            ##"{"$defs":{"A":{"$ref":"#/$defs/B"}}}"##, ##"{"$defs":{"A":{"$ref":"other.json"}}}"##,
            ##"{"$defs":{"A":{"items":[{}]}}}"##,
        ]
    )
    func unknownKeywords(schema: String) throws {
        let value = try JSONValue(jsonText: schema)
        #expect(throws: SchemaValidator.SchemaError.self) { try SchemaValidator(schema: value) }
    }

    @Test("a definition that isn't there is a problem")
    func unknownDefinition() throws {
        #expect(try SchemaValidator(schema: ["$defs": [:]]).problems(.null, definition: "Nothing").count == 1)
    }
}
