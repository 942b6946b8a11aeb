import Testing

/// What is reported of schemas that mean nothing, or more than is expressed.
@Suite struct SchemaWarningTests {
    @Test(
        "a schema that means nothing is a warning at its line, and takes anything",
        arguments: [
            ("3", "1 invalid-schema: a schema is an object, true or false"),
            (#""string""#, "1 invalid-schema: a schema is an object, true or false"),
            ("{\n\"type\": \"strin\"}", #"1 invalid-schema: there is no type "strin" in JSON Schema"#),
            (#"{"enum": []}"#, "1 invalid-schema: an enum has to be an array of at least one value"),
            (#"{"enum": "a"}"#, "1 invalid-schema: an enum has to be an array of at least one value"),
            (#"{"anyOf": []}"#, "1 invalid-schema: anyOf has to be an array of at least one schema"),
            (#"{"type": "integer", "enum": ["a"]}"#, "1 contradiction: no value of the enum has the type integer"),
        ]
    )
    func meaningless(schema: String, warning: String) throws {
        #expect(try warnings(schema) == [warning])
        #expect(try parameters(schema) == "p: JSONValue")
    }

    @Test("values of an enum that don't have its type are left out")
    func enumOfTypes() throws {
        let text = """
            {"name":"x","tools":[{"name":"t","inputSchema":{"properties":{"p":{"type":"string","enum":["a",1,"b"]}}}}]}
            """
        let types = try emitted(text, "x.json")["x.Types+MCP.swift"] ?? ""
        #expect(types.contains("enum P: Swift.String"))
        #expect(types.contains("case a\n"))
        #expect(!types.contains("_1"))
    }

    @Test(
        "a keyword that isn't checked is a warning at its own line",
        arguments: [
            ("contains", "[]", "{}"), ("dependentSchemas", "{}", "{}"), ("unevaluatedProperties", "{}", "false"),
            ("unevaluatedItems", "[]", "false"), ("not", "{}", #"{"minLength": 3}"#),
        ]
    )
    func unsupported(keyword: String, type: String, value: String) throws {
        let type = type == "[]" ? "array" : "object"
        let found = try warnings("{\"type\": \"\(type)\",\n\n\"\(keyword)\": \(value)}")
        #expect(found == ["3 unsupported-keyword: \(keyword) isn't checked"])
    }

    @Test(
        "rules for properties that aren't checked are warnings",
        arguments: [
            (#""not": {"properties": {"a": {"minimum": 1}}}"#, "not isn't checked"),
            (
                #""if": {"properties": {"a": {"minimum": 1}}}, "then": {"required": ["b"]}"#,
                "if, then and else aren't checked"
            ),
            (#""if": {"required": ["a"]}, "then": {"properties": {"b": {"minimum": 1}}}"#, "then isn't checked"),
        ]
    )
    func unsupportedRules(keywords: String, message: String) throws {
        let found = try warnings(
            #"{"properties": {"a": {"type": "integer"}, "b": {"type": "integer"}},\#n\#(keywords)}"#
        )
        #expect(found == ["2 unsupported-keyword: \(message)"])
    }

    @Test("a rule on a property for which a default stands isn't checked, which is a warning")
    func ruleOnDefault() throws {
        let schema = """
            {"properties": {"a": {"type": "integer", "default": 1}, "b": {"type": "integer"}},
            "dependentRequired": {"a": ["b"], "b": ["a"]}, "maxProperties": 1}
            """
        let end = "that isn't checked, as a default stands for a property that isn't there"
        let expected = [
            "an object with at most 1 properties", #"an object with "b", as it has "a""#,
            #"an object with "a", as it has "b""#,
        ]
        #expect(try warnings(schema) == expected.map { "1 unsupported-keyword: \($0): \(end)" })
    }

    @Test("a pattern that can't be matched in linear time isn't checked, and one that isn't a pattern neither")
    func patterns() throws {
        let reference = try warnings(#"{"type": "string", "pattern": "(a)\\1"}"#)
        #expect(reference == ["1 unsupported-pattern: the pattern isn't checked: a reference to a group, \\1"])
        #expect(try warnings(#"{"type": "string", "pattern": "("}"#).count == 1)
        #expect(try warnings(#"{"type": "string", "pattern": "^[a-z]+$"}"#) == [])
    }

    @Test("a property that is required and not described can be anything, unless the object is closed")
    func undescribed() throws {
        #expect(try warnings(#"{"properties": {"a": {}}, "required": ["a", "b"]}"#) == [])
        let closed = #"{"properties": {"a": {}}, "required": ["a", "b"], "additionalProperties": false}"#
        #expect(try warnings(closed) == ["1 contradiction: the property \"b\" is required and not allowed"])
    }

    @Test(
        "a default that its type doesn't have is a warning at its line",
        arguments: [
            (#"{"type": "integer", "default": "1"}"#, "\"1\""), (#"{"type": "boolean", "default": 0}"#, "0"),
            (#"{"enum": ["a"], "default": "b"}"#, "\"b\""), (#"{"type": "integer", "minimum": 1, "default": 0}"#, "0"),
            (#"{"type": "integer", "default": 1.5}"#, "1.5"),
        ]
    )
    func defaults(schema: String, value: String) throws {
        let found = try warnings("{\"type\": \"string\"},\n\"q\": \(schema)")
        #expect(
            found == ["2 default-mismatch: the default \(value) doesn't fit the type; there is no default argument"]
        )
    }
}
