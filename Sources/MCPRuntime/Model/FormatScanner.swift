/// Goes through a text and says whether it is written in a format.
struct FormatScanner {
    private var rest: ArraySlice<UInt8>

    init(_ text: String) {
        rest = Array(text.utf8)[...]
    }

    /// Whether nothing is left.
    var isAtEnd: Bool { rest.isEmpty }

    private mutating func take(_ characters: Character...) -> Bool {
        guard let first = rest.first, characters.contains(Character(UnicodeScalar(first))) else { return false }
        rest.removeFirst()
        return true
    }

    /// A number of so many digits.
    private mutating func digits(_ count: Int) -> Int? {
        guard rest.count >= count, rest.prefix(count).allSatisfy(\.isDigit) else { return nil }
        defer { rest.removeFirst(count) }
        return rest.prefix(count).reduce(0) { $0 * 10 + Int($1 - UInt8(ascii: "0")) }
    }
}

// MARK: - Dates (RFC 3339, section 5.6)

extension FormatScanner {
    /// A day of the calendar.
    mutating func date() -> (year: Int, month: Int, day: Int)? {
        guard let year = digits(4), take("-"), let month = digits(2), take("-"), let day = digits(2) else { return nil }
        let isLeapYear = year.isMultiple(of: 4) && (!year.isMultiple(of: 100) || year.isMultiple(of: 400))
        let lengths = [31, isLeapYear ? 29 : 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31]
        guard (1...12).contains(month), (1...lengths[month - 1]).contains(day) else { return nil }
        return (year, month, day)
    }

    /// A day and a time with its distance from UTC. The 61st second is only there at the end of a day in UTC.
    mutating func dateTime() -> Bool {
        guard date() != nil, take("T", "t"),
            let hour = digits(2), hour < 24, take(":"),
            let minute = digits(2), minute < 60, take(":"),
            let second = digits(2), second <= 60
        else { return false }
        if take(".") {
            let fraction = rest.prefix(while: \.isDigit)
            if fraction.isEmpty { return false }
            rest.removeFirst(fraction.count)
        }
        guard let offset = offset(), isAtEnd else { return false }
        let minuteInUTC = (hour * 60 + minute - offset + 2 * 24 * 60) % (24 * 60)
        return second < 60 || minuteInUTC == 24 * 60 - 1
    }

    /// Minutes ahead of UTC.
    private mutating func offset() -> Int? {
        if take("Z", "z") { return 0 }
        let isBehind = rest.first == UInt8(ascii: "-")
        guard take("+", "-"), let hours = digits(2), hours < 24, take(":"), let minutes = digits(2), minutes < 60 else {
            return nil
        }
        return (isBehind ? -1 : 1) * (hours * 60 + minutes)
    }
}

// MARK: - Addresses of mailboxes (RFC 5321, section 4.1.2)

extension FormatScanner {
    /// A local part, `@` and a domain.
    mutating func email() -> Bool {
        guard let at = rest.lastIndex(of: UInt8(ascii: "@")) else { return false }
        let local = rest[..<at]
        let domain = rest[(at + 1)...]
        return local.count <= 64 && (Self.isDotString(local) || Self.isQuoted(local)) && Self.isDomain(domain)
    }

    private static func isDotString(_ bytes: ArraySlice<UInt8>) -> Bool {
        bytes.split(separator: UInt8(ascii: "."), omittingEmptySubsequences: false)
            .allSatisfy { !$0.isEmpty && $0.allSatisfy { $0.isLetterOrDigit || $0.isOne(of: "!#$%&'*+-/=?^_`{|}~") } }
    }

    private static func isQuoted(_ bytes: ArraySlice<UInt8>) -> Bool {
        let quote = UInt8(ascii: "\"")
        guard bytes.count >= 2, bytes.first == quote, bytes.last == quote else { return false }
        var isEscaped = false
        for byte in bytes.dropFirst().dropLast() {
            guard (0x20...0x7E).contains(byte), isEscaped || byte != quote else { return false }
            isEscaped = !isEscaped && byte == UInt8(ascii: "\\")
        }
        return !isEscaped
    }

