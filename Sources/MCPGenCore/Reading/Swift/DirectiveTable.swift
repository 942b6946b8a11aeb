/// What there is to say of each directive: the reader takes nothing else, and the documentation page and the snippets for
/// editors are made from it.
package enum DirectiveTable {
    /// A directive.
    package struct Entry: Sendable {
        /// Which one.
        package var kind: DirectiveKind
        /// What it stands above.
        package var subject: String
        /// What it says, for the documentation page.
        package var summary: String
        /// What it takes.
        package var arguments: [Argument]
        /// How it is used, as it would stand in a file.
        package var example: String
    }

    /// An argument of a directive.
    package struct Argument: Sendable {
        /// Its name; empty for the one that has none.
        package var name: String
        /// What it can be.
        package var value: Value
        /// What it says, for the documentation page.
        package var summary: String

        init(_ name: String, _ value: Value, _ summary: String) {
            (self.name, self.value, self.summary) = (name, value, summary)
        }
    }

    /// What an argument can be.
    package enum Value: Hashable, Sendable {
        /// A string literal.
        case string
        /// `true` or `false`.
        case bool
        /// An integer literal.
        case integer
        /// A number literal.
        case number
        /// One of several names after a point.
        case choice([String])
        /// An array of string literals.
        case strings
        /// A dictionary with string keys, whose values are Swift expressions.
        case dictionary(of: String)
        /// A literal of arrays, dictionaries, strings, numbers and truth values that is JSON.
        case json
        /// A range literal, closed or open at one end.
        case range
    }

    /// What there is to say of a directive.
    static func entry(_ kind: DirectiveKind) -> Entry {
        switch kind {
        case .server: server
        case .group: group
        case .tool: tool
        case .resource: resource
        case .prompt: prompt
        case .completion: completion
        case .form: form
        case .type: type
        case .name: name
        case .ignore: ignore
        }
    }

    /// All directives, in the order of the documentation page.
    package static var all: [Entry] { DirectiveKind.allCases.map(entry) }
}
