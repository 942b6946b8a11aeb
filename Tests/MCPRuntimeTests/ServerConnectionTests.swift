import Foundation
import MCPTestSupport
import Testing

@testable import MCPRuntime

/// What a server answers, message by message.
@Suite struct ServerConnectionTests {
    @Test("the handshake agrees on every revision that is spoken", arguments: ProtocolVersion.supported)
    func handshake(version: ProtocolVersion) async throws {
        let conversation = try await Conversation(nil)
        let answers = await conversation.say(Conversation.initialize(version.rawValue, id: #""a""#))
        #expect(
            answers == [
                """
                {"jsonrpc":"2.0","id":"a","result":{"protocolVersion":"\(version)",\
                "capabilities":{"logging":{},"tools":{}},\
                "serverInfo":{"name":"library","title":"Library","version":"2.0.0"},\
                "instructions":"Find books, then borrow them."}}
                """
            ]
        )
    }

    @Test("a revision that isn't spoken is answered with the newest one")
    func unknownRevision() async throws {
        let conversation = try await Conversation(nil)
        let answers = await conversation.say(Conversation.initialize("1999-01-01"))
        #expect(answers.first?.contains(#""protocolVersion":"2025-11-25""#) == true)
    }

    @Test("a request before the handshake is refused, but for ping")
    func beforeHandshake() async throws {
        let conversation = try await Conversation(nil)
        #expect(
            await conversation.say(#"{"jsonrpc":"2.0","id":1,"method":"tools/list"}"#) == [
                #"{"jsonrpc":"2.0","id":1,"error":{"code":-32602,"message":"Invalid params: without initialize, a request needs \"io.modelcontextprotocol/protocolVersion\" in its _meta"}}"#
            ]
        )
        #expect(
            await conversation.say(#"{"jsonrpc":"2.0","id":2,"method":"ping"}"#) == [
                #"{"jsonrpc":"2.0","id":2,"result":{}}"#
            ]
        )
    }

    @Test("a second handshake is refused")
    func secondHandshake() async throws {
        let answers = try await Conversation().say(Conversation.initialize("2025-11-25", id: "9"))
        let message = "Invalid request: initialize has been called before"
        #expect(answers == [#"{"jsonrpc":"2.0","id":9,"error":{"code":-32600,"message":"\#(message)"}}"#])
    }

    @Test(
        "what isn't a request is answered as JSON-RPC asks, and the conversation goes on",
        arguments: [
            ("{", -32700, "null"),
            ("hello", -32700, "null"),
            (#"{"jsonrpc":"2.0","id":1,"method":"ping"} x"#, -32700, "1"),
            ("[]", -32600, "null"),
            ("3", -32600, "null"),
            (#"{"id":1,"method":"ping"}"#, -32600, "1"),
            (#"{"jsonrpc":"1.0","id":1,"method":"ping"}"#, -32600, "1"),
            (#"{"jsonrpc":"2.0","id":null,"method":"ping"}"#, -32600, "null"),
            (#"{"jsonrpc":"2.0","id":1.5,"method":"ping"}"#, -32600, "null"),
            (#"{"jsonrpc":"2.0","id":1}"#, -32600, "1"),
            (#"{"jsonrpc":"2.0","id":1,"method":7}"#, -32600, "1"),
            (#"{"jsonrpc":"2.0"}"#, -32600, "null"),
            (#"{"jsonrpc":"2.0","id":1,"method":"no/such"}"#, -32601, "1"),
            (#"{"jsonrpc":"2.0","id":1,"method":"tools/call"}"#, -32602, "1"),
            (#"{"jsonrpc":"2.0","id":1,"method":"tools/call","params":{"name":7}}"#, -32602, "1"),
            (#"{"jsonrpc":"2.0","id":1,"method":"tools/call","params":{"arguments":{}}}"#, -32602, "1"),
            (#"{"jsonrpc":"2.0","id":1,"method":"tools/call","params":{"name":"borrow","arguments":[]}}"#, -32602, "1"),
            (#"{"jsonrpc":"2.0","id":1,"method":"logging/setLevel","params":{"level":"loud"}}"#, -32602, "1"),
        ]
    )
    func badMessages(message: String, code: Int, id: String) async throws {
        let conversation = try await Conversation()
        let answers = await conversation.say(message)
        let answer = try JSONValue(json: Array(try #require(answers.first).utf8))
        #expect(answers.count == 1)
        #expect(answer["error"]?["code"] == .number(JSONNumber(code)))
        #expect(answer["id"]?.description ?? "null" == id)
        #expect(await conversation.say(#"{"jsonrpc":"2.0","id":2,"method":"ping"}"#).count == 1)
    }

    @Test("arrays and objects nested deeper than 128 are refused")
    func nesting() async throws {
        let deep = String(repeating: "[", count: 126) + String(repeating: "]", count: 126)
        let conversation = try await Conversation()
        let allowed = await conversation.say(#"{"jsonrpc":"2.0","id":1,"method":"ping","params":{"a":\#(deep)}}"#)
        #expect(allowed == [#"{"jsonrpc":"2.0","id":1,"result":{}}"#])
        let refused = await conversation.say(#"{"jsonrpc":"2.0","id":1,"method":"ping","params":{"a":[\#(deep)]}}"#)
        #expect(refused.first?.contains("-32700") == true)
    }

    @Test("an unknown tool is an error of the request")
    func unknownTool() async throws {
        let answers = try await Conversation().call("no_such", "{}")
        #expect(
            answers == [#"{"jsonrpc":"2.0","id":1,"error":{"code":-32602,"message":"Unknown tool: no_such"}}"#]
        )
    }

    @Test("notifications and answers get no answer")
    func unanswered() async throws {
        let conversation = try await Conversation()
        for message in [
            #"{"jsonrpc":"2.0","method":"notifications/whatever","params":{}}"#,
            #"{"jsonrpc":"2.0","method":"notifications/cancelled","params":{"requestId":99}}"#,
            #"{"jsonrpc":"2.0","method":"notifications/cancelled","params":{}}"#,
            #"{"jsonrpc":"2.0","id":5,"result":{}}"#,
            #"{"jsonrpc":"2.0","id":null,"error":{"code":-32700,"message":"m"}}"#,
        ] {
            #expect(await conversation.say(message) == [])
        }
    }

    @Test("log messages are sent from the level on that the client has set")
    func logLevels() async throws {
        let conversation = try await Conversation()
        let arguments = #"{"title":"Emma"}"#
        let notice = """
            {"jsonrpc":"2.0","method":"notifications/message",\
            "params":{"level":"notice","logger":"desk","data":{"days":"14","title":"Emma"}}}
            """
        let debug = """
            {"jsonrpc":"2.0","method":"notifications/message","params":{"level":"debug","data":"lending Emma"}}
            """
        #expect(await conversation.call("borrow", arguments).dropLast() == [notice])
        for (level, expected) in [("debug", [debug, notice]), ("error", [])] {
            await conversation.say(
                #"{"jsonrpc":"2.0","id":1,"method":"logging/setLevel","params":{"level":"\#(level)"}}"#
            )
            #expect(await conversation.call("borrow", arguments).dropLast() == expected[...])
        }
    }

    @Test("a call that doesn't say its arguments has none")
    func noArguments() async throws {
        let conversation = try await Conversation()
        for params in [#"{"name":"count_books"}"#, #"{"name":"count_books","arguments":null}"#] {
            let answers = await conversation.say(#"{"jsonrpc":"2.0","id":1,"method":"tools/call","params":\#(params)}"#)
            #expect(answers == [#"{"jsonrpc":"2.0","id":1,"result":{"content":[{"type":"text","text":"42"}]}}"#])
        }
    }
}
