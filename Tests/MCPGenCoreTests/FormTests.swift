import Testing

/// Structs marked `// @MCPForm`: what they can't be, and what is emitted for them.
@Suite struct FormTests {
    private static let allowed =
        "String, Int, Double, Bool, enums of strings, arrays of such enums, and optionals of these"

    /// A form with one property, on line 3.
    private static func form(_ property: String, and types: String = "") -> String {
        "// @MCPForm\nstruct F: Sendable {\n    \(property)\n}\n\(types)"
    }

    /// The types that properties below mention.
    private static let types = """
        struct Inner: Sendable { var a: Int }
        enum Number: Int { case one = 1 }
        enum Kind: String { case a, b }
        """

    @Test(
        "a property that no form can ask for is an error at its place",
        arguments: [
            "Date", "Float", "JSONValue", "[String]", "[Int]", "[String: String]", "Inner", "[Inner]", "Number",
            "[Number]",
            "[Kind?]", "[[Kind]]", "Int??", "Dictionary<String, Int>", "Set<Kind>", "Kind.Type", "Missing", "UInt8",
        ]
    )
    func refusedTypes(type: String) throws {
        let expected = "3:9: error: \(type) can't be in a form; what can: \(Self.allowed)"
        #expect(try diagnostics(Self.form("var it: \(type)", and: Self.types)) == [expected])
    }

    @Test(
        "a property of any other kind is allowed",
        arguments: [
            "String", "Int", "Double", "Bool", "Kind", "[Kind]", "String?", "Int?", "Double?", "Bool?", "Kind?",
            "[Kind]?",
            "Optional<Kind>", "Array<Kind>", "Swift.String", "Optional<Array<Kind>>",
        ]
    )
    func allowedTypes(type: String) throws {
        #expect(try diagnostics(Self.form("var it: \(type)", and: Self.types)) == [])
    }

    @Test(
        "a property that emitted code can't read is an error at its place",
        arguments: [
            ("private var a: Int", "3:17: error: a is private: emitted code can't use it"),
            ("let a: Int = 3", "3:9: error: a can't be read: make it a var, or take its value away"),
            ("var a = make()", "3:9: error: a needs its type written out"),
            ("var a: Int = 3 * 4", "3:18: error: 3 * 4 isn't a literal of its type"),
            ("var a: [Kind] = [.a, .c]", "3:21: error: [.a, .c] isn't a literal of its type"),
            ("@Clamped var a: Int", "3:5: error: a property with @Clamped can't go over the wire"),
            ("var a: Int, b: Date", "3:17: error: Date can't be in a form; what can: \(allowed)"),
        ]
    )
    func refusedProperties(property: String, expected: String) throws {
        #expect(try diagnostics(Self.form(property, and: Self.types)) == [expected])
    }

    @Test("all properties that can't be in a form are reported in one run")
    func several() throws {
        let text = Self.form("var a: Date\n    var b: Int\n    var c: [String: Int]")
        #expect(try diagnostics(text).map { $0.prefix(11) } == ["3:9: error:", "5:9: error:"])
    }

    @Test(
        "a struct that can't be a form is an error at its name",
        arguments: [
            ("struct F {}", "2:8: error: F has to be Sendable: emitted code hands it between tasks"),
            ("struct F<T>: Sendable {}", "2:8: error: F can't be a form: it is generic"),
            ("struct F: Sendable { var a: }", "2:8: error: F isn't valid Swift"),
            (
                "struct F: Sendable, ElicitationForm {}",
                "2:8: error: F is an ElicitationForm already: take that away, it is emitted"
            ),
            (
                "struct F: Sendable, JSONCodable {}",
                "2:1: error: F has a codec of its own already, whose schema isn't known"
            ),
            ("private struct F: Sendable {}", "2:1: error: F is private: emitted code can't use it"),
        ]
    )
    func refusedStructs(declaration: String, expected: String) throws {
        #expect(try diagnostics("// @MCPForm\n\(declaration)\n") == [expected])
    }

    @Test(
        "a mistake in the directive is an error at its place",
        arguments: [
            ("// @MCPForm(title: \"x\")\nstruct F: Sendable {}", "1:13: error: @MCPForm has no argument \"title\""),
            (
                "// @MCPFrom\nstruct F: Sendable {}",
                "1:4: error: there is no directive @MCPFrom, did you mean @MCPForm?"
            ),
            (
                "// @MCPForm\n// @MCPForm\nstruct F: Sendable {}",
                "2:4: error: only one directive can stand above a declaration"
            ),
        ]
    )
    func mistakes(text: String, expected: String) throws {
        #expect(try diagnostics(text) == [expected])
    }

