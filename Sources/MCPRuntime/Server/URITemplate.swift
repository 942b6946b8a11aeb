/// A URI with variables: what a resource template is written in (RFC 6570, levels 1 to 3; specification, Resources,
/// Resource Templates).
///
/// ```swift
/// let template = try URITemplate("weather://{city}/{+path}{?unit,lang}")
/// template.match("weather://S%C3%A3o%20Paulo/a/b?lang=pt")  // ["city": "São Paulo", "path": "a/b", "lang": "pt"]
/// template.expand(["city": "Oslo", "path": "now"])          // weather://Oslo/now
/// ```
///
/// `{city}` stands for text without reserved characters, which are `:/?#[]@!$&'()*+,;=`; where its value has some, they
/// are percent-encoded. `{+path}` and `{#part}` may hold them as they are. `{/a,b}`, `{.a,b}`, `{;a,b}`, `{?a,b}` and
/// `{&a,b}` are segments of a path, labels, and parameters with their names.
public struct URITemplate: Hashable, Sendable {
    /// A piece of a template, as it is filled in.
    enum Piece: Hashable, Sendable {
        case literal([URISymbol])
        case expression(URITemplateOperator, names: [String])
    }

    /// The template as it was written.
    public let text: String
    /// The names of the variables, in their order.
    public let variables: [String]
    private let pieces: [Piece]
    /// The same as it is matched.
    private let parts: [URITemplateMatcher.Part]

    /// Reads a template.
    ///
    /// - Parameter text: The template.
    /// - Throws: ``URITemplateError`` for what is no template, has a variable twice, or goes beyond level 3.
    public init(_ text: String) throws(URITemplateError) {
        var parser = URITemplateParser(text)
        pieces = try parser.parse()
        parts = pieces.flatMap(URITemplateMatcher.parts)
        variables = parser.names
        self.text = text
    }

    /// Reads a template that is known to be one, as in emitted code. What isn't ends the program.
    ///
    /// - Parameter text: The template.
    public init(literal text: StaticString) {
        do {
            try self.init(text.description)
        } catch {
            preconditionFailure("\(text): \(error)")
        }
    }

    /// Puts values in.
    ///
    /// - Parameter values: The values by the names of the variables. Those that are missing are undefined, as RFC 6570
    ///   calls it: nothing stands for them, not even their names.
    /// - Returns: The URI.
    public func expand(_ values: [String: String]) -> String {
        var uri: [UInt8] = []
        for piece in pieces {
            switch piece {
            case .literal(let symbols):
                for symbol in symbols { symbol.write(to: &uri) }
            case .expression(let kind, let names):
                var lead = kind.first
                for name in names {
                    guard let value = values[name] else { continue }
                    uri += lead
                    lead = kind.separator
                    if kind.isNamed {
                        uri += name.utf8
                        if !value.isEmpty || kind != .path { uri.append(UInt8(ascii: "=")) }
                    }
                    let bytes = Array(value.utf8)
                    let symbols =
                        kind.takesReserved ? URISymbol.symbols(of: bytes[...]) : bytes.map { URISymbol(encoding: $0) }
                    for symbol in symbols { symbol.write(to: &uri) }
                }
            }
        }
        return String(decoding: uri, as: UTF8.self)
    }

    /// Finds the values with which the template is a URI.
    ///
    /// Percent-encoded and plain spellings of a character that is not reserved are the same (RFC 3986, 6.2.2). Where
    /// there are several ways to match, earlier variables take as much as they can. Parameters with names (`{?a,b}`,
    /// `{&a,b}`, `{;a,b}`) come in any order, and some or all may be missing; all other variables have to be there.
    ///
    /// - Parameter uri: The URI.
    /// - Returns: The values, percent-decoded, by the names of the variables; `nil` when the URI doesn't fit. A value is
    ///   UTF-8. It has at least one character where nothing stands before it that is the expression's own, such as the
    ///   slash of `{/a}` or the comma of `{a,b}`.
    public func match(_ uri: String) -> [String: String]? {
        URITemplateMatcher(parts, URISymbol.symbols(of: Array(uri.utf8)[...])).match()
    }
}

/// How the variables of an expression are written (RFC 6570, 2.2 and 3.2).
enum URITemplateOperator: UInt8, Hashable, Sendable {
    case none = 0
    case reserved = 0x2B
    case fragment = 0x23
    case label = 0x2E
    case segment = 0x2F
    case path = 0x3B
    case query = 0x3F
    case continuation = 0x26

    /// What stands before the first variable.
    var first: [UInt8] { self == .none || self == .reserved ? [] : [rawValue] }

    /// What stands before each of the others.
    var separator: [UInt8] {
        switch self {
        case .none, .reserved, .fragment: [UInt8(ascii: ",")]
        case .label, .segment, .path, .continuation: [rawValue]
        case .query: [UInt8(ascii: "&")]
        }
    }

    /// Whether values may hold reserved characters as they are.
    var takesReserved: Bool { self == .reserved || self == .fragment }

    /// Whether variables have their names before them.
    var isNamed: Bool { self == .path || self == .query || self == .continuation }
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
        /// An operator that RFC 6570 keeps for later (`=,!@|`), or a modifier (`*` and `:3`, level 4).
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
            case .unsupportedExpression(let expression):
                "{\(expression)} is not supported: there are the operators +#./;?&, and no modifiers (RFC 6570, level 3)"
            case .doubledVariable(let name): "the variable \(name) is there twice"
            case .invalidCharacter: "a character that a URI can't have"
            }
        return "invalid URI template at byte \(position): \(what)"
    }
}
