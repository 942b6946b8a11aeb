import Testing

/// What schemas say of properties together, where only some of it can be checked.
@Suite struct SchemaRuleTests {
    /// The statements that check a tool's arguments together.
    private func rules(_ properties: String, _ keywords: String) throws -> [String] {
        let schema = #"{"type":"object","properties":{\#(properties)},\#(keywords)}"#
        let text = #"{"name":"x","tools":[{"name":"t","inputSchema":\#(schema)}]}"#
        let types = try emitted(text, "x.json")["x.Types+MCP.swift"] ?? ""
        let lines = types.split(separator: "\n").drop { !$0.contains("func checkRules(") }
        return lines.dropFirst().prefix { $0 != "    }" }.map { String($0.drop { $0 == " " }) }
    }

    private static let properties = """
        "limit": {"type": "integer", "default": 3}, "kind": {"const": "k", "default": "k"}, "page": {"type": "integer"},
        "size": {"type": "integer"}
        """

    @Test(
        "a rule on a property that a default or a constant stands for isn't checked, as nobody knows whether it came",
        arguments: [
            #""dependentRequired": {"limit": ["page"]}"#, #""dependentRequired": {"kind": ["page"]}"#,
            #""maxProperties": 1"#,
            #""anyOf": [{"required": ["kind"]}, {"required": ["page"]}]"#, #""not": {"required": ["limit", "page"]}"#,
        ]
    )
    func unknown(keywords: String) throws {
        #expect(try rules(Self.properties, keywords) == [])
    }

    @Test("other rules of the same object are checked")
    func known() throws {
        let keywords = #""dependentRequired": {"limit": ["page"], "page": ["size"]}"#
        let message = #""an object with \"size\", as it has \"page\"""#
        let expected = ["check.require(!(self.page != nil) || self.size != nil, \(message))"]
        #expect(try rules(Self.properties, keywords) == expected)
    }

    @Test("each if of an allOf keeps its own then and else")
    func conditionals() throws {
        let condition = #""if": {"properties": {"page": {"const": 1}}, "required": ["page"]}"#
        let keywords =
            #""allOf": [{\#(condition), "then": {"required": ["size"]}}, {\#(condition), "else": {"required": ["page"]}}]"#
        let found = try rules(Self.properties, keywords).joined(separator: " ")
        #expect(found.contains("|| self.size != nil"))
        #expect(found.split(separator: "check.require").count == 2)
        #expect(try warnings("{\"type\": \"object\", \(keywords)}").allSatisfy { !$0.contains("if twice") })
    }
}
