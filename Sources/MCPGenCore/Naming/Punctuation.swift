/// The words for characters that can't be in identifiers.
enum Punctuation {
    /// What means something in front of a name.
    static let leading: [String: [String]] = operators.filter { ["-", "+", "*", "!", "~"].contains($0.key) }
        .merging(comparisons) { first, _ in first }

    /// What means something behind a name.
    static let trailing: [String: [String]] = [
        "%": ["percent"], "*": ["asterisk"], "+": ["plus"], "++": ["plus", "plus"], "-": ["minus"],
    ]

    /// What means something within a name, also with spaces around.
    static let between: [String: [String]] = {
        let words = [
            "%": ["percent"], "&": ["and"], "&&": ["and"], "+": ["plus"], "++": ["plus", "plus"], "@": ["at"],
        ]
        let spaced = words.map { (" \($0.key) ", $0.value) }
        return words.merging(spaced) { first, _ in first }
    }()

    private static let comparisons: [String: [String]] = [
        "!=": ["not", "equals"], "!==": ["not", "identical"], "<": ["less", "than"],
        "<=": ["less", "than", "or", "equal"], "<>": ["not", "equal"], "=": ["equal"], "==": ["equals"],
        "===": ["identical"], ">": ["greater", "than"], ">=": ["greater", "than", "or", "equal"],
    ]

    private static let operators: [String: [String]] = [
        "!": ["not"], "!~": ["does", "not", "match"], "&&": ["and"], "*": ["asterisk"], "+": ["plus"], "-": ["minus"],
        "->": ["arrow"], "...": ["ellipsis"], "=~": ["matches"], "||": ["or"], "~": ["tilde"],
    ]

    private static let characters: [Unicode.Scalar: [String]] = [
        "\t": ["tab"], "\n": ["newline"], "\r": ["return"], " ": ["space"], "!": ["exclamation", "mark"],
        "\"": ["quote"], "#": ["hash"], "$": ["dollar"], "%": ["percent"], "&": ["ampersand"], "'": ["apostrophe"],
        "(": ["left", "parenthesis"], ")": ["right", "parenthesis"], "*": ["asterisk"], "+": ["plus"], ",": ["comma"],
        "-": ["dash"], ".": ["dot"], "/": ["slash"], ":": ["colon"], ";": ["semicolon"], "<": ["less", "than"],
        "=": ["equal"], ">": ["greater", "than"], "?": ["question", "mark"], "@": ["at"], "[": ["left", "bracket"],
        "\\": ["backslash"], "]": ["right", "bracket"], "^": ["caret"], "_": ["underscore"], "`": ["backtick"],
        "{": ["left", "brace"], "|": ["pipe"], "}": ["right", "brace"], "~": ["tilde"],
    ]

    /// The words of a name that has no letter, digit or symbol.
    static func words(of name: String) -> [String] {
        operators[name] ?? comparisons[name] ?? name.unicodeScalars.flatMap(self.name)
    }

    /// The words for one character: for those beyond ASCII, the name that Unicode gives it, else its number.
    static func name(of scalar: Unicode.Scalar) -> [String] {
        if let words = characters[scalar] { return words }
        // Two letters that make a flag.
        if (0x1F1E6...0x1F1FF).contains(scalar.value) {
            return ["flag", String(Unicode.Scalar(UInt8(scalar.value - 0x1F1E6) + UInt8(ascii: "a")))]
        }
        guard let name = scalar.properties.name ?? scalar.properties.nameAlias else {
            return ["u" + String(scalar.value, radix: 16, uppercase: true)]
        }
        var words = name.lowercased().split { !$0.isLetter && !$0.isNumber }.map(String.init)
        if words.count > 1, let last = words.last, ["sign", "symbol"].contains(last) { words.removeLast() }
        return words
    }
}
