import MCPGenCore

/// What is reported for a file, without its path and the codes.
///
/// - Parameters:
///   - text: What is in the file.
///   - name: Its name, which says what kind of file it is.
func diagnostics(_ text: String, _ name: String = "File.swift") throws -> [String] {
    let output = try Generator.generate([SourceFile(path: name, bytes: Array(text.utf8))])
    return output.diagnostics.map { String($0.withoutCode.dropFirst(name.count + 1)) }
}

/// The files that are emitted for a file, by their names.
func emitted(_ text: String, _ name: String = "File.swift") throws -> [String: String] {
    let output = try Generator.generate([SourceFile(path: name, bytes: Array(text.utf8))])
    return Dictionary(uniqueKeysWithValues: output.files.map { ($0.name, $0.contents) })
}

/// A service with one function.
func service(_ function: String, directive: String = "// @MCPServer", and types: String = "") -> String {
    """
    \(directive)
    protocol TestService: Sendable {
        \(function)
    }
    \(types)
    """
}

extension Diagnostic {
    /// Place, severity and message.
    var withoutCode: String { description.replacing(" [\(code.rawValue)]", with: "") }
}
