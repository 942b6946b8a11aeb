import MCPRuntime
import Synchronization

/// A server with every feature of the protocol, for clients that others wrote.
final class Everything: MCPService {
    /// What a tool does.
    typealias Run = @Sendable (_ arguments: JSONObject, RequestContext, Everything) async throws -> CallToolResult

    /// A tool and what it does.
    struct Entry: Sendable {
        var tool: Tool
        var taskStart = ToolListing.TaskStart.atOnce
        var run: Run
    }

    private struct State {
        /// Whether somebody has called `grow`.
        var hasGrown = false
        /// How often `count_calls` has been called.
        var count = 0
        /// Whether somebody has been sent to visit a page.
        var hasVisited = false
        /// How many calls of `sleep` were cancelled.
        var cancelled = 0
    }

    private let state = Mutex(State())
    private let entries: [Entry]
    private let listings: [ToolListing]

    /// Ends the server.
    let stop: @Sendable () -> Void

    /// Makes the service.
    ///
    /// - Parameter stop: Ends the server.
    /// - Throws: ``JSONEncodingError`` when a tool's definition can't be written, which none has.
    init(stop: @escaping @Sendable () -> Void) throws {
        self.stop = stop
        entries = Self.plainTools + Self.askingTools + Self.taskTools
        listings = try entries.map { try ToolListing($0.tool, taskStart: $0.taskStart) }
    }

    /// Serves standard input until it ends or a client stops the server. Pages are small, so that clients have to go
    /// through them.
    static func run() async throws {
        let (stops, stop) = AsyncStream<Never>.makeStream()
        let service = try Everything { stop.finish() }
        let running = try await MCPServer(service, options: MCPServer.Options(pageSize: 5)).start(.stdio)
        let stopping = Task {
            for await _ in stops {}
            if !Task.isCancelled { await running.stop() }
        }
        try await running.wait()
        stopping.cancel()
    }

    let implementation = Implementation(name: "everything", title: "Everything", version: "1.0")
    let instructions: String? = "Try everything."
    let listsChange = true
    let offersCompletion = true

    var tools: [ToolListing] {
        state.withLock(\.hasGrown) ? listings + [ToolListing(name: "grown", json: Self.grown)] : listings
    }

    private static let grown = #"{"name":"grown","inputSchema":{"type":"object"}}"#

    func callTool(_ call: ToolCall, writing result: inout JSONWriter) async throws {
        if call.toolName == "grown", state.withLock(\.hasGrown) { return result.writeToolResult(text: "I am here") }
        guard let entry = entries.first(where: { $0.tool.name == call.toolName }) else { throw call.unknownTool() }
        let arguments = try call.arguments(as: JSONObject.self)
        try await entry.run(arguments, call.context, self).writeJSON(to: &result)
    }

    /// Has one more tool from now on.
    func grow() { state.withLock { $0.hasGrown = true } }

    /// Counts a call.
    func count() -> Int {
        state.withLock {
            $0.count += 1
            return $0.count
        }
    }

    /// Sends somebody to visit a page.
    ///
    /// - Returns: Whether somebody has been sent before.
    func visit() -> Bool {
        state.withLock { state in
            defer { state.hasVisited = true }
            return state.hasVisited
        }
    }

    /// Notes that a call was cancelled.
    func noteCancellation() { state.withLock { $0.cancelled += 1 } }

    /// How many calls were cancelled.
    var cancelled: Int { state.withLock(\.cancelled) }
}

extension CallToolResult {
    /// A result that is a text.
    static func text(_ text: String) -> CallToolResult { CallToolResult(content: [.text(text)]) }
}
