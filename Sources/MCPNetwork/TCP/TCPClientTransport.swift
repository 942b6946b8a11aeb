#if Network
public import MCPRuntime
import NIOCore
import NIOPosix

/// Connects by TCP to a server that has a message a line, as stdio has it (2026-07-28, Transports, Custom Transports).
///
/// TCP itself neither encrypts nor says who the server is.
public struct TCPClientTransport: ClientTransport {
    /// The server's name or number.
    public var host: String
    /// The server's port, 1 to 65535.
    public var port: Int
    /// How long the server may take to accept the connection.
    public var connectTimeout: Duration
    /// How many bytes a message from the server may have.
    public var maximumMessageSize: Int

    /// How long the server may take to read what is still to be sent when the connection is closed.
    private static let closeTimeout = Duration.seconds(2)

    /// Makes a transport.
    ///
    /// - Parameters:
    ///   - host: The server's name or number; loopback unless told.
    ///   - port: The server's port, 1 to 65535.
    ///   - connectTimeout: How long the server may take to accept the connection.
    ///   - maximumMessageSize: How many bytes a message from the server may have; 64 MiB unless told.
    public init(
        host: String = "127.0.0.1",
        port: Int,
        connectTimeout: Duration = .seconds(10),
        maximumMessageSize: Int = 64 << 20
    ) {
        self.host = host
        self.port = port
        self.connectTimeout = connectTimeout
        self.maximumMessageSize = maximumMessageSize
    }

    /// The host and port: what is remembered of a server is remembered for all connections to it.
    public var serverIdentity: String? { "tcp://\(endpoint(host, port))" }

    /// Connects while a closure runs. What has been sent by its end still reaches a server that reads.
    ///
    /// - Throws: ``MCPRuntime/MCPClientError/cannotConnect(_:)`` when there is no such host, nobody listens, or the
    ///   server takes too long; or what `body` throws.
    public func withConnection<Result: Sendable>(
        receive: @escaping @Sendable (ConnectionEvent) -> Void,
        _ body: (any MessageSink) async throws -> Result
    ) async throws -> Result {
        let connection = try await connect()
        let sink = ChannelSink(connection.channel)
        return try await connection.executeThenClose { inbound in
            await withTaskGroup(of: Void.self) { group in
                group.addTask { await read(inbound, receive) }
                let result: Swift.Result<Result, any Error>
                do {
                    result = .success(try await body(sink))
                } catch {
                    result = .failure(error)
                }
                group.addTask {
                    try? await Task.sleep(for: Self.closeTimeout)
                    sink.close()
                }
                await sink.finish()
                group.cancelAll()
                return result
            }
        }.get()
    }

    private func connect() async throws -> NIOAsyncChannel<ByteBuffer, Never> {
        guard (1...65535).contains(port) else {
            throw MCPClientError.cannotConnect("\(endpoint(host, port)): there is no such port")
        }
        let attempts = ConnectionAttempts()
        let bootstrap = ClientBootstrap(group: MultiThreadedEventLoopGroup.singleton)
            .channelOption(.autoRead, value: false)
            .connectTimeout(TimeAmount(connectTimeout))
            .channelInitializer { channel in
                attempts.add(channel)
                return channel.eventLoop.makeSucceededVoidFuture()
            }
        do {
            let channel = try await withTaskCancellationHandler {
                try await bootstrap.connect(host: host, port: port).get()
            } onCancel: {
                attempts.cancel()
            }
            return try await channel.startReading()
        } catch {
            if Task.isCancelled { throw CancellationError() }
            throw MCPClientError.cannotConnect("\(endpoint(host, port)): \(reason(of: error))")
        }
    }

    private func read(
        _ inbound: NIOAsyncChannelInboundStream<ByteBuffer>,
        _ receive: @Sendable (ConnectionEvent) -> Void
    ) async {
        var lines = LineBuffer(limit: maximumMessageSize)
        do {
            for try await chunk in inbound {
                lines.append(Array(chunk.readableBytesView))
                while let line = lines.next() {
                    switch line {
                    case .message(let message): receive(.message(message))
                    case .oversized: receive(.oversized(limit: maximumMessageSize))
                    }
                }
            }
            if let message = lines.finish() { receive(.message(message)) }
            receive(.closed(reason: "the server has closed the connection"))
        } catch {
            receive(.closed(reason: "the connection is lost: \(reason(of: error))"))
        }
    }
}

extension ClientTransport where Self == TCPClientTransport {
    /// A server that is reached by TCP.
    ///
    /// - Parameters:
    ///   - host: The server's name or number; loopback unless told.
    ///   - port: The server's port, 1 to 65535.
    ///   - connectTimeout: How long the server may take to accept the connection.
    ///   - maximumMessageSize: How many bytes a message from the server may have.
    public static func tcp(
        host: String = "127.0.0.1",
        port: Int,
        connectTimeout: Duration = .seconds(10),
        maximumMessageSize: Int = 64 << 20
    ) -> TCPClientTransport {
        TCPClientTransport(
            host: host,
            port: port,
            connectTimeout: connectTimeout,
            maximumMessageSize: maximumMessageSize
        )
    }
}
#endif
