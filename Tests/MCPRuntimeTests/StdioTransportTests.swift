import Foundation
import MCPGenReferences
import MCPTestSupport
import Testing

@testable import MCPRuntime

/// A server in a process of its own, spoken to in bytes.
@Suite struct StdioTransportTests {
    /// Starts the server with some input, which then ends, and returns what it prints.
    private func serve(_ lines: [String], _ arguments: [String] = []) async throws -> ProgramResult {
        let input = ([Conversation.initialize("2025-11-25")] + lines).joined(separator: "\n")
        return try await run(Paths.path(Paths.product("test-server")), arguments, input: input + "\n")
    }

    @Test("the end of input lets requests in flight finish and then ends the process")
    func endOfInput() async throws {
        let result = try await serve([
            #"{"jsonrpc":"2.0","id":1,"method":"tools/call","params":{"name":"wait-for","arguments":{"milliseconds":300}}}"#,
            #"{"jsonrpc":"2.0","id":2,"method":"tools/call","params":{"name":"wait-for","arguments":{"milliseconds":100}}}"#,
            #"{"jsonrpc":"2.0","id":3,"method":"tools/call","params":{"name":"count_books"}}"#,
        ])
        let ids = result.output.split(separator: "\n").dropFirst().compactMap { line in
            try? JSONValue(json: Array(line.utf8))["id"]?.description
        }
        #expect(result.isSuccess)
        // Later requests don't wait for earlier ones.
        #expect(ids == ["3", "2", "1"])
    }

    @Test("a last line without a line break is a message too")
    func lastLine() async throws {
        let input = Conversation.initialize("2025-11-25") + "\n" + #"{"jsonrpc":"2.0","id":1,"method":"ping"}"#
        let result = try await run(Paths.path(Paths.product("test-server")), [], input: input)
        #expect(result.output.hasSuffix(#"{"jsonrpc":"2.0","id":1,"result":{}}"# + "\n"))
    }

    @Test("what the program prints goes to standard error: standard output carries messages alone")
    func printing() async throws {
        let result = try await serve(
            [#"{"jsonrpc":"2.0","id":1,"method":"tools/call","params":{"name":"anything"}}"#],
            ["chatty"]
        )
        let lines = result.output.split(separator: "\n")
        #expect(lines.first == "this program says hello before it serves")
        #expect(lines.count == 3)
        #expect(lines.last == #"{"jsonrpc":"2.0","id":1,"result":{"content":[{"type":"text","text":"done"}]}}"#)
        #expect(result.errors.contains("a line that would break the protocol"))
    }

    @Test("a line longer than the limit is refused, and the next one is answered")
    func oversized() async throws {
        let long = String(repeating: "x", count: 5 << 20)
        let result = try await serve([long, #"{"jsonrpc":"2.0","id":1,"method":"ping"}"#])
        let lines = result.output.split(separator: "\n").dropFirst()
        #expect(
            lines == [
                """
                {"jsonrpc":"2.0","error":{"code":-32600,\
                "message":"Invalid request: longer than 4194304 bytes"}}
                """,
                #"{"jsonrpc":"2.0","id":1,"result":{}}"#,
            ]
        )
    }

    @Test("ten thousand requests at once are all answered")
    func flood() async throws {
        let requests = (1...10_000).map {
            #"{"jsonrpc":"2.0","id":\#($0),"method":"tools/call","params":{"name":"count_books"}}"#
        }
        let result = try await serve(requests)
        let answers = result.output.split(separator: "\n").dropFirst()
        #expect(answers.count == 10_000)
        #expect(Set(answers).count == 10_000)
    }

    @Test("a client that is gone leaves no server behind, also with a call in flight", .timeLimit(.minutes(6)))
    func abandoned() async throws {
        let (read, write) = try Descriptor.pipe()
        let (answers, output) = try Descriptor.pipe()
        defer { [read, output].forEach { $0.close() } }
        let server = MCPServer(LibraryServer(LiveLibrary()))
        let serving = Task {
            try await ServerHost.run(server) { try await StdioTransport().serve($0, input: read, output: output) }
        }
        let params = #"{"name":"wait-for","arguments":{"milliseconds":600000}}"#
        let call = #"{"jsonrpc":"2.0","id":1,"method":"tools/call","params":\#(params)}"#
        let lines = Conversation.initialize("2025-11-25") + "\n" + call + "\n"
        try Array(lines.utf8).withUnsafeBytes { try write.write($0) }
        try await Task.sleep(for: .milliseconds(50))
        write.close()
        answers.close()
        try await serving.value
    }

    @Test("cancelling the task that serves ends it")
    func cancelled() async throws {
        let (read, write) = try Descriptor.pipe()
        let (ignored, output) = try Descriptor.pipe()
        defer { [read, write, ignored, output].forEach { $0.close() } }
        let server = MCPServer(LibraryServer(LiveLibrary()))
        let serving = Task {
            try await ServerHost.run(server) { try await StdioTransport().serve($0, input: read, output: output) }
        }
        try await Task.sleep(for: .milliseconds(50))
        serving.cancel()
        try await serving.value
    }
}
