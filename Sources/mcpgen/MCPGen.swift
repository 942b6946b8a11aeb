import ArgumentParser
import Foundation
import MCPGenCore

/// The command line of the generator: files in, files out.
@main
struct MCPGen: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "mcpgen",
        abstract: "Emits typed MCP servers, clients and mocks in Swift.",
        discussion: """
            An input is a Swift file with a protocol marked // @MCPServer or a struct marked // @MCPForm, or a JSON \
            document of tool descriptions: a contract (*.mcp.json), the result of tools/list, a whole response of it, or \
            an array of tools.
            """,
        version: Generator.version
    )

    @Argument(help: "JSON documents and Swift files.", completion: .file(extensions: ["json", "swift"]))
    var inputs: [String]

    @Option(name: .shortAndLong, help: "The folder for emitted files; it is made if it isn't there.")
    var output: String

    @Option(
        name: .customLong("access"),
        help: "Who can use what is emitted for JSON documents: public, package or internal."
    )
    var access: AccessLevel?

    @Option(help: "A folder with templates to use instead of those of the same name.", completion: .directory)
    var templates: String?

    @Option(
        help: "The folder below which the paths of inputs become the names of emitted files.",
        completion: .directory
    )
    var root: String?

    @Flag(help: "Write files also where there is nothing to emit, as a build plugin needs them.")
    var keepEmptyFiles = false

    func validate() throws {
        for input in inputs where !input.hasSuffix(".json") && !input.hasSuffix(".swift") {
            throw ValidationError("\(input) is neither a .json nor a .swift file.")
        }
        for input in inputs where URL(filePath: input).lastPathComponent == ".mcp.json" {
            throw ValidationError("\(input) is the configuration of another tool, not a contract.")
        }
        var seen: Set<String> = []
        for input in inputs where !seen.insert(URL(filePath: input).standardizedFileURL.path).inserted {
            throw ValidationError("\(input) is given twice.")
        }
    }

    func run() throws {
        let files = try inputs.map { path in
            SourceFile(path: path, relativePath: relativePath(path), bytes: try read(path))
        }
        let options = Generator.Options(access: access, templates: try readTemplates())
        let result: Generator.Output
        do {
            result = try Generator.generate(files, options: options)
        } catch {
            throw ValidationError("\(error)")
        }
        for diagnostic in result.diagnostics {
            FileHandle.standardError.write(Data("\(diagnostic)\n".utf8))
        }
        if result.hasErrors { throw ExitCode.failure }
        try write(result.files.filter { keepEmptyFiles || !$0.isEmpty })
    }

    private func read(_ path: String) throws -> [UInt8] {
        try reporting("\(path) can't be read") { Array(try Data(contentsOf: URL(filePath: path))) }
    }

    /// Does what can fail with files, and says which one it was.
    private func reporting<Result>(_ problem: String, _ body: () throws -> Result) throws -> Result {
        do {
            return try body()
        } catch {
            FileHandle.standardError.write(Data("error: \(problem): \(error.localizedDescription)\n".utf8))
            throw ExitCode.failure
        }
    }

    /// The path below the root, or the file's name where there is none.
    private func relativePath(_ path: String) -> String {
        let components = URL(filePath: path).standardizedFileURL.pathComponents
        let folder = root.map { URL(filePath: $0).standardizedFileURL.pathComponents } ?? []
        guard root != nil, components.starts(with: folder) else { return components.last ?? path }
        return components.dropFirst(folder.count).joined(separator: "/")
    }

    private func readTemplates() throws -> [String: String] {
        guard let templates else { return [:] }
        let files = try reporting("\(templates) can't be read") {
            try FileManager.default.contentsOfDirectory(at: URL(filePath: templates), includingPropertiesForKeys: nil)
        }
        return Dictionary(
            uniqueKeysWithValues: try files.filter { $0.pathExtension == "mustache" }.map { file in
                let name = file.deletingPathExtension().lastPathComponent
                return (name, String(decoding: try read(file.path(percentEncoded: false)), as: UTF8.self))
            }
        )
    }

    /// Writes files; one that is there already with the same contents is left alone, so that nothing is built again.
    private func write(_ files: [EmittedFile]) throws {
        let folder = URL(filePath: output)
        try reporting("\(output) can't be made") {
            try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
        }
        for file in files {
            let url = folder.appending(path: file.name)
            let contents = Data(file.contents.utf8)
            if (try? Data(contentsOf: url)) == contents { continue }
            try reporting("\(url.path(percentEncoded: false)) can't be written") {
                try contents.write(to: url, options: .atomic)
            }
        }
    }
}

extension AccessLevel: ExpressibleByArgument {}
