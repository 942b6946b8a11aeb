import ArgumentParser
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
        version: Generator.version,
        subcommands: [Generate.self, Stats.self, Stub.self, Explain.self],
        defaultSubcommand: Generate.self
    )
}

/// Prints what is said of a code.
struct Explain: ParsableCommand {
    static let configuration = CommandConfiguration(
        abstract: "Says what a diagnostic means and what to do about it."
    )

    @Argument(help: "The code that stands in brackets behind a message, such as schema-not-expressed.")
    var code: String

    func run() throws {
        let bare = code.trimmingPrefix("[")
        let name = bare.hasSuffix("]") ? String(bare.dropLast()) : String(bare)
        guard let code = Diagnostic.Code(rawValue: name) else {
            throw ValidationError("There is no code \(name)\(Diagnostic.Code.suggestion(for: name))")
        }
        print(code.page(), terminator: "")
    }
}
