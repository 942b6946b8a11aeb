import MCPJSON

// `anyOf` and `oneOf`: enums with a case for each alternative, unless there is a simpler type.
extension SchemaReader {
    /// The type of a choice between schemas.
    mutating func choice(
        _ keyword: String,
        _ alternatives: [JSONValue],
        _ schema: JSONObject,
        _ place: Place
    ) -> TypeReference {
        guard !alternatives.isEmpty else {
            report(.invalidSchema, "\(keyword) has to be an array of at least one schema", place.pointer)
            return .any
        }
        var base = schema
        for keyword in JSONObject.annotations.union([keyword, "discriminator"]) { base[keyword] = nil }
        if base["type"]?.typeNames.isEmpty == false, base.members.count == 1, alternatives.allSatisfy(\.hasTypeOfItsOwn)
        {
            base["type"] = nil
        }
        let pointer = place.pointer.appending(keyword)
        let all = alternatives.enumerated().flatMap { index, alternative -> [(JSONValue, JSONPointer)] in
            let place = pointer.appending(index)
            let inner = nested(alternative) ?? [alternative]
            return inner.map { alternative in
                guard !base.members.isEmpty, !alternative.isNullSchema else { return (alternative, place) }
                var both: JSONObject = ["allOf": [alternative, .object(base)]]
                both["title"] = alternative["title"]
                return (.object(both), place)
            }
        }
        let present = all.filter { !$0.0.isNullSchema && !$0.0.isNeverSchema }
        let isNullable = all.contains { $0.0.isNullSchema }
        let type: TypeReference
        switch present.count {
        case 0: return .constrained(.any, Constraints(constant: .null))
        case 1:
            var inner = place
            inner.pointer = present[0].1
            type = self.type(of: present[0].0.annotated(by: schema), inner)
        default: type = union(present, schema, place)
        }
        return isNullable ? TypeReference.optional(type).flattened : type
    }

    /// The alternatives of an alternative that is nothing but a choice itself.
    private func nested(_ alternative: JSONValue) -> [JSONValue]? {
        guard let schema = alternative.object else { return nil }
        for keyword in ["anyOf", "oneOf"] where schema.isOnly(keyword) && schema["title"] == nil {
            return schema[keyword]?.array
        }
        return nil
    }

    /// The type of a choice between several schemas that aren't `null`.
    mutating func union(
        _ alternatives: [(JSONValue, JSONPointer)],
        _ schema: JSONObject,
        _ place: Place
    ) -> TypeReference {
        if let type = enumeration(of: alternatives, schema, place) { return type }
        // What alternatives are isn't told to their types, as an enum of them is what keeps unknown values.
        let index = types.count
        let (_, name) = declare(schema, .union(Union(alternatives: [])), place)
        let objects = discriminator(of: alternatives, schema)
        let wasClosed = isClosedHere
        isClosedHere = true
        var cases: [Union.Alternative] = []
        for (position, (alternative, pointer)) in alternatives.enumerated() {
            let tags = objects?.tags[position] ?? []
            let label = self.label(alternative, tags: tags, among: alternatives.map(\.0))
            var inner = Place(pointer: pointer, owner: name, name: SwiftName.upperCamel(label ?? "Object"))
            if label == nil, alternative.isArraySchema { inner.name = "Element" }
            let type = self.type(of: alternative, inner)
            let kind = self.kind(of: type)
            guard !cases.contains(where: { $0.type == type }) else { continue }
            cases.append(
                Union.Alternative(
                    swiftName: label.map { SwiftName.lowerCamel($0) } ?? kind.caseName,
                    description: alternative["description"]?.string,
                    type: type,
                    kind: kind,
                    tags: tags,
                    requiredCount: requiredCount(of: type)
                )
            )
        }
        isClosedHere = wasClosed
        if let simple = simplified(cases) {
            types.remove(at: index)
            return simple
        }
        var scope = SwiftName.Scope(taken: isResult ? ["unrecognized"] : [])
        for index in cases.indices { cases[index].swiftName = scope.unique(cases[index].swiftName) }
        types[index].kind = .union(Union(alternatives: cases, discriminator: objects?.name))
        types[index].isOpen = isResult && !isClosedHere
        return .named(name)
    }

    /// The type without a choice, where one of the alternatives is all that there is, or an array of the other one.
    private func simplified(_ cases: [Union.Alternative]) -> TypeReference? {
        if cases.count == 1 { return cases[0].type }
        if let any = cases.first(where: { $0.type == .any }) { return any.type }
        let plain = Set(cases.map(\.type.unconstrained))
        if plain == [.integer, .number] { return .number }
        if plain.count == 1, plain != [.any], plain.first.map({ kind(of: $0) }) != .object { return plain.first }
        guard cases.count == 2 else { return nil }
        for (one, many) in [(cases[0], cases[1]), (cases[1], cases[0])] {
            if case .array(one.type) = many.type.unconstrained, one.kind != .array { return .oneOrMany(one.type) }
        }
        return nil
    }

