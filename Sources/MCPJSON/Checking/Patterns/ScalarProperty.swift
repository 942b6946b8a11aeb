import Synchronization

/// A property of Unicode scalars, as `\p{…}` names it.
struct ScalarProperty: Sendable {
    private let test: @Sendable (Unicode.Scalar) -> Bool

    /// Whether a scalar has it.
    func holds(for scalar: Unicode.Scalar) -> Bool { test(scalar) }

    /// Whether a scalar doesn't have it.
    var negated: ScalarProperty { ScalarProperty { !test($0) } }

    private init(_ test: @escaping @Sendable (Unicode.Scalar) -> Bool) {
        self.test = test
    }

    /// Finds a property.
    ///
    /// - Parameter name: What stands between the braces: `Lu`, `gc=Letter`, `Script=Greek`, `Alphabetic`.
    /// - Returns: `nil` when it isn't known.
    init?(named name: String) {
        let parts = name.split(separator: "=", omittingEmptySubsequences: false).map(String.init)
        switch (parts.first, parts.count) {
        case ("gc", 2), ("General_Category", 2): self.init(category: parts[1])
        case ("sc", 2), ("Script", 2), ("scx", 2), ("Script_Extensions", 2): self.init(script: name)
        case (_, 1):
            if let test = Self.binary[name] {
                self.init { test($0) }
            } else {
                self.init(category: name)
            }
        default: return nil
        }
    }

    private init?(category name: String) {
        let matching = Self.categories.filter { short, long, _ in short == name || long == name }
        // A single letter stands for all that begin with it.
        let short = Self.groups[name] ?? name
        let wanted =
            short == "LC"
            ? Self.categories.filter { ["Lu", "Ll", "Lt"].contains($0.short) }
            : short.count == 1 ? Self.categories.filter { $0.short.hasPrefix(short) } : matching
        let set = Set(wanted.map(\.category))
        if set.isEmpty { return nil }
        self.init { set.contains($0.properties.generalCategory) }
    }

    /// Scripts are known to the standard library's regular expressions alone.
    private init?(script name: String) {
        guard name.allSatisfy({ $0.isASCII && ($0.isLetter || $0 == "_" || $0 == "=") }) else { return nil }
        let source = #"\p{\#(name)}"#
        guard (try? Regex(source)) != nil else { return nil }
        let expression = ScriptExpression(source)
        self.init { expression.matches($0) }
    }

    private static let groups = [
        "Letter": "L", "Cased_Letter": "LC", "Mark": "M", "Combining_Mark": "M", "Number": "N", "Punctuation": "P",
        "punct": "P", "Symbol": "S", "Separator": "Z", "Other": "C",
    ]

    private static let categories: [(short: String, long: String, category: Unicode.GeneralCategory)] = [
        ("Lu", "Uppercase_Letter", .uppercaseLetter), ("Ll", "Lowercase_Letter", .lowercaseLetter),
        ("Lt", "Titlecase_Letter", .titlecaseLetter), ("Lm", "Modifier_Letter", .modifierLetter),
        ("Lo", "Other_Letter", .otherLetter), ("Mn", "Nonspacing_Mark", .nonspacingMark),
        ("Mc", "Spacing_Mark", .spacingMark), ("Me", "Enclosing_Mark", .enclosingMark),
        ("Nd", "Decimal_Number", .decimalNumber), ("Nl", "Letter_Number", .letterNumber),
        ("No", "Other_Number", .otherNumber), ("Pc", "Connector_Punctuation", .connectorPunctuation),
        ("Pd", "Dash_Punctuation", .dashPunctuation), ("Ps", "Open_Punctuation", .openPunctuation),
        ("Pe", "Close_Punctuation", .closePunctuation), ("Pi", "Initial_Punctuation", .initialPunctuation),
        ("Pf", "Final_Punctuation", .finalPunctuation), ("Po", "Other_Punctuation", .otherPunctuation),
        ("Sm", "Math_Symbol", .mathSymbol), ("Sc", "Currency_Symbol", .currencySymbol),
        ("Sk", "Modifier_Symbol", .modifierSymbol), ("So", "Other_Symbol", .otherSymbol),
        ("Zs", "Space_Separator", .spaceSeparator), ("Zl", "Line_Separator", .lineSeparator),
        ("Zp", "Paragraph_Separator", .paragraphSeparator), ("Cc", "Control", .control), ("Cf", "Format", .format),
        ("Cs", "Surrogate", .surrogate), ("Co", "Private_Use", .privateUse), ("Cn", "Unassigned", .unassigned),
    ]

    private static let binary: [String: @Sendable (Unicode.Scalar) -> Bool] = [
        "Any": { _ in true }, "ASCII": { $0.isASCII }, "Assigned": { $0.properties.generalCategory != .unassigned },
        "Alphabetic": { $0.properties.isAlphabetic }, "Alpha": { $0.properties.isAlphabetic },
        "Uppercase": { $0.properties.isUppercase }, "Upper": { $0.properties.isUppercase },
        "Lowercase": { $0.properties.isLowercase }, "Lower": { $0.properties.isLowercase },
        "White_Space": { $0.properties.isWhitespace }, "space": { $0.properties.isWhitespace },
        "Cased": { $0.properties.isCased }, "Dash": { $0.properties.isDash }, "Math": { $0.properties.isMath },
        "Diacritic": { $0.properties.isDiacritic }, "Dia": { $0.properties.isDiacritic },
        "Emoji": { $0.properties.isEmoji }, "Emoji_Presentation": { $0.properties.isEmojiPresentation },
        "EPres": { $0.properties.isEmojiPresentation }, "Emoji_Modifier": { $0.properties.isEmojiModifier },
        "EMod": { $0.properties.isEmojiModifier }, "Emoji_Modifier_Base": { $0.properties.isEmojiModifierBase },
        "EBase": { $0.properties.isEmojiModifierBase }, "Hex_Digit": { $0.properties.isHexDigit },
        "Hex": { $0.properties.isHexDigit }, "ASCII_Hex_Digit": { $0.properties.isASCIIHexDigit },
        "AHex": { $0.properties.isASCIIHexDigit }, "Ideographic": { $0.properties.isIdeographic },
        "Ideo": { $0.properties.isIdeographic }, "ID_Start": { $0.properties.isIDStart },
        "IDS": { $0.properties.isIDStart }, "ID_Continue": { $0.properties.isIDContinue },
        "IDC": { $0.properties.isIDContinue }, "XID_Start": { $0.properties.isXIDStart },
        "XIDS": { $0.properties.isXIDStart }, "XID_Continue": { $0.properties.isXIDContinue },
        "XIDC": { $0.properties.isXIDContinue },
        "Default_Ignorable_Code_Point": { $0.properties.isDefaultIgnorableCodePoint },
    ]
}

/// A regular expression for single scalars. The standard library's may be used by one thread at a time only.
private final class ScriptExpression: Sendable {
    private let expression: Mutex<Regex<AnyRegexOutput>?>

    init(_ source: String) {
        expression = Mutex((try? Regex(source))?.matchingSemantics(.unicodeScalar))
    }

    func matches(_ scalar: Unicode.Scalar) -> Bool {
        expression.withLock { expression in
            guard let expression else { return true }
            return (try? expression.wholeMatch(in: String(scalar))) != nil
        }
    }
}
