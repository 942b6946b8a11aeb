extension SwiftName {
    /// Whether a text is an identifier, which may have to be escaped (The Swift Programming Language, Identifiers).
    package static func isIdentifier(_ text: String) -> Bool {
        guard let first = text.unicodeScalars.first, first.isIdentifierHead, text != "_" else { return false }
        return text.unicodeScalars.allSatisfy(\.isIdentifierCharacter)
    }
}

extension Unicode.Scalar {
    /// Whether an identifier can begin with it.
    var isIdentifierHead: Bool {
        guard isIdentifierCharacter else { return false }
        switch value {
        case 0x30...0x39, 0x300...0x36F, 0x1DC0...0x1DFF, 0x20D0...0x20FF, 0xFE20...0xFE2F: return false
        default: return true
        }
    }

    /// Whether it can be in an identifier, but not `$`, which is the compiler's.
    var isIdentifierCharacter: Bool {
        switch value {
        case 0x30...0x39, 0x41...0x5A, 0x5F, 0x61...0x7A: true
        case 0xA8, 0xAA, 0xAD, 0xAF, 0xB2...0xB5, 0xB7...0xBA, 0xBC...0xBE, 0xC0...0xD6, 0xD8...0xF6, 0xF8...0x167F,
            0x1681...0x180D, 0x180F...0x1FFF:
            true
        case 0x200B...0x200D, 0x202A...0x202E, 0x203F...0x2040, 0x2054, 0x2060...0x218F, 0x2460...0x24FF,
            0x2776...0x2793, 0x2C00...0x2DFF, 0x2E80...0x2FFF:
            true
        case 0x3004...0x3007, 0x3021...0x302F, 0x3031...0xD7FF, 0xF900...0xFD3D, 0xFD40...0xFDCF, 0xFDF0...0xFE44,
            0xFE47...0xFFFD:
            true
        case 0x10000...0xEFFFD: value & 0xFFFF <= 0xFFFD
        default: false
        }
    }

    /// Whether it is a letter, a digit or a mark on one, and can be in an identifier.
    var isWordCharacter: Bool {
        if isASCII { return value != 0x5F && isIdentifierCharacter }
        guard value != 0x5F, isIdentifierCharacter, !properties.isDefaultIgnorableCodePoint else { return false }
        switch properties.generalCategory {
        case .uppercaseLetter, .lowercaseLetter, .titlecaseLetter, .modifierLetter, .otherLetter, .decimalNumber,
            .letterNumber, .nonspacingMark, .spacingMark:
            return true
        default: return false
        }
    }

    /// Whether it is neither a letter nor spacing nor punctuation, or is nothing that is known.
    var isSymbol: Bool {
        switch properties.generalCategory {
        case .mathSymbol, .currencySymbol, .modifierSymbol, .otherSymbol, .otherNumber, .privateUse, .unassigned: true
        case .uppercaseLetter, .lowercaseLetter, .titlecaseLetter, .modifierLetter, .otherLetter, .decimalNumber,
            .letterNumber:
            !isIdentifierCharacter
        default: false
        }
    }
}
