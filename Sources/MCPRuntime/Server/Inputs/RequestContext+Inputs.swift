// What a handler asks its client. In the stateful revisions the client is asked while the handler waits. In 2026-07-28
// the request ends, the client sends it again with the answers, and the handler runs anew from its beginning: until the
// answers are there, asking throws an error that the handler should let pass.
extension RequestContext {
    /// Asks for several things at once.
    ///
    /// ```swift
    /// let (name, roots) = try await context.inputs(Elicitation("Who are you?", as: Name.self), RootsInput())
    /// ```
    ///
    /// - Parameter inputs: What is asked.
    /// - Returns: The answers, in the same order.
    /// - Throws: ``InputError``, ``InputKeyError``, ``JSONRPCError``, or what ends the handler until the next round.
    public func inputs<each Input: ClientInput>(
        _ inputs: repeat each Input
    ) async throws -> (repeat (each Input).Answer) {
        var questions: [InputQuestion] = []
        for input in repeat each inputs {
            questions.append(InputQuestion(name: input.name, key: input.key, request: try input.request()))
        }
        var answers = try await exchange.inputChannel().ask(questions)[...]
        return try (repeat read(each inputs, &answers))
    }

    private func read<Input: ClientInput>(
        _ input: Input,
        _ answers: inout ArraySlice<[UInt8]>
    ) throws -> Input.Answer {
        guard let answer = answers.popFirst() else { throw InputError.noAnswer("there is none") }
        do {
            return try input.answer(answer)
        } catch  where exchange.isStateless {
            throw JSONRPCError(.invalidParams, "Invalid params: the answer to \(input.key ?? input.name): \(error)")
        } catch let error as JSONDecodingError {
            throw InputError.invalid("\(error)")
        }
    }

    /// Asks the user to fill in a form (specification, Elicitation, Form Mode).
    ///
    /// - Parameters:
    ///   - message: What the user is told.
    ///   - form: What is asked: a struct marked `// @MCPForm`.
    ///   - key: Tells it from the request's other inputs; the form's name and an ordinal unless given.
    /// - Throws: As ``inputs(_:)``.
    public func elicit<Form: ElicitationForm>(
        _ message: String,
        as form: Form.Type = Form.self,
        key: String? = nil
    ) async throws -> ElicitationAnswer<Form> {
        try await inputs(Elicitation(message, as: form, key: key))
    }

    /// Asks the user to fill in a form whose schema was made up at run time.
    ///
    /// - Parameters:
    ///   - message: What the user is told.
    ///   - schema: What is asked.
    ///   - key: Tells it from the request's other inputs.
    /// - Throws: As ``inputs(_:)``.
    public func elicit(
        _ message: String,
        schema: ElicitationSchema,
        key: String? = nil
    ) async throws -> ElicitationAnswer<JSONObject> {
        try await inputs(SchemaElicitation(message, schema: schema, key: key))
    }

    /// Asks the user to visit a page (specification, Elicitation, URL Mode).
    ///
    /// - Parameters:
    ///   - message: What the user is told.
    ///   - url: The page.
    ///   - key: Tells it from the request's other inputs.
    /// - Returns: Whether the user agreed.
    /// - Throws: As ``inputs(_:)``.
    public func elicit(_ message: String, url: String, key: String? = nil) async throws -> ElicitResult.Action {
        try await inputs(URLElicitation(message, url: url, key: key))
    }

    /// Has the client's model write a message (specification, Sampling).
    ///
    /// - Parameters:
    ///   - message: What the model is asked.
    ///   - key: Tells it from the request's other inputs.
    /// - Throws: As ``inputs(_:)``; also when the messages don't hold to the specification's rules for tools.
    public func sample(_ message: CreateMessageRequest, key: String? = nil) async throws -> CreateMessageResult {
        try await inputs(Sampling(message, key: key))
    }

    /// Asks for the directories and files that the server may work on (specification, Roots).
    ///
    /// - Parameter key: Tells it from the request's other inputs.
    /// - Throws: As ``inputs(_:)``.
    public func roots(key: String? = nil) async throws -> [Root] {
        try await inputs(RootsInput(key: key))
    }

    /// Does something once, however often the handler runs for a request: what came of it is kept for the later rounds.
    ///
    /// - Parameters:
    ///   - key: Tells it from what else the handler does once.
    ///   - body: What is to be done.
    /// - Returns: What `body` returned when it ran.
    /// - Throws: What `body` throws; it runs again then. Also when its value can't be written as JSON.
    public func once<Value: JSONDecodable & JSONEncodable>(
        _ key: String,
        _ body: () async throws -> Value
    ) async throws -> Value {
        let channel = try exchange.inputChannel()
        if let kept = channel.kept(key) { return try Value(json: kept) }
        let value = try await body()
        try channel.keep(value.jsonBytes(), under: key)
        return value
    }

    /// Does something once that has no value.
    ///
    /// - Parameters:
    ///   - key: Tells it from what else the handler does once.
    ///   - body: What is to be done.
    /// - Throws: What `body` throws; it runs again then.
    public func once(_ key: String, _ body: () async throws -> Void) async throws {
        _ = try await once(key) {
            try await body()
            return true
        }
    }

    /// Says that the user is done with a page that a URL elicitation led to (2025-11-25, Elicitation; other revisions
    /// have no such notification, and nothing is sent).
    ///
    /// - Parameter id: The elicitation's id.
    public func elicitationCompleted(_ id: String) {
        guard protocolVersion == .v2025_11_25 else { return }
        exchange.connection.sink.send(.elicitationComplete, ElicitationCompleteNotification(elicitationID: id))
    }
}
