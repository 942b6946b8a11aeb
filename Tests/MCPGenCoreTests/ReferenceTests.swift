import Foundation
import MCPGenCore
import MCPGenTemplates
import MCPTestSupport
import Testing

/// Emitted code against files that are checked in, which the target MCPGenReferences compiles and other tests call.
///
/// `RECORD=1 swift test --filter ReferenceTests` rewrites the files.
@Suite struct ReferenceTests {
    /// Contracts, and the folder with what is emitted for them.
    struct Reference: CustomStringConvertible, Sendable {
        var sources: String
        var contracts: [String]
        var emitted: String

        var description: String { emitted }
    }

    private static let references = [
        Reference(
            sources: "Tests/References",
            contracts: [
                "Contracts/almanac.mcp.json", "Contracts/rules.mcp.json", "Contracts/shapes.mcp.json",
                "LibraryService.swift", "Forms.swift",
            ],
            emitted: "Tests/References/Emitted"
        ),
        Reference(
            sources: "Benchmarks/Sources/benchmark-server",
            contracts: ["Workload.swift"],
            emitted: "Benchmarks/Sources/benchmark-server/Gen"
        ),
    ]
    private static let isRecording = ProcessInfo.processInfo.environment["RECORD"] == "1"

    /// What is emitted for the contracts of a reference.
    ///
    /// - Parameter root: Where the generator is told that they lie.
    private static func emit(_ reference: Reference, root: String = "") throws -> Generator.Output {
        let files = try reference.contracts.map { path in
            let url = Paths.root.appending(path: "\(reference.sources)/\(path)")
            return SourceFile(path: root + path, relativePath: path, bytes: Array(try Data(contentsOf: url)))
        }
        return try Generator.generate(files)
    }

    @Test("emitted code is what has been checked in", arguments: references)
    func unchanged(reference: Reference) throws {
        let output = try Self.emit(reference)
        #expect(!output.hasErrors)
        let folder = Paths.root.appending(path: reference.emitted)
        if Self.isRecording {
            for file in output.files { try Data(file.contents.utf8).write(to: folder.appending(path: file.name)) }
        }
        let names = try FileManager.default.contentsOfDirectory(atPath: Paths.path(folder)).sorted()
        #expect(names == output.files.map(\.name).sorted())
        for file in output.files {
            let recorded = try String(contentsOf: folder.appending(path: file.name), encoding: .utf8)
            #expect(file.contents == recorded, "\(file.name) has changed; RECORD=1 rewrites it")
        }
    }

    @Test("what can't be expressed, or only in part, is a warning at its place")
    func warnings() throws {
        let properties = "/tools/45/inputSchema/properties"
        let places = [
            """
            186:65: warning: defaults: the default 0 doesn't fit the type; there is no default argument \
            (/tools/15/inputSchema/properties/page/default) [default-mismatch]
            """,
            """
            657:54: warning: not_expressed: the pattern isn't checked: a reference to a group, \\1 \
            (\(properties)/password/pattern) [unsupported-pattern]
            """,
            """
            658:85: warning: not_expressed: contains isn't checked (\(properties)/numbers/contains) [unsupported-keyword]
            """,
            """
            659:21: warning: not_expressed: the reference https://example.com/schema.json leads out of the document; \
            nothing is fetched (\(properties)/remote) [remote-reference]
            """,
            """
            660:25: warning: not_expressed: schemas that have to hold at once have the types string and integer \
            (\(properties)/impossible) [contradiction]
            """,
            """
            666:22: warning: several_conditions: an object with "width", as it has "quality": that isn't checked, as a \
            default stands for a property that isn't there (/tools/46/inputSchema) [unsupported-keyword]
            """,
        ]
        let loss = "ClockClient is not a ClockTools: currentTime isn't async throws, as a remote call is"
        #expect(
            try Self.emit(Self.references[0]).diagnostics.map(\.description)
                == places.map { "Contracts/rules.mcp.json:" + $0 }
                + ["LibraryService.swift:156:10: warning: \(loss) [not-remote]"]
        )
    }

    @Test("the same contracts give the same bytes, wherever they lie")
    func deterministic() throws {
        let here = try Self.emit(Self.references[0])
        let there = try Self.emit(Self.references[0], root: "/somewhere/else/")
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
