import MCPGenCore
import Testing

/// What is emitted for many tools, in several files.
@Suite struct DivisionTests {
    private static let names = (0..<60).map { "tool_\($0)" }

    /// A contract of many tools, each with a type of its own.
    private static let contract: String = {
        let tools = names.enumerated().map { index, name in
            """
            {"name": "\(name)", "inputSchema": {"properties": {"o": {"properties": {"p\(index)": {"type": "string"}}}}}}
            """
        }
        return #"{"name": "many", "tools": [\#(tools.joined(separator: ","))]}"#
    }()

    private func files(_ options: Generator.Options) throws -> [String: String] {
        let file = SourceFile(path: "many.json", bytes: Array(Self.contract.utf8))
        let output = try Generator.generate([file], options: options)
        return Dictionary(uniqueKeysWithValues: output.files.map { ($0.name, $0.contents) })
    }

    private func options(parts: Int) -> Generator.Options {
        var options = Generator.Options()
        options.partCount = parts
        return options
    }

    @Test("a number of parts gives each kind but the server that number of files, whatever is in them")
    func parts() throws {
        let files = try files(options(parts: 4))
        #expect(files.count == 13)
        #expect(files["many.Server.2+MCP.swift"] == nil)
        // Few tools aren't worth another file.
        #expect(files["many.Client.3+MCP.swift"]?.contains("func tool59(") == true)
        #expect(files["many.Client.4+MCP.swift"]?.contains("there is no contract") == true)
    }

    @Test("every function, type and codec is in exactly one of the files", arguments: [1, 2, 3, 7])
    func complete(parts: Int) throws {
        let divided = try files(options(parts: parts)).values.joined(separator: "\n")
        for (index, name) in Self.names.enumerated() {
            let function = "public func tool\(index)("
            // The client's and the mock's; the protocol's overload leaves out the argument.
            #expect(divided.split(separator: function, omittingEmptySubsequences: false).count - 1 == 3, "\(name)")
            let declaration = "extension Many.Tool\(index) {\n    /// O\n"
            #expect(divided.split(separator: declaration, omittingEmptySubsequences: false).count == 2, "\(name)")
            let codec = "extension Many.Tool\(index).O: MCPRuntime.JSONCodable"
            #expect(divided.split(separator: codec, omittingEmptySubsequences: false).count == 2, "\(name)")
        }
    }

    @Test("the configuration says how many tools go into a file")
    func split() throws {
        var diagnostics = Diagnostics()
        let text = Array(#"{"split": 20}"#.utf8)
        var options = Generator.Options()
        options.configuration = Configuration.read(SourceFile(path: "mcpgen.json", bytes: text), &diagnostics)
        let files = try files(options)
        #expect(files.keys.filter { $0.contains(".Types") }.count == 3)
        #expect(files["many.Mock.3+MCP.swift"]?.contains("func tool40(") == true)
        #expect(files["many.Mock.2+MCP.swift"]?.contains("func tool40(") == false)
    }
}
