import Foundation
import MCPTestSupport
import Testing

/// The command line: what it accepts, what it says, and what it does with the output folder.
@Suite struct CommandTests {
    /// A contract with a warning, in its second line.
    private static let contract = """
        {"name": "x", "tools": [{"name": "a", "inputSchema": {"type": "object", "properties": {"b": {"type": "string"}}}},
         {"name": "c"}]}
        """

    /// Runs mcpgen in a folder with `x.mcp.json`.
    private static func mcpgen(_ arguments: String..., in folder: URL) async throws -> ProgramResult {
        try await run(Paths.path(Paths.product("mcpgen")), arguments, in: folder)
    }

    /// Calls a closure with a folder that has the contract and other files.
    private static func withFolder(_ files: [String: String] = [:], _ body: (URL) async throws -> Void) async throws {
        try await Paths.withTemporaryFolder { folder in
            for (path, text) in files.merging(["x.mcp.json": contract], uniquingKeysWith: { own, _ in own }) {
                let file = folder.appending(path: path)
                let parent = file.deletingLastPathComponent()
                try FileManager.default.createDirectory(at: parent, withIntermediateDirectories: true)
                try Data(text.utf8).write(to: file)
            }
            try await body(folder)
        }
    }

    private static func names(_ folder: URL) -> [String] {
        ((try? FileManager.default.contentsOfDirectory(atPath: Paths.path(folder))) ?? []).sorted()
    }

    private static let emitted = ["Client", "Mock", "Server", "Types"].map { "x.\($0)+MCP.swift" }

    // MARK: Emitting

    @Test("code is emitted with and without the name of the subcommand, and warnings go to standard error")
    func generate() async throws {
        try await Self.withFolder { folder in
            for arguments in [["x.mcp.json", "-o", "Gen"], ["generate", "x.mcp.json", "--output", "Gen2"]] {
                let result = try await run(Paths.path(Paths.product("mcpgen")), arguments, in: folder)
                #expect(result.isSuccess && result.output.isEmpty)
                #expect(result.errors.hasPrefix("x.mcp.json:2:2: warning: c: "), "\(result.errors)")
                #expect(result.errors.hasSuffix(" [missing-input-schema]\n"))
                #expect(Self.names(folder.appending(path: arguments.last ?? "")) == Self.emitted)
            }
        }
    }

    @Test(
        "arguments that make no sense are refused with what is wrong",
        arguments: [
            (["x.txt", "-o", "Gen"], "x.txt is neither a .json nor a .swift file."),
            ([".mcp.json", "-o", "Gen"], ".mcp.json is the configuration of another tool, not a contract."),
            (["mcpgen.json", "-o", "Gen"], "mcpgen.json is a configuration, not a contract: give it with --config."),
            (["x.mcp.json", "./x.mcp.json", "-o", "Gen"], "./x.mcp.json is given twice."),
            (["x.mcp.json"], "Missing expected argument '--output <output>'"),
            (["missing.json", "-o", "Gen"], "missing.json can't be read"),
            (["x.mcp.json", "-o", "Gen", "--config", "missing.json"], "missing.json can't be read"),
            (
                ["explain", "schema-not-expresed"],
                "There is no code schema-not-expresed, did you mean schema-not-expressed?"
            ),
            (["a/x.mcp.json", "b/x.mcp.json", "-o", "Gen"], "The inputs have different configurations"),
        ]
    )
    func refused(arguments: [String], message: String) async throws {
        let files = ["a/x.mcp.json": Self.contract, "b/x.mcp.json": "{}", "a/mcpgen.json": "{}", "b/mcpgen.json": "{}"]
        try await Self.withFolder(files) { folder in
            let result = try await run(Paths.path(Paths.product("mcpgen")), arguments, in: folder)
            #expect(!result.isSuccess)
            #expect(result.errors.contains(message), "\(result.errors)")
            #expect(Self.names(folder.appending(path: "Gen")) == [])
        }
    }

