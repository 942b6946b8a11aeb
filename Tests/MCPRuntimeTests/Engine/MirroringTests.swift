import MCPRuntime
import MCPTestKit
import MCPTestSupport
import Testing

/// Arguments that go into headers as well, on connections that have headers (2026-07-28, Streamable HTTP).
@Suite struct MirroringTests {
    /// A transport with headers: it collects them.
    private struct HeaderTransport: ClientTransport {
        var server: ScriptedServer
        let sent = Collected<String>()

        struct Sink: HeaderSink {
            let sink: any MessageSink
            let sent: Collected<String>

            func send(_ message: borrowing JSONWriter) {
                sent.add("no headers")
                sink.send(message)
            }

            func send(_ message: borrowing JSONWriter, headers: [(name: String, value: String)]) {
                sent.add(headers.map { "\($0.name): \($0.value)" }.joined(separator: ", "))
                sink.send(message)
            }
        }

        func withConnection<Result: Sendable>(
            receive: @escaping @Sendable (ConnectionEvent) -> Void,
            _ body: (any MessageSink) async throws -> Result
        ) async throws -> Result {
            try await server.withConnection(receive: receive) { try await body(Sink(sink: $0, sent: sent)) }
        }
    }

    private static let mirrored = [
        MirroredArgument("region", header: "Region"), MirroredArgument("options", "limit", header: "Limit"),
        MirroredArgument("dry", header: "Dry"),
    ]

    @Test(
        "a value is sent as it is where a header can carry it, else in Base64",
        arguments: [
            ("us-west1", "us-west1"), ("Hello, 世界", "=?base64?SGVsbG8sIOS4lueVjA==?="),
            (" padded ", "=?base64?IHBhZGRlZCA=?="), ("line1\nline2", "=?base64?bGluZTEKbGluZTI=?="),
            ("=?base64?literal?=", "=?base64?PT9iYXNlNjQ/bGl0ZXJhbD89?="), ("a b\tc~!", "a b\tc~!"), ("", ""),
            ("\ta", "=?base64?CWE=?="), ("a\u{7F}", "=?base64?YX8=?="), ("a\r\nX: y", "=?base64?YQ0KWDogeQ==?="),
            ("=?base64?a", "=?base64?a"), ("ÿþ", "=?base64?w7/Dvg==?="),
        ]
    )
    func texts(text: String, header: String) {
        #expect(MirroredArgument.headerValue(text) == header)
    }

    @Test("whole numbers and truth values are spelt out; what else there is has no header")
    func values() {
        #expect(MirroredArgument.headerValue(JSONValue.number(JSONNumber(-7))) == "-7")
        #expect(MirroredArgument.headerValue(42.0) == "42")
        #expect(MirroredArgument.headerValue(true) == "true" && MirroredArgument.headerValue(false) == "false")
        let others: [JSONValue] = [.null, 1.5, [], [:]]
        #expect(others.allSatisfy { MirroredArgument.headerValue($0) == nil })
    }

    @Test(
        "a value is found by the names of properties alone",
        arguments: [
            (#"{"a":{"b":"x"}}"#, "x"), (#"{"b":"y","a":{"c":1,"b":5}}"#, "5"), (#"{"\u0061":{"b":true}}"#, "true"),
            (#"{"a":{"b":null}}"#, nil), (#"{"a":[{"b":1}]}"#, nil), (#"{"a":{}}"#, nil), ("[]", nil), ("{", nil),
            (#"{"a":{"b":"x"},"a":{"b":"y"}}"#, "y"), (#"{"a":{"b":[1]}}"#, nil),
        ]
    )
    func paths(arguments: String, expected: String?) {
        let argument = MirroredArgument("a", "b", header: "B")
        #expect(argument.headerName == "Mcp-Param-B")
        #expect(argument.headerValue(in: Array(arguments.utf8)[...]) == expected)
    }

    @Test("a call has the headers of its arguments, in every round, and other requests have none")
    func calls() async throws {
        let server = ScriptedServer(.v2026_07_28) { message, peer in
            guard message["params"]?["inputResponses"] == nil else {
                return peer.answer(message, ScriptedServer.text("ok"))
            }
            peer.answer(
                message,
                [
                    "resultType": "input_required", "requestState": "s",
                    "inputRequests": ["r": ["method": "roots/list", "params": [:]]],
                ]
            )
        }
        let transport = HeaderTransport(server: server)
        let handlers = ScriptedHandlers(.roots([])).handlers
        let options = MCPClient.Options.speaking(.v2026_07_28, handlers: handlers)
        try await MCPClient.withConnection(to: transport, options: options) { client in
            let arguments: JSONValue = ["region": "Zürich", "options": ["limit": 3], "more": [1]]
            let result = try await client.callTool("query", arguments, mirroring: Self.mirrored)
            #expect(result.text == "ok")
        }
        let headers = "Mcp-Param-Region: =?base64?WsO8cmljaA==?=, Mcp-Param-Limit: 3"
        #expect(transport.sent.values == ["no headers", headers, headers])
    }

    @Test(
        "typed calls have headers too; earlier revisions have none",
        arguments: [ProtocolVersion.v2026_07_28, .v2025_11_25]
    )
    func typed(version: ProtocolVersion) async throws {
        let server = ScriptedServer(version) { message, peer in
            guard message["method"] == "tools/call" else { return }
            peer.answer(message, ["resultType": "complete", "content": [], "structuredContent": ["result": 5]])
        }
        let transport = HeaderTransport(server: server)
        try await MCPClient.withConnection(to: transport, options: .speaking(version)) { client in
            let arguments = ["region": "a"]
            let wrapped = WrappedResult<Int>.self
            let sum = try await client.callTool("add", arguments, returning: wrapped, mirroring: Self.mirrored)
            #expect(sum.result == 5)
        }
        #expect(transport.sent.values.contains("Mcp-Param-Region: a") == version.isStateless)
    }

    @Test("a connection without headers isn't troubled", arguments: Era.all)
    func noHeaders(era: Era) async throws {
        let service = try TestService { _ in "done" }
        try await withValidatedClient(of: service, era: era) { client in
            let text = try await client.callTool("test", ["region": "a"], mirroring: Self.mirrored).text
            #expect(text == "done")
        }
    }
}
