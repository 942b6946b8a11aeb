#if Network
import Logging
import NIOCore
import Synchronization

/// The connections of a server that are open, so that there are never too many.
final class ClientChannels: Sendable {
    private let open = Mutex<[ObjectIdentifier: any Channel]>([:])
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

    /// Takes a connection in until it closes. One too many is closed.
    ///
    /// - Returns: Whether there is a place for it.
    func admit(_ channel: any Channel) -> Bool {
        let id = ObjectIdentifier(channel)
        let isAdmitted = open.withLock { open in
            guard open.count < limit else { return false }
            open[id] = channel
            return true
        }
        guard isAdmitted else {
            let peer = channel.remoteAddress?.endpoint ?? "another one"
            logger.warning("there are \(limit) connections already: \(peer) is closed")
            channel.close(promise: nil)
            return false
        }
        channel.closeFuture.whenComplete { _ in self.open.withLock { _ = $0.removeValue(forKey: id) } }
        return true
    }

    /// Closes what is open.
    func closeAll() {
        for channel in open.withLock({ Array($0.values) }) { channel.close(promise: nil) }
    }
}
#endif
