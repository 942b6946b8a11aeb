import MCPJSON

/// Spells what a schema asks of a value as calls of `JSONChecks`.
struct CheckBuilder {
    /// The patterns that the calls mention, as declarations.
    private(set) var patterns: [String] = []
    private var patternNames = SwiftName.Scope()

    /// A function that checks the values of a property or of an alternative.
    struct Function {
        /// Its name.
        var name: String
        /// Its declaration.
        var lines: [String]
    }

    /// The function that checks values of a type; `nil` where nothing is asked.
    ///
    /// - Parameters:
    ///   - type: The type, without being optional.
    ///   - name: What the value is called, in lower camel case.
    mutating func function(_ type: TypeReference, _ name: String) -> Function? {
        let body = statements(type, "value", name)
        guard !body.isEmpty else { return nil }
        let function = "check" + name.prefix(1).uppercased() + name.dropFirst()
        return Function(name: function, lines: Self.declaration(function, SwiftSpelling.type(type), body))
    }

    private static func declaration(_ name: String, _ type: String, _ body: [String]) -> [String] {
        let head = Layout.list(
            "private static func \(name)(",
            ["_ value: \(type)", "_ check: inout MCPRuntime.JSONChecks"],
            ") {",
            indent: 4
        )
        return head + body.map { "    " + $0 } + ["}"]
    }

    /// The function that checks that a value is a constant.
    mutating func constant(_ value: JSONValue, type: String, _ name: String) -> Function {
        let function = "check" + name.prefix(1).uppercased() + name.dropFirst()
        let body = require("value == \(SwiftSpelling.json(value))", value.description, indent: 8)
        return Function(name: function, lines: Self.declaration(function, type, body))
    }

    // MARK: Statements

    private mutating func statements(_ type: TypeReference, _ value: String, _ name: String) -> [String] {
        switch type {
        case .constrained(let inner, let constraints):
            return statements(constraints, inner, value, name) + statements(inner, value, name)
        case .array(let element), .oneOrMany(let element):
            return loop("each", value, "element", statements(element, "element", name))
        case .dictionary(let element):
            return loop("each", value, "element", statements(element, "element", name))
        case .optional(let wrapped):
            return unwrapping(value, value, statements(wrapped, value, name))
        case .nullable(let wrapped):
            return unwrapping("value", "\(value).value", statements(wrapped, "value", name))
        case .string, .integer, .number, .anyNumber, .boolean, .any, .formatted, .named: return []
        }
    }

    private func loop(_ function: String, _ value: String, _ element: String, _ body: [String]) -> [String] {
        guard !body.isEmpty else { return [] }
        return ["check.\(function)(\(value)) { \(element), check in"] + body.map { "    " + $0 } + ["}"]
    }

    private func unwrapping(_ name: String, _ value: String, _ body: [String]) -> [String] {
        guard !body.isEmpty else { return [] }
        return [name == value ? "if let \(name) {" : "if let \(name) = \(value) {"] + body.map { "    " + $0 } + ["}"]
    }

    private mutating func statements(
        _ constraints: Constraints,
        _ type: TypeReference,
        _ value: String,
        _ name: String
    ) -> [String] {
        var lines: [String] = []
        let isElement = value != "value"
        func call(_ function: String, _ items: [String]) {
            lines += Layout.list("check.\(function)(", items, ")", indent: isElement ? 16 : 8)
        }
        if let constant = constraints.constant {
            return require("\(value) == \(SwiftSpelling.json(constant))", constant.description, indent: 12)
        }
        if !constraints.length.isEmpty { call("length", [value] + constraints.length.arguments) }
        if let pattern = constraints.pattern { call("pattern", [value, "Self." + constant(pattern, name)]) }
        let bounds = numberBounds(constraints, type)
        if !bounds.isEmpty { call("range", [value] + bounds) }
        if let divisor = constraints.multipleOf {
            let isWhole = type.unconstrained == .integer
            if !isWhole || divisor.int != nil { call("multiple", [value, "of: \(divisor.lexeme)"]) }
        }
        if !constraints.items.isEmpty { call("items", ["\(value).count"] + constraints.items.arguments) }
        if constraints.uniqueItems { call("unique", [value]) }
        if !constraints.properties.isEmpty { call("properties", ["\(value).count"] + constraints.properties.arguments) }
        if let names = constraints.propertyNames?.constraints {
            lines += loop("names", value, "name", statements(names, .string, "name", name + "Name"))
        }
        if !constraints.choices.isEmpty {
            let list = "[\(constraints.choices.map(SwiftSpelling.literal).joined(separator: ", "))]"
            let shown = constraints.choices.map { "\"\($0)\"" }.joined(separator: ", ")
            lines += require("\(list).contains(\(value))", "one of \(shown)", indent: 16)
        }
        for excluded in constraints.excluded {
            lines += require(
                "\(value) != \(SwiftSpelling.json(excluded))",
                "another value than \(excluded)",
                indent: 12
            )
        }
        return lines
    }

    /// A requirement in words of the contract.
    func require(_ condition: String, _ expected: String, indent: Int) -> [String] {
        Layout.list("check.require(", [condition, SwiftSpelling.literal(expected)], ")", indent: indent)
    }

    private mutating func constant(_ pattern: String, _ name: String) -> String {
        let name = patternNames.unique(name + "Pattern")
        patterns += Layout.list(
            "private static let \(name) = MCPRuntime.JSONPattern(",
            [SwiftSpelling.literal(pattern)],
            ")",
            indent: 4
        )
        return name
    }

    private func numberBounds(_ constraints: Constraints, _ type: TypeReference) -> [String] {
        var bounds: [String] = []
        func add(_ label: String, _ number: JSONNumber?, _ rounding: FloatingPointRoundingRule) {
            guard let number else { return }
            if type.unconstrained == .anyNumber {
                // The limit may be beyond Int too, in a lexeme such as 1e20 as well.
                let whole = Swift.Int128(number.lexeme) ?? number.double.flatMap { Swift.Int128(exactly: $0) }
                if let whole { bounds.append("\(label): \(whole) as Swift.Int128") }
                return
            }
            guard type.unconstrained == .integer else {
                bounds.append("\(label): \(number.lexeme)")
                return
            }
            // A limit that no Int goes beyond, or that lies between two of them.
            guard let value = number.double?.rounded(rounding) else { return }
            if let whole = number.int ?? Int(exactly: value) {
                bounds.append("\(label): \(whole)")
            }
        }
        add("atLeast", constraints.minimum, .up)
        add("above", constraints.exclusiveMinimum, .down)
        add("atMost", constraints.maximum, .down)
        add("below", constraints.exclusiveMaximum, .up)
        return bounds
    }
}

extension Constraints.Bounds {
    /// The limits as arguments of a call.
    var arguments: [String] {
        [minimum.map { "atLeast: \($0)" }, maximum.map { "atMost: \($0)" }].compactMap { $0 }
    }
}
