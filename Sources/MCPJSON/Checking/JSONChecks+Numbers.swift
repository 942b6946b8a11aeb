extension JSONChecks {
    /// Checks the range of a number (`minimum`, `exclusiveMinimum`, `maximum`, `exclusiveMaximum`).
    ///
    /// - Parameters:
    ///   - value: The number.
    ///   - least: It is this or more.
    ///   - above: It is more than this.
    ///   - most: It is this or less.
    ///   - below: It is less than this.
    public mutating func range(
        _ value: Int,
        atLeast least: Int? = nil,
        above: Int? = nil,
        atMost most: Int? = nil,
        below: Int? = nil
    ) {
        if value >= least ?? .min, value <= most ?? .max, above.map({ value > $0 }) ?? true,
            below.map({ value < $0 }) ?? true
        {
            return
        }
        note(Bounds(least, above, most, below).description, found: "\(value)")
    }

    /// Checks the range of a number (`minimum`, `exclusiveMinimum`, `maximum`, `exclusiveMaximum`).
    ///
    /// - Parameters:
    ///   - value: The number.
    ///   - least: It is this or more.
    ///   - above: It is more than this.
    ///   - most: It is this or less.
    ///   - below: It is less than this.
    public mutating func range(
        _ value: Double,
        atLeast least: Double? = nil,
        above: Double? = nil,
        atMost most: Double? = nil,
        below: Double? = nil
    ) {
        if value >= least ?? -.infinity, value <= most ?? .infinity, above.map({ value > $0 }) ?? true,
            below.map({ value < $0 }) ?? true
        {
            return
        }
        note(Bounds(least, above, most, below).description, found: Self.describe(value))
    }

    /// Checks the range of a number of any size (`minimum`, `exclusiveMinimum`, `maximum`, `exclusiveMaximum`).
    ///
    /// - Parameters:
    ///   - value: The number; exactly compared when it is an integer, else as `Double`.
    ///   - least: It is this or more.
    ///   - above: It is more than this.
    ///   - most: It is this or less.
    ///   - below: It is less than this.
    public mutating func range(
        _ value: JSONNumber,
        atLeast least: Int? = nil,
        above: Int? = nil,
        atMost most: Int? = nil,
        below: Int? = nil
    ) {
        if let value = value.int { return range(value, atLeast: least, above: above, atMost: most, below: below) }
        // What isn't an `Int` is a fraction, far from where doubles are no longer exact, or beyond every bound.
        let double = value.nearestDouble
        let isBeyond = double.magnitude >= 0x1p63
        func isMore(_ bound: Int) -> Bool { isBeyond ? double > 0 : double > Double(bound) }
        func isLess(_ bound: Int) -> Bool { isBeyond ? double < 0 : double < Double(bound) }
        if least.map(isMore) ?? true, above.map(isMore) ?? true, most.map(isLess) ?? true, below.map(isLess) ?? true {
            return
        }
        note(Bounds(least, above, most, below).description, found: Self.describe(value))
    }

    /// Checks the range of a number of any size (`minimum`, `exclusiveMinimum`, `maximum`, `exclusiveMaximum`).
    ///
    /// - Parameters:
    ///   - value: The number, compared as `Double`.
    ///   - least: It is this or more.
    ///   - above: It is more than this.
    ///   - most: It is this or less.
    ///   - below: It is less than this.
    public mutating func range(
        _ value: JSONNumber,
        atLeast least: Double? = nil,
        above: Double? = nil,
        atMost most: Double? = nil,
        below: Double? = nil
    ) {
        let double = value.nearestDouble
        if double >= least ?? -.infinity, double <= most ?? .infinity, above.map({ double > $0 }) ?? true,
            below.map({ double < $0 }) ?? true
        {
            return
        }
        note(Bounds(least, above, most, below).description, found: Self.describe(value))
    }

    /// Checks the range of a number, where a bound is beyond `Int` (`minimum`, `exclusiveMinimum`, `maximum`,
    /// `exclusiveMaximum`).
    ///
    /// - Parameters:
    ///   - value: The number; exactly compared when it is an integer, else as `Double`.
    ///   - least: It is this or more.
    ///   - above: It is more than this.
    ///   - most: It is this or less.
    ///   - below: It is less than this.
    public mutating func range(
        _ value: JSONNumber,
        atLeast least: Int128? = nil,
        above: Int128? = nil,
        atMost most: Int128? = nil,
        below: Int128? = nil
    ) {
        guard let whole = Int128(value.lexeme) ?? value.int.map({ Int128($0) }) else {
            let (least, above) = (least.map { Double($0) }, above.map { Double($0) })
            return range(
                value,
                atLeast: least,
                above: above,
                atMost: most.map { Double($0) },
                below: below.map { Double($0) }
            )
        }
        if whole >= least ?? .min, whole <= most ?? .max, above.map({ whole > $0 }) ?? true,
            below.map({ whole < $0 }) ?? true
        {
            return
        }
        note(Bounds(least, above, most, below).description, found: Self.describe(value))
    }

    /// Checks that a number is a whole multiple of another (`multipleOf`).
    ///
    /// - Parameters:
    ///   - value: The number.
    ///   - unit: What it is a multiple of: more than 0.
    public mutating func multiple(_ value: Int, of unit: Int) {
        if unit == 0 || value.isMultiple(of: unit) { return }
        note("a multiple of \(unit)", found: "\(value)")
    }

    /// Checks that a number is a whole multiple of another (`multipleOf`).
    ///
    /// - Parameters:
    ///   - value: The number. 19.99 is a multiple of 0.01, although neither of them has an exact `Double`.
    ///   - unit: What it is a multiple of: more than 0.
    public mutating func multiple(_ value: Double, of unit: Double) {
        if Self.isMultiple(value, of: unit) { return }
        note("a multiple of \(Bounds.spelling(unit))", found: Self.describe(value))
    }

    /// Checks that a number of any size is a whole multiple of another (`multipleOf`).
    ///
    /// - Parameters:
    ///   - value: The number.
    ///   - unit: What it is a multiple of: more than 0.
    public mutating func multiple(_ value: JSONNumber, of unit: Double) {
        if let value = value.int, let unit = Int(exactly: unit) { return multiple(value, of: unit) }
        if Self.isMultiple(value.nearestDouble, of: unit) { return }
        note("a multiple of \(Bounds.spelling(unit))", found: Self.describe(value))
    }

    private static func isMultiple(_ value: Double, of unit: Double) -> Bool {
        if let value = Int(exactly: value), let unit = Int(exactly: unit) {
            return unit == 0 || value.isMultiple(of: unit)
        }
        let quotient = value / unit
        // Each of both numbers and the division may be off by half of the last binary digit.
        return !quotient.isFinite || abs(quotient - quotient.rounded()) <= abs(quotient) * 4 * .ulpOfOne
    }
}

