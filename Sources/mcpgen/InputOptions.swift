import ArgumentParser
import Foundation
import MCPGenCore

/// What commands read.
struct InputOptions: ParsableArguments {
    @Argument(help: "JSON documents and Swift files.", completion: .file(extensions: ["json", "swift"]))
    var inputs: [String]

    @Option(
        help: "The folder below which the paths of inputs become the names of emitted files.",
        completion: .directory
    )
    var root: String?

    @Option(
        help:
            "The configuration; unless told, mcpgen.json in the inputs' folder or the nearest one around it up to --root.",
        completion: .file(extensions: ["json"])
    )
    var config: String?

    func validate() throws {
        for input in inputs where !input.hasSuffix(".json") && !input.hasSuffix(".swift") {
            throw ValidationError("\(input) is neither a .json nor a .swift file.")
        }
        for input in inputs where URL(filePath: input).lastPathComponent == ".mcp.json" {
            throw ValidationError("\(input) is the configuration of another tool, not a contract.")
        }
        for input in inputs where URL(filePath: input).lastPathComponent == "mcpgen.json" {
            throw ValidationError("\(input) is a configuration, not a contract: give it with --config.")
        }
        var seen: Set<String> = []
        for input in inputs where !seen.insert(URL(filePath: input).standardizedFileURL.path).inserted {
            throw ValidationError("\(input) is given twice.")
        }
    }

    /// The inputs with what is in them.
    func read() throws -> [SourceFile] {
        try inputs.map { path in
            SourceFile(path: path, relativePath: relativePath(path), bytes: try Console.read(path))
        }
    }

    /// The configuration, and the file that it is in; nothing where there is none.
    func readConfiguration(_ diagnostics: inout Diagnostics) throws -> (settings: Configuration, file: SourceFile?) {
        guard let path = try config ?? nearestConfiguration() else { return (Configuration(), nil) }
        let file = SourceFile(path: path, bytes: try Console.read(path))
        return (Configuration.read(file, &diagnostics), file)
    }

    /// The documents that a configuration mentions and that are there, but aren't inputs.
    func otherDocuments(_ configuration: Configuration, _ file: SourceFile?) -> Set<String> {
        guard let file else { return [] }
        let folders = [URL(filePath: file.path).deletingLastPathComponent()] + (root.map { [URL(filePath: $0)] } ?? [])
        let given = Set(inputs.map { URL(filePath: $0).standardizedFileURL.path })
        return Set(
            configuration.documents.filter { document in
                let places = folders.map { $0.appending(path: document).standardizedFileURL.path }
                return places.contains { !given.contains($0) && FileManager.default.fileExists(atPath: $0) }
                    && given.isDisjoint(with: places)
            }
        )
    }

    /// The one `mcpgen.json` around the inputs.
    private func nearestConfiguration() throws -> String? {
        let found = Set(inputs.compactMap(nearestConfiguration(around:)))
        guard found.count > 1 else { return found.first }
        let paths = found.sorted().joined(separator: " and ")
        throw ValidationError(
            "The inputs have different configurations, \(paths): run mcpgen for each, or give --config."
        )
    }

    private func nearestConfiguration(around input: String) -> String? {
        let end = root.map { URL(filePath: $0).standardizedFileURL.pathComponents }
        var folder = URL(filePath: input).deletingLastPathComponent()
        while true {
            let file = folder.appending(path: "mcpgen.json")
            if FileManager.default.fileExists(atPath: Console.path(file)) { return shown(file, near: input) }
            let components = folder.standardizedFileURL.pathComponents
            guard let end, components.count > end.count, components.starts(with: end) else { return nil }
            folder = folder.standardizedFileURL.deletingLastPathComponent()
        }
    }

    /// The path of a file as people would have given it: relative where the input's is.
    private func shown(_ file: URL, near input: String) -> String {
        let path = Console.path(file.standardizedFileURL)
        let here = FileManager.default.currentDirectoryPath + "/"
        return !input.hasPrefix("/") && path.hasPrefix(here) ? String(path.dropFirst(here.count)) : path
    }

    /// The path below the root, or the file's name where there is none.
    private func relativePath(_ path: String) -> String {
        let components = URL(filePath: path).standardizedFileURL.pathComponents
        let folder = root.map { URL(filePath: $0).standardizedFileURL.pathComponents } ?? []
        guard root != nil, components.starts(with: folder) else { return components.last ?? path }
        return components.dropFirst(folder.count).joined(separator: "/")
    }
}
