/// An error that answers a request (JSON-RPC 2.0, section 5.1).
///
/// A handler throws it where the request itself is at fault. What a model can mend is a ``ToolError`` instead.
public struct JSONRPCError: Error, Hashable, Sendable {
    /// What kind of error it is.
    public struct Code: RawRepresentable, Hashable, Sendable {
        /// The number on the wire.
        public let rawValue: Int

        /// Makes a code, known or not.
        public init(rawValue: Int) {
            self.rawValue = rawValue
        }

        /// -32700: the message isn't JSON.
        public static let parseError = Code(rawValue: -32700)
        /// -32600: the message isn't a JSON-RPC request.
        public static let invalidRequest = Code(rawValue: -32600)
        /// -32601: there is no such method.
        public static let methodNotFound = Code(rawValue: -32601)
        /// -32602: the parameters don't fit the method.
        public static let invalidParams = Code(rawValue: -32602)
        /// -32603: the receiver is at fault.
        public static let internalError = Code(rawValue: -32603)

        /// -32002: there is no such resource (specification, Resources, Error Handling); before 2026-07-28.
        public static let resourceNotFound = Code(rawValue: -32002)
        /// -32020: a header of the HTTP request says other than its body (2026-07-28, Streamable HTTP).
        public static let headerMismatch = Code(rawValue: -32020)
        /// -32021: the client didn't declare a capability that the request needs; the data is a
        /// ``MissingCapabilityData`` (2026-07-28, Capabilities).
        public static let missingRequiredClientCapability = Code(rawValue: -32021)
        /// -32022: the server doesn't speak the request's revision; the data is an
        /// ``UnsupportedProtocolVersionData`` (2026-07-28, Versioning).
        public static let unsupportedProtocolVersion = Code(rawValue: -32022)
        /// -32042: pages have to be opened first; the data is a ``URLElicitationRequiredData`` (specification,
        /// Elicitation, URL Elicitation Required Error); only in 2025-11-25.
        public static let urlElicitationRequired = Code(rawValue: -32042)
    }

    /// What kind of error it is.
    public var code: Code
    /// The error in a sentence.
    public var message: String
    /// More about it.
    public var data: JSONValue?

    /// Makes an error.
    ///
    /// - Parameters:
    ///   - code: What kind of error it is.
    ///   - message: The error in a sentence.
    ///   - data: More about it.
    public init(_ code: Code, _ message: String, data: JSONValue? = nil) {
        self.code = code
        self.message = message
        self.data = data
    }
}

extension JSONRPCError: CustomStringConvertible {
    /// The message and its code.
    public var description: String { "\(message) (\(code.rawValue))" }
}

extension JSONRPCError: JSONDecodable, JSONEncodable {
    /// Reads an error.
    public init(json reader: inout JSONReader) throws(JSONFailure) {
        var code: Int?
        var message: String?
        var data: JSONValue?
        let object = try reader.beginObject()
        while let name = try reader.nextName() {
            switch name {
            case "code": code = reader.read()
            case "message": message = reader.read()
            case "data": data = reader.readOptional()
            default: try reader.skipValue()
            }
        }
        guard let code, let message else { throw reader.missing("code", "message", in: object) }
        self.init(Code(rawValue: code), message, data: data)
    }

    /// Writes the error.
    public func writeJSON(to writer: inout JSONWriter) {
        writer.beginObject()
        writer.member("code", code.rawValue)
        writer.member("message", message)
        writer.member("data", data)
        writer.endObject()
    }
}
