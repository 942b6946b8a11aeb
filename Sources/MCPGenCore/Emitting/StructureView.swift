import MCPJSON

/// What the templates show of a struct.
struct StructureView: Encodable {
    /// A property of the struct.
    struct PropertyView: Encodable {
        var documentation: [String]
        var declaration: [String]
    }

    var properties: [PropertyView] = []
    /// The beginning of the memberwise initializer, and what it does.
    var initializer: [String] = []
    var initializerParameters: [String] = []
    var hasParameters = false
    var assignments: [String] = []

    /// The names of the decoder's parameter, its loop's variable and the encoder's parameter, which no property has.
    var reader = ""
    var key = ""
    /// What the decoder's loop tells properties apart by.
    var subject = ""
    var writer = ""
    /// The decoder's variables, the beginning of its object, the cases of its loop and what makes the value.
    var variables: [String] = []
    var beginObject = ""
    var decoding: [String] = []
    var building: [String] = []
    /// The encoder's members.
    var encoding: [String] = []
    /// The functions that check properties.
    var checkFunctions: [[String]] = []

    init(_ all: [Property], isClosed: Bool, _ context: TypeContext, _ checks: inout CheckBuilder) {
        var names = SwiftName.Scope(taken: Set(all.map(\.swiftName)))
        let others = context.type.otherProperties.map { ($0, names.unique("additionalProperties")) }
        reader = names.unique("reader")
        key = names.unique("key")
        writer = names.unique("writer")
        let object = names.unique("object")
        let stored = all.filter { $0.constant == nil }
        declare(stored, others, context)

        subject = key
        let isLong = all.count > Layout.longestSwitch
        if isLong {
            subject = "Self.propertyIndices[try \(key).string(&\(reader))]"
            let entries = all.enumerated().map { "\($1.literal): \($0)" }
            let list = Layout.list("[", entries, "]", indent: 200)
            let head = "private static let propertyIndices: [Swift.String: Swift.Int] = "
            checkFunctions.append([head + list[0]] + list.dropFirst())
        }
        for (position, property) in all.enumerated() {
            let label = isLong ? "\(position)" : property.literal
            let codec = PropertyCodec(property, label: label, reader: reader, writer: writer, &checks)
            variables += codec.variable
            decoding += codec.decoding
            encoding += codec.encoding
            if let check = codec.check { checkFunctions.append(check) }
        }
        for name in context.type.forbidden {
            let expected = SwiftSpelling.literal("no property \"\(name)\"")
            decoding.append("case \(SwiftSpelling.literal(name)): _ = \(reader).mismatch(expected: \(expected))")
        }
        let check = others.flatMap { checks.function($0.0, $0.1) }
        if let check { checkFunctions.append(check.lines) }
        decoding += unknown(all.map(\.literal), isClosed: isClosed, others, check?.name, &names)

        let rules = ruleStatements(all, others?.1, context)
        let required = all.filter(\.hasToCome)
        beginObject = "\(required.isEmpty && rules.isEmpty ? "_" : "let \(object)") = try \(reader).beginObject()"
        building = guarding(required, object: object)
        building += stored.map { property in
            let name = property.escapedName
            if property.isNullWritten, property.type.isOptional { return "self.\(name) = \(name).value" }
            guard let value = property.defaultValue else { return "self.\(name) = \(name)" }
            return context.type.isEmitted
                ? "self.\(name) = \(name) ?? \(value.swift)" : "if let \(name) { self.\(name) = \(name) }"
        }
        if let (type, name) = others {
            variables.append("var \(name): [Swift.String: \(SwiftSpelling.type(type))] = [:]")
            building.append("self.\(name) = \(name)")
            let other = names.unique("name")
            encoding.append("for \(other) in self.\(name).keys.sorted() {")
            encoding.append("    \(writer).name(\(other))")
            if let check {
                let value = names.unique("value")
                encoding.append("    if let \(value) = self.\(name)[\(other)] {")
                encoding.append("        \(writer).check { Self.\(check.name)(\(value), &$0) }")
                encoding.append("    }")
            }
            encoding.append("    self.\(name)[\(other)].writeJSON(to: &\(writer))")
            encoding.append("}")
        }
        if !rules.isEmpty {
            building.append("try \(reader).check(in: \(object), self.checkRules)")
            encoding.insert("\(writer).check(self.checkRules)", at: 0)
            let head = "private func checkRules(_ check: inout MCPRuntime.JSONChecks) {"
            checkFunctions.append([head] + rules.map { "    " + $0 } + ["}"])
        }
    }

    private mutating func declare(_ stored: [Property], _ others: (TypeReference, String)?, _ context: TypeContext) {
        let access = context.access.prefix
        hasParameters = !stored.isEmpty || others != nil
        properties = stored.map { property in
            let declaration = "\(access)var \(property.escapedName): \(SwiftSpelling.type(property.type))"
            return PropertyView(
                documentation: SwiftSpelling.documentation(
                    property.description ?? "`\(SwiftSpelling.line(property.name))`"
                ),
                declaration: property.isIndirect ? ["@MCPRuntime.Indirect \(declaration)"] : [declaration]
            )
        }
        initializerParameters = stored.map { property in
            "///   - \(property.swiftName): \(SwiftSpelling.line(property.description ?? "`\(property.name)`"))"
        }
        var parameters = stored.map { property in
            let fallback =
                property.defaultValue?.swift ?? (property.type.isOptional && !property.isNullWritten ? "nil" : nil)
            let declaration = "\(property.escapedName): \(SwiftSpelling.type(property.type))"
            return declaration + (fallback.map { " = \($0)" } ?? "")
        }
        assignments = stored.map { "self.\($0.escapedName) = \($0.escapedName)" }
        if let (type, name) = others {
            let declaration = "\(name): [Swift.String: \(SwiftSpelling.type(type))]"
            let text = "The properties that have no names of their own."
            properties.append(
                PropertyView(documentation: ["/// " + text], declaration: ["\(access)var \(declaration)"])
            )
            initializerParameters.append("///   - \(name): \(text)")
            parameters.append("\(declaration) = [:]")
            assignments.append("self.\(name) = \(name)")
        }
        initializer = Layout.list("\(access)init(", parameters, ") {", indent: 8)
    }

