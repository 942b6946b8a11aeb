import Synchronization

/// Keeps states in the server's memory behind random handles: for clients in reach of no network.
///
/// It is bounded in number and bytes; the oldest states go first.
public final class InProcessSealer: RequestStateSealer {
    private struct Entry {
        var state: [UInt8]
        var binding: RequestBinding
        var expires: ContinuousClock.Instant

        var size: Int { state.count + binding.request.count }
    }

    private struct Table {
        var entries: [String: Entry] = [:]
        /// The handles, oldest first.
        var order: [String] = []
        var bytes = 0

        mutating func remove(_ handle: String) {
            guard let entry = entries.removeValue(forKey: handle) else { return }
            bytes -= entry.size
            order.removeAll { $0 == handle }
        }
    }

    private let table = Mutex(Table())
    private let maximumCount: Int
    private let maximumBytes: Int

    /// Makes an empty table.
    ///
    /// - Parameters:
    ///   - maximumCount: How many states are kept.
    ///   - maximumBytes: How many bytes all of them have.
    public init(maximumCount: Int = 1024, maximumBytes: Int = 16 << 20) {
        self.maximumCount = maximumCount
        self.maximumBytes = maximumBytes
    }

    /// Nothing leaves the process but the handle.
    public var isAuthenticatedEncryption: Bool { false }

    /// Keeps a state.
    public func seal(_ state: [UInt8], for binding: RequestBinding, lifetime: Duration) -> String {
        let handle = randomToken()
        let entry = Entry(state: state, binding: binding, expires: ContinuousClock.now + lifetime)
        table.withLock { table in
            table.entries[handle] = entry
            table.order.append(handle)
            table.bytes += entry.size
            while table.order.count > maximumCount || table.bytes > maximumBytes, let oldest = table.order.first {
                table.remove(oldest)
            }
        }
        return handle
    }

    /// Finds a state.
    public func open(_ sealed: String, for binding: RequestBinding) throws -> [UInt8] {
        try table.withLock { table in
            guard let entry = table.entries[sealed] else { throw RequestStateError.invalid }
            guard entry.binding == binding else { throw RequestStateError.boundToAnother }
            guard ContinuousClock.now < entry.expires else {
                table.remove(sealed)
                throw RequestStateError.expired
            }
            return entry.state
        }
    }
}

/// 128 bits that nobody can guess.
package func randomToken() -> String {
    var generator = SystemRandomNumberGenerator()
    return (0..<2).map { _ in
        let part = String(generator.next(), radix: 16)
        return String(repeating: "0", count: 16 - part.count) + part
    }.joined()
}
