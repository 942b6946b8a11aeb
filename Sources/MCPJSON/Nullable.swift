/// A value or `null`, for a property where `null` says something else than no property at all.
///
/// A property of type `Nullable<String>?` has three states: `nil` isn't written, `.null` is written as `null`, and
/// `"text"` as the string.
public enum Nullable<Wrapped> {
    /// `null`.
    case null
    /// A value.
    case value(Wrapped)

    /// Makes `null` of `nil`.
    public init(_ optional: Wrapped?) {
        self = optional.map(Nullable.value) ?? .null
    }

    /// The value, or `nil` for `null`.
    public var value: Wrapped? {
        if case .value(let value) = self { value } else { nil }
    }
}

extension Nullable: Sendable where Wrapped: Sendable {}
extension Nullable: Equatable where Wrapped: Equatable {}
extension Nullable: Hashable where Wrapped: Hashable {}

extension Nullable: JSONDecodable where Wrapped: JSONDecodable {
    /// Reads `null` or a value.
    @inlinable
    public init(json reader: inout JSONReader) throws(JSONFailure) {
        self = try reader.readNull() ? .null : .value(try Wrapped(json: &reader))
    }
}

extension Nullable: JSONEncodable where Wrapped: JSONEncodable {
    /// Writes the value, or `null`.
    @inlinable
    public func writeJSON(to writer: inout JSONWriter) {
        switch self {
        case .null: writer.writeNull()
        case .value(let value): value.writeJSON(to: &writer)
        }
    }
}

// MARK: - Literals

// There is no literal `nil`: it would be taken for the property that isn't there.

extension Nullable: ExpressibleByUnicodeScalarLiteral where Wrapped: ExpressibleByUnicodeScalarLiteral {
    /// The value of a literal.
    public init(unicodeScalarLiteral value: Wrapped.UnicodeScalarLiteralType) {
        self = .value(Wrapped(unicodeScalarLiteral: value))
    }
}

extension Nullable: ExpressibleByExtendedGraphemeClusterLiteral
where Wrapped: ExpressibleByExtendedGraphemeClusterLiteral {
    /// The value of a literal.
    public init(extendedGraphemeClusterLiteral value: Wrapped.ExtendedGraphemeClusterLiteralType) {
        self = .value(Wrapped(extendedGraphemeClusterLiteral: value))
    }
}

extension Nullable: ExpressibleByStringLiteral where Wrapped: ExpressibleByStringLiteral {
    /// The value of a literal.
    public init(stringLiteral value: Wrapped.StringLiteralType) { self = .value(Wrapped(stringLiteral: value)) }
}

extension Nullable: ExpressibleByIntegerLiteral where Wrapped: ExpressibleByIntegerLiteral {
    /// The value of a literal.
    public init(integerLiteral value: Wrapped.IntegerLiteralType) { self = .value(Wrapped(integerLiteral: value)) }
}

extension Nullable: ExpressibleByFloatLiteral where Wrapped: ExpressibleByFloatLiteral {
    /// The value of a literal.
    public init(floatLiteral value: Wrapped.FloatLiteralType) { self = .value(Wrapped(floatLiteral: value)) }
}

extension Nullable: ExpressibleByBooleanLiteral where Wrapped: ExpressibleByBooleanLiteral {
    /// The value of a literal.
    public init(booleanLiteral value: Wrapped.BooleanLiteralType) { self = .value(Wrapped(booleanLiteral: value)) }
}

extension Nullable: ExpressibleByArrayLiteral
where Wrapped: ExpressibleByArrayLiteral & RangeReplaceableCollection {
    /// The value of a literal.
    public init(arrayLiteral elements: Wrapped.Element...) { self = .value(Wrapped(elements)) }
}

extension Nullable: ExpressibleByDictionaryLiteral where Wrapped: MembersInitializable {
    /// The value of a literal.
    public init(dictionaryLiteral members: (Wrapped.Key, Wrapped.Value)...) { self = .value(Wrapped(members: members)) }
}

/// What can be made of the members of a dictionary literal that another type was given.
public protocol MembersInitializable: ExpressibleByDictionaryLiteral {
    /// Makes a value of members, of which no two have the same name.
    init(members: [(Key, Value)])
}

extension Dictionary: MembersInitializable {
    /// Makes a dictionary; of members with the same key the last one counts.
    public init(members: [(Key, Value)]) {
        self.init(members, uniquingKeysWith: { $1 })
    }
}

extension JSONObject: MembersInitializable {
    /// Makes an object; of members with the same name the last one counts.
    public init(members: [(String, JSONValue)]) {
        self.init(members)
    }
}
