import Logging
import Synchronization

/// Asks by ending the request with `input_required`; the client sends it again with the answers, and the handler runs
/// anew (2026-07-28, Multi Round-Trip Requests).
final class RoundInputs: InputChannel {
    private struct State {
        var keys = InputKeys()
        /// What has been answered and kept so far, in all rounds.
        var known: RequestState
        /// What has been asked in this round without an answer.
        var open: [(key: String, request: InputRequest)] = []
    }

    private let exchange: Exchange
    private let state: Mutex<State>

    /// Reads what a request brings from earlier rounds.
    ///
    /// - Throws: ``JSONRPCError`` when its state isn't one that this server sealed for this request.
    init(_ exchange: Exchange) throws {
        self.exchange = exchange
        var known = RequestState()
        if let range = exchange.parameters.requestState {
            let sealed = try String(json: exchange.message[relative: range])
            do {
                known = try RequestState(json: exchange.connection.sealer.open(sealed, for: exchange.binding))
            } catch {
                // The reason is for us; a client that altered the state learns nothing from it.
                exchange.connection.logger.warning("a request state is refused: \(error)")
                throw JSONRPCError(.invalidParams, "Invalid params: requestState is not valid (any more)")
            }
        }
        if let range = exchange.parameters.inputResponses {
            let responses = try JSONObject(json: exchange.message[relative: range])
            for (key, response) in responses.members { known.answers[key] = response }
        }
        state = Mutex(State(known: known))
    }

    /// Whether the handler has asked for something that isn't there yet.
    var hasOpenQuestions: Bool { state.withLock { !$0.open.isEmpty } }

    func ask(_ questions: [InputQuestion]) async throws -> [[UInt8]] {
        guard exchange.method.takesRounds else { throw InputError.notSupported("inputs for \(exchange.method.name)") }
        for question in questions { try exchange.require(question.request.requiredCapability) }
        return try state.withLock { state in
            var answers: [[UInt8]] = []
            for question in questions {
                let key = try state.keys.key(of: question)
                if let answer = state.known.answers[key] {
                    answers.append(try answer.jsonBytes())
                } else {
                    state.open.append((key, question.request))
                }
            }
            guard state.open.isEmpty else { throw InputRequired() }
            return answers
        }
    }

    func kept(_ key: String) -> [UInt8]? { state.withLock { try? $0.known.kept[key]?.jsonBytes() } }

    func keep(_ value: [UInt8], under key: String) throws {
        let value = try JSONValue(json: value)
        state.withLock { $0.known.kept[key] = value }
    }

    /// Writes the result that asks the client, in the place of any other result.
    ///
    /// - Parameter start: Where the result begins.
    func write(to message: inout JSONWriter, replacing start: Int) async throws {
        let (open, known) = state.withLock { ($0.open, $0.known) }
        var sealed: String?
        if !known.isEmpty {
            let lifetime = exchange.host.server.options.requestStateLifetime
            sealed = try exchange.connection.sealer.seal(known.jsonBytes(), for: exchange.binding, lifetime: lifetime)
        }
        message.truncate(to: start)
        let result = InputRequiredResult(
            inputRequests: InputRequests(open),
            requestState: sealed,
            meta: [MetaKey.serverInfo: try JSONValue(json: exchange.host.server.implementation.jsonBytes())]
        )
        result.writeJSON(to: &message)
    }
}

/// Ends a handler until its client has answered. A handler that catches it should throw it on.
struct InputRequired: Error, CustomStringConvertible {
    var description: String { "the client is asked for input; the request will come again with it" }
}

/// What is known from earlier rounds of a request.
struct RequestState: JSONDecodable, JSONEncodable {
    /// The client's answers by the keys of the questions.
    var answers: JSONObject = [:]
    /// What handlers kept (``RequestContext/once(_:_:)``).
    var kept: JSONObject = [:]

    var isEmpty: Bool { answers.members.isEmpty && kept.members.isEmpty }

    init() {}

    init(json reader: inout JSONReader) throws(JSONFailure) {
        _ = try reader.beginObject()
        while let name = try reader.nextName() {
            switch name {
            case "answers": answers = reader.read() ?? [:]
            case "kept": kept = reader.read() ?? [:]
            default: try reader.skipValue()
            }
        }
    }

    func writeJSON(to writer: inout JSONWriter) {
        writer.beginObject()
        writer.member("answers", answers)
        writer.member("kept", kept)
        writer.endObject()
    }
}

extension Method {
    /// Whether a request may end with `input_required`.
    var takesRounds: Bool {
        switch self {
        case .callTool, .readResource, .getPrompt: true
        default: false
        }
    }
}
