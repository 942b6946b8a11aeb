import MCPJSON

/// Makes Swift types from the JSON Schemas of one tool (2020-12, and the older spellings that are in use).
///
/// What can't be expressed as a type becomes `JSONValue`, with a warning.
struct SchemaReader {
    /// Something that isn't expressed, or not as it stands.
    struct Problem {
        var code: Diagnostic.Code
        var message: String
        var pointer: JSONPointer
    }

    /// Where a schema stands, and what a type made for it is called.
    struct Place {
        /// Where it stands in the file.
        var pointer: JSONPointer
        /// What the type is nested in.
        var owner: String
        /// The name of the type, if it is free.
        var name: String
        /// Whether the name has been kept free for the type.
        var isReserved = false

        /// A schema below the schema that makes part of the same type.
        func at(_ tokens: String...) -> Place {
            var place = self
            for token in tokens { place.pointer.append(token) }
            return place
        }
    }

    /// The document in which references are resolved.
    var document: SchemaDocument
    /// Whether the values are results, in which a newer server may say what isn't known yet.
    var isResult = false
    /// What emitted types are nested in: `Weather.GetForecast`.
    let namespace: String
    /// The formats that have Swift types of their own.
    var formats: Set<StringFormat> = []
    /// The name in Swift that somebody has given what stands at a place.
    var names: (JSONPointer) -> String? = { _ in nil }
    /// The names of types that are taken, by what they are nested in.
    private var typeNames: [String: SwiftName.Scope] = [:]
    /// The types made of definitions, by their places.
    private var definitions: [JSONPointer: Definition] = [:]

    /// The types that have been made, in the order of the source.
    var types: [TypeDeclaration] = []
    /// What couldn't be expressed, and where.
    private(set) var problems: [Problem] = []
    /// How many properties have types.
    var statistics = SchemaStatistics()
    /// The names that types of the properties beside the one that is read would have.
    var siblingNames: Set<String> = []
    /// Whether enums take no unknown values, as an enum around them does.
    var isClosedHere = false

    private struct Definition {
        var type: TypeReference
        var isRead = false
        var isMentionedByItself = false
    }

    /// Makes a reader of a tool's schemas.
    ///
    /// - Parameters:
    ///   - root: The first schema: that of the arguments.
    ///   - pointer: Where it stands in the file.
    ///   - namespace: What emitted types are nested in.
    init(root: JSONValue, pointer: JSONPointer, namespace: String) {
        document = SchemaDocument(root: root, pointer: pointer)
        self.namespace = namespace
    }

    /// Goes on with the schema of the result.
    mutating func beginResult(root: JSONValue, pointer: JSONPointer) {
        document = SchemaDocument(root: root, pointer: pointer)
        definitions = [:]
        isResult = true
    }

    /// The type of the structured result.
    mutating func output() -> TypeReference {
        // The name is reserved, for this type.
        let place = Place(pointer: document.pointer, owner: namespace, name: "Output", isReserved: true)
        begin(namespace + ".Output")
        return finish(type(of: document.root, place), namespace + ".Output")
    }

    /// What the tool gives back: an object that holds nothing but a `result` stands for that.
    mutating func result() -> ContractTool.ResultForm {
        let schema = flattened(document.root, document.pointer)
        guard schema.isOnly("type", "properties", "required", "additionalProperties"),
            schema["additionalProperties"]?.object == nil,
            let members = schema["properties"]?.object?.members, members.count == 1, members[0].name == "result",
            schema.requiredNames == ["result"]
        else { return .structured(output()) }
        let before = self
        let place = Place(
            pointer: document.pointer.appending("properties").appending("result"),
            owner: namespace,
            name: "Output",
            isReserved: true
        )
        begin(namespace + ".Output")
        let type = property(of: members[0].value, place)
        guard definitions[JSONPointer()]?.isMentionedByItself != true else {
            self = before
            return .structured(output())
        }
        return .wrapped(type)
    }

    // MARK: Types

