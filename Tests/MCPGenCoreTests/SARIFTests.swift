import Foundation
import MCPGenCore
import MCPJSON
import MCPTestSupport
import Testing

/// Diagnostics as SARIF, and statistics as JSON.
@Suite struct SARIFTests {
    /// What a log needs to be one, as far as mcpgen writes it (SARIF 2.1.0, chapter 3).
    private static let structure: JSONValue = [
        "type": "object", "required": ["version", "runs"],
        "properties": [
            "$schema": ["type": "string", "format": "uri"], "version": ["const": "2.1.0"],
            "runs": ["type": "array", "items": ["$ref": "#/$defs/Run"]],
        ],
        "additionalProperties": false,
    ]
    private static let definitions: JSONValue = [
        "Log": structure,
        "Run": [
            "type": "object", "required": ["tool", "results"],
            "properties": [
                "tool": [
                    "type": "object", "required": ["driver"], "additionalProperties": false,
                    "properties": ["driver": ["$ref": "#/$defs/Driver"]],
                ],
                "columnKind": ["enum": ["utf16CodeUnits", "unicodeCodePoints"]],
                "results": ["type": "array", "items": ["$ref": "#/$defs/Result"]],
            ],
            "additionalProperties": false,
        ],
        "Driver": [
            "type": "object", "required": ["name"],
            "properties": [
                "name": ["type": "string"], "version": ["type": "string"],
                "rules": ["type": "array", "items": ["$ref": "#/$defs/Rule"]],
            ],
            "additionalProperties": false,
        ],
        "Rule": [
            "type": "object", "required": ["id"],
            "properties": [
                "id": ["type": "string"], "shortDescription": ["$ref": "#/$defs/Text"],
                "fullDescription": ["$ref": "#/$defs/Text"], "help": ["$ref": "#/$defs/Text"],
            ],
            "additionalProperties": false,
        ],
        "Text": [
            "type": "object", "required": ["text"],
            "properties": ["text": ["type": "string", "minLength": 1], "markdown": ["type": "string"]],
            "additionalProperties": false,
        ],
        "Result": [
            "type": "object", "required": ["ruleId", "level", "message", "locations"],
            "properties": [
                "ruleId": ["type": "string"], "ruleIndex": ["type": "integer", "minimum": 0],
                "level": ["enum": ["none", "note", "warning", "error"]], "message": ["$ref": "#/$defs/Text"],
                "locations": ["type": "array", "minItems": 1, "items": ["$ref": "#/$defs/Location"]],
            ],
            "additionalProperties": false,
        ],
        "Location": [
            "type": "object", "required": ["physicalLocation"],
            "properties": [
                "physicalLocation": [
                    "type": "object", "required": ["artifactLocation", "region"],
                    "properties": [
                        "artifactLocation": [
                            "type": "object", "required": ["uri"], "additionalProperties": false,
                            "properties": ["uri": ["type": "string", "minLength": 1]],
                        ],
                        "region": [
                            "type": "object", "required": ["startLine"], "additionalProperties": false,
                            "properties": [
                                "startLine": ["type": "integer", "minimum": 1],
                                "startColumn": ["type": "integer", "minimum": 1],
                            ],
                        ],
                    ],
                    "additionalProperties": false,
                ]
            ],
            "additionalProperties": false,
        ],
    ]

    /// A log that has been checked.
    private static func checked(_ text: String) throws -> JSONValue {
        let log = try JSONValue(json: Array(text.utf8))
        let validator = try SchemaValidator(schema: ["$defs": definitions])
        #expect(validator.problems(log, definition: "Log") == [])
        // A result names its rule twice, and both have to be the same.
        let run = log["runs"]?.array?.first
        let rules = run?["tool"]?["driver"]?["rules"]?.array ?? []
        for result in run?["results"]?.array ?? [] {
            let index = try #require(result["ruleIndex"]?.number?.int)
            #expect(rules.indices.contains(index) && rules[index]["id"] == result["ruleId"])
        }
        return log
    }

