package import MCPJSON

/// Makes JSON Schemas (2020-12) of the types of an annotated protocol.
package struct SchemaBuilder {
    private let types: [String: TypeDeclaration]
    /// Whether objects take no properties that they don't name.
    private let isClosed: Bool
    /// The types that are being described, outermost first.
    private var open: [String] = []
    /// The types that contain themselves, described once and referred to.
    private var definitions = JSONObject()

    private init(_ types: [TypeDeclaration], isClosed: Bool) {
        self.types = Dictionary(types.map { ($0.name, $0) }) { first, _ in first }
        self.isClosed = isClosed
    }

    /// The schema of a result.
    package static func schema(of type: TypeReference, _ types: [TypeDeclaration]) -> JSONValue {
        var builder = SchemaBuilder(types, isClosed: false)
        return builder.document(builder.schema(type, description: nil))
    }

    /// The schema of an arguments object.
    package static func schema(
        of parameters: [Parameter],
        _ form: ContractTool.ArgumentsForm,
        _ types: [TypeDeclaration]
    )
        -> JSONValue
    {
        var builder = SchemaBuilder(types, isClosed: true)
        if form == .object, let parameter = parameters.first {
            return builder.document(builder.schema(parameter.type.unwrapped, description: nil))
        }
        return builder.document(builder.object(parameters.map { Property($0) }, description: nil))
    }

    private func document(_ schema: JSONObject) -> JSONValue {
        var schema = schema
        if !definitions.members.isEmpty { schema["$defs"] = .object(definitions) }
        return .object(schema)
    }

    private mutating func schema(_ type: TypeReference, description: String?) -> JSONObject {
        var schema = JSONObject()
        switch type {
        case .string: schema["type"] = "string"
        case .integer: schema["type"] = "integer"
        case .number: schema["type"] = "number"
        case .boolean: schema["type"] = "boolean"
        case .any: break
        case .array(let element):
            schema["type"] = "array"
            schema["items"] = .object(self.schema(element, description: nil))
        case .dictionary(let value):
            schema["type"] = "object"
            schema["additionalProperties"] = .object(self.schema(value, description: nil))
        case .optional(let wrapped): return self.schema(wrapped, description: description)
        case .named(let name): return named(name, description: description)
        }
        schema["description"] = description.map(JSONValue.string)
        return schema
    }

    private mutating func named(_ name: String, description: String?) -> JSONObject {
        guard let type = types[name] else { return JSONObject() }
        if open.contains(name) {
            if definitions[name] == nil {
                definitions[name] = .bool(true)
                let outer = open
                open = [name]
                definitions[name] = .object(self.type(type, description: nil))
                open = outer
            }
            return ["$ref": .string("#/$defs/\(name)")]
        }
        open.append(name)
        defer { open.removeLast() }
        return self.type(type, description: description)
    }

    private mutating func type(_ type: TypeDeclaration, description: String?) -> JSONObject {
        let description = description ?? type.description
        switch type.kind {
        case .structure(let properties, _): return object(properties, description: description)
        case .enumeration(let cases):
            var schema: JSONObject = ["type": "string", "enum": .array(cases.map { .string($0.value) })]
            schema["description"] = description.map(JSONValue.string)
            return schema
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
            defaultValue: parameter.defaultValue
        )
    }
}
