import MCPGenCore
import Testing

/// The Swift types of schemas.
@Suite struct SchemaTypeTests {
    @Test(
        "a schema has a type in Swift",
        arguments: [
            ("{}", "JSONValue"), ("true", "JSONValue"), (#"{"description": "any"}"#, "JSONValue"),
            (#"{"type": "string"}"#, "String"), (#"{"type": "boolean"}"#, "Bool"), (#"{"type": "number"}"#, "Double"),
            (#"{"type": "integer"}"#, "Int"), (#"{"type": "integer", "maximum": 9223372036854775807}"#, "Int"),
            (#"{"type": "integer", "maximum": 9223372036854775808}"#, "JSONNumber"),
            (#"{"type": "integer", "default": 1e30}"#, "JSONNumber"),
            (#"{"type": ["integer", "number"]}"#, "Double"), (#"{"type": "string", "format": "date-time"}"#, "String"),
            (#"{"type": "array"}"#, "[JSONValue]"), (#"{"type": "array", "items": {"type": "integer"}}"#, "[Int]"),
            (#"{"items": {"items": {"type": "boolean"}}}"#, "[[Bool]]"),
            (#"{"type": "object"}"#, "[String: JSONValue]"),
            (#"{"additionalProperties": {"type": "number"}}"#, "[String: Double]"),
            (#"{"type": "object", "patternProperties": {"^a": {"type": "integer"}}}"#, "[String: Int]"),
            (#"{"type": "object", "additionalProperties": false}"#, "X.T.P"),
            (#"{"properties": {"a": {}}}"#, "X.T.P"),
            (#"{"title": "Some point", "properties": {"a": {}}}"#, "X.T.SomePoint"),
            (#"{"prefixItems": [{"type": "string"}]}"#, "X.T.P"), (#"{"type": ["string", "integer"]}"#, "X.T.P"),
            (#"{"type": ["string", "integer", "number", "boolean", "array", "object", "null"]}"#, "JSONValue"),
        ]
    )
    func types(schema: String, type: String) throws {
        #expect(try parameters(schema) == "p: \(type)")
        #expect(try warnings(schema) == [])
    }

    @Test(
        "null in any spelling is an option",
        arguments: [
            (#"{"type": ["string", "null"]}"#, "String?"),
            (#"{"anyOf": [{"type": "string"}, {"type": "null"}]}"#, "String?"),
            (#"{"oneOf": [{"const": null}, {"type": "integer"}]}"#, "Int?"), (#"{"enum": ["a", null]}"#, "X.T.P?"),
            (#"{"type": "string", "nullable": true}"#, "String?"),
            (#"{"nullable": true, "anyOf": [{"type": "string"}]}"#, "String?"),
            (#"{"anyOf": [{"type": ["integer", "null"]}, {"type": "null"}]}"#, "Int?"),
            (#"{"type": "array", "items": {"type": ["string", "null"]}}"#, "[String?]"),
            (#"{"type": ["string", "integer", "null"]}"#, "X.T.P?"),
            (#"{"anyOf": [{}, {"type": "null"}]}"#, "JSONValue"),
            (#"{"type": "null"}"#, "JSONValue"), (#"{"const": null}"#, "JSONValue"),
            (#"{"enum": [null]}"#, "JSONValue"),
        ]
    )
    func options(schema: String, type: String) throws {
        #expect(try parameters(schema) == "p: \(type)")
        #expect(try warnings(schema) == [])
    }

    @Test(
        "a choice is an enum only where there is no simpler type",
        arguments: [
            (#"{"anyOf": [{"type": "string"}]}"#, "String"), (#"{"allOf": [{"type": "string"}]}"#, "String"),
            (#"{"anyOf": [{"type": "integer"}, {"type": "number"}]}"#, "Double"),
            (#"{"anyOf": [{"type": "string"}, {}]}"#, "JSONValue"),
            (#"{"anyOf": [{"type": "string", "format": "uri"}, {"type": "string"}]}"#, "String"),
            (#"{"anyOf": [{"type": "string"}, {"items": {"type": "string"}}]}"#, "OneOrMany<String>"),
            (#"{"anyOf": [{"items": {"type": "integer"}}, {"type": "integer"}]}"#, "OneOrMany<Int>"),
            (#"{"anyOf": [{"type": "string"}, {"items": {"type": "integer"}}]}"#, "X.T.P"),
            (#"{"anyOf": [{"type": "string"}, false]}"#, "String"),
            (#"{"oneOf": [{"const": "a"}, {"enum": ["b", "c"]}]}"#, "X.T.P"), (#"{"enum": [true, false]}"#, "Bool"),
            (#"{"enum": [true]}"#, "Bool"),
        ]
    )
    func choices(schema: String, type: String) throws {
        #expect(try parameters(schema) == "p: \(type)")
        #expect(try warnings(schema) == [])
    }

    @Test(
        "properties that are constants or forbidden are no parameters",
        arguments: [#"{"const": "a"}"#, #"{"const": 1, "type": "integer"}"#, #"{"const": {"a": []}}"#]
    )
    func constants(schema: String) throws {
        #expect(try parameters(schema) == "")
        #expect(try warnings(schema) == [])
    }

    @Test(
        "what isn't required is an option, a default is none where it fits",
        arguments: [
            (#"{"type": "string"}"#, "q: String?"), (#"{"type": ["string", "null"]}"#, "q: Nullable<String>?"),
            (#"{"type": ["string", "null"], "default": null}"#, "q: String?"),
            (#"{"type": ["string", "null"], "default": "a"}"#, "q: Nullable<String>"),
            (#"{"type": "integer", "default": 3}"#, "q: Int"), (#"{"type": "integer", "default": 3.0}"#, "q: Int"),
            (#"{"enum": ["a", "b"], "default": "b"}"#, "q: X.T.Q"), ("{}", "q: JSONValue?"),
        ]
    )
    func optional(schema: String, parameter: String) throws {
        let list = try parameters(#"{"type": "boolean"}, "q": \#(schema)"#)
        #expect(list == "p: Bool, \(parameter)")
    }

    @Test("formats are types where the configuration asks for them", arguments: [true, false])
    func formats(isAsked: Bool) throws {
        var found = Diagnostics()
        let settings = SourceFile(path: "mcpgen.json", bytes: Array(#"{"formats": ["date", "byte"]}"#.utf8))
        var options = Generator.Options()
        if isAsked { options.configuration = Configuration.read(settings, &found) }
        let schemas = [
            #""day": {"type": "string", "format": "date"}"#, #""time": {"type": "string", "format": "date-time"}"#,
            #""data": {"type": "string", "contentEncoding": "base64"}"#,
        ]
        let properties = schemas.joined(separator: ",")
        let text = #"{"name":"x","tools":[{"name":"t","inputSchema":{"properties":{\#(properties)}}}]}"#
        let output = try Generator.generate([SourceFile(path: "x.json", bytes: Array(text.utf8))], options: options)
        let types = output.files.first { $0.name == "x.Types+MCP.swift" }?.contents ?? ""
        #expect(types.contains("public var day: MCPRuntime.CalendarDate?") == isAsked)
        #expect(types.contains("public var data: Foundation.Data?") == isAsked)
        #expect(types.contains("public var time: Swift.String?"))
        #expect(found.all.isEmpty)
    }
}
