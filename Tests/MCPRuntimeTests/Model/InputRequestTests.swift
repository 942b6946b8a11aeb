import MCPRuntime
import MCPTestSupport
import Testing

/// What a server needs before it can answer, and what goes with the revisions without a handshake.
@Suite struct InputRequestTests {
    @Test("requests keep their order; of those with the same key the last one counts")
    func order() throws {
        let text = #"{"z":{"method":"roots/list"},"a":{"method":"roots/list","params":{}},"z":{"method":"roots/list"}}"#
        let requests = try InputRequests(jsonText: text)
        #expect(requests.entries.map(\.key) == ["z", "a"])
        #expect(requests == ["z": .listRoots, "a": .listRoots])
        #expect(requests["b"] == nil)
    }

    @Test("the parameters may come before the method")
    func lateMethod() throws {
        let text = #"{"params":{"messages":[],"maxTokens":1},"method":"sampling/createMessage"}"#
        let request = try InputRequest(jsonText: text)
        #expect(request == .sample(CreateMessageRequest(messages: [], maxTokens: 1)))
    }

    @Test(
        "requests that can't be are refused at their place",
        arguments: [
            (#"{"method":"tools/call"}"#, "/inputRequests/a"),
            (#"{"method":7}"#, "/inputRequests/a"),
            (#"{"method":"elicitation/create"}"#, "/inputRequests/a/params"),
            (#"{"method":"elicitation/create","params":{"mode":"url","url":"u"}}"#, "/inputRequests/a/params/message"),
        ]
    )
    func refused(_ request: String, _ pointer: String) {
        let text = #"{"resultType":"input_required","inputRequests":{"a":\#(request)}}"#
        let error = #expect(throws: JSONDecodingError.self) { try InputRequiredResult(jsonText: text) }
        #expect(error?.problems.map(\.pointer.description) == [pointer])
    }

    @Test("a server may ask for nothing but its state")
    func stateOnly() throws {
        let result = InputRequiredResult(requestState: "s")
        #expect(try result.jsonText() == #"{"resultType":"input_required","requestState":"s"}"#)
        #expect(try InputRequiredResult(json: result.jsonBytes()) == result)
    }

    @Test("answers are taken out as their types")
    func responses() throws {
        var responses = InputResponses()
        responses.set(ElicitResult(action: .accept, content: ["a": 1]), for: "form")
        #expect(try responses.result(for: "form", as: ElicitResult.self)?.content == ["a": 1])
        #expect(try responses.result(for: "none", as: ElicitResult.self) == nil)
        #expect(throws: JSONDecodingError.self) { try responses.result(for: "form", as: CreateMessageResult.self) }
    }

    @Test("revisions are compared by date, and only a known one is without a handshake")
    func revisions() {
        #expect(ProtocolVersion.all == ProtocolVersion.all.sorted(by: >))
        #expect(ProtocolVersion.all.filter(\.isStateless) == [.v2026_07_28])
        #expect(!ProtocolVersion(rawValue: "2027-01-01").isStateless)
        #expect(!ProtocolVersion(rawValue: "draft").isStateless)
        #expect(!ProtocolVersion.v2026_07_28.isSupported)
    }

    @Test("only what is wanted is in a filter")
    func filters() throws {
        #expect(try SubscriptionFilter().jsonText() == "{}")
        let filter = SubscriptionFilter(
            toolsListChanged: true,
            promptsListChanged: true,
            resourcesListChanged: true,
            resourceSubscriptions: ["a:b"],
            taskIDs: ["t"]
        )
        let text =
            #"{"toolsListChanged":true,"promptsListChanged":true,"resourcesListChanged":true,"#
            + #""resourceSubscriptions":["a:b"],"taskIds":["t"]}"#
        #expect(try filter.jsonText() == text)
        #expect(try SubscriptionFilter(jsonText: text) == filter)
        let unwanted = #"{"toolsListChanged":false,"taskIds":null,"other":1}"#
        #expect(try SubscriptionFilter(jsonText: unwanted) == SubscriptionFilter())
    }

    @Test("a discovery that doesn't say how long it holds is stale and private")
    func discovery() throws {
        let text = #"{"supportedVersions":["2026-07-28"],"capabilities":{}}"#
        let result = try DiscoverResult(jsonText: text)
        #expect(result.ttlMs == 0)
        #expect(result.cacheScope == "private")
        #expect(result.supportedVersions == [.v2026_07_28])
    }
}
