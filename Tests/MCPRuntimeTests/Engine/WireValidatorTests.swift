import MCPRuntime
import MCPTestSupport
import Testing

/// The check of messages against the schemas finds what is wrong.
@Suite(.enabled(if: ProtocolSchemas.exist, "skipped: the protocol's schemas aren't there"))
struct WireValidatorTests {
    private func problems(_ messages: (isToServer: Bool, text: String)...) -> [String] {
        let validator = WireValidator()
        for (isToServer, text) in messages { validator.check(Array(text.utf8), isToServer: isToServer) }
        return validator.problems
    }

    private static let initialize = """
        {"jsonrpc":"2.0","id":0,"method":"initialize","params":{"protocolVersion":"2025-11-25","capabilities":{},\
        "clientInfo":{"name":"a","version":"1"}}}
        """
    private static let initialized = """
        {"jsonrpc":"2.0","id":0,"result":{"protocolVersion":"2025-11-25","capabilities":{},\
        "serverInfo":{"name":"b","version":"1"}}}
        """

    @Test("Messages that fit have no problems")
    func fitting() {
        let call = #"{"jsonrpc":"2.0","id":1,"method":"tools/call","params":{"name":"t"}}"#
        let result = #"{"jsonrpc":"2.0","id":1,"result":{"content":[]}}"#
        let ask = #"{"jsonrpc":"2.0","id":1,"method":"roots/list"}"#
        let roots = #"{"jsonrpc":"2.0","id":1,"result":{"roots":[]}}"#
        let found = problems(
            (true, Self.initialize),
            (false, Self.initialized),
            (true, call),
            (false, ask),
            (true, roots),
            (false, result)
        )
        #expect(found == [])
    }

    @Test(
        "Messages that don't fit have one",
        arguments: [
            #"{"jsonrpc":"2.0","id":1,"method":"tools/call","params":{"name":7}}"#,
            #"{"jsonrpc":"2.0","id":1,"method":"server/discover","params":{}}"#,
            #"{"id":1,"method":"ping"}"#,
            #"{"jsonrpc":"2.0","method":"notifications/progress","params":{"progress":1}}"#,
            #"{"jsonrpc":"2.0","id":5,"result":{}}"#,
            #"{"jsonrpc":"2.0","id":5,"error":{"code":"x","message":""}}"#,
        ]
    )
    func unfitting(message: String) {
        #expect(problems((true, Self.initialize), (false, Self.initialized), (true, message)).count >= 1)
    }

    @Test("Results are checked by their request, and stateless ones by their type")
    func results() {
        let meta =
            #"{"io.modelcontextprotocol/protocolVersion":"2026-07-28","io.modelcontextprotocol/clientCapabilities":{}}"#
        let call = #"{"jsonrpc":"2.0","id":1,"method":"tools/call","params":{"_meta":\#(meta),"name":"t"}}"#
        for (result, fits) in [
            (#"{"resultType":"complete","content":[]}"#, true), (#"{"content":[]}"#, false),
            (#"{"resultType":"complete"}"#, false), (#"{"resultType":"input_required","inputRequests":{}}"#, true),
            (#"{"resultType":"input_required","inputRequests":[]}"#, false), (#"{"resultType":"task"}"#, false),
        ] {
            let found = problems((true, call), (false, #"{"jsonrpc":"2.0","id":1,"result":\#(result)}"#))
            #expect(found.isEmpty == fits, "\(result): \(found)")
        }
        let asking = #"{"jsonrpc":"2.0","id":1,"method":"roots/list","params":{"_meta":\#(meta)}}"#
        #expect(!problems((false, asking)).isEmpty)
    }
}