    /// The type of a schema.
    mutating func type(of value: JSONValue, _ place: Place) -> TypeReference {
        guard let schema = value.object else {
            if value.bool == nil { report(.invalidSchema, "a schema is an object, true or false", place.pointer) }
            if value == false { report(.schemaNotExpressed, "nothing fits the schema false", place.pointer) }
            return .any
        }
        if let reference = schema.reference, schema.isOnly("$ref", "$dynamicRef", "nullable") {
            let type = definition(reference, place)
            return schema["nullable"] == true ? .optional(type).flattened : type
        }
        if let parts = schema["allOf"]?.array, parts.count == 1, schema.isOnly("allOf") {
            return type(of: parts[0], place.at("allOf", "0"))
        }
        return type(ofFlattened: flattened(value, place.pointer), place)
    }

    /// The type of a schema without references and `allOf`.
    mutating func type(ofFlattened schema: JSONObject, _ place: Place) -> TypeReference {
        for keyword in ["anyOf", "oneOf"] {
            guard let alternatives = schema[keyword]?.array else { continue }
            if !alternatives.isEmpty, alternatives.allSatisfy({ $0.isCondition }) { continue }
            return choice(keyword, alternatives, schema, place)
        }
        if let value = schema["const"] { return constant(value, schema, place) }
        if let values = schema["enum"] {
            guard let values = values.array, !values.isEmpty else {
                report(.invalidSchema, "an enum has to be an array of at least one value", place.pointer)
                return .any
            }
            return enumeration(values, schema, place)
        }
        noteUnchecked(schema, place)
        var types = schema["type"]?.typeNames ?? [schema.inferredType].compactMap { $0 }
        let isNullable = types.contains("null")
        types.removeAll { $0 == "null" }
        if types.contains("number") { types.removeAll { $0 == "integer" } }
        let type: TypeReference
        switch types.count {
        case 0 where isNullable: type = .constrained(.any, Constraints(constant: .null))
        case 0: return .any
        case 1: type = simple(types[0], schema, place)
        case 5... where types.contains("number"): return .any
        default: type = union(of: types, schema, place)
        }
        return isNullable && !types.isEmpty ? .optional(type).flattened : type
    }

    /// The type of a schema that allows one type of JSON values.
    mutating func simple(_ type: String, _ schema: JSONObject, _ place: Place) -> TypeReference {
        switch type {
        case "string": return string(schema, place)
        case "integer", "number": return number(type, schema, place)
        case "boolean": return .boolean
        case "array": return array(schema, place)
        case "object": return object(schema, place)
        case "null": return .constrained(.any, Constraints(constant: .null))
        default:
            report(.invalidSchema, "there is no type \"\(type)\" in JSON Schema", place.pointer)
            return .any
        }
    }

    private mutating func union(of types: [String], _ schema: JSONObject, _ place: Place) -> TypeReference {
        let alternatives = types.map { type -> JSONValue in
            var alternative = schema
            for keyword in JSONObject.annotations { alternative[keyword] = nil }
            alternative["type"] = .string(type)
            return .object(alternative)
        }
        return union(alternatives.map { ($0, place.pointer) }, schema, place)
    }

    // MARK: Definitions

    private mutating func definition(_ reference: String, _ place: Place) -> TypeReference {
        guard let (value, inner) = resolved(reference, place.pointer) else { return .any }
        if let known = definitions[inner] {
            if !known.isRead { definitions[inner]?.isMentionedByItself = true }
            return known.type
        }
        if value.object?.isNamed != true, value.object?.reference == nil {
            // What makes no type of its own, a plain string for instance, can't contain itself.
            if value.object?["items"] == nil, value.object?["additionalProperties"] == nil {
                return type(of: value, Place(pointer: document.place(of: inner), owner: place.owner, name: place.name))
            }
        }
        let name = inner.tokens.last.map { SwiftName.upperCamel($0) } ?? place.name
        let fullName = namespace + "." + unique(name, in: namespace)
        definitions[inner] = Definition(type: .named(fullName))
        let place = Place(
            pointer: document.place(of: inner),
            owner: namespace,
            name: String(fullName.dropFirst(namespace.count + 1)),
            isReserved: true
        )
        return finish(type(of: value, place), fullName, at: inner)
    }

    /// Begins a definition whose name is known: the document itself.
    private mutating func begin(_ name: String) {
        definitions[JSONPointer()] = Definition(type: .named(name))
    }