extension JSONNumber {
    /// The number, rounded to the nearest `Double`; an infinite one beyond its range.
    fileprivate var nearestDouble: Double { double ?? (lexeme.hasPrefix("-") ? -.infinity : .infinity) }
}

/// The range of a number as it is told to people.
private struct Bounds: CustomStringConvertible {
    var description: String

    init<Value: Comparable>(_ least: Value?, _ above: Value?, _ most: Value?, _ below: Value?) {
        if let least, let most, above == nil, below == nil {
            let ends = (Self.spelling(least), Self.spelling(most))
            description = least == most ? "the number \(ends.0)" : "a number from \(ends.0) to \(ends.1)"
            return
        }
        let parts: [(String, Value?)] = [("at least", least), ("above", above), ("at most", most), ("below", below)]
        let phrases = parts.compactMap { words, bound in bound.map { "\(words) \(Self.spelling($0))" } }
        let isOfFirst = least != nil || (above == nil && most != nil)
        description = (isOfFirst ? "a number of " : "a number ") + phrases.joined(separator: " and ")
    }

    /// A bound as a person writes it, 1 and not 1.0.
    static func spelling<Value>(_ bound: Value) -> String {
        if let double = bound as? Double, let whole = Int(exactly: double) { return "\(whole)" }
        return "\(bound)"
    }
}