    /// The last case of the decoder's loop.
    private func unknown(
        _ known: [String],
        isClosed: Bool,
        _ others: (TypeReference, String)?,
        _ check: String?,
        _ names: inout SwiftName.Scope
    ) -> [String] {
        if let (type, others) = others {
            let (name, value) = (names.unique("name"), names.unique("value"))
            let passed = check.map { "checking: Self.\($0)" } ?? "\(SwiftSpelling.type(type)).self"
            let condition = "if let \(value) = \(reader).read(\(passed)) {"
            let statement = "\(others)[\(name)] = \(value)"
            let line = "\(condition) \(statement) }"
            return ["default:", "    let \(name) = try \(key).string(&\(reader))"]
                + (line.count + 16 <= Layout.width ? [line] : [condition, "    \(statement)", "}"]).map { "    " + $0 }
        }
        guard isClosed else { return ["default: try \(reader).skipValue()"] }
        var items = known
        if let first = items.first { items[0] = "known: " + first }
        return Layout.alternative(
            "default:",
            { Layout.list("try \(reader).skipUnknown(", [key] + items, ")", indent: $0) },
            indent: 12
        )
    }

    private func ruleStatements(_ all: [Property], _ others: String?, _ context: TypeContext) -> [String] {
        guard !context.type.rules.isEmpty else { return [] }
        let spelling = ConditionSpelling(all, types: context.types, others: others)
        return context.type.rules.flatMap { spelling.statement($0) }
    }

    private func guarding(_ required: [Property], object: String) -> [String] {
        guard !required.isEmpty else { return [] }
        let conditions = required.map { $0.constant == nil ? "let \($0.escapedName)" : "\($0.escapedName) != nil" }
        let names = required.map(\.literal) + ["in: \(object)"]
        let line = "guard \(conditions.joined(separator: ", ")) else {"
        let condition =
            line.count + 8 <= Layout.width
            ? [line]
            : ["guard"] + conditions.enumerated().map { "    " + $1 + ($0 == required.count - 1 ? "" : ",") } + [
                "else {"
            ]
        let failure = Layout.list("throw \(reader).missing(", names, ")", indent: 12).map { "    " + $0 }
        return condition + failure + ["}"]
    }
}

/// How a property is read and written.
private struct PropertyCodec {
    var variable: [String]
    var decoding: [String]
    var encoding: [String]
    /// The function that checks it.
    var check: [String]?

    init(_ property: Property, label: String, reader: String, writer: String, _ checks: inout CheckBuilder) {
        let name = property.escapedName
        let type: TypeReference
        let function: CheckBuilder.Function?
        var value = name
        if let constant = property.constant {
            type = constant.typeOfConstant
            value = SwiftSpelling.json(constant)
            function = checks.constant(constant, type: SwiftSpelling.type(type), property.swiftName)
            if type == .any { value = "(\(value) as MCPRuntime.JSONValue)" }
        } else if property.isNullWritten, property.type.isOptional {
            type = .nullable(property.type.unwrapped)
            value = "MCPRuntime.Nullable(\(name))"
            function = checks.function(type, property.swiftName)
        } else {
            type = property.type.unwrapped
            function = checks.function(type, property.swiftName)
        }
        // A constant that need not be there is checked, and nobody asks for it again.
        let isForgotten = property.constant != nil && !property.isRequired
        variable = isForgotten ? [] : ["var \(name): \(SwiftSpelling.type(type))?"]
        let isOptional = !property.hasToCome && !type.isNullable && property.constant == nil
        let read = isOptional ? "readOptional" : "read"
        let checking = function.map { "checking: Self.\($0.name)" } ?? ""
        let statement = "\(isForgotten ? "_" : name) = \(reader).\(read)(\(checking))"
        decoding = Layout.joined("case \(label):", statement, indent: 12)
        var items = [property.literal, value] + (function == nil ? [] : [checking])
        // What is checked on the way in need not be on the way out.
        if property.constant != nil { items = [property.literal, value] }
        encoding = Layout.list("\(writer).member(", items, ")", indent: 8)
        check = function?.lines
    }
}

extension TypeReference {
    /// Whether `null` is a value.
    fileprivate var isNullable: Bool {
        if case .nullable = self { true } else { false }
    }
}

extension JSONValue {
    /// The type that a constant is read as.
    fileprivate var typeOfConstant: TypeReference {
        switch self {
        case .string: .string
        case .bool: .boolean
        case .number(let number): number.int == nil ? .number : .integer
        case .null, .array, .object: .any
        }
    }
}

extension Property {
    /// The name as Swift needs it.
    var escapedName: String { SwiftName.escaped(swiftName) }
    /// The name on the wire as a literal.
    var literal: String { SwiftSpelling.literal(name) }
    /// Whether an object without it isn't one.
    var hasToCome: Bool { constant != nil ? isRequired : isRequired || isNullWritten }
}
