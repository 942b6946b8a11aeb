/// How emitted code spells types and literals.
enum SwiftSpelling {
    /// A type, its standard names qualified, as a user's own types could have the same ones.
    static func type(_ type: TypeReference) -> String {
        switch type {
        case .string: "Swift.String"
        case .integer: "Swift.Int"
        case .number: "Swift.Double"
        case .boolean: "Swift.Bool"
        case .any: "MCPRuntime.JSONValue"
        case .array(let element): "[\(self.type(element))]"
        case .dictionary(let value): "[Swift.String: \(self.type(value))]"
        case .optional(let wrapped): "\(self.type(wrapped))?"
        case .named(let name): name.split(separator: ".").map { SwiftName.escaped(String($0)) }.joined(separator: ".")
        }
    }

    /// A string literal on one line.
    static func literal(_ string: String) -> String {
        string.debugDescription
    }

    /// How many `#` a raw string literal needs so that nothing in a text ends it or is an escape.
    static func rawDelimiter(for text: String) -> String {
        var delimiter = "#"
        while text.contains("\"\"\"" + delimiter) || text.contains("\\" + delimiter) { delimiter += "#" }
        return delimiter
    }

    /// The lines of a documentation comment.
    static func documentation(_ text: String?) -> [String] {
        guard let text else { return [] }
        return text.split(omittingEmptySubsequences: false, whereSeparator: \.isNewline).map { line in
            let bare = String(line.reversed().drop { $0.isWhitespace }.reversed())
            return bare.isEmpty ? "///" : "/// \(bare)"
        }
    }
}

/// Breaks lines as `swift format` would: a list that doesn't fit has each of its items on a line of its own.
enum Layout {
    /// How long a line may be.
    static let width = 120

    /// Two parts on one line, or the second one below the first.
    static func joined(_ first: String, _ second: String, indent: Int) -> [String] {
        let line = "\(first) \(second)"
        return indent + line.count <= width ? [line] : [first, "    \(second)"]
    }

    /// A list between brackets.
    ///
    /// - Parameters:
    ///   - prefix: What stands before the first item, its opening bracket included.
    ///   - items: What commas go between.
    ///   - suffix: What stands behind the last item, beginning with the closing bracket.
    ///   - indent: How many spaces the template puts before each line.
    static func list(_ prefix: String, _ items: [String], _ suffix: String, indent: Int) -> [String] {
        let line = prefix + items.joined(separator: ", ") + suffix
        if items.isEmpty || indent + line.count <= width { return [line] }
        let inner = items.enumerated().map { "    " + $1 + ($0 == items.count - 1 ? "" : ",") }
        return [prefix] + inner + [suffix]
    }
}
