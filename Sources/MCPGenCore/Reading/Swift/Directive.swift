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
    fileprivate var file: SwiftFile
    fileprivate var offset: Int

    /// Where a part of an argument stands in the file.
    func location(of node: some SyntaxProtocol) -> SourceLocation {
        file.location(ofByte: offset + node.positionAfterSkippingLeadingTrivia.utf8Offset)
    }
}

/// The directives that there are, and the arguments of each.
enum DirectiveKind: String, CaseIterable {
    /// A protocol is a contract.
    case server = "MCPServer"
    /// A function is a tool.
    case tool = "MCPTool"
    /// A function isn't part of the contract.
    case ignore = "MCPIgnore"
    /// A struct is an elicitation form.
    case form = "MCPForm"

    /// The names of the arguments.
    var argumentNames: [String] {
        switch self {
        case .server: ["name", "title", "version", "instructions", "toolNames", "base"]
        case .tool: ["name", "title", "readOnly", "destructive", "idempotent", "openWorld", "flat", "defaults"]
        case .ignore, .form: []
        }
    }

    /// What a directive stands above.
    var subject: String {
        switch self {
        case .server: "a protocol"
        case .tool, .ignore: "a function of an @MCPServer protocol"
        case .form: "a struct, at the top of a file or within a type"
        }
    }
}

// MARK: - Finding

/// Finds the directives in a file and hands each to the declaration that it stands above.
struct DirectiveFinder {
    private let file: SwiftFile
    /// The directives by the offset of the token that they stand before.
    private var found: [Int: [Directive]] = [:]
    /// The directives that stand behind something on its line.
    private var trailing: [Directive] = []

    /// Finds all directives in a file.
    init(_ file: SwiftFile, _ diagnostics: inout Diagnostics) {
        self.file = file
        for token in file.syntax.tokens(viewMode: .sourceAccurate) {
            let directives = directives(in: token.leadingTrivia, at: token.position.utf8Offset, &diagnostics)
            if !directives.isEmpty { found[token.positionAfterSkippingLeadingTrivia.utf8Offset] = directives }
            let end = token.endPositionBeforeTrailingTrivia.utf8Offset
            trailing += self.directives(in: token.trailingTrivia, at: end, &diagnostics)
        }
    }

    /// The directives above a declaration, which then have found their place.
    ///
    /// - Parameter allowed: The kinds that can stand there; others are reported.
    mutating func take(
        _ node: some SyntaxProtocol,
        allowed: [DirectiveKind],
        _ diagnostics: inout Diagnostics
    ) -> [Directive] {
        let directives = found.removeValue(forKey: node.positionAfterSkippingLeadingTrivia.utf8Offset) ?? []
        for directive in directives where !allowed.contains(directive.kind) { misplaced(directive, &diagnostics) }
        let fitting = directives.filter { allowed.contains($0.kind) }
        for extra in fitting.dropFirst() {
            let message = "only one directive can stand above a declaration"
            diagnostics.error(.duplicateDirective, message, at: extra.location)
        }
        return fitting
    }

    /// Reports the directives that stand above nothing that they could mean.
    func reportRest(_ diagnostics: inout Diagnostics) {
        for directive in found.values.joined() + trailing { misplaced(directive, &diagnostics) }
    }

    private func misplaced(_ directive: Directive, _ diagnostics: inout Diagnostics) {
        let message = "@\(directive.kind.rawValue) has to stand right above \(directive.kind.subject)"
        diagnostics.error(.misplacedDirective, message, at: directive.location)
    }

    private func directives(in trivia: Trivia, at offset: Int, _ diagnostics: inout Diagnostics) -> [Directive] {
        let comments = Self.comments(in: trivia, at: offset)
        var directives: [Directive] = []
        var index = 0
        while index < comments.count {
            guard let start = Self.start(of: comments[index].text) else {
                index += 1
                continue
            }
            // A directive goes on over further comment lines until its parentheses are closed.
            var text = String(comments[index].text.dropFirst(start))
            let offset = comments[index].offset + start
            index += 1
            while Self.isOpen(text), index < comments.count, Self.start(of: comments[index].text) == nil {
                let gap = comments[index].offset - offset - text.utf8.count
                text += String(repeating: " ", count: gap + 2) + comments[index].text.dropFirst(2)
                index += 1
            }
            if let directive = parse(text, at: offset, &diagnostics) { directives.append(directive) }
        }
        return directives
    }

    private static func comments(in trivia: Trivia, at start: Int) -> [(text: String, offset: Int)] {
        var offset = start
        var comments: [(String, Int)] = []
        for piece in trivia {
            if case .lineComment(let text) = piece { comments.append((text, offset)) }
            offset += piece.sourceLength.utf8Length
        }
        return comments
    }

    /// How far into a comment the `@` of a directive stands; `nil` for any other comment.
    private static func start(of comment: String) -> Int? {
        let spaces = comment.dropFirst(2).prefix { $0 == " " }
        guard comment.dropFirst(2 + spaces.count).hasPrefix("@MCP") else { return nil }
        return 2 + spaces.count
    }

    /// Whether a parenthesis outside of strings is still open.
    private static func isOpen(_ text: String) -> Bool {
        var depth = 0
        var isInString = false
        var isEscaped = false
        for character in text {
            switch character {
            case "\"" where !isEscaped: isInString.toggle()
            case "(" where !isInString: depth += 1
            case ")" where !isInString: depth -= 1
            default: break
            }
            isEscaped = character == "\\" && !isEscaped
        }
        return depth > 0
    }
}

// MARK: - Parsing

extension DirectiveFinder {
    private func parse(_ text: String, at offset: Int, _ diagnostics: inout Diagnostics) -> Directive? {
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

// MARK: - Values

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

    private func value<Value>(
        _ name: String,
        _ expected: String,
        _ diagnostics: inout Diagnostics,
        _ read: (ExprSyntax) -> Value?
    ) -> Value? {
        guard let argument = arguments.first(where: { $0.name == name }) else { return nil }
        if let value = read(argument.value) { return value }
        diagnostics.error(.invalidArgument, "\"\(name)\" has to be \(expected)", at: argument.valueLocation)
        return nil
    }
}