    @Test("a log has a rule for each code that occurs, and a result for each diagnostic")
    func log() throws {
        var diagnostics = Diagnostics()
        let place = SourceLocation(file: "a.json", line: 2, column: 6)
        diagnostics.warning(.schemaNotExpressed, "lost", at: place)
        diagnostics.error(.duplicateTool, "twice", at: SourceLocation(file: "b.json", line: 7, column: 3))
        diagnostics.warning(.schemaNotExpressed, "lost again", at: SourceLocation(file: "b.json"))
        // é takes two bytes and one unit, the emoji four and two.
        let file = SourceFile(path: "a.json", bytes: Array("1\né 👍x".utf8))
        let text = SARIF([file], uri: { "in/" + $0 }).log(diagnostics.all)
        let run = try Self.checked(text)["runs"]?.array?.first
        let rules = run?["tool"]?["driver"]?["rules"]?.array ?? []
        #expect(rules.compactMap { $0["id"]?.string } == ["schema-not-expressed", "duplicate-tool"])
        let results = run?["results"]?.array ?? []
        #expect(results.map { $0["level"]?.string } == ["warning", "error", "warning"])
        let first = results.first?["locations"]?.array?.first?["physicalLocation"]
        #expect(first?["artifactLocation"]?["uri"] == "in/a.json")
        #expect(first?["region"] == ["startLine": 2, "startColumn": 4])
        let second = results[1]["locations"]?.array?.first?["physicalLocation"]
        #expect(second?["region"] == ["startLine": 7, "startColumn": 3])
    }

    @Test("the command writes the log to standard output or to a file, with relative URIs")
    func command() async throws {
        try await Paths.withTemporaryFolder { folder in
            try FileManager.default.createDirectory(
                at: folder.appending(path: "a b"),
                withIntermediateDirectories: true
            )
            try Data(#"[{"name":"x"}]"#.utf8).write(to: folder.appending(path: "a b/c.json"))
            let program = Paths.path(Paths.product("mcpgen"))
            let arguments = ["a b/c.json", "-o", "Gen"]
            let result = try await run(program, arguments + ["--diagnostics", "json"], in: folder)
            #expect(result.isSuccess && result.errors.isEmpty)
            let log = try Self.checked(result.output)
            let place = log["runs"]?.array?.first?["results"]?.array?.first?["locations"]?.array?.first
            #expect(place?["physicalLocation"]?["artifactLocation"]?["uri"] == "a%20b/c.json")
            let other = try await run(
                program,
                arguments + ["--diagnostics-output", "log.sarif", "--strict"],
                in: folder
            )
            #expect(!other.isSuccess && other.output.isEmpty && other.errors.contains("[missing-input-schema]"))
            let written = try Self.checked(String(contentsOf: folder.appending(path: "log.sarif"), encoding: .utf8))
            #expect(written["runs"]?.array?.first?["results"]?.array?.first?["level"] == "error")
        }
    }

    @Test("a run without anything to say has a log without results")
    func empty() throws {
        let log = try Self.checked(SARIF([], uri: { $0 }).log([]))
        #expect(log["runs"]?.array?.first?["results"] == [])
    }

    @Test("statistics count each file and all of them")
    func statistics() throws {
        let text = """
            [{"name":"a","inputSchema":{"type":"object","properties":{
              "b":{"type":"string"},"c":{},"d":{"type":"object","properties":{"e":{"type":"integer"}}}}}},
             {"name":"f"}]
            """
        let files = ["x.json", "y.json"].map { SourceFile(path: $0, bytes: Array(text.utf8)) }
        let result = Generator.statistics(files)
        #expect(result.files.map(\.name) == ["x.json", "y.json"])
        let one = result.files[0].statistics
        #expect(one.tools == 2 && one.typed <= one.properties && one.typed >= 2)
        #expect(one.warnings == [.missingInputSchema: 1] && one.types.values.reduce(0, +) >= 1)
        let json = try JSONValue(json: Array(Generator.json(of: result.files).utf8))
        #expect(json["files"]?.array?.map { $0["file"]?.string } == ["x.json", "y.json"])
        #expect(json["total"]?["tools"] == 4)
        #expect(json["total"]?["warnings"] == ["missing-input-schema": 2])
        var none = SchemaStatistics()
        #expect(none.percentTyped == 100)
        none.properties = 3
        none.typed = 1
        #expect(abs((none + none).percentTyped - 33.3) < 0.1)
    }
}
