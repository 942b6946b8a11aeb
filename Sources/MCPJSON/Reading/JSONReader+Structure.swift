/// What a JSON value is.
public enum JSONKind: Sendable {
    /// `null`.
    case null
    /// `true` or `false`.
    case boolean
    /// A number, whole or not.
    case number
    /// A string.
    case string
    /// An array.
    case array
    /// An object.
    case object
}

/// The beginning of an object, kept to look through its members again.
public struct JSONObjectStart {
    let mark: JSONReader.Mark
}

extension JSONReader {
    /// Moves over whitespace.
    ///
    /// - Throws: ``JSONFailure`` after a syntax error, when nothing more can be read.
    mutating func skipWhitespace() throws(JSONFailure) {
        while position < text.byteCount {
            switch byte(position) {
            case UInt8(ascii: " "), UInt8(ascii: "\n"), UInt8(ascii: "\r"), UInt8(ascii: "\t"): position += 1
            default: return
            }
        }
        if position > text.byteCount { throw JSONFailure() }
    }

    /// A byte of the text.
    ///
    /// - Parameter index: The caller has compared it with `text.byteCount`.
    @inline(__always)
    func byte(_ index: Int) -> UInt8 {
        text.unsafeLoad(fromByteOffset: index, as: UInt8.self)
    }

    /// The first byte of the next token.
    mutating func peekByte() throws(JSONFailure) -> UInt8 {
        try skipWhitespace()
        guard position < text.byteCount else { throw syntaxError("the text ends too early") }
        return byte(position)
    }

    /// What the next value is, by its first byte. The reader stands before the value afterwards.
    public mutating func peekKind() throws(JSONFailure) -> JSONKind {
        switch try peekByte() {
        case UInt8(ascii: "n"): return .null
        case UInt8(ascii: "t"), UInt8(ascii: "f"): return .boolean
        case UInt8(ascii: "-"), UInt8(ascii: "0")...UInt8(ascii: "9"): return .number
        case UInt8(ascii: "\""): return .string
        case UInt8(ascii: "["): return .array
        case UInt8(ascii: "{"): return .object
        default: throw syntaxError("no value begins like this")
        }
    }

    private mutating func open() throws(JSONFailure) {
        guard depth < options.maximumDepth else {
            throw syntaxError("more than \(options.maximumDepth) arrays and objects are nested")
        }
        depth += 1
        position += 1
        needsComma = false
    }

    private mutating func close() {
        depth -= 1
        position += 1
        needsComma = true
    }

    /// Reads the beginning of an object; its members are read by ``nextName()``.
    ///
    /// - Throws: ``JSONFailure`` when the value isn't an object.
    public mutating func beginObject() throws(JSONFailure) -> JSONObjectStart {
        guard try peekByte() == UInt8(ascii: "{") else { throw mismatch(expected: "an object") }
        let start = JSONObjectStart(mark: mark())
        try open()
        return start
    }

    /// Reads the name of the next member, after which its value is to be read or skipped.
    ///
    /// - Returns: `nil` at the end of the object.
    /// - Throws: ``JSONFailure`` when the text isn't JSON.
    @_lifetime(copy self)
    public mutating func nextName() throws(JSONFailure) -> JSONText? {
        var next = try peekByte()
        if next == UInt8(ascii: "}") {
            close()
            return nil
        }
        if needsComma {
            guard next == UInt8(ascii: ",") else { throw syntaxError("expected , or }") }
            position += 1
            next = try peekByte()
        }
        guard next == UInt8(ascii: "\"") else { throw syntaxError("expected the name of a property in quotes") }
        let name = try scanString()
        guard try peekByte() == UInt8(ascii: ":") else { throw syntaxError("expected :") }
        position += 1
        needsComma = true
        return name
    }

    /// Reads the beginning of an array; its elements are read after ``nextElement()``.
    ///
    /// - Throws: ``JSONFailure`` when the value isn't an array.
    public mutating func beginArray() throws(JSONFailure) {
        guard try peekByte() == UInt8(ascii: "[") else { throw mismatch(expected: "an array") }
        try open()
    }

    /// Moves to the next element, which is then to be read or skipped.
    ///
    /// - Returns: `false` at the end of the array.
    /// - Throws: ``JSONFailure`` when the text isn't JSON.
    public mutating func nextElement() throws(JSONFailure) -> Bool {
        let next = try peekByte()
        if next == UInt8(ascii: "]") {
            close()
            return false
        }
        if needsComma {
            guard next == UInt8(ascii: ",") else { throw syntaxError("expected , or ]") }
            position += 1
            guard try peekByte() != UInt8(ascii: "]") else { throw syntaxError("expected a value after the comma") }
        }
        needsComma = true
        return true
    }
}

// MARK: - What decoders of objects say

extension JSONReader {
    /// Deals with a property that a closed object doesn't know: skips it, and notes a problem if such are refused.
    ///
    /// - Parameters:
    ///   - name: The property; the reader stands before its value.
    ///   - known: The names that would be right.
    public mutating func skipUnknown(_ name: borrowing JSONText, known: String...) throws(JSONFailure) {
        if options.refusesUnknownProperties {
            let written = try name.string(&self)
            let nearest = nearestName(to: written, among: known)
            _ = note(JSONProblem(.unknown(name: written, nearest: nearest), at: name.offset))
        }
        try skipValue()
    }

    /// Notes which of the required properties an object lacks.
    ///
    /// - Parameters:
    ///   - names: The properties without which the object can't be. One that was there but didn't fit has been noted
    ///     before.
    ///   - object: The object, all of whose members have been read.
    /// - Returns: What the caller is to throw.
    public mutating func missing(_ names: String..., in object: JSONObjectStart) -> JSONFailure {
        var absent = names
        var again = JSONReader(text, options: options)
        again.rewind(
            to: Mark(position: object.mark.position, depth: object.mark.depth, needsComma: false, problemCount: 0)
        )
        _ = try? again.forEachName { name in absent.removeAll { $0.utf8.elementsEqual(name.utf8) } }
        for name in absent { _ = note(JSONProblem(.missing(name: name), at: object.mark.position)) }
        return JSONFailure()
    }

    private mutating func forEachName(_ body: (String) -> Void) throws(JSONFailure) {
        _ = try beginObject()
        while let name = try nextName() {
            if let string = name.unescaped() { body(string) }
            try skipValue()
        }
    }
}
