public import MCPJSON

#if canImport(FoundationEssentials)
public import FoundationEssentials
#else
public import Foundation
#endif

extension UUID: JSONDecodable, JSONEncodable {
    /// Reads a UUID in hexadecimal digits (RFC 9562, section 4; `format: uuid` in JSON Schema).
    public init(json reader: inout JSONReader) throws(JSONFailure) {
        let start = reader.mark()
        guard let value = UUID(uuidString: try reader.readString()) else {
            throw reader.mismatch(expected: "a UUID such as \"f81d4fae-7dec-11d0-a765-00a0c91e6bf6\"", at: start)
        }
        self = value
    }

    /// Writes the UUID in hexadecimal digits, with small letters.
    public func writeJSON(to writer: inout JSONWriter) { writer.write(uuidString.lowercased()) }
}

extension URL: JSONDecodable, JSONEncodable {
    /// Reads an absolute URI (RFC 3986, section 3; `format: uri` in JSON Schema).
    public init(json reader: inout JSONReader) throws(JSONFailure) {
        let start = reader.mark()
        let text = try reader.readString()
        guard let value = URL(string: text, encodingInvalidCharacters: false), value.scheme != nil else {
            throw reader.mismatch(expected: "an absolute URI such as \"https://example.com/a\"", at: start)
        }
        self = value
    }

    /// Writes the URI.
    public func writeJSON(to writer: inout JSONWriter) { writer.write(absoluteString) }
}

extension Data: JSONDecodable, JSONEncodable {
    /// Reads bytes in base64 with padding (RFC 4648, section 4; `contentEncoding: base64` in JSON Schema).
    public init(json reader: inout JSONReader) throws(JSONFailure) {
        let start = reader.mark()
        guard let value = Data(base64Encoded: try reader.readString()) else {
            throw reader.mismatch(expected: "bytes in base64 such as \"aGVsbG8=\"", at: start)
        }
        self = value
    }

    /// Writes the bytes in base64.
    public func writeJSON(to writer: inout JSONWriter) { writer.write(base64EncodedString()) }
}
