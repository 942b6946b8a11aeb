import MCPJSON

// Objects: structs and dictionaries.
extension SchemaReader {
    /// What a caller passes: the properties of the arguments object, or the object itself where its properties can't be
    /// told beforehand.
    mutating func arguments() -> (parameters: [Parameter], form: ContractTool.ArgumentsForm, type: TypeDeclaration?) {
        let name = namespace + ".Arguments"
        let place = Place(pointer: document.pointer, owner: namespace, name: "Arguments", isReserved: true)
        beginArguments()
        if document.root.object == nil, document.root.bool == nil {
            report(.invalidSchema, "a schema is an object, true or false", document.pointer)
        }
        var schema = flattened(document.root, document.pointer)
        let choices = ["anyOf", "oneOf"].filter { schema[$0]?.array?.allSatisfy(\.isCondition) == false }
        let isStruct = choices.isEmpty && schema["patternProperties"] == nil
        let hasProperties = schema["properties"]?.object?.members.isEmpty == false
        let others = schema["additionalProperties"].flatMap { $0.object?.members.isEmpty == false ? $0 : nil }
        if isStruct, hasProperties, others == nil {
            if schema["type"]?.typeNames.contains("object") == false {
                report(.invalidSchema, "arguments are an object, whatever their type is said to be", document.pointer)
            }
            schema["type"] = "object"
            let index = types.count
            var declaration = TypeDeclaration(name, schema, .structure([], isClosed: false))
            declaration.description = nil
            types.append(declaration)
            fill(index, schema, place, owner: namespace)
            declaration = types.remove(at: index)
            guard case .structure(let properties, let isClosed) = declaration.kind else { return ([], .object, nil) }
            let parameters = properties.filter { $0.constant == nil }.map { Parameter($0) }
            return (parameters, .flat(isClosed: isClosed), declaration)
        }
        if isStruct, !hasProperties, others == nil {
            return ([], .none(isClosed: schema["additionalProperties"] == false), nil)
        }
        schema["type"] = "object"
        let type = self.type(ofFlattened: schema, place).unwrapped
        let label = "arguments"
        return ([Parameter(name: label, label: label, swiftName: label, type: type)], .object, nil)
    }

    /// The type of an object.
    mutating func object(_ schema: JSONObject, _ place: Place) -> TypeReference {
        let hasProperties = schema["properties"]?.object?.members.isEmpty == false
        if hasProperties || schema["additionalProperties"] == false && schema["patternProperties"] == nil {
            let (index, name) = declare(schema, .structure([], isClosed: false), place)
            fill(index, schema, place, owner: name)
            return .named(name)
        }
        let values = self.values(of: schema, place, name: place.name + "Value") ?? .any
        return constrained(.dictionary(values), dictionaryConstraints(schema, place))
    }

    /// The type of the values that no property names; `nil` where there can be none.
    private mutating func values(of schema: JSONObject, _ place: Place, name: String) -> TypeReference? {
        var types: [TypeReference] = []
        let patterns = schema["patternProperties"]?.object?.members ?? []
        for (pattern, value) in patterns {
            var inner = place.at("patternProperties", pattern)
            inner.name = name
            types.append(type(of: value, inner))
        }
        if let value = schema["additionalProperties"], value != false {
            var inner = place.at("additionalProperties")
            inner.name = name
            types.append(value == true || value == [:] ? .any : type(of: value, inner))
        } else if schema["additionalProperties"] == nil {
            types.append(.any)
        }
        guard let first = types.first else { return nil }
        if patterns.count == 1, schema["additionalProperties"] == nil { return first }
        return types.allSatisfy { $0 == first } ? first : .any
    }

