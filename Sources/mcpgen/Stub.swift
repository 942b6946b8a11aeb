import ArgumentParser
import Foundation
import MCPGenCore

/// Writes a skeleton of an implementation, once, and later what it lacks.
struct Stub: ParsableCommand {
    static let configuration = CommandConfiguration(
        abstract: "Writes a skeleton of an implementation of a contract, or adds to one what is missing.",
        discussion: "What is in the file is never changed: functions that a contract has got since are added."
    )

    @OptionGroup var inputs: InputOptions

    @Option(
        name: .shortAndLong,
        help: "The Swift file of the implementation.",
        completion: .file(extensions: ["swift"])
    )
    var output: String

    @Option(help: "The implementing type; unless told, the one in the file that conforms, or the name of a new file.")
    var name: String?

    @OptionGroup var reporting: ReportingOptions

    func validate() throws {
        if !output.hasSuffix(".swift") { throw ValidationError("\(output) is not a .swift file.") }
        if let name, !SwiftName.isTypeName(name) { throw ValidationError("\(name) can't be the name of a type.") }
    }

    func run() throws {
        let files = try inputs.read()
        var problems = Diagnostics()
        let configuration = try inputs.readConfiguration(&problems)
        let url = URL(filePath: output)
        var existing: SourceFile?
        if FileManager.default.fileExists(atPath: Console.path(url)) {
            existing = SourceFile(path: output, bytes: try Console.read(output))
        }
        var name = self.name
        if name == nil, existing == nil {
            let stem = url.deletingPathExtension().lastPathComponent
            name = SwiftName.isTypeName(stem) ? stem : nil
        }
        let options = Generator.Options(configuration: configuration.settings)
        let stub = Generator.stub(files, into: existing, name: name, options: options)
        let found = problems.all + stub.diagnostics
        try reporting.report(found, files + [configuration.file, existing].compactMap { $0 })
        guard let text = stub.text, !problems.hasErrors else { throw ExitCode.failure }
        if reporting.strict, !found.isEmpty { throw ExitCode.failure }
        let folder = url.deletingLastPathComponent()
        try Console.reporting("\(Console.path(folder)) can't be made") {
            try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
        }
        try Console.write(text, to: url)
        guard reporting.diagnostics == .text else { return }
        for function in stub.added { print("\(output): added \(function)") }
        if stub.added.isEmpty { print("\(output): nothing is missing") }
    }
}
