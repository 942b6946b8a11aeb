import MCPRuntime

/// Makes values that break one rule of a JSON Schema out of one that breaks none.
struct SchemaBreaker {
    /// A value that breaks a rule.
    struct Variant {
        var value: JSONValue
        /// Where in the value the rule is broken.
        var place: JSONPointer
        /// The rule's keyword.
        var rule: String
    }

    let sampler: SchemaSampler

    /// All values that break one rule of a schema.
    func variants(of value: JSONValue, _ schema: JSONValue, _ place: JSONPointer) -> [Variant] {
        guard !hasAlternatives(schema), let schema = try? sampler.resolved(schema, place) else { return [] }
        var variants: [Variant] = []
        if place != JSONPointer(), let wrong = wrongType(schema) {
            variants.append(Variant(value: wrong, place: place, rule: "type"))
        }
        if schema["enum"] != nil || schema["const"] != nil {
            let rule = schema["const"] != nil ? "const" : "enum"
            let isString = value.string != nil
            let other: JSONValue = isString ? .string("none of \(rule)") : 987_654_321
            return variants + [Variant(value: other, place: place, rule: rule)]
        }
        switch value {
        case .object(let object): variants += self.variants(of: object, schema, place)
        case .array(let elements): variants += self.variants(of: elements, schema, place)
        case .number: variants += numbers(schema, place)
        case .string:
            if let least = schema["minLength"]?.number?.int, least > 0 {
                let short = String(repeating: "a", count: least - 1)
                variants.append(Variant(value: .string(short), place: place, rule: "minLength"))
            }
            if let most = schema["maxLength"]?.number?.int, most < 100_000 {
                let long = String(repeating: "a", count: most + 1)
                variants.append(Variant(value: .string(long), place: place, rule: "maxLength"))
            }
        case .null, .bool: break
        }
        return variants
    }

    /// Whether a schema or what it refers to leaves a choice.
    private func hasAlternatives(_ schema: JSONValue) -> Bool {
        guard let object = schema.object else { return true }
        if object["oneOf"] != nil || object["anyOf"] != nil { return true }
        if let target = object["$ref"]?.string.flatMap(sampler.target) { return hasAlternatives(target) }
        return (object["allOf"]?.array ?? []).contains(where: hasAlternatives)
    }

    /// A value of none of the types that a schema names.
    private func wrongType(_ schema: JSONObject) -> JSONValue? {
        guard let type = schema["type"] else { return nil }
        let types = type.array?.compactMap(\.string) ?? [type.string ?? ""]
        let candidates: [(String, JSONValue)] = [("object", [:]), ("array", []), ("string", "text"), ("boolean", true)]
        // A type that is near rather than one that is far: readers are more likely to take it.
        let near: JSONValue? = types == ["string"] ? 12 : types == ["integer"] ? 0.5 : nil
        return near ?? candidates.first { !types.contains($0.0) }?.1
    }

    private func variants(of object: JSONObject, _ schema: JSONObject, _ place: JSONPointer) -> [Variant] {
        var variants: [Variant] = []
        for name in (schema["required"]?.array ?? []).compactMap(\.string) {
            var less = object
            less[name] = nil
            variants.append(Variant(value: .object(less), place: place.appending(name), rule: "required"))
        }
        if schema["additionalProperties"]?.bool == false {
            var more = object
            more["notInTheSchema"] = true
            let place = place.appending("notInTheSchema")
            variants.append(Variant(value: .object(more), place: place, rule: "additionalProperties"))
        }
        for (name, value) in object.members {
            guard let property = schema["properties"]?[name] else { continue }
            variants += self.variants(of: value, property, place.appending(name)).map { variant in
                var changed = object
                changed[name] = variant.value
                return Variant(value: .object(changed), place: variant.place, rule: variant.rule)
            }
        }
        return variants
    }

    private func variants(of elements: [JSONValue], _ schema: JSONObject, _ place: JSONPointer) -> [Variant] {
        var variants: [Variant] = []
        if let least = schema["minItems"]?.number?.int, least > 0 {
            variants.append(Variant(value: .array(Array(elements.prefix(least - 1))), place: place, rule: "minItems"))
        }
        if let most = schema["maxItems"]?.number?.int, most < 10_000, let element = elements.last {
            let many = [JSONValue](repeating: element, count: most + 1)
            variants.append(Variant(value: .array(many), place: place, rule: "maxItems"))
        }
        if schema["prefixItems"] == nil, let items = schema["items"], let first = elements.first {
            variants += self.variants(of: first, items, place.appending(0)).map { variant in
                var changed = elements
                changed[0] = variant.value
                return Variant(value: .array(changed), place: variant.place, rule: variant.rule)
            }
        }
        return variants
    }

    private func numbers(_ schema: JSONObject, _ place: JSONPointer) -> [Variant] {
        let bounds: [(String, Double)] = [
            ("minimum", -1), ("exclusiveMinimum", 0), ("maximum", 1), ("exclusiveMaximum", 0),
        ]
        return bounds.compactMap { rule, change in
            guard let bound = schema[rule]?.number?.double, let number = Self.number(bound + change, schema) else {
                return nil
            }
            return Variant(value: .number(number), place: place, rule: rule)
        }
    }

    /// A number, without a fraction where the schema wants none.
    private static func number(_ value: Double, _ schema: JSONObject) -> JSONNumber? {
        guard abs(value) < 1e15, value == value.rounded() else { return JSONNumber(value) }
        return JSONNumber(Int(value))
    }
}
