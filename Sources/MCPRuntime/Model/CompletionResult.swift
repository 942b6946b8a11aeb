/// How an argument may go on (specification, Completion, Completion Results).
///
/// Only 100 values can be sent: of more, the first 100 are written and ``hasMore`` with them.
public struct Completion: Hashable, Sendable {
    /// Whole values, the best first.
    public var values: [String]
    /// How many there are, also those not given.
    public var total: Int?
    /// Whether there are more than given.
    public var hasMore: Bool?

    /// Makes a completion.
    ///
    /// - Parameters:
    ///   - values: Whole values, the best first.
    ///   - total: How many there are, also those not given.
    ///   - hasMore: Whether there are more than given.
    public init(values: [String], total: Int? = nil, hasMore: Bool? = nil) {
        self.values = values
        self.total = total
        self.hasMore = hasMore
    }

    /// How many values can be sent.
    private static let maximumCount = 100
}

extension Completion: JSONDecodable, JSONEncodable {
    /// Reads a completion.
    public init(json reader: inout JSONReader) throws(JSONFailure) {
        var values: [String]?
        var total: Int?
        var hasMore: Bool?
        let object = try reader.beginObject()
        while let name = try reader.nextName() {
            switch name {
            case "values": values = reader.read()
            case "total": total = reader.readOptional()
            case "hasMore": hasMore = reader.readOptional()
            default: try reader.skipValue()
            }
        }
        guard let values else { throw reader.missing("values", in: object) }
        self.init(values: values, total: total, hasMore: hasMore)
    }

    /// Writes the completion, cut to 100 values.
    public func writeJSON(to writer: inout JSONWriter) {
        writer.beginObject()
        let isCut = values.count > Self.maximumCount
        writer.member("values", isCut ? Array(values.prefix(Self.maximumCount)) : values)
        writer.member("total", total)
        writer.member("hasMore", isCut ? true : hasMore)
        writer.endObject()
    }
}

/// The result of `completion/complete` (specification, Completion, Completion Results).
public struct CompleteResult: Hashable, Sendable {
    /// How the argument may go on.
    public var completion: Completion
    /// Metadata by names of the writer's choice (specification, General Fields, `_meta`).
    public var meta: JSONObject?

    /// Makes a result.
    ///
    /// - Parameters:
    ///   - completion: How the argument may go on.
    ///   - meta: Metadata by names of the writer's choice (specification, General Fields, `_meta`).
    public init(completion: Completion, meta: JSONObject? = nil) {
        self.completion = completion
        self.meta = meta
    }
}

extension CompleteResult: JSONDecodable, JSONEncodable {
    /// Reads a result.
    public init(json reader: inout JSONReader) throws(JSONFailure) {
        var completion: Completion?
        var meta: JSONObject?
        let object = try reader.beginObject()
        while let name = try reader.nextName() {
            switch name {
            case "completion": completion = reader.read()
            case "_meta": meta = reader.readOptional()
            default: try reader.skipValue()
            }
        }
        guard let completion else { throw reader.missing("completion", in: object) }
        self.init(completion: completion, meta: meta)
    }

    /// Writes the result.
    public func writeJSON(to writer: inout JSONWriter) {
        writer.beginObject()
        writer.member("_meta", meta)
        writer.member("completion", completion)
        writer.endObject()
    }
}
