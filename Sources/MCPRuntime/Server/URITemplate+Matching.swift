/// A character of a URI: a byte that stands for itself, or one that is percent-encoded.
struct URISymbol: Hashable, Sendable {
    let byte: UInt8
    let isEncoded: Bool

    init(_ byte: UInt8, isEncoded: Bool) {
        self.byte = byte
        self.isEncoded = isEncoded
    }

    /// A byte of a value: only unreserved ones stand for themselves.
    init(encoding byte: UInt8) {
        self.init(byte, isEncoded: !byte.isUnreserved)
    }

    /// Whether it has a meaning in the syntax of URIs (RFC 3986, 2.2).
    var isReserved: Bool { !isEncoded && byte.isReserved }

    /// The characters of a URI, each spelt in the one way that is left (RFC 3986, 6.2.2). What a URI can't have is
    /// taken as percent-encoded.
    static func symbols(of uri: ArraySlice<UInt8>) -> [URISymbol] {
        var symbols: [URISymbol] = []
        symbols.reserveCapacity(uri.count)
        var rest = uri
        while let byte = rest.popFirst() {
            if byte == UInt8(ascii: "%"), let encoded = rest.hexadecimalByte {
                rest = rest.dropFirst(2)
                symbols.append(URISymbol(encoding: encoded))
            } else {
                symbols.append(URISymbol(byte, isEncoded: !byte.isUnreserved && !byte.isReserved))
            }
        }
        return symbols
    }

    func write(to uri: inout [UInt8]) {
        guard isEncoded else { return uri.append(byte) }
        uri.append(UInt8(ascii: "%"))
        for digit in [byte >> 4, byte & 15] {
            uri.append(digit < 10 ? UInt8(ascii: "0") + digit : UInt8(ascii: "A") + digit - 10)
        }
    }
}

/// Fits a template to a URI, in a time that grows with the product of their lengths at most.
struct URITemplateMatcher {
    private let parts: [URITemplate.Part]
    private let symbols: [URISymbol]
    /// For each part, and for the end, whether it and what comes after fit the URI from a symbol on.
    private var fits: [[Bool]]

    init(_ parts: [URITemplate.Part], _ symbols: [URISymbol]) {
        self.parts = parts
        self.symbols = symbols
        let none = [Bool](repeating: false, count: symbols.count + 1)
        fits = Array(repeating: none, count: parts.count + 1)
        fits[parts.count][symbols.count] = true
        for part in parts.indices.reversed() {
            for place in (0...symbols.count).reversed() { fits[part][place] = doesFit(part, at: place) }
        }
    }

    /// Whether a part fits from a symbol on, once that is known of all that is behind.
    private func doesFit(_ part: Int, at place: Int) -> Bool {
        switch parts[part] {
        case .literal(let literal):
            return symbols[place...].starts(with: literal) && fits[part + 1][place + literal.count]
        case .variable(_, let takesReserved):
            guard place < symbols.count, takesReserved || !symbols[place].isReserved else { return false }
            return ends(part, at: place + 1) || fits[part][place + 1]
        }
    }

    /// Whether a variable can end before a symbol: not within a character, and so that the rest fits.
    private func ends(_ part: Int, at place: Int) -> Bool {
        fits[part + 1][place] && (place == symbols.count || symbols[place].byte & 0xC0 != 0x80)
    }

    /// The values of the variables; `nil` when the template doesn't fit.
    func match() -> [String: String]? {
        guard fits[0][0] else { return nil }
        var values: [String: String] = [:]
        var place = 0
        for (part, content) in parts.enumerated() {
            switch content {
            case .literal(let literal): place += literal.count
            case .variable(let name, let takesReserved):
                let rest = symbols[place...]
                let limit = takesReserved ? rest.endIndex : rest.firstIndex(where: \.isReserved) ?? rest.endIndex
                let end = (place + 1...limit).last { ends(part, at: $0) } ?? limit
                guard let value = String(validating: rest[..<end].map(\.byte), as: UTF8.self) else { return nil }
                values[name] = value
                place = end
            }
        }
        return values
    }
}

/// Reads a template.
struct URITemplateParser {
    private let bytes: [UInt8]
    private var position = 0
    private(set) var names: [String] = []

    init(_ text: String) { bytes = Array(text.utf8) }

    mutating func parse() throws(URITemplateError) -> [URITemplate.Part] {
        var parts: [URITemplate.Part] = []
        while position < bytes.count {
            parts.append(bytes[position] == UInt8(ascii: "{") ? try parseExpression() : try parseLiteral())
        }
        return parts
    }

