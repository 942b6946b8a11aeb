import Testing

/// Protocols that can't be contracts.
@Suite struct ProtocolTests {
    private static let supported =
        "String, Int, Double, Bool, JSONValue, arrays, dictionaries with String keys, "
        + "optionals, and the target's own structs and enums of strings"

    @Test(
        "what can't go over the wire is an error at its place",
        arguments: [
            ("func a(b: Date) async throws", "3:15: error: Date can't go over the wire; what can: \(supported)"),
            ("func a(b: [Int: Int]) async throws", "3:16: error: Int can't go over the wire; what can: \(supported)"),
            (
                "func a(b: (Int, Int)) async throws",
                "3:15: error: (Int, Int) can't go over the wire; what can: \(supported)"
            ),
            (
                "func a(b: Set<Int>) async throws",
                "3:15: error: Set<Int> can't go over the wire; what can: \(supported)"
            ),
            (
                "func a(b: Kind) async throws",
                "3:15: error: Kind can't go over the wire: it is neither a struct nor an enum of strings"
            ),
            (
                "func a() async throws -> Int",
                "3:30: error: Int can't be the result of a tool; what can: a struct, String, [ContentBlock], "
                    + "CallToolResult and Void"
            ),
            ("func a<T>(b: T) async throws", "3:11: error: a can't be a tool: it is generic"),
            ("func a(b: Int...) async throws", "3:15: error: take an array instead of any number"),
            (
                "func a(b: inout Int) async throws",
                "3:15: error: a parameter that comes over the wire is neither inout nor borrowed"
            ),
            (
                "static func a() async throws",
                "3:5: error: a can't be a tool: it is static or mutating; mark it // @MCPIgnore"
            ),
            ("func a(_: Int) async throws", "3:12: error: a parameter needs a name: it is the argument's"),
            ("func a(b: RequestContext, c: RequestContext) async throws", "3:31: error: one RequestContext is enough"),
            (
                "func a() async throws(Failure)",
                "3:27: error: a can't be a tool: what a client throws isn't always Failure"
            ),
            (
                "func a()",
                "2:10: warning: TestClient is not a TestService: a isn't async throws, as a remote call is"
            ),
            ("var a: Int { get }", "3:5: error: TestService can have functions only"),
            (
                "func a() async throws\n    func a(b: Int) async throws",
                "4:10: error: a tool named \"a\" is there already; give it a name with @MCPTool(name:)"
            ),
            (
                "// @MCPIgnore\n    func a()",
                "4:10: error: a function that isn't a tool needs an implementation in an extension of TestService, "
                    + "for clients and mocks"
            ),
        ]
    )
    func functions(function: String, expected: String) throws {
        #expect(try diagnostics(service(function, and: "enum Kind { case one(Int) }")) == [expected])
    }

    @Test(
        "a type that emitted code can't use is an error where it is declared",
        arguments: [
            ("private struct S { var a: Int }", "5:1: error: S is private: emitted code can't use it"),
            ("struct S { private var a: Int }", "5:24: error: a is private: emitted code can't use it"),
            ("struct S { let a: Int = 3 }", "5:16: error: a can't be read: make it a var, or take its value away"),
            ("struct S { private(set) var a: Int }", "5:29: error: a is private: emitted code can't use it"),
            (
                "struct S { var a: Int; var b: Int; enum CodingKeys: String, CodingKey { case a } }",
                "5:28: error: b is not among the CodingKeys and needs a value"
            ),
            ("struct S { @Clamped var a: Int }", "5:12: error: a property with @Clamped can't go over the wire"),
            (
                "struct S: JSONCodable { var a: Int }",
                "5:1: error: S has a codec of its own already, whose schema isn't known"
            ),
            ("struct S { var a = make() }", "5:16: error: a needs its type written out"),
            ("public struct S { var a: Int }", "5:1: error: S has to be Sendable: emitted code hands it between tasks"),
        ]
    )
    func types(type: String, expected: String) throws {
        #expect(try diagnostics(service("func a(s: S) async throws", and: type)) == [expected])
    }

    @Test(
        "a protocol that clients and mocks can't conform to is an error",
        arguments: [
            ("protocol AService {}", "2:10: error: AService has to be Sendable: emitted code hands it between tasks"),
            (
                "protocol AService: Sendable, Base {}",
                "2:10: error: AService can't be a contract: it inherits Base, which emitted code doesn't know"
            ),
            (
                "@MainActor protocol AService: Sendable {}",
                "2:1: error: AService can't be a contract: emitted code isn't on @MainActor"
            ),
            (
                "protocol AServer: Sendable {}",
                "2:10: error: AServer would be emitted for AServer, and is there already; give another base: in @MCPServer"
            ),
            (
                "protocol AService: Sendable {}\nstruct AMock {}",
                "2:10: error: AMock would be emitted for AService, and is there already; give another base: in @MCPServer"
            ),
            ("protocol AService: Sendable { func a(b: ) }", "2:10: error: AService isn't valid Swift"),
        ]
    )
    func protocols(text: String, expected: String) throws {
        #expect(try diagnostics("// @MCPServer\n" + text) == [expected])
    }

    @Test("a type of another file of the target is found")
    func otherFile() throws {
        #expect(try diagnostics(service("func a(s: Missing.Inner) async throws")).count == 1)
        let inner =
            "extension Missing { struct Inner { var a: [Kind]; enum Kind: String { case b } } }\nstruct Missing {}"
        #expect(try diagnostics(service("func a(s: Missing.Inner) async throws", and: inner)) == [])
    }

    @Test("two contracts that would emit the same names are refused")
    func equalNames() throws {
        let text = "// @MCPServer\nprotocol AService: Sendable {}\n// @MCPServer\nprotocol ATools: Sendable {}\n"
        let message = "a contract named A is there already, in File.swift, line 2: both would emit AServer"
        #expect(try diagnostics(text) == ["4:10: error: \(message)"])
    }

    @Test(
        "emitted code imports the runtime as the contract's file does, and lets be seen what has to be",
        arguments: [
            ("import MCPRuntime", "public", "public import MCPRuntime"),
            ("public import MCPRuntime", "public", "public import MCPRuntime"),
            ("import MCPRuntime", "package", "import MCPRuntime"),
            ("package import MCPRuntime", "package", "package import MCPRuntime"),
            ("import MCPRuntime", "internal", "import MCPRuntime"),
        ]
    )
    func imports(given: String, access: String, expected: String) throws {
        let text = "\(given)\n// @MCPServer\n\(access) protocol AService: Sendable {}\n"
        let server = try #require(emitted(text)["Protocols.Server+MCP.swift"])
        #expect(server.split(separator: "\n").contains { $0 == expected })
    }

    @Test("a file without directives emits files that say so, under the same names")
    func nothing() throws {
        let files = try emitted("struct A {}")
        #expect(
            files.keys.sorted() == [
                "Protocols.Client+MCP.swift", "Protocols.Mock+MCP.swift", "Protocols.Server+MCP.swift",
                "Protocols.Types+MCP.swift",
            ]
        )
        #expect(Set(files.values) == ["// Emitted by mcpgen 0.1.0: there is no contract.\n"])
    }
}
