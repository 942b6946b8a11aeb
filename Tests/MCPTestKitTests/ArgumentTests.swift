import MCPGenReferences
import MCPRuntime
import MCPTestKit
import MCPTestSupport
import Testing

/// Arguments made from schemas.
@Suite struct ArgumentTests {
    private static let schema: JSONValue = [
        "type": "object",
        "properties": [
            "name": ["type": "string", "minLength": 2, "maxLength": 4],
            "day": ["type": "string", "format": "date"],
            "color": ["enum": ["red", "green"]],
            "kind": ["const": "fixed"],
            "count": ["type": "integer", "minimum": 1, "maximum": 3],
            "ratio": ["type": "number", "minimum": 0, "maximum": 1],
            "tags": ["type": "array", "items": ["type": "string"], "minItems": 1, "maxItems": 2],
            "point": ["$ref": "#/$defs/Point"],
            "either": ["anyOf": [["type": "integer"], ["type": "string"]]],
            "extra": ["type": "object", "additionalProperties": ["type": "boolean"]],
        ],
        "required": ["name", "count", "point"],
        "additionalProperties": false,
        "$defs": [
            "Point": [
                "type": "object", "properties": ["x": ["type": "number"], "next": ["$ref": "#/$defs/Point"]],
                "required": ["x"],
            ]
        ],
    ]
    private static let tool = Tool(name: "all", inputSchema: schema)

    private static func problems(_ value: JSONValue) throws -> [String] {
        let document: JSONValue = ["$defs": ["Root": schema, "Point": schema["$defs"]?["Point"] ?? [:]]]
        return try SchemaValidator(schema: document).problems(value, definition: "Root")
    }

    @Test("Arguments fit the schema, whatever the seed", arguments: 0..<40 as Range<UInt64>)
    func valid(seed: UInt64) throws {
        #expect(try Self.problems(.object(ToolArguments.sample(for: Self.tool, seed: seed))) == [])
    }

    @Test("The same seed gives the same arguments, another one others; 0 has all properties")
    func deterministic() throws {
        let samples = try (0..<20 as Range<UInt64>).map { try ToolArguments.sample(for: Self.tool, seed: $0) }
        #expect(try ToolArguments.sample(for: Self.tool, seed: 3) == samples[3])
        #expect(Set(samples).count > 10)
        #expect(samples[0].names == Self.schema["properties"]?.object?.names)
        #expect(samples.contains { $0["color"] == nil })
    }

    @Test("Each variant breaks a rule, and each rule is broken by one")
    func invalid() throws {
        let broken = try ToolArguments.invalid(for: Self.tool)
        for variant in broken {
            #expect(try !Self.problems(.object(variant.arguments)).isEmpty, "\(variant)")
        }
        let rules = Set(broken.map { "\($0.rule) \($0.place)" })
        for rule in [
            "required /name", "required /point/x", "type /count", "type /point/x", "minLength /name", "maxLength /name",
            "minimum /count", "maximum /ratio", "enum /color", "const /kind", "minItems /tags", "maxItems /tags",
            "type /tags/0", "additionalProperties /notInTheSchema",
        ] { #expect(rules.contains(rule), "\(rule)") }
        #expect(try ToolArguments.invalid(for: Self.tool) == broken)
    }

    @Test("A schema that can't be satisfied is an error with its place")
    func impossible() throws {
        let tool = Tool(
            name: "t",
            inputSchema: [
                "type": "object", "properties": ["p": ["type": "string", "pattern": "^a+$"]], "required": ["p"],
            ]
        )
        let error = #expect(throws: ToolArgumentsError.self) { try ToolArguments.sample(for: tool) }
        #expect(error?.place.description == "/p")
        let endless: JSONValue = ["type": "object", "properties": ["p": ["$ref": "#"]], "required": ["p"]]
        #expect(throws: ToolArgumentsError.self) { try ToolArguments.sample(of: endless) }
    }

    @Test("Emitted servers take valid arguments and refuse broken ones", arguments: Era.all)
    func emittedServer(era: Era) async throws {
        try await withClient(of: LibraryServer(LiveLibrary()), era: era) { client in
            for tool in try await client.listTools() where !["wait", "fail"].contains(tool.name) {
                for seed in 0..<5 as Range<UInt64> {
                    let arguments = try ToolArguments.sample(for: tool, seed: seed)
                    let result = try await client.callTool(tool.name, .object(arguments))
                    #expect(result.isError != true, "\(tool.name) \(arguments): \(result.text)")
                }
                for broken in try ToolArguments.invalid(for: tool) {
                    let result = try await client.callTool(tool.name, .object(broken.arguments))
                    #expect(result.isError == true, "\(tool.name) \(broken)")
                }
            }
        }
    }
}
