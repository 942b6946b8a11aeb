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
    /// What each type conforms to, by its declaration and its extensions.
    private(set) var conformances: [String: Set<String>] = [:]

    /// The functions that an extension implements, by the name of what is extended.
    private(set) var implementations: [String: Set<String>] = [:]

    /// Looks through files.
    init(_ files: [SwiftFile]) {
        for file in files {
            for statement in file.syntax.statements {
                if case .decl(let declaration) = statement.item { add(declaration, prefix: "", .top, file) }
            }
        }
    }

    /// The structs that are declared in a file, by their full names and in their order.
    func structures(in file: SwiftFile) -> [(name: String, entry: Entry)] {
        let found = entries.filter { $1.file.file.path == file.file.path && $1.declaration.is(StructDeclSyntax.self) }
        return found.sorted { $0.value.declaration.position < $1.value.declaration.position }
            .map { (name: $0.key, entry: $0.value) }
    }

    /// What a declaration stands in, as far as it says who can use the declaration.
    private struct Surroundings {
        /// The most that anything within can be; `nil` for private.
        var limit: AccessLevel?
        /// What it is when it doesn't say.
        var unsaid: AccessLevel?

        static let top = Surroundings(limit: .public, unsaid: .internal)

        /// Who can use a declaration.
        func access(_ modifiers: DeclModifierListSyntax) -> AccessLevel? {
            guard let limit, let own = modifiers.sayAccess ? modifiers.access : unsaid else { return nil }
            return min(own, limit)
        }
    }

    private mutating func add(
        _ declaration: DeclSyntax,
        prefix: String,
        _ outer: Surroundings,
        _ file: SwiftFile
    ) {
        switch declaration.as(DeclSyntaxEnum.self) {
        case .structDecl(let type): add(type, name: type.name.name, prefix: prefix, outer, file)
        case .enumDecl(let type): add(type, name: type.name.name, prefix: prefix, outer, file)
        case .classDecl(let type): add(type, name: type.name.name, prefix: prefix, outer, file)
        case .actorDecl(let type): add(type, name: type.name.name, prefix: prefix, outer, file)
        case .extensionDecl(let type):
            let name = type.extendedType.trimmedDescription
            conformances[name, default: []].formUnion(type.inheritanceClause?.names ?? [])
            let functions = type.memberBlock.members.compactMap { $0.decl.as(FunctionDeclSyntax.self) }
            implementations[name, default: []].formUnion(functions.map(\.fullName))
            let access = type.modifiers.sayAccess ? type.modifiers.access : .internal
            add(type.memberBlock, prefix: name + ".", Surroundings(limit: .public, unsaid: access), file)
        default: break
        }
    }

    private mutating func add(
        _ type: some DeclGroupSyntax,
        name: String,
        prefix: String,
        _ outer: Surroundings,
        _ file: SwiftFile
    ) {
        let access = outer.access(type.modifiers)
        let entry = Entry(declaration: DeclSyntax(type), file: file, access: access)
        entries[prefix + name] = entries[prefix + name] ?? entry
        conformances[prefix + name, default: []].formUnion(type.inheritanceClause?.names ?? [])
        let inner = Surroundings(limit: access, unsaid: .internal)
        add(type.memberBlock, prefix: prefix + name + ".", inner, file)
    }

    private mutating func add(
        _ members: MemberBlockSyntax,
        prefix: String,
        _ outer: Surroundings,
        _ file: SwiftFile
    ) {
        for member in members.members { add(member.decl, prefix: prefix, outer, file) }
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
    /// The names of what is inherited or conformed to, without modules.
    var names: [String] {
        inheritedTypes.map { type in
            // Without attributes and modules: `@unchecked Swift.Sendable` is Sendable.
            type.type.trimmedDescription.split { $0 == " " || $0 == "." }.last.map(String.init) ?? ""
        }
    }
}
