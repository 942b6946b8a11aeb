import MCPJSON

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
        case .anyNumber: "MCPRuntime.JSONNumber"
        case .formatted(let format): self.type(format)
        case .array(let element): "[\(self.type(element))]"
        case .dictionary(let value): "[Swift.String: \(self.type(value))]"
        case .optional(let wrapped): "\(self.type(wrapped))?"
        case .nullable(let wrapped): "MCPRuntime.Nullable<\(self.type(wrapped))>"
        case .oneOrMany(let element): "MCPRuntime.OneOrMany<\(self.type(element))>"
        case .constrained(let type, _): self.type(type)
        case .named(let name): name.split(separator: ".").map { SwiftName.escaped(String($0)) }.joined(separator: ".")
        }
    }

    private static func type(_ format: StringFormat) -> String {
        switch format {
        case .dateTime: "Foundation.Date"
        case .date: "MCPRuntime.CalendarDate"
        case .uuid: "Foundation.UUID"
        case .uri: "Foundation.URL"
        case .byte: "Foundation.Data"
        }
    }

    /// A JSON value as an expression of type `JSONValue`.
    static func json(_ value: JSONValue) -> String {
        switch value {
        case .null: ".null"
        case .bool(let flag): flag ? "true" : "false"
        case .string(let text): literal(text)
        case .number(let number): number.int != nil ? number.lexeme : number.double?.description ?? "0"
        case .array(let elements): "[\(elements.map(json).joined(separator: ", "))]"
        case .object(let object):
            object.members.isEmpty
                ? "[:]" : "[\(object.members.map { "\(literal($0.name)): \(json($0.value))" }.joined(separator: ", "))]"
        }
    }

    /// A string literal on one line.
    static func literal(_ string: String) -> String {
        let literal = string.debugDescription
        // An apostrophe needs no escape within double quotes.
        return string.utf8.contains(UInt8(ascii: "'")) ? literal.replacing("\\'", with: "'") : literal
    }

    /// How many `#` a raw string literal needs so that nothing in a text ends it or is an escape.
    static func rawDelimiter(for text: String) -> String {
        var delimiter = "#"
        // A text that has neither needs no more; searching texts for texts takes time.
        if !text.utf8.contains(UInt8(ascii: "#")) { return delimiter }
        while text.contains("\"\"\"" + delimiter) || text.contains("\\" + delimiter) { delimiter += "#" }
        return delimiter
    }

    /// A text on one line, for where a documentation comment has room for no more.
    static func line(_ text: String) -> String {
        printable(text).split(whereSeparator: \.isNewline).joined(separator: " ")
    }

    /// A text without characters that source files can't have.
    private static func printable(_ text: String) -> String {
        guard text.unicodeScalars.contains(where: { $0.value < 0x20 && $0 != "\n" && $0 != "\t" }) else { return text }
        return String(String.UnicodeScalarView(text.unicodeScalars.map { $0.value < 0x20 && $0 != "\n" ? " " : $0 }))
    }

    /// The lines of a documentation comment.
    static func documentation(_ text: String?) -> [String] {
        guard let text else { return [] }
        if text.utf8.allSatisfy({ (0x20..<0x7F).contains($0) || $0 == UInt8(ascii: "\n") }) {
            // Nearly all texts are plain, and each is shown several times.
            return text.utf8.split(separator: UInt8(ascii: "\n"), omittingEmptySubsequences: false).map { line in
                let end = line.lastIndex { $0 != UInt8(ascii: " ") }
                return end.map { "/// \(Substring(line[...$0]))" } ?? "///"
            }
        }
        return printable(text).split(omittingEmptySubsequences: false, whereSeparator: \.isNewline).map { line in
            let bare = String(line.reversed().drop { $0.isWhitespace }.reversed())
            return bare.isEmpty ? "///" : "/// \(bare)"
        }
    }
}

/// Breaks lines as `swift format` would: a list that doesn't fit has each of its items on a line of its own.
enum Layout {
    /// How long a line may be.
    static let width = 120

    /// How many cases a `switch` over text may have: what the compiler does for it grows faster than the number.
    static let longestSwitch = 48

    /// Two parts on one line, or the second one below the first.
    static func joined(_ first: String, _ second: String, indent: Int) -> [String] {
        let line = "\(first) \(second)"
        return indent + line.count <= width ? [line] : [first, "    \(second)"]
    }

    /// A case of a `switch` with its statement, which goes below when it needs more than the rest of a line.
    static func alternative(_ label: String, _ statement: (_ indent: Int) -> [String], indent: Int) -> [String] {
        let beside = statement(indent + label.count + 1)
        if beside.count == 1, indent + label.count + 1 + beside[0].count <= width { return ["\(label) \(beside[0])"] }
        return [label] + statement(indent + 4).map { "    " + $0 }
    }

    /// The head of a function.
    ///
    /// - Parameters:
    ///   - prefix: What stands before the first parameter, the opening parenthesis included.
    ///   - effects: With a space before each.
    ///   - result: The type of the result; `nil` for nothing.
    ///   - hasBody: Whether an opening brace follows.
    static func head(
        _ prefix: String,
        _ parameters: [String],
        effects: String,
        result: String?,
        hasBody: Bool,
        indent: Int
    ) -> [String] {
        let arrow = result.map { " -> \($0)" } ?? ""
        let brace = hasBody ? " {" : ""
        if parameters.isEmpty, let result, indent + (prefix + ")" + effects + arrow + brace).count > width {
            return ["\(prefix))\(effects)", "    -> \(result)"] + (hasBody ? ["{"] : [])
        }
        return list(prefix, parameters, ")" + effects + arrow + brace, indent: indent)
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
        let inner = items.enumerated().flatMap { position, item -> [String] in
            let item = item + (position == items.count - 1 ? "" : ",")
            // A default value that is too long goes below its parameter.
            guard indent + 4 + item.count > width, let equals = item.firstRange(of: " = ") else {
                return ["    " + item]
            }
            return ["    \(item[..<equals.lowerBound]) =", "        \(item[equals.upperBound...])"]
        }
        return [prefix] + inner + [suffix]
    }
}