    /// Ends a definition: what turned out to be no type of its own is used as it is, unless it contains itself.
    private mutating func finish(
        _ type: TypeReference,
        _ name: String,
        at place: JSONPointer = JSONPointer()
    ) -> TypeReference {
        let isItself = definitions[place]?.isMentionedByItself == true
        var type = type
        if isItself, type == .named(name), !types.contains(where: { $0.name == name }) {
            report(.recursiveReference, "a reference leads back to itself", document.place(of: place))
            type = .any
        } else if isItself, type != .named(name), !types.contains(where: { $0.name == name }) {
            types.append(TypeDeclaration(name, [:], .wrapper(type)))
            type = .named(name)
        }
        definitions[place] = Definition(type: type, isRead: true)
        return type
    }

    /// Begins the struct of the arguments.
    mutating func beginArguments() { begin(namespace + ".Arguments") }

    // MARK: Declarations

    /// Makes a type, whose kind is told later.
    ///
    /// The place is taken before the types of its parts come, so that types stand in the order of the source.
    mutating func declare(_ schema: JSONObject, _ kind: TypeDeclaration.Kind, _ place: Place) -> (Int, String) {
        var name = place.owner + "." + place.name
        if !place.isReserved, let given = names(place.pointer) {
            name = place.owner + "." + unique(SwiftName.upperCamel(given), in: place.owner)
        } else if !place.isReserved {
            let title = schema["title"]?.string.flatMap(Self.typeName(fromTitle:))
            if let title, title != place.name {
                name = namespace + "." + unique(title, in: namespace)
            } else {
                name = place.owner + "." + unique(place.name, in: place.owner)
            }
        }
        types.append(TypeDeclaration(name, schema, kind))
        return (types.count - 1, name)
    }

    private mutating func unique(_ name: String, in owner: String) -> String {
        // A type with the contract's name would hide the namespace of all others.
        let outermost = namespace.split(separator: ".").first.map(String.init) ?? ""
        let taken = SwiftName.takenTypes.union([outermost])
        return typeNames[owner, default: SwiftName.Scope(taken: taken)].unique(name)
    }

    /// The name that a title gives a type; `nil` where it is a sentence rather than a name.
    private static func typeName(fromTitle title: String) -> String? {
        guard title.count <= 40, title.split(separator: " ").count <= 4 else { return nil }
        guard title.allSatisfy({ $0.isLetter || $0.isNumber || " _-.".contains($0) }) else { return nil }
        let name = SwiftName.upperCamel(title)
        return SwiftName.isTypeName(name) ? name : nil
    }

    // MARK: Problems

    mutating func report(_ code: Diagnostic.Code, _ message: String, _ pointer: JSONPointer) {
        guard !problems.contains(where: { $0.pointer == pointer && $0.message == message }) else { return }
        problems.append(Problem(code: code, message: message, pointer: pointer))
    }
}

extension TypeDeclaration {
    /// A type that is emitted for a schema.
    init(_ name: String, _ schema: JSONObject, _ kind: Kind) {
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

extension TypeReference {
    /// The type with no option within an option.
    var flattened: TypeReference {
        switch self {
        case .optional(.optional(let wrapped)): TypeReference.optional(wrapped).flattened
        case .optional(.any): .any
        default: self
        }
    }
}

extension Constraints {
    /// Constraints that allow one value.
    init(constant: JSONValue) { self.constant = constant }
}

extension JSONObject {
    /// Whether the schema makes a type of its own, so that it can contain itself.
    fileprivate var isNamed: Bool {
        ["properties", "anyOf", "oneOf", "allOf", "enum", "prefixItems"].contains { self[$0] != nil }
            || self["items"]?.array != nil
    }
}

extension JSONValue {
    /// Whether a schema says only which properties have to be there, or what values they have.
    var isCondition: Bool {
        guard let schema = object, schema["required"] != nil else { return false }
        return schema.isOnly("required", "properties", "type", "not")
            && (schema["properties"]?.object?.members.allSatisfy { $0.value.isValueCondition } ?? true)
    }

    private var isValueCondition: Bool {
        guard let schema = object else { return self == true }
        return schema.isOnly("const", "enum", "type") && (schema["const"] != nil || schema["enum"] != nil)
    }
}
