import Logging

// How a client finds out which era a server is of (2026-07-28, stdio, Backward Compatibility; Versioning).
extension ClientSession {
    private enum Probe: Sendable {
        case modern(DiscoverResult)
        /// The server is modern and speaks other revisions.
        case unsupported([ProtocolVersion])
        /// The server has answered as one does that knows no `server/discover`.
        case stateful
        case silent
        /// The time for an answer is over.
        case overdue
        case initialized(InitializeResult)
        /// The server takes no `initialize`.
        case refused(JSONRPCError)
    }

    /// Agrees with the server on a revision.
    ///
    /// - Parameter identity: What the server is remembered by.
    /// - Throws: ``MCPClientError``.
    func negotiate(_ identity: String?) async throws -> ServerDescription {
        let modern = options.protocolVersions.first { $0.isStateless }
        let stateful = options.protocolVersions.first { !$0.isStateless }
        let server: ServerDescription
        switch (modern, stateful) {
        case (let modern?, let stateful?): server = try await negotiate(modern, stateful, identity)
        case (let modern?, nil): server = try await discover(preferring: modern)
        case (nil, let stateful?): server = try await initialize(stateful)
        case (nil, nil): throw MCPClientError.cannotConnect("the client's options name no revision")
        }
        try use(server.protocolVersion, server)
        options.memory.remember(identity, isStateful: !server.isStateless)
        return server
    }

    private func negotiate(
        _ modern: ProtocolVersion,
        _ stateful: ProtocolVersion,
        _ identity: String?
    ) async throws -> ServerDescription {
        if options.memory.isStateful(identity) {
            do {
                return try await initialize(stateful)
            } catch MCPClientError.server(let error) {
                options.logger.info("the server was of the stateful era and isn't any more: \(error)")
            }
        }
        try use(modern)
        switch try await probe(modern, stateful) {
        case .modern(let result): return try choose(result)
        case .unsupported(let supported): return try await choose(supported)
        case .initialized(let result): return try initialized(result)
        case .refused(let error): throw MCPClientError.server(error)
        case .stateful, .silent, .overdue: return try await initialize(stateful)
        }
    }

    /// Probes, and initializes beside it if the server is silent: the first answer counts.
    private func probe(_ modern: ProtocolVersion, _ stateful: ProtocolVersion) async throws -> Probe {
        try await withThrowingTaskGroup(of: Probe.self) { group in
            group.addTask { try await self.discover() }
            group.addTask { [time = options.probeTimeout] in
                try await Task.sleep(for: time)
                return .overdue
            }
            defer { group.cancelAll() }
            var isInitializing = false
            var refusal: Probe?
            while let outcome = try await group.next() {
                switch outcome {
                case .silent, .overdue:
                    if let refusal, case .silent = outcome { return refusal }
                    guard !isInitializing else { continue }
                    options.logger.debug("the server is silent; it may know no server/discover")
                    isInitializing = true
                    group.addTask { try await self.tryInitialize(stateful) }
                // A server takes one initialize: once that is under way, only its answer or a modern one counts.
                case .stateful where isInitializing, .unsupported where isInitializing:
                    if let refusal { return refusal }
                // A modern server that was slow refuses it; its answer to server/discover is on the way.
                case .refused: refusal = outcome
                default: return outcome
                }
            }
            if let refusal { return refusal }
            throw CancellationError()
        }
    }

    private func discover() async throws -> Probe {
        do {
            return .modern(try await send(.discover, NoArguments(), options.request).decode())
        } catch MCPClientError.server(let error) {
            switch error.code {
            case .unsupportedProtocolVersion: return .unsupported(error.supportedVersions)
            case .headerMismatch, .missingRequiredClientCapability: throw MCPClientError.server(error)
            default: return .stateful
            }
        } catch MCPClientError.invalidResponse(let problem) {
            options.logger.debug("server/discover has no answer that fits: \(problem)")
            return .stateful
        } catch MCPClientError.timedOut {
            return .silent
        }
    }

    /// Talks to a server that has to be modern.
    private func discover(preferring version: ProtocolVersion) async throws -> ServerDescription {
        try use(version)
        do {
            let result: DiscoverResult = try await send(.discover, NoArguments(), options.request).decode()
            return try choose(result)
        } catch MCPClientError.server(let error) where error.code == .unsupportedProtocolVersion {
            return try await choose(error.supportedVersions)
        }
    }

    private func choose(_ result: DiscoverResult) throws -> ServerDescription {
        let version = options.protocolVersions.first { $0.isStateless && result.supportedVersions.contains($0) }
        guard let version else { throw MCPClientError.unsupportedProtocolVersions(result.supportedVersions) }
        return ServerDescription(result, version)
    }

    private func choose(_ supported: [ProtocolVersion]) async throws -> ServerDescription {
        let version = options.protocolVersions.first { supported.contains($0) }
        guard let version else { throw MCPClientError.unsupportedProtocolVersions(supported) }
        guard version.isStateless else { return try await initialize(version) }
        try use(version)
        let result: DiscoverResult = try await send(.discover, NoArguments(), options.request).decode()
        return try choose(result)
    }

    // MARK: The stateful handshake

    private func initialize(_ version: ProtocolVersion) async throws -> ServerDescription {
        try initialized(await requestInitialize(version))
    }

    private func tryInitialize(_ version: ProtocolVersion) async throws -> Probe {
        do {
            return .initialized(try await requestInitialize(version))
        } catch MCPClientError.server(let error) {
            return .refused(error)
        }
    }

    private func requestInitialize(_ version: ProtocolVersion) async throws -> InitializeResult {
        let request = InitializeRequest(
            protocolVersion: version,
            capabilities: options.handlers.declared(in: options.capabilities, version),
            clientInfo: options.implementation
        )
        try use(version)
        return try await send(.initialize, request, MCPClient.RequestOptions(timeout: options.request.timeout)).decode()
    }

    private func initialized(_ result: InitializeResult) throws -> ServerDescription {
        guard options.protocolVersions.contains(result.protocolVersion), !result.protocolVersion.isStateless else {
            throw MCPClientError.unsupportedProtocolVersions([result.protocolVersion])
        }
        try use(result.protocolVersion)
        notify(.initialized)
        return ServerDescription(result)
    }
}

extension JSONRPCError {
    /// The revisions that an error -32022 lists.
    fileprivate var supportedVersions: [ProtocolVersion] {
        (data?["supported"]?.array ?? []).compactMap { $0.string.map(ProtocolVersion.init(rawValue:)) }
    }
}
