import MCPJSON
import SwiftParser
import SwiftSyntax

extension DirectiveFinder {
    /// Reads the text of a directive, from its `@` on.
    func parse(_ text: String, at offset: Int, _ diagnostics: inout Diagnostics) -> Directive? {
        let location = file.location(ofByte: offset)
        let source = Parser.parse(source: text + "\nfunc f()")
        let function = source.statements.first?.item.as(FunctionDeclSyntax.self)
        guard let attribute = function?.attributes.first?.as(AttributeSyntax.self), !source.hasError else {
            diagnostics.error(
                .invalidDirective,
                "a directive is spelled like a Swift attribute: // @MCPTool(readOnly: true)",
                at: location
            )
            return nil
        }
        let name = attribute.attributeName.trimmedDescription
        guard let kind = DirectiveKind(rawValue: name) else {
            let nearest = nearestName(to: name, among: DirectiveKind.allCases.map(\.rawValue))
            diagnostics.error(
                .unknownDirective,
                "there is no directive @\(name)" + Self.suggestion(nearest.map { "@" + $0 }),
                at: location
            )
            return nil
        }
        var directive = Directive(kind: kind, arguments: [], location: location, file: file, offset: offset)
        guard case .argumentList(let arguments) = attribute.arguments else { return directive }
        for argument in arguments {
            let place = directive.location(of: argument)
            let name = argument.label?.name ?? ""
            guard kind.argumentNames.contains(name) else {
                let nearest = nearestName(to: name, among: kind.argumentNames)
                let what = name.isEmpty ? "an argument needs a name" : "@\(kind.rawValue) has no argument \"\(name)\""
                diagnostics.error(.unknownArgument, what + Self.suggestion(nearest), at: place)
                continue
            }
            if directive.arguments.contains(where: { $0.name == name }) {
                diagnostics.error(.duplicateDirective, "\"\(name)\" is given twice", at: place)
                continue
            }
            directive.arguments.append(
                Directive.Argument(
                    name: name,
                    value: argument.expression,
                    location: place,
                    valueLocation: directive.location(of: argument.expression)
                )
            )
        }
        return directive
    }

    private static func suggestion(_ nearest: String?) -> String {
        nearest.map { ", did you mean \($0)?" } ?? ""
    }
}
