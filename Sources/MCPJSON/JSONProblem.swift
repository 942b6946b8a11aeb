/// Thrown by a decoder after it has noted what is wrong in ``JSONReader/problems``.
///
/// It carries nothing itself: a decoder goes on after a failure and finds the next one, so there may be many problems to
/// one failure.
public struct JSONFailure: Error, Hashable {
    /// Makes a failure; what failed has been noted with the reader.
    public init() {}
}

/// One thing that is wrong with JSON text, or with a value in it.
public struct JSONProblem: Hashable, Sendable {
    /// What kind of problem it is.
    public enum Kind: Hashable, Sendable {
        /// The text isn't JSON (RFC 8259); the associated value says what is.
        case syntax(String)
        /// A value of another type or range is needed.
        case mismatch(expected: String, found: String)
        /// A property that is required isn't there.
        case missing(name: String)
        /// A property that isn't known, in an object that takes no others, with the nearest known name.
        case unknown(name: String, nearest: String?)
    }

    /// What kind of problem it is.
    public var kind: Kind
    /// Where the value, or for a missing property its object, begins: a number of bytes from the start of the text.
    public var offset: Int

    /// Makes a problem.
    public init(_ kind: Kind, at offset: Int) {
        self.kind = kind
        self.offset = offset
    }
}

extension JSONProblem: CustomStringConvertible {
    /// The problem as a sentence without its place.
    public var description: String {
        switch kind {
        case .syntax(let message): "not valid JSON: \(message)"
        case .mismatch(let expected, let found): "expected \(expected), found \(found)"
        case .missing(let name): "required property \"\(name)\" is missing"
        case .unknown(let name, let nearest):
            "unknown property \"\(name)\"" + (nearest.map { ", did you mean \"\($0)\"?" } ?? "")
        }
    }
}

/// JSON text that could not be read, with everything that is wrong with it.
public struct JSONDecodingError: Error, Hashable, Sendable {
    /// A problem and its place as a JSON Pointer.
    public struct LocatedProblem: Hashable, Sendable {
        /// The value at fault; for a missing or unknown property, that property.
        public var pointer: JSONPointer
        /// What is wrong.
        public var problem: JSONProblem
    }

    /// All that is wrong, in the order of the text; never empty.
    public var problems: [LocatedProblem]

    /// Finds the JSON Pointer of each problem.
    ///
    /// - Parameters:
    ///   - problems: What a reader noted.
    ///   - bytes: The text that it read.
    public init(_ problems: [JSONProblem], in bytes: RawSpan) {
        self.problems = problems.map { problem in
            var pointer = JSONPointer(at: problem.offset, in: bytes)
            switch problem.kind {
            case .missing(let name): pointer.append(name)
            case .syntax, .mismatch, .unknown: break
            }
            return LocatedProblem(pointer: pointer, problem: problem)
        }
    }
}

extension JSONDecodingError: CustomStringConvertible {
    /// A line for each problem: its JSON Pointer, then what was expected and what was found.
    public var description: String {
        problems.map(\.description).joined(separator: "\n")
    }
}

extension JSONDecodingError.LocatedProblem: CustomStringConvertible {
    /// The JSON Pointer of the value, then what is wrong.
    public var description: String {
        if case .syntax = problem.kind { return "\(problem) (byte \(problem.offset))" }
        return (pointer.tokens.isEmpty ? "(root)" : pointer.description) + ": \(problem)"
    }
}

/// A value that JSON can't express, or that its schema doesn't allow.
public enum JSONEncodingError: Error, Hashable, Sendable, CustomStringConvertible {
    /// RFC 8259 has no infinite numbers and no NaN.
    case notFinite(Double)
    /// A constraint of the schema is broken by the value at a place, counted from the start of what was written.
    case mismatch(JSONPointer, expected: String, found: String)

    /// The error as a sentence.
    public var description: String {
        switch self {
        case .notFinite(let number): "JSON has no number \(number)"
        case .mismatch(let pointer, let expected, let found):
            (pointer.tokens.isEmpty ? "(root)" : pointer.description) + ": expected \(expected), found \(found)"
        }
    }
}
