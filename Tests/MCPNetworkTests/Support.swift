#if Network
import MCPNetwork
import MCPRuntime
import Synchronization

/// What is served in these tests.
struct Desk: MCPService {
    let implementation = Implementation(name: "desk", version: "1")
    let tools = ["echo", "wait", "big", "order"].compactMap { try? ToolListing(Tool(name: $0)) }
    /// How many calls have begun.
    let begun = Counter()

    func callTool(_ call: ToolCall, writing result: inout JSONWriter) async throws {
        begun.increment()
        let arguments = try JSONObject(json: call.argumentsJSON)
        switch call.toolName {
        case "echo": result.writeToolResult(text: arguments["text"]?.string ?? "")
        case "wait":
            try await Task.sleep(for: .milliseconds(arguments["milliseconds"]?.number?.int ?? 0))
            result.writeToolResult(text: "done")
        case "big":
            result.writeToolResult(text: String(repeating: "x", count: arguments["bytes"]?.number?.int ?? 0))
        case "order":
            let number = try await call.context.once("number") { begun.value }
            let form = ElicitationSchema(["size": .string(StringSchema())], required: ["size"])
            let answer = try await call.context.elicit("Which size?", schema: form, key: "size")
            let size = answer.content?["size"]?.string ?? "none"
            result.writeToolResult(text: "\(arguments["what"]?.string ?? ""), \(size), order \(number)")
        default: throw call.unknownTool()
        }
    }
}

/// Counts.
final class Counter: Sendable {
    private let count = Mutex(0)

    var value: Int { count.withLock { $0 } }

    func increment() { count.withLock { $0 += 1 } }
}

/// Waits until something holds.
///
/// - Returns: Whether it did within ten seconds.
func eventually(_ holds: () -> Bool) async throws -> Bool {
    for _ in 0..<1000 {
        if holds() { return true }
        try await Task.sleep(for: .milliseconds(10))
    }
    return holds()
}

/// Serves while a closure runs.
func serving<Result>(
    _ desk: Desk = Desk(),
    options: MCPServer.Options = MCPServer.Options(),
    transport: TCPServerTransport = .tcp(port: 0),
    _ body: (RunningServer, _ port: Int) async throws -> Result
) async throws -> Result {
    let server = try await MCPServer(desk, options: options).start(transport)
    let result = try await body(server, server.address?.port ?? 0)
    await server.stop()
    return result
}

/// A port on which nobody listens.
func closedPort() async throws -> Int { try await serving { _, port in port } }

/// Serves until the task is cancelled.
func run(_ desk: Desk) async throws -> (Task<Void, any Error>, port: Int) {
    let port = try await closedPort()
    let running = Task { try await MCPServer(desk).run(.tcp(port: port)) }
    _ = try await eventually { (try? RawClient(port: port)) != nil }
    return (running, port)
}

extension MCPClient.Options {
    /// Options of a client that speaks one revision, and fills in each form with size L.
    static func speaking(_ version: ProtocolVersion, elicited: Counter = Counter()) -> MCPClient.Options {
        var handlers = ClientHandlers()
        handlers.elicit = { _ in
            elicited.increment()
            return ElicitResult(action: .accept, content: ["size": "L"])
        }
        return MCPClient.Options(protocolVersions: [version], handlers: handlers)
    }
}

/// A revision of each era.
let eras = [ProtocolVersion.v2025_11_25, .v2026_07_28]

/// Messages as a client of 2026-07-28 spells them.
enum Line {
    private static let meta = """
        "_meta":{"io.modelcontextprotocol/protocolVersion":"2026-07-28",\
        "io.modelcontextprotocol/clientCapabilities":{"elicitation":{}}}
        """

    static func call(_ id: Int, _ tool: String, _ arguments: String = "{}", more: String = "") -> String {
        let params = #"{\#(meta),"name":"\#(tool)","arguments":\#(arguments)\#(more)}"#
        return #"{"jsonrpc":"2.0","id":\#(id),"method":"tools/call","params":\#(params)}"# + "\n"
    }
}
#endif
