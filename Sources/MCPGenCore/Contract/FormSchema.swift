import MCPJSON

/// Makes the schemas of forms: a flat object, and no keywords but those that clients have to know (specification,
/// Elicitation, Requested Schema).
struct FormSchema {
    private let types: [String: TypeDeclaration]

    /// The schema of a form.
    ///
    /// - Parameters:
    ///   - properties: What the form asks for.
    ///   - types: The enums that the properties mention.
    static func schema(of properties: [Property], _ types: [TypeDeclaration]) -> JSONObject {
        let maker = FormSchema(types: Dictionary(types.map { ($0.name, $0) }) { first, _ in first })
        var members = JSONObject()
        for property in properties { members[property.name] = .object(maker.member(property)) }
        var schema: JSONObject = ["type": "object", "properties": .object(members)]
        let required = properties.filter(\.isRequired).map { JSONValue.string($0.name) }
        if !required.isEmpty { schema["required"] = .array(required) }
        return schema
    }

    private func member(_ property: Property) -> JSONObject {
        var schema = JSONObject()
        var description = property.description
        switch property.type.unwrapped {
        case .string: schema["type"] = "string"
        case .integer: schema["type"] = "integer"
        case .number: schema["type"] = "number"
        case .boolean: schema["type"] = "boolean"
        case .named(let name):
            schema["type"] = "string"
            add(cases(of: name), titledBy: "oneOf", to: &schema)
            description = description ?? types[name]?.description
        case .array(.named(let name)):
            // What can be chosen has a type only where it has no titles.
            var items = JSONObject()
            add(cases(of: name), titledBy: "anyOf", to: &items)
            if items["enum"] != nil { items = ["type": "string", "enum": items["enum"] ?? []] }
            schema["type"] = "array"
            schema["items"] = .object(items)
            description = description ?? types[name]?.description
        case .array, .dictionary, .optional, .any, .anyNumber, .formatted, .nullable, .oneOrMany, .constrained:
            break  // The reader refuses them.
        }
        schema["description"] = description.map(JSONValue.string)
        schema["default"] = property.defaultValue?.json
        return schema
    }

    private func cases(of name: String) -> [EnumerationCase] {
        if case .enumeration(let cases)? = types[name]?.kind { cases } else { [] }
    }

    /// Adds what can be chosen: with titles when there are any.
    private func add(_ cases: [EnumerationCase], titledBy keyword: String, to schema: inout JSONObject) {
        let titles = cases.map(\.title)
        // A comment above several cases tells none of them from the others.
        let own = titles.map { title in titles.count { $0 == title } == 1 ? title : nil }
        guard own.contains(where: { $0 != nil }) else {
            schema["enum"] = .array(cases.map { .string($0.value) })
            return
        }
        let choices = zip(cases, own).map { element, title -> JSONValue in
            ["const": .string(element.value), "title": .string(title ?? element.value)]
        }
        schema[keyword] = .array(choices)
    }
}

extension EnumerationCase {
    /// What a person chooses: the first sentence of what the case means, without the point at its end.
    fileprivate var title: String? {
        let lines = (description ?? "").split(omittingEmptySubsequences: false, whereSeparator: \.isNewline)
        let paragraph = lines.prefix { !$0.allSatisfy(\.isWhitespace) }.joined(separator: " ")
        let end = paragraph.indices.first { index in
            guard paragraph[index] == "." else { return false }
            let rest = paragraph[index...].dropFirst()
            let next = rest.first { !$0.isWhitespace }
            // `e.g. this` goes on, `one. Two` doesn't.
            return next == nil || (rest.first?.isWhitespace == true && next?.isUppercase == true)
        }
        let title = paragraph[..<(end ?? paragraph.endIndex)]
        return title.isEmpty ? nil : String(title)
    }
}
