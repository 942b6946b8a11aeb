// Requests with all that may come between them and their results: rounds of input and tasks.
extension ClientSession {
    /// Sends a request, gives the server the input that it asks for, and waits for the result
    /// (2026-07-28, Multi Round-Trip Requests).
    ///
    /// - Returns: The answer with the result, and whether it depends on input.
    func request(
        _ method: Method,
        _ params: some JSONEncodable,
        _ options: MCPClient.RequestOptions
    ) async throws -> (answer: Answer, hadInput: Bool) {
        guard server?.isStateless == true else { return (try await send(method, params, options), false) }
        var round: InputRound?
        for _ in 0...max(self.options.maximumInputRounds, 0) {
            let answer = try await send(method, params, options, round: round)
            switch try answer.resultType() {
            case .complete: return (answer, round != nil)
            case .inputRequired where method.takesRounds:
                let required: InputRequiredResult = try answer.decode()
                let responses = try await respond(to: required.inputRequests)
                round = InputRound(responses: responses.members.isEmpty ? nil : responses, state: required.requestState)
            case .task where method == .callTool && self.options.acceptsTasks: return (answer, round != nil)
            case .inputRequired, .task, .other:
                throw MCPClientError.invalidResponse("a resultType that \(method.name) doesn't have")
            }
        }
        throw MCPClientError.tooManyRounds(self.options.maximumInputRounds)
    }

    /// Has everything answered that a server asks for, at the same time.
    func respond(to requests: InputRequests) async throws -> JSONObject {
        try await withThrowingTaskGroup(of: (String, JSONValue).self) { group in
            for entry in requests.entries {
                group.addTask {
                    (entry.key, try JSONValue(json: await self.options.handlers.answer(entry.request)))
                }
            }
            var responses: JSONObject = [:]
            for try await (key, response) in group { responses[key] = response }
            return responses
        }
    }
}

/// What kind of result a server gave (2026-07-28, Overview, ResultType).
enum ResultType {
    case complete, inputRequired, task, other
}

extension RequestCorrelator.Answer {
    /// The kind of result; a result that doesn't say is complete.
    func resultType() throws(MCPClientError) -> ResultType {
        var reader = JSONReader(message.span.bytes.extracting(result))
        do throws(JSONFailure) {
            _ = try reader.beginObject()
            while let name = try reader.nextName() {
                guard name.equals("resultType") else {
                    try reader.skipValue()
                    continue
                }
                let type = try reader.readText()
                return if type.equals("complete") { .complete } else if type.equals("input_required") {
                    .inputRequired
                } else if type.equals("task") { .task } else { .other }
            }
            return .complete
        } catch {
            throw .invalidResponse(reader.problems.first?.description ?? "the result isn't an object")
        }
    }
}
