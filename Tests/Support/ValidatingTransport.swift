import Foundation
package import MCPRuntime
package import MCPTestKit

/// A transport whose messages a ``WireValidator`` checks.
package struct ValidatingTransport<Transport: ClientTransport>: ClientTransport {
    private let transport: Transport
    private let validator: WireValidator

    package init(_ transport: Transport, _ validator: WireValidator) {
        self.transport = transport
        self.validator = validator
    }

    package var serverIdentity: String? { transport.serverIdentity }

    package func withConnection<Result: Sendable>(
        receive: @escaping @Sendable (ConnectionEvent) -> Void,
        _ body: (any MessageSink) async throws -> Result
    ) async throws -> Result {
        let validator = validator
        return try await transport.withConnection(
            receive: { event in
                if case .message(let message) = event { validator.check(Array(message), isToServer: false) }
                receive(event)
            },
            { try await body(ValidatingSink(sink: $0, validator: validator)) }
        )
    }
}

private struct ValidatingSink: MessageSink {
    let sink: any MessageSink
    let validator: WireValidator

    func send(_ message: borrowing JSONWriter) {
        validator.check(message.bytes(), isToServer: true)
        sink.send(message)
    }

    func batch(_ body: () -> Void) { sink.batch(body) }

    func room() async { await sink.room() }
}

/// Messages that don't fit the schema of their revision.
package struct WireProblems: Error, CustomStringConvertible {
    package var description: String
}

/// The protocol's schemas, which lie with the data for tests beside the project.
package enum ProtocolSchemas {
    /// Whether the schemas are there.
    package static let exist: Bool = {
        let file = Paths.shared.appending(path: "mcp-schema/2026-07-28.json")
        let exist = FileManager.default.fileExists(atPath: Paths.path(file))
        if !exist { print("skipped: messages aren't checked against the schemas, as \(Paths.path(file)) isn't there") }
        return exist
    }()
}

/// Connects a client with a server in memory, as `withClient` does, and has every message checked.
///
/// - Throws: What `body` throws; ``WireProblems`` when it doesn't, but messages don't fit their schemas.
package func withValidatedClient<Result: Sendable>(
    of server: MCPServer,
    era: Era,
    handlers: ClientHandlers? = nil,
    options: MCPClient.Options = MCPClient.Options(),
    authorization: AuthorizationInfo? = nil,
    _ body: (MCPClient) async throws -> Result
) async throws -> Result {
    let transport = InMemoryTransport(server, authorization: authorization)
    return try await withValidatedClient(to: transport, era: era, handlers: handlers, options: options, body)
}

/// Connects a client with a service in memory, as `withClient` does, and has every message checked.
///
/// - Throws: What `body` throws; ``WireProblems`` when it doesn't, but messages don't fit their schemas.
package func withValidatedClient<Result: Sendable>(
    of service: some MCPService,
    era: Era,
    handlers: ClientHandlers? = nil,
    options: MCPClient.Options = MCPClient.Options(),
    authorization: AuthorizationInfo? = nil,
    _ body: (MCPClient) async throws -> Result
) async throws -> Result {
    let transport = InMemoryTransport(MCPServer(service), authorization: authorization)
    return try await withValidatedClient(to: transport, era: era, handlers: handlers, options: options, body)
}

/// Connects a client over any transport, and has every message checked.
///
/// - Throws: What `body` throws; ``WireProblems`` when it doesn't, but messages don't fit their schemas.
package func withValidatedClient<Result: Sendable>(
    to transport: some ClientTransport,
    era: Era,
    handlers: ClientHandlers? = nil,
    options: MCPClient.Options = MCPClient.Options(),
    _ body: (MCPClient) async throws -> Result
) async throws -> Result {
    var options = options
    options.protocolVersions = options.protocolVersions.filter(era.protocolVersions.contains)
    if let handlers { options.handlers = handlers }
    guard ProtocolSchemas.exist else {
        return try await MCPClient.withConnection(to: transport, options: options, body)
    }
    let validator = WireValidator()
    do {
        let result = try await MCPClient.withConnection(
            to: ValidatingTransport(transport, validator),
            options: options,
            body
        )
        guard validator.problems.isEmpty else { throw WireProblems(description: "") }
        return result
    } catch  where !validator.problems.isEmpty {
        // An error of the body is often the consequence.
        let reason = error is WireProblems ? "" : "\n\(error)"
        throw WireProblems(description: validator.problems.joined(separator: "\n") + reason)
    }
}
