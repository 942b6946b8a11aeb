import Testing

/// Types that several tools, or several places of one tool, have in common.
@Suite struct SharedTypeTests {
    /// The emitted types of a contract whose tools all take the same properties.
    private func types(_ tools: String...) throws -> String {
        let all = tools.map { #"{"name": "\#($0)", "inputSchema": {"properties": \#(Self.properties)}}"# }
        let text = #"{"name": "shop", "tools": [\#(all.joined(separator: ","))]}"#
        return try emitted(text, "shop.json")["shop.Types+MCP.swift"] ?? ""
    }

    private static let properties = """
        {"filter": {"type": "object", "properties": {"order": {"enum": ["asc", "desc"]}}}, \
        "other": {"type": "object", "properties": {"order": {"enum": ["asc", "desc"]}}}}
        """

    private func count(_ text: String, in types: String) -> Int {
        types.split(separator: text, omittingEmptySubsequences: false).count - 1
    }

    @Test("what a tool has twice is one type, and the other name an alias")
    func once() throws {
        let types = try types("list")
        #expect(count("struct Filter", in: types) == 1)
        #expect(count("struct Other", in: types) == 0)
        #expect(types.contains("typealias Other = Shop.List.Filter"))
        #expect(types.contains("other: Shop.List.Filter?"))
        #expect(count("enum Order", in: types) == 1)
    }

    @Test("what several tools have moves to the contract with what is nested in it, and leaves aliases")
    func hoisted() throws {
        let types = try types("list", "count", "export")
        #expect(types.contains("nonisolated extension Shop {\n    /// Filter\n    public struct Filter"))
        #expect(count("struct Filter", in: types) == 1)
        #expect(count("enum Order", in: types) == 1)
        for tool in ["List", "Count", "Export"] {
            let alias = "/// Another name for ``Shop.Filter``.\n    public typealias Filter = Shop.Filter"
            #expect(types.contains("nonisolated extension Shop.\(tool) {\n    \(alias)"))
        }
        // The aliases of the owners lead to what is nested in them.
        #expect(count("typealias Order", in: types) == 0)
    }

    @Test("a name means the same type whether or not another tool comes to share it")
    func stable() throws {
        #expect(try types("list").contains("extension Shop.List {\n    /// Filter\n    public struct Filter"))
        #expect(try types("list", "count").contains("extension Shop.List {\n    /// Another name for ``Shop.Filter``."))
    }
}
