package import Foundation
import Subprocess

#if canImport(System)
import System
#else
import SystemPackage
#endif

/// What a program that was run did.
package struct ProgramResult: Sendable {
    /// Whether it ended well.
    package var isSuccess: Bool
    /// What it printed.
    package var output: String
    /// What it complained about.
    package var errors: String
}

/// Runs a program to its end.
///
/// - Parameters:
///   - program: A path or a name to look up in `PATH`.
///   - arguments: Its arguments.
///   - folder: Where it runs.
///   - input: What it reads.
package func run(
    _ program: String,
    _ arguments: [String],
    in folder: URL? = nil,
    input: String = ""
) async throws -> ProgramResult {
    let result = try await Subprocess.run(
        program.contains("/") ? .path(FilePath(program)) : .name(program),
        arguments: Arguments(arguments),
        workingDirectory: folder.map { FilePath($0.path(percentEncoded: false)) },
        input: .string(input),
        output: .string(limit: 1 << 24),
        error: .string(limit: 1 << 24)
    )
    return ProgramResult(
        isSuccess: result.terminationStatus.isSuccess,
        output: result.standardOutput,
        errors: result.standardError
    )
}
