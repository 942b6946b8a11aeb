package import Foundation

/// Where things lie that tests need.
package enum Paths {
    /// The project.
    package static let root = URL(filePath: #filePath)
        .deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent()

    /// The data for tests that lies beside the project; not everywhere.
    package static let shared = root.deletingLastPathComponent().appending(path: "shared")

    /// An executable product, built beside the tests.
    package static func product(_ name: String) -> URL {
        Bundle.allBundles.map(\.bundleURL).first { $0.pathExtension == "xctest" }
            .map { $0.deletingLastPathComponent().appending(path: name) }
            ?? URL(filePath: CommandLine.arguments[0]).deletingLastPathComponent().appending(path: name)
    }

    /// A path as programs take it.
    package static func path(_ url: URL) -> String { url.path(percentEncoded: false) }

    /// Calls a closure with a folder that is removed afterwards.
    package static func withTemporaryFolder<Result>(_ body: (URL) async throws -> Result) async throws -> Result {
        let folder = FileManager.default.temporaryDirectory.appending(path: "mcpgen-\(UUID().uuidString)")
        try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
        defer { try? FileManager.default.removeItem(at: folder) }
        return try await body(folder)
    }
}
