import Foundation
import MCPGenCore
import MCPJSON
import MCPTestSupport
import Testing

/// JSON documents as contracts.
@Suite struct DocumentTests {
    @Test(
        "a document that can't be read is an error at its place",
        arguments: [
            ("{", "1:2: error: not valid JSON: the text ends too early"),
            ("{\n  \"tools\": [,]\n}", "2:13: error: not valid JSON: no value begins like this"),
            (
                "{}",
                "1:1: error: this is not a contract, a tools/list result or an array of tools: \"tools\" is not there"
            ),
            ("{\"tools\": 3}", "1:11: error: \"tools\" has to be an array"),
            ("[\n  3\n]", "2:3: warning: a tool is an object with a \"name\"; this one is left out"),
            (
                "[{\"name\": \"a\",\n\"inputSchema\": 3}]",
                "2:16: warning: a: a schema is an object, true or false (/0/inputSchema)"
            ),
            (
                "[{\"name\": \"a\", \"inputSchema\": {}},\n {\"name\": \"a\", \"inputSchema\": {}}]",
                "2:2: warning: a tool named \"a\" is there already, at line 1; it is used"
            ),
            (
                "[{\"name\": \"a\"}]",
                "1:2: warning: a: there is no inputSchema, which MCP asks for; the tool is taken to have no arguments"
            ),
        ]
    )
    func unreadable(text: String, expected: String) throws {
        #expect(try diagnostics(text, "file.json") == [expected])
    }

    @Test(
        "tools are found in every form in which they are published",
        arguments: [
            #"[{"name":"a_tool","inputSchema":{"type":"object"}}]"#,
            #"{"tools":[{"name":"a_tool","inputSchema":{"type":"object"}}],"server":"other"}"#,
            #"{"jsonrpc":"2.0","id":1,"result":{"tools":[{"name":"a_tool","inputSchema":{"type":"object"}}]}}"#,
            #"{"tools/list":{"tools":[{"name":"a_tool","inputSchema":{"type":"object"}}]},"prompts/list":{"prompts":[]}}"#,
            #"{"tools/list":{"id":1,"result":{"tools":[{"name":"a_tool","inputSchema":{"type":"object"}}]}}}"#,
            "\u{FEFF}" + #"[{"name":"a_tool","inputSchema":{"type":"object"}}]"#,
        ]
    )
    func forms(text: String) throws {
        let files = try emitted(text, "my weather.mcp.json")
        #expect(files["my weather.Client+MCP.swift"]?.contains("struct MyWeatherClient") == true)
        #expect(files["my weather.Client+MCP.swift"]?.contains("func aTool()") == true)
    }

    @Test("of two tools with one name the first one is used, and the others are read all the same")
    func duplicates() throws {
        let text = #"""
            [{"name": "a", "inputSchema": {"properties": {"first": {}}}},
            {"name": "a", "inputSchema": {"properties": {"second": {}}}}, 3, {"name": "b", "inputSchema": {}}]
            """#
        let client = try emitted(text, "x.json")["x.Client+MCP.swift"] ?? ""
        #expect(client.contains("func a(first:"))
        #expect(!client.contains("second"))
        #expect(client.contains("func b()"))
    }

    @Test("arguments whose properties aren't told are passed as one value")
    func untoldArguments() throws {
        for (schema, parameters) in [
            (
                #"{"type":"object","additionalProperties":{"type":"string"}}"#,
                "arguments: [Swift.String: Swift.String]"
            ),
            (
                #"{"oneOf":[{"properties":{"a":{}},"required":["a"]},{"properties":{"b":{}},"required":["b"]}]}"#,
                "arguments: X.AnyValue.Arguments"
            ),
            (
                ##"{"$ref":"#/$defs/A","$defs":{"A":{"properties":{"b":{"type":"integer"}},"required":["b"]}}}"##,
                "b: Swift.Int"
            ),
        ] {
            let text = #"{"name":"x","tools":[{"name":"any","inputSchema":\#(schema)}]}"#
            let client = try emitted(text, "x.json")["x.Client+MCP.swift"] ?? ""
            #expect(client.contains("func any(\(parameters))"), "\(schema)")
            #expect(try diagnostics(text, "x.json") == [])
        }
    }

    @Test("two documents whose files would have the same names are refused")
    func equalStems() throws {
        let text = #"{"name":"NAME","tools":[]}"#
        let files = ["a", "b"].map { name in
            SourceFile(
                path: "\(name)/x.json",
                relativePath: "x.json",
                bytes: Array(text.replacing("NAME", with: name).utf8)
            )
        }
        let message = "its emitted files would have the names of another contract's, x.…; rename it"
        #expect(try Generator.generate(files).diagnostics.map(\.withoutCode) == ["b/x.json:1:1: error: \(message)"])
    }

    @Test("a contract in a folder has the folder in the names of its files")
    func folders() {
        #expect(Generator.stem(ofDocument: "Contracts/v2/weather.mcp.json") == "Contracts.v2.weather")
    }

    @Test(
        "every contract that real servers publish is read, at most with warnings",
        .enabled(if: corpus != nil, "no corpus")
    )
    func realServers() throws {
        var diagnostics = Diagnostics()
        let files = try Self.files(below: #require(Self.corpus), except: ["calls", "live-2026-07-28"])
        #expect(files.count > 400)
        for file in files { _ = DocumentReader.read(file, &diagnostics) }
        #expect(!diagnostics.hasErrors)
    }

    @Test("code is emitted for what live servers publish", .enabled(if: corpus != nil, "no corpus"))
    func liveServers() throws {
        let folder = try #require(Self.corpus).appending(path: "live")
        // The largest one takes a debug build too long.
        let files = try Self.files(below: folder, except: []).filter { $0.bytes.count < 200_000 }
        #expect(files.count > 10)
        for file in files {
            let output = try Generator.generate([file])
            #expect(!output.hasErrors)
            // Every tool has its case in the server's dispatch, whatever its schema is like.
            let tools = try JSONValue(json: file.bytes)["tools"]?.array?.count ?? 0
            let server = output.files.first { $0.name.hasSuffix(".Server+MCP.swift") }?.contents ?? ""
            #expect(tools > 0)
            #expect(server.split(separator: "\n").count { $0.hasPrefix("        case .") } == tools)
        }
    }

    /// The JSON documents in a folder, also in the folders within it.
    private static func files(below folder: URL, except others: Set<String>) throws -> [SourceFile] {
        let paths = try #require(FileManager.default.enumerator(at: folder, includingPropertiesForKeys: nil))
        return try paths.compactMap { $0 as? URL }
            .filter { $0.pathExtension == "json" && !others.contains($0.deletingLastPathComponent().lastPathComponent) }
            .map { SourceFile(path: $0.lastPathComponent, bytes: Array(try Data(contentsOf: $0))) }
    }

    private static let corpus: URL? = {
        let folder = Paths.shared.appending(path: "corpus")
        return FileManager.default.fileExists(atPath: Paths.path(folder)) ? folder : nil
    }()
}
