/// How much of some schemas has types in Swift.
package struct SchemaStatistics: Equatable, Sendable {
    /// The properties whose schemas say what type they have.
    package var properties = 0
    /// Those of them that have a type of their own in Swift, and aren't `JSONValue`.
    package var typed = 0

    /// Counts a property.
    mutating func count(isTyped: Bool) {
        properties += 1
        if isTyped { typed += 1 }
    }

    /// Adds what has been counted elsewhere.
    mutating func add(_ other: SchemaStatistics) {
        properties += other.properties
        typed += other.typed
    }
}
