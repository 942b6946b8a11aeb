/// How much of the schemas of a contract has become types.
package struct SchemaStatistics: Equatable, Sendable {
    /// The tools.
    package var tools = 0
    /// The properties whose schemas say of which type they are.
    package var properties = 0
    /// The properties among these that have a type of their own in Swift, and aren't `JSONValue`.
    package var typed = 0
    /// How many types are emitted, by kind: `struct`, `enum` and so on.
    package var types: [String: Int] = [:]
    /// How often each kind of warning was reported.
    package var warnings: [Diagnostic.Code: Int] = [:]

    /// Nothing.
    package init() {}

    /// The share of the properties that are typed, from 0 to 100; 100 where there are none.
    package var percentTyped: Double { properties == 0 ? 100 : Double(typed) / Double(properties) * 100 }

    /// Adds up what two contracts have.
    package static func + (a: SchemaStatistics, b: SchemaStatistics) -> SchemaStatistics {
        var sum = a
        sum.tools += b.tools
        sum.properties += b.properties
        sum.typed += b.typed
        sum.types.merge(b.types, uniquingKeysWith: +)
        sum.warnings.merge(b.warnings, uniquingKeysWith: +)
        return sum
    }

    /// Counts a property.
    mutating func count(isTyped: Bool) {
        properties += 1
        if isTyped { typed += 1 }
    }
}
