import MCPRuntime
import MCPTestKit
import MCPTestSupport
import Synchronization
import Testing

/// Arguments and results that their schema doesn't allow.
@Suite struct BrokenSchemaTests {
    /// A value as it is generated for `{"type": "string", "maxLength": 3}` in a property.
    private struct Note: JSONEncodable, Sendable {
        var text: String

        func writeJSON(to writer: inout JSONWriter) {
            writer.beginObject()
            writer.member("text", text) { $1.length($0, atMost: 3) }
            writer.endObject()
        }
    }

    /// A service whose result can break its schema.
    private struct Notes: MCPService {
        let implementation = Implementation(name: "notes", version: "1.0.0")
        let tools: [ToolListing]
        let calls = Counter()

        init(task: TaskSupport? = nil) throws {
            tools = [try ToolListing(Tool(name: "read", taskSupport: task))]
        }

        func callTool(_ call: ToolCall, writing result: inout JSONWriter) async throws {
            calls.increment()
            result.writeToolResult(structured: Note(text: "secret"))
        }
    }

    private final class Counter: Sendable {
        private let value = Mutex(0)
        var count: Int { value.withLock { $0 } }
        func increment() { value.withLock { $0 += 1 } }
    }

    @Test("A result that breaks its schema is an internal error, and nothing of it is sent", arguments: Era.all)
    func result(era: Era) async throws {
        let service = try Notes()
        try await withValidatedClient(of: MCPServer(service), era: era) { client in
            let error = await #expect(throws: MCPClientError.self) { try await client.callTool("read") }
            #expect(error?.answer == Self.internalError)
        }
        #expect(service.calls.count == 1)
    }

    @Test("A task whose result breaks its schema fails with an internal error", arguments: Era.all)
    func task(era: Era) async throws {
        try await withValidatedClient(of: MCPServer(try Notes(task: .optional)), era: era) { client in
            let task = try await client.startTool("read")
            let error = await #expect(throws: MCPClientError.self) {
                try await withDeadline { try await task.result() }
            }
            #expect(error?.answer == Self.internalError)
        }
    }

    private static let internalError = JSONRPCError(
        .internalError,
        "Internal error: the result isn't what its schema allows"
    )

    @Test("Arguments that break their schema are thrown before anything is sent", arguments: Era.all)
    func arguments(era: Era) async throws {
        let service = try Notes()
        try await withValidatedClient(of: MCPServer(service), era: era) { client in
            let error = await #expect(throws: JSONEncodingError.self) {
                try await client.callTool("read", Note(text: "long"))
            }
            let expected = #"/params/arguments/text: expected a string of at most 3 characters, found "long""#
            #expect(error?.description == expected)
        }
        #expect(service.calls.count == 0)
    }
}

extension MCPClientError {
    /// The error that the server answered with.
    fileprivate var answer: JSONRPCError? {
        if case .server(let error) = self { error } else { nil }
    }
}
