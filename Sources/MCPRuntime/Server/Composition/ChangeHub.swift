import Synchronization

/// Hands changes to everybody who listens.
final class ChangeHub: Sendable {
    typealias Listener = @Sendable (ServerChange) -> Void

    private struct State {
        var listeners: [Int: Listener] = [:]
        var next = 0
    }

    private let state = Mutex(State())

    /// Announces to all who listen.
    var announcer: ChangeAnnouncer { ChangeAnnouncer { self.announce($0) } }

    func announce(_ change: ServerChange) {
        for listener in state.withLock({ $0.listeners.values }) { listener(change) }
    }

    /// Listens until ``remove(_:)``.
    func add(_ listener: @escaping Listener) -> Int {
        state.withLock { state in
            defer { state.next += 1 }
            state.listeners[state.next] = listener
            return state.next
        }
    }

    func remove(_ id: Int) { state.withLock { _ = $0.listeners.removeValue(forKey: id) } }
}
