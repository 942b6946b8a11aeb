import MCPJSON

/// Makes Swift types from the JSON Schemas of one tool (2020-12, and what draft-07 documents in the wild use).
///
/// What can't be expressed as a type becomes `JSONValue`, with a warning.
struct SchemaReader {
    /// The document in which references are resolved.
    private var root: JSONValue
    /// Where that document stands in the file.
    private var rootPointer: JSONPointer
    /// What emitted types are nested in: `Weather.GetForecast`.
    private let namespace: String
    private var typeNames: SwiftName.Scope
    /// The types made of definitions, by their reference; `nil` while one is being read.
    private var definitions: [String: TypeReference?] = [:]

    /// The types that have been made, in the order of the source.
    private(set) var types: [TypeDeclaration] = []
    /// What couldn't be expressed, and where.
    private(set) var warnings: [(String, JSONPointer)] = []

    /// Makes a reader of a tool's schemas.
    ///
    /// - Parameters:
    ///   - root: The first schema: that of the arguments.
    ///   - pointer: Where it stands in the file.
    ///   - namespace: What emitted types are nested in.
    init(root: JSONValue, pointer: JSONPointer, namespace: String) {
        self.root = root
        rootPointer = pointer
        self.namespace = namespace
        // A type with the contract's name would hide the namespace of all others.
        let outermost = namespace.split(separator: ".").first.map(String.init) ?? ""
        typeNames = SwiftName.Scope(taken: SwiftName.takenTypes.union([outermost]))
    }

    /// Goes on with another schema of the tool.
    mutating func begin(root: JSONValue, pointer: JSONPointer) {
        self.root = root
        rootPointer = pointer
        definitions = [:]
    }

    /// What a caller passes: the properties of the arguments object, or the object itself where its properties can't be
    /// told beforehand.
    mutating func parameters() -> ([Parameter], ContractTool.ArgumentsForm) {
        let (schema, pointer) = resolvedRoot()
        let isClosed = schema["additionalProperties"] == false
        let others = ["allOf", "anyOf", "oneOf", "$ref", "patternProperties"].filter { schema[$0] != nil }
        let values = schema["additionalProperties"].flatMap { $0.object == nil ? nil : $0 }
        let hasProperties = schema["properties"]?.object?.members.isEmpty == false
        guard hasProperties || (others.isEmpty && values == nil) else {
            var type = TypeReference.any
            if others.isEmpty, let values {
                type = self.type(of: values, pointer.appending("additionalProperties"), name: "Value")
            } else {
                _ = notExpressed("an arguments object with \(others.joined(separator: ", "))", pointer)
            }
            let name = "arguments"
            let parameter = Parameter(name: name, label: name, swiftName: name, type: .dictionary(type))
            return ([parameter], .object)
        }
        if values != nil { _ = notExpressed("additionalProperties beside properties", pointer) }
        let parameters = properties(of: schema, pointer).map { property in
            Parameter(
                name: property.name,
                label: property.swiftName,
                swiftName: property.swiftName,
                description: property.description,
                type: property.type,
                defaultValue: property.defaultValue,
                isNullWritten: property.isNullWritten
            )
        }
        return (parameters, parameters.isEmpty ? .none(isClosed: isClosed) : .flat(isClosed: isClosed))
    }

    /// The schema that the root stands for when it is only a reference or a list of one.
    private func resolvedRoot() -> (JSONObject, JSONPointer) {
        var (schema, pointer) = (root.object ?? [:], rootPointer)
        // A chain of references that never ends isn't followed for ever.
        for _ in 0..<16 where schema["properties"] == nil {
            if let reference = schema["$ref"]?.string, reference.hasPrefix("#/"),
                let target = root.value(at: reference.dropFirst(2))?.object
            {
                (schema, pointer) = (target, rootPointer.appending(reference: reference))
            } else if let parts = schema["allOf"]?.array, parts.count == 1, let part = parts[0].object {
                (schema, pointer) = (part, pointer.appending("allOf").appending(0))
            }
        }
        return (schema, pointer)
    }

    /// The type of the structured result.
    mutating func output() -> TypeReference {
        // The name is reserved, for this type.
        type(of: root, rootPointer, name: "Output", isReserved: true)
    }

    // MARK: Types

