import Foundation
import MCPGenCore
import MCPTestSupport
import Testing

/// Skeletons of implementations: what is written at first, and what is added later.
@Suite struct ProtocolStubTests {
    /// A contract with tools of these names; those with a `_` have a required parameter.
    private static func contract(_ tools: String...) -> SourceFile {
        let listings = tools.map { name in
            let schema =
                name.contains("_")
                ? #"{"type":"object","properties":{"city":{"type":"string"}},"required":["city"]}"#
                : #"{"type":"object"}"#
            return #"{"name":"\#(name)","description":"Does \#(name).","inputSchema":\#(schema)}"#
        }
        let text = #"{"name":"weather","tools":[\#(listings.joined(separator: ","))]}"#
        return SourceFile(path: "weather.mcp.json", bytes: Array(text.utf8))
    }

    /// What becomes of the file of an implementation.
    private static func stub(_ text: String?, _ tools: [SourceFile], name: String? = nil) -> Generator.Stub {
        let existing = text.map { SourceFile(path: "Live.swift", bytes: Array($0.utf8)) }
        return Generator.stub(tools, into: existing, name: name)
    }

    private static let first = """
        import MCPRuntime

        /// An implementation of ``WeatherService``.
        struct LiveWeather: WeatherService {
            /// Does get_weather.
            ///
            /// - Parameters:
            ///   - city: `city`
            func getWeather(city: String) async throws -> [ContentBlock] {
                throw ToolError("get_weather is not implemented yet")
            }

            /// Does ping.
            func ping() async throws -> [ContentBlock] {
                throw ToolError("ping is not implemented yet")
            }
        }

        """

    @Test("a new file has a documented function for each tool")
    func new() {
        let stub = Self.stub(nil, [Self.contract("get_weather", "ping")])
        #expect(stub.text == Self.first)
        #expect(stub.added == ["getWeather(city:)", "ping()"] && stub.diagnostics.isEmpty)
        let other = Self.stub(nil, [Self.contract()], name: "Mine")
        #expect(other.text?.hasSuffix("\nstruct Mine: WeatherService {}\n") == true)
    }

    @Test("a second run changes nothing")
    func again() {
        let stub = Self.stub(Self.first, [Self.contract("get_weather", "ping")])
        #expect(stub.text == Self.first && stub.added == [])
    }

    @Test(
        "what is missing goes to the end of what declares the conformance, and all else stays",
        arguments: [
            ("struct A: WeatherService {}\n", "struct A: WeatherService {\n@PING@}\n"),
            ("struct A: WeatherService { let a = 1 }", "struct A: WeatherService { let a = 1 \n\n@PING@}"),
            (
                "actor A: WeatherService {\n  let a = 1 // é\n  // end\n}\n",
                "actor A: WeatherService {\n  let a = 1 // é\n  // end\n\n@PING2@}\n"
            ),
            (
                "struct A {}\nextension A: Sendable, WeatherService {\n}\n",
                "struct A {}\nextension A: Sendable, WeatherService {\n@PING@}\n"
            ),
            (
                "enum E {\n    final class A: App.WeatherService {\n    }\n}\n",
                "enum E {\n    final class A: App.WeatherService {\n@PING8@    }\n}\n"
            ),
            (
                "let a = 1",
                "let a = 1\n\n/// An implementation of ``WeatherService``.\nstruct LiveWeather: WeatherService {\n@PING@}\n"
            ),
        ]
    )
    func missing(text: String, expected: String) {
        func ping(_ indent: Int) -> String {
            let lines = [
                "/// Does ping.", "func ping() async throws -> [ContentBlock] {",
                "    throw ToolError(\"ping is not implemented yet\")", "}",
            ]
            return lines.map { String(repeating: " ", count: indent) + $0 + "\n" }.joined()
        }
        let whole = expected.replacing("@PING@", with: ping(4)).replacing("@PING2@", with: ping(2))
            .replacing("@PING8@", with: ping(8))
        #expect(Self.stub(text, [Self.contract("ping")]).text == whole)
        #expect(Self.stub(whole, [Self.contract("ping")]).added == [])
    }

