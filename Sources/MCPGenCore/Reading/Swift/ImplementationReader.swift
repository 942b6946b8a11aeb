import SwiftSyntax

/// Finds the implementation of a protocol in a file that a person writes.
struct ImplementationReader {
    /// A type that conforms, or that is to.
    struct Implementation {
        /// Its full name.
        var name: String
        /// The functions that it has in this file, by their names with labels.
        var functions: Set<String> = []
        /// Where the conformance is declared; `nil` when it isn't in this file.
        var conformance: Place?
    }

    /// The braces of a declaration.
    struct Place {
        /// How far into the file the closing brace is, in bytes.
        var end: Int
        /// How far members are indented, where there are any.
        var indentation: String?
        /// Whether there is anything between the braces.
        var isEmpty: Bool
    }

    /// All types of the file, in its order.
    private var implementations: [Implementation] = []
    private let service: String

    /// Finds the type that a protocol is implemented by.
    ///
    /// - Parameters:
    ///   - service: The protocol.
    ///   - name: The type, whether or not it conforms yet; `nil` for the first one that does.
    ///   - file: The file.
    ///   - diagnostics: Receives an error when the file isn't valid Swift.
    /// - Returns: `nil` when there is no such type.
    static func find(
        _ service: String,
        by name: String?,
        in file: SourceFile,
        _ diagnostics: inout Diagnostics
    ) -> Implementation? {
        let file = SwiftFile(file)
        guard !file.syntax.hasError else {
            let message = "this file can't be parsed, so nothing is added to it"
            diagnostics.error(.invalidSwift, message, at: SourceLocation(file: file.file.path))
            return nil
        }
        var reader = ImplementationReader(service: service)
        for statement in file.syntax.statements { reader.read(Syntax(statement.item), prefix: "") }
        let found = reader.implementations
        if let name { return found.first { $0.name == name } }
        return found.first { $0.conformance != nil }
    }

    private init(service: String) {
        self.service = service
    }

    private mutating func read(_ node: Syntax, prefix: String) {
        if let type = node.asProtocol((any NamedDeclSyntax).self) as? any DeclGroupSyntax & NamedDeclSyntax {
            guard !node.is(ProtocolDeclSyntax.self) else { return }
            read(type, name: prefix + type.name.name)
        } else if let type = node.as(ExtensionDeclSyntax.self) {
            read(type, name: type.extendedType.trimmedDescription)
        } else if let condition = node.as(IfConfigDeclSyntax.self) {
            for member in Self.members(of: condition) { read(member, prefix: prefix) }
        }
    }

    private mutating func read(_ type: some DeclGroupSyntax, name: String) {
        let index = implementations.firstIndex { $0.name == name } ?? implementations.endIndex
        if index == implementations.endIndex { implementations.append(Implementation(name: name)) }
        let members = type.memberBlock.members
        if type.inheritanceClause?.names.contains(service) == true, implementations[index].conformance == nil {
            implementations[index].conformance = Place(
                end: type.memberBlock.rightBrace.positionAfterSkippingLeadingTrivia.utf8Offset,
                indentation: members.first.flatMap { Self.indentation(of: $0.leadingTrivia) },
                isEmpty: members.isEmpty
            )
        }
        for member in members {
            for node in Self.declarations(in: Syntax(member.decl)) {
                if let function = node.as(FunctionDeclSyntax.self), !function.modifiers.has(.static) {
                    implementations[index].functions.insert(function.fullName)
                }
                read(node, prefix: name + ".")
            }
        }
    }

    /// A declaration, or those that a condition is around.
    private static func declarations(in node: Syntax) -> [Syntax] {
        node.as(IfConfigDeclSyntax.self).map { members(of: $0).flatMap(declarations) } ?? [node]
    }

    private static func members(of condition: IfConfigDeclSyntax) -> [Syntax] {
        condition.clauses.flatMap { clause -> [Syntax] in
            switch clause.elements {
            case .decls(let members): members.map { Syntax($0.decl) }
            case .statements(let statements): statements.map { Syntax($0.item) }
            default: []
            }
        }
    }

    /// The spaces and tabs that the first line of a member begins with; `nil` when it begins no line.
    private static func indentation(of trivia: Trivia) -> String? {
        guard trivia.contains(where: \.isNewline) else { return nil }
        let lines = trivia.description.split(omittingEmptySubsequences: false, whereSeparator: \.isNewline).dropFirst()
        let line = lines.first { !$0.allSatisfy(\.isWhitespace) } ?? lines.last
        return line.map { String($0.prefix { $0 == " " || $0 == "\t" }) }
    }
}
