import Foundation
import MCPGenCore
import MCPJSON
import MCPTestSupport
import Testing

/// `mcpgen.json`: what is read, what is refused, and what it does.
@Suite struct ConfigurationTests {
    /// Reads a configuration.
    private static func read(_ text: String) -> (configuration: Configuration, problems: [String]) {
        var diagnostics = Diagnostics()
        let file = SourceFile(path: "mcpgen.json", bytes: Array(text.utf8))
        let configuration = Configuration.read(file, &diagnostics)
        return (configuration, diagnostics.all.map { String($0.description.dropFirst("mcpgen.json:".count)) })
    }

    /// What comes of a document with the tools `a_b`, which has the property `c` of an array's objects, and `d`.
    private static func generate(
        _ configuration: String,
        _ change: (inout Generator.Options) -> Void = { _ in }
    ) throws -> (files: [String: String], problems: [String], hasErrors: Bool) {
        let items = ##"{"type":"array","items":{"$ref":"#/$defs/I"}}"##
        let schema =
            #"{"type":"object","properties":{"i":\#(items)},"$defs":{"I":{"properties":{"c":{"type":"string"}}}}}"#
        let text = """
            {"name":"x","tools":[{"name":"a_b","inputSchema":\(schema)},{"name":"d","inputSchema":{"type":"object"}}]}
            """
        var options = Generator.Options(configuration: read(configuration).configuration)
        change(&options)
        let output = try Generator.generate([SourceFile(path: "x.json", bytes: Array(text.utf8))], options: options)
        let files = Dictionary(uniqueKeysWithValues: output.files.map { ($0.name, $0.contents) })
        return (files, output.diagnostics.map(\.description), output.hasErrors)
    }

    @Test(
        "a mistake is an error at its place, with what would be right",
        arguments: [
            ("{", "1:2: error: not valid JSON: the text ends too early [invalid-json]"),
            ("[]", "1:1: error: the configuration has to be an object [invalid-configuration]"),
            ("{\n \"acess\": 1}", "2:11: error: there is no setting \"acess\", did you mean \"access\"? [unknown-key]"),
            ("{\"nonsense\": 1}", "1:14: error: there is no setting \"nonsense\" [unknown-key]"),
            (
                "{\"access\": \"pubic\"}",
                "1:12: error: \"access\" has to be \"public\", \"package\" or \"internal\", did you mean \"public\"? "
                    + "[invalid-configuration]"
            ),
            ("{\"imports\": \"A\"}", "1:13: error: \"imports\" has to be an array of strings [invalid-configuration]"),
            ("{\"imports\": [1]}", "1:14: error: \"imports\" can have strings only [invalid-configuration]"),
            ("{\"imports\": [\"a-b\"]}", "1:14: error: \"a-b\" can't be the name of a module [invalid-configuration]"),
            (
                "{\"emit\": [\"mocks\"]}",
                "1:11: error: \"mocks\" can't be in \"emit\"; what can: \"types\", \"server\", \"client\" or \"mock\", "
                    + "did you mean \"mock\"? [invalid-configuration]"
            ),
            ("{\"split\": 0}", "1:11: error: \"split\" has to be an integer from 1 [invalid-configuration]"),
            ("{\"strict\": 0}", "1:12: error: \"strict\" has to be true or false [invalid-configuration]"),
            ("{\"tools\": {\"only\": []}}", "1:20: error: there is no setting \"only\" [unknown-key]"),
            (
                "{\"names\": {\"a\": \"b c\"}}",
                "1:17: error: the name for \"a\" has to be a string that Swift takes as a name [invalid-configuration]"
            ),
            (
                "{\"contracts\": {\"a.json\": {\"contracts\": {}}}}",
                "1:40: error: there is no setting \"contracts\" [unknown-key]"
            ),
        ]
    )
    func mistakes(text: String, expected: String) {
        #expect(Self.read(text).problems == [expected])
    }

