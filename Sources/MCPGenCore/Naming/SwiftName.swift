/// Swift identifiers from names on the wire, and the other way round.
///
/// The rules, which hold for whatever comes:
///
/// - A name is split into words where it isn't a letter or digit, and before a capital that begins a word.
/// - Initialisms that English writes in capitals have them (`user_id` becomes `userID`), all in lower case at the front of
///   a name for members (`url_path` becomes `urlPath`). Other words in capitals stay so among words that aren't.
/// - Characters with a meaning of their own become words (`c++`, `>=5`, `-1`, `🚀`), others only separate.
/// - Letters of any script stay where Swift allows them in identifiers; what begins with a digit gets a `_` in front.
///
/// The table in the tests says what comes of it. A name depends on nothing but the wire's, so it stays when a schema grows;
/// ``Scope`` tells apart names that would be the same.
package enum SwiftName {
    /// A name for functions, parameters, properties and cases: `get_weather` becomes `getWeather`.
    package static func lowerCamel(_ name: String) -> String {
        lowerCamel(NameWords(name))
    }

    /// A name for types: `get_weather` becomes `GetWeather`.
    package static func upperCamel(_ name: String) -> String {
        upperCamel(NameWords(name))
    }

    /// A name for the wire: `getWeather` becomes `get_weather`.
    package static func snakeCase(_ name: String) -> String {
        NameWords(name).words.map { $0.lowercased() }.joined(separator: "_")
    }

    /// A name for the case of an enum of numbers: `-1` becomes `minus1`, `0.5` becomes `_0_5`.
    ///
    /// - Parameter lexeme: The number as JSON writes it.
    package static func caseName(forNumber lexeme: String) -> String {
        var name = ""
        for character in lexeme.lowercased() {
            switch character {
            case "-": name += name.isEmpty ? "minus" : "Minus"
            case "+": break
            case ".": name += "_"
            default: name.append(character)
            }
        }
        return valid(name)
    }

    static func lowerCamel(_ name: NameWords) -> String {
        guard let first = name.words.first else { return "empty" }
        let front = first.first?.isNumber == true ? first : first.lowercased()
        return valid(joined([front] + name.words.dropFirst().map(name.capitalized)))
    }

    static func upperCamel(_ name: NameWords) -> String {
        name.words.isEmpty ? "Empty" : valid(joined(name.words.map(name.capitalized)))
    }

    /// Words without anything between but two digits, which would be another number. Sentences end after some words.
    private static func joined(_ words: [String]) -> String {
        var name = ""
        for word in words {
            if !name.isEmpty, name.count + word.count > 80 { break }
            if name.last?.isNumber == true, word.first?.isNumber == true { name += "_" }
            name += word
        }
        return name
    }

    /// An identifier doesn't begin with a digit.
    private static func valid(_ name: String) -> String {
        guard let first = name.unicodeScalars.first, !first.isIdentifierHead || first.properties.numericType != nil
        else { return name }
        return "_" + name
    }

    /// The name as it is written where it is declared or used: keywords get backticks.
    package static func escaped(_ name: String) -> String {
        keywords.contains(name) ? "`\(name)`" : name
    }

    /// The names that are keywords somewhere where emitted code declares or uses names.
    private static let keywords: Set<String> = [
        "Any", "Protocol", "Self", "Type", "as", "associatedtype", "await", "break", "case", "catch", "class",
        "continue", "default", "defer", "deinit", "do", "else", "enum", "extension", "fallthrough", "false",
        "fileprivate", "for", "func", "guard", "if", "import", "in", "init", "inout", "internal", "is", "let", "nil",
        "operator", "precedencegroup", "private", "protocol", "public", "repeat", "rethrows", "return", "self",
        "static", "struct", "subscript", "super", "switch", "throw", "throws", "true", "try", "typealias", "unsafe",
        "var", "where", "while",
    ]

    /// Names that properties and cases can't have, or that mean something else in every type.
    package static let takenMembers: Set<String> = [
        "allCases", "hashValue", "init", "rawValue", "self", "writeJSON",
    ]

    /// Names that no emitted type can have, or that mean something else within emitted code.
    package static let takenTypes: Set<String> = [
        "Any", "Arguments", "MCPRuntime", "Output", "Protocol", "Self", "Swift", "Type",
    ]

    /// Whether a name can be that of a type.
    package static func isTypeName(_ name: String) -> Bool {
        isIdentifier(name) && !takenTypes.contains(name)
    }
}
