/// A string as it stands in JSON text: not yet copied, not yet unescaped.
///
/// Names of properties and values of enums are compared with what they can be without making a `String` of them:
///
/// ```swift
/// switch name {
/// case "city": city = reader.read()
/// default: try reader.skipValue()
/// }
/// ```
public struct JSONText: ~Escapable {
    /// What stands between the quotes.
    @usableFromInline let content: RawSpan
    /// Whether there is a backslash in it.
    @usableFromInline let hasEscapes: Bool
    /// Where the opening quote stands: a number of bytes from the start of the text.
    public let offset: Int

    @_lifetime(copy content)
    init(content: RawSpan, hasEscapes: Bool, offset: Int) {
        self.content = content
        self.hasEscapes = hasEscapes
        self.offset = offset
    }

    /// Whether this is the string.
    ///
    /// - Parameter other: Unescaped, in UTF-8.
    @inlinable
    public func equals(_ other: StaticString) -> Bool {
        if hasEscapes { return unescapedEquals(other) }
        let count = other.utf8CodeUnitCount
        guard content.byteCount == count else { return false }
        return content.withUnsafeBytes { mine in
            for index in 0..<count where mine[index] != other.utf8Start[index] { return false }
            return true
        }
    }

    @usableFromInline
    func unescapedEquals(_ other: StaticString) -> Bool {
        unescaped().map { other.description.utf8.elementsEqual($0.utf8) } ?? false
    }

    /// The string that the text stands for.
    ///
    /// - Parameter reader: Notes what is wrong with the text.
    /// - Throws: ``JSONFailure`` for invalid UTF-8 and for half a surrogate pair, which no Swift string can hold.
    public func string(_ reader: inout JSONReader) throws(JSONFailure) -> String {
        if let string = unescaped() { return string }
        reader.position = min(reader.position, offset)
        throw reader.syntaxError("a string that isn't valid Unicode")
    }

    /// The string that the text stands for; `nil` when it isn't Unicode.
    public func unescaped() -> String? {
        if hasEscapes { return Self.unescape(content) }
        return content.withUnsafeBytes { String(validating: $0, as: UTF8.self) }
    }
}

/// Lets a `switch` over text from the wire have string literals as its cases.
@inlinable
public func ~= (pattern: StaticString, text: borrowing JSONText) -> Bool {
    text.equals(pattern)
}

// MARK: - Escapes

extension JSONText {
    /// Resolves the escapes of a string whose form has been checked; `nil` for half a surrogate pair or invalid UTF-8.
    static func unescape(_ content: RawSpan) -> String? {
        var bytes: [UInt8] = []
        bytes.reserveCapacity(content.byteCount)
        var index = 0
        while index < content.byteCount {
            let byte = content.unsafeLoad(fromByteOffset: index, as: UInt8.self)
            guard byte == UInt8(ascii: "\\") else {
                bytes.append(byte)
                index += 1
                continue
            }
            // scanString has made sure that a whole escape follows a backslash.
            let kind = content.unsafeLoad(fromByteOffset: index + 1, as: UInt8.self)
            index += 2
            switch kind {
            case UInt8(ascii: "n"): bytes.append(UInt8(ascii: "\n"))
            case UInt8(ascii: "t"): bytes.append(UInt8(ascii: "\t"))
            case UInt8(ascii: "r"): bytes.append(UInt8(ascii: "\r"))
            case UInt8(ascii: "b"): bytes.append(0x08)
            case UInt8(ascii: "f"): bytes.append(0x0C)
            case UInt8(ascii: "u"):
                guard let scalar = scalar(content, &index) else { return nil }
                bytes.append(contentsOf: scalar.utf8)
            default: bytes.append(kind)
            }
        }
        return String(validating: bytes, as: UTF8.self)
    }

    /// The scalar of `\uXXXX`, or of two of them that are a surrogate pair.
    ///
    /// - Parameter index: Stands behind the `u`, afterwards behind the escape.
    private static func scalar(_ content: RawSpan, _ index: inout Int) -> Unicode.Scalar? {
        let high = codeUnit(content, index)
        index += 4
        guard UTF16.isLeadSurrogate(high) else { return Unicode.Scalar(high) }
        guard index + 6 <= content.byteCount,
            content.unsafeLoad(fromByteOffset: index, as: UInt8.self) == UInt8(ascii: "\\"),
            content.unsafeLoad(fromByteOffset: index + 1, as: UInt8.self) == UInt8(ascii: "u")
        else { return nil }
        let low = codeUnit(content, index + 2)
        guard UTF16.isTrailSurrogate(low) else { return nil }
        index += 6
        return Unicode.Scalar(0x10000 + (UInt32(high) - 0xD800) << 10 + (UInt32(low) - 0xDC00))
    }

    private static func codeUnit(_ content: RawSpan, _ index: Int) -> UInt16 {
        var unit: UInt16 = 0
        for offset in 0..<4 {
            let digit = content.unsafeLoad(fromByteOffset: index + offset, as: UInt8.self)
            unit = unit << 4 | UInt16(hexadecimalValue(digit) ?? 0)
        }
        return unit
    }

    /// What a hexadecimal digit counts, or `nil` for any other byte.
    static func hexadecimalValue(_ digit: UInt8) -> UInt8? {
        switch digit {
        case UInt8(ascii: "0")...UInt8(ascii: "9"): digit - UInt8(ascii: "0")
        case UInt8(ascii: "a")...UInt8(ascii: "f"): digit - UInt8(ascii: "a") + 10
        case UInt8(ascii: "A")...UInt8(ascii: "F"): digit - UInt8(ascii: "A") + 10
        default: nil
        }
    }
}
