/// A place in a JSON document, by RFC 6901.
public struct JSONPointer: Hashable, Sendable {
    /// The unescaped names and array indices from the root down.
    public var tokens: [String]

    /// Makes a pointer from unescaped tokens.
    public init(_ tokens: [String] = []) {
        self.tokens = tokens
    }

    /// Appends a property name or an array index.
    public mutating func append(_ token: some CustomStringConvertible) {
        tokens.append(token.description)
    }

    /// This pointer, one step further down.
    public func appending(_ token: some CustomStringConvertible) -> JSONPointer {
        var longer = self
        longer.append(token)
        return longer
    }
}

extension JSONPointer: CustomStringConvertible {
    /// The pointer as RFC 6901 writes it, `/a~1b/0`; empty for the root.
    public var description: String {
        tokens.map { token in
            var escaped = "/"
            for character in token.unicodeScalars {
                switch character {
                case "~": escaped += "~0"
                case "/": escaped += "~1"
                default: escaped.unicodeScalars.append(character)
                }
            }
            return escaped
        }.joined()
    }
}

extension JSONPointer {
    /// The pointer of the value, or of the property whose name, stands at an offset.
    ///
    /// Places are looked up only once something is wrong, so that reading costs nothing for them.
    ///
    /// - Parameters:
    ///   - offset: A number of bytes from the start of `bytes`.
    ///   - bytes: JSON text; where it breaks off, so does the pointer.
    public init(at offset: Int, in bytes: RawSpan) {
        self.init()
        var reader = JSONReader(bytes)
        _ = try? descend(to: offset, &reader)
    }

    private mutating func descend(to offset: Int, _ reader: inout JSONReader) throws(JSONFailure) {
        switch try reader.peekKind() {
        case .object where reader.position < offset:
            _ = try reader.beginObject()
            while let name = try reader.nextName() {
                let isHere = name.offset == offset
                if isHere { return append(try name.string(&reader)) }
                if try reader.valueContains(offset) {
                    append(try name.string(&reader))
                    return try descend(to: offset, &reader)
                }
            }
        case .array where reader.position < offset:
            try reader.beginArray()
            var index = 0
            while try reader.nextElement() {
                if try reader.valueContains(offset) {
                    append(index)
                    return try descend(to: offset, &reader)
                }
                index += 1
            }
        default: break
        }
    }
}

extension JSONReader {
    /// Whether an offset lies within the next value; where it doesn't, the value is skipped.
    fileprivate mutating func valueContains(_ offset: Int) throws(JSONFailure) -> Bool {
        _ = try peekKind()
        let start = mark()
        let isWhole = (try? skipValue()) != nil
        let contains = offset < position || !isWhole
        if contains { rewind(to: start) }
        return contains
    }
}
