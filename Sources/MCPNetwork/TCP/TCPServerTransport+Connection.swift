#if Network
import Logging
import MCPRuntime
import NIOCore

extension TCPServerTransport {
    /// How long a client may take to close once the server has.
    private static let lingering = Duration.seconds(1)

    /// Has the conversation with one client, and closes the connection.
    func serve(_ connection: ClientChannels.Connection, _ host: ServerHost, _ sealer: AEADRequestStateSealer) async {
        let channel = connection.channel
        var info = ConnectionInfo(transport: "tcp", peer: channel.remoteAddress?.endpoint, crossesNetwork: true)
        info.defaultSealer = sealer
        do {
            let sink = ChannelSink(channel)
            try await withTaskCancellationHandler {
                try await connection.executeThenClose { try await converse(info, host, $0, sink) }
            } onCancel: {
                sink.close()
            }
        } catch {
            host.server.logger.debug("the connection from \(info.peer ?? "somewhere") has ended: \(error)")
        }
    }

    private func converse(
        _ info: ConnectionInfo,
        _ host: ServerHost,
        _ inbound: NIOAsyncChannelInboundStream<ByteBuffer>,
        _ sink: ChannelSink
    ) async throws {
        try await withThrowingTaskGroup(of: Void.self) { group in
            group.addTask {
                let chunks = inbound.map { Array($0.readableBytesView) }
                try await host.converse(info, reading: chunks, writing: sink, limits: limits) {
                    sink.channel.pipeline.fireUserInboundEventTriggered(ReadingStop.Request())
                }
                // Closing while the client still sends could take the last answers from it.
                await sink.finish()
                sink.channel.close(mode: .output, promise: nil)
                try await Task.sleep(for: Self.lingering)
            }
            // A client that is gone, or takes nothing any more, needs no answers.
            group.addTask { await sink.untilClosed() }
            group.addTask {
                guard await sink.isStuck(for: writeTimeout) else { return }
                host.server.logger.warning("\(info.peer ?? "a client") doesn't read what it is sent and is closed")
                sink.close()
            }
            defer { group.cancelAll() }
            try await group.next()
        }
    }
}
#endif
