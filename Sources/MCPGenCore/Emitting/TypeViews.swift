/// What the templates show of a type.
struct TypeView {
    /// The full name.
    var name: String
    /// The name without what it is nested in.
    var shortName: String
    /// What it is nested in.
    var namespace: String
    var access: String
    var documentation: [String]
    var isHashable: Bool
    var structure: StructureView?
    var enumeration: EnumerationView?

    init(_ type: TypeDeclaration, access: AccessLevel) {
        let path = type.name.split(separator: ".").map { SwiftName.escaped(String($0)) }
        name = path.joined(separator: ".")
        shortName = path.last ?? ""
        namespace = path.dropLast().joined(separator: ".")
        self.access = access.prefix
        isHashable = type.isHashable
        let documentation = SwiftSpelling.documentation(type.description)
        self.documentation = documentation.isEmpty ? ["/// \(path.last ?? "")"] : documentation
        switch type.kind {
        case .structure(let properties, let isClosed):
            structure = StructureView(properties, isClosed: isClosed, isEmitted: type.isEmitted, access: access)
        case .enumeration(let cases): enumeration = EnumerationView(cases)
        }
    }
}

extension AccessLevel {
    /// The modifier with a space behind it; empty for `internal`, which needs none.
    var prefix: String { self == .internal ? "" : rawValue + " " }
}

/// What the templates show of an enum of strings.
struct EnumerationView {
    /// A case of the enum.
    struct Case {
        var documentation: [String]
        var declaration: [String]
        var decoding: [String]
    }

    var cases: [Case]
    /// The end of the decoder, for a string that no case has.
    var mismatch: [String]

    init(_ cases: [EnumerationCase]) {
        self.cases = cases.map { element in
            let name = SwiftName.escaped(element.swiftName)
            let literal = SwiftSpelling.literal(element.value)
            return Case(
                documentation: SwiftSpelling.documentation(
                    element.description ?? "`\(SwiftSpelling.line(element.value))`"
                ),
                declaration: element.swiftName == element.value
                    ? ["case \(name)"] : Layout.joined("case \(name) =", literal, indent: 8),
                decoding: Layout.joined("case \(literal):", "self = .\(name)", indent: 8)
            )
        }
        let values = cases.map { SwiftSpelling.literal($0.value) }
        var items = values
        if let first = items.first { items[0] = "expectedOneOf: " + first }
        mismatch = Layout.alternative(
            "default:",
            { Layout.list("throw reader.mismatch(", items + ["at: start"], ")", indent: $0) },
            indent: 8
        )
    }
}

/// What the templates show of a struct.
struct StructureView {
    /// A property of the struct.
    struct PropertyView {
        var documentation: [String]
        var declaration: String
    }

    var properties: [PropertyView]
    /// The beginning of the memberwise initializer, and what it does.
    var initializer: [String]
    var initializerParameters: [String]
    var hasParameters: Bool
    var assignments: [String]

    /// The names of the decoder's parameter, its loop's variable and the encoder's parameter, which no property has.
    var reader: String
    var key: String
    var writer: String
    /// The decoder's variables, the beginning of its object, the cases of its loop and what makes the value.
    var variables: [String]
    var beginObject: String
    var decoding: [String]
    var building: [String]
    /// The encoder's members.
    var encoding: [String]

    init(_ all: [Property], isClosed: Bool, isEmitted: Bool, access: AccessLevel) {
        var names = SwiftName.Scope(taken: Set(all.map(\.swiftName)))
        let reader = names.unique("reader")
        let key = names.unique("key")
        let writer = names.unique("writer")
        let object = names.unique("object")
        (self.reader, self.key, self.writer, hasParameters) = (reader, key, writer, !all.isEmpty)
        properties = all.map { property in
            PropertyView(
                documentation: SwiftSpelling.documentation(
                    property.description ?? "`\(SwiftSpelling.line(property.name))`"
                ),
                declaration: "var \(property.escapedName): \(SwiftSpelling.type(property.type))"
            )
        }
        initializerParameters = all.map { property in
            "///   - \(property.swiftName): \(SwiftSpelling.line(property.description ?? "`\(property.name)`"))"
        }
        let parameters = all.map { property in
            let fallback =
                property.defaultValue?.swift ?? (property.type.isOptional && !property.isNullWritten ? "nil" : nil)
            let declaration = "\(property.escapedName): \(SwiftSpelling.type(property.type))"
            return declaration + (fallback.map { " = \($0)" } ?? "")
        }
        initializer = Layout.list("\(access.prefix)init(", parameters, ") {", indent: 8)
        assignments = all.map { "self.\($0.escapedName) = \($0.escapedName)" }

        variables = all.map { "var \($0.escapedName): \(SwiftSpelling.type($0.type.unwrapped))?" }
        let required = all.filter(\.isRequired)
        beginObject = "\(required.isEmpty ? "_" : "let \(object)") = try \(reader).beginObject()"
        decoding = all.flatMap { property in
            let read = property.isRequired ? "read" : "readOptional"
            let statement = "\(property.escapedName) = \(reader).\(read)()"
            return Layout.joined("case \(property.literal):", statement, indent: 12)
        }
        if isClosed {
            var known = all.map(\.literal)
            if let first = known.first { known[0] = "known: " + first }
            decoding += Layout.alternative(
                "default:",
                { Layout.list("try \(reader).skipUnknown(", [key] + known, ")", indent: $0) },
                indent: 12
            )
        } else {
            decoding.append("default: try \(reader).skipValue()")
        }
        building = Self.guarding(required, reader: reader, object: object)
        building += all.map { property in
            let name = property.escapedName
            guard let value = property.defaultValue else { return "self.\(name) = \(name)" }
            return isEmitted ? "self.\(name) = \(name) ?? \(value.swift)" : "if let \(name) { self.\(name) = \(name) }"
        }
        encoding = all.flatMap { property in
            guard property.isNullWritten else {
                return Layout.list("\(writer).member(", [property.literal, property.escapedName], ")", indent: 8)
            }
            return ["\(writer).name(\(property.literal))", "\(property.escapedName).writeJSON(to: &\(writer))"]
        }
    }

    private static func guarding(_ required: [Property], reader: String, object: String) -> [String] {
        guard !required.isEmpty else { return [] }
        let conditions = required.map { "let \($0.escapedName)" }
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

extension Property {
    /// The name as Swift needs it.
    var escapedName: String { SwiftName.escaped(swiftName) }
    /// The name on the wire as a literal.
    var literal: String { SwiftSpelling.literal(name) }
}