    private static func isDomain(_ bytes: ArraySlice<UInt8>) -> Bool {
        if bytes.first == UInt8(ascii: "["), bytes.last == UInt8(ascii: "]") {
            let address = bytes.dropFirst().dropLast()
            return !address.isEmpty && address.allSatisfy { $0.isLetterOrDigit || $0.isOne(of: ".:") }
        }
        let labels = bytes.split(separator: UInt8(ascii: "."), omittingEmptySubsequences: false)
        return bytes.count <= 255
            && labels.allSatisfy { label in
                (1...63).contains(label.count) && label.allSatisfy { $0.isLetterOrDigit || $0 == UInt8(ascii: "-") }
                    && label.first != UInt8(ascii: "-") && label.last != UInt8(ascii: "-")
            }
    }
}

// MARK: - URIs (RFC 3986)

extension FormatScanner {
    /// A scheme, a colon and what follows it.
    mutating func uri() -> Bool {
        let scheme = rest.prefix { $0.isLetterOrDigit || $0.isOne(of: "+-.") }
        guard let first = scheme.first, first.isLetterOrDigit, !first.isDigit else { return false }
        rest.removeFirst(scheme.count)
        guard take(":") else { return false }
        if rest.starts(with: Array("//".utf8)) {
            rest.removeFirst(2)
            let authority = rest.prefix { !$0.isOne(of: "/?#") }
            rest.removeFirst(authority.count)
            guard Self.isAuthority(authority) else { return false }
        }
        let path = rest.prefix { !$0.isOne(of: "?#") }
        guard Self.consists(path, of: ":@/") else { return false }
        let fragment = rest.firstIndex(of: UInt8(ascii: "#")) ?? rest.endIndex
        return Self.consists(rest[path.endIndex..<fragment], of: ":@/?")
            && Self.consists(rest[fragment...].dropFirst(), of: ":@/?")
    }

    private static func isAuthority(_ bytes: ArraySlice<UInt8>) -> Bool {
        var host = bytes
        if let at = bytes.lastIndex(of: UInt8(ascii: "@")) {
            guard consists(bytes[..<at], of: ":") else { return false }
            host = bytes[(at + 1)...]
        }
        if host.first == UInt8(ascii: "["), let end = host.firstIndex(of: UInt8(ascii: "]")) {
            guard host[..<end].count > 1, consists(host[..<end].dropFirst(), of: ":") else { return false }
            host = host[(end + 1)...]
            guard host.isEmpty || host.first == UInt8(ascii: ":") else { return false }
        }
        let port = host.firstIndex(of: UInt8(ascii: ":")) ?? host.endIndex
        return consists(host[..<port], of: "") && host[port...].dropFirst().allSatisfy(\.isDigit)
    }

    /// Whether these are characters that need no escape, escapes, or others that may stand here.
    private static func consists(_ bytes: ArraySlice<UInt8>, of others: StaticString) -> Bool {
        var index = bytes.startIndex
        while index < bytes.endIndex {
            let byte = bytes[index]
            if byte == UInt8(ascii: "%") {
                let digits = bytes[(index + 1)...].prefix(2)
                guard digits.count == 2, digits.allSatisfy(\.isHexDigit) else { return false }
                index += 3
            } else {
                guard byte.isLetterOrDigit || byte.isOne(of: "-._~!$&'()*+,;=") || byte.isOne(of: others) else {
                    return false
                }
                index += 1
            }
        }
        return true
    }
}

extension UInt8 {
    fileprivate var isDigit: Bool { (UInt8(ascii: "0")...UInt8(ascii: "9")).contains(self) }

    fileprivate var isHexDigit: Bool {
        isDigit || (UInt8(ascii: "a")...UInt8(ascii: "f")).contains(self | 0x20)
    }

    fileprivate var isLetterOrDigit: Bool {
        isDigit || (UInt8(ascii: "a")...UInt8(ascii: "z")).contains(self | 0x20)
    }

    fileprivate func isOne(of characters: StaticString) -> Bool {
        characters.withUTF8Buffer { $0.contains(self) }
    }
}