    /// Reads the properties of a struct that has its place among the types.
    private mutating func fill(_ index: Int, _ schema: JSONObject, _ place: Place, owner: String) {
        let properties = properties(of: schema, place, owner: owner, index)
        types[index].kind = .structure(properties, isClosed: schema["additionalProperties"] == false)
        types[index].rules = rules(schema, place).filter { rule in
            guard rule.condition.asksForUnknown(properties) else { return true }
            let message = "\(rule.expected): that isn't checked, as a default stands for a property that isn't there"
            report(.unsupportedKeyword, message, place.pointer)
            return false
        }
        let hasPatterns = schema["patternProperties"]?.object?.members.isEmpty == false
        if hasPatterns || schema["additionalProperties"]?.object?.members.isEmpty == false {
            var inner = place
            inner.owner = owner
            types[index].otherProperties = values(of: schema, inner, name: "Value")
        }
        for name in types[index].forbidden where schema.requiredNames.contains(name) {
            report(.contradiction, "the property \"\(name)\" is required and not allowed", place.pointer)
        }
    }

    private mutating func properties(
        of schema: JSONObject,
        _ place: Place,
        owner: String,
        _ index: Int
    ) -> [Property] {
        let required = Set(schema.requiredNames)
        var scope = SwiftName.Scope(taken: SwiftName.takenMembers)
        var members = schema["properties"]?.object?.members ?? []
        for name in schema.requiredNames where schema["properties"]?[name] == nil {
            guard schema["additionalProperties"] != false else {
                report(.contradiction, "the property \"\(name)\" is required and not allowed", place.pointer)
                continue
            }
            // What is required and not described can be anything.
            members.append((name, true))
        }
        let proper = Set(members.map { SwiftName.upperCamel($0.name) })
        return members.compactMap { name, value in
            let pointer = place.pointer.appending("properties").appending(name)
            guard value != false else {
                types[index].forbidden.append(name)
                return nil
            }
            let typeName = SwiftName.upperCamel(name)
            let inner = Place(pointer: pointer, owner: owner, name: typeName)
            return property(name, value, inner, isRequired: required.contains(name), &scope, proper)
        }
    }

    /// The type of a property, which counts as one.
    mutating func property(of value: JSONValue, _ place: Place) -> TypeReference {
        let type = self.type(of: value, place)
        if value.object?.hasType == true { statistics.count(isTyped: type.unwrapped.unconstrained != .any) }
        return type
    }

    private mutating func property(
        _ name: String,
        _ value: JSONValue,
        _ place: Place,
        isRequired: Bool,
        _ scope: inout SwiftName.Scope,
        _ siblings: Set<String>
    ) -> Property {
        let swiftName = names(place.pointer).map { scope.unique($0) } ?? scope.lowerCamel(name)
        let description = value["description"]?.string
        let standing = value["default"]
        if let constant = value["const"], isRequired || standing == constant, constant != .null {
            statistics.count(isTyped: true)
            var property = Property(name: name, swiftName: swiftName, description: description, type: .any)
            property.type = isRequired ? .any : .optional(.any)
            property.constant = constant
            return property
        }
        siblingNames = siblings
        let type = self.property(of: value, place)
        var property = Property(name: name, swiftName: swiftName, description: description, type: type)
        if isRequired {
            property.isNullWritten = type.isOptional
            return property
        }
        if let standing, standing != .null {
            if var value = defaultValue(standing, for: type) {
                property.type = type.isOptional ? .nullable(type.unwrapped) : type
                if type.isOptional { value.swift = ".value(\(value.swift))" }
                property.defaultValue = value
                return property
            }
            noteUnfit(standing, type, place.pointer.appending("default"))
        }
        if type.isOptional, standing == nil, !isResult, type.unwrapped != .any {
            property.type = .optional(.nullable(type.unwrapped))
        } else {
            property.type = type.isOptional ? type : .optional(type)
        }
        return property
    }
}

extension Parameter {
    /// The parameter that a property of the arguments object is.
    fileprivate init(_ property: Property) {
        self.init(
            name: property.name,
            label: property.swiftName,
            swiftName: property.swiftName,
            description: property.description,
            type: property.type,
            defaultValue: property.defaultValue,
            isNullWritten: property.isNullWritten
        )
    }
}

extension JSONObject {
    /// Whether the schema says what type its values have.
    fileprivate var hasType: Bool {
        let types = self["type"]?.typeNames ?? []
        return !types.isEmpty && types.count < 6
            || ["$ref", "anyOf", "oneOf", "allOf", "enum", "const", "properties", "items"].contains { self[$0] != nil }
    }
}
