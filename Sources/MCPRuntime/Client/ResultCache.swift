import Synchronization

/// Keeps results as long as the server says that they are fresh (2026-07-28, Caching). It is one client's own, so that
/// private results are safe in it.
final class ResultCache: Sendable {
    private struct Key: Hashable {
        var method: Method
        var params: [UInt8]
    }

    private struct Entry {
        var answer: RequestCorrelator.Answer
        var expires: ContinuousClock.Instant
        var scope: CacheScope
    }

    private struct State {
        var entries: [Key: Entry] = [:]
        /// Is counted up with each change, so that an answer that was under way then isn't kept.
        var generation = 0
    }

    /// How many results are kept, and how many bytes the message of each may have.
    private static let (maximumCount, maximumSize) = (256, 256 << 10)

    private let state = Mutex(State())

    /// A mark of the time before a request.
    var generation: Int { state.withLock { $0.generation } }

    /// A result that is still fresh.
    func answer(_ method: Method, _ params: [UInt8]) -> RequestCorrelator.Answer? {
        state.withLock { state in
            let key = Key(method: method, params: params)
            guard let entry = state.entries[key] else { return nil }
            if ContinuousClock.now < entry.expires { return entry.answer }
            state.entries[key] = nil
            return nil
        }
    }

    /// Keeps a result, if the server says that it is fresh for a while.
    func keep(_ answer: RequestCorrelator.Answer, _ method: Method, _ params: [UInt8], since generation: Int) {
        guard let hint: Hint = try? answer.decode(), hint.ttl > 0 else { return }
        state.withLock { state in
            guard state.generation == generation else { return }
            // All pages of a list have one scope; a list whose pages differ isn't kept.
            let pages = state.entries.filter { $0.key.method == method && method.isList }
            if pages.contains(where: { $0.value.scope != hint.scope }) {
                for key in pages.keys { state.entries[key] = nil }
                return
            }
            guard answer.message.count <= Self.maximumSize else { return }
            if state.entries.count >= Self.maximumCount { state.entries = [:] }
            state.entries[Key(method: method, params: params)] = Entry(
                answer: answer,
                expires: ContinuousClock.now + .milliseconds(hint.ttl),
                scope: hint.scope
            )
        }
    }

    /// Forgets what a change makes stale.
    func invalidate(_ change: ServerChange) {
        state.withLock { state in
            state.generation += 1
            state.entries = state.entries.filter { key, _ in
                switch change {
                case .tools: key.method != .listTools
                case .prompts: key.method != .listPrompts
                case .resources: key.method != .listResources && key.method != .listResourceTemplates
                case .resource: key.method != .readResource
                }
            }
        }
    }

    /// Forgets the pages of a list.
    ///
    /// - Returns: Whether there were any.
    func remove(_ method: Method) -> Bool {
        state.withLock { state in
            let count = state.entries.count
            state.entries = state.entries.filter { $0.key.method != method }
            return state.entries.count < count
        }
    }

    /// Forgets everything.
    func removeAll() {
        state.withLock { state in
            state.generation += 1
            state.entries = [:]
        }
    }

    private struct Hint: JSONDecodable {
        var ttl = 0
        var scope = CacheScope.private

        init(json reader: inout JSONReader) throws(JSONFailure) {
            _ = try reader.beginObject()
            while let name = try reader.nextName() {
                switch name {
                case "ttlMs": ttl = reader.read() ?? 0
                case "cacheScope": scope = reader.read() ?? .private
                default: try reader.skipValue()
                }
            }
        }
    }
}

extension Method {
    fileprivate var isList: Bool {
        switch self {
        case .listTools, .listPrompts, .listResources, .listResourceTemplates: true
        default: false
        }
    }

    /// Whether results may be kept (2026-07-28, Caching, Cacheable Results).
    var isCacheable: Bool { isList || self == .readResource || self == .discover }
}