    /// The type of a schema.
    ///
    /// - Parameters:
    ///   - name: What a type made for it is called, if it is free.
    ///   - isReserved: Whether the name has been kept free for it.
    private mutating func type(
        of schema: JSONValue,
        _ pointer: JSONPointer,
        name: String,
        isReserved: Bool = false
    ) -> TypeReference {
        guard let schema = schema.object else { return .any }
        if schema["nullable"]?.bool == true {
            var bare = schema
            bare["nullable"] = nil
            return optional(type(of: .object(bare), pointer, name: name, isReserved: isReserved))
        }
        if let reference = schema["$ref"]?.string {
            return definition(reference, pointer)
        }
        for keyword in ["anyOf", "oneOf"] where schema[keyword] != nil {
            return union(schema[keyword]?.array ?? [], pointer.appending(keyword), name, isReserved)
        }
        if let parts = schema["allOf"]?.array {
            guard parts.count == 1, schema["properties"] == nil else {
                return notExpressed("allOf of \(parts.count) schemas", pointer)
            }
            let part = pointer.appending("allOf").appending(0)
            return type(of: parts[0], part, name: name, isReserved: isReserved)
        }
        if let value = schema["const"] { return enumeration([value], schema, pointer, name, isReserved) }
        if let values = schema["enum"]?.array { return enumeration(values, schema, pointer, name, isReserved) }
        switch schema["type"] {
        case .string(let type): return simple(type, schema, pointer, name, isReserved)
        case .array(let types):
            let names = types.compactMap(\.string)
            let others = names.filter { $0 != "null" }
            guard others.count == 1 else { return notExpressed("a type of \(names.joined(separator: ", "))", pointer) }
            let type = simple(others[0], schema, pointer, name, isReserved)
            return names.count > 1 ? optional(type) : type
        default:
            if schema["properties"] != nil { return simple("object", schema, pointer, name, isReserved) }
            if schema["items"] != nil { return simple("array", schema, pointer, name, isReserved) }
            return .any
        }
    }

    private mutating func simple(
        _ type: String,
        _ schema: JSONObject,
        _ pointer: JSONPointer,
        _ name: String,
        _ isReserved: Bool
    ) -> TypeReference {
        switch type {
        case "string": return .string
        case "integer": return .integer
        case "number": return .number
        case "boolean": return .boolean
        case "array":
            guard let items = schema["items"] else { return .array(.any) }
            return .array(self.type(of: items, pointer.appending("items"), name: name + "Item"))
        case "object":
            if schema["properties"]?.object?.members.isEmpty == false {
                return structure(schema, pointer, name, isReserved)
            }
            guard let values = schema["additionalProperties"], values.object != nil else { return .dictionary(.any) }
            let place = pointer.appending("additionalProperties")
            return .dictionary(self.type(of: values, place, name: name + "Value"))
        default: return notExpressed("the type \"\(type)\"", pointer)
        }
    }

    private mutating func structure(
        _ schema: JSONObject,
        _ pointer: JSONPointer,
        _ name: String,
        _ isReserved: Bool
    ) -> TypeReference {
        let fullName = declare(name, isReserved)
        // The place is taken before the types of properties come, so that types stand in the order of the source.
        let index = types.count
        types.append(TypeDeclaration(fullName, schema, .structure([], isClosed: false)))
        let properties = properties(of: schema, pointer)
        types[index].kind = .structure(properties, isClosed: schema["additionalProperties"] == false)
        return .named(fullName)
    }

    private mutating func enumeration(
        _ values: [JSONValue],
        _ schema: JSONObject,
        _ pointer: JSONPointer,
        _ name: String,
        _ isReserved: Bool
    ) -> TypeReference {
        let strings = values.compactMap(\.string)
        let nulls = values.count { $0 == .null }
        guard strings.count + nulls == values.count, !strings.isEmpty else {
            return notExpressed("an enum of other values than strings", pointer)
        }
        var scope = SwiftName.Scope()
        let cases =
            Set(strings).count == strings.count
            ? strings
            : strings.reduce(into: []) { unique, value in
                if !unique.contains(value) { unique.append(value) }
            }
        let fullName = declare(name, isReserved)
        let kind = TypeDeclaration.Kind.enumeration(
            cases.map { EnumerationCase(value: $0, swiftName: scope.unique(SwiftName.lowerCamel($0))) }
        )
        types.append(TypeDeclaration(fullName, schema, kind))
        return nulls > 0 ? .optional(.named(fullName)) : .named(fullName)
    }

    private mutating func union(
        _ alternatives: [JSONValue],
        _ pointer: JSONPointer,
        _ name: String,
        _ isReserved: Bool
    ) -> TypeReference {
        let present = alternatives.enumerated().filter { !$0.element.isNullSchema }
        guard present.count == 1, let (index, schema) = present.first.map({ ($0.offset, $0.element) }) else {
            return notExpressed("a choice of \(present.count) schemas", pointer)
        }
        let place = pointer.appending(index)
        let type = type(of: schema, place, name: name, isReserved: isReserved)
        return alternatives.count > 1 ? optional(type) : type
    }

