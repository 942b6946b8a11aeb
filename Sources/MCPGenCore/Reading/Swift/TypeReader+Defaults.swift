import MCPJSON
import SwiftParser
import SwiftSyntax

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
