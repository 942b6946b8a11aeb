// Emitted by mcpgen 0.1.0 from shapes.mcp.json, digest 9d4d55a3e6d0899e.
// Changes made here are lost: change the contract.

public import MCPRuntime

/// Serves an implementation of ``ShapesService``.
public nonisolated struct ShapesServer<Service: ShapesService>: MCPRuntime.MCPService {
    private let service: Service

    /// Makes a server.
    ///
    /// - Parameter service: What answers the calls.
    public init(_ service: Service) {
        self.service = service
    }

    /// What the server calls itself.
    public var implementation: MCPRuntime.Implementation {
        MCPRuntime.Implementation(name: "shapes", title: "All \"shapes\"", version: "1.0.0")
    }

    /// The tools as `tools/list` shows them.
    public var tools: [MCPRuntime.ToolListing] {
        ShapesTool.allCases.map(\.listing)
    }

    /// Reads the arguments of a call, has the service answer it and writes the result.
    public nonisolated(nonsending) func callTool(
        _ call: MCPRuntime.ToolCall,
        writing result: inout MCPRuntime.JSONWriter
    ) async throws {
        switch try call.tool(as: ShapesTool.self) {
        case .draw:
            let arguments = try call.arguments(as: Shapes.Draw.Arguments.self)
            let value = try await service.draw(
                kind: arguments.kind,
                size: arguments.size,
                count: arguments.count,
                visible: arguments.visible,
                label: arguments.label,
                tags: arguments.tags,
                note: arguments.note,
                default: arguments.`default`,
                reader: arguments.reader,
                key: arguments.key,
                lineWidth: arguments.lineWidth,
                points: arguments.points,
                options: arguments.options,
                anything: arguments.anything,
                mixed: arguments.mixed
            )
            result.writeToolResult(structured: value)
        case .erase:
            let value = try await service.erase()
            result.writeToolResult(content: value)
        case .drawAll:
            let arguments = try call.arguments(as: Shapes.DrawAll.Arguments.self)
            let value = try await service.drawAll(arguments: arguments.arguments, mcp: arguments.mcp)
            result.writeToolResult(content: value)
        case .createOrUpdateServiceAssociatedToASpecificCertificate:
            let arguments = try call.arguments(
                as: Shapes.CreateOrUpdateServiceAssociatedToASpecificCertificate.Arguments.self
            )
            let value = try await service.createOrUpdateServiceAssociatedToASpecificCertificate(
                firstVeryLongNameOfAPropertyThatIsRequired: arguments.firstVeryLongNameOfAPropertyThatIsRequired,
                secondVeryLongNameOfAPropertyThatIsRequired: arguments.secondVeryLongNameOfAPropertyThatIsRequired,
                thirdVeryLongNameOfAPropertyThatIsRequired: arguments.thirdVeryLongNameOfAPropertyThatIsRequired
            )
            result.writeToolResult(structured: value)
        }
    }
}
