import MCPRuntime
import MCPTestSupport
import Testing

/// The schemas of forms: every kind of field, read and written.
@Suite struct ElicitationSchemaTests {
    static let colors = [SelectOption("r", title: "Red"), SelectOption("g", title: "Green")]

    @Test(
        "a field of each kind is read and written as it was",
        arguments: [
            (#"{"type":"string"}"#, PrimitiveSchema.string(StringSchema())),
            (
                #"{"type":"string","title":"T","description":"D","minLength":1,"maxLength":9,"format":"uri","default":"a:"}"#,
                .string(
                    StringSchema(
                        title: "T",
                        description: "D",
                        minLength: 1,
                        maxLength: 9,
                        format: .uri,
                        default: "a:"
                    )
                )
            ),
            (
                #"{"type":"number","minimum":0.5,"maximum":2,"default":1}"#,
                .number(NumberSchema(minimum: 0.5, maximum: 2, default: 1))
            ),
            (
                #"{"type":"integer","title":"T","description":"D","minimum":-1}"#,
                .number(NumberSchema(isInteger: true, title: "T", description: "D", minimum: -1))
            ),
            (
                #"{"type":"boolean","title":"T","default":true}"#,
                .boolean(BooleanSchema(title: "T", default: true))
            ),
            (
                #"{"type":"string","enum":["r","g"],"default":"g"}"#,
                .singleSelect(SingleSelectSchema(options: [SelectOption("r"), SelectOption("g")], default: "g"))
            ),
            (
                #"{"type":"string","oneOf":[{"const":"r","title":"Red"},{"const":"g","title":"Green"}]}"#,
                .singleSelect(SingleSelectSchema(options: colors))
            ),
            (
                #"{"type":"string","enum":["r","g"],"enumNames":["Red","Green"],"default":"r"}"#,
                .singleSelect(SingleSelectSchema(options: colors, spelling: .legacy, default: "r"))
            ),
            (
                #"{"type":"array","minItems":1,"maxItems":2,"items":{"type":"string","enum":["r","g"]},"default":["g"]}"#,
                .multiSelect(
                    MultiSelectSchema(
                        options: [SelectOption("r"), SelectOption("g")],
                        minItems: 1,
                        maxItems: 2,
                        default: ["g"]
                    )
                )
            ),
            (
                #"{"type":"array","title":"T","items":{"anyOf":[{"const":"r","title":"Red"},{"const":"g","title":"Green"}]}}"#,
                .multiSelect(MultiSelectSchema(options: colors, title: "T"))
            ),
        ]
    )
    func kinds(_ text: String, _ schema: PrimitiveSchema) throws {
        #expect(try PrimitiveSchema(jsonText: text) == schema)
        #expect(try schema.jsonText() == text)
    }

    @Test(
        "a field that is of no kind is refused at its place",
        arguments: [
            #"{"type":"object"}"#, #"{"type":"null"}"#, "{}", #"{"type":"string","default":3}"#,
            #"{"type":"integer","default":"3"}"#, #"{"type":"boolean","default":0}"#, #"{"type":"array"}"#,
            #"{"type":"array","items":{"enum":["a"]},"default":"a"}"#,
            #"{"type":"array","items":{"enum":["a"]},"default":["a",1]}"#,
        ]
    )
    func noKind(_ field: String) {
        let text = #"{"type":"object","properties":{"good":{"type":"string"},"a/b":\#(field)}}"#
        let error = #expect(throws: JSONDecodingError.self) { try ElicitationSchema(jsonText: text) }
        #expect(error?.problems.map(\.pointer.description) == ["/properties/a~1b"])
    }

    @Test("a keyword of the wrong type is refused at its place")
    func wrongKeywords() {
        let text = #"{"properties":{"a":{"type":"string","minLength":"x"},"b":{"type":"array","items":{}}}}"#
        let error = #expect(throws: JSONDecodingError.self) { try ElicitationSchema(jsonText: text) }
        let pointers = error?.problems.map(\.pointer.description)
        #expect(pointers?.first == "/properties/a/minLength")
        #expect(pointers?.contains { $0.hasPrefix("/properties/b") } == true)
    }

    @Test("fields stay in their order, and what isn't known is ignored")
    func order() throws {
        let text = #"""
            {"type":"object","$schema":"s","x":1,"properties":{"z":{"type":"string","y":{}},"a":{"type":"boolean"}},
            "required":["a"]}
            """#
        let schema = try ElicitationSchema(jsonText: text)
        #expect(schema.properties.map(\.name) == ["z", "a"])
        #expect(schema["a"] == .boolean(BooleanSchema()))
        #expect(schema["b"] == nil)
        let expected = #"{"$schema":"s","type":"object","properties":{"z":{"type":"string"},"a":{"type":"boolean"}},"#
        #expect(try schema.jsonText() == expected + #""required":["a"]}"#)
    }

    @Test("what wasn't filled in gets its default, whatever else is there stays")
    func defaults() {
        let schema = ElicitationSchema([
            "name": .string(StringSchema(default: "nobody")),
            "age": .number(NumberSchema(isInteger: true, default: 30)),
            "height": .number(NumberSchema(default: 1.75)),
            "member": .boolean(BooleanSchema(default: false)),
            "color": .singleSelect(SingleSelectSchema(options: Self.colors, default: "r")),
            "colors": .multiSelect(MultiSelectSchema(options: Self.colors, default: ["r", "g"])),
            "note": .string(StringSchema()),
        ])
        #expect(
            schema.applyingDefaults(to: [:]) == [
                "name": "nobody", "age": 30, "height": 1.75, "member": false, "color": "r", "colors": ["r", "g"],
            ]
        )
        let filled: JSONObject = [
            "name": "", "age": 1, "height": 2, "member": true, "color": .null, "colors": [], "more": 1,
        ]
        #expect(schema.applyingDefaults(to: filled) == filled)
    }
}