    private mutating func parseLiteral() throws(URITemplateError) -> URITemplate.Part {
        let start = position
        while position < bytes.count, bytes[position] != UInt8(ascii: "{") {
            let byte = bytes[position]
            guard byte != UInt8(ascii: "}") else { throw error(.unbalancedBrace, at: position) }
            let isEncoding = byte == UInt8(ascii: "%") && bytes[(position + 1)...].hexadecimalByte != nil
            guard byte.isUnreserved || byte.isReserved || byte >= 0x80 || isEncoding else {
                throw error(.invalidCharacter, at: position)
            }
            position += 1
        }
        return .literal(URISymbol.symbols(of: bytes[start..<position]))
    }

    private mutating func parseExpression() throws(URITemplateError) -> URITemplate.Part {
        let start = position
        guard let end = bytes[start...].firstIndex(of: UInt8(ascii: "}")) else {
            throw error(.unbalancedBrace, at: start)
        }
        position = end + 1
        var expression = bytes[start + 1..<end]
        let text = String(decoding: expression, as: UTF8.self)
        let takesReserved = expression.first == UInt8(ascii: "+")
        if takesReserved { expression.removeFirst() }
        let isOperator = expression.first.map(Array("#./;?&=,!@|+".utf8).contains) ?? false
        guard !isOperator, !expression.contains(where: Array(",:*".utf8).contains) else {
            throw error(.unsupportedExpression(text), at: start + 1)
        }
        let name = String(decoding: expression, as: UTF8.self)
        guard expression.isVariableName else { throw error(.invalidName(name), at: expression.startIndex) }
        guard !names.contains(name) else { throw error(.doubledVariable(name), at: expression.startIndex) }
        names.append(name)
        return .variable(name: name, takesReserved: takesReserved)
    }

    private func error(_ reason: URITemplateError.Reason, at position: Int) -> URITemplateError {
        URITemplateError(reason: reason, position: position)
    }
}

extension ArraySlice<UInt8> {
    /// The byte that the first two hexadecimal digits say.
    fileprivate var hexadecimalByte: UInt8? {
        guard let high = first?.hexadecimalDigit, let low = dropFirst().first?.hexadecimalDigit else { return nil }
        return high << 4 | low
    }

    /// Whether it is a `varname` (RFC 6570, 2.3).
    fileprivate var isVariableName: Bool {
        split(separator: UInt8(ascii: "."), omittingEmptySubsequences: false).allSatisfy { word in
            var rest = word
            while let byte = rest.popFirst() {
                if byte == UInt8(ascii: "%") {
                    guard rest.hexadecimalByte != nil else { return false }
                    rest = rest.dropFirst(2)
                } else if !byte.isAlphanumeric && byte != UInt8(ascii: "_") {
                    return false
                }
            }
            return !word.isEmpty
        }
    }
}

extension UInt8 {
    fileprivate var hexadecimalDigit: UInt8? {
        switch self {
        case UInt8(ascii: "0")...UInt8(ascii: "9"): self - UInt8(ascii: "0")
        case UInt8(ascii: "A")...UInt8(ascii: "F"): self - UInt8(ascii: "A") + 10
        case UInt8(ascii: "a")...UInt8(ascii: "f"): self - UInt8(ascii: "a") + 10
        default: nil
        }
    }

    fileprivate var isAlphanumeric: Bool {
        switch self {
        case UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "A")...UInt8(ascii: "Z"),
            UInt8(ascii: "a")...UInt8(ascii: "z"):
            true
        default: false
        }
    }

    /// RFC 3986, 2.3.
    fileprivate var isUnreserved: Bool {
        isAlphanumeric || [UInt8(ascii: "-"), UInt8(ascii: "."), UInt8(ascii: "_"), UInt8(ascii: "~")].contains(self)
    }

    /// RFC 3986, 2.2.
    fileprivate var isReserved: Bool {
        switch self {
        case UInt8(ascii: ":"), UInt8(ascii: "/"), UInt8(ascii: "?"), UInt8(ascii: "#"), UInt8(ascii: "["),
            UInt8(ascii: "]"), UInt8(ascii: "@"), UInt8(ascii: "!"), UInt8(ascii: "$"), UInt8(ascii: "&"),
            UInt8(ascii: "'"), UInt8(ascii: "("), UInt8(ascii: ")"), UInt8(ascii: "*"), UInt8(ascii: "+"),
            UInt8(ascii: ","), UInt8(ascii: ";"), UInt8(ascii: "="):
            true
        default: false
        }
    }
}
