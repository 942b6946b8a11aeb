import Testing

/// Directives that don't say what they should, each with its place and what would be right.
@Suite struct DirectiveTests {
    @Test(
        "a mistake in a directive is an error at its place",
        arguments: [
            ("// @MCPSever", "1:4: error: there is no directive @MCPSever, did you mean @MCPServer?"),
            ("// @MCPNonsense", "1:4: error: there is no directive @MCPNonsense"),
            ("// @MCPServer(nam: \"x\")", "1:15: error: @MCPServer has no argument \"nam\", did you mean name?"),
            ("// @MCPServer(\"x\")", "1:15: error: an argument needs a name"),
            ("// @MCPServer(name: \"x\", name: \"y\")", "1:26: error: \"name\" is given twice"),
            ("// @MCPServer(name: 3)", "1:21: error: \"name\" has to be a string in quotes without interpolation"),
            (
                "// @MCPServer(name: \"\\(x)\")",
                "1:21: error: \"name\" has to be a string in quotes without interpolation"
            ),
            ("// @MCPServer(toolNames: .camel)", "1:26: error: \"toolNames\" has to be .snakeCase or .verbatim"),
            (
                "// @MCPServer(name: )",
                "1:4: error: a directive is spelled like a Swift attribute: // @MCPTool(readOnly: true)"
            ),
            ("// @MCPTool", "1:4: error: @MCPTool has to stand right above a function of an @MCPServer protocol"),
            ("// @MCPServer\n// @MCPServer", "2:4: error: only one directive can stand above a declaration"),
        ]
    )
    func mistakesAboveProtocols(directive: String, expected: String) throws {
        #expect(try diagnostics(service("func a() async throws", directive: directive)) == [expected])
    }

    @Test(
        "a mistake in a directive of a function is an error at its place",
        arguments: [
            (
                "// @MCPTool(readonly: true)",
                "3:17: error: @MCPTool has no argument \"readonly\", did you mean readOnly?"
            ),
            ("// @MCPTool(readOnly: yes)", "3:27: error: \"readOnly\" has to be true or false"),
            (
                "// @MCPTool(defaults: 3)",
                "3:27: error: \"defaults\" has to be a dictionary literal such as [\"days\": 3]"
            ),
            (
                "// @MCPTool(defaults: [\"dais\": 3])",
                "3:36: error: a has no parameter \"dais\", did you mean \"days\"?"
            ),
            ("// @MCPTool(defaults: [\"days\": \"3\"])", "3:36: error: \"3\" isn't a literal of its type"),
            (
                "// @MCPTool(flat: false)",
                "3:17: error: only a function with one parameter of a struct type can be flat: false"
            ),
            ("// @MCPServer", "3:8: error: @MCPServer has to stand right above a protocol"),
            ("// @MCPTools", "3:8: error: there is no directive @MCPTools, did you mean @MCPTool?"),
            (
                "// @MCPTool(title: \"a\",\n    // titel: \"b\")",
                "4:8: error: @MCPTool has no argument \"titel\", did you mean title?"
            ),
        ]
    )
    func mistakesAboveFunctions(directive: String, expected: String) throws {
        let text = service("\(directive)\n    func a(days: Int) async throws")
        #expect(try diagnostics(text) == [expected])
    }

    @Test("a directive that stands above nothing is an error")
    func misplaced() throws {
        #expect(
            try diagnostics("struct A {}\n// @MCPServer\n") == [
                "2:4: error: @MCPServer has to stand right above a protocol"
            ]
        )
        #expect(
            try diagnostics("// @MCPServer\nstruct A {}\n") == [
                "1:4: error: @MCPServer has to stand right above a protocol"
            ]
        )
    }

    @Test("a directive behind something on its line is an error")
    func trailing() throws {
        let text = service("func a() async throws // @MCPTool(readOnly: true)")
        let message = "@MCPTool has to stand right above a function of an @MCPServer protocol"
        #expect(try diagnostics(text) == ["3:30: error: \(message)"])
    }

    @Test("parentheses in strings close nothing")
    func parentheses() throws {
        let text = service("// @MCPTool(title: \"sad :(\")\n    // a remark\n    func a() async throws")
        #expect(try diagnostics(text) == [])
        let several = service("// @MCPTool(title: \"glad :)\",\n    // readOnly: true)\n    func a() async throws")
        #expect(try diagnostics(several) == [])
    }

    @Test("comments that mention a directive are comments")
    func mentions() throws {
        #expect(try diagnostics("// see @MCPNonsense\n/// @MCPNonsense\n/* @MCPNonsense */\nlet a = 1\n") == [])
    }

    @Test("all mistakes of a file are reported in one run, in the order of the lines")
    func several() throws {
        let text = service("// @MCPTol\n    func a(b: Date, c: UInt8) async throws -> Int")
        #expect(try diagnostics(text).map { $0.prefix(5) } == ["3:8: ", "4:15:", "4:24:", "4:47:"])
    }
}
