extension JSONWriter {
    /// Writes a string, escaping what RFC 8259, section 7, asks for.
    public mutating func write(_ string: String) {
        var string = string
        string.withUTF8 { writeString($0) }
    }

    /// Writes a string given as UTF-8.
    mutating func writeString(_ utf8: UnsafeBufferPointer<UInt8>) {
        append(UInt8(ascii: "\""))
        escape(utf8)
        append(UInt8(ascii: "\""))
    }

    /// Writes a string that holds JSON text written before, as a text block repeats structured content.
    ///
    /// - Parameter range: Where that text stands, counted from the start of what has been written.
    public mutating func writeString(repeating range: Range<Int>) {
        precondition(range.lowerBound >= 0 && range.upperBound <= count)
        // Escaped, a byte takes six at most. With that much room, the memory doesn't move while it is read.
        reserve(range.count * 6 + 2)
        let source = withUnsafeBytes { UnsafeRawBufferPointer(rebasing: $0[range]) }
        writeString(source.assumingMemoryBound(to: UInt8.self))
    }

    private mutating func escape(_ utf8: UnsafeBufferPointer<UInt8>) {
        var start = 0
        while start < utf8.count {
            let end = plainRunEnd(in: utf8, from: start)
            append(raw: UnsafeRawBufferPointer(rebasing: UnsafeRawBufferPointer(utf8)[start..<end]))
            guard end < utf8.count else { return }
            escape(utf8[end])
            start = end + 1
        }
    }

    private mutating func escape(_ byte: UInt8) {
        switch byte {
        case UInt8(ascii: "\""): append(raw: #"\""#)
        case UInt8(ascii: "\\"): append(raw: #"\\"#)
        case UInt8(ascii: "\n"): append(raw: #"\n"#)
        case UInt8(ascii: "\r"): append(raw: #"\r"#)
        case UInt8(ascii: "\t"): append(raw: #"\t"#)
        default:
            append(raw: #"\u00"#)
            append(Self.hexadecimalDigit(byte >> 4))
            append(Self.hexadecimalDigit(byte & 0xF))
        }
    }

    private static func hexadecimalDigit(_ value: UInt8) -> UInt8 {
        value < 10 ? UInt8(ascii: "0") + value : UInt8(ascii: "a") + value - 10
    }

    /// The first byte from `start` on that has to be escaped, or the end.
    ///
    /// Eight bytes at a time, as in ``JSONReader``'s strings; bytes beyond ASCII need no escape, so their words are
    /// left to the loop only when the test for control characters can't tell them apart.
    private func plainRunEnd(in utf8: UnsafeBufferPointer<UInt8>, from start: Int) -> Int {
        let ones: UInt64 = 0x0101_0101_0101_0101
        let tops: UInt64 = 0x8080_8080_8080_8080
        let bytes = UnsafeRawBufferPointer(utf8)
        var index = start
        while index + 8 <= bytes.count {
            let word = bytes.loadUnaligned(fromByteOffset: index, as: UInt64.self)
            let quotes = (word ^ ones &* 0x22) &- ones
            let backslashes = (word ^ ones &* 0x5C) &- ones
            let controls = word &- ones &* 0x20
            if (quotes | backslashes | controls) & ~word & tops != 0 { break }
            index += 8
        }
        while index < bytes.count {
            let byte = bytes[index]
            if byte == UInt8(ascii: "\"") || byte == UInt8(ascii: "\\") || byte < 0x20 { break }
            index += 1
        }
        return index
    }
}
