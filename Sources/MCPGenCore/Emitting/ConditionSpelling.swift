import MCPJSON

/// Spells conditions on the properties of a struct as Swift.
struct ConditionSpelling {
    /// Something that is known, or that code finds out.
    enum Expression {
        case known(Bool)
        case code(String)
    }

    private let properties: [String: Property]
    private let types: [String: TypeDeclaration]
    /// The dictionary of the properties that the struct doesn't name.
    private let others: String?

    init(_ properties: [Property], types: [String: TypeDeclaration], others: String?) {
        self.properties = Dictionary(properties.map { ($0.name, $0) }) { first, _ in first }
        self.types = types
        self.others = others
    }

    /// The statement that checks a rule; none where nothing can be broken, or where Swift doesn't know what the rule asks.
    func statement(_ rule: Rule) -> [String] {
        if case .count(let bounds) = rule.condition {
            guard properties.values.allSatisfy(\.isPresenceKnown) else { return [] }
            return Layout.list("check.properties(", [count] + bounds.arguments, ")", indent: 8)
        }
        guard case .code(let code)? = expression(rule.condition) else { return [] }
        return Layout.list("check.require(", [code, SwiftSpelling.literal(rule.expected)], ")", indent: 8)
    }

    /// How many properties there are.
    private var count: String {
        let all = properties.values.sorted { $0.name < $1.name }
        let optional = all.filter(\.type.isOptional).map { "self.\($0.escapedName) != nil" }
        var parts: [String] = []
        if optional.count < all.count { parts.append("\(all.count - optional.count)") }
        if !optional.isEmpty { parts.append("[\(optional.joined(separator: ", "))].count { $0 }") }
        if let others { parts.append("self.\(others).count") }
        return parts.isEmpty ? "0" : parts.joined(separator: " + ")
    }

    private func expression(_ condition: Condition) -> Expression? {
        switch condition {
        case .present(let name):
            guard let property = properties[name] else {
                return others.map { .code("self.\($0)[\(SwiftSpelling.literal(name))] != nil") }
            }
            guard property.isPresenceKnown else { return nil }
            return property.type.isOptional ? .code("self.\(property.escapedName) != nil") : .known(true)
        case .isOne(let name, let values): return properties[name].flatMap { comparison($0, values) }
        case .not(let inner):
            switch expression(inner) {
            case .known(let value): return .known(!value)
            case .code(let code): return .code("!(\(code))")
            case nil: return nil
            }
        case .all(let parts): return combined(parts, by: "&&", neutral: true)
        case .any(let parts): return combined(parts, by: "||", neutral: false)
        case .one(let parts):
            let all = parts.compactMap { expression($0) }
            guard all.count == parts.count else { return nil }
            let codes = all.map { part in
                switch part {
                case .known(let value): "\(value)"
                case .code(let code): code
                }
            }
            return .code("[\(codes.joined(separator: ", "))].count { $0 } == 1")
        case .count: return nil
        }
    }

    private func combined(_ parts: [Condition], by sign: String, neutral: Bool) -> Expression? {
        var codes: [String] = []
        for part in parts {
            switch expression(part) {
            case .known(let value) where value == neutral: continue
            case .known(let value): return .known(value)
            case .code(let code): codes.append(code)
            case nil: return nil
            }
        }
        if codes.isEmpty { return .known(neutral) }
        if codes.count == 1 { return .code(codes[0]) }
        // The type checker takes its time with long chains.
        guard codes.count < 4 else {
            let list = "[\(codes.joined(separator: ", "))]"
            return .code(neutral ? "!\(list).contains(false)" : "\(list).contains(true)")
        }
        return .code(
            codes.map { $0.contains(" && ") || $0.contains(" || ") ? "(\($0))" : $0 }.joined(separator: " \(sign) ")
        )
    }

    private func comparison(_ property: Property, _ values: [JSONValue]) -> Expression? {
        if let constant = property.constant { return .known(values.contains(constant)) }
        let spelled = values.compactMap { spelling($0, property.type.unwrapped.unconstrained) }
        let name = "self.\(property.escapedName)"
        var parts = spelled.map { "\(name) == \($0)" }
        if property.type.isOptional { parts.append("\(name) == nil") }
        return parts.isEmpty
            ? .known(false) : .code(parts.count == 1 ? parts[0] : "[\(parts.joined(separator: ", "))].contains(true)")
    }

    /// A value of a property's type; `nil` where the property can't have it.
    private func spelling(_ value: JSONValue, _ type: TypeReference) -> String? {
        switch (type, value) {
        case (.string, .string), (.boolean, .bool), (.any, _): return SwiftSpelling.json(value)
        case (.integer, .number(let number)): return number.int.map { String($0) }
        case (.number, .number(let number)): return number.double?.description
        case (.named(let name), _):
            switch types[name]?.kind {
            case .enumeration(let cases):
                return cases.first { .string($0.value) == value }.map { "." + SwiftName.escaped($0.swiftName) }
            case .values(let cases):
                return cases.first { $0.value == value }.map { "." + SwiftName.escaped($0.swiftName) }
            default: return nil
            }
        default: return nil
        }
    }
}
