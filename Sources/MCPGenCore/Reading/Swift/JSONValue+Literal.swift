import MCPJSON
import SwiftParser
import SwiftSyntax

extension JSONValue {
    /// The value of a Swift literal: a string, a number, a truth value, `nil` for `null`, an array or a dictionary of such.
    ///
    /// - Returns: `nil` for any other expression.
    init?(literal expression: ExprSyntax) {
        switch expression.as(ExprSyntaxEnum.self) {
        case .stringLiteralExpr(let text):
            guard let value = text.representedLiteralValue else { return nil }
            self = .string(value)
        case .booleanLiteralExpr(let flag): self = .bool(flag.literal.tokenKind == .keyword(.true))
        case .nilLiteralExpr: self = .null
        case .integerLiteralExpr, .floatLiteralExpr, .prefixOperatorExpr:
            let text = expression.trimmedDescription.filter { $0 != "_" }
            guard let number = Int(text).map({ JSONNumber($0) }) ?? Double(text).flatMap({ JSONNumber($0) }) else {
                return nil
            }
            self = .number(number)
        case .arrayExpr(let array):
            let values = array.elements.compactMap { JSONValue(literal: $0.expression) }
            guard values.count == array.elements.count else { return nil }
            self = .array(values)
        case .dictionaryExpr(let dictionary):
            var object = JSONObject()
            if case .elements(let elements) = dictionary.content {
                for element in elements {
                    guard case .string(let name)? = JSONValue(literal: element.key),
                        let value = JSONValue(literal: element.value)
                    else { return nil }
                    object[name] = value
                }
            }
            self = .object(object)
        default: return nil
        }
    }
}
