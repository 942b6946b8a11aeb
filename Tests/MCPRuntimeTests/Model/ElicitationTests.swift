import MCPRuntime
import MCPTestSupport
import Testing

/// Requests for a user's answer.
@Suite struct ElicitationTests {
    @Test("a request without a mode is a form, as before 2025-11-25")
    func withoutMode() throws {
        let text = #"{"message":"m","requestedSchema":{"type":"object","properties":{}}}"#
        let request = try ElicitRequest(jsonText: text)
        #expect(request == .form(ElicitFormRequest(message: "m", requestedSchema: ElicitationSchema([:]))))
    }

    @Test("the mode may come after what depends on it")
    func lateMode() throws {
        let text = #"{"url":"https://a","message":"m","elicitationId":"7","mode":"url"}"#
        let request = try ElicitRequest(jsonText: text)
        #expect(request == .url(ElicitURLRequest(message: "m", url: "https://a", elicitationID: "7")))
    }

    @Test("a mode that isn't known is refused")
    func unknownMode() {
        let text = #"{"mode":"voice","message":"m"}"#
        #expect(throws: JSONDecodingError.self) { try ElicitRequest(jsonText: text) }
    }

    @Test("the id of an elicitation is written by itself, and left out among input requests")
    func elicitationID() throws {
        let request = ElicitRequest.url(ElicitURLRequest(message: "m", url: "https://a", elicitationID: "7"))
        #expect(try request.jsonText() == #"{"mode":"url","elicitationId":"7","message":"m","url":"https://a"}"#)
        let params = try JSONValue(json: InputRequest.elicit(request).jsonBytes())["params"]
        #expect(params == ["mode": "url", "message": "m", "url": "https://a"])
    }

    @Test("an action that isn't known is refused at its place")
    func unknownAction() {
        let error = #expect(throws: JSONDecodingError.self) {
            try ElicitResult(jsonText: #"{"action":"maybe"}"#)
        }
        #expect(
            error?.description
                == #"/action: expected one of "accept", "decline", "cancel", found "maybe""#
        )
    }

    @Test("the pages that an error asks for are read and written")
    func requiredPages() throws {
        let text = #"{"elicitations":[{"mode":"url","elicitationId":"7","message":"m","url":"https://a"}]}"#
        let data = try URLElicitationRequiredData(jsonText: text)
        #expect(data.elicitations.map(\.elicitationID) == ["7"])
        #expect(try data.jsonText() == text)
    }

    @Test("the end of an elicitation names it")
    func complete() throws {
        let notification = ElicitationCompleteNotification(elicitationID: "7")
        #expect(try notification.jsonText() == #"{"elicitationId":"7"}"#)
        #expect(try ElicitationCompleteNotification(json: notification.jsonBytes()) == notification)
    }
}
