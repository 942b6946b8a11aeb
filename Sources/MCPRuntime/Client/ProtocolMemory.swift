import Synchronization

/// Remembers which era servers are of, so that they need not be asked each time (2026-07-28, Versioning, Backward
/// Compatibility). What it remembers is tried first, never relied on.
public final class ProtocolMemory: Sendable {
    /// The memory of this process.
    public static let shared = ProtocolMemory()

    private let legacy = Mutex<Set<String>>([])

    /// Makes an empty memory.
    public init() {}

    /// Whether a server is known to be of the stateful era.
    func isStateful(_ identity: String?) -> Bool {
        identity.map { identity in legacy.withLock { $0.contains(identity) } } ?? false
    }

    func remember(_ identity: String?, isStateful: Bool) {
        guard let identity else { return }
        legacy.withLock { if isStateful { $0.insert(identity) } else { $0.remove(identity) } }
    }
}
