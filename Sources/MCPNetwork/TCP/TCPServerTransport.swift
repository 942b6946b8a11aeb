#if Network
import Logging
public import MCPRuntime
import NIOCore
import NIOPosix

/// Serves clients that connect by TCP, a message a line, as stdio has it (2026-07-28, Transports, Custom Transports).
///
/// TCP itself neither encrypts nor says who a client is: listen on loopback, or behind something that does both. The
/// state of requests that travels through clients is sealed, by ``AEADRequestStateSealer`` with a key of the run's own
/// unless the server has a sealer.
///
/// A client that closes its sending side still gets the answers to what it has asked. Whatever is wrong with one
/// connection ends that connection alone.
public struct TCPServerTransport: ServerTransport {
    /// The name or number of the interface to listen on: `"127.0.0.1"` is reached from this machine only, `"0.0.0.0"`
    /// and `"::"` from everywhere.
    public var host: String
    /// The port, 0 to 65535; 0 for any that is free, see ``MCPRuntime/RunningServer/address``.
    public var port: Int
    /// What each client may send.
    public var limits: LineLimits
    /// How many clients may be connected at a time; further ones are closed at once. At least 1.
    public var maximumConnections: Int
    /// How long a client may leave what is sent to it untaken before it is given up: in this time it has to read at
    /// least 64 KiB, or all there is.
    public var writeTimeout: Duration

    /// Makes a transport.
    ///
    /// - Parameters:
    ///   - host: The name or number of the interface to listen on; loopback unless told.
    ///   - port: The port, 0 to 65535; 0 for any that is free.
    ///   - limits: What each client may send.
    ///   - maximumConnections: How many clients may be connected at a time, at least 1.
    ///   - writeTimeout: How long a client may leave what is sent to it untaken.
    public init(
        host: String = "127.0.0.1",
        port: Int,
        limits: LineLimits = LineLimits(),
        maximumConnections: Int = 256,
        writeTimeout: Duration = .seconds(30)
    ) {
        self.host = host
        self.port = port
        self.limits = limits
        self.maximumConnections = maximumConnections
        self.writeTimeout = writeTimeout
    }

    /// Serves until the server is told to stop or the task is cancelled.
    ///
    /// - Throws: ``CannotListenError`` when the port is in use, for one, and
    ///   ``MCPRuntime/ServerConfigurationError`` when the server's own sealer doesn't encrypt.
    public func serve(_ host: ServerHost) async throws {
        if let sealer = host.server.options.requestStateSealer, !sealer.isAuthenticatedEncryption {
            throw ServerConfigurationError("a server reached by TCP needs a requestStateSealer that encrypts")
        }
        let clients = ClientChannels(limit: max(maximumConnections, 1), logger: host.server.logger)
        let listener = try await listen(clients)
        do {
            try await accept(listener, clients, host)
        } catch {
            await clients.close()
            throw error
        }
        await clients.close()
    }

    private func accept(
        _ listener: NIOAsyncChannel<ClientChannels.Connection?, Never>,
        _ clients: ClientChannels,
        _ host: ServerHost
    ) async throws {
        let sealer = AEADRequestStateSealer()
        try await listener.executeThenClose { accepted in
            let stopAction = host.addStopAction { listener.channel.close(promise: nil) }
            defer { host.removeStopAction(stopAction) }
            host.isReady(at: listener.channel.localAddress.map(ServerHost.Address.init))
            try await withThrowingDiscardingTaskGroup { group in
                for try await connection in accepted {
                    guard let connection else { continue }
                    clients.begin(connection)
                    group.addTask { await self.serve(connection, host, sealer) }
                }
            }
        }
    }

    private func listen(_ clients: ClientChannels) async throws -> NIOAsyncChannel<ClientChannels.Connection?, Never> {
        guard (0...65535).contains(port) else {
            throw CannotListenError(host: host, port: port, reason: "there is no such port")
        }
        let bootstrap = ServerBootstrap(group: MultiThreadedEventLoopGroup.singleton)
            .serverChannelOption(.backlog, value: 256)
            .serverChannelOption(.socketOption(.so_reuseaddr), value: 1)
            .childChannelOption(.allowRemoteHalfClosure, value: true)
        do {
            return try await bootstrap.bind(host: host, port: port) { channel in
                channel.eventLoop.makeCompletedFuture { try clients.admit(channel) }
            }
        } catch {
            throw CannotListenError(host: host, port: port, reason: reason(of: error))
        }
    }
}

/// Why no client can reach a server: the port is in use or not allowed, or there is no such interface.
public struct CannotListenError: Error, Hashable, CustomStringConvertible {
    /// Where it was to listen.
    public let host: String
    /// The port that was asked for.
    public let port: Int
    /// What the system said, for people.
    public let reason: String

    /// The error in a sentence.
    public var description: String { "cannot listen on \(endpoint(host, port)): \(reason)" }
}

extension ServerTransport where Self == TCPServerTransport {
    /// Clients that connect by TCP.
    ///
    /// - Parameters:
    ///   - host: The name or number of the interface to listen on; loopback unless told.
    ///   - port: The port, 0 to 65535; 0 for any that is free.
    ///   - limits: What each client may send.
    ///   - maximumConnections: How many clients may be connected at a time, at least 1.
    public static func tcp(
        host: String = "127.0.0.1",
        port: Int,
        limits: LineLimits = LineLimits(),
        maximumConnections: Int = 256
    ) -> TCPServerTransport {
        TCPServerTransport(host: host, port: port, limits: limits, maximumConnections: maximumConnections)
    }
}
#endif
