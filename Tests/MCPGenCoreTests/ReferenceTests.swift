import Foundation
import MCPGenCore
import MCPGenTemplates
import MCPTestSupport
import Testing

/// Emitted code against files that are checked in, which the target MCPGenReferences compiles and other tests call.
///
/// `RECORD=1 swift test --filter ReferenceTests` rewrites the files.
@Suite struct ReferenceTests {
    private static let folder = Paths.root.appending(path: "Tests/References")
    private static let isRecording = ProcessInfo.processInfo.environment["RECORD"] == "1"

    /// What is emitted for the contracts of the references.
    private static func emit(below folder: URL = folder) throws -> Generator.Output {
        let paths = ["Contracts/shapes.mcp.json", "LibraryService.swift"]
        let files = try paths.map { path in
            let url = Self.folder.appending(path: path)
            let given = folder.appending(path: path).path(percentEncoded: false)
            return SourceFile(path: given, relativePath: path, bytes: Array(try Data(contentsOf: url)))
        }
        return try Generator.generate(files)
    }

    @Test("emitted code is what has been checked in")
    func references() throws {
        let output = try Self.emit()
        #expect(!output.hasErrors)
        let folder = Self.folder.appending(path: "Emitted")
        if Self.isRecording {
            for file in output.files { try Data(file.contents.utf8).write(to: folder.appending(path: file.name)) }
        }
        let names = try FileManager.default.contentsOfDirectory(atPath: folder.path(percentEncoded: false)).sorted()
        #expect(names == output.files.map(\.name).sorted())
        for file in output.files {
            let reference = try String(contentsOf: folder.appending(path: file.name), encoding: .utf8)
            #expect(file.contents == reference, "\(file.name) has changed; RECORD=1 rewrites it")
        }
    }

    @Test("what can't be expressed is a warning at its place in the document")
    func warnings() throws {
        let warnings = try Self.emit().diagnostics.map(\.description)
        let path = Self.folder.path(percentEncoded: false)
        #expect(
            warnings.map { $0.replacing(path, with: "") } == [
                "/Contracts/shapes.mcp.json:36:31: warning: draw: a choice of 2 schemas has no Swift type yet, "
                    + "JSONValue stands in for it"
            ]
        )
    }

    @Test("the same contracts give the same bytes, wherever they lie")
    func deterministic() throws {
        let here = try Self.emit()
        let there = try Self.emit(below: URL(filePath: "/somewhere/else"))
        #expect(here.files == there.files)
        for file in here.files { #expect(!file.contents.contains("/somewhere")) }
    }

    @Test("the embedded templates are those in Templates/")
    func templates() throws {
        let folder = Paths.root.appending(path: "Templates")
        let files = try FileManager.default.contentsOfDirectory(at: folder, includingPropertiesForKeys: nil)
        #expect(files.count == EmbeddedTemplates.all.count)
        for file in files {
            let name = file.deletingPathExtension().lastPathComponent
            let text = try String(contentsOf: file, encoding: .utf8)
            #expect(EmbeddedTemplates.all[name] == text, "run scripts/embed-templates")
        }
    }
}
