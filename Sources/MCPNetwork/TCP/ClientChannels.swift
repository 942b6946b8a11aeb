#if Network
import Logging
import NIOCore
import Synchronization

/// The connections of a server that are open, so that there are never too many.
final class ClientChannels: Sendable {
    typealias Connection = NIOAsyncChannel<ByteBuffer, Never>

    private struct State {
        var open: Set<ObjectIdentifier> = []
        /// What has been accepted and isn't served yet. Each has to be used before it may be let go.
        var waiting: [ObjectIdentifier: Connection] = [:]
        var isClosed = false
    }

    private let state = Mutex(State())
    private let limit: Int
    private let logger: Logger

    /// Makes an empty set.
    ///
    /// - Parameters:
    ///   - limit: How many may be open at a time.
    ///   - logger: Where it is said that there are too many.
    init(limit: Int, logger: Logger) {
        self.limit = limit
        self.logger = logger
    }

    /// Takes a connection in until it closes. One too many is closed. Has to be called on the channel's event loop before
    /// anything is read, or what comes first is lost.
    ///
    /// - Returns: `nil` when there is no place for it.
    func admit(_ channel: any Channel) throws -> Connection? {
        let id = ObjectIdentifier(channel)
        let connection = try state.withLock { state -> Connection? in
            guard !state.isClosed, state.open.count < limit else { return nil }
            let connection = try channel.wrapped()
            state.open.insert(id)
            state.waiting[id] = connection
            return connection
        }
        guard let connection else {
            let peer = channel.remoteAddress?.endpoint ?? "another one"
            logger.warning("there are \(limit) connections already: \(peer) is closed")
            channel.close(promise: nil)
            return nil
        }
        channel.closeFuture.whenComplete { _ in self.state.withLock { _ = $0.open.remove(id) } }
        return connection
    }

    /// Takes over a connection to use it.
    func begin(_ connection: Connection) {
        state.withLock { _ = $0.waiting.removeValue(forKey: ObjectIdentifier(connection.channel)) }
    }

    /// Closes what was accepted and never served, and takes nothing in any more.
    func close() async {
        let waiting = state.withLock { state in
            defer { state.waiting = [:] }
            state.isClosed = true
            return state.waiting.values
        }
        for connection in waiting { try? await connection.executeThenClose { _ in } }
    }
}
#endif
