/// A set of Unicode scalars, as a class of a regular expression describes it.
struct ScalarSet: Sendable {
    /// Ascending, with gaps between them.
    let ranges: [ClosedRange<UInt32>]
    /// What else belongs to the set.
    let properties: [ScalarProperty]
    /// Whether the set is all but what is described.
    let isNegated: Bool
    /// A bit for each ASCII character.
    private var ascii: (low: UInt64, high: UInt64) = (0, 0)

    /// Makes a set.
    ///
    /// - Parameters:
    ///   - ranges: In any order.
    ///   - properties: What else belongs to it.
    ///   - isNegated: Whether it is all else.
    init(_ ranges: [ClosedRange<UInt32>], properties: [ScalarProperty] = [], isNegated: Bool = false) {
        let merged = Self.merged(ranges)
        self.properties = properties
        self.isNegated = isNegated && !properties.isEmpty
        self.ranges = isNegated && properties.isEmpty ? Self.complement(of: merged) : merged
        for value in UInt32(0)..<64 {
            if describes(value) { ascii.low |= 1 << UInt64(value) }
            if describes(value + 64) { ascii.high |= 1 << UInt64(value) }
        }
    }

    /// Whether a scalar is in the set.
    func contains(_ value: UInt32) -> Bool {
        if value < 64 { return ascii.low >> UInt64(value) & 1 == 1 }
        if value < 128 { return ascii.high >> UInt64(value - 64) & 1 == 1 }
        return describes(value)
    }

    private func describes(_ value: UInt32) -> Bool {
        var low = 0
        var high = ranges.count
        while low < high {
            let middle = (low + high) / 2
            if ranges[middle].upperBound < value { low = middle + 1 } else { high = middle }
        }
        if low < ranges.count, ranges[low].lowerBound <= value { return !isNegated }
        guard !properties.isEmpty, let scalar = Unicode.Scalar(value) else { return isNegated }
        return properties.contains { $0.holds(for: scalar) } != isNegated
    }

    /// Whether no scalar can be in both sets; `false` also when that isn't known.
    func isDisjoint(with other: ScalarSet) -> Bool {
        guard properties.isEmpty, other.properties.isEmpty else { return false }
        return ranges.allSatisfy { range in other.ranges.allSatisfy { !$0.overlaps(range) } }
    }

    /// All scalars that aren't in ranges.
    ///
    /// - Parameter ranges: Ascending, with gaps between them.
    static func complement(of ranges: [ClosedRange<UInt32>]) -> [ClosedRange<UInt32>] {
        var next: UInt32 = 0
        var gaps: [ClosedRange<UInt32>] = []
        for range in ranges {
            if range.lowerBound > next { gaps.append(next...range.lowerBound - 1) }
            next = range.upperBound + 1
        }
        if next <= 0x10FFFF { gaps.append(next...0x10FFFF) }
        return gaps
    }

    private static func merged(_ ranges: [ClosedRange<UInt32>]) -> [ClosedRange<UInt32>] {
        var merged: [ClosedRange<UInt32>] = []
        for range in ranges.sorted(by: { $0.lowerBound < $1.lowerBound }) {
            if let last = merged.last, range.lowerBound <= last.upperBound + 1 {
                merged[merged.count - 1] = last.lowerBound...max(last.upperBound, range.upperBound)
            } else {
                merged.append(range)
            }
        }
        return merged
    }
}

// The classes of ECMA 262, CharacterClassEscape.
extension ScalarSet {
    /// `\d`
    static let digit = ScalarSet([0x30...0x39])
    /// `\w`
    static let word = ScalarSet([0x30...0x39, 0x41...0x5A, 0x5F...0x5F, 0x61...0x7A])
    /// `\s`: white space and line ends.
    static let space = ScalarSet([
        0x09...0x0D, 0x20...0x20, 0xA0...0xA0, 0x1680...0x1680, 0x2000...0x200A, 0x2028...0x2029, 0x202F...0x202F,
        0x205F...0x205F, 0x3000...0x3000, 0xFEFF...0xFEFF,
    ])
    /// `.`: all but line ends.
    static let dot = ScalarSet([0x0A...0x0A, 0x0D...0x0D, 0x2028...0x2029], isNegated: true)
}
