import MCPRuntime
import MCPTestSupport
import Testing

/// The examples that the specification's schema of 2026-07-28 comes with; those of requests that have no type of their own
/// are in ``RequestExampleTests``.
@Suite(.enabled(if: ProtocolExamples.exist, "the specification's examples aren't here"))
struct ExampleTests {
    @Test("every example comes back as it went in", arguments: Example.all)
    func roundTrip(example: Example) throws {
        let files = try ProtocolExamples.of(example.definition)
        try #require(!files.isEmpty)
        for file in files {
            let value = try #require(example.path.reduce(file.value) { $0?[$1] }, "\(file.name)")
            #expect(try example.roundTrip(value) == example.expected(value), "\(file.name)")
        }
    }

    @Test("every definition that has examples is in a table")
    func coverage() {
        let covered = Set(Example.all.map(\.definition) + RequestExample.all.map(\.definition))
        #expect(covered.symmetricDifference(ProtocolExamples.definitions).sorted() == [])
    }
}

/// A definition of the protocol and a type that reads and writes its examples.
struct Example: Sendable, CustomTestStringConvertible {
    /// The definition's name.
    var definition: String
    /// Where in the examples the type's values are.
    var path: [String]
    /// What the type leaves to the engine, or says by leaving it out: members with the only values that may be missing.
    var omitted: JSONObject
    /// Members that the type writes as floating-point numbers: 50 as 50.0.
    var doubles: [String]
    /// What the type makes of a value.
    var roundTrip: @Sendable (JSONValue) throws -> JSONValue
    /// The type's name.
    var type: String

    init<Value: JSONCodable & SendableMetatype>(
        _ definition: String,
        _: Value.Type,
        at path: String...,
        without omitted: JSONObject = [:],
        doubles: [String] = []
    ) {
        self.definition = definition
        self.path = path
        self.omitted = omitted
        self.doubles = doubles
        type = "\(Value.self)"
        roundTrip = { try JSONValue(json: Value(json: $0.jsonBytes()).jsonBytes()) }
    }

    var testDescription: String { "\(definition) as \(type)" }

    /// An example as it is to come back.
    func expected(_ example: JSONValue) -> JSONValue {
        guard var members = example.object else { return example }
        for (name, value) in omitted.members where members[name] == value { members[name] = nil }
        for name in doubles {
            guard let number = members[name]?.number?.double.flatMap(JSONNumber.init) else { continue }
            members[name] = .number(number)
        }
        return Self.withModes(.object(members))
    }

    /// A value in which every form says that it is one, as we write it.
    private static func withModes(_ value: JSONValue) -> JSONValue {
        switch value {
        case .array(let elements): return .array(elements.map(withModes))
        case .object(let object):
            var result = JSONObject(object.members.map { ($0.name, withModes($0.value)) })
            if object["requestedSchema"] != nil, object["mode"] == nil { result["mode"] = "form" }
            return .object(result)
        default: return value
        }
    }
}
