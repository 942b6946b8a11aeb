import Foundation
import MCPGenReferences
import MCPRuntime
import MCPTestSupport
import Synchronization
import Testing

/// Servers as child processes.
@Suite struct ProcessTransportTests {
    private static let server = Paths.path(Paths.product("test-server"))

    /// Whether a process is there, also as a zombie.
    private func exists(_ processID: Int32) -> Bool { kill(processID, 0) == 0 }

    @Test("a server is started, called and ended")
    func calls() async throws {
        try await LibraryClient.withConnection(to: .process(Self.server)) { library in
            #expect(library.mcp.server.serverInfo?.name == "library")
            #expect(library.mcp.server.protocolVersion == .v2026_07_28)
            #expect(try await library.countBooks() == "42")
            try await library.mcp.ping()
        }
    }

    @Test("hundreds of calls at once are each answered with their own result")
    func concurrentCalls() async throws {
        try await LibraryClient.withConnection(to: .process(Self.server)) { library in
            try await withThrowingTaskGroup(of: Bool.self) { group in
                for number in 0..<500 {
                    group.addTask {
                        let words = [String(number), String(repeating: "w", count: number * 40)]
                        return try await library.findBooks(words: words, order: .byAuthor).books.map(\.title) == words
                    }
                }
                for try await isRight in group { #expect(isRight) }
            }
        }
    }

    @Test("what the server logs reaches the client's handler, in order")
    func logs() async throws {
        let messages = Mutex<[LoggingMessage]>([])
        let options = MCPClient.Options { message in messages.withLock { $0.append(message) } }
        try await LibraryClient.withConnection(to: .process(Self.server), options: options) { library in
            try await library.mcp.setLogLevel(.debug)
            _ = try await library.borrow(Loan(title: "Emma", reader: nil))
        }
        #expect(
            messages.withLock { $0 } == [
                LoggingMessage(level: .debug, data: "lending Emma"),
                LoggingMessage(level: .notice, logger: "desk", data: ["title": "Emma", "days": "14"]),
            ]
        )
    }

    @Test("a program that isn't there is an error that names it", arguments: ["no-such-program", "/no/such/program"])
    func missingProgram(program: String) async throws {
        let error = await #expect(throws: MCPClientError.self) {
            try await MCPClient.withConnection(to: .process(program)) { _ in }
        }
        guard case .cannotConnect(let reason) = error else {
            Issue.record("\(String(describing: error))")
            return
        }
        #expect(reason.contains(program))
    }

    @Test("a program that isn't a server is an error, not a wait", arguments: ["true", "cat"])
    func notAServer(program: String) async throws {
        await #expect(throws: MCPClientError.self) {
            try await MCPClient.withConnection(to: .process(program)) { _ in }
        }
    }

    @Test("a server that dies fails every call in flight", .timeLimit(.minutes(6)))
    func dyingServer() async throws {
        let options = MCPClient.Options(request: .init(timeout: nil))
        let server = ProcessTransport(Self.server, arguments: ["dying"])
        try await MCPClient.withConnection(to: server, options: options) { client in
            await withTaskGroup { group in
                for _ in 0..<10 {
                    group.addTask {
                        let error = await #expect(throws: MCPClientError.self) { try await client.callTool("x") }
                        guard case .connectionClosed = error else {
                            Issue.record("\(String(describing: error))")
                            return
                        }
                    }
                }
            }
            await #expect(throws: MCPClientError.self) { try await client.ping() }
        }
    }

    @Test("a message that is too long ends the connection with a word on why", .timeLimit(.minutes(6)))
    func oversized() async throws {
        var server = ProcessTransport(Self.server)
        server.maximumMessageSize = 2000
        try await LibraryClient.withConnection(to: server) { library in
            let small = try await library.findBooks(words: ["short"])
            #expect(small.total == 1)
            let error = await #expect(throws: MCPClientError.self) {
                try await library.findBooks(words: [String(repeating: "long", count: 1000)])
            }
            #expect("\(String(describing: error))".contains("longer than 2000 bytes"))
        }
    }

    @Test("a call longer than what the server takes fails, and the connection goes on", .timeLimit(.minutes(6)))
    func oversizedCall() async throws {
        try await LibraryClient.withConnection(to: .process(Self.server)) { library in
            let error = await #expect(throws: MCPClientError.self) {
                try await library.findBooks(words: [String(repeating: "w", count: 5 << 20)])
            }
            #expect("\(String(describing: error))".contains("longer than 4194304 bytes"))
            let count = try await library.countBooks()
            #expect(count == "42")
        }
    }

    @Test("lines that aren't messages are passed over")
    func chattyServer() async throws {
        try await MCPClient.withConnection(to: .process(Self.server, arguments: ["chatty"])) { client in
            let result = try await client.callTool("anything")
            #expect(result.text == "done")
        }
    }

    @Test("a server that won't end is killed, and its own children with it")
    func stubbornServer() async throws {
        let processID = Mutex<Int32>(0)
        try await Paths.withTemporaryFolder { folder in
            let file = folder.appending(path: "pid")
            let program = #"echo $$ > "\#(Paths.path(file))"; sleep 300 & exec "\#(Self.server)" stubborn"#
            try await MCPClient.withConnection(to: .process("sh", arguments: ["-c", program])) { client in
                try await client.ping()
                let text = try String(contentsOf: file, encoding: .utf8).trimmingCharacters(in: .whitespacesAndNewlines)
                processID.withLock { $0 = Int32(text) ?? 0 }
            }
        }
        let id = processID.withLock { $0 }
        #expect(id > 0)
        #expect(!exists(id))
        // Its session's other processes are gone too, or about to be.
        for _ in 0..<100 where exists(-id) { try await Task.sleep(for: .milliseconds(20)) }
        #expect(!exists(-id))
    }

    @Test("a connection without a scope lasts until it is closed; calls in flight then fail")
    func handle() async throws {
        let library = try await LibraryClient.connect(to: .process(Self.server))
        #expect(try await library.countBooks() == "42")
        let waiting = Task { try await library.wait(milliseconds: 60_000) }
        try await Task.sleep(for: .milliseconds(50))
        await library.mcp.close()
        await #expect(throws: MCPClientError.self) { try await waiting.value }
        await #expect(throws: MCPClientError.self) { try await library.countBooks() }
        await library.mcp.close()
    }

    @Test("environment and working directory are the child's")
    func surroundings() async throws {
        try await Paths.withTemporaryFolder { folder in
            let transport = ProcessTransport(
                "sh",
                arguments: [
                    "-c", #"[ "$COLOUR" = blue ] && [ "$(pwd -P)" = "$(cd "$1" && pwd -P)" ] && exec "$2""#, "sh",
                ]
                    + [Paths.path(folder), Self.server],
                environment: ["COLOUR": "blue"],
                workingDirectory: Paths.path(folder)
            )
            try await MCPClient.withConnection(to: transport) { try await $0.ping() }
        }
    }
}
