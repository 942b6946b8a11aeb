import Synchronization

// Which era a request is of, and the handshake of the stateful one (2026-07-28, Versioning; 2025-11-25, Lifecycle).
extension ServerConnection {
    /// Finds out which revision a request speaks.
    ///
    /// - Returns: What the client said in the handshake; `nil` for a stateless request.
    /// - Throws: ``JSONRPCError`` for a request that no revision has at this point.
    func caller(of method: Method, _ metadata: RequestMetadata) throws(JSONRPCError) -> ConnectedClient? {
        let client = client
        // A server of the stateful revisions alone knows nothing of such metadata.
        if let version = metadata.protocolVersion, host.server.options.protocolVersions.contains(where: \.isStateless) {
            guard method != .initialize, method != .ping else {
                throw JSONRPCError(.methodNotFound, "Method not found: \(version) has no \(method.name)")
            }
            guard version.isStateless, host.server.options.protocolVersions.contains(version) else {
                throw host.unsupported(version)
            }
            guard metadata.hasCapabilities else {
                throw .missingMetadata("io.modelcontextprotocol/clientCapabilities")
            }
            return nil
        }
        switch method {
        case .initialize:
            guard client == nil, state.withLock({ $0.candidate }) == nil else {
                throw JSONRPCError(.invalidRequest, "Invalid request: initialize has been called before")
            }
            return nil
        case .ping: return client
        case .discover where !host.server.options.protocolVersions.contains(where: \.isStateless):
            throw JSONRPCError(.methodNotFound, "Method not found: server/discover")
        case .discover: throw .missingMetadata("io.modelcontextprotocol/protocolVersion")
        default:
            guard let client else { throw .missingMetadata("io.modelcontextprotocol/protocolVersion") }
            return client
        }
    }

    /// Takes in what a client says in `initialize`, so that requests that follow at once find it.
    func register(_ message: ArraySlice<UInt8>, _ params: Range<Int>?) throws(JSONRPCError) {
        let request: InitializeRequest = try message.decode(params, of: .initialize)
        let versions = host.server.options.protocolVersions.filter { !$0.isStateless }
        guard let newest = versions.first else {
            let supported = host.server.options.protocolVersions.map(\.rawValue).joined(separator: ", ")
            throw JSONRPCError(
                .unsupportedProtocolVersion,
                "Unsupported protocol version: the server speaks \(supported), which has no initialize",
                data: host.supported(request.protocolVersion)
            )
        }
        let client = ConnectedClient(
            protocolVersion: versions.contains(request.protocolVersion) ? request.protocolVersion : newest,
            info: request.clientInfo,
            capabilities: request.capabilities
        )
        state.withLock { state in
            // With a hook that may refuse the client, it is none before that has run.
            if host.server.options.hooks.onInitialize == nil { state.client = client } else { state.candidate = client }
        }
    }

    /// The answer to `initialize`.
    var initializeResult: InitializeResult {
        let negotiated = state.withLock { $0.client ?? $0.candidate }?.protocolVersion ?? .v2025_11_25
        return InitializeResult(
            protocolVersion: negotiated,
            capabilities: directory.capabilities(negotiated),
            serverInfo: host.server.implementation,
            instructions: host.server.instructions
        )
    }

    /// The answer to `initialize` as the server's hook wants it.
    func initialize(_ request: InitializeRequest) async throws -> InitializeResult {
        var result = initializeResult
        do {
            try await host.server.options.hooks.onInitialize?(request, &result)
        } catch {
            state.withLock { $0.candidate = nil }
            throw error
        }
        state.withLock { state in
            state.client = state.candidate
            state.candidate = nil
        }
        return result
    }
}

extension ServerHost {
    /// The answer to a revision that isn't served (2026-07-28, Versioning, Protocol Version Negotiation).
    func unsupported(_ version: ProtocolVersion) -> JSONRPCError {
        JSONRPCError(
            .unsupportedProtocolVersion,
            "Unsupported protocol version: \(version)",
            data: supported(version)
        )
    }

    func supported(_ requested: ProtocolVersion) -> JSONValue {
        [
            "supported": .array(server.options.protocolVersions.map { .string($0.rawValue) }),
            "requested": .string(requested.rawValue),
        ]
    }
}

extension JSONRPCError {
    fileprivate static func missingMetadata(_ key: String) -> JSONRPCError {
        JSONRPCError(
            .invalidParams,
            "Invalid params: without initialize, a request needs \"\(key)\" in its _meta"
        )
    }
}

extension RequestMetadata {
    /// Reads the metadata of a message.
    init(_ message: ArraySlice<UInt8>, _ meta: Range<Int>?) throws(JSONRPCError) {
        guard let meta else {
            self.init()
            return
        }
        do {
            self = try RequestMetadata(json: message[relative: meta])
        } catch {
            throw JSONRPCError(.invalidParams, "Invalid params: _meta\n\(error)")
        }
    }
}

extension ArraySlice<UInt8> {
    /// Reads the parameters of a request.
    ///
    /// - Throws: ``JSONRPCError`` when they don't fit the method.
    func decode<Params: JSONDecodable>(_ params: Range<Int>?, of method: Method) throws(JSONRPCError) -> Params {
        guard let params else { throw JSONRPCError(.invalidParams, "\(method.name) needs params") }
        do {
            return try Params(json: self[relative: params])
        } catch {
            throw JSONRPCError(.invalidParams, "Invalid params for \(method.name):\n\(error)")
        }
    }
}
