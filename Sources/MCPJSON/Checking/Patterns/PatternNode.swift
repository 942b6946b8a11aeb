/// A part of a regular expression.
indirect enum PatternNode {
    /// One scalar of a set.
    case set(ScalarSet)
    /// Parts one after the other; none match where they stand.
    case sequence([PatternNode])
    /// One part of several.
    case choice([PatternNode])
    /// A part again and again; without `most` without end.
    case repetition(PatternNode, least: Int, most: Int?)
    /// A condition on a place in the text.
    case place(PatternPlace)
    /// What is to stand, or not to stand, before or behind a place.
    case look(PatternNode, isAhead: Bool, isNegated: Bool)
}

/// A condition on a place in a text that takes up none of it.
enum PatternPlace {
    /// `^`
    case start
    /// `$`
    case end
    /// `\b`
    case wordBoundary
    /// `\B`
    case noWordBoundary

    /// Whether a place fulfils it.
    ///
    /// - Parameters:
    ///   - index: How many scalars stand before the place.
    ///   - text: The scalars.
    func holds(at index: Int, in text: [UInt32]) -> Bool {
        switch self {
        case .start: index == 0
        case .end: index == text.count
        case .wordBoundary: Self.isBoundary(index, text)
        case .noWordBoundary: !Self.isBoundary(index, text)
        }
    }

    private static func isBoundary(_ index: Int, _ text: [UInt32]) -> Bool {
        let before = index > 0 && ScalarSet.word.contains(text[index - 1])
        let behind = index < text.count && ScalarSet.word.contains(text[index])
        return before != behind
    }
}
