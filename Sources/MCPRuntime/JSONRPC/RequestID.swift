/// The id that a request and its answer share (JSON-RPC 2.0, section 4).
public enum RequestID: Hashable, Sendable, CustomStringConvertible {
    /// A whole number.
    case integer(Int)
    /// A string.
    case string(String)

    /// The id as it reads in a log.
    public var description: String {
        switch self {
        case .integer(let number): String(number)
        case .string(let string): "\"\(string)\""
        }
    }
}

extension RequestID: JSONDecodable, JSONEncodable {
    /// Reads an id. MCP allows neither `null` nor fractions.
    public init(json reader: inout JSONReader) throws(JSONFailure) {
        switch try reader.peekKind() {
        case .string: self = .string(try reader.readString())
        case .number: self = .integer(try reader.readInteger())
        default: throw reader.mismatch(expected: "a string or an integer")
        }
    }

    /// Writes the id.
    public func writeJSON(to writer: inout JSONWriter) {
        switch self {
        case .integer(let number): writer.write(number)
        case .string(let string): writer.write(string)
        }
    }
}
