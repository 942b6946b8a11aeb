import MCPJSON

extension SchemaReader {
    /// The schema that a value stands for, with what it refers to and what `allOf` adds merged into it, and older
    /// spellings replaced.
    ///
    /// - Parameter depth: How many references have been followed.
    mutating func flattened(_ value: JSONValue, _ pointer: JSONPointer, depth: Int = 0) -> JSONObject {
        guard var schema = value.object, depth < 32 else {
            if depth >= 32 { report(.recursiveReference, "a reference leads back to itself", pointer) }
            return [:]
        }
        var merge = SchemaMerge()
        if let reference = schema.reference {
            schema["$ref"] = nil
            schema["$dynamicRef"] = nil
            if let (target, place) = resolved(reference, pointer) {
                schema = merge.merge(schema, flattened(target, document.place(of: place), depth: depth + 1))
            }
        }
        if let parts = schema["allOf"]?.array {
            schema["allOf"] = nil
            for (index, part) in parts.enumerated() {
                let place = pointer.appending("allOf").appending(index)
                if part == false { report(.contradiction, "allOf has a schema that nothing fits", place) }
                schema = merge.merge(schema, flattened(part, place, depth: depth + 1))
            }
        }
        for problem in merge.contradictions {
            report(.contradiction, "schemas that have to hold at once have \(problem)", pointer)
        }
        return schema.modernized
    }

    /// What a reference leads to.
    mutating func resolved(_ reference: String, _ pointer: JSONPointer) -> (JSONValue, JSONPointer)? {
        switch document.resolve(reference) {
        case .found(let value, let place): return (value, place)
        case .remote:
            let message = "the reference \(reference) leads out of the document; nothing is fetched"
            report(.remoteReference, message, pointer)
        case .missing: report(.unresolvedReference, "the reference \(reference) leads nowhere", pointer)
        }
        return nil
    }
}

extension JSONObject {
    /// What annotates a schema without saying anything about values.
    static let annotations: Set<String> = [
        "title", "description", "default", "examples", "example", "deprecated", "readOnly", "writeOnly", "$comment",
        "$schema", "$id", "id", "$defs", "definitions", "$anchor", "$dynamicAnchor",
    ]

    /// The reference that the schema is or has.
    var reference: String? { self["$ref"]?.string ?? self["$dynamicRef"]?.string }

    /// Whether the schema is nothing but a reference, or a list of one schema, with annotations.
    func isOnly(_ keywords: String...) -> Bool {
        members.allSatisfy {
            Self.annotations.contains($0.name) || $0.name.hasPrefix("x-") || keywords.contains($0.name)
        }
    }

    /// The schema in the words of 2020-12, where older drafts and OpenAPI have others.
    var modernized: JSONObject {
        var schema = self
        for (limit, exclusive) in [("minimum", "exclusiveMinimum"), ("maximum", "exclusiveMaximum")] {
            guard let flag = schema[exclusive]?.bool else { continue }
            schema[exclusive] = flag ? schema[limit] : nil
            if flag { schema[limit] = nil }
        }
        if let items = schema["items"], items.array != nil {
            schema["prefixItems"] = items
            schema["items"] = schema["additionalItems"]
            schema["additionalItems"] = nil
        }
        if let dependencies = schema["dependencies"]?.object {
            schema["dependencies"] = nil
            schema["dependentRequired"] = .object(JSONObject(dependencies.members.filter { $0.value.array != nil }))
        }
        if schema["nullable"] == true {
            schema["nullable"] = nil
            if let type = schema["type"] {
                schema["type"] = .array((type.typeNames + ["null"]).map(JSONValue.string))
            } else {
                for keyword in ["anyOf", "oneOf"] {
                    guard let alternatives = schema[keyword]?.array else { continue }
                    schema[keyword] = .array(alternatives + [["type": "null"]])
                }
            }
            if let values = schema["enum"]?.array, !values.contains(.null) { schema["enum"] = .array(values + [.null]) }
        }
        return schema
    }

    /// The kinds of values that the schema's keywords speak of, where it doesn't say what type it has.
    var inferredType: String? {
        let keywords: [(String, [String])] = [
            (
                "object",
                [
                    "properties", "required", "additionalProperties", "patternProperties", "propertyNames",
                    "minProperties", "maxProperties", "dependentRequired", "dependentSchemas",
                ]
            ),
            ("array", ["items", "prefixItems", "minItems", "maxItems", "uniqueItems", "contains"]),
            ("string", ["minLength", "maxLength", "pattern", "format", "contentEncoding", "contentMediaType"]),
            ("number", ["minimum", "maximum", "exclusiveMinimum", "exclusiveMaximum", "multipleOf"]),
        ]
        return keywords.first { $0.1.contains { self[$0] != nil } }?.0
    }
}
