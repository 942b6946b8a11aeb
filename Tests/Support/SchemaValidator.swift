import Foundation
package import MCPRuntime

/// Checks JSON values against the JSON Schemas of the protocol's revisions.
///
/// It knows the keywords that those files use and no others: a schema with another one is refused, so that nothing passes
/// because nobody looked. Formats are not checked.
package struct SchemaValidator: Sendable {
    /// A schema that can't be used.
    package struct SchemaError: Error, CustomStringConvertible {
        /// What is wrong, with the JSON Pointer of the schema at fault.
        package var description: String
    }

    let root: JSONValue

    /// Reads the schema of a revision, or `tasks-extension`, from the data for tests beside the project.
    ///
    /// - Throws: What reading the file throws; ``SchemaError`` when a keyword isn't known.
    package init(revision: String) throws {
        let file = Paths.shared.appending(path: "mcp-schema/\(revision).json")
        try self.init(schema: JSONValue(json: Array(Data(contentsOf: file))))
    }

    /// Takes a schema whose definitions are in `$defs` or `definitions`.
    ///
    /// - Throws: ``SchemaError`` when a keyword isn't known or a reference leads nowhere.
    package init(schema: JSONValue) throws {
        root = schema
        try verify(schema, JSONPointer())
    }

    /// The names of all definitions, in the order of the file.
    package var definitions: [String] { (root["$defs"] ?? root["definitions"])?.object?.names ?? [] }

    /// A definition.
    package func definition(_ name: String) -> JSONValue? { (root["$defs"] ?? root["definitions"])?[name] }

    /// What is wrong with a value.
    ///
    /// - Parameters:
    ///   - value: The value to check.
    ///   - definition: The name of the definition that it should fit.
    /// - Returns: One line for each problem, beginning with the JSON Pointer of the value at fault.
    package func problems(_ value: JSONValue, definition: String) -> [String] {
        guard let schema = self.definition(definition) else {
            return ["(root): the schema has no definition \(definition)"]
        }
        return check(value, schema, JSONPointer())
    }

    /// Makes sure that a schema has only keywords that are checked or say nothing about values.
    private func verify(_ schema: JSONValue, _ place: JSONPointer) throws {
        if schema.bool != nil { return }
        guard let object = schema.object else { throw SchemaError(description: "\(place): not a schema") }
        for (keyword, value) in object.members {
            let here = place.appending(keyword)
            switch keyword {
            case "$defs", "definitions", "properties":
                for (name, schema) in value.object?.members ?? [] { try verify(schema, here.appending(name)) }
            case "allOf", "anyOf", "oneOf":
                for (index, schema) in (value.array ?? []).enumerated() { try verify(schema, here.appending(index)) }
            case "additionalProperties", "items", "not", "propertyNames": try verify(value, here)
            case "$ref":
                guard value.string.flatMap(resolve) != nil else {
                    throw SchemaError(description: "\(here): \(value) leads nowhere")
                }
            case "const", "enum", "maxItems", "maxLength", "maximum", "minItems", "minLength", "minimum", "required",
                "type":
                break
            case "format":
                guard ["byte", "date", "date-time", "email", "uri", "uri-template"].contains(value.string) else {
                    throw SchemaError(description: "\(here): format \(value) isn't known")
                }
            case "$id", "$schema", "default", "description", "title": break
            default: throw SchemaError(description: "\(here): the keyword isn't known")
            }
        }
    }

    /// The schema that a reference within the document leads to.
    func resolve(_ reference: String) -> JSONValue? {
        let tokens = reference.split(separator: "/", omittingEmptySubsequences: false)
        guard tokens.first == "#" else { return nil }
        return tokens.dropFirst().reduce(root) { schema, token in
            schema?[token.replacingOccurrences(of: "~1", with: "/").replacingOccurrences(of: "~0", with: "~")]
        }
    }
}
