/// The answer to a request that a server can't finish yet: the client repeats the request with what is asked for
/// (2026-07-28, Multi Round-Trip Requests).
public struct InputRequiredResult: Hashable, Sendable {
    /// What the server needs; may be empty when there is a state.
    public var inputRequests: InputRequests
    /// What the client is to send back as it is.
    public var requestState: String?
    /// Metadata.
    public var meta: JSONObject?

    /// Makes an answer.
    ///
    /// - Parameters:
    ///   - inputRequests: What the server needs; may be empty when there is a state.
    ///   - requestState: What the client is to send back as it is. It passes through hands that aren't the server's, so
    ///     it is to be signed where it matters.
    ///   - meta: Metadata.
    public init(inputRequests: InputRequests = [:], requestState: String? = nil, meta: JSONObject? = nil) {
        self.inputRequests = inputRequests
        self.requestState = requestState
        self.meta = meta
    }
}

extension InputRequiredResult: JSONDecodable, JSONEncodable {
    /// The `resultType` that tells this answer from others.
    public static let resultType = "input_required"

    /// Reads an answer.
    public init(json reader: inout JSONReader) throws(JSONFailure) {
        self.init()
        _ = try reader.beginObject()
        while let name = try reader.nextName() {
            switch name {
            case "inputRequests": inputRequests = reader.readOptional() ?? [:]
            case "requestState": requestState = reader.readOptional()
            case "_meta": meta = reader.readOptional()
            default: try reader.skipValue()
            }
        }
    }

    /// Writes the answer.
    public func writeJSON(to writer: inout JSONWriter) {
        writer.beginObject()
        writer.member("resultType", Self.resultType)
        if !inputRequests.isEmpty { writer.member("inputRequests", inputRequests) }
        writer.member("requestState", requestState)
        writer.member("_meta", meta)
        writer.endObject()
    }
}

/// A client's answers to what a server needs (2026-07-28, Multi Round-Trip Requests).
public struct InputResponses: Hashable, Sendable {
    /// The result of each request, under its key.
    public var results: JSONObject

    /// Makes answers.
    ///
    /// - Parameter results: The result of each request, under its key.
    public init(_ results: JSONObject = [:]) {
        self.results = results
    }

    /// Adds the answer to a request, in place of one with the same key.
    ///
    /// - Parameters:
    ///   - result: An ``ElicitResult``, ``CreateMessageResult`` or ``ListRootsResult``.
    ///   - key: The key of the request.
    public mutating func set(_ result: some JSONEncodable, for key: String) {
        results[key] = JSONValue(writing: result)
    }

    /// The answer to a request.
    ///
    /// - Parameters:
    ///   - key: The key of the request.
    ///   - type: ``ElicitResult``, ``CreateMessageResult`` or ``ListRootsResult``.
    /// - Returns: `nil` when there is no answer.
    /// - Throws: ``JSONDecodingError`` when the answer is of another type.
    public func result<Result: JSONDecodable>(
        for key: String,
        as type: Result.Type = Result.self
    ) throws(JSONDecodingError) -> Result? {
        guard let value = results[key] else { return nil }
        return try value.read(as: type)
    }
}

extension InputResponses: JSONDecodable, JSONEncodable {
    /// Reads answers.
    public init(json reader: inout JSONReader) throws(JSONFailure) {
        self.init(try JSONObject(json: &reader))
    }

    /// Writes the answers.
    public func writeJSON(to writer: inout JSONWriter) { results.writeJSON(to: &writer) }
}