    /// The enum that alternatives make which are constants, with or without titles.
    private mutating func enumeration(
        of alternatives: [(JSONValue, JSONPointer)],
        _ schema: JSONObject,
        _ place: Place
    ) -> TypeReference? {
        var values: [JSONValue] = []
        var titles: [JSONValue] = []
        for (alternative, pointer) in alternatives {
            let alternative = flattened(alternative, pointer)
            guard let own = alternative["const"].map({ [$0] }) ?? alternative["enum"]?.array else { return nil }
            guard own.allSatisfy({ $0.object == nil && $0.array == nil }) else { return nil }
            values += own
            let title = alternative["title"]?.string ?? alternative["description"]?.string ?? ""
            titles += own.map { _ in title.isEmpty ? .null : .string(title) }
        }
        var all = schema
        all["x-titles"] = .array(titles)
        return enumeration(values, all, place)
    }

    private func requiredCount(of type: TypeReference) -> Int {
        guard case .named(let name) = type.unconstrained,
            case .structure(let properties, _)? = types.first(where: { $0.name == name })?.kind
        else { return 0 }
        return properties.count { $0.isRequired || $0.isNullWritten }
    }

    // MARK: Telling alternatives apart

    /// The property that tells objects apart, and what it says in each of the alternatives.
    private mutating func discriminator(
        of alternatives: [(JSONValue, JSONPointer)],
        _ schema: JSONObject
    ) -> (name: String, tags: [[String]])? {
        let named = schema["discriminator"]?["propertyName"]?.string
        let mapping = schema["discriminator"]?["mapping"]?.object?.members ?? []
        let flat = alternatives.map { flattened($0.0, $0.1) }
        let objects = flat.indices.filter { flat[$0]["properties"] != nil }
        guard objects.count > 1 else { return nil }
        let first = flat[objects[0]]["properties"]?.object?.names ?? []
        for name in [named].compactMap({ $0 }) + first {
            var tags: [[String]] = Array(repeating: [], count: flat.count)
            for index in objects {
                let property = flat[index]["properties"]?[name].map { flattened($0, alternatives[index].1) }
                tags[index] =
                    property?["const"]?.string.map { [$0] } ?? property?["enum"]?.array?.compactMap(\.string) ?? []
                let reference = alternatives[index].0.object?.reference
                if tags[index].isEmpty, name == named, let reference {
                    tags[index] = mapping.filter { $0.value.string == reference }.map(\.name)
                }
            }
            let all = objects.flatMap { tags[$0] }
            if objects.allSatisfy({ !tags[$0].isEmpty }), Set(all).count == all.count { return (name, tags) }
        }
        return nil
    }

    /// What an alternative is called; `nil` where only its type can tell.
    private func label(_ alternative: JSONValue, tags: [String], among all: [JSONValue]) -> String? {
        if let tag = tags.first { return tag }
        if let reference = alternative.object?.reference {
            return reference.split(separator: "/").last.map(String.init)
        }
        let parts = alternative["allOf"]?.array ?? []
        if let reference = parts.first?.object?.reference {
            return reference.split(separator: "/").last.map(String.init)
        }
        if let title = alternative["title"]?.string ?? parts.first?["title"]?.string, !title.isEmpty, title.count <= 30
        {
            return title
        }
        // The property that only this one requires.
        return alternative.ownRequiredNames.first { name in all.count { $0.ownRequiredNames.contains(name) } == 1 }
    }

    /// What JSON values of a type are.
    func kind(of type: TypeReference) -> Union.Kind {
        switch type {
        case .string, .formatted: return .string
        case .integer: return .integer
        case .number, .anyNumber: return .number
        case .boolean: return .boolean
        case .array: return .array
        case .dictionary: return .object
        case .any, .optional, .nullable, .oneOrMany: return .any
        case .constrained(let type, _): return kind(of: type)
        case .named(let name):
            switch types.first(where: { $0.name == name })?.kind {
            case .structure: return .object
            case .tuple: return .array
            case .enumeration: return .string
            case .wrapper(let type): return kind(of: type)
            case .values, .union, .alias: return .any
            case nil: return name.hasSuffix(".Arguments") ? .object : .any
            }
        }
    }
}

extension Union.Kind {
    /// The name of a case for values of the kind.
    fileprivate var caseName: String {
        switch self {
        case .object: "object"
        case .array: "array"
        case .string: "string"
        case .integer: "integer"
        case .number: "number"
        case .boolean: "boolean"
        case .any: "value"
        }
    }
}

extension JSONValue {
    /// Whether a schema allows nothing but `null`.
    var isNullSchema: Bool { self["type"] == "null" || self["const"] == .null || self["enum"] == [.null] }

    /// Whether nothing fits a schema.
    fileprivate var isNeverSchema: Bool { self == false || self["not"] == [:] || self["not"] == true }

    /// The properties that an alternative requires, also one that has been joined to what is around it.
    fileprivate var ownRequiredNames: [String] {
        (object?.requiredNames ?? []) + (self["allOf"]?.array?.first?.object?.requiredNames ?? [])
    }

    fileprivate var isArraySchema: Bool { self["type"] == "array" || self["items"] != nil }

    fileprivate var hasTypeOfItsOwn: Bool { self["type"] != nil || object?.reference != nil }

    /// The schema with the annotations of the schema around it, where it has none.
    fileprivate func annotated(by outer: JSONObject) -> JSONValue {
        guard var schema = object, schema.reference == nil else { return self }
        for keyword in ["title", "description"] where schema[keyword] == nil { schema[keyword] = outer[keyword] }
        return .object(schema)
    }
}
