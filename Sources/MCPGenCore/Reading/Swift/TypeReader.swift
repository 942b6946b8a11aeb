import MCPJSON
import SwiftParser
import SwiftSyntax

/// Finds out what the types in an annotated protocol are, down to the properties of their properties.
struct TypeReader {
    /// What is declared in the target.
    let index: TypeIndex
    /// The types that have been read, in the order in which they are mentioned.
    private(set) var types: [TypeDeclaration] = []
    private var known: Set<String> = []
    private var diagnostics = Diagnostics()
    /// Whether the structs that are read are forms, which can have fewer types of properties.
    private let isOfForms: Bool

    init(_ index: TypeIndex, isOfForms: Bool = false) {
        self.index = index
        self.isOfForms = isOfForms
    }

    /// A reader of the same target that has read nothing yet: each contract has its own types.
    init(_ other: TypeReader) {
        self.init(other.index)
    }

    /// Whether a type is a struct.
    func isStructure(_ type: TypeReference) -> Bool {
        guard case .named(let name) = type else { return false }
        if case .structure? = types.first(where: { $0.name == name })?.kind { return true }
        return false
    }

    /// Hands over what has been wrong since the last time.
    mutating func report(to others: inout Diagnostics) {
        others.append(diagnostics)
        diagnostics = Diagnostics()
    }

    /// The types that can be written, for those who have written another one.
    private static let supported =
        "String, Int, Double, Bool, JSONValue, arrays, dictionaries with String keys, optionals, "
        + "and the target's own structs and enums of strings"

    /// What a type is.
    ///
    /// - Parameters:
    ///   - syntax: The type as it is written.
    ///   - scope: The full name of the type in which it is written; empty at the top of a file.
    ///   - file: Where it is written.
    /// - Returns: `nil` for what can't be expressed, which has then been reported.
    mutating func type(_ syntax: TypeSyntax, from scope: String, in file: SwiftFile) -> TypeReference? {
        switch syntax.as(TypeSyntaxEnum.self) {
        case .optionalType(let type): return self.type(type.wrappedType, from: scope, in: file).map { .optional($0) }
        case .arrayType(let type): return self.type(type.element, from: scope, in: file).map { .array($0) }
        case .dictionaryType(let type): return dictionary(type.key, type.value, from: scope, in: file)
        case .identifierType(let type):
            let arguments = type.genericArgumentClause?.arguments.compactMap { $0.argument.as(TypeSyntax.self) } ?? []
            switch (type.name.name, arguments.count) {
            case ("Optional", 1): return self.type(arguments[0], from: scope, in: file).map { .optional($0) }
            case ("Array", 1): return self.type(arguments[0], from: scope, in: file).map { .array($0) }
            case ("Dictionary", 2): return dictionary(arguments[0], arguments[1], from: scope, in: file)
            case (let name, 0): return named(name, syntax, from: scope, in: file)
            default: break
            }
        case .memberType(let type) where type.genericArgumentClause == nil:
            let name = type.trimmedDescription
            let module = ["Swift.", "MCPRuntime."].first { name.hasPrefix($0) } ?? ""
            return named(String(name.dropFirst(module.count)), syntax, from: scope, in: file)
        default: break
        }
        return unsupported(syntax, in: file)
    }

    private mutating func dictionary(
        _ key: TypeSyntax,
        _ value: TypeSyntax,
        from scope: String,
        in file: SwiftFile
    ) -> TypeReference? {
        guard type(key, from: scope, in: file) == .string else { return unsupported(key, in: file) }
        return type(value, from: scope, in: file).map { .dictionary($0) }
    }

    private mutating func named(
        _ name: String,
        _ syntax: TypeSyntax,
        from scope: String,
        in file: SwiftFile
    ) -> TypeReference? {
        if let fullName = index.resolve(name, from: scope), let entry = index.entries[fullName] {
            read(fullName, entry, mentionedAt: file.location(of: syntax))
            return .named(fullName)
        }
        switch name {
        case "String": return .string
        case "Int": return .integer
        case "Double": return .number
        case "Bool": return .boolean
        case "JSONValue": return .any
        default: return unsupported(syntax, in: file)
        }
    }

    private mutating func unsupported(_ syntax: TypeSyntax, in file: SwiftFile) -> TypeReference? {
        let message = "\(syntax.trimmedDescription) can't go over the wire; what can: \(Self.supported)"
        diagnostics.error(.unsupportedType, message, at: file.location(of: syntax))
        return nil
    }

    // MARK: Declarations

