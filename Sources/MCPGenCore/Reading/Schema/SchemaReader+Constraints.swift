import MCPJSON

// What schemas ask of values beyond their type.
extension SchemaReader {
    func constrained(_ type: TypeReference, _ constraints: Constraints) -> TypeReference {
        constraints.isEmpty ? type : .constrained(type, constraints)
    }

    func stringConstraints(_ schema: JSONObject) -> Constraints {
        var constraints = Constraints()
        constraints.length = Constraints.Bounds(schema, "minLength", "maxLength")
        constraints.pattern = schema["pattern"]?.string.flatMap { JSONPattern.problem(in: $0) == nil ? $0 : nil }
        if let excluded = schema["not"]?["enum"]?.array ?? schema["not"]?["const"].map({ [$0] }) {
            constraints.excluded = excluded.filter { $0.string != nil }
        }
        return constraints
    }

    func numberConstraints(_ schema: JSONObject) -> Constraints {
        var constraints = Constraints()
        constraints.minimum = schema["minimum"]?.number
        constraints.exclusiveMinimum = schema["exclusiveMinimum"]?.number
        constraints.maximum = schema["maximum"]?.number
        constraints.exclusiveMaximum = schema["exclusiveMaximum"]?.number
        if let divisor = schema["multipleOf"]?.number, let value = divisor.double, value > 0 {
            constraints.multipleOf = divisor
        }
        return constraints
    }

    func arrayConstraints(_ schema: JSONObject, _ place: Place) -> Constraints {
        var constraints = Constraints()
        constraints.items = Constraints.Bounds(schema, "minItems", "maxItems")
        if schema["items"] == false { constraints.items = Constraints.Bounds(minimum: nil, maximum: 0) }
        constraints.uniqueItems = schema["uniqueItems"] == true
        return constraints
    }

    mutating func dictionaryConstraints(_ schema: JSONObject, _ place: Place) -> Constraints {
        var constraints = Constraints()
        constraints.properties = Constraints.Bounds(schema, "minProperties", "maxProperties")
        if let names = schema["propertyNames"] {
            let names = flattened(names, place.pointer.appending("propertyNames"))
            var inner = stringConstraints(names)
            inner.choices = names["enum"]?.array?.compactMap(\.string) ?? names["const"]?.string.map { [$0] } ?? []
            if !inner.isEmpty { constraints.propertyNames = Constraints.Indirection(inner) }
        } else if schema["additionalProperties"] == false, let patterns = schema["patternProperties"]?.object?.names {
            var inner = Constraints()
            let pattern = patterns.count == 1 ? patterns[0] : patterns.map { "(?:\($0))" }.joined(separator: "|")
            if JSONPattern.problem(in: pattern) == nil { inner.pattern = pattern }
            if !inner.isEmpty { constraints.propertyNames = Constraints.Indirection(inner) }
        }
        return constraints
    }

    /// Says what a schema asks that nothing checks.
    mutating func noteUnchecked(_ schema: JSONObject, _ place: Place) {
        if let pattern = schema["pattern"]?.string, let problem = JSONPattern.problem(in: pattern) {
            let message = "the pattern isn't checked: \(problem)"
            report(.unsupportedPattern, message, place.pointer.appending("pattern"))
        }
        for keyword in ["contains", "unevaluatedProperties", "unevaluatedItems", "dependentSchemas", "contentSchema"]
        where schema[keyword] != nil {
            report(.unsupportedKeyword, "\(keyword) isn't checked", place.pointer.appending(keyword))
        }
        let isObject = schema["properties"] != nil
        if let not = schema["not"], !isObject, !not.isNullSchema, !(not["enum"] != nil || not["const"] != nil) {
            report(.unsupportedKeyword, "not isn't checked", place.pointer.appending("not"))
        }
        if schema["if"] != nil, !isObject {
            report(.unsupportedKeyword, "if isn't checked", place.pointer.appending("if"))
        }
    }

    // MARK: Rules for properties together

