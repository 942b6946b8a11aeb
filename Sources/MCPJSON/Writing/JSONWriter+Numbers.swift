extension JSONWriter {
    /// Writes a whole number.
    public mutating func write(_ value: some FixedWidthInteger) {
        guard let word = Int64(exactly: value) else {
            let digits = String(value)
            return append(raw: digits)
        }
        append(upTo: 20) { target in Self.writeDigits(of: word, to: target) }
    }

    /// Writes a number with as many digits as tell it apart from its neighbours.
    ///
    /// An infinite number and NaN have no JSON: `null` is written, and ``failure`` says so.
    public mutating func write(_ value: Double) {
        guard value.isFinite else {
            failure = failure ?? .notFinite(value)
            return writeNull()
        }
        if value.magnitude < 1e15, let whole = Int64(exactly: value), whole != 0 {
            write(whole)
            append(raw: ".0")
        } else {
            append(raw: value.description)
        }
    }

    private mutating func append(raw digits: String) {
        var digits = digits
        digits.withUTF8 { append(raw: UnsafeRawBufferPointer($0)) }
    }

    /// Writes the decimal digits of a number.
    ///
    /// - Returns: How many bytes that took: 20 at most, the length of `Int64.min`.
    private static func writeDigits(of value: Int64, to target: UnsafeMutablePointer<UInt8>) -> Int {
        var rest = value.magnitude
        var length = value < 0 ? 1 : 0
        var next = rest
        repeat {
            length += 1
            next /= 10
        } while next > 0
        if value < 0 { target[0] = UInt8(ascii: "-") }
        var index = length
        repeat {
            index -= 1
            target[index] = UInt8(ascii: "0") + UInt8(truncatingIfNeeded: rest % 10)
            rest /= 10
        } while rest > 0
        return length
    }
}
