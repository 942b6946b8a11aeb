import SwiftParser
import SwiftSyntax

extension TypeReader {
    /// The cases of an enum of strings; `nil` for any other enum.
    func cases(of type: EnumDeclSyntax) -> [EnumerationCase]? {
        guard type.inheritanceClause?.names.first == "String" else { return nil }
        return Self.elements(of: type)
    }

    static func elements(of type: EnumDeclSyntax) -> [EnumerationCase] {
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
