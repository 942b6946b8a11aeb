/// An expression as most schemas have them: from the start of the text on, one class after the other, each repeated as
/// often as it goes. A single look at each scalar is enough for it.
struct PatternSequence: Sendable {
    private struct Part: Sendable {
        var set: ScalarSet
        var least: Int
        var most: Int
    }

    private var parts: [Part] = []
    private var endsText = false

    /// Makes a sequence of an expression.
    ///
    /// - Returns: `nil` when the expression needs more than this.
    init?(_ node: PatternNode) {
        guard case .sequence(let nodes) = node, case .place(.start)? = nodes.first else { return nil }
        for (index, node) in nodes.enumerated().dropFirst() {
            switch node {
            case .set(let set): parts.append(Part(set: set, least: 1, most: 1))
            case .repetition(.set(let set), let least, let most):
                parts.append(Part(set: set, least: least, most: most ?? .max))
            case .place(.end) where index == nodes.count - 1: endsText = true
            default: return nil
            }
        }
        // To take as many as possible is right only where what follows can't do with one of them.
        for (index, part) in parts.enumerated() where part.least < part.most {
            for follower in parts[(index + 1)...] {
                guard part.set.isDisjoint(with: follower.set) else { return nil }
                if follower.least > 0 { break }
            }
        }
    }

    /// Whether the expression matches a text.
    func matches(_ text: String) -> Bool {
        let scalars = text.unicodeScalars
        var index = scalars.startIndex
        for part in parts {
            var count = 0
            while count < part.most, index < scalars.endIndex, part.set.contains(scalars[index].value) {
                count += 1
                scalars.formIndex(after: &index)
            }
            if count < part.least { return false }
        }
        return !endsText || index == scalars.endIndex
    }
}
