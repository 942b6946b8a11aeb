package import MCPJSON

/// A type that a contract mentions.
package indirect enum TypeReference: Hashable, Sendable {
    /// `String`.
    case string
    /// `Int`.
    case integer
    /// `Double`.
    case number
    /// `JSONNumber`: a number that `Int` has no room for.
    case anyNumber
    /// `Bool`.
    case boolean
    /// `JSONValue`: anything.
    case any
    /// A string of which more is known.
    case formatted(StringFormat)
    /// An array.
    case array(TypeReference)
    /// A dictionary with strings as its keys.
    case dictionary(TypeReference)
    /// A value or nothing.
    case optional(TypeReference)
    /// A value or `null`, where `null` says something else than nothing at all.
    case nullable(TypeReference)
    /// A value, or an array of such values.
    case oneOrMany(TypeReference)
    /// A struct or an enum, by its full name: `Weather.GetForecast.Unit`.
    case named(String)
    /// A type of which not all values are allowed.
    case constrained(TypeReference, Constraints)

    /// Whether there may be no value.
    package var isOptional: Bool {
        if case .optional = self { true } else { false }
    }

    /// The type without the possibility of there being no value.
    package var unwrapped: TypeReference {
        if case .optional(let wrapped) = self { wrapped.unwrapped } else { self }
    }

    /// The type without what is asked of its values.
    package var unconstrained: TypeReference {
        if case .constrained(let type, _) = self { type.unconstrained } else { self }
    }

    /// The type with its parts replaced.
    ///
    /// - Parameter replace: What stands for a named type.
    package func replacingNames(_ replace: (String) -> String) -> TypeReference {
        switch self {
        case .string, .integer, .number, .anyNumber, .boolean, .any, .formatted: self
        case .array(let element): .array(element.replacingNames(replace))
        case .dictionary(let value): .dictionary(value.replacingNames(replace))
        case .optional(let wrapped): .optional(wrapped.replacingNames(replace))
        case .nullable(let wrapped): .nullable(wrapped.replacingNames(replace))
        case .oneOrMany(let element): .oneOrMany(element.replacingNames(replace))
        case .named(let name): .named(replace(name))
        case .constrained(let type, let constraints): .constrained(type.replacingNames(replace), constraints)
        }
    }

    /// The formats in it.
    package var formats: [StringFormat] {
        switch self {
        case .formatted(let format): [format]
        case .array(let part), .dictionary(let part), .optional(let part), .nullable(let part), .oneOrMany(let part),
            .constrained(let part, _):
            part.formats
        case .string, .integer, .number, .anyNumber, .boolean, .any, .named: []
        }
    }

    /// The named types in it.
    package var names: [String] {
        switch self {
        case .string, .integer, .number, .anyNumber, .boolean, .any, .formatted: []
        case .array(let part), .dictionary(let part), .optional(let part), .nullable(let part), .oneOrMany(let part),
            .constrained(let part, _):
            part.names
        case .named(let name): [name]
        }
    }
}

/// What is known of a string besides its being one (JSON Schema, `format`).
package enum StringFormat: String, CaseIterable, Sendable {
    /// `Foundation.Date`.
    case dateTime = "date-time"
    /// `CalendarDate`.
    case date
    /// `Foundation.UUID`.
    case uuid
    /// `Foundation.URL`.
    case uri
    /// `Foundation.Data`.
    case byte
}

/// A type that a contract mentions by its name.
package struct TypeDeclaration: Sendable {
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
    /// Whether a value of an enum that isn't among its cases is kept, when it comes from a peer that may be newer.
    package var isOpen = false
    /// Whether an enum contains itself.
    package var isIndirect = false
    /// The type of the properties that a struct doesn't name, where they have one.
    package var otherProperties: TypeReference?
    /// What has to be so of a struct's properties together.
    package var rules: [Rule] = []
    /// The names on the wire that an object can't have.
    package var forbidden: [String] = []

    /// What a type consists of.
    package enum Kind: Hashable {
        /// Properties.
        case structure([Property], isClosed: Bool)
        /// The elements of an array, the type of those that follow, and how many there have to be.
        case tuple([Property], rest: TypeReference?, minimum: Int)
        /// One of several strings.
        case enumeration([EnumerationCase])
        /// One of several values.
        case values([ValueCase])
        /// One of several types.
        case union(Union)
        /// A value of another type, for a type that would consist of nothing but itself otherwise.
        case wrapper(TypeReference)
        /// Another type, by its full name.
        case alias(String)
    }
}

/// A property of a struct.
package struct Property: Hashable, Sendable {
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
    /// The only value that it can have; it is then checked and written, but not stored.
    package var constant: JSONValue?
    /// Whether the value lies on the heap, as its type contains the struct.
    package var isIndirect = false

    /// Whether it has to be there.
    package var isRequired: Bool { defaultValue == nil && !type.isOptional }

    /// Whether a value of the struct says if the property came: a default, and a constant that isn't stored, stand for one
    /// that didn't.
    package var isPresenceKnown: Bool { defaultValue == nil && (constant == nil || !type.isOptional) }
}

/// A case of an enum of strings.
package struct EnumerationCase: Hashable, Sendable {
    /// The string on the wire.
    package var value: String
    /// The name in Swift, without backticks.
    package var swiftName: String
    /// What it means.
    package var description: String?
}

/// A case of an enum of values that aren't all strings.
package struct ValueCase: Hashable, Sendable {
    /// The value on the wire.
    package var value: JSONValue
    /// The name in Swift, without backticks.
    package var swiftName: String
}

/// An enum with a case for each of several types.
package struct Union: Hashable, Sendable {
    /// One of the types.
    package struct Alternative: Hashable {
        /// The name of its case in Swift, without backticks.
        package var swiftName: String
        /// What it means.
        package var description: String?
        /// What the case holds.
        package var type: TypeReference
        /// What JSON values of the type are.
        package var kind: Kind
        /// The values of the discriminating property that stand for the type.
        package var tags: [String] = []
        /// How many properties an object of the type has to have.
        package var requiredCount = 0
    }

    /// A kind of JSON value.
    package enum Kind: Hashable, CaseIterable {
        /// An object.
        case object
        /// An array.
        case array
        /// A string.
        case string
        /// A number without a fraction.
        case integer
        /// A number.
        case number
        /// `true` or `false`.
        case boolean
        /// Any of them.
        case any
    }

    /// The types, in the order in which they are tried.
    package var alternatives: [Alternative]
    /// The property of objects that tells them apart.
    package var discriminator: String?
}
