/// A regular expression of JSON Schema (`pattern`; JSON Schema 2020-12, Core, section 6.4): one of ECMA 262 with the
/// flag `u`, which is to match somewhere in a text.
///
/// Generated code keeps each in a constant, so that it is compiled once, when it is first needed:
///
/// ```swift
/// private static let pattern = JSONPattern("^[a-z]+$")
/// ```
///
/// The time that a match takes grows with the length of the text and with that of the expression, and no faster,
/// whatever both are: texts come from others. That rules out references to groups (`\1`), which aren't understood.
public struct JSONPattern: Sendable {
    /// How texts are matched.
    private enum Matcher {
        case sequence(PatternSequence)
        case program(PatternProgram)
        case everything
    }

    /// The expression as it is written in the schema.
    public let source: String
    private let matcher: Matcher

    /// Makes a pattern.
    ///
    /// - Parameter source: The expression. One that isn't understood matches everything.
    public init(_ source: String) {
        self.source = source
        do throws(PatternProblem) {
            let node = try PatternParser.parse(source)
            if let sequence = PatternSequence(node) {
                matcher = .sequence(sequence)
            } else {
                matcher = .program(try PatternProgram(node))
            }
        } catch {
            matcher = .everything
        }
    }

    /// Whether the expression matches somewhere in a text.
    public func matches(_ text: String) -> Bool {
        switch matcher {
        case .sequence(let sequence): sequence.matches(text)
        case .program(let program): program.matches(text)
        case .everything: true
        }
    }

    /// What of an expression isn't understood; `nil` when all is.
    package static func problem(in source: String) -> String? {
        do throws(PatternProblem) {
            let node = try PatternParser.parse(source)
            if PatternSequence(node) == nil { _ = try PatternProgram(node) }
            return nil
        } catch {
            return error.description
        }
    }
}

/// Why a regular expression can't be used.
struct PatternProblem: Error, CustomStringConvertible {
    /// What isn't understood.
    var description: String

    init(_ description: String) {
        self.description = description
    }
}