    @Test(
        "a function that is there in any part of the type isn't missing",
        arguments: [
            "struct A: WeatherService { func ping() {} }",
            "struct A: WeatherService {}\nextension A { func ping() async throws -> [ContentBlock] { [] } }",
            "struct A {\n#if os(Linux)\nfunc `ping`() {}\n#endif\n}\nextension A: WeatherService {}",
            "#if DEBUG\nstruct A: WeatherService { func ping() {} }\n#endif",
        ]
    )
    func present(text: String) {
        let stub = Self.stub(text, [Self.contract("ping")])
        #expect(stub.text == text && stub.added == [])
    }

    @Test(
        "a function with other labels, a static one and one of another type are no implementation",
        arguments: ["func ping(city: Int) {}", "static func ping() {}", "struct B { func ping() {} }"]
    )
    func others(member: String) {
        #expect(
            Self.stub("struct A: WeatherService {\n    \(member)\n}\n", [Self.contract("ping")]).added == ["ping()"]
        )
    }

    @Test("a type that doesn't conform yet gets an extension when it is named")
    func named() {
        let text = "struct Mine { func ping() {} }\n"
        let stub = Self.stub(text, [Self.contract("get_weather", "ping")], name: "Mine")
        #expect(stub.text?.hasPrefix(text + "\nextension Mine: WeatherService {\n") == true)
        #expect(stub.added == ["getWeather(city:)"])
    }

    @Test("lines end as they do in the file")
    func lineEnds() {
        let text = "struct A: WeatherService {\r\n}\r\n"
        let stub = Self.stub(text, [Self.contract("ping")])
        #expect(stub.text?.replacing("\r\n", with: "").contains("\n") == false && stub.added == ["ping()"])
    }

    @Test("a file that can't be parsed is left alone, and so is one for no contract or several")
    func refused() {
        let broken = Self.stub("struct A: WeatherService {", [Self.contract("ping")])
        #expect(broken.text == nil && broken.diagnostics.map(\.code) == [.invalidSwift])
        let protocols = "// @MCPServer\nprotocol A: Sendable {}\n// @MCPServer\nprotocol B: Sendable {}\n"
        for text in [protocols, "struct A {}"] {
            let file = SourceFile(path: "A.swift", bytes: Array(text.utf8))
            let stub = Self.stub(nil, [file])
            #expect(stub.text == nil && stub.diagnostics.map(\.code) == [.notAContract])
        }
    }

    @Test("an annotated protocol keeps its labels, contexts and effects")
    func annotated() {
        let text = service("func a(_ b: Int, for c: String?, _ x: RequestContext) async -> S", and: "struct S {}")
        let stub = Self.stub(nil, [SourceFile(path: "A.swift", bytes: Array(text.utf8))])
        let head = "func a(_ b: Int, for c: String?, _ x: RequestContext) async -> S {"
        #expect(stub.text?.contains("\n    \(head)\n        fatalError(\"a is not implemented yet\")\n") == true)
        #expect(stub.added == ["a(_:for:_:)"])
    }

    @Test("the command writes the file once, and says what it has added")
    func command() async throws {
        try await Paths.withTemporaryFolder { folder in
            let contract = folder.appending(path: "weather.mcp.json")
            let output = folder.appending(path: "App/Mine.swift")
            let arguments = ["stub", "weather.mcp.json", "-o", "App/Mine.swift"]
            let program = Paths.path(Paths.product("mcpgen"))
            try Data(Self.contract("ping").bytes).write(to: contract)
            let first = try await run(program, arguments, in: folder)
            #expect(first.isSuccess && first.output == "App/Mine.swift: added ping()\n", "\(first.errors)")
            let text = try String(contentsOf: output, encoding: .utf8)
            #expect(text.contains("struct Mine: WeatherService {\n"))
            try Data(text.replacing("throw ToolError(\"ping is not implemented yet\")", with: "[]").utf8).write(
                to: output
            )
            try Data(Self.contract("pong", "ping").bytes).write(to: contract)
            let second = try await run(program, arguments, in: folder)
            #expect(second.output == "App/Mine.swift: added pong()\n")
            let later = try String(contentsOf: output, encoding: .utf8)
            #expect(later.contains("[ContentBlock] {\n        []\n    }\n\n    /// Does pong.\n"))
            let third = try await run(program, arguments, in: folder)
            #expect(third.isSuccess && third.output == "App/Mine.swift: nothing is missing\n")
        }
    }
}
