package import MCPJSON

/// A place in a file that a person wrote.
package struct SourceLocation: Hashable, Comparable, Sendable {
    /// The path as it was given.
    package var file: String
    /// The line, from 1.
    package var line: Int
    /// The column in bytes, from 1.
    package var column: Int

    /// Makes a place.
    package init(file: String, line: Int = 1, column: Int = 1) {
        self.file = file
        self.line = line
        self.column = column
    }

    /// Whether a place comes before another: by file, line and column.
    package static func < (a: SourceLocation, b: SourceLocation) -> Bool {
        (a.file, a.line, a.column) < (b.file, b.line, b.column)
    }
}

/// Something that a person should know about a contract, in the form that compilers have made familiar.
package struct Diagnostic: Hashable, Sendable, CustomStringConvertible {
    /// How bad it is.
    package enum Severity: String, Sendable {
        /// Nothing is emitted.
        case error
        /// Something is emitted, but less than was meant.
        case warning
    }

    /// How bad it is.
    package var severity: Severity
    /// What kind of thing it is.
    package var code: Code
    /// What is wrong, and what would be right.
    package var message: String
    /// Where it is.
    package var location: SourceLocation
    /// Where it is in a document; `nil` where lines say enough.
    package var pointer: JSONPointer?

    /// `file:line:column: error: message (/pointer) [code]`, which build systems show at the line.
    package var description: String {
        let place = "\(location.file):\(location.line):\(location.column)"
        let inner = pointer.map { " (\($0))" } ?? ""
        return "\(place): \(severity.rawValue): \(message)\(inner) [\(code.rawValue)]"
    }
}

/// Collects diagnostics, so that one run reports all of them.
package struct Diagnostics {
    /// What has been reported.
    package private(set) var all: [Diagnostic] = []

    /// Nothing yet.
    package init() {}

    /// Whether anything keeps code from being emitted.
    package var hasErrors: Bool { all.contains { $0.severity == .error } }

    /// Reports an error.
    ///
    /// - Parameters:
    ///   - code: What kind of mistake it is.
    ///   - message: What is wrong here, and what would be right.
    ///   - location: Where it is.
    package mutating func error(_ code: Diagnostic.Code, _ message: String, at location: SourceLocation) {
        all.append(Diagnostic(severity: .error, code: code, message: message, location: location))
    }

    /// Reports a warning.
    ///
    /// - Parameters:
    ///   - code: What kind of loss it is.
    ///   - message: What is lost here.
    ///   - location: Where it is.
    ///   - pointer: Where it is in a document.
    package mutating func warning(
        _ code: Diagnostic.Code,
        _ message: String,
        at location: SourceLocation,
        _ pointer: JSONPointer? = nil
    ) {
        all.append(
            Diagnostic(severity: .warning, code: code, message: message, location: location, pointer: pointer)
        )
    }

    /// Makes errors of the warnings in some files.
    ///
    /// - Parameter isStrict: Whether a file, by its path as it was given, can have no warnings.
    mutating func makeErrors(where isStrict: (String) -> Bool) {
        for index in all.indices where isStrict(all[index].location.file) { all[index].severity = .error }
    }

    /// Takes over what another part has reported, but for what has been reported before: parts may read the same type.
    mutating func append(_ others: Diagnostics) {
        all += others.all.filter { !all.contains($0) }
    }
}
