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

extension ArraySlice<UInt8> {
    /// The byte that the first two hexadecimal digits say.
    var hexadecimalByte: UInt8? {
        guard let high = first?.hexadecimalDigit, let low = dropFirst().first?.hexadecimalDigit else { return nil }
        return high << 4 | low
    }

    /// Whether it is a `varname` (RFC 6570, 2.3).
    var isVariableName: Bool {
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
    var hexadecimalDigit: UInt8? {
        switch self {
        case UInt8(ascii: "0")...UInt8(ascii: "9"): self - UInt8(ascii: "0")
        case UInt8(ascii: "A")...UInt8(ascii: "F"): self - UInt8(ascii: "A") + 10
        case UInt8(ascii: "a")...UInt8(ascii: "f"): self - UInt8(ascii: "a") + 10
        default: nil
        }
    }

    var isAlphanumeric: Bool {
        switch self {
        case UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "A")...UInt8(ascii: "Z"),
            UInt8(ascii: "a")...UInt8(ascii: "z"):
            true
        default: false
        }
    }

    /// RFC 3986, 2.3.
    var isUnreserved: Bool {
        isAlphanumeric || [UInt8(ascii: "-"), UInt8(ascii: "."), UInt8(ascii: "_"), UInt8(ascii: "~")].contains(self)
    }

    /// RFC 3986, 2.2.
    var isReserved: Bool {
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
