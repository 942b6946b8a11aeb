package import MCPJSON

/// What a schema asks of values beyond their type (JSON Schema Validation, 6).
package struct Constraints: Hashable, Sendable {
    /// How many characters a string has, in Unicode scalars.
    package var length = Bounds()
    /// What a string looks like, as a regular expression (ECMA 262).
    package var pattern: String?
    /// The least number.
    package var minimum: JSONNumber?
    /// What a number is more than.
    package var exclusiveMinimum: JSONNumber?
    /// The greatest number.
    package var maximum: JSONNumber?
    /// What a number is less than.
    package var exclusiveMaximum: JSONNumber?
    /// What a number is a whole multiple of.
    package var multipleOf: JSONNumber?
    /// How many elements an array has.
    package var items = Bounds()
    /// Whether no two elements of an array are equal.
    package var uniqueItems = false
    /// How many properties an object has.
    package var properties = Bounds()
    /// What the names of an object's properties are like.
    package var propertyNames: Indirection?
    /// The strings that the names of an object's properties, or a string, can be; empty for any.
    package var choices: [String] = []
    /// The values that aren't allowed.
    package var excluded: [JSONValue] = []
    /// The only value, where no type can say so.
    package var constant: JSONValue?

    /// Nothing.
    package init() {}

    /// Whether nothing is asked.
    package var isEmpty: Bool { self == Constraints() }

    /// Limits of a number of things.
    package struct Bounds: Hashable, Sendable {
        /// The least number.
        package var minimum: Int?
        /// The greatest number.
        package var maximum: Int?

        /// Whether there are no limits.
        package var isEmpty: Bool { minimum == nil && maximum == nil }
    }

    /// Constraints within constraints.
    package final class Indirection: Hashable, Sendable {
        /// The constraints.
        package let constraints: Constraints

        /// Holds constraints.
        package init(_ constraints: Constraints) { self.constraints = constraints }

        /// Whether the constraints are equal.
        package static func == (a: Indirection, b: Indirection) -> Bool { a.constraints == b.constraints }

        /// Feeds the constraints into a hash.
        package func hash(into hasher: inout Hasher) { hasher.combine(constraints) }
    }
}

/// What has to be so of the properties of a struct together.
package struct Rule: Hashable, Sendable {
    /// What has to be so.
    package var condition: Condition
    /// What is expected, for who broke the rule.
    package var expected: String
}

/// Something that is so of the properties of a struct, or isn't; properties go by their names on the wire.
package indirect enum Condition: Hashable, Sendable {
    /// A property is there.
    case present(String)
    /// A property isn't there, or has one of some values.
    case isOne(String, of: [JSONValue])
    /// All are so.
    case all([Condition])
    /// At least one is so.
    case any([Condition])
    /// Exactly one is so.
    case one([Condition])
    /// It isn't so.
    case not(Condition)
    /// The number of properties is within limits.
    case count(Constraints.Bounds)

    /// Whether it asks if a property is there of which a struct doesn't say so.
    ///
    /// - Parameter properties: Those of the struct.
    package func asksForUnknown(_ properties: [Property]) -> Bool {
        switch self {
        case .present(let name): properties.contains { $0.name == name && !$0.isPresenceKnown }
        case .isOne: false
        case .all(let parts), .any(let parts), .one(let parts): parts.contains { $0.asksForUnknown(properties) }
        case .not(let part): part.asksForUnknown(properties)
        case .count: !properties.allSatisfy(\.isPresenceKnown)
        }
    }
}
