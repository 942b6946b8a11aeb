/// A JSON number as it was spelt: nothing of it is lost, whatever its size.
public struct JSONNumber: Hashable, Sendable {
    /// The number in JSON's spelling.
    public let lexeme: String

    /// A whole number.
    public init(_ value: some FixedWidthInteger) {
        lexeme = String(value)
    }

    /// A number.
    ///
    /// - Returns: `nil` for a number that isn't finite, which JSON can't express.
    public init?(_ value: Double) {
        guard value.isFinite else { return nil }
        var writer = JSONWriter()
        writer.write(value)
        lexeme = String(decoding: writer.bytes(), as: UTF8.self)
    }

    /// The number, if it is whole and `Int` has it.
    public var int: Int? { try? Int(json: Array(lexeme.utf8)) }

    /// The number, rounded to the nearest `Double`; `nil` beyond its range.
    public var double: Double? { try? Double(json: Array(lexeme.utf8)) }
}

extension JSONNumber: JSONDecodable, JSONEncodable {
    /// Reads a number and keeps its spelling.
    public init(json reader: inout JSONReader) throws(JSONFailure) {
        guard try reader.peekKind() == .number else { throw reader.mismatch(expected: "a number") }
        let range = try reader.scanNumber().range
        lexeme = reader.text.extracting(range).withUnsafeBytes { String(decoding: $0, as: UTF8.self) }
    }

    /// Writes the number as it was spelt.
    public func writeJSON(to writer: inout JSONWriter) {
        writer.writeRaw(lexeme.utf8)
    }
}

extension JSONNumber: CustomStringConvertible {
    /// The number in JSON's spelling.
    public var description: String { lexeme }
}
