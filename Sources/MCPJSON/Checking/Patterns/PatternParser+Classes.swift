// Escapes and classes in brackets.
extension PatternParser {
    /// What a class is made of.
    private enum ClassItem {
        case scalar(UInt32)
        case ranges([ClosedRange<UInt32>])
        case property(ScalarProperty)

        /// The scalar, if it is a single one.
        var scalar: UInt32? {
            if case .scalar(let value) = self { value } else { nil }
        }
    }

    /// Reads an escape outside of brackets, behind its backslash.
    mutating func takeEscape() throws(PatternProblem) -> PatternNode {
        if take("b") { return .place(.wordBoundary) }
        if take("B") { return .place(.noWordBoundary) }
        if let digit = next, ("1"..."9").contains(digit) {
            throw PatternProblem("a reference to a group, \\\(digit)")
        }
        if sees("k") { throw PatternProblem("a reference to a group, \\k") }
        return .set(Self.set(of: [try takeEscapedItem()], isNegated: false))
    }

    /// Reads a class, behind its opening bracket.
    mutating func takeClass() throws(PatternProblem) -> ScalarSet {
        let isNegated = take("^")
        var items: [ClassItem] = []
        while !take("]") {
            let first = try takeItem()
            guard sees("-"), !sees("-]") else {
                items.append(first)
                continue
            }
            _ = take("-")
            let last = try takeItem()
            guard let start = first.scalar, let end = last.scalar else {
                // A hyphen beside a class like \w can be no range.
                items += [first, .scalar(0x2D), last]
                continue
            }
            if end < start { throw PatternProblem("a range whose end comes before its start") }
            items.append(.ranges([start...end]))
        }
        return Self.set(of: items, isNegated: isNegated)
    }

    private static func set(of items: [ClassItem], isNegated: Bool) -> ScalarSet {
        var ranges: [ClosedRange<UInt32>] = []
        var properties: [ScalarProperty] = []
        for item in items {
            switch item {
            case .scalar(let value): ranges.append(value...value)
            case .ranges(let more): ranges += more
            case .property(let property): properties.append(property)
            }
        }
        return ScalarSet(ranges, properties: properties, isNegated: isNegated)
    }

    private mutating func takeItem() throws(PatternProblem) -> ClassItem {
        switch take() {
        case nil: throw PatternProblem("a class without its closing bracket")
        case "\\"?:
            // Within brackets, \b is the control character backspace.
            if take("b") { return .scalar(0x08) }
            return try takeEscapedItem()
        case let scalar?: return .scalar(scalar.value)
        }
    }

    private mutating func takeEscapedItem() throws(PatternProblem) -> ClassItem {
        guard let scalar = take() else { throw PatternProblem("a backslash with nothing behind it") }
        switch scalar {
        case "d": return .ranges(ScalarSet.digit.ranges)
        case "D": return .ranges(ScalarSet.complement(of: ScalarSet.digit.ranges))
        case "w": return .ranges(ScalarSet.word.ranges)
        case "W": return .ranges(ScalarSet.complement(of: ScalarSet.word.ranges))
        case "s": return .ranges(ScalarSet.space.ranges)
        case "S": return .ranges(ScalarSet.complement(of: ScalarSet.space.ranges))
        case "p", "P": return .property(try takeProperty(isNegated: scalar == "P"))
        case "t": return .scalar(0x09)
        case "n": return .scalar(0x0A)
        case "v": return .scalar(0x0B)
        case "f": return .scalar(0x0C)
        case "r": return .scalar(0x0D)
        case "0": if let digit = next, ("0"..."9").contains(digit) { break } else { return .scalar(0) }
        case "c":
            if let letter = take(), ("a"..."z").contains(letter) || ("A"..."Z").contains(letter) {
                return .scalar(letter.value % 32)
            }
        case "x": if let value = takeHexadecimal(2) { return .scalar(value) }
        case "u": if let value = takeUnicode() { return .scalar(value) }
        case "a"..."z", "A"..."Z", "1"..."9": break
        default: return .scalar(scalar.value)
        }
        throw PatternProblem("the escape \\\(scalar)")
    }

    /// Reads `XXXX`, two of them that are a surrogate pair, or `{X…}`.
    private mutating func takeUnicode() -> UInt32? {
        if take("{") { return takeHexadecimal(nil) }
        guard let high = takeHexadecimal(4) else { return nil }
        guard (0xD800...0xDBFF).contains(high) else { return high }
        var ahead = self
        guard ahead.take("\\u"), let low = ahead.takeHexadecimal(4), (0xDC00...0xDFFF).contains(low) else {
            return high
        }
        self = ahead
        return 0x10000 + (high - 0xD800) << 10 + (low - 0xDC00)
    }

    private mutating func takeProperty(isNegated: Bool) throws(PatternProblem) -> ScalarProperty {
        var name = ""
        guard take("{") else { throw PatternProblem("a property without its name in braces") }
        while let scalar = take() {
            if scalar == "}" {
                guard let property = ScalarProperty(named: name) else { break }
                return isNegated ? property.negated : property
            }
            name.unicodeScalars.append(scalar)
        }
        throw PatternProblem("the property \\p{\(name)}")
    }
}
