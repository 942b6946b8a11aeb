import MCPJSON
import SwiftParser
import SwiftSyntax

/// Finds out what the types in an annotated protocol are, down to the properties of their properties.
struct TypeReader {
    /// What is declared in the target.
    let index: TypeIndex
    /// The types that have been read, in the order in which they are mentioned.
    var types: [TypeDeclaration] = []
    private var known: Set<String> = []
    var diagnostics = Diagnostics()
    /// Whether the structs that are read are forms, which can have fewer types of properties.
    let isOfForms: Bool

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
}
