public import MCPRuntime

/// Arguments made from a tool's input schema: valid ones, and ones that break one rule each.
///
/// ```swift
/// for tool in try await client.listTools() {
///     let result = try await client.callTool(tool.name, .object(ToolArguments.sample(for: tool, seed: 1)))
///     for broken in try ToolArguments.invalid(for: tool) {
///         let result = try await client.callTool(tool.name, .object(broken.arguments))
///         #expect(result.isError == true, "\(broken)")
///     }
/// }
/// ```
///
/// The same schema and seed give the same arguments.
public enum ToolArguments {
    /// Makes valid arguments.
    ///
    /// - Parameters:
    ///   - tool: Whose input schema the arguments fit.
    ///   - seed: Chooses among values, and which optional properties are there; 0 has all of them.
    /// - Throws: ``ToolArgumentsError`` for a schema that no value can be made for.
    public static func sample(for tool: Tool, seed: UInt64 = 0) throws(ToolArgumentsError) -> JSONObject {
        let schema = tool.inputSchema ?? [:]
        let value = try sample(of: schema, seed: seed)
        guard let object = value.object else {
            throw ToolArgumentsError(place: JSONPointer(), reason: "the schema isn't one of an object")
        }
        return object
    }

    /// Makes a valid value of any schema.
    ///
    /// - Parameters:
    ///   - schema: The schema; what it refers to is in it.
    ///   - seed: Chooses among values; 0 has all optional properties.
    /// - Throws: ``ToolArgumentsError`` for a schema that no value can be made for.
    public static func sample(of schema: JSONValue, seed: UInt64 = 0) throws(ToolArgumentsError) -> JSONValue {
        var sampler = SchemaSampler(root: schema, seed: seed)
        return try sampler.value(of: schema, JSONPointer())
    }

    /// Makes arguments that break one rule of the schema each: a required property is missing, a type is another one, a
    /// value is none of an enum, a bound isn't kept, a closed object has one more property.
    ///
    /// Rules within alternatives (`oneOf`, `anyOf`) are left alone, as another alternative might allow what breaks one.
    ///
    /// - Parameters:
    ///   - tool: Whose input schema the arguments don't fit.
    ///   - seed: Chooses among the values that are not broken.
    /// - Throws: ``ToolArgumentsError`` for a schema that no value can be made for.
    public static func invalid(for tool: Tool, seed: UInt64 = 0) throws(ToolArgumentsError) -> [BrokenArguments] {
        let schema = tool.inputSchema ?? [:]
        var sampler = SchemaSampler(root: schema, seed: seed)
        sampler.hasAllProperties = true
        let breaker = SchemaBreaker(sampler: sampler)
        let value = try sampler.value(of: schema, JSONPointer())
        return breaker.variants(of: value, schema, JSONPointer()).compactMap { variant in
            variant.value.object.map { BrokenArguments(arguments: $0, place: variant.place, rule: variant.rule) }
        }
    }
}

/// Arguments that break one rule of a schema.
public struct BrokenArguments: Hashable, Sendable, CustomStringConvertible {
    /// The arguments.
    public let arguments: JSONObject
    /// Where in the arguments the rule is broken.
    public let place: JSONPointer
    /// The keyword of the rule: `required`, `type`, `enum`, `minimum`, …
    public let rule: String

    /// The rule, the place and the arguments.
    public var description: String { "\(rule) at \"\(place)\": \(arguments)" }
}

/// A schema that no value can be made for.
public struct ToolArgumentsError: Error, Hashable, CustomStringConvertible {
    /// Where in the value it is.
    public let place: JSONPointer
    /// Why not.
    public let reason: String

    /// The place and the reason.
    public var description: String { "no value can be made for \"\(place)\": \(reason)" }
}
