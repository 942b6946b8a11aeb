/// A type that a contract mentions.
package indirect enum TypeReference: Equatable {
    /// `String`.
    case string
    /// `Int`.
    case integer
    /// `Double`.
    case number
    /// `Bool`.
    case boolean
    /// `JSONValue`: anything.
    case any
    /// An array.
    case array(TypeReference)
    /// A dictionary with strings as its keys.
    case dictionary(TypeReference)
    /// A value or nothing.
    case optional(TypeReference)
    /// A struct or an enum, by its full name: `Weather.GetForecast.Unit`.
    case named(String)

    /// Whether there may be no value.
    package var isOptional: Bool {
        if case .optional = self { true } else { false }
    }

    /// The type without the possibility of there being no value.
    package var unwrapped: TypeReference {
        if case .optional(let wrapped) = self { wrapped.unwrapped } else { self }
    }
}

/// A struct or an enum that a contract mentions.
package struct TypeDeclaration {
    /// The full name: `Weather.GetForecast.Unit`.
    package var name: String
    /// What it is, for the documentation of emitted code and for schemas.
    package var description: String?
    /// What it consists of.
    package var kind: Kind
    /// Whether it is emitted; otherwise a person has written it, and only its codec is emitted.
    package var isEmitted: Bool
    /// Whether values can be compared and hashed.
    package var isHashable: Bool
    /// Who can use it.
    package var access: AccessLevel

    /// What a type consists of.
    package enum Kind {
        /// Properties.
        case structure([Property], isClosed: Bool)
        /// One of several strings.
        case enumeration([EnumerationCase])
    }
}

/// A property of a struct.
package struct Property {
    /// The name on the wire.
    package var name: String
    /// The name in Swift, without backticks.
    package var swiftName: String
    /// What it is.
    package var description: String?
    /// Its type; an optional one need not be there.
    package var type: TypeReference
    /// Whether it has a value when none is given.
    package var defaultValue: DefaultValue?
    /// Whether it goes over the wire also when it is nothing, as `null`.
    package var isNullWritten = false

    /// Whether it has to be there.
    package var isRequired: Bool { defaultValue == nil && !type.isOptional }
}

/// A case of an enum of strings.
package struct EnumerationCase: Equatable {
    /// The string on the wire.
    package var value: String
    /// The name in Swift, without backticks.
    package var swiftName: String
    /// What it means.
    package var description: String?
}
