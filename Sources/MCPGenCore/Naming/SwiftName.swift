/// Swift identifiers from names on the wire, and the other way round.
package enum SwiftName {
    /// The words of a name: split where it isn't a letter or digit, and before a capital that begins a word.
    static func words(_ name: String) -> [String] {
        var words: [String] = []
        var word = ""
        let characters = Array(name)
        for (index, character) in characters.enumerated() {
            guard character.isLetter || character.isNumber else {
                if !word.isEmpty { words.append(word) }
                word = ""
                continue
            }
            if character.isUppercase, let last = word.last {
                // "fetchURLFor" has the words fetch, URL and For.
                let next = characters.indices.contains(index + 1) ? characters[index + 1] : nil
                if !last.isUppercase || next?.isLowercase == true {
                    words.append(word)
                    word = ""
                }
            }
            word.append(character)
        }
        if !word.isEmpty { words.append(word) }
        return words
    }

    /// A name for functions, parameters, properties and cases: `get_weather` becomes `getWeather`.
    package static func lowerCamel(_ name: String) -> String {
        let words = words(name)
        guard let first = words.first else { return "empty" }
        return valid(first.lowercased() + words.dropFirst().map(capitalized).joined())
    }

    /// A name for types: `get_weather` becomes `GetWeather`.
    package static func upperCamel(_ name: String) -> String {
        let words = words(name)
        return words.isEmpty ? "Empty" : valid(words.map(capitalized).joined())
    }

    /// A name for the wire: `getWeather` becomes `get_weather`.
    package static func snakeCase(_ name: String) -> String {
        words(name).map { $0.lowercased() }.joined(separator: "_")
    }

    private static func capitalized(_ word: String) -> String {
        let isAcronym = word.count > 1 && word.allSatisfy { $0.isUppercase || $0.isNumber }
        return isAcronym
            ? word.prefix(1) + word.dropFirst().lowercased() : word.prefix(1).uppercased() + word.dropFirst()
    }

    /// An identifier doesn't begin with a digit.
    private static func valid(_ name: String) -> String {
        name.first?.isNumber == true ? "_" + name : name
    }

    /// The name as it is written where it is declared or used: keywords get backticks.
    package static func escaped(_ name: String) -> String {
        keywords.contains(name) ? "`\(name)`" : name
    }

    /// The names that are keywords somewhere where emitted code declares or uses names.
    private static let keywords: Set<String> = [
        "Any", "Protocol", "Self", "Type", "as", "associatedtype", "break", "case", "catch", "class", "continue",
        "default", "defer", "deinit", "do", "else", "enum", "extension", "fallthrough", "false", "fileprivate", "for",
        "func", "guard", "if", "import", "in", "init", "inout", "internal", "is", "let", "nil", "operator",
        "precedencegroup", "private", "protocol", "public", "repeat", "rethrows", "return", "self", "static", "struct",
        "subscript", "super", "switch", "throw", "throws", "true", "try", "typealias", "var", "where", "while",
    ]

    /// Names that properties and cases can't have, or that mean something else in every type.
    package static let takenMembers: Set<String> = ["allCases", "hashValue", "init", "rawValue", "self"]

    /// Names that no emitted type can have, or that mean something else within emitted code.
    package static let takenTypes: Set<String> = [
        "Any", "Arguments", "MCPRuntime", "Output", "Protocol", "Self", "Swift", "Type",
    ]

    /// Whether a name can be that of a type.
    package static func isTypeName(_ name: String) -> Bool {
        guard let first = name.first, first.isLetter || first == "_", !takenTypes.contains(name) else { return false }
        return name.allSatisfy { $0.isLetter || $0.isNumber || $0 == "_" }
    }

    /// Makes names different from those taken before, in the order in which they come: the second `unit` is `unit2`.
    package struct Scope {
        private var taken: Set<String>

        /// A scope in which some names are taken.
        package init(taken: Set<String> = []) {
            self.taken = taken
        }

        /// The name itself, or with the first number behind it that makes it free.
        package mutating func unique(_ name: String) -> String {
            var candidate = name
            var number = 2
            while !taken.insert(candidate).inserted {
                candidate = "\(name)\(number)"
                number += 1
            }
            return candidate
        }
    }
}
