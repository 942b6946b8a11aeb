/// A URI with variables: what a resource template is written in (RFC 6570, levels 1 and 2 without fragments;
/// specification, Resources, Resource Templates).
///
/// ```swift
/// let template = try URITemplate("weather://{city}/{+path}")
/// template.match("weather://S%C3%A3o%20Paulo/a/b")      // ["city": "São Paulo", "path": "a/b"]
/// template.expand(["city": "Oslo", "path": "now"])      // weather://Oslo/now
/// ```
///
/// `{city}` stands for text without reserved characters, which are `:/?#[]@!$&'()*+,;=`; where its value has some, they
/// are percent-encoded. `{+path}` may hold them as they are.
public struct URITemplate: Hashable, Sendable {
    enum Part: Hashable, Sendable {
        case literal([URISymbol])
        case variable(name: String, takesReserved: Bool)
    }

    /// The template as it was written.
    public let text: String
    /// The names of the variables, in their order.
    public let variables: [String]
    let parts: [Part]

    /// Reads a template.
    ///
    /// - Parameter text: The template.
    /// - Throws: ``URITemplateError`` for what is no template, has a variable twice, or has an operator other than `+`.
    public init(_ text: String) throws(URITemplateError) {
        var parser = URITemplateParser(text)
        parts = try parser.parse()
        variables = parser.names
        self.text = text
    }

    /// Puts values in.
    ///
    /// - Parameter values: The values by the names of the variables; those that are missing are taken for empty.
    /// - Returns: The URI.
    public func expand(_ values: [String: String]) -> String {
        var uri: [UInt8] = []
        for part in parts {
            switch part {
            case .literal(let symbols):
                for symbol in symbols { symbol.write(to: &uri) }
            case .variable(let name, let takesReserved):
                let bytes = Array((values[name] ?? "").utf8)
                let symbols =
                    takesReserved ? URISymbol.symbols(of: bytes[...]) : bytes.map { URISymbol(encoding: $0) }
                for symbol in symbols { symbol.write(to: &uri) }
            }
        }
        return String(decoding: uri, as: UTF8.self)
    }

    /// Finds the values with which the template is a URI.
    ///
    /// Percent-encoded and plain spellings of a character that is not reserved are the same (RFC 3986, 6.2.2). Where
    /// there are several ways to match, earlier variables take as much as they can.
    ///
    /// - Parameter uri: The URI.
    /// - Returns: The values, percent-decoded, by the names of the variables; `nil` when the URI doesn't fit. A value
    ///   has at least one character, and is UTF-8.
    public func match(_ uri: String) -> [String: String]? {
        URITemplateMatcher(parts, URISymbol.symbols(of: Array(uri.utf8)[...])).match()
    }
}

/// What is wrong with a text that should be a ``URITemplate``.
public struct URITemplateError: Error, Hashable, CustomStringConvertible {
    /// What is wrong with it.
    public enum Reason: Hashable, Sendable {
        /// A `{` without its `}`, or a `}` without its `{`.
        case unbalancedBrace
        /// What stands between braces is no name: letters, digits, `_` and `%` with two hexadecimal digits, with single
        /// dots between.
        case invalidName(String)
        /// An operator other than `+`, a modifier or a list of variables.
        case unsupportedExpression(String)
        /// A variable that was there before.
        case doubledVariable(String)
        /// A character that a URI can't have, or a `%` without two hexadecimal digits.
        case invalidCharacter
    }

    /// What is wrong.
    public let reason: Reason
    /// Where, in bytes of UTF-8 from the beginning of the text.
    public let position: Int

    /// The reason and the position as a sentence.
    public var description: String {
        let what =
            switch reason {
            case .unbalancedBrace: "a brace without its counterpart"
            case .invalidName(let name): "\"\(name)\" is no name of a variable"
            case .unsupportedExpression(let expression): "{\(expression)} is not supported, only {name} and {+name} are"
            case .doubledVariable(let name): "the variable \(name) is there twice"
            case .invalidCharacter: "a character that a URI can't have"
            }
        return "invalid URI template at byte \(position): \(what)"
    }
}
