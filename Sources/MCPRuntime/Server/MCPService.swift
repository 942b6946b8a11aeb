/// A group of tools that a server offers.
///
/// `mcpgen` emits a conformance for each contract: for a contract Weather, `WeatherServer` hands calls on to an
/// implementation of `WeatherService`. Several services can be served as one, see ``MCPServer``.
public protocol MCPService: Sendable {
    /// What a server of this service alone calls itself.
    var implementation: Implementation { get }
    /// How to use the service, for a model.
    var instructions: String? { get }
    /// The tools as `tools/list` shows them, in their order.
    var tools: [ToolListing] { get }

    /// Performs a call.
    ///
    /// - Parameters:
    ///   - call: The tool's name, its arguments and its caller.
    ///   - result: Receives the tool's result, exactly one value, by one of the methods such as
    ///     ``MCPJSON/JSONWriter/writeToolResult(structured:)``. What has been written is taken back when the call throws.
    /// - Throws: ``ToolError`` or any other error becomes a result that says so (`isError`), ``JSONRPCError`` an answer
    ///   that is an error.
    func callTool(_ call: ToolCall, writing result: inout JSONWriter) async throws
}

extension MCPService {
    /// Nothing, unless a service says more.
    public var instructions: String? { nil }

    /// Serves this service alone until the transport ends.
    ///
    /// - Parameter transport: How clients reach it, `.stdio` for one.
    /// - Throws: What the transport throws when it can't go on.
    public func run(_ transport: some ServerTransport) async throws {
        try await MCPServer(self).run(transport)
    }
}

/// A tool as `tools/list` shows it: JSON text that was made when the code was emitted.
public struct ToolListing: Sendable {
    /// The name that calls the tool.
    public let name: String
    /// The tool as JSON text (specification, Tools, Tool).
    public let json: String

    /// Makes a listing.
    ///
    /// - Parameters:
    ///   - name: The name that calls the tool.
    ///   - json: The tool as JSON text; it goes to clients as it is.
    public init(name: String, json: String) {
        self.name = name
        self.json = json
    }
}
