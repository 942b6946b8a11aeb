import Foundation
import MCPGenCore

/// The folder that emitted files are in, maybe beside files of other runs and of people.
///
/// What mcpgen has emitted is known by its name and its first line. A run writes and removes only files of its own stems,
/// which are made of the paths of its inputs, so that runs for other inputs can share the folder.
struct OutputFolder {
    private static let mark = "// Emitted by mcpgen "
    private static let suffix = "+MCP.swift"

    /// The path as it was given.
    private let path: String
    private var url: URL { URL(filePath: path) }

    init(_ path: String) {
        self.path = path
    }

    /// The files in the folder that have the names of files to be written but that mcpgen hasn't emitted.
    func obstacles(to files: [EmittedFile]) -> [Diagnostic] {
        var diagnostics = Diagnostics()
        // Templates of others may leave the mark out: then nobody can tell.
        for file in files where file.contents.hasPrefix(Self.mark) {
            let url = url.appending(path: file.name)
            guard FileManager.default.fileExists(atPath: Console.path(url)), !isEmitted(url) else { continue }
            let message = "\(file.name) would be emitted here, and there is a file that mcpgen didn't write"
            diagnostics.error(.fileInTheWay, message, at: SourceLocation(file: Console.path(url)))
        }
        return diagnostics.all
    }

    /// Writes files; one that is there already with the same contents is left alone, so that nothing is built again.
    func write(_ files: [EmittedFile]) throws {
        try Console.reporting("\(path) can't be made") {
            try FileManager.default.createDirectory(at: url, withIntermediateDirectories: true)
        }
        for file in files { try Console.write(file.contents, to: url.appending(path: file.name)) }
    }

    /// Removes files that have been emitted before and aren't any more.
    ///
    /// - Parameters:
    ///   - files: What is emitted now.
    ///   - stems: What the names of the files begin with that this run is responsible for; `nil` for all.
    func remove(except files: [EmittedFile], stems: [String]?) throws {
        let kept = Set(files.map(\.name))
        let names = (try? FileManager.default.contentsOfDirectory(atPath: Console.path(url))) ?? []
        for name in names.sorted() where name.hasSuffix(Self.suffix) && !kept.contains(name) {
            let file = url.appending(path: name)
            guard stems.map({ Self.belongs(name, to: $0) }) != false, isEmitted(file) else { continue }
            try Console.reporting("\(Console.path(file)) can't be removed") {
                try FileManager.default.removeItem(at: file)
            }
        }
    }

    /// Whether a file is one of a run: a stem, then a kind, then maybe the number of a part.
    private static func belongs(_ name: String, to stems: [String]) -> Bool {
        stems.contains { stem in
            guard name.hasPrefix(stem + ".") else { return false }
            let parts = name.dropFirst(stem.count + 1).dropLast(suffix.count).split(separator: ".")
            guard let kind = parts.first, EmittedKind(rawValue: String(kind)) != nil else { return false }
            return parts.dropFirst().allSatisfy { $0.allSatisfy(\.isNumber) }
        }
    }

    /// Whether a file begins as those do that mcpgen emits.
    private func isEmitted(_ file: URL) -> Bool {
        guard let contents = try? Data(contentsOf: file) else { return false }
        return contents.starts(with: Data(Self.mark.utf8))
    }
}
