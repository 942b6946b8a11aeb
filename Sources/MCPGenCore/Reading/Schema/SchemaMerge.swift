import MCPJSON

/// Makes one schema of two that both have to hold.
struct SchemaMerge {
    /// What can't hold at once, or can't be said in one schema.
    private(set) var contradictions: [String] = []

    /// Merges two schemas; where both annotate, the first one is heard.
    mutating func merge(_ a: JSONObject, _ b: JSONObject) -> JSONObject {
        var (result, b) = (a, b)
        // What belongs to one `if` stays together.
        let conditional = ["if", "then", "else"]
        if a["if"] != nil, b["if"] != nil, conditional.contains(where: { a[$0] != b[$0] }) {
            let other = JSONObject(b.members.filter { conditional.contains($0.name) })
            b["x-conditionals"] = .array((b["x-conditionals"]?.array ?? []) + [.object(other)])
        }
        if a["if"] != nil { for keyword in conditional { b[keyword] = nil } }
        for (keyword, value) in b.members {
            result[keyword] = result[keyword].map { merge(keyword, $0, value) } ?? value
        }
        if a["additionalProperties"] == false { require(b, within: a) }
        if b["additionalProperties"] == false { require(a, within: b) }
        return result
    }

    private mutating func merge(_ keyword: String, _ a: JSONValue, _ b: JSONValue) -> JSONValue {
        if a == b { return a }
        switch keyword {
        case "properties", "patternProperties", "$defs", "definitions", "dependentRequired", "dependentSchemas":
            return .object(merge(members: a.object ?? [:], b.object ?? [:]))
        case "required":
            let names = a.array ?? []
            return .array(names + (b.array ?? []).filter { !names.contains($0) })
        case "type": return types(a, b)
        case "enum":
            let values = (a.array ?? []).filter { (b.array ?? []).contains($0) }
            if values.isEmpty { contradictions.append("enums that share no value") }
            return .array(values)
        case "const":
            contradictions.append("two constants, \(a) and \(b)")
            return a
        case "minimum", "exclusiveMinimum", "minLength", "minItems", "minProperties": return greater(a, b) ? a : b
        case "maximum", "exclusiveMaximum", "maxLength", "maxItems", "maxProperties": return greater(a, b) ? b : a
        case "additionalProperties", "items", "propertyNames": return a == false || b == false ? false : both(a, b)
        case "uniqueItems": return .bool(a == true || b == true)
        case "allOf", "x-conditionals": return .array((a.array ?? []) + (b.array ?? []))
        case "pattern", "multipleOf", "format", "anyOf", "oneOf", "not", "prefixItems":
            contradictions.append("\(keyword) twice, of which the first one is used")
            return a
        default: return a
        }
    }

    private mutating func merge(members a: JSONObject, _ b: JSONObject) -> JSONObject {
        var result = a
        for (name, value) in b.members { result[name] = result[name].map { both($0, value) } ?? value }
        return result
    }

    private func both(_ a: JSONValue, _ b: JSONValue) -> JSONValue {
        if a == b || b == true || b == [:] { return a }
        if a == true || a == [:] { return b }
        return ["allOf": [a, b]]
    }

    private mutating func types(_ a: JSONValue, _ b: JSONValue) -> JSONValue {
        let (left, right) = (a.typeNames, b.typeNames)
        var shared = left.filter { right.contains($0) || ($0 == "integer" && right.contains("number")) }
        if left.contains("number"), right.contains("integer"), !shared.contains("integer") { shared.append("integer") }
        guard let first = shared.first else {
            contradictions.append("the types \(left.joined(separator: ", ")) and \(right.joined(separator: ", "))")
            return a
        }
        return shared.count == 1 ? .string(first) : .array(shared.map(JSONValue.string))
    }

    private func greater(_ a: JSONValue, _ b: JSONValue) -> Bool {
        (a.number?.double ?? -.infinity) > (b.number?.double ?? -.infinity)
    }

    /// A closed schema allows no properties that only the other one names.
    private mutating func require(_ schema: JSONObject, within closed: JSONObject) {
        guard closed["patternProperties"] == nil else { return }
        for name in schema.requiredNames where closed["properties"]?[name] == nil {
            contradictions.append("the property \"\(name)\", which one schema requires and another doesn't allow")
        }
    }
}

extension JSONObject {
    /// The properties that have to be there.
    var requiredNames: [String] { self["required"]?.array?.compactMap(\.string) ?? [] }
}

extension JSONValue {
    /// The names in the value of `type`.
    var typeNames: [String] { string.map { [$0] } ?? array?.compactMap(\.string) ?? [] }
}
