/// A message of JSON-RPC 2.0 after one scan: its small parts read, its large ones kept as ranges of bytes.
struct Envelope {
    /// What kind of message it is.
    enum Kind: Equatable {
        /// A request, to be answered under its id.
        case request(RequestID, Method)
        /// A notification, which has no answer.
        case notification(Method)
        /// The answer to a request of ours.
        case response(RequestID)
        /// An answer to a request whose id the peer couldn't read.
        case unaddressedError
    }

    /// What kind of message it is.
    var kind: Kind
    /// Where the parameters of a request or notification stand.
    var params: Range<Int>?
    /// Where the result of a response stands.
    var result: Range<Int>?
    /// Where the error of a response stands.
    var error: Range<Int>?

    /// Scans a message, all of it, so that whatever is read from it later is JSON.
    ///
    /// - Parameter bytes: One message.
    /// - Throws: ``Invalid`` for what isn't a message.
    init(_ bytes: RawSpan) throws(Invalid) {
        var reader = JSONReader(bytes)
        var id: RequestID?
        var method: Method?
        var hasVersion = false
        var hasNullID = false
        do throws(JSONFailure) {
            _ = try reader.beginObject()
            while let name = try reader.nextName() {
                switch name {
                case "jsonrpc": hasVersion = try reader.readText().equals("2.0")
                case "id": if try reader.readNull() { hasNullID = true } else { id = try RequestID(json: &reader) }
                case "method": method = try Method(json: &reader)
                case "params": params = try reader.skipRange()
                case "result": result = try reader.skipRange()
                // Some servers say that there is no error.
                case "error": if try !reader.readNull() { error = try reader.skipRange() }
                default: try reader.skipValue()
                }
            }
            try reader.readEnd()
        } catch {
            throw Invalid(reader.problems.first, id: id)
        }
        guard hasVersion else { throw Invalid("\"jsonrpc\" has to be \"2.0\"", id: id) }
        switch (method, id) {
        case (let method?, let id?): kind = .request(id, method)
        case (let method?, nil):
            guard !hasNullID else { throw Invalid("an id must not be null") }
            kind = .notification(method)
        case (nil, let id?):
            guard (result == nil) != (error == nil) else {
                throw Invalid("a message has a method, a result or an error", id: id, isResponse: result != nil)
            }
            kind = .response(id)
        case (nil, nil):
            guard error != nil else { throw Invalid("a message has a method, a result or an error") }
            kind = .unaddressedError
        }
    }
}

extension Envelope {
    /// Bytes that aren't a message.
    struct Invalid: Error, Equatable {
        /// The answer that JSON-RPC asks for.
        var error: JSONRPCError
        /// The id of the message where it has one.
        var id: RequestID?
        /// Whether the message is an answer, which gets none.
        var isResponse = false

        fileprivate init(_ message: String, id: RequestID? = nil, isResponse: Bool = false) {
            self.isResponse = isResponse
            error = JSONRPCError(.invalidRequest, "Invalid request: \(message)")
            self.id = id
        }

        fileprivate init(_ problem: JSONProblem?, id: RequestID?) {
            self.id = id
            if case .syntax(let message) = problem?.kind {
                error = JSONRPCError(.parseError, "Parse error: \(message) (byte \(problem?.offset ?? 0))")
            } else {
                error = JSONRPCError(.invalidRequest, "Invalid request: \(problem?.description ?? "not a message")")
            }
        }
    }
}
