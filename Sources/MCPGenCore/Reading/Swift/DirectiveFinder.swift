import SwiftSyntax

/// Finds the directives in a file and hands each to the declaration that it stands above.
struct DirectiveFinder {
    let file: SwiftFile
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
        for (position, extra) in fitting.enumerated() {
            guard fitting[..<position].contains(where: { !$0.kind.goes(with: extra.kind) }) else { continue }
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
