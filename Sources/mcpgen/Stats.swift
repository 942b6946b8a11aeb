import ArgumentParser
import Foundation
import MCPGenCore

/// Counts what schemas have become.
struct Stats: ParsableCommand {
    static let configuration = CommandConfiguration(
        abstract: "Counts tools, properties that are typed in Swift, types and warnings."
    )

    @OptionGroup var inputs: InputOptions

    @Flag(help: "Print JSON.")
    var json = false

    @Option(help: "The least share of properties that have to be typed, in percent; below it, the command fails.")
    var minimumTyped: Double?

    func run() throws {
        var problems = Diagnostics()
        let settings = try inputs.readConfiguration(&problems).settings
        let result = Generator.statistics(try inputs.read(), options: .init(configuration: settings))
        let errors = (problems.all + result.diagnostics).filter { $0.severity == .error }
        for error in errors { Console.complain("\(error)") }
        let total = result.files.map(\.statistics).reduce(SchemaStatistics(), +)
        if json {
            print(Generator.json(of: result.files))
        } else {
            Self.table(result.files, total).forEach { print($0) }
        }
        if let minimumTyped, total.percentTyped < minimumTyped {
            let share = Self.percent(total.percentTyped)
            Console.complain("error: \(share) % of the properties are typed, less than \(minimumTyped) %")
            throw ExitCode.failure
        }
        if !errors.isEmpty { throw ExitCode.failure }
    }

    // MARK: The table

    private static func table(_ files: [Generator.FileStatistics], _ total: SchemaStatistics) -> [String] {
        var rows = [["file", "tools", "properties", "typed", "share"]]
        rows += files.map { row($0.name, $0.statistics) }
        rows.append(row("total", total))
        let widths = rows[0].indices.map { column in rows.map { $0[column].count }.max() ?? 0 }
        var lines = rows.map { row in
            row.enumerated().map { column, text in
                let space = String(repeating: " ", count: widths[column] - text.count)
                return column == 0 ? text + space : space + text
            }.joined(separator: "  ")
        }
        let types = total.types.sorted { ($1.value, $0.key) < ($0.value, $1.key) }
        if !types.isEmpty { lines += ["", "types"] + types.map { "  \($0.key): \($0.value)" } }
        let warnings = total.warnings.sorted { ($1.value, $0.key.rawValue) < ($0.value, $1.key.rawValue) }
        if !warnings.isEmpty { lines += ["", "warnings"] + warnings.map { "  \($0.key.rawValue): \($0.value)" } }
        return lines
    }

    private static func row(_ name: String, _ statistics: SchemaStatistics) -> [String] {
        [
            name, "\(statistics.tools)", "\(statistics.properties)", "\(statistics.typed)",
            percent(statistics.percentTyped) + " %",
        ]
    }

    /// A share with one digit, rounded down: 99.96 isn't all.
    private static func percent(_ share: Double) -> String { "\((share * 10).rounded(.down) / 10)" }
}
