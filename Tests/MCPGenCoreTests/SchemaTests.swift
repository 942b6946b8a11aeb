import MCPGenCore
import Testing

/// The JSON Schemas of annotated protocols.
@Suite struct SchemaTests {
    /// What `tools/list` would show of the one function of a service.
    private func listing(_ function: String, and types: String) throws -> String {
        let server = try emitted(service(function, and: types))["Protocols.Types+MCP.swift"] ?? ""
        return server.split(separator: "\n").first { $0.contains(#"{"name":"#) }.map { $0.drop { $0 == " " } }.map(
            String.init
        ) ?? ""
    }

    @Test("a struct that is mentioned once is described where it is mentioned")
    func once() throws {
        let text = try listing("func a(s: S) async throws", and: "struct S { var t: T }\nstruct T { var n: Int? }")
        #expect(
            text == """
                {"name":"a","inputSchema":{"type":"object","properties":{"t":{"type":"object",\
                "properties":{"n":{"type":"integer"}},"additionalProperties":false}},"required":["t"],\
                "additionalProperties":false}}
                """
        )
    }

    @Test("a struct that contains itself is described in $defs")
    func recursive() throws {
        let text = try listing("func a(s: S) async throws", and: "struct S { var more: [S] }")
        let schema = """
            {"type":"object","properties":{"more":{"type":"array","items":{"$ref":"#/$defs/S"}}},"required":["more"],\
            "additionalProperties":false
            """
        #expect(text == #"{"name":"a","inputSchema":\#(schema),"$defs":{"S":\#(schema)}}}}"#)
    }

    @Test("a schema grows with the number of types, not with the ways through them")
    func shared() throws {
        let types =
            (0..<30).map { "struct S\($0) { var a: S\($0 + 1); var b: S\($0 + 1) }" } + ["struct S30 { var n: Int }"]
        let text = try listing("func a(s: S0) async throws", and: types.joined(separator: "\n"))
        #expect(text.count < 10_000)
    }
}
