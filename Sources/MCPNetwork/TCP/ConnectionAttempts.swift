#if Network
import NIOCore
import Synchronization

/// What is tried to reach a host, perhaps at several of its addresses, so that it can be given up.
final class ConnectionAttempts: Sendable {
    private let state = Mutex<(channels: [any Channel], isCancelled: Bool)>(([], false))

    func add(_ channel: any Channel) {
        let isCancelled = state.withLock { state in
            if !state.isCancelled { state.channels.append(channel) }
            return state.isCancelled
        }
        if isCancelled { channel.close(promise: nil) }
    }

    /// Gives up.
    func cancel() {
        let channels = state.withLock { state in
            defer { state = ([], true) }
            return state.channels
        }
        for channel in channels { channel.close(promise: nil) }
    }
}
#endif