    @Test("settings of a document go before those for all, and names of both count")
    func resolution() {
        let (configuration, problems) = Self.read(
            """
            {"access": "internal", "imports": ["A"], "emit": ["client"], "formats": ["date-time"], "split": 3,
             "tools": {"include": ["get_*", "put"], "exclude": ["*_all"]}, "names": {"a": "b", "c": "d"},
             "contracts": {"in/w.json": {"access": "package", "names": {"a": "e"}, "repairs": ["?et"], "tools": {}}}}
            """
        )
        #expect(problems == [])
        let general = configuration.settings(for: "other.json")
        #expect(general.access == .internal && general.imports == ["A"] && general.kinds == [.client])
        #expect(general.formats == [.dateTime] && general.split == 3 && !general.isStrict)
        #expect(
            ["get_a", "put"].allSatisfy(general.includes)
                && !["put2", "get_all", "a"].contains { general.includes(tool: $0) }
        )
        #expect(general.names == ["a": "b", "c": "d"] && !general.repairs(tool: "get"))
        for path in ["in/w.json", "w.json", "deep/in/w.json"] {
            let own = configuration.settings(for: path)
            #expect(own.access == .package && own.imports == ["A"] && own.names == ["a": "e", "c": "d"])
            #expect(own.repairs(tool: "get") && !own.repairs(tool: "gett") && !own.includes(tool: "get_all"))
        }
    }

    @Test("names are found by tool, by path and by place")
    func names() {
        let settings = Self.read(
            ##"{"names": {"t": "A", "t/p/q": "b", "t#/properties/p": "C", "t#/outputSchema/items": "D"}}"##
        ).configuration.settings(for: "")
        #expect(settings.name(ofTool: "t") == "A" && settings.name(ofTool: "u") == nil)
        #expect(settings.name(ofTool: "t", path: ["p", "q"]) == "b" && settings.name(ofTool: "t", path: ["p"]) == nil)
        #expect(settings.name(ofTool: "t", at: JSONPointer(["inputSchema", "properties", "p"])) == "C")
        #expect(settings.name(ofTool: "t", at: JSONPointer(["outputSchema", "items"])) == "D")
        #expect(settings.name(ofTool: "t", at: JSONPointer(["outputSchema", "properties", "p"])) == nil)
    }

    @Test("tools that aren't included, and kinds that aren't asked for, aren't emitted")
    func leavingOut() throws {
        let (files, problems, _) = try Self.generate(#"{"tools": {"exclude": ["a*"]}, "emit": ["types", "client"]}"#)
        #expect(problems == [])
        let types = try #require(files["x.Types+MCP.swift"])
        #expect(types.contains("func d()") && !types.contains("func aB("))
        #expect(files["x.Client+MCP.swift"]?.contains("struct XClient") == true)
        let nothing = "// Emitted by mcpgen \(Generator.version): mcpgen.json doesn't ask for this.\n"
        #expect(files["x.Server+MCP.swift"] == nothing && files["x.Mock+MCP.swift"] == nothing)
    }

    @Test("access and imports of the configuration are those of emitted code, and options go before")
    func accessAndImports() throws {
        let text = #"{"access": "internal", "imports": ["Zoo", "Alpha"]}"#
        let client = try #require(Self.generate(text).files["x.Client+MCP.swift"])
        #expect(client.contains("\nimport Alpha\nimport MCPRuntime\nimport Zoo\n") && !client.contains("public"))
        let open = try #require(Self.generate(text) { $0.access = .public }.files["x.Client+MCP.swift"])
        #expect(open.contains("\npublic import Alpha\npublic import MCPRuntime\npublic import Zoo\n"))
    }

    @Test("what is strict has errors for warnings, and emits nothing then")
    func strict() throws {
        let text = #"{"names": {"gone": "x"}}"#
        #expect(try Self.generate(text).hasErrors == false)
        #expect(try Self.generate(#"{"strict": true, "names": {"gone": "x"}}"#).hasErrors)
        let (files, problems, hasErrors) = try Self.generate(text) { $0.isStrict = true }
        #expect(hasErrors && files.isEmpty && problems.allSatisfy { $0.contains(": error: ") } && problems.count == 1)
    }

    @Test(
        "what fits nothing is a warning at its place",
        arguments: [
            (#"{"names": {"a_b": "a", "a_b/i/c": "c", "a_b#/properties/i": "I", "a_b#/inputSchema": "J"}}"#, nil),
            (
                #"{"names": {"a_b/i/x": "c"}}"#,
                #"1:23: warning: "a_b/i/x" in "names" is neither a tool nor a part of one"#
            ),
            (
                #"{"names": {"a_c": "c"}}"#,
                #"1:19: warning: "a_c" in "names" is neither a tool nor a part of one, did you mean "a_b"?"#
            ),
            (##"{"names": {"d#/properties/i": "c"}}"##, #"1:31: warning: "d#/properties/i" in "names" is neither"#),
            (#"{"tools": {"include": ["*", "e?"]}}"#, #"1:29: warning: "e?" in "include" fits no tool"#),
            (#"{"repairs": ["e"]}"#, #"1:14: warning: "e" in "repairs" fits no tool"#),
            (#"{"contracts": {"y.json": {}}}"#, #"1:26: warning: there is no document "y.json" among the inputs"#),
            (
                #"{"contracts": {"x.json": {"tools": {"exclude": ["e"]}}}}"#,
                #"1:49: warning: "e" in "exclude" fits no tool"#
            ),
        ] as [(String, String?)]
    )
    func unmatched(text: String, expected: String?) throws {
        let problems = try Self.generate(text).problems
        #expect(problems.count == (expected == nil ? 0 : 1))
        if let expected { #expect(problems.first?.hasPrefix("mcpgen.json:" + expected) == true, "\(problems)") }
    }

    @Test("a document that is there but not part of the run is not missed")
    func elsewhere() throws {
        let text = #"{"repairs": ["e"], "contracts": {"y.json": {}}}"#
        #expect(try Self.generate(text) { $0.otherDocuments = ["y.json"] }.problems == [])
    }

    @Test("the JSON Schema of the file allows what is read and refuses what isn't")
    func schema() throws {
        func json(_ path: String) throws -> JSONValue {
            try JSONValue(json: Array(Data(contentsOf: Paths.root.appending(path: path))))
        }
        let schema = try json("Schemas/mcpgen.schema.json")
        let validator = try SchemaValidator(schema: ["$defs": .object(Self.withRoot(schema))])
        let example = try json("Schemas/Examples/Configured/mcpgen.json")
        #expect(validator.problems(example, definition: "Root") == [])
        #expect(Self.read(example.description).problems == [])
        for text in [
            #"{"acess": "public"}"#, #"{"access": "open"}"#, #"{"emit": ["mocks"]}"#, #"{"split": 0}"#,
            #"{"contracts": {"a": {"contracts": {}}}}"#, #"{"tools": {"only": []}}"#, #"{"names": {"a": 1}}"#,
        ] {
            #expect(try !validator.problems(JSONValue(json: Array(text.utf8)), definition: "Root").isEmpty, "\(text)")
            #expect(!Self.read(text).problems.isEmpty)
        }
    }

    /// The definitions of a schema, and the schema itself among them.
    private static func withRoot(_ schema: JSONValue) -> JSONObject {
        var definitions = schema["$defs"]?.object ?? [:]
        var root = schema.object ?? [:]
        root["$defs"] = nil
        definitions["Root"] = .object(root)
        return definitions
    }
}
