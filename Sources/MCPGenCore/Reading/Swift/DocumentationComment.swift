import SwiftSyntax

/// A documentation comment: its prose, and what it says of each parameter.
struct DocumentationComment {
    /// The prose before the first item, its lines joined as they stand; `nil` when there is none.
    var summary: String?
    /// What it says of each parameter.
    var parameters: [String: String] = [:]

    /// Reads the comment above a declaration.
    init(_ node: some SyntaxProtocol) {
        var lines: [String] = []
        for piece in node.leadingTrivia {
            switch piece {
            case .docLineComment(let text): lines.append(Self.withoutIndent(text.dropFirst(3)))
            case .docBlockComment(let text): lines += Self.lines(ofBlock: text)
            default: continue
            }
        }
        read(lines)
    }

    /// Removes the space that a line of a comment begins with.
    private static func withoutIndent(_ line: Substring) -> String {
        String(line.first == " " ? line.dropFirst() : line)
    }

    private static func lines(ofBlock text: String) -> [String] {
        let lines = text.dropFirst(3).dropLast(2).split(omittingEmptySubsequences: false, whereSeparator: \.isNewline)
        return lines.map { line in
            let bare = line.drop { $0 == " " || $0 == "\t" }
            return withoutIndent(bare.first == "*" ? bare.dropFirst() : bare)
        }
    }

    /// `- Parameter city: …`, or `- city: …` below `- Parameters:`; other items end the prose.
    private mutating func read(_ lines: [String]) {
        var prose: [String] = []
        var current: String?
        var isProse = true
        var isInList = false
        for line in lines {
            let bare = line.trimmed
            if bare.hasPrefix("- ") {
                let item = bare.dropFirst(2)
                isProse = isProse && !Self.isField(item)
                if isProse {
                    prose.append(line)
                    continue
                }
                current = nil
                if item.lowercased().hasPrefix("parameters:") {
                    isInList = true
                } else if item.lowercased().hasPrefix("parameter ") {
                    current = begin(item.dropFirst("parameter ".count))
                } else if isInList, line.first == " " || line.first == "\t" {
                    current = begin(item)
                } else {
                    isInList = false
                }
            } else if isProse {
                prose.append(line)
            } else if let name = current, !bare.isEmpty {
                parameters[name, default: ""] += " " + bare
            }
        }
        let text = prose.joined(separator: "\n").trimmed
        summary = text.isEmpty ? nil : text
    }

    private mutating func begin(_ item: Substring) -> String? {
        guard let colon = item.firstIndex(of: ":") else { return nil }
        let name = String(item[..<colon]).trimmed
        parameters[name] = String(item[item.index(after: colon)...]).trimmed
        return name
    }

    /// Whether an item is one of those with a meaning for documentation, not part of a list in the prose.
    private static func isField(_ item: Substring) -> Bool {
        let lowercased = item.lowercased()
        return ["parameter ", "parameters:", "returns:", "throws:"].contains { lowercased.hasPrefix($0) }
    }
}

extension String {
    /// The string without whitespace at its ends.
    var trimmed: String {
        let start = drop { $0.isWhitespace }
        return String(start.reversed().drop { $0.isWhitespace }.reversed())
    }
}