    /// Reads a declaration, and those that it mentions.
    mutating func read(_ name: String, _ entry: TypeIndex.Entry, mentionedAt location: SourceLocation) {
        guard known.insert(name).inserted else { return }
        guard let access = entry.access else {
            let message = "\(name) is private: emitted code can't use it"
            return diagnostics.error(.inaccessible, message, at: entry.file.location(of: entry.declaration))
        }
        // The place is taken before the types of properties come, so that types stand in the order of mention.
        let place = types.count
        let description = DocumentationComment(entry.declaration).summary
        types.append(
            TypeDeclaration(
                name: name,
                description: description,
                kind: .enumeration([]),
                isEmitted: false,
                // Whether a user's type is, and where, depends on the target's default isolation too.
                isHashable: false,
                access: access
            )
        )
        if index.conformances[name]?.isDisjoint(with: ["JSONCodable", "JSONDecodable", "JSONEncodable"]) == false {
            let message = "\(name) has a codec of its own already, whose schema isn't known"
            diagnostics.error(.codecExists, message, at: entry.file.location(of: entry.declaration))
        } else if let type = entry.declaration.as(StructDeclSyntax.self), type.genericParameterClause == nil {
            demandSendable(name, access, entry)
            types[place].kind = .structure(properties(of: type, name, entry.file), isClosed: true)
        } else if let type = entry.declaration.as(EnumDeclSyntax.self), let cases = cases(of: type) {
            demandSendable(name, access, entry)
            types[place].kind = .enumeration(cases)
        } else {
            let message = "\(name) can't go over the wire: it is neither a struct nor an enum of strings"
            diagnostics.error(.unsupportedType, message, at: location)
        }
    }

    /// Types that others can see are `Sendable` only when they say so.
    private mutating func demandSendable(
        _ name: String,
        _ access: AccessLevel,
        _ entry: TypeIndex.Entry
    ) {
        guard access != .internal, index.conformances[name]?.contains("Sendable") != true else { return }
        let message = "\(name) has to be Sendable: emitted code hands it between tasks"
        diagnostics.error(.notSendable, message, at: entry.file.location(of: entry.declaration))
    }

    private mutating func properties(of type: StructDeclSyntax, _ name: String, _ file: SwiftFile) -> [Property] {
        let codingKeys = Self.codingKeys(of: type)
        var properties: [Property] = []
        if let condition = type.memberBlock.members.first(where: { $0.decl.is(IfConfigDeclSyntax.self) }) {
            let message = "\(name) can't go over the wire: its properties depend on a condition"
            diagnostics.error(.unsupportedProperty, message, at: file.location(of: condition))
        }
        for variable in type.memberBlock.members.compactMap({ $0.decl.as(VariableDeclSyntax.self) }) {
            guard !variable.modifiers.has(.static), !variable.modifiers.has(.lazy) else { continue }
            if let attribute = variable.attributes.first, variable.bindings.allSatisfy(\.isStored) {
                let message = "a property with \(attribute.trimmedDescription) can't go over the wire"
                diagnostics.error(.unsupportedProperty, message, at: file.location(of: attribute))
                continue
            }
            for (position, binding) in variable.bindings.enumerated() where binding.isStored {
                guard let pattern = binding.pattern.as(IdentifierPatternSyntax.self) else { continue }
                let swiftName = pattern.identifier.name
                let location = file.location(of: pattern)
                // Of `let x, y: Int`, the last one has the type of all.
                let annotation = variable.bindings.dropFirst(position).compactMap(\.typeAnnotation).first
                guard let wireName = codingKeys.map({ $0[swiftName] }) ?? swiftName else {
                    let isOptionalVariable = annotation?.type.is(OptionalTypeSyntax.self) == true
                    if binding.initializer == nil, !isOptionalVariable {
                        diagnostics.error(
                            .unsupportedProperty,
                            "\(swiftName) is not among the CodingKeys and needs a value",
                            at: location
                        )
                    }
                    continue
                }
                if variable.modifiers.access == nil {
                    diagnostics.error(.inaccessible, "\(swiftName) is private: emitted code can't use it", at: location)
                    continue
                }
                let isConstant = variable.bindingSpecifier.tokenKind == .keyword(.let)
                if isConstant, binding.initializer != nil {
                    diagnostics.error(
                        .unsupportedProperty,
                        "\(swiftName) can't be read: make it a var, or take its value away",
                        at: location
                    )
                    continue
                }
                guard let type = self.type(of: binding, annotation, from: name, in: file) else { continue }
                properties.append(
                    Property(
                        name: wireName,
                        swiftName: swiftName,
                        description: DocumentationComment(variable).summary,
                        type: type,
                        defaultValue: binding.initializer.flatMap { defaultValue($0.value, for: type, in: file) }
                    )
                )
            }
        }
        return properties
    }

