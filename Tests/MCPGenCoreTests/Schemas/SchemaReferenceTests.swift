import Testing

/// References and `allOf` in schemas.
@Suite struct SchemaReferenceTests {
    private static let definitions = #"""
        , "$defs": {
          "plain": {"type": "integer"}, "a/b": {"type": "number"}, "a b": {"type": "boolean"}, "é~": {"type": "string"},
          "anchored": {"$anchor": "here", "type": "string"}, "dynamic": {"$dynamicAnchor": "there", "type": "integer"},
          "named": {"$id": "https://example.test/schemas/list", "items": {"type": "boolean"}},
          "point": {"type": "object", "properties": {"x": {"type": "number"}}}
        }, "definitions": {"old": {"type": "boolean"}, "outer": {"inner": [{"type": "string"}, {"type": "integer"}]}}
        """#

    @Test(
        "a reference leads to any place of the schema, by pointer, anchor or identifier",
        arguments: [
            ("#/$defs/plain", "Int"), ("#/$defs/a~1b", "Double"), ("#/$defs/a%20b", "Bool"), ("#/$defs/a b", "Bool"),
            ("#/$defs/%C3%A9~0", "String"), ("#here", "String"), ("#/definitions/old", "Bool"),
            ("#/definitions/outer/inner/1", "Int"), ("https://example.test/schemas/list", "[Bool]"),
            ("https://example.test/schemas/list#/items", "Bool"), ("list", "[Bool]"), ("#/$defs/point", "X.T.Point"),
            ("#/properties/p", "JSONValue"), ("#/$defs/point/properties/x", "Double"),
        ]
    )
    func places(reference: String, type: String) throws {
        let list = try parameters(#"{}, "q": {"$ref": "\#(reference)"}"#, Self.definitions)
        #expect(list == "p: JSONValue, q: \(type)?")
        #expect(try warnings(#"{}, "q": {"$ref": "\#(reference)"}"#, Self.definitions) == [])
    }

    @Test("a dynamic reference leads to its anchor")
    func dynamic() throws {
        #expect(try parameters(##"{"$dynamicRef": "#there"}"##, Self.definitions) == "p: Int")
    }

    @Test(
        "a reference that leads nowhere is a warning, and nothing is fetched",
        arguments: [
            ("#/$defs/none", "1 unresolved-reference: the reference #/$defs/none leads nowhere"),
            ("#none", "1 unresolved-reference: the reference #none leads nowhere"),
            (
                "https://example.test/other",
                """
                1 remote-reference: the reference https://example.test/other leads out of the document; nothing is fetched
                """
            ),
        ]
    )
    func missing(reference: String, warning: String) throws {
        let schema = #"{"$ref": "\#(reference)"}"#
        #expect(try parameters(schema, Self.definitions) == "p: JSONValue")
        #expect(try warnings(schema, Self.definitions) == [warning])
    }

    @Test("a reference that leads back to itself is a warning at its place")
    func circle() throws {
        let definitions = ##", "$defs": {"a": {"$ref": "#/$defs/b"}, "b": {"$ref": "#/$defs/a"}}"##
        let found = try warnings(##"{"$ref": "#/$defs/a"}"##, definitions)
        #expect(found == ["1 recursive-reference: a reference leads back to itself"])
        #expect(try parameters(##"{"$ref": "#/$defs/a"}"##, definitions) == "p: JSONValue")
    }

    @Test("keywords beside a reference count too")
    func beside() throws {
        let reference = ##"{"$ref": "#/$defs/point", "required": ["y"], "properties": {"y": {"type": "integer"}}}"##
        let text =
            #"{"name":"x","tools":[{"name":"t","inputSchema":{"properties":{"p":\#(reference)}\#(Self.definitions)}}]}"#
        let types = try emitted(text, "x.json")["x.Types+MCP.swift"] ?? ""
        #expect(types.contains("init(y: Swift.Int, x: Swift.Double? = nil)"))
    }

    @Test(
        "what can't hold at once is a warning",
        arguments: [
            (#"{"type": "string"}"#, #"{"type": "integer"}"#, "the types string and integer"),
            (#"{"enum": ["a"]}"#, #"{"enum": ["b"]}"#, "enums that share no value"),
            (#"{"const": 1}"#, #"{"const": 2}"#, "two constants, 1 and 2"),
            (#"{"pattern": "a"}"#, #"{"pattern": "b"}"#, "pattern twice, of which the first one is used"),
            (
                #"{"properties": {"a": {}}, "additionalProperties": false}"#,
                #"{"properties": {"b": {}}, "required": ["b"]}"#,
                "the property \"b\", which one schema requires and another doesn't allow"
            ),
        ]
    )
    func contradictions(a: String, b: String, problem: String) throws {
        let found = try warnings(#"{"allOf": [\#(a), \#(b)]}"#)
        #expect(found.first == "1 contradiction: schemas that have to hold at once have \(problem)")
    }

    @Test(
        "what holds at once is one type, with the narrower limits",
        arguments: [
            (#"{"type": ["string", "integer"]}"#, #"{"type": ["integer", "null"]}"#, "Int"),
            (#"{"type": "number"}"#, #"{"type": "integer"}"#, "Int"),
            (#"{"type": "string"}"#, #"{"minLength": 1}"#, "String"),
            (#"{"items": {"type": "number"}}"#, #"{"items": {"type": "integer"}}"#, "[Int]"),
            ("true", #"{"type": "string"}"#, "String"),
        ]
    )
    func merged(a: String, b: String, type: String) throws {
        #expect(try parameters(#"{"allOf": [\#(a), \#(b)]}"#) == "p: \(type)")
        #expect(try warnings(#"{"allOf": [\#(a), \#(b)]}"#) == [])
    }

    @Test("a circle through a type that only stands for another one is cut where it is mentioned")
    func circleOfWrapper() throws {
        let schema = ##"{"$ref":"#/$defs/N","$defs":{"N":{"type":"object","properties":{"only":{"$ref":"#"}}}}}"##
        let text = #"{"name":"x","tools":[{"name":"t","inputSchema":{},"outputSchema":\#(schema)}]}"#
        let types = try emitted(text, "x.json")["x.Types+MCP.swift"] ?? ""
        #expect(types.contains("@MCPRuntime.Indirect public var only: X.T.Output?"))
    }
}
