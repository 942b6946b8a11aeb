package import MCPJSON

/// Makes JSON Schemas (2020-12) of the types of an annotated protocol.
///
/// A struct that is mentioned once is described where it is mentioned, one that is mentioned more often in `$defs`. So a
/// schema grows with the number of types only, and types can contain themselves.
package struct SchemaBuilder {
    private let types: [String: TypeDeclaration]
    /// Whether objects take no properties that they don't name.
    private let isClosed: Bool
    /// How often each type is mentioned.
    private var mentions: [String: Int] = [:]
    /// The types that are mentioned more than once.
    private var definitions = JSONObject()

    private init(_ types: [TypeDeclaration], isClosed: Bool) {
        self.types = Dictionary(types.map { ($0.name, $0) }) { first, _ in first }
        self.isClosed = isClosed
    }

    /// The schema of a result.
    package static func schema(of type: TypeReference, _ types: [TypeDeclaration]) -> JSONValue {
        var builder = SchemaBuilder(types, isClosed: false)
        return builder.document(type)
    }

    /// The schema of an arguments object.
    package static func schema(
        of parameters: [Parameter],
        _ form: ContractTool.ArgumentsForm,
        _ types: [TypeDeclaration]
    ) -> JSONValue {
        var builder = SchemaBuilder(types, isClosed: true)
        if form == .object, let parameter = parameters.first { return builder.document(parameter.type.unwrapped) }
        for parameter in parameters { builder.count(parameter.type) }
        let schema = builder.object(parameters.map { Property($0) }, description: nil)
        return builder.document(schema)
    }

    /// The schema of a type; that of a struct isn't a reference, as the root has to be an object.
    private mutating func document(_ root: TypeReference) -> JSONValue {
        count(root)
        // What is described comes first: it finds out what goes into $defs.
        let schema: JSONObject
        if case .named(let name) = root, let type = types[name] {
            schema = self.type(type, description: nil)
        } else {
            schema = self.schema(root, description: nil)
        }
        return document(schema)
    }

    private func document(_ schema: JSONObject) -> JSONValue {
        var schema = schema
        if !definitions.members.isEmpty { schema["$defs"] = .object(definitions) }
        return .object(schema)
    }

    private mutating func count(_ type: TypeReference) {
        switch type {
        case .array(let part), .dictionary(let part), .optional(let part), .nullable(let part), .oneOrMany(let part),
            .constrained(let part, _):
            count(part)
        case .named(let name):
            mentions[name, default: 0] += 1
            guard mentions[name] == 1, case .structure(let properties, _)? = types[name]?.kind else { return }
            for property in properties { count(property.type) }
        case .string, .integer, .number, .anyNumber, .boolean, .any, .formatted: break
        }
    }

    private mutating func schema(_ type: TypeReference, description: String?) -> JSONObject {
        var schema = JSONObject()
        switch type {
        case .string: schema["type"] = "string"
        case .integer: schema["type"] = "integer"
        case .number, .anyNumber: schema["type"] = "number"
        case .boolean: schema["type"] = "boolean"
        case .any: break
        case .formatted(let format):
            schema["type"] = "string"
            schema["format"] = .string(format.rawValue)
        case .array(let element):
            schema["type"] = "array"
            schema["items"] = .object(nullable(element))
        case .dictionary(let value):
            schema["type"] = "object"
            schema["additionalProperties"] = .object(nullable(value))
        case .optional(let wrapped), .constrained(let wrapped, _):
            return self.schema(wrapped, description: description)
        case .nullable(let wrapped):
            schema["anyOf"] = [.object(self.schema(wrapped, description: nil)), ["type": "null"]]
        case .oneOrMany(let element):
            let one = JSONValue.object(self.schema(element, description: nil))
            schema["anyOf"] = [one, ["type": "array", "items": one]]
        case .named(let name): return named(name, description: description)
        }
        schema["description"] = description.map(JSONValue.string)
        return schema
    }

    /// The schema of what is in an array or a dictionary, where nothing is `null`.
    private mutating func nullable(_ type: TypeReference) -> JSONObject {
        let schema = schema(type, description: nil)
        return type.isOptional ? ["anyOf": [.object(schema), ["type": "null"]]] : schema
    }

    private mutating func named(_ name: String, description: String?) -> JSONObject {
        guard let type = types[name] else { return JSONObject() }
        guard case .structure = type.kind, mentions[name, default: 0] > 1 else {
            return self.type(type, description: description)
        }
        if definitions[name] == nil {
            // The place is taken first: the type may contain itself.
            definitions[name] = true
            definitions[name] = .object(self.type(type, description: nil))
        }
        var schema: JSONObject = ["$ref": .string("#/$defs/\(name)")]
        schema["description"] = description.map(JSONValue.string)
        return schema
    }

    private mutating func type(_ type: TypeDeclaration, description: String?) -> JSONObject {
        let description = description ?? type.description
        switch type.kind {
        case .structure(let properties, _): return object(properties, description: description)
        case .enumeration(let cases):
            var schema: JSONObject = ["type": "string", "enum": .array(cases.map { .string($0.value) })]
            schema["description"] = description.map(JSONValue.string)
            return schema
        // Only documents have these, and documents have their schemas.
        case .values, .union, .tuple, .wrapper, .alias: return JSONObject()
        }
    }

    private mutating func object(_ properties: [Property], description: String?) -> JSONObject {
        var schema: JSONObject = ["type": "object"]
        schema["description"] = description.map(JSONValue.string)
        var members = JSONObject()
        for property in properties {
            var member = self.schema(property.type, description: property.description)
            if let value = property.defaultValue { member["default"] = value.json }
            members[property.name] = .object(member)
        }
        if !properties.isEmpty { schema["properties"] = .object(members) }
        let required = properties.filter(\.isRequired).map { JSONValue.string($0.name) }
        if !required.isEmpty { schema["required"] = .array(required) }
        if isClosed { schema["additionalProperties"] = false }
        return schema
    }
}

extension Property {
    /// The property that a parameter is in the arguments object.
    package init(_ parameter: Parameter) {
        self.init(
            name: parameter.name,
            swiftName: parameter.swiftName,
            description: parameter.description,
            type: parameter.type,
            defaultValue: parameter.defaultValue,
            isNullWritten: parameter.isNullWritten
        )
    }
}
