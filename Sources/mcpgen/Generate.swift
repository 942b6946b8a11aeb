import ArgumentParser
import Foundation
import MCPGenCore

/// Emits code; what is done when no subcommand is named.
struct Generate: ParsableCommand {
    static let configuration = CommandConfiguration(abstract: "Emits code for contracts.")

    @OptionGroup var inputs: InputOptions

    @Option(name: .shortAndLong, help: "The folder for emitted files; it is made if it isn't there.")
    var output: String

    @Option(
        name: .customLong("access"),
        help: "Who can use what is emitted for JSON documents: public, package or internal."
    )
    var access: AccessLevel?

    @Option(help: "A folder with templates to use instead of those of the same name.", completion: .directory)
    var templates: String?

    @Flag(help: "Write files also where there is nothing to emit, as a build plugin needs them.")
    var keepEmptyFiles = false

    @Option(
        help: ArgumentHelp(
            "How many files the types, the client and the mock of a document are divided into, whatever is in it.",
            discussion:
                "A build plugin has to know. Otherwise `split` in mcpgen.json says how many tools go into a file."
        )
    )
    var parts: Int?

    @Flag(help: "Remove all other files in the output folder that mcpgen has emitted: nothing else emits into it.")
    var prune = false

    @OptionGroup var reporting: ReportingOptions

    func validate() throws {
        guard parts.map((1...64).contains) ?? true else { throw ValidationError("--parts is a number from 1 to 64.") }
    }

    func run() throws {
        let files = try inputs.read()
        var problems = Diagnostics()
        let configuration = try inputs.readConfiguration(&problems)
        var options = Generator.Options(
            access: access,
            templates: try readTemplates(),
            configuration: configuration.settings
        )
        options.otherDocuments = inputs.otherDocuments(configuration.settings, configuration.file)
        options.isStrict = reporting.strict
        options.partCount = parts
        var output: Generator.Output
        do {
            output = try Generator.generate(files, options: options)
        } catch {
            throw ValidationError("\(error)")
        }
        output.diagnostics = problems.all + output.diagnostics
        let folder = OutputFolder(self.output)
        let emitted = output.hasErrors ? [] : output.files.filter { keepEmptyFiles || !$0.isEmpty }
        output.diagnostics += folder.obstacles(to: emitted)
        try reporting.report(output.diagnostics, files + [configuration.file].compactMap { $0 })
        if output.hasErrors { throw ExitCode.failure }
        try folder.write(emitted)
        try folder.remove(except: emitted, stems: prune ? nil : output.stems)
    }

    private func readTemplates() throws -> [String: String] {
        guard let templates else { return [:] }
        let files = try Console.reporting("\(templates) can't be read") {
            try FileManager.default.contentsOfDirectory(at: URL(filePath: templates), includingPropertiesForKeys: nil)
        }
        return Dictionary(
            uniqueKeysWithValues: try files.filter { $0.pathExtension == "mustache" }.map { file in
                let name = file.deletingPathExtension().lastPathComponent
                return (name, String(decoding: try Console.read(Console.path(file)), as: UTF8.self))
            }
        )
    }
}

extension AccessLevel: ExpressibleByArgument {}
