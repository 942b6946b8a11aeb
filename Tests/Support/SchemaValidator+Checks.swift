import MCPRuntime

extension SchemaValidator {
    /// What is wrong with a value, by all keywords of a schema.
    func check(_ value: JSONValue, _ schema: JSONValue, _ place: JSONPointer) -> [String] {
        if let allowed = schema.bool { return allowed ? [] : [problem(place, "nothing is allowed here")] }
        guard let schema = schema.object else { return [problem(place, "the schema isn't one")] }
        return schema.members.flatMap { (keyword, argument) -> [String] in
            switch keyword {
            case "$ref": check(value, argument.string.flatMap(resolve) ?? .bool(false), place)
            case "type": checkType(value, argument, place)
            case "const": Self.equal(value, argument) ? [] : [problem(place, "is \(value), not \(argument)")]
            case "enum":
                (argument.array ?? []).contains { Self.equal(value, $0) }
                    ? [] : [problem(place, "\(value) isn't one of \(argument)")]
            case "allOf": (argument.array ?? []).flatMap { check(value, $0, place) }
            case "anyOf", "oneOf": checkAlternatives(value, argument.array ?? [], keyword, place)
            case "not": check(value, argument, place).isEmpty ? [problem(place, "fits what it must not fit")] : []
            case "minimum", "maximum", "minLength", "maxLength", "minItems", "maxItems":
                checkBound(value, keyword, argument, place)
            case "items":
                (value.array ?? []).enumerated().flatMap { check($1, argument, place.appending($0)) }
            case "required", "properties", "additionalProperties", "propertyNames":
                value.object.map { checkMembers($0, keyword, argument, schema, place) } ?? []
            default: []
            }
        }
    }

    private func problem(_ place: JSONPointer, _ message: String) -> String {
        (place.tokens.isEmpty ? "(root)" : place.description) + ": " + message
    }

    private func checkType(_ value: JSONValue, _ types: JSONValue, _ place: JSONPointer) -> [String] {
        let names = types.array?.compactMap(\.string) ?? [types.string ?? ""]
        let fits = names.contains { name in
            switch (name, value) {
            case ("null", .null), ("boolean", .bool), ("number", .number), ("string", .string), ("array", .array),
                ("object", .object):
                true
            case ("integer", .number(let number)): number.double.map { $0 == $0.rounded() } ?? false
            default: false
            }
        }
        return fits ? [] : [problem(place, "\(value) isn't of type \(names.joined(separator: " or "))")]
    }

    private func checkAlternatives(
        _ value: JSONValue,
        _ schemas: [JSONValue],
        _ keyword: String,
        _ place: JSONPointer
    ) -> [String] {
        let findings = schemas.map { check(value, $0, place) }
        let fitting = findings.count { $0.isEmpty }
        if fitting == 1 || fitting > 1 && keyword == "anyOf" { return [] }
        if fitting > 1 { return [problem(place, "fits \(fitting) alternatives of oneOf")] }
        let reasons = findings.enumerated().map { "[\($0)] \($1.first ?? "")" }.joined(separator: "; ")
        return [problem(place, "fits no alternative of \(keyword): \(reasons)")]
    }

    private func checkBound(
        _ value: JSONValue,
        _ keyword: String,
        _ bound: JSONValue,
        _ place: JSONPointer
    ) -> [String] {
        let size: Double? =
            switch (keyword, value) {
            case ("minimum", .number(let number)), ("maximum", .number(let number)): number.double
            case ("minLength", .string(let string)), ("maxLength", .string(let string)):
                Double(string.unicodeScalars.count)
            case ("minItems", .array(let elements)), ("maxItems", .array(let elements)): Double(elements.count)
            default: nil
            }
        guard let size, let limit = bound.number?.double else { return [] }
        let fits = keyword.hasPrefix("min") ? size >= limit : size <= limit
        return fits ? [] : [problem(place, "\(size) doesn't keep to \(keyword) \(bound)")]
    }

    private func checkMembers(
        _ object: JSONObject,
        _ keyword: String,
        _ argument: JSONValue,
        _ schema: JSONObject,
        _ place: JSONPointer
    ) -> [String] {
        switch keyword {
        case "required":
            return (argument.array ?? []).compactMap(\.string).filter { object[$0] == nil }
                .map { problem(place.appending($0), "is missing") }
        case "properties":
            return object.members.flatMap { name, value in
                argument[name].map { check(value, $0, place.appending(name)) } ?? []
            }
        case "additionalProperties":
            return object.members.filter { schema["properties"]?[$0.name] == nil }
                .flatMap { check($0.value, argument, place.appending($0.name)) }
        default:
            return object.names.flatMap { check(.string($0), argument, place.appending($0)) }
        }
    }

    /// Whether two values are the same to JSON Schema, to which 1 is 1.0.
    private static func equal(_ a: JSONValue, _ b: JSONValue) -> Bool {
        if case (.number(let a), .number(let b)) = (a, b) { return a == b || a.double != nil && a.double == b.double }
        return a == b
    }
}