    @Test("--strict makes errors of warnings, and nothing is emitted")
    func strict() async throws {
        try await Self.withFolder { folder in
            let result = try await Self.mcpgen("x.mcp.json", "-o", "Gen", "--strict", in: folder)
            #expect(!result.isSuccess && result.errors.hasPrefix("x.mcp.json:2:2: error: c: "))
            #expect(Self.names(folder.appending(path: "Gen")) == [])
        }
    }

    // MARK: Configuration

    @Test("the nearest configuration up to the root counts, and options go before it")
    func configuration() async throws {
        let files = [
            "mcpgen.json": #"{"access": "internal", "emit": ["types", "client"]}"#, "in/deep/y.mcp.json": Self.contract,
            "other.json": #"{"emit": ["mock"]}"#,
        ]
        try await Self.withFolder(files) { folder in
            let arguments = ["in/deep/y.mcp.json", "--root", ".", "-o", "Gen"]
            try await #expect(run(Paths.path(Paths.product("mcpgen")), arguments, in: folder).isSuccess)
            let output = folder.appending(path: "Gen")
            #expect(Self.names(output) == ["in.deep.y.Client+MCP.swift", "in.deep.y.Types+MCP.swift"])
            let client = output.appending(path: "in.deep.y.Client+MCP.swift")
            try #expect(String(contentsOf: client, encoding: .utf8).contains("\nimport MCPRuntime\n"))
            // Without the root, nothing but the folder of the input is looked into.
            try await #expect(Self.mcpgen("in/deep/y.mcp.json", "-o", "All", in: folder).isSuccess)
            #expect(Self.names(folder.appending(path: "All")).count == 4)
            let options = ["x.mcp.json", "-o", "Mock", "--config", "other.json", "--access", "package"]
            try await #expect(run(Paths.path(Paths.product("mcpgen")), options, in: folder).isSuccess)
            #expect(Self.names(folder.appending(path: "Mock")) == ["x.Mock+MCP.swift"])
            let mock = folder.appending(path: "Mock/x.Mock+MCP.swift")
            try #expect(String(contentsOf: mock, encoding: .utf8).contains("\npackage import MCPRuntime\n"))
        }
    }

    @Test("a mistake in the configuration is an error at its place, and nothing is emitted")
    func configurationMistake() async throws {
        try await Self.withFolder(["mcpgen.json": "{\n  \"acess\": \"public\"\n}"]) { folder in
            let result = try await Self.mcpgen("x.mcp.json", "-o", "Gen", in: folder)
            #expect(!result.isSuccess && Self.names(folder.appending(path: "Gen")) == [])
            let message = "there is no setting \"acess\", did you mean \"access\"? [unknown-key]"
            #expect(result.errors.contains("mcpgen.json:2:12: error: \(message)\n"), "\(result.errors)")
        }
    }

    @Test("a document of the configuration that isn't there is missed, one that isn't given this time isn't")
    func documents() async throws {
        let text = #"{"contracts": {"y.mcp.json": {"strict": true}, "z.mcp.json": {}}}"#
        try await Self.withFolder(["mcpgen.json": text, "y.mcp.json": Self.contract]) { folder in
            let result = try await Self.mcpgen("x.mcp.json", "-o", "Gen", in: folder)
            #expect(result.isSuccess && result.errors.contains("there is no document \"z.mcp.json\" among the inputs"))
            #expect(!result.errors.contains("y.mcp.json"))
            try await #expect(!Self.mcpgen("y.mcp.json", "-o", "Gen", in: folder).isSuccess)
        }
    }

    // MARK: The output folder

    @Test("only files with new contents are written")
    func unchanged() async throws {
        try await Self.withFolder { folder in
            _ = try await Self.mcpgen("x.mcp.json", "-o", "Gen", in: folder)
            let file = Paths.path(folder.appending(path: "Gen/x.Types+MCP.swift"))
            let past = Date(timeIntervalSince1970: 1_000_000)
            try FileManager.default.setAttributes([.modificationDate: past], ofItemAtPath: file)
            _ = try await Self.mcpgen("x.mcp.json", "-o", "Gen", in: folder)
            let attributes = try FileManager.default.attributesOfItem(atPath: file)
            #expect(attributes[.modificationDate] as? Date == past)
        }
    }

