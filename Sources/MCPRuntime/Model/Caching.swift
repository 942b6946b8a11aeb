/// Who may keep a result and give it to others (specification, Caching, Cache Scope Field).
public enum CacheScope: String, CaseIterable, Sendable {
    /// Anybody may keep it for everybody.
    case `public`
    /// It is to be used again only for the caller that it was made for.
    case `private`
}

extension CacheScope: JSONDecodable, JSONEncodable {
    /// Reads a scope; one that isn't known is taken for ``private``, the narrower one.
    public init(json reader: inout JSONReader) throws(JSONFailure) {
        self = CacheScope(rawValue: try reader.readString()) ?? .private
    }

    /// Writes the scope.
    public func writeJSON(to writer: inout JSONWriter) { writer.write(rawValue) }
}

/// How long and by whom a result may be kept: the members `ttlMs` and `cacheScope` (specification, Caching).
public struct CacheHint: Hashable, Sendable {
    /// How many milliseconds the result is fresh, from its arrival on; 0 for not at all.
    public var ttlMs: Int {
        didSet { ttlMs = max(ttlMs, 0) }
    }
    /// Who may keep the result.
    public var scope: CacheScope

    /// Makes a hint.
    ///
    /// - Parameters:
    ///   - ttlMs: How many milliseconds the result is fresh; a negative number counts as 0.
    ///   - scope: Who may keep the result.
    public init(ttlMs: Int, scope: CacheScope = .private) {
        self.ttlMs = max(ttlMs, 0)
        self.scope = scope
    }

    /// Makes a hint.
    ///
    /// - Parameters:
    ///   - ttl: How long the result is fresh, rounded down to milliseconds; a negative time counts as none.
    ///   - scope: Who may keep the result.
    public init(ttl: Duration, scope: CacheScope = .private) {
        let (seconds, attoseconds) = ttl.components
        let (whole, overflows) = seconds.multipliedReportingOverflow(by: 1000)
        let (sum, sumOverflows) = whole.addingReportingOverflow(attoseconds / 1_000_000_000_000_000)
        let milliseconds = overflows || sumOverflows ? (seconds < 0 ? 0 : Int64.max) : sum
        self.init(ttlMs: Int(clamping: milliseconds), scope: scope)
    }

    /// How long the result is fresh, from its arrival on.
    public var ttl: Duration { .milliseconds(ttlMs) }
}

extension CacheHint {
    /// `ttlMs` as others write it: what isn't a whole number is rounded down, what is negative is 0.
    struct TimeToLive: JSONDecodable {
        var milliseconds: Int

        init(json reader: inout JSONReader) throws(JSONFailure) {
            let number = try reader.readDouble()
            milliseconds = number < 1 ? 0 : Int(exactly: number.rounded(.down)) ?? .max
        }
    }

    /// The hint of a result that was read.
    ///
    /// - Returns: `nil` when the result has none, as in revisions before 2026-07-28.
    init?(_ ttl: TimeToLive?, _ scope: CacheScope?) {
        if ttl == nil && scope == nil { return nil }
        self.init(ttlMs: ttl?.milliseconds ?? 0, scope: scope ?? .private)
    }
}
