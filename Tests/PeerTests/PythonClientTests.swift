import Foundation
import MCPRuntime
import MCPTestSupport
import Testing

/// The official Python SDK as the client of servers of ours.
@Suite(.enabled(if: Peers.folder != nil, "\(Peers.hint)")) struct PythonClientTests {
    /// Has the Python client call tools.
    private func talk(to server: String, _ calls: JSONValue) async throws -> JSONValue {
        let script = URL(filePath: #filePath).deletingLastPathComponent().appending(path: "python_client.py")
        let arguments = [Paths.path(script), server]
        let result = try await run(Peers.program("python"), arguments, input: calls.description)
        #expect(result.isSuccess, "\(result.errors)")
        return try JSONValue(json: Array(result.output.utf8))
    }

    @Test(
        "lists and calls the weather server, whichever way its contract is written",
        arguments: ["weather-server", "weather-server-json"]
    )
    func weather(server: String) async throws {
        let output = try await talk(
            to: Peers.example(server),
            [
                ["name": "get_weather", "arguments": ["city": "Oslo"]],
                ["name": "ping", "arguments": [:]],
                ["name": "log_message", "arguments": ["message": "hello"]],
                ["name": "add", "arguments": ["a": 2, "b": 0.5]],
                ["name": "echo", "arguments": ["message": "Grüße, 世界 \"quoted\"\n"]],
                ["name": "get_weather", "arguments": ["city": 7]],
            ]
        )
        #expect(output["initialize"]?["instructions"] == "Minimal weather server example")
        let names = output["tools"]?.array?.compactMap { $0["name"]?.string }
        #expect(names == ["get_weather", "ping", "log_message", "add", "echo"])
        let results = try #require(output["results"]?.array)
        // The client has checked the structured results against the output schemas.
        #expect(
            results.dropLast().map { $0["structuredContent"] } == [
                ["city": "Oslo", "temperature_c": 22.5, "conditions": "Partly cloudy"],
                ["message": "pong"],
                ["logged": true],
                ["sum": 2.5],
                ["message": "Grüße, 世界 \"quoted\"\n"],
            ]
        )
        #expect(results.last?["isError"] == true)
        let text = results.last?["content"]?.array?.first?["text"]?.string
        #expect(text == "Invalid arguments for get_weather:\n/city: expected a string, found 7")
        let log = output["logs"]?.array?.first
        #expect(log?["level"] == "info")
        #expect(log?["data"] == ["message": "hello"])
    }

    @Test("lists and calls a server with every kind of argument and result")
    func library() async throws {
        let output = try await talk(
            to: Paths.path(Paths.product("test-server")),
            [
                ["name": "find_books", "arguments": ["words": ["a"], "genre": "science-fiction"]],
                ["name": "borrow", "arguments": ["title": "Emma", "reader": ["name": "Ann"]]],
                ["name": "give_back", "arguments": ["loan": ["title": "Emma"]]],
                ["name": "count_books", "arguments": [:]],
                ["name": "show_cover", "arguments": ["title": "Emma"]],
                ["name": "fail", "arguments": ["reason": "no such shelf"]],
            ]
        )
        let results = try #require(output["results"]?.array)
        #expect(results.count == 6)
        #expect(results[0]["structuredContent"]?["books"]?.array?.first?["genre"] == "science-fiction")
        #expect(results[1]["structuredContent"]?["extra"] == ["reader": "Ann"])
        #expect(results[2]["content"] == [])
        #expect(results[3]["content"]?.array?.first?["text"] == "42")
        #expect(results[4]["content"]?.array?.last?["type"] == "image")
        #expect(results[5]["isError"] == true)
    }
}