    /// The type of a property, as it is written or as its initial value shows.
    private mutating func type(
        of binding: PatternBindingSyntax,
        _ annotation: TypeAnnotationSyntax?,
        from scope: String,
        in file: SwiftFile
    ) -> TypeReference? {
        if let annotation {
            guard isOfForms, !index.canBeAskedFor(annotation.type, from: scope) else {
                return type(annotation.type, from: scope, in: file)
            }
            let name = annotation.type.trimmedDescription
            let message = "\(name) can't be in a form; what can: \(TypeIndex.whatCanBeAskedFor)"
            diagnostics.error(.unsupportedForm, message, at: file.location(of: binding))
            return nil
        }
        let value = binding.initializer?.value
        switch (value?.as(PrefixOperatorExprSyntax.self)?.expression ?? value)?.as(ExprSyntaxEnum.self) {
        case .stringLiteralExpr: return .string
        case .integerLiteralExpr: return .integer
        case .floatLiteralExpr: return .number
        case .booleanLiteralExpr: return .boolean
        default:
            diagnostics.error(
                .unsupportedProperty,
                "\(binding.pattern.trimmedDescription) needs its type written out",
                at: file.location(of: binding)
            )
            return nil
        }
    }

    /// The names on the wire that a type's `CodingKeys` give to its properties.
    private static func codingKeys(of type: StructDeclSyntax) -> [String: String]? {
        let enums = type.memberBlock.members.compactMap { $0.decl.as(EnumDeclSyntax.self) }
        guard let keys = enums.first(where: { $0.name.name == "CodingKeys" }) else { return nil }
        return Dictionary(elements(of: keys).map { ($0.swiftName, $0.value) }) { first, _ in first }
    }

    private func cases(of type: EnumDeclSyntax) -> [EnumerationCase]? {
        guard type.inheritanceClause?.names.first == "String" else { return nil }
        return Self.elements(of: type)
    }

    private static func elements(of type: EnumDeclSyntax) -> [EnumerationCase] {
        type.memberBlock.members.compactMap { $0.decl.as(EnumCaseDeclSyntax.self) }.flatMap { declaration in
            declaration.elements.map { element in
                let literal = element.rawValue?.value.as(StringLiteralExprSyntax.self)
                return EnumerationCase(
                    value: literal?.representedLiteralValue ?? element.name.name,
                    swiftName: element.name.name,
                    description: DocumentationComment(declaration).summary
                )
            }
        }
    }
}

// MARK: - Default values

extension TypeReader {
    /// A default value as JSON, which schemas show.
    ///
    /// - Returns: `nil` for what isn't a literal of the type, which has then been reported.
    mutating func defaultValue(_ expression: ExprSyntax, for type: TypeReference, in file: SwiftFile) -> DefaultValue? {
        let location = file.location(of: expression)
        return defaultValue(expression, for: type, at: location)
    }

    /// A default value as JSON, which schemas show.
    ///
    /// - Parameter location: Where to report what isn't a literal of the type.
    mutating func defaultValue(
        _ expression: ExprSyntax,
        for type: TypeReference,
        at location: SourceLocation
    ) -> DefaultValue? {
        if type.isOptional, expression.is(NilLiteralExprSyntax.self) { return nil }
        guard let json = json(expression, as: type.unwrapped) else {
            let text = expression.trimmedDescription
            diagnostics.error(.defaultMismatch, "\(text) isn't a literal of its type", at: location)
            return nil
        }
        return DefaultValue(swift: expression.trimmedDescription, json: json)
    }

    private func json(_ expression: ExprSyntax, as type: TypeReference) -> JSONValue? {
        let text = expression.trimmedDescription.filter { $0 != "_" }
        switch type {
        case .string: return expression.as(StringLiteralExprSyntax.self)?.representedLiteralValue.map(JSONValue.string)
        case .integer: return Int(text).map { .number(JSONNumber($0)) }
        case .number:
            return (Int(text).map { JSONNumber($0) } ?? Double(text).flatMap { JSONNumber($0) }).map(JSONValue.number)
        case .boolean: return Bool(text).map(JSONValue.bool)
        case .array(let element):
            guard let elements = expression.as(ArrayExprSyntax.self)?.elements else { return nil }
            let values = elements.compactMap { json($0.expression, as: element) }
            return values.count == elements.count ? .array(values) : nil
        case .dictionary: return text == "[:]" ? [:] : nil
        case .named(let name):
            guard case .enumeration(let cases)? = types.first(where: { $0.name == name })?.kind else { return nil }
            guard let member = expression.as(MemberAccessExprSyntax.self) else { return nil }
            return cases.first { $0.swiftName == member.declName.baseName.name }.map { .string($0.value) }
        case .any, .anyNumber, .formatted, .optional, .nullable, .oneOrMany, .constrained: return nil
        }
    }
}

extension PatternBindingSyntax {
    /// Whether the property has storage: it has no accessors, or only observers.
    fileprivate var isStored: Bool {
        guard let accessors = accessorBlock?.accessors else { return true }
        guard case .accessors(let list) = accessors else { return false }
        return list.allSatisfy { accessor in
            [.keyword(.willSet), .keyword(.didSet)].contains(accessor.accessorSpecifier.tokenKind)
        }
    }
}