    /// What has to be so of an object's properties together.
    mutating func rules(_ schema: JSONObject, _ place: Place) -> [Rule] {
        var rules: [Rule] = []
        let bounds = Constraints.Bounds(schema, "minProperties", "maxProperties")
        if !bounds.isEmpty {
            rules.append(Rule(condition: .count(bounds), expected: "an object with \(bounds.wording)"))
        }
        for (keyword, combine) in [("anyOf", Condition.any), ("oneOf", Condition.one)] {
            guard let alternatives = schema[keyword]?.array, !alternatives.isEmpty else { continue }
            let conditions = alternatives.compactMap { condition($0) }
            guard conditions.count == alternatives.count else { continue }
            let names = alternatives.map { Self.quoted($0.object?.requiredNames ?? []) }.joined(separator: " or ")
            let amount = keyword == "anyOf" ? "" : "exactly one of "
            rules.append(Rule(condition: combine(conditions), expected: "an object with \(amount)\(names)"))
        }
        for (name, others) in schema["dependentRequired"]?.object?.members ?? [] {
            let needed = others.array?.compactMap(\.string) ?? []
            let condition = Condition.any([.not(.present(name)), .all(needed.map(Condition.present))])
            let expected = "an object with \(Self.quoted(needed)), as it has \"\(name)\""
            rules.append(Rule(condition: condition, expected: expected))
        }
        if let not = schema["not"] {
            if let condition = condition(not) {
                rules.append(
                    Rule(condition: .not(condition), expected: "an object that isn't as `not` in its schema says")
                )
            } else {
                report(.unsupportedKeyword, "not isn't checked", place.pointer.appending("not"))
            }
        }
        for conditional in [schema] + (schema["x-conditionals"]?.array ?? []).compactMap(\.object) {
            if let test = conditional["if"] { addImplications(of: test, conditional, place, &rules) }
        }
        return rules
    }

    private mutating func addImplications(
        of test: JSONValue,
        _ schema: JSONObject,
        _ place: Place,
        _ rules: inout [Rule]
    ) {
        guard let condition = condition(test) else {
            report(.unsupportedKeyword, "if, then and else aren't checked", place.pointer.appending("if"))
            return
        }
        for (keyword, premise) in [("then", Condition.not(condition)), ("else", condition)] {
            guard let value = schema[keyword], value != true else { continue }
            guard let consequence = self.condition(value) else {
                report(.unsupportedKeyword, "\(keyword) isn't checked", place.pointer.appending(keyword))
                continue
            }
            let names = Self.quoted(value.object?.requiredNames ?? [])
            let expected = names.isEmpty ? "what `\(keyword)` in the schema says" : "an object with \(names)"
            rules.append(
                Rule(condition: .any([premise, consequence]), expected: "\(expected), as `if` in its schema says")
            )
        }
    }

    /// What a schema says of an object's properties; `nil` where it can't be said.
    private func condition(_ value: JSONValue) -> Condition? {
        guard let schema = value.object else { return nil }
        var parts = schema.requiredNames.map(Condition.present)
        for (keyword, value) in schema.members where !JSONObject.annotations.contains(keyword) {
            switch keyword {
            case "required": continue
            case "type" where value == "object": continue
            case "properties":
                for (name, value) in value.object?.members ?? [] {
                    guard let schema = value.object, schema.isOnly("const", "enum", "type") else { return nil }
                    guard let values = schema["const"].map({ [$0] }) ?? schema["enum"]?.array else { return nil }
                    parts.append(.isOne(name, of: values))
                }
            case "not":
                guard let inner = condition(value) else { return nil }
                parts.append(.not(inner))
            case "allOf", "anyOf":
                let all = (value.array ?? []).compactMap { condition($0) }
                guard let count = value.array?.count, all.count == count else { return nil }
                parts.append(keyword == "allOf" ? .all(all) : .any(all))
            default: return nil
            }
        }
        return parts.isEmpty ? nil : parts.count == 1 ? parts[0] : .all(parts)
    }

    private static func quoted(_ names: [String]) -> String {
        names.map { "\"\($0)\"" }.joined(separator: " and ")
    }
}

extension Constraints.Bounds {
    init(_ schema: JSONObject, _ minimum: String, _ maximum: String) {
        let least = schema[minimum]?.number.flatMap { $0.int ?? $0.double.map { Int(clamping: $0) } }
        let most = schema[maximum]?.number.flatMap { $0.int ?? $0.double.map { Int(clamping: $0) } }
        self.init(minimum: least.flatMap { $0 > 0 ? $0 : nil }, maximum: most.map { max($0, 0) })
    }

    /// The limits in words, for numbers of properties.
    fileprivate var wording: String {
        switch (minimum, maximum) {
        case (let low?, let high?): "\(low) to \(high) properties"
        case (let low?, nil): "at least \(low) properties"
        case (nil, let high?): "at most \(high) properties"
        case (nil, nil): "any number of properties"
        }
    }
}

extension Int {
    /// The nearest whole number.
    fileprivate init(clamping value: Double) { self = Int(exactly: value.rounded()) ?? (value < 0 ? .min : .max) }
}
