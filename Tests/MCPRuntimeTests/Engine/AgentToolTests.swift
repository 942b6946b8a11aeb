import MCPGenReferences
import MCPRuntime
import MCPTestKit
import MCPTestSupport
import Testing

/// Tools as a model's loop calls them.
@Suite struct AgentToolTests {
    private static let listing = ToolListing(
        name: "measure",
        json: #"""
            {"name":"measure","title":"Measure","description":"Says \"how far\".","inputSchema":{"type":"object", "properties":{}},"annotations":{}}
            """#
    )

    private struct Distance: JSONDecodable, JSONEncodable, Sendable {
        var metres: Double

        init(json reader: inout JSONReader) throws(JSONFailure) {
            var metres: Double?
            let object = try reader.beginObject()
            while let name = try reader.nextName() {
                switch name {
                case "metres": metres = reader.read()
                default: try reader.skipUnknown(name, known: "metres")
                }
            }
            guard let metres else { throw reader.missing("metres", in: object) }
            self.metres = metres
        }

        func writeJSON(to writer: inout JSONWriter) {
            writer.beginObject()
            // A type that can't write everything that it reads.
            writer.member("metres", metres < 0 ? -.infinity : metres)
            writer.endObject()
        }
    }

    private static func withTool<Result: Sendable>(
        era: Era = .stateless,
        repairing: Bool = false,
        _ body: (AgentTool, Collected<String>) async throws -> Result
    ) async throws -> Result {
        let calls = Collected<String>()
        let service = TestService()
        try service.add(Tool(name: "measure")) { call in
            let arguments = String(decoding: call.argumentsJSON, as: UTF8.self)
            calls.add(arguments)
            if arguments.contains("13") { throw JSONRPCError(.invalidParams, "13 is no distance") }
            if arguments.contains("14") { throw JSONRPCError(.internalError, "broken") }
            if arguments.contains("15") { throw ToolError("too far") }
            return CallToolResult(content: [.text("far")])
        }
        return try await withValidatedClient(of: service, era: era) {
            let tool = AgentTool(listing: listing, client: $0, arguments: Distance.self, repairing: repairing)
            return try await body(tool, calls)
        }
    }

    @Test("a tool has what a model has to know, byte for byte as it is listed")
    func parts() async throws {
        try await Self.withTool { tool, _ in
            #expect(tool.name == "measure" && tool.title == "Measure" && tool.description == #"Says "how far"."#)
            #expect(tool.inputSchema == Array(#"{"type":"object", "properties":{}}"#.utf8))
            #expect(tool.listing == Array(Self.listing.json.utf8))
        }
    }

    @Test("what is listed of a tool may be little")
    func fewParts() async throws {
        try await withClient(of: TestService(), era: .stateless) { client in
            let tool = AgentTool(listing: ToolListing(name: "a", json: #"{"name":"a","title":7}"#), client: client)
            #expect(tool.title == nil && tool.description == nil)
            #expect(tool.inputSchema == Array(#"{"type":"object"}"#.utf8))
        }
    }

    @Test("a call gives back what the tool does, also when it failed", arguments: Era.all)
    func calls(era: Era) async throws {
        try await Self.withTool(era: era) { tool, calls in
            let result = try await tool.call(Array(#" {"metres": 5}"#.utf8))
            #expect(!result.isError && result.text == "far")
            let failed = try await tool.call(#"{"metres":15}"#)
            #expect(failed.isError && failed.text == "too far")
            #expect(calls.values.count == 2)
        }
    }

    @Test(
        "arguments that don't fit are a result that says why, and nothing is sent",
        arguments: [
            (
                #"{"metre":"5"}"#,
                ["/metre: unknown property \"metre\", did you mean \"metres\"?", "/metres: required property"]
            ),
            (#"{"metres":"5"}"#, ["/metres: expected a number, found \"5\""]), (#"{"metres":5"#, ["not valid JSON"]),
            (#"{"metres":-1}"#, ["JSON has no number"]), ("", ["/metres: required property"]), (" \n", ["/metres"]),
        ]
    )
    func invalid(json: String, problems: [String]) async throws {
        try await Self.withTool { tool, calls in
            let result = try await tool.call(json)
            #expect(result.isError && result.text.hasPrefix("Invalid arguments for measure:\n"))
            for problem in problems { #expect(result.text.contains(problem)) }
            #expect(calls.values.isEmpty)
        }
    }

    @Test("arguments written as strings are sent as what they say where that is wanted")
    func repaired() async throws {
        try await Self.withTool(repairing: true) { tool, calls in
            let result = try await tool.call(#"{"metres":"5"}"#)
            #expect(!result.isError && calls.values == [#"{"metres":5.0}"#])
            let refused = try await tool.call(#"{"metres":"five"}"#)
            #expect(refused.isError && refused.text.contains(#"/metres: expected a number, found "five""#))
        }
    }

    @Test("a server that refuses arguments by an error of the protocol is a result too; other errors are thrown")
    func refused() async throws {
        try await Self.withTool { tool, _ in
            let result = try await tool.call(#"{"metres":13}"#)
            #expect(result.isError && result.text == "13 is no distance")
            let error = try await serverError { _ = try await tool.call(#"{"metres":14}"#) }
            #expect(error?.message == "broken")
        }
    }

    @Test("a tool without arguments takes none, or an empty object")
    func noArguments() async throws {
        let service = LibraryServer(LiveLibrary())
        try await withValidatedClient(of: service, era: .stateless) { client in
            let listing = try #require(service.tools.first { $0.name == "count_books" })
            let tool = AgentTool(listing: listing, client: client)
            let (none, empty, some) = try await (tool.call(""), tool.call("{}"), tool.call(#"{"all":true}"#))
            #expect(!none.isError && none.text == empty.text)
            #expect(some.isError && some.text.contains("/all: unknown property"))
        }
    }
}
