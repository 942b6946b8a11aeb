#if Network
import MCPRuntime
import NIOCore
import NIOPosix

extension Channel {
    /// Begins to read a channel that was opened without reading.
    ///
    /// - Returns: What is read. It has to be used, or the channel stays open.
    func startReading() async throws -> NIOAsyncChannel<ByteBuffer, Never> {
        try await eventLoop.submit {
            // Where the system refuses these, the connection works all the same, or is closed already.
            try? self.syncOptions?.setOption(.tcpOption(.tcp_nodelay), value: 1)
            try? self.syncOptions?.setOption(.allowRemoteHalfClosure, value: true)
            try self.pipeline.syncOperations.addHandler(ReadingStop())
            let channel = try NIOAsyncChannel<ByteBuffer, Never>(wrappingChannelSynchronously: self)
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
    case ChannelError.connectTimeout(let time): return "no answer within \(Duration.nanoseconds(time.nanoseconds))"
    default: return "\(error)"
    }
}
#endif
