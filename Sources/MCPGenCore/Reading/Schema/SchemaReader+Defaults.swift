import MCPJSON

// Default values, as far as they fit their types and Swift says them in a word.
extension SchemaReader {
    /// A default value as Swift; `nil` where it doesn't fit the type, or isn't said in a word.
    func defaultValue(_ value: JSONValue, for type: TypeReference) -> DefaultValue? {
        guard let swift = spelling(of: value, type), swift.count <= 80 else { return nil }
        return DefaultValue(swift: swift, json: value)
    }

    /// Reports a default value that doesn't fit; one that is only too long for a default argument is no mistake.
    mutating func noteUnfit(_ value: JSONValue, _ type: TypeReference, _ pointer: JSONPointer) {
        switch type.unwrapped.unconstrained {
        case .any, .anyNumber, .dictionary, .array, .oneOrMany, .formatted: return
        case .named(let name):
            guard case .enumeration? = types.first(where: { $0.name == name })?.kind else { return }
        case .string where value.string != nil && value.string?.isEmpty == false: return
        default: break
        }
        report(.defaultMismatch, "the default \(value) doesn't fit the type; there is no default argument", pointer)
    }

    private func spelling(of value: JSONValue, _ type: TypeReference) -> String? {
        switch (type, value) {
        case (.optional(let wrapped), _): return spelling(of: value, wrapped)
        case (.constrained(let type, let constraints), _):
            return constraints.allow(value) ? spelling(of: value, type) : nil
        case (.string, .string(let string)): return string.debugDescription
        case (.integer, .number(let number)):
            let whole = number.double.flatMap { Int(exactly: $0) }
            return (number.int ?? whole).map { String($0) }
        case (.number, .number(let number)): return number.double.map(\.description)
        case (.boolean, .bool(let bool)): return bool ? "true" : "false"
        case (.array(let element), .array(let values)):
            let items = values.compactMap { spelling(of: $0, element) }
            return items.count == values.count ? "[\(items.joined(separator: ", "))]" : nil
        case (.dictionary(let element), .object(let object)):
            if object.members.isEmpty { return "[:]" }
            let items = object.members.sorted { $0.name < $1.name }.compactMap { name, value in
                spelling(of: value, element).map { "\(name.debugDescription): \($0)" }
            }
            return items.count == object.members.count ? "[\(items.joined(separator: ", "))]" : nil
        case (.named(let name), _): return spelling(of: value, named: name)
        default: return nil
        }
    }

    private func spelling(of value: JSONValue, named name: String) -> String? {
        switch types.first(where: { $0.name == name })?.kind {
        case .enumeration(let cases):
            return cases.first { .string($0.value) == value }.map { "." + SwiftName.escaped($0.swiftName) }
        case .values(let cases):
            return cases.first { $0.value == value }.map { "." + SwiftName.escaped($0.swiftName) }
        case .union(let union):
            for alternative in union.alternatives {
                guard let inner = spelling(of: value, alternative.type) else { continue }
                return ".\(SwiftName.escaped(alternative.swiftName))(\(inner))"
            }
            return nil
        default: return nil
        }
    }
}

extension Constraints {
    /// Whether a value is allowed, as far as defaults are concerned.
    fileprivate func allow(_ value: JSONValue) -> Bool {
        if let constant { return value == constant }
        switch value {
        case .string(let text):
            let count = text.unicodeScalars.count
            return length.contains(count) && !excluded.contains(value)
                && (choices.isEmpty || choices.contains(text))
                && (pattern.map { JSONPattern($0).matches(text) } ?? true)
        case .number(let number):
            guard let number = number.double else { return false }
            return number >= (minimum?.double ?? -.infinity) && number <= (maximum?.double ?? .infinity)
                && number > (exclusiveMinimum?.double ?? -.infinity) && number < (exclusiveMaximum?.double ?? .infinity)
        case .array(let values): return items.contains(values.count)
        case .object(let object): return properties.contains(object.members.count)
        case .null, .bool: return true
        }
    }
}

extension Constraints.Bounds {
    fileprivate func contains(_ count: Int) -> Bool { count >= (minimum ?? 0) && count <= (maximum ?? .max) }
}
