import MCPRuntime
import Synchronization

/// A service with tools of the names that it is given, each of which answers with its name.
struct Office: MCPService {
    static let toolNames = ["status", "read_file", "write_file", "delete_file", "send_mail", "open_workspace"]

    var implementation: Implementation { Implementation(name: "office", version: "1.0.0") }
    var tools: [ToolListing] {
        Self.toolNames.map { ToolListing(name: $0, json: #"{"name":"\#($0)","inputSchema":{"type":"object"}}"#) }
    }

    let files: URITemplate

    init() throws { files = try URITemplate("office://files/{+path}") }

    var resourceTemplates: [ResourceTemplate] { [ResourceTemplate(uriTemplate: files.text, name: "file")] }

    func readResource(_ uri: String, _ context: RequestContext) async throws -> ReadResourceResult? {
        guard let path = files.match(uri)?["path"] else { return nil }
        return ReadResourceResult(contents: [.text(path, uri: uri)])
    }

    func callTool(_ call: ToolCall, writing result: inout JSONWriter) async throws {
        let name = call.toolName
        guard Self.toolNames.contains(name) else { throw call.unknownTool() }
        guard name == "open_workspace" else { return result.writeToolResult(text: name) }
        let hasChanged = try await call.context.activateToolGroup("files")
        result.writeToolResult(text: "\(hasChanged), \(call.context.toolGroups.filter(\.isActive).map(\.name))")
    }
}

/// Says who sends a request: the value of a member of its `_meta`.
struct Rank: ServerMiddleware, RequestContextKey {
    typealias Value = String

    func handle(
        _ request: ServerRequest,
        writing result: inout JSONWriter,
        next: (ServerRequest, inout JSONWriter) async throws -> Void
    ) async throws {
        var request = request
        request.context[Rank.self] = request.context.metadata["rank"]?.string
        try await next(request, &result)
    }
}

/// Keeps what happens, in its order.
final class Happenings: Sendable {
    private let kept = Mutex<[String]>([])

    var all: [String] { kept.withLock { $0 } }

    func note(_ text: String) { kept.withLock { $0.append(text) } }

    /// Waits until so many things have happened, ten seconds at most.
    func reach(_ count: Int) async throws {
        for _ in 0..<1000 where all.count < count { try await Task.sleep(for: .milliseconds(10)) }
    }
}

extension MCPClient {
    /// Connects in one revision to a service in the same process.
    static func with<Result: Sendable>(
        _ version: ProtocolVersion,
        _ server: MCPServer,
        changes: Happenings = Happenings(),
        _ body: (MCPClient) async throws -> Result
    ) async throws -> Result {
        let options = Options(
            protocolVersions: [version],
            memory: ProtocolMemory(),
            onChange: { changes.note("\($0)") }
        )
        return try await withConnection(to: .inMemory(server), options: options, body)
    }

    /// The names of the tools that are listed.
    func toolNames() async throws -> [String] { try await listTools().map(\.name) }

    /// Calls a tool without arguments.
    func call(_ tool: String) async throws -> CallToolResult { try await callTool(tool) }
}
