/// A value, or an array of such values: some servers take either.
public enum OneOrMany<Element> {
    /// A value by itself.
    case one(Element)
    /// An array of values.
    indirect case many([Element])

    /// The values; one, when there is no array.
    public var values: [Element] {
        switch self {
        case .one(let value): [value]
        case .many(let values): values
        }
    }
}

extension OneOrMany: Sendable where Element: Sendable {}
extension OneOrMany: Equatable where Element: Equatable {}
extension OneOrMany: Hashable where Element: Hashable {}

extension OneOrMany: ExpressibleByArrayLiteral {
    /// An array of values.
    public init(arrayLiteral elements: Element...) { self = .many(elements) }
}

extension OneOrMany: JSONDecodable where Element: JSONDecodable {
    /// Reads an array of values, or a value.
    @inlinable
    public init(json reader: inout JSONReader) throws(JSONFailure) {
        self = try reader.peekKind() == .array ? .many([Element](json: &reader)) : .one(Element(json: &reader))
    }
}

extension OneOrMany: JSONEncodable where Element: JSONEncodable {
    /// Writes the array, or the value.
    @inlinable
    public func writeJSON(to writer: inout JSONWriter) {
        switch self {
        case .one(let value): value.writeJSON(to: &writer)
        case .many(let values): values.writeJSON(to: &writer)
        }
    }
}

extension JSONChecks {
    /// Checks a value, or each of several.
    ///
    /// - Parameters:
    ///   - values: What is checked.
    ///   - body: Checks one of them.
    public mutating func each<Element>(_ values: OneOrMany<Element>, _ body: (Element, inout JSONChecks) -> Void) {
        switch values {
        case .one(let value): body(value, &self)
        case .many(let values): each(values, body)
        }
    }
}
