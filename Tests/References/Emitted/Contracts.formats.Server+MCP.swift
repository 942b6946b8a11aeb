// Emitted by mcpgen 0.1.0 from formats.mcp.json, digest dc356c4209e1e090.
// Changes made here are lost: change the contract.

public import MCPRuntime

/// Serves an implementation of ``FormatsService``.
public nonisolated struct FormatsServer<Service: FormatsService>: MCPRuntime.MCPService {
    private let service: Service

    /// Makes a server.
    ///
    /// - Parameter service: What answers the calls.
    public init(_ service: Service) {
        self.service = service
    }

    /// What the server calls itself.
    public var implementation: MCPRuntime.Implementation {
        MCPRuntime.Implementation(name: "formats", version: "1.0.0")
    }

    /// The tools as `tools/list` shows them.
    public var tools: [MCPRuntime.ToolListing] {
        FormatsTool.allCases.map(\.listing)
    }

    /// Reads the arguments of a call, has the service answer it and writes the result.
    public nonisolated(nonsending) func callTool(
        _ call: MCPRuntime.ToolCall,
        writing result: inout MCPRuntime.JSONWriter
    ) async throws {
        switch try call.tool(as: FormatsTool.self) {
        case .addEvent:
            let arguments = try call.arguments(as: Formats.AddEvent.Arguments.self)
            let value = try await service.addEvent(
                id: arguments.id,
                start: arguments.start,
                birthday: arguments.birthday,
                page: arguments.page,
                icon: arguments.icon,
                mail: arguments.mail
            )
            result.writeToolResult(content: value)
        }
    }
}
