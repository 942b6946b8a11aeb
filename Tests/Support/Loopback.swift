package import MCPRuntime

/// A server transport whose clients are in the same process, and the way to reach it: unlike with `.inMemory`, the server
/// has a life of its own, and messages are lines of bytes.
package final class Loopback: ServerTransport, ClientTransport {
    private struct Connection: Sendable {
        var chunks: AsyncStream<[UInt8]>
        var end: @Sendable () -> Void
        var sink: LineSink
    }

    private let connections: AsyncStream<Connection>
    private let connect: AsyncStream<Connection>.Continuation

    package init() { (connections, connect) = AsyncStream.makeStream() }

    package func serve(_ host: ServerHost) async throws {
        let stopAction = host.addStopAction { [connect] in connect.finish() }
        defer { host.removeStopAction(stopAction) }
        host.isReady()
        try await withThrowingDiscardingTaskGroup { group in
            for await connection in connections {
                group.addTask {
                    try await host.converse(
                        ConnectionInfo(transport: "loopback", crossesNetwork: false),
                        reading: connection.chunks,
                        writing: connection.sink,
                        stopReading: connection.end
                    )
                    connection.sink.stream.finish()
                }
            }
        }
    }

    package func withConnection<Result: Sendable>(
        receive: @escaping @Sendable (ConnectionEvent) -> Void,
        _ body: (any MessageSink) async throws -> Result
    ) async throws -> Result {
        let (requests, toServer) = AsyncStream<[UInt8]>.makeStream()
        let (answers, toClient) = AsyncStream<[UInt8]>.makeStream()
        let end: @Sendable () -> Void = { toServer.finish() }
        connect.yield(Connection(chunks: requests, end: end, sink: LineSink(stream: toClient)))
        return try await withThrowingTaskGroup(of: Void.self) { group in
            group.addTask {
                for await line in answers { receive(.message(line.dropLast())) }
                receive(.closed(reason: "the server has ended it"))
            }
            defer {
                toServer.finish()
                group.cancelAll()
            }
            return try await body(LineSink(stream: toServer))
        }
    }
}

private struct LineSink: MessageSink {
    let stream: AsyncStream<[UInt8]>.Continuation

    func send(_ message: borrowing JSONWriter) { stream.yield(message.bytes() + [10]) }
}
