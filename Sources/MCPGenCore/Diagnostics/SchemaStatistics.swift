import MCPJSON

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

    /// The members of an object with the numbers.
    fileprivate var members: [(String, JSONValue)] {
        let sortedTypes = types.sorted { $0.key < $1.key }
        let sortedWarnings = warnings.sorted { $0.key.rawValue < $1.key.rawValue }
        return [
            ("tools", .number(JSONNumber(tools))),
            ("properties", .number(JSONNumber(properties))),
            ("typed", .number(JSONNumber(typed))),
            ("percentTyped", JSONNumber(percentTyped).map(JSONValue.number) ?? .null),
            ("types", .object(JSONObject(sortedTypes.map { ($0.key, .number(JSONNumber($0.value))) }))),
            ("warnings", .object(JSONObject(sortedWarnings.map { ($0.key.rawValue, .number(JSONNumber($0.value))) }))),
        ]
    }
}

extension Generator {
    /// Statistics as JSON: `files`, an array with a `file` in each object, and their `total`.
    package static func json(of files: [FileStatistics]) -> String {
        let objects = files.map { file in
            JSONValue.object(JSONObject([("file", .string(file.name))] + file.statistics.members))
        }
        let total = files.map(\.statistics).reduce(SchemaStatistics(), +)
        return JSONValue.object(["files": .array(objects), "total": .object(JSONObject(total.members))]).description
    }
}
