import SwiftSyntax

/// The structs and enums that are declared in a target, by their full names.
struct TypeIndex {
    /// A declaration and the file that it is in.
    struct Entry {
        var declaration: DeclSyntax
        var file: SwiftFile
        var access: AccessLevel?
    }

    private(set) var entries: [String: Entry] = [:]
    /// The types that an extension declares to be `Sendable`.
    private(set) var sendableByExtension: Set<String> = []

    /// The functions that an extension implements, by the name of what is extended.
    private(set) var implementations: [String: Set<String>] = [:]

    /// Looks through files.
    init(_ files: [SwiftFile]) {
        for file in files {
            for statement in file.syntax.statements {
                if case .decl(let declaration) = statement.item { add(declaration, prefix: "", file) }
            }
        }
    }

    private mutating func add(_ declaration: DeclSyntax, prefix: String, _ file: SwiftFile) {
        switch declaration.as(DeclSyntaxEnum.self) {
        case .structDecl(let type): add(type, name: type.name.name, prefix: prefix, file)
        case .enumDecl(let type): add(type, name: type.name.name, prefix: prefix, file)
        case .classDecl(let type): add(type, name: type.name.name, prefix: prefix, file)
        case .actorDecl(let type): add(type, name: type.name.name, prefix: prefix, file)
        case .extensionDecl(let type):
            let name = type.extendedType.trimmedDescription
            if type.inheritanceClause?.names.contains("Sendable") == true { sendableByExtension.insert(name) }
            let functions = type.memberBlock.members.compactMap { $0.decl.as(FunctionDeclSyntax.self) }
            implementations[name, default: []].formUnion(functions.map(\.fullName))
            add(type.memberBlock, prefix: name + ".", file)
        default: break
        }
    }

    private mutating func add(
        _ type: some DeclGroupSyntax,
        name: String,
        prefix: String,
        _ file: SwiftFile
    ) {
        let entry = Entry(declaration: DeclSyntax(type), file: file, access: type.modifiers.access)
        entries[prefix + name] = entries[prefix + name] ?? entry
        add(type.memberBlock, prefix: prefix + name + ".", file)
    }

    private mutating func add(_ members: MemberBlockSyntax, prefix: String, _ file: SwiftFile) {
        for member in members.members { add(member.decl, prefix: prefix, file) }
    }

    /// The full name of a type as it is seen from within another one: the innermost declaration counts.
    ///
    /// - Parameters:
    ///   - name: The name as it is written.
    ///   - scope: The full name of the type in which it is written; empty at the top of a file.
    func resolve(_ name: String, from scope: String) -> String? {
        var scope = scope
        while true {
            let candidate = scope.isEmpty ? name : scope + "." + name
            if entries[candidate] != nil { return candidate }
            guard !scope.isEmpty else { return nil }
            scope = scope.lastIndex(of: ".").map { String(scope[..<$0]) } ?? ""
        }
    }
}

extension FunctionDeclSyntax {
    /// The name with its labels: `find(in:limit:)`.
    var fullName: String {
        "\(name.name)(\(signature.parameterClause.parameters.map { $0.firstName.name + ":" }.joined()))"
    }
}

extension InheritanceClauseSyntax {
    /// The names of what is inherited or conformed to.
    var names: [String] {
        inheritedTypes.map { type in
            type.type.trimmedDescription.split(separator: " ").last.map(String.init) ?? ""
        }
    }
}
