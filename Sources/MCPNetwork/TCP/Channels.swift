#if Network
import MCPRuntime
import NIOCore
import NIOPosix

extension Channel {
    /// Makes what comes readable, on the channel's event loop.
    ///
    /// - Returns: What is read. It has to be used before it may be let go.
    func wrapped() throws -> NIOAsyncChannel<ByteBuffer, Never> {
        // Where the system refuses it, the connection works all the same, or is closed already.
        try? syncOptions?.setOption(.tcpOption(.tcp_nodelay), value: 1)
        try pipeline.syncOperations.addHandler(ReadingStop())
        return try NIOAsyncChannel(wrappingChannelSynchronously: self)
    }

    /// Begins to read a channel that was opened without reading.
    func startReading() async throws -> NIOAsyncChannel<ByteBuffer, Never> {
        try await eventLoop.submit {
            let channel = try self.wrapped()
            try? self.syncOptions?.setOption(.autoRead, value: true)
            return channel
        }.get()
    }
}

extension SocketAddress {
    /// The address and the port.
    var endpoint: String { MCPNetwork.endpoint(ipAddress ?? pathname ?? "", port ?? 0) }
}

extension ServerHost.Address {
    init(_ address: SocketAddress) {
        self.init(host: address.ipAddress ?? "", port: address.port ?? 0)
    }
}

/// A host and a port as URLs have them.
func endpoint(_ host: String, _ port: Int) -> String {
    host.contains(":") ? "[\(host)]:\(port)" : "\(host):\(port)"
}

/// What an error of the network library says, without what it says of itself.
func reason(of error: any Error) -> String {
    switch error {
    case let error as NIOConnectionError:
        if let failure = error.connectionErrors.first { return reason(of: failure.error) }
        return (error.dnsAError ?? error.dnsAAAAError).map { "\($0)" } ?? "there is no such host"
    case ChannelError.ioOnClosedChannel: return "the connection was closed at once"
    case ChannelError.connectTimeout(let time): return "no answer within \(Duration.nanoseconds(time.nanoseconds))"
    default: return "\(error)"
    }
}
#endif
