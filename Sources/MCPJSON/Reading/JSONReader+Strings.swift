extension JSONReader {
    /// Reads a string.
    public mutating func readString() throws(JSONFailure) -> String {
        let text = try readText()
        return try text.string(&self)
    }

    /// Reads a string without making a `String` of it.
    @_lifetime(copy self)
    public mutating func readText() throws(JSONFailure) -> JSONText {
        guard try peekByte() == UInt8(ascii: "\"") else { throw mismatch(expected: "a string") }
        return try scanString()
    }

    /// Moves over a string, the reader standing on its opening quote, and checks its form: no control characters, no
    /// unknown escapes, valid UTF-8.
    @_lifetime(copy self)
    mutating func scanString() throws(JSONFailure) -> JSONText {
        let start = position + 1
        var index = start
        var hasEscapes = false
        var isASCII = true
        let count = text.byteCount
        while true {
            index = plainRunEnd(from: index)
            guard index < count else { break }
            let byte = byte(index)
            if byte == UInt8(ascii: "\"") {
                if !isASCII, !isValidUTF8(start..<index) {
                    throw syntaxError("a string that isn't valid UTF-8")
                }
                position = index + 1
                return JSONText(
                    content: text.extracting(unchecked: start..<index),
                    hasEscapes: hasEscapes,
                    offset: start - 1
                )
            } else if byte == UInt8(ascii: "\\") {
                hasEscapes = true
                guard let end = escapeEnd(from: index) else {
                    position = index
                    throw syntaxError("an escape that JSON doesn't have")
                }
                index = end
            } else if byte < 0x20 {
                position = index
                throw syntaxError("a control character in a string has to be escaped")
            } else {
                isASCII = false
                index += 1
            }
        }
        throw syntaxError("a string without its closing quote")
    }

    /// The first byte from `start` on that is a quote, a backslash, a control character or not ASCII, or the end.
    ///
    /// Eight bytes at a time: subtracting 0x20 (or the byte looked for, after an exclusive or) from each sets the top
    /// bit of those that are less (or equal). A borrow from a neighbour can only report a byte too early on, behind one
    /// that is reported anyway, and the loop below looks at each byte of a reported word by itself.
    private func plainRunEnd(from start: Int) -> Int {
        let ones: UInt64 = 0x0101_0101_0101_0101
        let tops: UInt64 = 0x8080_8080_8080_8080
        var index = start
        while index + 8 <= text.byteCount {
            let word = text.unsafeLoadUnaligned(fromByteOffset: index, as: UInt64.self)
            let quotes = (word ^ ones &* 0x22) &- ones
            let backslashes = (word ^ ones &* 0x5C) &- ones
            let controls = word &- ones &* 0x20
            if (quotes | backslashes | controls | word) & tops != 0 { break }
            index += 8
        }
        while index < text.byteCount {
            let byte = byte(index)
            if byte == UInt8(ascii: "\"") || byte == UInt8(ascii: "\\") || byte < 0x20 || byte >= 0x80 { break }
            index += 1
        }
        return index
    }

    /// Where the escape that begins at a backslash ends, or `nil` when it isn't one.
    private func escapeEnd(from start: Int) -> Int? {
        guard start + 1 < text.byteCount else { return nil }
        switch byte(start + 1) {
        case UInt8(ascii: "\""), UInt8(ascii: "\\"), UInt8(ascii: "/"), UInt8(ascii: "b"), UInt8(ascii: "f"),
            UInt8(ascii: "n"), UInt8(ascii: "r"), UInt8(ascii: "t"):
            return start + 2
        case UInt8(ascii: "u"):
            guard start + 6 <= text.byteCount else { return nil }
            for index in start + 2..<start + 6 where JSONText.hexadecimalValue(byte(index)) == nil { return nil }
            return start + 6
        default: return nil
        }
    }

    /// Whether a part of the text is well-formed UTF-8 (the table in RFC 3629, section 4).
    private func isValidUTF8(_ range: Range<Int>) -> Bool {
        var index = range.lowerBound
        func continues(_ offset: Int, _ allowed: ClosedRange<UInt8> = 0x80...0xBF) -> Bool {
            index + offset < range.upperBound && allowed.contains(byte(index + offset))
        }
        while index < range.upperBound {
            switch byte(index) {
            case 0..<0x80: index += 1
            case 0xC2...0xDF where continues(1): index += 2
            case 0xE0 where continues(1, 0xA0...0xBF) && continues(2),
                0xED where continues(1, 0x80...0x9F) && continues(2),
                0xE1...0xEC where continues(1) && continues(2),
                0xEE...0xEF where continues(1) && continues(2):
                index += 3
            case 0xF0 where continues(1, 0x90...0xBF) && continues(2) && continues(3),
                0xF1...0xF3 where continues(1) && continues(2) && continues(3),
                0xF4 where continues(1, 0x80...0x8F) && continues(2) && continues(3):
                index += 4
            default: return false
            }
        }
        return true
    }
}
