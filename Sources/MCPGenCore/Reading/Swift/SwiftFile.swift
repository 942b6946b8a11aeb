import SwiftParser
import SwiftSyntax

/// A parsed Swift file that knows the places of its parts.
struct SwiftFile {
    let file: SourceFile
    let syntax: SourceFileSyntax
    private let converter: SourceLocationConverter

    init(_ file: SourceFile) {
        self.file = file
        syntax = Parser.parse(source: file.text)
        converter = SourceLocationConverter(fileName: file.path, tree: syntax)
    }

    /// What the file says of who can see that it imports a module; `nil` when it doesn't say.
    func importAccess(of module: String) -> AccessLevel? {
        let imports = syntax.statements.compactMap { $0.item.as(ImportDeclSyntax.self) }
        let found = imports.first { $0.path.trimmedDescription == module }
        return found.flatMap { $0.modifiers.sayAccess ? $0.modifiers.access : nil }
    }

    /// Where a part begins, without the comments before it.
    func location(of node: some SyntaxProtocol) -> SourceLocation {
        location(ofByte: node.positionAfterSkippingLeadingTrivia.utf8Offset)
    }

    /// The place of a byte.
    func location(ofByte offset: Int) -> SourceLocation {
        let location = converter.location(for: AbsolutePosition(utf8Offset: offset))
        return SourceLocation(file: file.path, line: location.line, column: location.column)
    }
}

extension DeclModifierListSyntax {
    /// Who can use all of the declaration; `nil` for `private`, `fileprivate` and `private(set)`.
    var access: AccessLevel? {
        if has(.private) || has(.fileprivate) { return nil }
        for modifier in self {
            switch modifier.name.tokenKind {
            case .keyword(.public), .keyword(.open): return .public
            case .keyword(.package): return .package
            default: continue
            }
        }
        return .internal
    }

    /// Whether a modifier says who can use the declaration.
    var sayAccess: Bool {
        let keywords: [Keyword] = [.public, .open, .package, .internal, .private, .fileprivate]
        return contains { modifier in keywords.contains { modifier.name.tokenKind == .keyword($0) } }
    }

    /// Whether a modifier is there.
    func has(_ keyword: Keyword) -> Bool {
        contains { $0.name.tokenKind == .keyword(keyword) }
    }
}

extension TokenSyntax {
    /// The name that the token is, without backticks.
    var name: String {
        identifier?.name ?? text
    }
}
