/// What answers what a server asks of a client: the same for live requests of the stateful revisions and for the rounds
/// and tasks of 2026-07-28. A client says that it can do what it has a handler for.
public struct ClientHandlers: Sendable {
    /// Has the user fill in a form or visit a page.
    public typealias Elicit = @Sendable (ElicitRequest) async throws -> ElicitResult
    /// Has a model write a message.
    public typealias Sample = @Sendable (CreateMessageRequest) async throws -> CreateMessageResult
    /// Says which directories and files the server may work on.
    public typealias ListRoots = @Sendable () async throws -> [Root]

    /// Has the user fill in a form or visit a page (specification, Elicitation). Members of an accepted form that are left
    /// out get the schema's defaults.
    public var elicit: Elicit?
    /// Whether ``elicit`` can lead the user to a page too.
    public var elicitsURLs: Bool
    /// Has a model write a message (specification, Sampling).
    public var sample: Sample?
    /// Whether ``sample`` lets the model use tools.
    public var samplesWithTools: Bool
    /// Says which directories and files the server may work on (specification, Roots).
    public var listRoots: ListRoots?

    /// Makes handlers; what is left out, the client can't do.
    ///
    /// - Parameters:
    ///   - elicit: Has the user fill in a form or visit a page.
    ///   - elicitsURLs: Whether `elicit` can lead the user to a page too.
    ///   - sample: Has a model write a message.
    ///   - samplesWithTools: Whether `sample` lets the model use tools.
    ///   - listRoots: Says which directories and files the server may work on.
    public init(
        elicit: Elicit? = nil,
        elicitsURLs: Bool = false,
        sample: Sample? = nil,
        samplesWithTools: Bool = false,
        listRoots: ListRoots? = nil
    ) {
        self.elicit = elicit
        self.elicitsURLs = elicitsURLs
        self.sample = sample
        self.samplesWithTools = samplesWithTools
        self.listRoots = listRoots
    }

    /// Adds what the handlers can do to capabilities.
    func declared(in capabilities: ClientCapabilities, _ version: ProtocolVersion) -> ClientCapabilities {
        var capabilities = capabilities
        if elicit != nil { capabilities.elicitation = .init(form: [:], url: elicitsURLs ? [:] : nil) }
        if sample != nil { capabilities.sampling = .init(tools: samplesWithTools ? [:] : nil) }
        if listRoots != nil { capabilities.roots = .init(listChanged: version.isStateless ? nil : true) }
        return capabilities
    }

    /// Answers a request of the server.
    ///
    /// - Returns: The result as JSON text.
    /// - Throws: ``JSONRPCError`` for what the client can't do, or what a handler throws.
    func answer(_ request: InputRequest) async throws -> [UInt8] {
        switch request {
        case .elicit(let request):
            guard let elicit else { throw JSONRPCError.unsupported("elicitation/create") }
            if case .url = request, !elicitsURLs {
                throw JSONRPCError(.invalidParams, "Invalid params: the client has no elicitation by URL")
            }
            return try Self.completed(await elicit(request), request).jsonBytes()
        case .sample(let request):
            guard let sample else { throw JSONRPCError.unsupported("sampling/createMessage") }
            guard samplesWithTools || (request.tools == nil && request.toolChoice == nil) else {
                throw JSONRPCError(.invalidParams, "Invalid params: the client has no sampling with tools")
            }
            do {
                try request.validate()
            } catch {
                throw JSONRPCError(.invalidParams, "Invalid params: \(error)")
            }
            return try await sample(request).jsonBytes()
        case .listRoots:
            guard let listRoots else { throw JSONRPCError.unsupported("roots/list") }
            let roots = try await listRoots()
            guard let wrong = roots.first(where: { !$0.uri.hasPrefix("file://") }) else {
                return try ListRootsResult(roots: roots).jsonBytes()
            }
            throw JSONRPCError(.internalError, "A root has to be a file:// URI, unlike \(wrong.uri)")
        }
    }

    /// An accepted form with the defaults of what was left out.
    ///
    /// - Throws: ``JSONRPCError`` when the content doesn't fit the form: it is not to be sent.
    private static func completed(_ result: ElicitResult, _ request: ElicitRequest) throws -> ElicitResult {
        guard case .form(let form) = request, result.action == .accept else { return result }
        var result = result
        let content = form.requestedSchema.applyingDefaults(to: result.content ?? [:])
        let problems = form.requestedSchema.problems(in: content)
        guard problems.isEmpty else {
            let list = problems.map { "\($0)" }.joined(separator: "\n")
            throw JSONRPCError(.internalError, "The client's answer doesn't fit the form:\n\(list)")
        }
        result.content = content
        return result
    }
}

extension JSONRPCError {
    fileprivate static func unsupported(_ method: String) -> JSONRPCError {
        JSONRPCError(.methodNotFound, "Method not found: \(method)")
    }
}
