import MCPJSON
import SwiftParser
import SwiftSyntax

/// A comment line spelled like a Swift attribute, `// @MCPTool(readOnly: true)`: it says what the declaration below it is.
struct Directive {
    /// An argument and where it stands.
    struct Argument {
        var name: String
        var value: ExprSyntax
        var location: SourceLocation
        var valueLocation: SourceLocation
    }

    var kind: DirectiveKind
    var arguments: [Argument]
    var location: SourceLocation
    /// The file, and where in it the text begins in which the arguments stand.
    let file: SwiftFile
    let offset: Int

    /// Where a part of an argument stands in the file.
    func location(of node: some SyntaxProtocol) -> SourceLocation {
        file.location(ofByte: offset + node.positionAfterSkippingLeadingTrivia.utf8Offset)
    }
}

extension Directive {
    /// An argument that is a string.
    func string(_ name: String, _ diagnostics: inout Diagnostics) -> String? {
        value(name, "a string in quotes without interpolation", &diagnostics) { expression in
            expression.as(StringLiteralExprSyntax.self)?.representedLiteralValue
        }
    }

    /// An argument that is `true` or `false`.
    func bool(_ name: String, _ diagnostics: inout Diagnostics) -> Bool? {
        value(name, "true or false", &diagnostics) { expression in
            (expression.as(BooleanLiteralExprSyntax.self)?.literal.tokenKind).map { $0 == .keyword(.true) }
        }
    }

    /// An argument that is one of several names after a point.
    func choice(_ name: String, of choices: [String], _ diagnostics: inout Diagnostics) -> String? {
        let expected = choices.map { "." + $0 }.joined(separator: " or ")
        return value(name, expected, &diagnostics) { expression in
            let member = expression.as(MemberAccessExprSyntax.self)
            guard let member, member.base == nil, choices.contains(member.declName.baseName.name) else { return nil }
            return member.declName.baseName.name
        }
    }

    /// An argument that is a dictionary with strings as its keys.
    func dictionary(_ name: String, _ diagnostics: inout Diagnostics) -> [(key: String, value: ExprSyntax)] {
        let expected = "a dictionary literal such as [\"days\": 3]"
        let found = value(name, expected, &diagnostics) { expression -> [(String, ExprSyntax)]? in
            guard let content = expression.as(DictionaryExprSyntax.self)?.content else { return nil }
            guard case .elements(let elements) = content else { return [] }
            var members: [(String, ExprSyntax)] = []
            for element in elements {
                let key = element.key.as(StringLiteralExprSyntax.self)?.representedLiteralValue
                guard let key else { return nil }
                members.append((key, element.value))
            }
            return members
        }
        return found ?? []
    }

    /// An argument that is an array of strings.
    func strings(_ name: String, _ diagnostics: inout Diagnostics) -> [String]? {
        value(name, "an array of strings in quotes", &diagnostics) { expression in
            guard let elements = expression.as(ArrayExprSyntax.self)?.elements else { return nil }
            let strings = elements.compactMap {
                $0.expression.as(StringLiteralExprSyntax.self)?.representedLiteralValue
            }
            return strings.count == elements.count ? strings : nil
        }
    }

    /// An argument that is an integer.
    func integer(_ name: String, _ diagnostics: inout Diagnostics) -> Int? {
        value(name, "a whole number", &diagnostics) { JSONValue(literal: $0)?.number?.int }
    }

    /// An argument that is JSON in Swift's literals.
    func json(_ name: String, _ diagnostics: inout Diagnostics) -> JSONValue? {
        let expected = "a literal of arrays, dictionaries, strings, numbers, true and false"
        return value(name, expected, &diagnostics) { JSONValue(literal: $0) }
    }

    /// An argument of any kind.
    ///
    /// - Parameters:
    ///   - name: The argument's name; empty for the one that has none.
    ///   - expected: What it has to be, for who gave something else.
    ///   - read: Makes the value; `nil` for what it can't be.
    func value<Value>(
        _ name: String,
        _ expected: String,
        _ diagnostics: inout Diagnostics,
        _ read: (ExprSyntax) -> Value?
    ) -> Value? {
        guard let argument = arguments.first(where: { $0.name == name }) else { return nil }
        if let value = read(argument.value) { return value }
        let subject = name.isEmpty ? "@\(kind.rawValue)" : "\"\(name)\""
        diagnostics.error(.invalidArgument, "\(subject) has to be \(expected)", at: argument.valueLocation)
        return nil
    }
}
