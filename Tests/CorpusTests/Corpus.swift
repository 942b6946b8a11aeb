import Foundation
import MCPGenCore
import MCPTestSupport

/// What real servers list, beside the project.
enum Corpus {
    /// The folder; not everywhere.
    static let folder = Paths.shared.appending(path: "corpus")

    /// Whether it is there.
    static let isThere = FileManager.default.fileExists(atPath: Paths.path(folder))

    /// Why tests with the corpus are skipped.
    static let hint = "no corpus beside the project"

    /// All files that are servers: but for recorded calls, and raw answers, which aren't contracts.
    static let files: [SourceFile] = {
        let paths = FileManager.default.enumerator(atPath: Paths.path(folder))?.compactMap { $0 as? String } ?? []
        let others = ["calls/", "live-2026-07-28/"]
        return paths.filter { path in
            path.hasSuffix(".json") && !others.contains { path.hasPrefix($0) }
        }.sorted().compactMap { path in
            guard let data = try? Data(contentsOf: folder.appending(path: path)) else { return nil }
            return SourceFile(path: path, relativePath: path, bytes: Array(data))
        }
    }()

    /// The file that lists a tool twice.
    static let duplicates = "toucan/0554.@jimpick_mcp-json-db-collection-server.json"
}

extension SourceFile {
    /// Whether the server was made to be difficult.
    var isDifficult: Bool { path.hasPrefix("hard/") }
}
