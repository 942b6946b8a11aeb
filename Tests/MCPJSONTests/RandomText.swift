@testable import MCPJSON

/// JSON text as any writer may spell it, the same for the same seed: whitespace wherever it may stand, needless escapes,
/// numbers of every form.
struct RandomText {
    /// The text.
    private(set) var text = ""
    /// The same without whitespace and needless escapes, its members in the same order and its numbers spelt the same.
    private(set) var compact = ""
    private var generator: SeededGenerator

    /// Makes a text.
    ///
    /// - Parameters:
    ///   - seed: What the text depends on.
    ///   - maximumDepth: How many arrays and objects are nested at most.
    init(seed: Int, maximumDepth: Int = 5) {
        generator = SeededGenerator(seed: seed)
        appendWhitespace()
        appendValue(depth: Int.random(in: 0...maximumDepth, using: &generator))
        appendWhitespace()
    }

    private mutating func append(_ token: String) {
        text += token
        compact += token
    }

    private mutating func appendWhitespace() {
        guard generator.next() % 4 == 0 else { return }
        text += ["\u{20}", "\n", "\t", "\r\n", "\u{20}\n\t\u{20}"].randomElement(using: &generator) ?? ""
    }

    private mutating func appendValue(depth: Int) {
        switch Int.random(in: 0..<(depth > 0 ? 13 : 5), using: &generator) {
        case 0: append(["null", "true", "false"].randomElement(using: &generator) ?? "null")
        case 1, 2: appendNumber()
        case 3, 4: appendString()
        case 5...8: appendList("[", "]") { text, _ in text.appendValue(depth: depth - 1) }
        default:
            appendList("{", "}") { text, index in
                // Names that begin with their index are all different.
                text.appendString(beginning: "\(index)")
                text.appendWhitespace()
                text.append(":")
                text.appendWhitespace()
                text.appendValue(depth: depth - 1)
            }
        }
    }

    private mutating func appendList(_ opening: String, _ closing: String, _ item: (inout Self, Int) -> Void) {
        append(opening)
        appendWhitespace()
        // More than 16 now and then: such objects are looked through in another way.
        for index in 0..<Int.random(in: 0...(generator.next() % 50 == 0 ? 40 : 5), using: &generator) {
            if index > 0 {
                append(",")
                appendWhitespace()
            }
            item(&self, index)
            appendWhitespace()
        }
        append(closing)
    }

    private mutating func appendNumber() {
        func digits(_ count: ClosedRange<Int>) -> String {
            (0..<Int.random(in: count, using: &generator)).map { _ in "\(generator.next() % 10)" }.joined()
        }
        let whole = digits(1...(generator.next() % 5 == 0 ? 25 : 6))
        var number = Bool.random(using: &generator) ? "-" : ""
        number += whole.first == "0" ? "0" : whole
        if Bool.random(using: &generator) { number += "." + digits(1...6) }
        if generator.next() % 4 == 0 {
            number += ["e", "E", "e+", "E-", "e-"].randomElement(using: &generator) ?? "e"
            number += digits(1...2)
        }
        append(number)
    }

    private mutating func appendString(beginning: String = "") {
        let string = beginning + JSONValue.randomString(using: &generator)
        compact += written { $0.write(string) }
        text += "\""
        for scalar in string.unicodeScalars { text += spelt(scalar) }
        text += "\""
    }

    /// A character of a string: as it is where that is allowed, or as one of its escapes.
    private mutating func spelt(_ scalar: Unicode.Scalar) -> String {
        let short =
            [
                "\"": #"\""#, "\\": #"\\"#, "/": #"\/"#, "\u{8}": #"\b"#, "\u{C}": #"\f"#, "\n": #"\n"#, "\r": #"\r"#,
                "\t": #"\t"#,
            ] as [Unicode.Scalar: String]
        let mustEscape = scalar.value < 0x20 || scalar == "\"" || scalar == "\\"
        if !mustEscape, generator.next() % 4 != 0 { return String(scalar) }
        if let short = short[scalar], Bool.random(using: &generator) { return short }
        let isUppercase = Bool.random(using: &generator)
        return UTF16.encode(scalar).map { units in
            units.map { unit in
                let digits = String(unit, radix: 16, uppercase: isUppercase)
                return #"\u"# + String(repeating: "0", count: 4 - digits.count) + digits
            }.joined()
        } ?? String(scalar)
    }
}
