import Synchronization

// What each method does.
extension ServerHost {
    /// Has a request answered through all middleware.
    func perform(_ context: RequestContext, writing result: inout JSONWriter) async throws {
        let middleware = server.options.middleware[...]
        if middleware.isEmpty { return try await dispatch(context, &result) }
        let request = ServerRequest(method: context.exchange.method.name, context: context)
        try await perform(request, through: middleware, writing: &result)
    }

    private func perform(
        _ request: ServerRequest,
        through middleware: ArraySlice<any ServerMiddleware>,
        writing result: inout JSONWriter
    ) async throws {
        guard let first = middleware.first else {
            return try await RequestContext.$current.withValue(request.context) {
                try await dispatch(request.context, &result)
            }
        }
        try await first.handle(request, writing: &result) { request, result in
            try await self.perform(request, through: middleware.dropFirst(), writing: &result)
        }
    }

    /// Answers what needs nobody's code.
    ///
    /// - Returns: `false` for other methods.
    func answerAtOnce(_ context: RequestContext, _ result: inout JSONWriter) throws(JSONRPCError) -> Bool {
        let exchange = context.exchange
        let hooks = server.options.hooks
        switch exchange.method {
        case .callTool: return false
        case .ping where !exchange.isStateless: result.writeRaw("{}")
        case .initialize where hooks.onInitialize == nil: exchange.connection.initializeResult.writeJSON(to: &result)
        case .discover where hooks.onDiscover == nil: discoverResult.writeJSON(to: &result)
        case .listTools, .listPrompts, .listResources, .listResourceTemplates: try list(context, &result)
        case .setLevel where !exchange.isStateless:
            let level = try exchange.decode(SetLevelRequest.self).level
            exchange.connection.state.withLock { $0.logLevel = level }
            result.writeRaw("{}")
        case .subscribe where !exchange.isStateless, .unsubscribe where !exchange.isStateless:
            try exchange.connection.subscribe(exchange)
            result.writeRaw("{}")
        default: return false
        }
        return true
    }

    private func dispatch(_ context: RequestContext, _ result: inout JSONWriter) async throws {
        let exchange = context.exchange
        if try answerAtOnce(context, &result) { return }
        switch exchange.method {
        case .callTool: try await callTool(context, &result)
        case .initialize where !exchange.isStateless:
            try await exchange.connection.initialize(exchange.decode()).writeJSON(to: &result)
        case .discover:
            var answer = discoverResult
            try await server.options.hooks.onDiscover?(context, &answer)
            answer.writeJSON(to: &result)
        case .readResource: try await readResource(context).writeJSON(to: &result)
        case .getPrompt: try await getPrompt(context).writeJSON(to: &result)
        case .complete: try await complete(context).writeJSON(to: &result)
        case .listen where exchange.isStateless: try await exchange.connection.listen(exchange)
        case .getTask, .listTasks, .taskResult, .updateTask, .cancelTask: try await tasks.answer(context, &result)
        default: throw JSONRPCError(.methodNotFound, "Method not found: \(exchange.method.name)")
        }
    }

    private func callTool(_ context: RequestContext, _ result: inout JSONWriter) async throws {
        let directory = context.exchange.directory
        let call = try ToolCall(context)
        if directory.hasTaskTools, let tool = directory.tool(call.toolName) {
            return try await tasks.callTool(call, tool, &result)
        }
        try await directory.callTool(call, writing: &result)
    }

    /// The answer to `server/discover` (2026-07-28, Discovery).
    private var discoverResult: DiscoverResult {
        DiscoverResult(
            supportedVersions: server.options.protocolVersions.filter(\.isStateless),
            capabilities: server.directory.capabilities(.v2026_07_28),
            instructions: server.instructions,
            ttlMs: server.options.listCaching.ttlMs,
            cacheScope: server.options.listCaching.scope.rawValue
        )
    }

    private func readResource(_ context: RequestContext) async throws -> ReadResourceResult {
        guard let uri = context.exchange.targetName, context.exchange.parameters.uri != nil else {
            throw JSONRPCError(.invalidParams, "resources/read needs a uri")
        }
        guard var result = try await context.exchange.directory.first({ try await $0.readResource(uri, context) })
        else {
            let code: JSONRPCError.Code = context.exchange.isStateless ? .invalidParams : .resourceNotFound
            throw JSONRPCError(code, "Resource not found: \(uri)", data: ["uri": .string(uri)])
        }
        let hint = result.cacheHint ?? server.options.resourceCaching
        result.cacheHint = context.exchange.isStateless ? hint : nil
        return result
    }

    private func getPrompt(_ context: RequestContext) async throws -> GetPromptResult {
        guard let name = context.exchange.targetName, context.exchange.parameters.name != nil else {
            throw JSONRPCError(.invalidParams, "prompts/get needs a name")
        }
        let arguments = try context.exchange.promptArguments()
        let directory = context.exchange.directory
        if let prompt = directory.prompts.first(where: { $0.name == name }) {
            let missing = (prompt.arguments ?? []).filter { $0.required == true && arguments[$0.name] == nil }.map(
                \.name
            )
            guard missing.isEmpty else {
                let names = missing.joined(separator: ", ")
                throw JSONRPCError(.invalidParams, "Invalid params: prompt \(name) needs the arguments \(names)")
            }
        }
        guard
            let result = try await directory.first({ try await $0.getPrompt(name, arguments: arguments, context) })
        else { throw JSONRPCError(.invalidParams, "Unknown prompt: \(name)") }
        return result
    }

    private func complete(_ context: RequestContext) async throws -> CompleteResult {
        let request: CompleteRequest = try context.exchange.decode()
        guard let completion = try await context.exchange.directory.first({ try await $0.complete(request, context) })
        else {
            guard context.exchange.directory.services.contains(where: \.offersCompletion) else {
                throw JSONRPCError(.methodNotFound, "Method not found: completion/complete")
            }
            throw JSONRPCError(.invalidParams, "Nothing to complete: \(request.ref)")
        }
        return CompleteResult(completion: completion)
    }
}

extension Exchange {
    /// The services that answer: those of a connection serve the stateful revisions only.
    var directory: ServiceDirectory { isStateless ? host.server.directory : connection.directory }

    fileprivate func promptArguments() throws(JSONRPCError) -> [String: String] {
        guard let range = parameters.arguments else { return [:] }
        do {
            return try [String: String](json: message[relative: range])
        } catch {
            throw JSONRPCError(.invalidParams, "Invalid arguments:\n\(error)")
        }
    }
}
