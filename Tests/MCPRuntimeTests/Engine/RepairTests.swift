import MCPRuntime
import MCPTestKit
import MCPTestSupport
import Testing

/// Arguments that a model has sent as strings.
@Suite struct RepairTests {
    private struct Query: JSONDecodable, JSONEncodable {
        var tags: [String] = []
        var limit: Int?
        var isExact: Bool?
        var range: [String: Double]?
        var name: String?

        init(json reader: inout JSONReader) throws(JSONFailure) {
            _ = try reader.beginObject()
            var tags: [String]?
            while let member = try reader.nextName() {
                switch member {
                case "tags": tags = reader.read()
                case "limit": limit = reader.readOptional()
                case "isExact": isExact = reader.readOptional()
                case "range": range = reader.readOptional()
                case "name": name = reader.readOptional()
                default: try reader.skipUnknown(member, known: "tags", "limit", "isExact", "range", "name")
                }
            }
            self.tags = tags ?? []
        }

        func writeJSON(to writer: inout JSONWriter) {
            writer.beginObject()
            writer.member("tags", tags)
            writer.member("limit", limit)
            writer.member("isExact", isExact)
            writer.member("range", range)
            writer.member("name", name)
            writer.endObject()
        }
    }

    private static func server(
        repairing: Bool = true,
        _ onRepair: MCPServer.Hooks.OnRepair? = nil
    ) throws -> MCPServer {
        let service = TestService()
        try service.add(Tool(name: "find")) { call in
            let query = try call.arguments(as: Query.self, repairing: repairing)
            return CallToolResult(content: [.text(try query.jsonText())])
        }
        return MCPServer(service, options: .init(hooks: .init(onRepair: onRepair)))
    }

    @Test(
        "strings take the shape of what they say, where that is needed",
        arguments: [
            (#"{"tags":"[\"a\",\"b\"]"}"#, #"{"tags":["a","b"]}"#, ["/tags"]),
            (
                #"{"limit":" 5 ","isExact":"true","tags":[]}"#, #"{"tags":[],"limit":5,"isExact":true}"#,
                ["/limit", "/isExact"]
            ),
            (#"{"range":"{\"from\":\"1.5\"}"}"#, #"{"tags":[],"range":{"from":1.5}}"#, ["/range", "/range/from"]),
            (#"{"limit":"null","name":"[1]"}"#, #"{"tags":[],"name":"[1]"}"#, ["/limit"]),
        ]
    )
    func repairs(arguments: String, expected: String, pointers: [String]) async throws {
        let heard = Collected<String>()
        let server = try Self.server { tool, pointers in heard.add("\(tool) \(pointers.map(\.description))") }
        let text = try await withClient(of: server, era: .stateless) {
            try await $0.callTool("find", JSONValue(jsonText: arguments)).successful().text
        }
        #expect(text == expected)
        #expect(heard.values == ["find \(pointers)"])
        #expect(server.repairedCalls == ["find": 1])
    }

    @Test("arguments that fit aren't touched and don't count")
    func nothingToRepair() async throws {
        let server = try Self.server { _, _ in Issue.record("nothing was to repair") }
        let json = #"{"tags":["[1]"],"limit":5,"name":"7"}"#
        let text = try await withClient(of: server, era: .stateful) {
            try await $0.callTool("find", JSONValue(jsonText: json)).text
        }
        #expect(text == json && server.repairedCalls.isEmpty)
    }

    @Test(
        "what can't be repaired is reported as it came",
        arguments: [
            (#"{"tags":"[1]","limit":"5"}"#, ["/tags: expected an array", "/limit: expected an integer, found \"5\""]),
            (#"{"limit":"five"}"#, ["/limit: expected an integer, found \"five\""]),
            (#"{"limit":"5 6"}"#, ["/limit"]), (#"{"limit":"\"5\""}"#, ["/limit"]),
            (#"{"limit":"5","limits":"5"}"#, ["/limits"]),
        ]
    )
    func irreparable(arguments: String, problems: [String]) async throws {
        let server = try Self.server()
        let result = try await withClient(of: server, era: .stateless) {
            try await $0.callTool("find", JSONValue(jsonText: arguments))
        }
        #expect(result.isError && result.text.hasPrefix("Invalid arguments for find:\n"))
        for problem in problems { #expect(result.text.contains(problem)) }
        #expect(server.repairedCalls.isEmpty)
    }

    @Test("what stands in a repaired value is repaired too; a string that says a string is none of another kind")
    func nesting() async throws {
        func nested(_ depth: Int) throws -> JSONValue {
            var value = "5"
            for _ in 1..<depth { value = try JSONValue.string(value).jsonText() }
            return .string(value)
        }
        let server = try Self.server()
        try await withClient(of: server, era: .stateless) { client in
            let once = try await client.callTool("find", ["limit": nested(1)])
            let twice = try await client.callTool("find", ["limit": nested(2)])
            #expect(!once.isError && twice.isError)
            let deep: JSONValue = ["range": .string(#"{"a":"1","b":"2"}"#)]
            let text = try await client.callTool("find", deep).text
            #expect(text == #"{"tags":[],"range":{"a":1.0,"b":2.0}}"#)
        }
        #expect(server.repairedCalls == ["find": 2])
    }

    @Test("more problems than a reader keeps are repaired too")
    func many() async throws {
        let range = JSONObject((0..<120).map { ("k\($0)", .string("\($0)")) })
        let server = try Self.server()
        let result = try await withClient(of: server, era: .stateless) {
            try await $0.callTool("find", ["range": .object(range)])
        }
        #expect(!result.isError && result.text.contains(#""k119":119"#))
    }

    @Test("a tool that comes and goes can have its arguments repaired")
    func dynamic() async throws {
        let tools = DynamicTools(Implementation(name: "dynamic", version: "1"))
        try tools.add(Tool(name: "find"), arguments: Query.self, repairing: true) { query, _ in
            CallToolResult(content: [.text("\(query.limit ?? 0)")])
        }
        let server = MCPServer(tools)
        let text = try await withClient(of: server, era: .stateful) {
            try await $0.callTool("find", ["limit": "5"]).successful().text
        }
        #expect(text == "5" && server.repairedCalls == ["find": 1])
    }

    @Test("without the wish nothing is repaired")
    func unwanted() async throws {
        let server = try Self.server(repairing: false)
        let result = try await withClient(of: server, era: .stateless) {
            try await $0.callTool("find", ["limit": "5"])
        }
        #expect(result.isError && server.repairedCalls.isEmpty)
    }
}
