/// The variables of a URI template (RFC 6570, levels 1 to 3), which is refused just where the runtime would refuse it.
struct TemplateVariables {
    /// A variable.
    struct Variable: Equatable {
        var name: String
        /// Whether a URI fits without it: it stands there with its name.
        var isOptional: Bool
    }

    /// Why a text is no template.
    struct Failure: Error {
        var reason: String
    }

    /// The variables, in their order.
    private(set) var all: [Variable] = []

    /// Reads a template.
    init(_ text: String) throws(Failure) {
        var rest = Array(text.utf8)[...]
        while let byte = rest.popFirst() {
            switch byte {
            case UInt8(ascii: "{"):
                guard let end = rest.firstIndex(of: UInt8(ascii: "}")) else {
                    throw Failure(reason: "a brace has no counterpart")
                }
                try readExpression(rest[..<end])
                rest = rest[(end + 1)...]
            case UInt8(ascii: "}"): throw Failure(reason: "a brace has no counterpart")
            case UInt8(ascii: "%"):
                guard rest.prefix(2).count == 2, rest.prefix(2).allSatisfy(\.isHexadecimalDigit) else {
                    throw Failure(reason: "a % has no two hexadecimal digits behind it")
                }
            case 0..<0x21, UInt8(ascii: "\""), UInt8(ascii: "<"), UInt8(ascii: ">"), UInt8(ascii: "\\"),
                UInt8(ascii: "^"), UInt8(ascii: "`"), UInt8(ascii: "|"), 0x7F:
                throw Failure(reason: "it has a character that a URI can't have")
            default: break
            }
        }
    }

    private mutating func readExpression(_ expression: ArraySlice<UInt8>) throws(Failure) {
        let text = String(decoding: expression, as: UTF8.self)
        guard !text.contains(where: "*:".contains) else {
            throw Failure(reason: "{\(text)} has a modifier, and only levels 1 to 3 of RFC 6570 are supported")
        }
        let first = text.first ?? " "
        guard !"=,!@|".contains(first) else {
            throw Failure(reason: "{\(text)} has an operator that RFC 6570 keeps for later")
        }
        let list = "+#./;?&".contains(first) ? text.dropFirst() : text[...]
        for name in list.split(separator: ",", omittingEmptySubsequences: false) {
            guard Self.isName(name) else { throw Failure(reason: "\"\(name)\" is no name of a variable") }
            guard !all.contains(where: { $0.name == name }) else {
                throw Failure(reason: "the variable \(name) is there twice")
            }
            all.append(Variable(name: String(name), isOptional: ";?&".contains(first)))
        }
    }

    private static func isName(_ name: Substring) -> Bool {
        name.utf8.split(separator: UInt8(ascii: "."), omittingEmptySubsequences: false).allSatisfy { word in
            var rest = word
            while let byte = rest.popFirst() {
                if byte == UInt8(ascii: "%") {
                    guard rest.prefix(2).count == 2, rest.prefix(2).allSatisfy(\.isHexadecimalDigit) else {
                        return false
                    }
                    rest = rest.dropFirst(2)
                } else if !byte.isAlphanumeric {
                    return false
                }
            }
            return !word.isEmpty
        }
    }
}

extension UInt8 {
    /// Whether it is a letter or digit of ASCII, or `_`.
    fileprivate var isAlphanumeric: Bool {
        switch self {
        case UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "A")...UInt8(ascii: "Z"), UInt8(ascii: "_"),
            UInt8(ascii: "a")...UInt8(ascii: "z"):
            true
        default: false
        }
    }

    fileprivate var isHexadecimalDigit: Bool {
        switch self {
        case UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "A")...UInt8(ascii: "F"),
            UInt8(ascii: "a")...UInt8(ascii: "f"):
            true
        default: false
        }
    }
}
