extension JSONReader {
    /// A number that has been moved over: its parts as far as they fit.
    struct ScannedNumber {
        /// Where the number stands in the text.
        var range: Range<Int>
        /// Its digits without sign, point and exponent; meaningless when ``isExact`` is false.
        var digits: UInt64 = 0
        /// The power of ten that the digits are to be multiplied with; meaningless when ``isExact`` is false.
        var exponent = 0
        /// Whether the number has a minus sign.
        var isNegative = false
        /// Whether the number is written without point and exponent.
        var isPlain = true
        /// Whether digits and exponent tell all of the number.
        var isExact = true
    }
}

extension JSONReader.ScannedNumber {
    /// The number without its sign when it is whole and fits.
    var wholeDigits: UInt64? {
        guard isExact else { return nil }
        if exponent == 0 || digits == 0 { return digits }
        guard abs(exponent) < Self.powersOfTen.count else { return nil }
        let power = Self.powersOfTen[abs(exponent)]
        if exponent < 0 {
            let (quotient, remainder) = digits.quotientAndRemainder(dividingBy: power)
            return remainder == 0 ? quotient : nil
        }
        let (product, overflows) = digits.multipliedReportingOverflow(by: power)
        return overflows ? nil : product
    }

    /// A number without the zeros at either end of its digits, or `nil` when it isn't whole.
    ///
    /// - Parameter lexeme: A number whose form has been checked.
    static func normalized(_ lexeme: UnsafeRawBufferPointer) -> Self? {
        var number = Self(range: 0..<0)
        number.isNegative = lexeme.first == UInt8(ascii: "-")
        let end = lexeme.firstIndex { $0 | 0x20 == UInt8(ascii: "e") } ?? lexeme.endIndex
        var digits = lexeme[..<end].filter { $0 != UInt8(ascii: "-") && $0 != UInt8(ascii: ".") }
        let point = lexeme[..<end].firstIndex(of: UInt8(ascii: "."))
        let spelt = String(decoding: lexeme[end...].dropFirst(), as: UTF8.self)
        // An exponent beyond Int can't be made up for by digits.
        var exponent = spelt.isEmpty ? 0 : Int(spelt) ?? (spelt.hasPrefix("-") ? -(1 << 60) : 1 << 60)
        exponent = min(max(exponent, -(1 << 60)), 1 << 60) - (point.map { end - $0 - 1 } ?? 0)
        while digits.last == UInt8(ascii: "0") {
            digits.removeLast()
            exponent += 1
        }
        digits.removeFirst(digits.prefix { $0 == UInt8(ascii: "0") }.count)
        if digits.isEmpty { return number }
        guard exponent >= 0 else { return nil }
        number.exponent = exponent
        if let magnitude = UInt64(String(decoding: digits, as: UTF8.self)) {
            number.digits = magnitude
        } else {
            number.isExact = false
        }
        return number
    }

    /// The number when it is whole and the type has it.
    func integer<Integer: FixedWidthInteger>(_: Integer.Type = Integer.self) -> Integer? {
        guard let magnitude = wholeDigits else { return nil }
        if !isNegative { return Integer(exactly: magnitude) }
        if magnitude == UInt64(Int64.max) + 1 { return Integer(exactly: Int64.min) }
        return Int64(exactly: magnitude).flatMap { Integer(exactly: -$0) }
    }

    /// The number when one multiplication or division of exact doubles gives it, which then rounds correctly.
    var exactDouble: Double? {
        guard isExact, digits <= 1 << 53, abs(exponent) <= 22 else { return nil }
        var value = Double(digits)
        if exponent < 0 {
            value /= Double(Self.powersOfTen[min(-exponent, 19)]) * Double(Self.powersOfTen[max(-exponent - 19, 0)])
        } else if exponent > 0 {
            value *= Double(Self.powersOfTen[min(exponent, 19)]) * Double(Self.powersOfTen[max(exponent - 19, 0)])
        }
        return isNegative ? -value : value
    }

    /// 1, 10, 100, … as far as 64 bits hold them.
    private static let powersOfTen: [UInt64] = (0..<20).map { (0..<$0).reduce(1) { power, _ in power * 10 } }
}
