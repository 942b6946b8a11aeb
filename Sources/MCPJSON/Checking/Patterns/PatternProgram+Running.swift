extension PatternProgram {
    /// Whether the expression matches somewhere in a text.
    func matches(_ text: String) -> Bool {
        let scalars = text.unicodeScalars.map(\.value)
        var seen: [[Bool]] = []
        for look in looks {
            var places = [Bool](repeating: false, count: scalars.count + 1)
            var run = Run(look.instructions, on: scalars, seen)
            run.start(isBackwards: look.isAhead) { place in
                places[place] = true
                return true
            }
            seen.append(places)
        }
        var isMatch = false
        var run = Run(instructions, on: scalars, seen)
        run.start(isBackwards: false, isAnchored: isAnchored) { _ in
            isMatch = true
            return false
        }
        return isMatch
    }
}

/// One way through a text, in all states that the steps of a program can be in.
private struct Run {
    private let instructions: [PatternProgram.Instruction]
    private let text: [UInt32]
    /// For each look around, where it has found something.
    private let looks: [[Bool]]
    /// The steps that wait for a scalar.
    private var waiting: [Int] = []
    /// For each step, the round in which it was last gone to.
    private var rounds: [Int]
    private var round = 0
    private var pending: [Int] = []

    init(_ instructions: [PatternProgram.Instruction], on text: [UInt32], _ looks: [[Bool]]) {
        self.instructions = instructions
        self.text = text
        self.looks = looks
        rounds = Array(repeating: 0, count: instructions.count)
    }

    /// Goes through the text, beginning a match at each place.
    ///
    /// - Parameters:
    ///   - isBackwards: Whether the text is gone through from its end.
    ///   - isAnchored: Whether a match can begin at the start only.
    ///   - found: Called for each place where a match ends; says whether to go on.
    mutating func start(isBackwards: Bool, isAnchored: Bool = false, _ found: (Int) -> Bool) {
        var place = isBackwards ? text.count : 0
        round = 1
        while true {
            if !isAnchored || place == 0, reach(0, at: place), !found(place) { return }
            guard isBackwards ? place > 0 : place < text.count else { return }
            let scalar = text[isBackwards ? place - 1 : place]
            place += isBackwards ? -1 : 1
            round += 1
            let steps = waiting
            waiting.removeAll(keepingCapacity: true)
            var isMatch = false
            for step in steps {
                if case .take(let set) = instructions[step], set.contains(scalar), reach(step + 1, at: place) {
                    isMatch = true
                }
            }
            if isMatch, !found(place) { return }
            if isAnchored, waiting.isEmpty { return }
        }
    }

    /// Goes to a step and on from it to all that wait for a scalar.
    ///
    /// - Returns: Whether the end was among them.
    private mutating func reach(_ step: Int, at place: Int) -> Bool {
        var isMatch = false
        pending.append(step)
        while let step = pending.popLast() {
            if rounds[step] == round { continue }
            rounds[step] = round
            switch instructions[step] {
            case .take: waiting.append(step)
            case .split(let first, let second):
                pending.append(second)
                pending.append(first)
            case .jump(let other): pending.append(other)
            case .place(let condition): if condition.holds(at: place, in: text) { pending.append(step + 1) }
            case .look(let look, let isNegated): if looks[look][place] != isNegated { pending.append(step + 1) }
            case .match: isMatch = true
            }
        }
        return isMatch
    }
}
