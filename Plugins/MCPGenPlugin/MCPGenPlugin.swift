import Foundation
import PackagePlugin

/// Emits servers, clients and mocks for the contracts of a target: its `*.mcp.json` files and its Swift protocols marked
/// `// @MCPServer`. Structs marked `// @MCPForm` become forms. A file `mcpgen.json` in the target says how.
///
/// SwiftPM asks for the names of the emitted files before it runs anything, and again only when a file comes or goes. So
/// the names depend on the paths of the target's files alone: four files for all annotated protocols, a fixed number for
/// each document, so that large ones are compiled in parallel; empty where there is nothing to emit.
@main
struct MCPGenPlugin: BuildToolPlugin {
    /// How many files the types, the client and the mock of a document are divided into.
    private static let parts = 4

    func createBuildCommands(context: PluginContext, target: any Target) throws -> [Command] {
        guard let target = target as? SwiftSourceModuleTarget else { return [] }
        let files = target.sourceFiles.map(\.url)
        let documents = files.filter {
            $0.lastPathComponent.hasSuffix(".mcp.json") && $0.lastPathComponent != ".mcp.json"
        }
        let sources = files.filter { $0.pathExtension == "swift" }
        // mcpgen finds these by itself; as inputs, they have it run again when they change.
        let configurations = files.filter { $0.lastPathComponent == "mcpgen.json" }
        guard !(documents + sources).isEmpty else { return [] }

        var stems: [String: URL] = [:]
        if let first = sources.first { stems["Protocols"] = first }
        for document in documents {
            let stem = Self.stem(of: document, in: target.directoryURL)
            if let other = stems.updateValue(document, forKey: stem) {
                let paths = "\(other.path(percentEncoded: false)) and \(document.path(percentEncoded: false))"
                Diagnostics.error("\(paths) would emit files of the same names: rename one of them")
                return []
            }
        }
        let folder = context.pluginWorkDirectoryURL
        let outputs = stems.keys.sorted().flatMap { stem in
            ["Types", "Server", "Client", "Mock"].flatMap { kind in
                let count = stem == "Protocols" || kind == "Server" ? 1 : Self.parts
                return (1...count).map { part in
                    folder.appending(path: "\(stem).\(kind)\(part == 1 ? "" : ".\(part)")+MCP.swift")
                }
            }
        }
        let root = target.directoryURL.path(percentEncoded: false)
        var options = ["--root", root, "--output", folder.path(percentEncoded: false), "--keep-empty-files"]
        options += ["--parts", String(Self.parts)]
        return [
            .buildCommand(
                displayName: "Emitting MCP code for \(target.name)",
                executable: try context.tool(named: "mcpgen").url,
                arguments: options + (documents + sources).map { $0.path(percentEncoded: false) },
                inputFiles: documents + sources + configurations,
                outputFiles: outputs
            )
        ]
    }

    /// The document's path within the target with points for slashes, as mcpgen has it.
    private static func stem(of document: URL, in folder: URL) -> String {
        let root = folder.standardizedFileURL.pathComponents
        let path = document.standardizedFileURL.pathComponents.dropFirst(root.count).joined(separator: ".")
        return String(path.dropLast(".mcp.json".count))
    }
}
