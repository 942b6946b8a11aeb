/// The words of a name.
struct NameWords {
    /// The words as they are written in the name.
    var words: [String] = []
    /// Whether all of the name is in capitals, so that they say nothing.
    private let isShouted: Bool

    /// Splits a name. Characters that aren't letters or digits become words only where they mean something.
    init(_ name: String) {
        isShouted = !name.contains(where: \.isLowercase)
        let scalars = Array(name.unicodeScalars)
        let kinds = Self.kinds(scalars)
        guard let first = kinds.firstIndex(where: \.isCore), let last = kinds.lastIndex(where: \.isCore) else {
            words = Punctuation.words(of: name)
            return
        }
        let text = { (range: Range<Int>) in Self.text(scalars, kinds, range) }
        words = Punctuation.leading[text(0..<first)] ?? []
        var index = first
        while index <= last {
            switch kinds[index] {
            case .letter:
                let end = Self.endOfLetters(kinds, from: index)
                words += Self.split(text(index..<end))
                index = end
            case .symbol:
                words += Punctuation.name(of: scalars[index])
                index += 1
            case .ignored, .other:
                let end = kinds[index...].firstIndex(where: \.isCore) ?? last
                words += Punctuation.between[text(index..<end)] ?? []
                index = end
            }
        }
        let rest = text(last + 1..<scalars.count)
        // C# and F#, the languages and the notes.
        words += rest == "#" && words.last?.count == 1 ? ["sharp"] : Punctuation.trailing[rest] ?? []
    }

    /// Splits a name, with a word for each character that isn't a letter or digit.
    init(spelling name: String) {
        isShouted = !name.contains(where: \.isLowercase)
        let scalars = Array(name.unicodeScalars)
        let kinds = Self.kinds(scalars)
        var index = 0
        while index < scalars.count {
            if kinds[index] == .letter {
                let end = kinds[index...].firstIndex { $0 != .letter } ?? kinds.count
                words += Self.split(Self.text(scalars, kinds, index..<end))
                index = end
            } else {
                words += Punctuation.name(of: scalars[index])
                index += 1
            }
        }
    }

    private enum Kind {
        /// What can be in an identifier as it is.
        case letter
        /// What has a meaning of its own, such as an emoji.
        case symbol
        /// What can't be seen, or is no more than an apostrophe.
        case ignored
        /// Spaces and punctuation.
        case other

        var isCore: Bool { self == .letter || self == .symbol }
    }

    private static func kinds(_ scalars: [Unicode.Scalar]) -> [Kind] {
        var kinds: [Kind] = []
        for (index, scalar) in scalars.enumerated() {
            let follows = kinds.last == .letter
            if scalar.isWordCharacter, follows || scalar.isIdentifierHead || scalar.properties.numericType != nil {
                kinds.append(.letter)
            } else if !scalar.isASCII,
                scalar.properties.isDefaultIgnorableCodePoint
                    || (scalar.properties.isEmojiModifier && !kinds.isEmpty)
            {
                kinds.append(.ignored)
            } else if scalar.value >= 0x80, scalar.isSymbol {
                kinds.append(.symbol)
            } else if follows, ["'", "’"].contains(scalar), scalars[(index + 1)...].first?.isWordCharacter == true {
                kinds.append(.ignored)
            } else {
                kinds.append(.other)
            }
        }
        return kinds
    }

    private static func endOfLetters(_ kinds: [Kind], from start: Int) -> Int {
        var end = start
        while end < kinds.count, kinds[end] == .letter || kinds[end] == .ignored { end += 1 }
        while kinds[end - 1] == .ignored { end -= 1 }
        return end
    }

    /// A part of a name, without what is ignored.
    private static func text(_ scalars: [Unicode.Scalar], _ kinds: [Kind], _ range: Range<Int>) -> String {
        var text = ""
        for index in range where kinds[index] != .ignored { text.unicodeScalars.append(scalars[index]) }
        return text
    }

    /// Splits before each capital that begins a word: `fetchURLsFor` has the words fetch, URLs and For. Digits in front
    /// belong to what comes after them.
    private static func split(_ letters: String) -> [String] {
        // Most words are plain.
        if letters.utf8.allSatisfy({ (UInt8(ascii: "a")...UInt8(ascii: "z")).contains($0) }) { return [letters] }
        var words: [String] = []
        var word = ""
        let characters = Array(letters)
        for (index, character) in characters.enumerated() {
            if character.isUppercase, let last = word.last, !word.allSatisfy(\.isNumber) {
                let next = index + 1 < characters.count ? characters[index + 1] : nil
                let isPlural = next == "s" && (index + 2 == characters.count || !characters[index + 2].isLowercase)
                if !last.isUppercase || (next?.isLowercase == true && !isPlural) {
                    words.append(word)
                    word = ""
                }
            }
            word.append(character)
        }
        words.append(word)
        return words
    }

    /// A word with a capital in front, or all in capitals if it is written so.
    func capitalized(_ word: String) -> String {
        if word.first?.isNumber == true { return word }
        if let initialism = Initialisms.spelling(of: word.lowercased()) { return initialism }
        let isInitialism = word.allSatisfy { $0.isUppercase || $0.isNumber } && word.count > 1
        if isInitialism, !isShouted { return word }
        let rest = word.unicodeScalars.dropFirst()
        let first = word.unicodeScalars.first.map(\.properties.titlecaseMapping) ?? ""
        return first + (isInitialism ? String(rest).lowercased() : String(rest))
    }
}

/// The words that English writes in capitals. The list doesn't grow, as that would change names.
private enum Initialisms {
    private static let all: Set<String> = [
        "ai", "api", "ascii", "cpu", "css", "csv", "dns", "ftp", "gpu", "guid", "html", "http", "https", "id", "ip",
        "iso", "json", "jwt", "mcp", "os", "pdf", "ram", "rpc", "rss", "sdk", "sha", "smtp", "sql", "ssh", "ssl",
        "svg", "tcp", "tls", "ttl", "udp", "ui", "uri", "url", "utc", "utf", "uuid", "vm", "vpn", "xml", "yaml",
    ]
    private static let plurals: Set<String> = [
        "apis", "csvs", "guids", "ids", "ips", "pdfs", "uris", "urls", "uuids", "vms",
    ]

    /// How a word in lower case is written if it is an initialism, its plural, or has a number behind it.
    static func spelling(of word: String) -> String? {
        let end = word.lastIndex { !$0.isNumber }.map(word.index(after:)) ?? word.startIndex
        let (letters, number) = (String(word[..<end]), String(word[end...]))
        if letters == "ipv", !number.isEmpty { return "IPv" + number }
        if all.contains(letters) { return letters.uppercased() + number }
        if plurals.contains(letters) { return letters.dropLast().uppercased() + "s" + number }
        return nil
    }
}
