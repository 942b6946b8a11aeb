import MCPGenCore
import Testing

/// Templates of the user's own.
@Suite struct TemplateTests {
    private let file = SourceFile(path: "x.json", bytes: Array(#"{"name":"x","tools":[]}"#.utf8))

    @Test("a template of the same name is used instead of ours")
    func overridden() throws {
        let header = "{{#contracts}}\n// {{{base}}}\n{{/contracts}}\nimport MCPRuntime\n"
        let output = try Generator.generate([file], options: Generator.Options(templates: ["header": header]))
        #expect(output.files.count == 4)
        for file in output.files { #expect(file.contents.hasPrefix("// X\nimport MCPRuntime\n")) }
    }

    @Test(
        "a template that there is no use for, or that isn't Mustache, is an error that names it",
        arguments: [
            ("haeder", "x", "haeder.mustache: there is no such template"), ("mock", "{{#a}}", "mock.mustache: "),
        ]
    )
    func refused(name: String, text: String, expected: String) {
        let error = #expect(throws: TemplateError.self) {
            try Generator.generate([file], options: Generator.Options(templates: [name: text]))
        }
        #expect(error?.description.hasPrefix(expected) == true)
    }

    @Test(
        "who can use what is emitted for a document is an option",
        arguments: [AccessLevel.internal, .package, .public]
    )
    func access(level: AccessLevel) throws {
        let output = try Generator.generate([file], options: Generator.Options(access: level))
        let prefix = level == .internal ? "" : level.rawValue + " "
        let client = try #require(output.files.first { $0.name == "x.Client+MCP.swift" })
        #expect(client.contents.contains("\n\(prefix)nonisolated struct XClient"))
    }
}