    @Test("files that a run no longer emits are removed, those of other runs and of people are not")
    func removal() async throws {
        let mark = "// Emitted by mcpgen 0.0.1 from x.mcp.json, digest 0.\n"
        let theirs = [
            "Gen/y.Types+MCP.swift": mark, "Gen/x.more.Types+MCP.swift": mark, "Gen/x.swift": mark,
            "Gen/x.Mock.2+MCP.swift": "struct Mine {}\n", "Gen/x.Notes+MCP.swift": mark,
        ]
        let old = ["Gen/x.Types.2+MCP.swift": mark, "Gen/x.Mock.12+MCP.swift": mark]
        let files = theirs.merging(old) { first, _ in first }.merging(["c.json": #"{"emit": ["types"]}"#]) { a, _ in a }
        try await Self.withFolder(files) { folder in
            let output = folder.appending(path: "Gen")
            _ = try await Self.mcpgen("x.mcp.json", "-o", "Gen", in: folder)
            let rest = theirs.keys.map { String($0.dropFirst("Gen/".count)) }
            #expect(Self.names(output) == (rest + Self.emitted).sorted())
            _ = try await Self.mcpgen("x.mcp.json", "-o", "Gen", "--config", "c.json", in: folder)
            #expect(Self.names(output) == (rest + ["x.Types+MCP.swift"]).sorted())
            _ = try await Self.mcpgen("x.mcp.json", "-o", "Gen", "--config", "c.json", "--prune", in: folder)
            #expect(Self.names(output) == ["x.Mock.2+MCP.swift", "x.Types+MCP.swift", "x.swift"])
        }
    }

    @Test("a run with errors removes and writes nothing")
    func errorsKeep() async throws {
        try await Self.withFolder(["y.mcp.json": "{"]) { folder in
            _ = try await Self.mcpgen("x.mcp.json", "-o", "Gen", in: folder)
            try await #expect(!Self.mcpgen("x.mcp.json", "y.mcp.json", "-o", "Gen", "--prune", in: folder).isSuccess)
            #expect(Self.names(folder.appending(path: "Gen")) == Self.emitted)
        }
    }

    @Test("a file that somebody else wrote is not overwritten, and then nothing is written")
    func inTheWay() async throws {
        let mine = "struct Mine {}\n"
        try await Self.withFolder(["Gen/x.Mock+MCP.swift": mine]) { folder in
            let result = try await Self.mcpgen("x.mcp.json", "-o", "Gen", in: folder)
            #expect(!result.isSuccess)
            #expect(result.errors.contains("Gen/x.Mock+MCP.swift:1:1: error: "))
            #expect(result.errors.hasSuffix(" [file-in-the-way]\n"))
            let file = folder.appending(path: "Gen/x.Mock+MCP.swift")
            try #expect(String(contentsOf: file, encoding: .utf8) == mine)
            #expect(Self.names(folder.appending(path: "Gen")) == ["x.Mock+MCP.swift"])
        }
    }

    // MARK: Other commands

    @Test("explain prints what the documentation says of a code, also with its brackets", arguments: ["", "[]"])
    func explain(brackets: String) async throws {
        let code = brackets.isEmpty ? "file-in-the-way" : "[file-in-the-way]"
        let result = try await Self.mcpgen("explain", code, in: Paths.root)
        let page = try String(contentsOf: Paths.root.appending(path: "docs/Diagnostics.md"), encoding: .utf8)
        #expect(result.isSuccess && result.output.hasPrefix("# file-in-the-way\n\n**"))
        #expect(page.contains("#" + result.output))
    }

    @Test("stats fails below the least share, and prints a table")
    func stats() async throws {
        try await Self.withFolder { folder in
            let table = try await Self.mcpgen("stats", "x.mcp.json", "--minimum-typed", "10", in: folder)
            #expect(table.isSuccess && table.output.hasPrefix("file        tools  properties  typed"), "\(table)")
            #expect(table.output.contains("\ntotal ") && table.output.contains("\n  missing-input-schema: 1\n"))
            let result = try await Self.mcpgen("stats", "x.mcp.json", "--minimum-typed", "101", in: folder)
            #expect(!result.isSuccess && result.errors.contains("of the properties are typed, less than 101.0 %"))
        }
    }
}
