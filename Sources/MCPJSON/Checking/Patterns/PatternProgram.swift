/// A regular expression as steps for a machine that is in many states at once (Thompson's construction), so that no
/// text can make it go back and try again.
struct PatternProgram: Sendable {
    /// A step.
    enum Instruction: Sendable {
        /// Takes a scalar of a set and goes on with the next step.
        case take(ScalarSet)
        /// Goes on with two steps.
        case split(Int, Int)
        /// Goes on with another step.
        case jump(Int)
        /// Goes on where a place is such.
        case place(PatternPlace)
        /// Goes on where a look around has found something, or hasn't.
        case look(Int, isNegated: Bool)
        /// Everything has been matched.
        case match
    }

    /// What is looked for around a place.
    struct Look: Sendable {
        /// For a look ahead, the steps are those of the expression read backwards: the text is then gone through from
        /// its end once, to know all places from which something follows.
        var instructions: [Instruction]
        var isAhead: Bool
    }

    private(set) var instructions: [Instruction] = []
    /// The inner ones before those around them.
    private(set) var looks: [Look] = []
    /// Whether a match can begin at the start of the text only.
    let isAnchored: Bool

    /// Makes a program of an expression.
    ///
    /// - Throws: What makes it too large.
    init(_ node: PatternNode) throws(PatternProblem) {
        if case .sequence(let nodes) = node, case .place(.start)? = nodes.first {
            isAnchored = true
        } else {
            isAnchored = false
        }
        var steps: [Instruction] = []
        try append(node, to: &steps, isBackwards: false)
        steps.append(.match)
        instructions = steps
    }

    private mutating func append(
        _ node: PatternNode,
        to steps: inout [Instruction],
        isBackwards: Bool
    ) throws(PatternProblem) {
        if steps.count > 50_000 { throw PatternProblem("repetitions that make it too large") }
        switch node {
        case .set(let set): steps.append(.take(set))
        case .place(let place): steps.append(.place(place))
        case .sequence(let nodes):
            for node in isBackwards ? nodes.reversed() : nodes {
                try append(node, to: &steps, isBackwards: isBackwards)
            }
        case .choice(let nodes):
            var ends: [Int] = []
            for node in nodes.dropLast() {
                let split = steps.count
                steps.append(.jump(0))
                try append(node, to: &steps, isBackwards: isBackwards)
                ends.append(steps.count)
                steps.append(.jump(0))
                steps[split] = .split(split + 1, steps.count)
            }
            if let last = nodes.last { try append(last, to: &steps, isBackwards: isBackwards) }
            for end in ends { steps[end] = .jump(steps.count) }
        case .repetition(let node, let least, let most):
            try append(node, least, most, to: &steps, isBackwards: isBackwards)
        case .look(let node, let isAhead, let isNegated):
            var inner: [Instruction] = []
            try append(node, to: &inner, isBackwards: isAhead)
            inner.append(.match)
            steps.append(.look(looks.count, isNegated: isNegated))
            looks.append(Look(instructions: inner, isAhead: isAhead))
        }
    }

    private mutating func append(
        _ node: PatternNode,
        _ least: Int,
        _ most: Int?,
        to steps: inout [Instruction],
        isBackwards: Bool
    ) throws(PatternProblem) {
        for _ in 0..<least {
            let start = steps.count
            try append(node, to: &steps, isBackwards: isBackwards)
            // Nothing, however often, is nothing.
            if steps.count == start { return }
        }
        guard let most else {
            let split = steps.count
            steps.append(.jump(0))
            try append(node, to: &steps, isBackwards: isBackwards)
            steps.append(.jump(split))
            steps[split] = .split(split + 1, steps.count)
            return
        }
        var splits: [Int] = []
        for _ in least..<most {
            splits.append(steps.count)
            steps.append(.jump(0))
            try append(node, to: &steps, isBackwards: isBackwards)
        }
        for split in splits { steps[split] = .split(split + 1, steps.count) }
    }
}
