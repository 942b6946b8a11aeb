import Logging

// How a request is answered, whatever its method.
extension Exchange {
    /// Answers what needs nobody's code, in the order in which it came.
    ///
    /// - Returns: `false` when the request has to be answered by ``answer()``.
    func answerAtOnce() -> Bool {
        guard host.server.options.middleware.isEmpty, method != .callTool else { return false }
        var message = JSONWriter()
        message.beginResponse(to: id)
        if isStateless { message.writeRaw(host.resultHead) }
        let start = message.count
        do throws(JSONRPCError) {
            let context = RequestContext(exchange: self, values: origin.values)
            guard try host.answerAtOnce(context, &message) else { return false }
        } catch {
            answers.send(error: error, to: id)
            return true
        }
        if isStateless { message.mergeResult(at: start) }
        message.endMessage()
        answers.send(message)
        return true
    }

    /// Answers the request, unless the client cancels it meanwhile.
    func answer() async {
        let needsTurn = method.runsUserCode
        if needsTurn { await connection.gate.enter(size: message.count) }
        defer { if needsTurn { connection.gate.leave() } }
        // For a client that doesn't read what it gets, nothing more is done meanwhile.
        await origin.sink.room()
        defer {
            progress.end(isCancelled: true)
            releaseInputs()
        }
        if Task.isCancelled { return }
        let context = RequestContext(exchange: self, values: origin.values)
        await RequestContext.$current.withValue(context) {
            guard let deadline else { return await answer(context) }
            await withTaskGroup { group in
                group.addTask { await self.answer(context) }
                group.addTask { await self.fail(at: deadline) }
                await group.next()
                group.cancelAll()
            }
        }
    }

    private func fail(at deadline: ContinuousClock.Instant) async {
        guard (try? await Task.sleep(until: deadline)) != nil else { return }
        if progress.end() { answers.send(error: JSONRPCError(.internalError, "The request took too long"), to: id) }
    }

    private func answer(_ context: RequestContext) async {
        var message = JSONWriter()
        message.beginResponse(to: id)
        let head = message.count
        do {
            try await write(context, to: &message, after: head)
        } catch {
            message.truncate(to: head)
            if let error = write(error, to: &message) { return send(error) }
            adaptContent(&message, from: head)
        }
        if method == .listen { return }
        // Nobody waits for the answer to a cancelled request (specification, Cancellation).
        if Task.isCancelled || !progress.end() { return }
        message.endMessage()
        answers.send(message)
    }

    private func send(_ error: JSONRPCError) {
        if !Task.isCancelled, progress.end() { answers.send(error: error, to: id) }
    }

    /// Writes the result behind what every result of the era begins with.
    private func write(_ context: RequestContext, to message: inout JSONWriter, after head: Int) async throws {
        // A subscription has no result until it ends.
        guard isStateless, method != .listen else {
            try await perform(context, writing: &message)
            return adaptContent(&message, from: head)
        }
        if method.takesRounds, parameters.requestState != nil || parameters.inputResponses != nil {
            // An altered state is refused also where the handler would ask nothing.
            _ = try inputChannel()
        }
        message.writeRaw(host.resultHead)
        let start = message.count
        do {
            try await perform(context, writing: &message)
        } catch {
            if let error = error as? URLElicitationRequiredError, method.takesRounds, task == nil {
                try await askForURLs(error)
            }
            guard let inputs = openInputs else {
                message.truncate(to: start)
                guard let error = write(error, to: &message) else { return message.mergeResult(at: start) }
                throw error
            }
            return try await inputs.write(to: &message, replacing: head)
        }
        // A handler that went on although it had asked for something has no result.
        if let inputs = openInputs { return try await inputs.write(to: &message, replacing: head) }
        // The answer that a call is a task now has a type of its own.
        if message.holds(#"{"resultType":"#, at: start) { return message.moveResult(from: start, to: head, host) }
        message.mergeResult(at: start)
    }

    private func perform(_ context: RequestContext, writing message: inout JSONWriter) async throws {
        let start = message.count
        try await host.perform(context, writing: &message)
        guard message.count > start || method == .listen else {
            throw JSONRPCError(.internalError, "Internal error: \(method.name) has no result")
        }
        try check(message.failure)
    }

    /// Makes sure that a result could be written.
    ///
    /// - Parameter failure: What its writer noted.
    /// - Throws: What the request is to be answered with. A result that breaks its schema is a fault of the server that no
    ///   model can mend: it is logged, and nothing of it is sent.
    func check(_ failure: JSONEncodingError?) throws {
        guard let failure else { return }
        guard case .mismatch = failure else { throw failure }
        connection.logger.error("\(method.name): the result breaks its schema: \(failure)")
        throw JSONRPCError(.internalError, "Internal error: the result isn't what its schema allows")
    }

    /// What 2025-11-25 answers with an error is asked for in a round (2026-07-28, Elicitation).
    private func askForURLs(_ error: URLElicitationRequiredError) async throws {
        let questions = error.elicitations.map { InputQuestion(name: "url", request: .elicit(.url($0))) }
        do { _ = try await inputChannel().ask(questions) } catch is InputRequired {}
    }

    /// Writes what a tool that failed has to say to a model.
    ///
    /// - Returns: The error to answer with, where the failure is none of a tool.
    private func write(_ error: any Error, to message: inout JSONWriter) -> JSONRPCError? {
        if let error = protocolError(error) { return error }
        guard method == .callTool, !(error is InputKeyError) else {
            connection.logger.error("\(method.name) failed: \(error)")
            return JSONRPCError(.internalError, "Internal error: \(error)")
        }
        message.writeToolResult(failure: error)
        return nil
    }

    /// The error that a request is answered with where a handler throws one that the protocol knows, in the spelling of
    /// the request's revision; `nil` for any other.
    func protocolError(_ error: any Error) -> JSONRPCError? {
        if var error = error as? JSONRPCError {
            // Codes of older revisions aren't used any more (2026-07-28, Error Codes).
            if isStateless, error.code == .resourceNotFound { error.code = .invalidParams }
            if isStateless, error.code == .urlElicitationRequired { error.code = .internalError }
            return error
        }
        guard let error = error as? URLElicitationRequiredError, protocolVersion == .v2025_11_25 else { return nil }
        return caller.capabilities.supportsURLElicitation ? error.answer : nil
    }
}

extension Method {
    /// Whether a service answers it.
    fileprivate var runsUserCode: Bool {
        switch self {
        case .callTool, .readResource, .getPrompt, .complete: true
        default: false
        }
    }
}

extension JSONWriter {
    /// Puts a result that has a type of its own in the place of the common beginning.
    fileprivate mutating func moveResult(from start: Int, to head: Int, _ host: ServerHost) {
        remove(head..<start)
        let end = count
        remove(end - 1..<end)
        name("_meta")
        beginObject()
        name(MetaKey.serverInfo)
        host.server.implementation.writeJSON(to: &self)
        endObject()
        endObject()
    }

    /// Makes a result that stands behind the common beginning of results a part of that.
    ///
    /// - Parameter start: Where the result begins. A `_meta` of its own has to be its first member.
    mutating func mergeResult(at start: Int) {
        if holds(#"{"_meta":{}"#, at: start) {
            remove(start..<start + 11)
        } else if holds(#"{"_meta":{"#, at: start) {
            // Both `_meta` become one: the brace that ends the first becomes a comma.
            replaceByte(at: start - 1, with: UInt8(ascii: ","))
            remove(start..<start + 10)
        } else {
            mergeObject(at: start)
        }
    }
}
