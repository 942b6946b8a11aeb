/// Something that a server needs from a client before it can answer (2026-07-28, Multi Round-Trip Requests).
public enum InputRequest: Hashable, Sendable {
    /// The user's answer: `elicitation/create`.
    case elicit(ElicitRequest)
    /// The model's answer: `sampling/createMessage`.
    case sample(CreateMessageRequest)
    /// The roots: `roots/list`.
    case listRoots

    /// The method on the wire.
    public var method: String {
        switch self {
        case .elicit: "elicitation/create"
        case .sample: "sampling/createMessage"
        case .listRoots: "roots/list"
        }
    }
}

extension InputRequest: JSONDecodable, JSONEncodable {
    /// Reads a request: its method and parameters.
    public init(json reader: inout JSONReader) throws(JSONFailure) {
        let start = reader.mark()
        switch try reader.peekString(of: "method") {
        case "elicitation/create": self = .elicit(try Self.params(&reader))
        case "sampling/createMessage": self = .sample(try Self.params(&reader))
        case "roots/list":
            try reader.skipValue()
            self = .listRoots
        default:
            throw reader.mismatch(
                expected: "a request of elicitation/create, sampling/createMessage or roots/list",
                at: start
            )
        }
    }

    private static func params<Params: JSONDecodable>(_ reader: inout JSONReader) throws(JSONFailure) -> Params {
        var params: Params?
        let object = try reader.beginObject()
        while let name = try reader.nextName() {
            switch name {
            case "params": params = reader.read()
            default: try reader.skipValue()
            }
        }
        guard let params else { throw reader.missing("params", in: object) }
        return params
    }

    /// Writes the request. The id of an elicitation is left out: no revision with these requests knows it.
    public func writeJSON(to writer: inout JSONWriter) {
        writer.beginObject()
        writer.member("method", method)
        switch self {
        case .elicit(.url(var request)):
            request.elicitationID = nil
            writer.member("params", request)
        case .elicit(let request): writer.member("params", request)
        case .sample(let request): writer.member("params", request)
        case .listRoots: break
        }
        writer.endObject()
    }
}

/// What a server needs from a client, each request under a key of the server's (2026-07-28, Multi Round-Trip Requests).
public struct InputRequests: Hashable, Sendable {
    /// A request and its key.
    public struct Entry: Hashable, Sendable {
        /// What the answer is to be named by.
        public var key: String
        /// What is needed.
        public var request: InputRequest

        /// Makes an entry.
        ///
        /// - Parameters:
        ///   - key: What the answer is to be named by.
        ///   - request: What is needed.
        public init(key: String, request: InputRequest) {
            self.key = key
            self.request = request
        }
    }

    /// The requests in the order of the wire; no key comes twice.
    public private(set) var entries: [Entry] = []

    /// Makes requests; of those with the same key the last one counts.
    ///
    /// - Parameter entries: The requests and their keys.
    public init(_ entries: [Entry] = []) {
        for entry in entries { self[entry.key] = entry.request }
    }

    /// Whether nothing is needed.
    public var isEmpty: Bool { entries.isEmpty }

    /// The request of a key. A new one goes to the end; `nil` removes one.
    public subscript(key: String) -> InputRequest? {
        get { entries.first { $0.key == key }?.request }
        set {
            let index = entries.firstIndex { $0.key == key }
            switch (index, newValue) {
            case (let index?, let request?): entries[index].request = request
            case (let index?, nil): entries.remove(at: index)
            case (nil, let request?): entries.append(Entry(key: key, request: request))
            case (nil, nil): break
            }
        }
    }
}

extension InputRequests {
    /// How many requests are read at most.
    fileprivate static let maximumCount = 256
}

extension InputRequests: ExpressibleByDictionaryLiteral {
    /// Requests in the order of the literal; of those with the same key the last one counts.
    public init(dictionaryLiteral entries: (String, InputRequest)...) {
        for (key, request) in entries { self[key] = request }
    }
}

extension InputRequests: JSONDecodable, JSONEncodable {
    /// Reads requests.
    public init(json reader: inout JSONReader) throws(JSONFailure) {
        self.init()
        _ = try reader.beginObject()
        var fits = true
        while let name = try reader.nextName() {
            // Nobody can answer any number of them; and each costs a look through those before it.
            if entries.count >= Self.maximumCount {
                throw reader.mismatch(expected: "no more than \(Self.maximumCount) requests")
            }
            let key = try name.string(&reader)
            if let request = reader.read(InputRequest.self) { self[key] = request } else { fits = false }
        }
        guard fits else { throw JSONFailure() }
    }

    /// Writes the requests.
    public func writeJSON(to writer: inout JSONWriter) {
        writer.beginObject()
        for entry in entries {
            writer.name(entry.key)
            entry.request.writeJSON(to: &writer)
        }
        writer.endObject()
    }
}
