/// Connects a client with a server in the same process, for tests and for services that live side by side.
///
/// Messages are the same JSON text as between processes.
public struct InMemoryTransport: ClientTransport {
    private let server: MCPServer
    private let authorization: AuthorizationInfo?

    /// Makes a transport; each connection is a conversation of its own.
    ///
    /// - Parameters:
    ///   - server: What answers.
    ///   - authorization: Who the client is to the server.
    public init(_ server: MCPServer, authorization: AuthorizationInfo? = nil) {
        self.server = server
        self.authorization = authorization
    }

    /// Connects while a closure runs. Calls that are then still being answered are cancelled.
    public func withConnection<Result: Sendable>(
        receive: @escaping @Sendable (ConnectionEvent) -> Void,
        _ body: (any MessageSink) async throws -> Result
    ) async throws -> Result {
        let (requests, toServer) = AsyncStream<[UInt8]>.makeStream()
        let (answers, toClient) = AsyncStream<[UInt8]>.makeStream()
        return try await withThrowingTaskGroup(of: Void.self) { group in
            group.addTask {
                do { try await serve(requests, toClient) } catch { receive(.closed(reason: "\(error)")) }
            }
            group.addTask {
                for await message in answers { receive(.message(message[...])) }
                receive(.closed(reason: "the connection has ended"))
            }
            defer {
                toServer.finish()
                toClient.finish()
                group.cancelAll()
            }
            return try await body(StreamSink(stream: toServer))
        }
    }

    private func serve(_ requests: AsyncStream<[UInt8]>, _ answers: AsyncStream<[UInt8]>.Continuation) async throws {
        try await ServerHost.run(server) { host in
            let info = ConnectionInfo(transport: "memory", crossesNetwork: false)
            let sink = StreamSink(stream: answers)
            let connection = try await host.connect(info, sink)
            let origin = MessageOrigin(sink: sink, authorization: authorization)
            await withDiscardingTaskGroup { calls in
                for await message in requests {
                    connection.receive(message[...], from: origin) { request in
                        calls.addTask { await connection.answer(request) }
                    }
                }
                connection.finishReading()
            }
            await host.disconnect(connection)
        }
    }
}

private struct StreamSink: MessageSink {
    let stream: AsyncStream<[UInt8]>.Continuation

    func send(_ message: borrowing JSONWriter) {
        stream.yield(message.bytes())
    }
}

extension ClientTransport where Self == InMemoryTransport {
    /// A server in the same process.
    public static func inMemory(_ server: MCPServer) -> InMemoryTransport {
        InMemoryTransport(server)
    }

    /// A service in the same process, served alone.
    public static func inMemory(_ service: some MCPService) -> InMemoryTransport {
        InMemoryTransport(MCPServer(service))
    }
}
