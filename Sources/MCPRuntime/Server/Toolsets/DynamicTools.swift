import Synchronization

/// A service whose tools come and go while it is served (specification, Tools, List Changed Notification).
///
/// ```swift
/// let tools = DynamicTools(Implementation(name: "plugins", version: "1.0.0"))
/// try tools.add(Tool(name: "greet", description: "Says hello."), arguments: Greeting.self) { greeting, _ in
///     CallToolResult(content: [.text("Hello, \(greeting.name)")])
/// }
/// tools.remove("greet")
/// ```
///
/// All clients hear of each change. A call in flight goes on when its tool is removed.
public final class DynamicTools: MCPService {
    /// Answers a call.
    ///
    /// It reads the arguments by ``ToolCall/arguments(as:)``. What it throws is answered as what
    /// ``MCPService/callTool(_:writing:)`` throws.
    public typealias Handler = @Sendable (ToolCall) async throws -> CallToolResult

    private struct State {
        var listings: [ToolListing] = []
        var handlers: [String: Handler] = [:]
        var announcers: [ChangeAnnouncer] = []
    }

    /// What a server of this service alone calls itself.
    public let implementation: Implementation
    /// How to use the tools, for a model.
    public let instructions: String?
    private let state = Mutex(State())

    /// Makes a service without tools.
    ///
    /// - Parameters:
    ///   - implementation: What a server of this service alone calls itself.
    ///   - instructions: How to use the tools, for a model.
    public init(_ implementation: Implementation, instructions: String? = nil) {
        self.implementation = implementation
        self.instructions = instructions
    }

    /// Adds a tool behind those that are there.
    ///
    /// - Parameters:
    ///   - tool: The tool as `tools/list` shows it. Arguments are not checked by its schema.
    ///   - taskStart: When a call becomes a task, where the tool supports that.
    ///   - handler: Answers calls, many at a time.
    /// - Throws: ``DynamicToolsError``; then nothing has changed.
    public func add(
        _ tool: Tool,
        taskStart: ToolListing.TaskStart = .atOnce,
        _ handler: @escaping Handler
    ) throws(DynamicToolsError) {
        let listing: ToolListing
        do {
            listing = try ToolListing(tool, taskStart: taskStart)
        } catch {
            throw .invalidDefinition(name: tool.name, error)
        }
        let announcers: [ChangeAnnouncer]? = state.withLock { state in
            if state.handlers[listing.name] != nil { return nil }
            state.listings.append(listing)
            state.handlers[listing.name] = handler
            return state.announcers
        }
        guard let announcers else { throw .doubledName(listing.name) }
        for announcer in announcers { announcer.toolsChanged() }
    }

    /// Adds a tool whose arguments have a type. Arguments that don't fit are answered with all that is wrong.
    ///
    /// - Parameters:
    ///   - tool: The tool as `tools/list` shows it; its schema should be that of the type.
    ///   - arguments: The type of the arguments.
    ///   - repairing: Whether to repair arguments that a model has sent as strings, see
    ///     ``ToolCall/arguments(as:repairing:)``.
    ///   - taskStart: When a call becomes a task, where the tool supports that.
    ///   - handler: Answers calls, many at a time.
    /// - Throws: ``DynamicToolsError``; then nothing has changed.
    public func add<Arguments: JSONDecodable & SendableMetatype>(
        _ tool: Tool,
        arguments: Arguments.Type,
        repairing: Bool = false,
        taskStart: ToolListing.TaskStart = .atOnce,
        _ handler: @escaping @Sendable (Arguments, RequestContext) async throws -> CallToolResult
    ) throws(DynamicToolsError) {
        try add(tool, taskStart: taskStart) { call in
            try await handler(call.arguments(as: Arguments.self, repairing: repairing), call.context)
        }
    }

    /// Removes a tool. Whoever calls it from now on is told that there is no such tool; calls in flight go on.
    ///
    /// - Parameter name: The tool's name.
    /// - Returns: Whether there was such a tool.
    @discardableResult
    public func remove(_ name: String) -> Bool {
        let announcers: [ChangeAnnouncer]? = state.withLock { state in
            guard state.handlers.removeValue(forKey: name) != nil else { return nil }
            state.listings.removeAll { $0.name == name }
            return state.announcers
        }
        for announcer in announcers ?? [] { announcer.toolsChanged() }
        return announcers != nil
    }

    // MARK: MCPService

    /// They do.
    public var listsChange: Bool { true }
    /// The tools in the order in which they were added.
    public var tools: [ToolListing] { state.withLock { $0.listings } }

    /// Tells a server's clients of changes from now on.
    public func attach(to announcer: ChangeAnnouncer) { state.withLock { $0.announcers.append(announcer) } }

    /// Hands a call to the handler of its tool.
    public func callTool(_ call: ToolCall, writing result: inout JSONWriter) async throws {
        let name = call.toolName
        guard let handler = state.withLock({ $0.handlers[name] }) else { throw call.unknownTool() }
        try await handler(call).writeJSON(to: &result)
    }
}

/// Why a tool can't be added.
public enum DynamicToolsError: Error, Hashable, CustomStringConvertible {
    /// There is a tool of that name already.
    case doubledName(String)
    /// What is said of the tool can't be written as JSON.
    case invalidDefinition(name: String, JSONEncodingError)

    /// What is wrong.
    public var description: String {
        switch self {
        case .doubledName(let name): "there is a tool \(name) already"
        case .invalidDefinition(let name, let error): "the definition of \(name) can't be written: \(error)"
        }
    }
}
