extension JSONReader {
    /// Moves over `null`, if that is the next value.
    ///
    /// - Returns: Whether it was.
    public mutating func readNull() throws(JSONFailure) -> Bool {
        guard try peekByte() == UInt8(ascii: "n") else { return false }
        try skipWord("null")
        return true
    }

    /// Reads `true` or `false`.
    public mutating func readBool() throws(JSONFailure) -> Bool {
        switch try peekByte() {
        case UInt8(ascii: "t"):
            try skipWord("true")
            return true
        case UInt8(ascii: "f"):
            try skipWord("false")
            return false
        default: throw mismatch(expected: "true or false")
        }
    }

    private mutating func skipWord(_ word: StaticString) throws(JSONFailure) {
        let count = word.utf8CodeUnitCount
        guard position + count <= text.byteCount else { throw syntaxError("expected \(word)") }
        for index in 0..<count where byte(position + index) != word.utf8Start[index] {
            throw syntaxError("expected \(word)")
        }
        position += count
    }

    /// Moves over the next value, whatever it is, and checks that it is JSON.
    ///
    /// - Throws: ``JSONFailure`` when it isn't.
    public mutating func skipValue() throws(JSONFailure) {
        switch try peekKind() {
        case .null: try skipWord("null")
        case .boolean: _ = try readBool()
        case .number: _ = try scanNumber()
        case .string: _ = try scanString()
        case .array:
            try beginArray()
            while try nextElement() { try skipValue() }
        case .object:
            _ = try beginObject()
            while try nextName() != nil { try skipValue() }
        }
    }

    /// Moves over the next value and tells where it stands, without the whitespace around it.
    ///
    /// - Returns: A range of bytes from the start of the text.
    /// - Throws: ``JSONFailure`` when it isn't JSON.
    public mutating func skipRange() throws(JSONFailure) -> Range<Int> {
        try skipWhitespace()
        let start = position
        try skipValue()
        return start..<position
    }
}