    private mutating func definition(_ reference: String, _ pointer: JSONPointer) -> TypeReference {
        if let known = definitions[reference] {
            // A definition that is still being read contains itself.
            if let type = known { return type }
            return notExpressed("a schema that contains itself, \(reference)", pointer)
        }
        guard reference.hasPrefix("#/"), let schema = root.value(at: reference.dropFirst(2)) else {
            return notExpressed("the reference \(reference)", pointer)
        }
        let name = SwiftName.upperCamel(reference.split(separator: "/").last.map(String.init) ?? "")
        definitions[reference] = .some(nil)
        let type = type(of: schema, rootPointer.appending(reference: reference), name: name)
        definitions[reference] = type
        return type
    }

    // MARK: Properties

    private mutating func properties(of schema: JSONObject, _ pointer: JSONPointer) -> [Property] {
        let required = Set(schema["required"]?.array?.compactMap(\.string) ?? [])
        var scope = SwiftName.Scope(taken: SwiftName.takenMembers)
        let members = schema["properties"]?.object?.members ?? []
        return members.map { name, schema in
            let place = pointer.appending("properties").appending(name)
            let type = type(of: schema, place, name: SwiftName.upperCamel(name))
            let value = required.contains(name) ? nil : schema["default"].flatMap { defaultValue($0, for: type) }
            let isRequired = required.contains(name)
            let mayBeAbsent = !isRequired && value == nil
            return Property(
                name: name,
                swiftName: scope.unique(SwiftName.lowerCamel(name)),
                description: schema["description"]?.string,
                type: mayBeAbsent ? optional(type) : value == nil ? type : type.unwrapped,
                defaultValue: value,
                isNullWritten: isRequired && type.isOptional
            )
        }
    }

    /// A default value, if it fits the type and Swift can say it in a word.
    private func defaultValue(_ value: JSONValue, for type: TypeReference) -> DefaultValue? {
        switch (type.unwrapped, value) {
        case (.string, .string(let string)):
            return DefaultValue(swift: string.debugDescription, json: value)
        case (.integer, .number(let number)):
            return number.int.map { DefaultValue(swift: String($0), json: value) }
        case (.number, .number(let number)):
            return number.double.map { DefaultValue(swift: $0.description, json: value) }
        case (.boolean, .bool(let bool)):
            return DefaultValue(swift: bool ? "true" : "false", json: value)
        case (.array, .array([])):
            return DefaultValue(swift: "[]", json: value)
        case (.dictionary, .object(let object)) where object.members.isEmpty:
            return DefaultValue(swift: "[:]", json: value)
        case (.named(let name), .string(let string)):
            guard case .enumeration(let cases)? = types.first(where: { $0.name == name })?.kind else { return nil }
            guard let match = cases.first(where: { $0.value == string }) else { return nil }
            return DefaultValue(swift: "." + SwiftName.escaped(match.swiftName), json: value)
        default: return nil
        }
    }

    // MARK: Helpers

    private mutating func declare(_ name: String, _ isReserved: Bool) -> String {
        namespace + "." + (isReserved ? name : typeNames.unique(name))
    }

    private mutating func notExpressed(_ what: String, _ pointer: JSONPointer) -> TypeReference {
        warnings.append(("\(what) has no Swift type yet, JSONValue stands in for it", pointer))
        return .any
    }

    private func optional(_ type: TypeReference) -> TypeReference {
        type.isOptional ? type : .optional(type)
    }
}

extension TypeDeclaration {
    /// A type that is emitted for a schema.
    fileprivate init(_ name: String, _ schema: JSONObject, _ kind: Kind) {
        self.init(
            name: name,
            description: schema["description"]?.string,
            kind: kind,
            isEmitted: true,
            isHashable: true,
            access: .public
        )
    }
}

extension String {
    /// A token of a JSON Pointer without its escapes.
    fileprivate var unescapedToken: String { replacing("~1", with: "/").replacing("~0", with: "~") }
}

extension JSONPointer {
    /// The place that a reference within a document leads to.
    fileprivate func appending(reference: String) -> JSONPointer {
        let tokens = reference.dropFirst(2).split(separator: "/", omittingEmptySubsequences: false)
        return JSONPointer(self.tokens + tokens.map { String($0).unescapedToken })
    }
}

extension JSONValue {
    /// Whether a schema allows nothing but `null`.
    fileprivate var isNullSchema: Bool {
        self["type"] == "null" || self["const"] == .null || self["enum"] == [.null]
    }

    /// The value at the tokens of a JSON Pointer, as they stand in a reference.
    fileprivate func value(at path: Substring) -> JSONValue? {
        path.split(separator: "/", omittingEmptySubsequences: false).reduce(self as JSONValue?) { value, token in
            let name = String(token).unescapedToken
            return value?[name]
                ?? Int(name).flatMap { index in
                    value?.array.flatMap { $0.indices.contains(index) ? $0[index] : nil }
                }
        }
    }
}
