import MCPJSON

// Strings, numbers, arrays, constants and enums.
extension SchemaReader {
    func string(_ schema: JSONObject, _ place: Place) -> TypeReference {
        let named = schema["format"]?.string ?? (schema["contentEncoding"] == "base64" ? "byte" : nil)
        if let format = named.flatMap(StringFormat.init(rawValue:)), formats.contains(format) {
            return .formatted(format)
        }
        return constrained(.string, stringConstraints(schema))
    }

    func number(_ type: String, _ schema: JSONObject, _ place: Place) -> TypeReference {
        let constraints = numberConstraints(schema)
        guard type == "integer" else { return constrained(.number, constraints) }
        let limits = [
            constraints.minimum, constraints.exclusiveMinimum, constraints.maximum, constraints.exclusiveMaximum,
        ]
        let values = limits.compactMap { $0 } + [schema["default"]?.number].compactMap { $0 }
        let fits = values.allSatisfy { $0.int != nil || abs($0.double ?? 0) < 0x1p63 }
        return constrained(fits ? .integer : .anyNumber, constraints)
    }

    mutating func array(_ schema: JSONObject, _ place: Place) -> TypeReference {
        if let elements = schema["prefixItems"]?.array, !elements.isEmpty { return tuple(elements, schema, place) }
        var element = TypeReference.any
        if let items = schema["items"], items != true, items != false {
            var inner = place.at("items")
            inner.isReserved = false
            inner.name = elementName(place)
            element = type(of: items, inner)
        }
        return constrained(.array(element), arrayConstraints(schema, place))
    }

    /// What an element of an array is called: `Point` of `points`, unless a sibling of the array has that name.
    private func elementName(_ place: Place) -> String {
        let fallback = place.name + "Item"
        guard !place.isReserved, let singular = SwiftName.singular(place.name) else { return fallback }
        return siblingNames.contains(singular) ? fallback : singular
    }

    private mutating func tuple(_ elements: [JSONValue], _ schema: JSONObject, _ place: Place) -> TypeReference {
        let (index, name) = declare(schema, .tuple([], rest: nil, minimum: 0), place)
        let ordinals = ["first", "second", "third", "fourth", "fifth", "sixth", "seventh", "eighth", "ninth", "tenth"]
        let minimum = min(schema["minItems"]?.number?.int ?? 0, elements.count)
        var scope = SwiftName.Scope(taken: SwiftName.takenMembers.union(["rest"]))
        let properties = elements.enumerated().map { position, element in
            let ordinal = ordinals.indices.contains(position) ? ordinals[position] : "element\(position + 1)"
            let swiftName = element["title"]?.string.map { SwiftName.lowerCamel($0) } ?? ordinal
            var inner = Place(pointer: place.pointer, owner: name, name: SwiftName.upperCamel(swiftName))
            inner.pointer = inner.pointer.appending("prefixItems").appending(position)
            let type = self.type(of: element, inner)
            var property = Property(
                name: String(position),
                swiftName: scope.unique(swiftName),
                description: element["description"]?.string,
                type: position < minimum ? type : TypeReference.optional(type).flattened
            )
            if position >= minimum, type == .any { property.type = .optional(.any) }
            return property
        }
        var rest: TypeReference?
        let isFull = schema["maxItems"]?.number?.int.map { $0 <= elements.count } ?? false
        if let items = schema["items"], items != false {
            rest = type(of: items, Place(pointer: place.pointer.appending("items"), owner: name, name: "Rest"))
        } else if schema["items"] == nil, !isFull {
            rest = .any
        }
        types[index].kind = .tuple(properties, rest: rest, minimum: minimum)
        return .named(name)
    }

    // MARK: Constants and enums

    /// The type of a constant that a struct stores, as it need not be there.
    mutating func constant(_ value: JSONValue, _ schema: JSONObject, _ place: Place) -> TypeReference {
        switch value {
        case .null: return .constrained(.any, Constraints(constant: .null))
        default: return enumeration([value], schema, place)
        }
    }

    mutating func enumeration(_ all: [JSONValue], _ schema: JSONObject, _ place: Place) -> TypeReference {
        let isNullable = all.contains(.null)
        let allowed = schema["type"]?.typeNames ?? []
        var values: [JSONValue] = []
        for value in all where value != .null && !values.contains(value) {
            let fits = allowed.isEmpty || value.jsonTypes.contains { allowed.contains($0) }
            if fits { values.append(value) }
        }
        if values.isEmpty {
            guard !isNullable else { return .constrained(.any, Constraints(constant: .null)) }
            let names = allowed.joined(separator: ", ")
            report(.contradiction, "no value of the enum has the type \(names)", place.pointer)
            return .any
        }
        let type = enumeration(of: values, schema, place)
        return isNullable || allowed.contains("null") && allowed.count > 1 && all.contains(.null)
            ? .optional(type) : type
    }

    private mutating func enumeration(of values: [JSONValue], _ schema: JSONObject, _ place: Place) -> TypeReference {
        let flags = values.compactMap(\.bool)
        if flags.count == values.count {
            return Set(flags).count == 2 ? .boolean : .constrained(.boolean, Constraints(constant: values[0]))
        }
        var scope = SwiftName.Scope(taken: isResult ? ["unrecognized"] : [])
        let strings = values.compactMap(\.string)
        let kind: TypeDeclaration.Kind
        if strings.count == values.count {
            kind = .enumeration(
                strings.enumerated().map { position, value in
                    let name = scope.lowerCamel(value)
                    let title = schema["x-titles"]?.array.flatMap {
                        $0.indices.contains(position) ? $0[position].string : nil
                    }
                    return EnumerationCase(value: value, swiftName: name, description: title)
                }
            )
        } else {
            kind = .values(
                values.enumerated().map { position, value in
                    ValueCase(value: value, swiftName: scope.unique(value.caseName(position)))
                }
            )
        }
        let (index, name) = declare(schema, kind, place)
        types[index].isOpen = isResult && !isClosedHere
        return .named(name)
    }
}

extension JSONValue {
    /// The types that JSON Schema says the value has.
    var jsonTypes: [String] {
        switch self {
        case .null: ["null"]
        case .bool: ["boolean"]
        case .string: ["string"]
        case .array: ["array"]
        case .object: ["object"]
        case .number(let number): number.double.map { $0 == $0.rounded() } == true ? ["number", "integer"] : ["number"]
        }
    }

    /// The name of an enum's case that stands for the value.
    ///
    /// - Parameter position: Where the value stands among the enum's values.
    fileprivate func caseName(_ position: Int) -> String {
        switch self {
        case .string(let text): SwiftName.lowerCamel(text)
        case .number(let number): SwiftName.caseName(forNumber: number.lexeme)
        case .bool(let flag): flag ? "true" : "false"
        case .null, .array, .object: "value\(position + 1)"
        }
    }
}
