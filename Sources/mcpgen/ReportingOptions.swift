import ArgumentParser
import Foundation
import MCPGenCore

/// How commands tell of what is wrong.
struct ReportingOptions: ParsableArguments {
    /// What diagnostics are written as.
    enum Format: String, CaseIterable, ExpressibleByArgument {
        /// A line each, as compilers have it, to standard error.
        case text
        /// SARIF 2.1.0, to standard output.
        case json
    }

    @Flag(help: "Make errors of warnings.")
    var strict = false

    @Option(help: "How to report: text on standard error, or json (SARIF 2.1.0) on standard output.")
    var diagnostics: Format = .text

    @Option(help: "A file for diagnostics as SARIF 2.1.0; text goes to standard error then.", completion: .file())
    var diagnosticsOutput: String?

    /// Reports, and fails only when that can't be done.
    ///
    /// - Parameters:
    ///   - found: What is wrong.
    ///   - files: What was read.
    func report(_ found: [Diagnostic], _ files: [SourceFile]) throws {
        if diagnostics == .json || diagnosticsOutput != nil {
            let log = "\(SARIF(files, uri: Self.uri).log(found))\n"
            if let diagnosticsOutput {
                try Console.write(log, to: URL(filePath: diagnosticsOutput))
            } else {
                print(log, terminator: "")
            }
        }
        guard diagnostics == .text || diagnosticsOutput != nil else { return }
        for diagnostic in found { Console.complain("\(diagnostic)") }
    }

    /// A URI that is relative for files below the current folder.
    private static func uri(_ path: String) -> String {
        let url = URL(filePath: path).standardizedFileURL
        let here = URL(filePath: FileManager.default.currentDirectoryPath).standardizedFileURL.pathComponents
        guard url.pathComponents.starts(with: here) else { return url.absoluteString }
        let rest = url.pathComponents.dropFirst(here.count).joined(separator: "/")
        // A colon in the first part of a relative URI would end a scheme.
        let encoded = URL(filePath: "/" + rest).path(percentEncoded: true)
        return String(encoded.dropFirst()).replacing(":", with: "%3A")
    }
}