    @Test(
        "a directive above anything but a struct is an error",
        arguments: ["class F {}", "enum F: String { case a }", "protocol F {}", "func f() { struct F: Sendable {} }"]
    )
    func misplaced(declaration: String) throws {
        let message = "@MCPForm has to stand right above a struct, at the top of a file or within a type"
        #expect(try diagnostics("// @MCPForm\n\(declaration)\n") == ["1:4: error: \(message)"])
    }

    @Test("a mistake in a type that a form and a contract mention is reported once")
    func once() throws {
        let form = Self.form("private var a: Int", and: service("func f(f: F) async throws"))
        #expect(try diagnostics(form) == ["3:17: error: a is private: emitted code can't use it"])
    }

    // MARK: Emitting

    @Test("a target that has forms only gets a file of types, and nothing else")
    func formsOnly() throws {
        let files = try emitted(Self.form("var a: Int"))
        let types = try #require(files["Protocols.Types+MCP.swift"])
        #expect(types.hasPrefix("// Emitted by mcpgen 0.1.0 from File.swift, digest "))
        #expect(types.contains("\nimport MCPRuntime\n"))
        #expect(types.contains("\nnonisolated extension F: MCPRuntime.ElicitationForm {\n"))
        #expect(types.contains("\nnonisolated extension F: MCPRuntime.JSONCodable {\n"))
        for kind in ["Server", "Client", "Mock"] {
            #expect(files["Protocols.\(kind)+MCP.swift"] == "// Emitted by mcpgen 0.1.0: there is no contract.\n")
        }
    }

    @Test("a form is as visible as its struct", arguments: [("public ", "public "), ("package ", ""), ("", "")])
    func access(modifier: String, importAccess: String) throws {
        let text = "// @MCPForm\n\(modifier)struct F: Sendable {}\n"
        let types = try #require(emitted(text)["Protocols.Types+MCP.swift"])
        #expect(types.contains("\n    \(modifier)static var formName: Swift.String {\n        \"F\"\n"))
        #expect(types.contains("\n    \(modifier)static var requestedSchema: Swift.String {\n"))
        #expect(types.contains("\n\(importAccess)import MCPRuntime\n"))
    }

    @Test("forms are found within types and extensions, and named with all that they are in")
    func nested() throws {
        let text = """
            struct Outer { enum Middle {} }
            extension Outer.Middle {
                /// Asks.
                // @MCPForm
                struct `Type`: Sendable { var kind: Kind; enum Kind: String { case a } }
            }
            """
        let types = try #require(emitted(text)["Protocols.Types+MCP.swift"])
        #expect(types.contains("nonisolated extension Outer.Middle.`Type`: MCPRuntime.ElicitationForm {"))
        #expect(types.contains("\"Outer.Middle.Type\""))
        #expect(types.contains("nonisolated extension Outer.Middle.`Type`.Kind: MCPRuntime.JSONCodable {"))
    }

    @Test("a form that a contract and another form mention has one codec")
    func oneCodec() throws {
        let text = """
            // @MCPForm
            struct F: Sendable { var kind: Kind }
            // @MCPForm
            struct G: Sendable { var kinds: [Kind] }
            \(service("func f(f: F) async throws -> F"))
            enum Kind: String { case a }
            """
        let types = try #require(emitted(text)["Protocols.Types+MCP.swift"])
        for name in ["F", "G", "Kind"] {
            #expect(types.split(separator: "extension \(name): MCPRuntime.JSONCodable").count == 2)
        }
        #expect(types.split(separator: "MCPRuntime.ElicitationForm").count == 3)
    }

    @Test(
        "comments of cases become titles, where they tell the cases apart",
        arguments: [
            ("case a, b", #""enum":["a","b"]"#),
            ("/// Both.\n case a, b", #""enum":["a","b"]"#),
            ("/// One.\n case a\n case b", #""oneOf":[{"const":"a","title":"One"},{"const":"b","title":"b"}]"#),
            (
                "/// One, e.g. 1.\n/// Two.\n case a = \"A\"\n /** A\n  second */ case b",
                #""oneOf":[{"const":"A","title":"One, e.g. 1"},{"const":"b","title":"A second"}]"#
            ),
        ]
    )
    func titles(cases: String, expected: String) throws {
        let text = Self.form("var kind: Kind", and: "enum Kind: String {\n \(cases)\n}")
        let types = try #require(emitted(text)["Protocols.Types+MCP.swift"])
        let schema = #"{"type":"object","properties":{"kind":{"type":"string",\#(expected)}},"required":["kind"]}"#
        #expect(types.contains("        #\"\"\"\n        \(schema)\n        \"\"\"#\n"))
    }
}
