/// Reads regular expressions of ECMA 262 with the flag `u`.
///
/// What is an error there but only with that flag, and can mean one thing only, is understood as well: schemas are often
/// tried out without it. `\-`, `{` and `]` then stand for themselves, as does the hyphen in `[\w-.]`.
struct PatternParser {
    private let source: [Unicode.Scalar]
    private var index = 0
    private var depth = 0

    private init(_ source: String) {
        self.source = Array(source.unicodeScalars)
    }

    /// Reads an expression.
    ///
    /// - Throws: What isn't understood.
    static func parse(_ source: String) throws(PatternProblem) -> PatternNode {
        var parser = PatternParser(source)
        let node = try parser.choice()
        if parser.next != nil { throw PatternProblem("a parenthesis that closes nothing") }
        return node
    }

    // MARK: Scalars

    /// The next scalar.
    var next: Unicode.Scalar? { index < source.count ? source[index] : nil }

    /// Moves over the next scalar.
    mutating func take() -> Unicode.Scalar? {
        defer { index += 1 }
        return next
    }

    /// Moves over a text, if it comes next.
    mutating func take(_ text: String) -> Bool {
        let wanted = text.unicodeScalars
        guard source[min(index, source.count)...].starts(with: wanted) else { return false }
        index += wanted.count
        return true
    }

    /// Whether a text comes next.
    func sees(_ text: String) -> Bool {
        source[min(index, source.count)...].starts(with: text.unicodeScalars)
    }

    /// Moves over hexadecimal digits.
    ///
    /// - Parameter count: How many there have to be; `nil` for any number up to a closing brace, which is taken too.
    mutating func takeHexadecimal(_ count: Int?) -> UInt32? {
        let start = index
        var value: UInt32 = 0
        while index - start < count ?? .max, let digit = next.flatMap({ UInt32(String($0), radix: 16) }) {
            guard value <= 0x10FFFF else { break }
            value = value << 4 | digit
            index += 1
        }
        if index > start, value <= 0x10FFFF, count.map({ index - start == $0 }) ?? take("}") { return value }
        index = start
        return nil
    }

    // MARK: Structure

    private mutating func choice() throws(PatternProblem) -> PatternNode {
        depth += 1
        defer { depth -= 1 }
        if depth > 100 { throw PatternProblem("more than 100 groups within each other") }
        var nodes = [try sequence()]
        while take("|") { nodes.append(try sequence()) }
        return nodes.count == 1 ? nodes[0] : .choice(nodes)
    }

    private mutating func sequence() throws(PatternProblem) -> PatternNode {
        var nodes: [PatternNode] = []
        while let scalar = next, scalar != "|", scalar != ")" {
            let node = try atom()
            nodes.append(try repeated(node))
        }
        return nodes.count == 1 ? nodes[0] : .sequence(nodes)
    }

    private mutating func repeated(_ node: PatternNode) throws(PatternProblem) -> PatternNode {
        guard let bounds = quantifier() else { return node }
        switch node {
        case .place, .look(_, isAhead: false, _): throw PatternProblem("a quantifier with nothing before it")
        default: break
        }
        if let most = bounds.most, most < bounds.least {
            throw PatternProblem("a quantifier whose numbers are swapped")
        }
        // Whether as much or as little as possible is taken makes no difference to whether there is a match.
        _ = take("?")
        return .repetition(node, least: bounds.least, most: bounds.most)
    }

    private mutating func quantifier() -> (least: Int, most: Int?)? {
        if take("*") { return (0, nil) }
        if take("+") { return (1, nil) }
        if take("?") { return (0, 1) }
        let start = index
        guard take("{"), let least = number() else {
            index = start
            return nil
        }
        if take("}") { return (least, least) }
        if take(",") {
            if take("}") { return (least, nil) }
            if let most = number(), take("}") { return (least, most) }
        }
        index = start
        return nil
    }

    private mutating func number() -> Int? {
        let start = index
        var value = 0
        while let digit = next, ("0"..."9").contains(digit) {
            value = min(value * 10 + Int(digit.value - 0x30), 1 << 40)
            index += 1
        }
        return index > start ? value : nil
    }

    private mutating func atom() throws(PatternProblem) -> PatternNode {
        switch take() {
        case "^"?: return .place(.start)
        case "$"?: return .place(.end)
        case "."?: return .set(.dot)
        case "["?: return .set(try takeClass())
        case "\\"?: return try takeEscape()
        case "("?: return try group()
        case "*"?, "+"?, "?"?: throw PatternProblem("a quantifier with nothing before it")
        case let scalar?:
            if scalar == "{", isQuantifier { throw PatternProblem("a quantifier with nothing before it") }
            return .set(ScalarSet([scalar.value...scalar.value]))
        case nil: return .sequence([])
        }
    }

    /// Whether the brace just taken begins a quantifier.
    private var isQuantifier: Bool {
        var parser = self
        parser.index -= 1
        return parser.quantifier() != nil
    }

    private mutating func group() throws(PatternProblem) -> PatternNode {
        var look: (isAhead: Bool, isNegated: Bool)?
        if take("?=") {
            look = (true, false)
        } else if take("?!") {
            look = (true, true)
        } else if take("?<=") {
            look = (false, false)
        } else if take("?<!") {
            look = (false, true)
        } else if take("?<") {
            while let scalar = take(), scalar != ">" {
                let isName = scalar.properties.isIDContinue || scalar == "$"
                if !isName { throw PatternProblem("a group with an odd name") }
            }
        } else if sees("?"), !take("?:") {
            _ = take()
            throw PatternProblem("a group that begins with (?\(next.map(String.init) ?? "")")
        }
        let node = try choice()
        if !take(")") { throw PatternProblem("a group without its closing parenthesis") }
        guard let look else { return node }
        return .look(node, isAhead: look.isAhead, isNegated: look.isNegated)
    }
}
