#if Network
import Crypto
import MCPNetwork
import MCPRuntime
import Testing

/// What a handler asks its client by TCP, where the state of 2026-07-28 travels sealed through the client.
@Suite(.timeLimit(.minutes(6))) struct ElicitationTests {
    @Test("a handler asks its client in either era, and what it does once is done once", arguments: eras)
    func elicits(version: ProtocolVersion) async throws {
        let (desk, elicited) = (Desk(), Counter())
        try await serving(desk) { _, port in
            let options = MCPClient.Options.speaking(version, elicited: elicited)
            try await MCPClient.withConnection(to: .tcp(port: port), options: options) { client in
                let text = try await client.callTool("order", ["what": "tea"]).text
                #expect(text == "tea, L, order 1")
                #expect(elicited.value == 1)
                // In the stateless era the handler runs once more with the answer.
                #expect(desk.begun.value == (version.isStateless ? 2 : 1))
            }
        }
    }

    /// Asks for an order and returns the sealed state of it.
    private func state(_ client: RawClient) async throws -> String {
        await client.send(Line.call(1, "order", #"{"what":"tea"}"#))
        let answer = try #require(try await client.line())
        #expect(answer["result"]?["resultType"] == "input_required")
        return try #require(answer["result"]?["requestState"]?.string)
    }

    /// Goes on with an order.
    private func goOn(
        _ client: RawClient,
        _ state: String,
        tool: String = "order",
        _ arguments: String = #"{"what":"tea"}"#
    ) async throws -> JSONValue {
        let responses = #"{"size":{"action":"accept","content":{"size":"S"}}}"#
        let more = #","requestState":"\#(state)","inputResponses":\#(responses)"#
        await client.send(Line.call(2, tool, arguments, more: more))
        return try #require(try await client.line())
    }

    private func text(_ answer: JSONValue) -> String? { answer["result"]?["content"]?.array?.first?["text"]?.string }

    @Test("a state goes on with its own request, on another connection too, however the arguments are spelled")
    func goesOn() async throws {
        try await serving { _, port in
            let (first, second) = (try RawClient(port: port), try RawClient(port: port))
            let state = try await state(first)
            #expect(text(try await goOn(second, state, #"{ "what" : "te\u0061" }"#)) == "tea, S, order 1")
        }
    }

    @Test("a state that was altered, or is of another request, is refused")
    func altered() async throws {
        let desk = Desk()
        try await serving(desk) { _, port in
            let client = try RawClient(port: port)
            let state = try await state(client)
            let other = state.last == "A" ? "Q" : "A"
            for (altered, tool, arguments) in [
                (state.dropLast() + other, "order", #"{"what":"tea"}"#),
                (state.dropLast(4), "order", #"{"what":"tea"}"#),
                ("", "order", #"{"what":"tea"}"#),
                (state[...], "order", #"{"what":"gold"}"#),
                (state[...], "echo", #"{"what":"tea"}"#),
            ] {
                let answer = try await goOn(client, String(altered), tool: tool, arguments)
                #expect(answer["error"]?["code"] == -32602, "\(answer)")
            }
            // No handler saw any of it.
            #expect(desk.begun.value == 1)
            #expect(text(try await goOn(client, state)) == "tea, S, order 1")
        }
    }

    @Test("a state that is too old is refused")
    func expired() async throws {
        try await serving(options: .init(requestStateLifetime: .milliseconds(1))) { _, port in
            let client = try RawClient(port: port)
            let state = try await state(client)
            try await Task.sleep(for: .milliseconds(20))
            #expect(try await goOn(client, state)["error"]?["code"] == -32602)
        }
    }

    @Test("servers that share a key go on with each other's requests; others don't, nor the same one run again")
    func replicas() async throws {
        let key = SymmetricKey(size: .bits256)
        let shared = { MCPServer.Options(requestStateSealer: try AEADRequestStateSealer(keys: [key])) }
        let sealed = try await serving(options: try shared()) { _, port in try await state(try RawClient(port: port)) }
        try await serving(options: try shared()) { _, port in
            let answer = try await goOn(try RawClient(port: port), sealed)
            #expect(text(answer) == "tea, S, order 1")
        }
        try await serving { _, port in
            let answer = try await goOn(try RawClient(port: port), sealed)
            #expect(answer["error"]?["code"] == -32602)
        }
    }
}
#endif
