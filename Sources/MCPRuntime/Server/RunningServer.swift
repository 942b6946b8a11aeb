/// A server that runs in the background.
///
/// It stops when it is told to, and when the last copy of the handle is gone.
public struct RunningServer: Sendable {
    private let owner: ConnectionOwner
    private let host: ServerHost

    /// Where clients reach the server; `nil` for a transport without an address. A port of 0 has become a real one.
    public let address: ServerHost.Address?

    static func start(_ server: MCPServer, _ transport: some ServerTransport) async throws -> RunningServer {
        let (started, owner) = try await ConnectionOwner.open { opened, closed in
            try await ServerHost.run(server) { host in
                try await withThrowingTaskGroup(of: Void.self) { group in
                    host.onReady { opened((host, $0)) }
                    group.addTask {
                        await closed()
                        host.stop()
                    }
                    defer { group.cancelAll() }
                    try await transport.serve(host)
                }
            }
        }
        return RunningServer(owner: owner, host: started.0, address: started.1)
    }

    /// Tells all clients of changes.
    public var announcer: ChangeAnnouncer { host.server.announcer }

    /// The connections that are open now.
    public var connections: [ServerConnection] { host.connections }

    /// Takes no more requests, waits until those in flight are answered and ends the subscriptions.
    public func stop() async { await owner.close() }

    /// Waits until the server has ended by itself or was stopped.
    ///
    /// - Throws: What the transport threw when it couldn't go on.
    public func wait() async throws { try await owner.wait() }
}
