extension JSONReader {
    /// Moves over a number and checks its form (RFC 8259, section 6).
    mutating func scanNumber() throws(JSONFailure) -> ScannedNumber {
        let start = position
        var number = ScannedNumber(range: start..<start)
        var index = start
        if byte(index) == UInt8(ascii: "-") {
            number.isNegative = true
            index += 1
        }
        let first = index
        index = scanDigits(from: index, &number)
        guard index > first else { throw syntaxError("a number needs a digit") }
        guard index == first + 1 || byte(first) != UInt8(ascii: "0") else {
            throw syntaxError("a number doesn't begin with 0")
        }
        if index < text.byteCount, byte(index) == UInt8(ascii: ".") {
            number.isPlain = false
            let fraction = index + 1
            index = scanDigits(from: fraction, &number)
            guard index > fraction else { throw syntaxError("a digit has to follow the point") }
            number.exponent = fraction - index
        }
        if index < text.byteCount, byte(index) | 0x20 == UInt8(ascii: "e") {
            number.isPlain = false
            index = try scanExponent(from: index + 1, &number)
        }
        position = index
        number.range = start..<index
        return number
    }

    private func scanDigits(from start: Int, _ number: inout ScannedNumber) -> Int {
        var index = start
        while index < text.byteCount {
            let digit = byte(index) &- UInt8(ascii: "0")
            guard digit < 10 else { break }
            let (tenfold, overflows) = number.digits.multipliedReportingOverflow(by: 10)
            let (sum, carries) = tenfold.addingReportingOverflow(UInt64(digit))
            number.digits = sum
            if overflows || carries { number.isExact = false }
            index += 1
        }
        return index
    }

    private mutating func scanExponent(from start: Int, _ number: inout ScannedNumber) throws(JSONFailure) -> Int {
        var index = start
        var isNegative = false
        if index < text.byteCount, byte(index) == UInt8(ascii: "+") || byte(index) == UInt8(ascii: "-") {
            isNegative = byte(index) == UInt8(ascii: "-")
            index += 1
        }
        var exponent = ScannedNumber(range: index..<index)
        let end = scanDigits(from: index, &exponent)
        guard end > index else { throw syntaxError("an exponent needs a digit") }
        if exponent.isExact, exponent.digits < 100_000 {
            number.exponent += isNegative ? -Int(exponent.digits) : Int(exponent.digits)
        } else {
            number.isExact = false
        }
        return end
    }

    /// Reads a whole number. `3.0` and `3e2` are whole (JSON Schema 2020-12, section 4.2.3).
    ///
    /// - Throws: ``JSONFailure`` for anything else, and for a number beyond the range of the type.
    public mutating func readInteger<Integer: FixedWidthInteger>(
        _: Integer.Type = Integer.self
    )
        throws(JSONFailure) -> Integer
    {
        let start = mark()
        guard try peekKind() == .number else { throw mismatch(expected: "an integer") }
        let number = try scanNumber()
        if let value = number.integer(Integer.self) { return value }
        // Zeros at the end of a fraction can make a whole number too long for the short way.
        let whole = text.extracting(number.range).withUnsafeBytes { ScannedNumber.normalized($0) }
        if let value = whole?.integer(Integer.self) { return value }
        let range = "an integer from \(Integer.min) to \(Integer.max)"
        throw mismatch(expected: whole != nil ? range : "an integer", at: start)
    }

    /// Reads a number.
    ///
    /// - Throws: ``JSONFailure`` for anything else, and for a number too large for a `Double`.
    public mutating func readDouble() throws(JSONFailure) -> Double {
        let start = mark()
        guard try peekKind() == .number else { throw mismatch(expected: "a number") }
        let number = try scanNumber()
        if let value = number.exactDouble { return value }
        let lexeme = text.extracting(number.range).withUnsafeBytes { String(decoding: $0, as: UTF8.self) }
        guard let value = Double(lexeme), value.isFinite else {
            throw mismatch(expected: "a number within the range of a double", at: start)
        }
        return value
    }
}
