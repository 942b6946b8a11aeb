/// A file that is read.
package struct SourceFile: Sendable {
    /// The path as it was given, for diagnostics.
    package var path: String
    /// The path within the target, from which the names of emitted files are made.
    package var relativePath: String
    /// What is in it.
    package var bytes: [UInt8]

    /// Makes a file.
    ///
    /// - Parameters:
    ///   - path: The path as it was given, for diagnostics.
    ///   - relativePath: The path within the target; `path` unless told.
    ///   - bytes: What is in it.
    package init(path: String, relativePath: String? = nil, bytes: [UInt8]) {
        self.path = path
        self.relativePath = relativePath ?? path
        self.bytes = bytes
    }

    /// The text in the file.
    package var text: String { String(decoding: bytes, as: UTF8.self) }
}
