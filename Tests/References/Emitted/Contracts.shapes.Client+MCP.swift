// Emitted by mcpgen 0.1.0 from shapes.mcp.json, digest 9d4d55a3e6d0899e.
// Changes made here are lost: change the contract.

public import MCPRuntime

/// Calls the tools of a remote Shapes server.
public nonisolated struct ShapesClient: ShapesService, MCPRuntime.MCPTypedClient {
    /// The connection, for everything that isn't a tool.
    public let mcp: MCPRuntime.MCPClient

    /// Gives types to a connection.
    ///
    /// - Parameter mcp: The connection.
    public init(mcp: MCPRuntime.MCPClient) {
        self.mcp = mcp
    }

    /// The tools for an agent: a model's loop calls them by their names, over this connection and with the same checks.
    public var agentTools: [MCPRuntime.AgentTool] {
        ShapesTool.allCases.map { agentTool($0) }
    }

    private func agentTool(_ tool: ShapesTool) -> MCPRuntime.AgentTool {
        switch tool {
        case .draw:
            MCPRuntime.AgentTool(listing: tool.listing, client: self.mcp, arguments: Shapes.Draw.Arguments.self)
        case .erase:
            MCPRuntime.AgentTool(listing: tool.listing, client: self.mcp)
        case .drawAll:
            MCPRuntime.AgentTool(listing: tool.listing, client: self.mcp, arguments: Shapes.DrawAll.Arguments.self)
        case .createOrUpdateServiceAssociatedToASpecificCertificate:
            MCPRuntime.AgentTool(
                listing: tool.listing,
                client: self.mcp,
                arguments: Shapes.CreateOrUpdateServiceAssociatedToASpecificCertificate.Arguments.self
            )
        }
    }

    /// Draw a shape.
    ///
    /// The shape is drawn with \(ink)" and */ more.
    ///
    /// - Parameters:
    ///   - kind: `kind`
    ///   - size: `size`
    ///   - count: `count`
    ///   - visible: `visible`
    ///   - label: `label`
    ///   - tags: `tags`
    ///   - note: `note`
    ///   - default: A keyword for a name.
    ///   - reader: `reader`
    ///   - key: `key`
    ///   - lineWidth: `line-width`
    ///   - points: `points`
    ///   - options: `options`
    ///   - anything: `anything`
    ///   - mixed: `mixed`
    public func draw(
        kind: Shapes.Draw.Kind = .circle,
        size: Swift.Double = 1.0,
        count: Swift.Int = 3,
        visible: Swift.Bool = true,
        label: Swift.String = "a \"label\"",
        tags: [Swift.String] = [],
        note: Swift.String? = nil,
        `default`: MCPRuntime.Nullable<Swift.String>? = nil,
        reader: Swift.String,
        key: Swift.String? = nil,
        lineWidth: Swift.Double? = nil,
        points: [Shapes.Draw.Point],
        options: [Swift.String: Swift.Int]? = nil,
        anything: MCPRuntime.JSONValue? = nil,
        mixed: Shapes.Draw.Mixed? = nil
    ) async throws -> Shapes.Draw.Output {
        let arguments = Shapes.Draw.Arguments(
            kind: kind,
            size: size,
            count: count,
            visible: visible,
            label: label,
            tags: tags,
            note: note,
            default: `default`,
            reader: reader,
            key: key,
            lineWidth: lineWidth,
            points: points,
            options: options,
            anything: anything,
            mixed: mixed
        )
        return try await mcp.callTool("draw", arguments, returning: Shapes.Draw.Output.self)
    }

    /// Calls the tool `erase`.
    public func erase() async throws -> [MCPRuntime.ContentBlock] {
        try await mcp.callTool("erase", MCPRuntime.NoArguments()).successful(of: "erase").content
    }

    /// Calls the tool `draw.all`.
    ///
    /// - Parameters:
    ///   - arguments: `arguments`
    ///   - mcp: `mcp`
    public func drawAll(
        arguments: [MCPRuntime.JSONValue]? = nil,
        mcp: Swift.String? = nil
    ) async throws -> [MCPRuntime.ContentBlock] {
        let arguments2 = Shapes.DrawAll.Arguments(arguments: arguments, mcp: mcp)
        return try await self.mcp.callTool("draw.all", arguments2).successful(of: "draw.all").content
    }

    /// Calls the tool `create_or_update_service_associated_to_a_specific_certificate`.
    ///
    /// - Parameters:
    ///   - firstVeryLongNameOfAPropertyThatIsRequired: `first_very_long_name_of_a_property_that_is_required`
    ///   - secondVeryLongNameOfAPropertyThatIsRequired: `second_very_long_name_of_a_property_that_is_required`
    ///   - thirdVeryLongNameOfAPropertyThatIsRequired: `third_very_long_name_of_a_property_that_is_required`
    public func createOrUpdateServiceAssociatedToASpecificCertificate(
        firstVeryLongNameOfAPropertyThatIsRequired: Swift.String,
        secondVeryLongNameOfAPropertyThatIsRequired: Swift.String,
        thirdVeryLongNameOfAPropertyThatIsRequired: Swift.String
    ) async throws -> [Swift.String: MCPRuntime.JSONValue] {
        let arguments = Shapes.CreateOrUpdateServiceAssociatedToASpecificCertificate.Arguments(
            firstVeryLongNameOfAPropertyThatIsRequired: firstVeryLongNameOfAPropertyThatIsRequired,
            secondVeryLongNameOfAPropertyThatIsRequired: secondVeryLongNameOfAPropertyThatIsRequired,
            thirdVeryLongNameOfAPropertyThatIsRequired: thirdVeryLongNameOfAPropertyThatIsRequired
        )
        return try await mcp.callTool(
            "create_or_update_service_associated_to_a_specific_certificate",
            arguments,
            returning: [Swift.String: MCPRuntime.JSONValue].self
        )
    }
}
