/// Reads JSON text (RFC 8259) in UTF-8, value by value, straight into Swift values.
///
/// The reader is a cursor over bytes that somebody else owns; it can't outlive them. It builds no tree: generated
/// decoders ask for the members of an object by name and for each value by its type.
///
/// Reading goes on after a value that doesn't fit, so that one pass finds everything that is wrong: the decoder that
/// meets a problem notes it in ``problems``, moves behind the value and throws ``JSONFailure``. A value read is to be
/// used only when ``problems`` is empty at the end. Text that isn't JSON ends the reading: after the first syntax error
/// every call throws.
public struct JSONReader: ~Copyable, ~Escapable {
    /// How strictly to read.
    public struct Options: Sendable {
        /// Whether a property that a closed object doesn't know is a problem. Otherwise it is ignored.
        public var refusesUnknownProperties: Bool
        /// How many arrays and objects may be nested; at least 1, at most 128.
        public var maximumDepth: Int

        /// Makes options.
        ///
        /// - Parameters:
        ///   - refusesUnknownProperties: Whether a property that a closed object doesn't know is a problem.
        ///   - maximumDepth: How many arrays and objects may be nested; brought into the range 1 to 128.
        public init(refusesUnknownProperties: Bool = false, maximumDepth: Int = 128) {
            self.refusesUnknownProperties = refusesUnknownProperties
            self.maximumDepth = min(max(maximumDepth, 1), 128)
        }
    }

    /// The text that is read.
    let text: RawSpan
    /// How strictly to read.
    let options: Options
    /// How many bytes have been read.
    public internal(set) var position = 0
    /// How many arrays and objects are open.
    var depth = 0
    /// Whether the next member or element is to follow a comma.
    var needsComma = false
    /// What was wrong so far, in the order of the text; 50 at most are kept.
    public internal(set) var problems: [JSONProblem] = []

    /// Makes a reader that stands before the first byte.
    ///
    /// - Parameters:
    ///   - text: UTF-8 text.
    ///   - options: How strictly to read.
    @_lifetime(copy text)
    public init(_ text: RawSpan, options: Options = .init()) {
        self.text = text
        self.options = options
    }

    /// Reads a document: one value with nothing but whitespace around it.
    ///
    /// - Returns: `nil` when anything is wrong; ``problems`` then says what.
    public mutating func readDocument<Value: JSONDecodable>(_: Value.Type = Value.self) -> Value? {
        let value: Value? = read()
        try? readEnd()
        return problems.isEmpty ? value : nil
    }

    /// Makes sure that nothing but whitespace follows.
    ///
    /// - Throws: ``JSONFailure`` when something does.
    public mutating func readEnd() throws(JSONFailure) {
        try skipWhitespace()
        if position < text.byteCount { throw syntaxError("text after the end of the value") }
    }

    /// Reads a value.
    ///
    /// - Returns: `nil` when it doesn't fit; ``problems`` then says why.
    @inlinable
    public mutating func read<Value: JSONDecodable>(_: Value.Type = Value.self) -> Value? {
        do { return try Value(json: &self) } catch { return nil }
    }

    /// Reads a value that may as well be `null`.
    ///
    /// - Returns: `nil` for `null`, and when it doesn't fit; ``problems`` then says why.
    @inlinable
    public mutating func readOptional<Value: JSONDecodable>(_: Value.Type = Value.self) -> Value? {
        do { return try readNull() ? nil : try Value(json: &self) } catch { return nil }
    }
}

// MARK: - Problems

extension JSONReader {
    /// Notes that a value doesn't fit and moves behind it.
    ///
    /// - Parameters:
    ///   - expected: What would fit, worded to follow "expected": "an integer", "one of \"a\" or \"b\"".
    ///   - start: Where the value begins, when the reader has moved on from there.
    /// - Returns: What the caller is to throw.
    public mutating func mismatch(expected: String, at start: Mark? = nil) -> JSONFailure {
        if let start { rewind(to: start) }
        guard (try? skipWhitespace()) != nil else { return JSONFailure() }
        let start = position
        guard (try? skipValue()) != nil else { return JSONFailure() }
        let found = Self.describe(text.extracting(start..<position))
        return note(JSONProblem(.mismatch(expected: expected, found: found), at: start))
    }

    /// Notes that a string isn't one of those that would fit.
    ///
    /// - Parameters:
    ///   - choices: The strings that would fit.
    ///   - start: Where the string begins.
    /// - Returns: What the caller is to throw.
    public mutating func mismatch(expectedOneOf choices: String..., at start: Mark) -> JSONFailure {
        mismatch(expectedOneOf: choices, at: start)
    }

    /// Notes that a string isn't one of those that would fit.
    ///
    /// - Parameters:
    ///   - choices: The strings that would fit.
    ///   - start: Where the string begins.
    /// - Returns: What the caller is to throw.
    public mutating func mismatch(expectedOneOf choices: [String], at start: Mark) -> JSONFailure {
        rewind(to: start)
        let written: String? = read()
        let shown = choices.prefix(20).map { "\"\($0)\"" }.joined(separator: ", ") + (choices.count > 20 ? ", …" : "")
        let nearest = written.flatMap { nearestName(to: $0, among: choices) }
        let hint = nearest.map { " (did you mean \"\($0)\"?)" } ?? ""
        return mismatch(expected: choices.count == 1 ? shown : "one of \(shown)\(hint)", at: start)
    }

    /// Notes a problem. Only the first 50 are kept: a peer can't make us collect without end.
    mutating func note(_ problem: JSONProblem) -> JSONFailure {
        if problems.count < 50 { problems.append(problem) }
        return JSONFailure()
    }

    /// Notes that the text isn't JSON and moves to its end, where nothing more can be read.
    mutating func syntaxError(_ message: String) -> JSONFailure {
        guard position <= text.byteCount else { return JSONFailure() }
        let failure = note(JSONProblem(.syntax(message), at: position))
        position = text.byteCount + 1
        return failure
    }

    /// A value as it is told to people: itself when it is short, else its kind and size.
    static func describe(_ value: borrowing RawSpan) -> String {
        guard value.byteCount > 60 else {
            return value.withUnsafeBytes { String(decoding: $0, as: UTF8.self) }
        }
        switch value.unsafeLoad(as: UInt8.self) {
        case UInt8(ascii: "{"): return "an object"
        case UInt8(ascii: "["): return "an array"
        case UInt8(ascii: "\""): return "a string of \(value.byteCount - 2) bytes"
        default: return "a number of \(value.byteCount) digits"
        }
    }
}

// MARK: - Going back

extension JSONReader {
    /// A place to go back to.
    public struct Mark {
        let position: Int
        let depth: Int
        let needsComma: Bool
        @usableFromInline let problemCount: Int
    }

    /// The place where the reader stands.
    public func mark() -> Mark {
        Mark(position: position, depth: depth, needsComma: needsComma, problemCount: problems.count)
    }

    /// Goes back to a place; problems noted since then are forgotten.
    public mutating func rewind(to mark: Mark) {
        position = mark.position
        depth = mark.depth
        needsComma = mark.needsComma
        problems.removeLast(problems.count - mark.problemCount)
    }
}
