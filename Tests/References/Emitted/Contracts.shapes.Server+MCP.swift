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
        [
            MCPRuntime.ToolListing(
                name: "draw",
                json: #"""
                    {"name":"draw","title":"Draw","description":"Draw a shape.\n\nThe shape is drawn with \\(ink)\" and */ more.","inputSchema":{"$schema":"https://json-schema.org/draft/2020-12/schema","type":"object","properties":{"kind":{"type":"string","enum":["circle","square","two words","","1st","self"],"default":"circle"},"size":{"type":"number","default":1},"count":{"type":"integer","default":3},"visible":{"type":"boolean","default":true},"label":{"type":"string","default":"a \"label\""},"tags":{"type":"array","items":{"type":"string"},"default":[]},"note":{"anyOf":[{"type":"string"},{"type":"null"}],"default":null},"default":{"type":["string","null"],"description":"A keyword\nfor a name."},"reader":{"type":"string"},"key":{"type":"string"},"line-width":{"type":"number","minimum":0},"points":{"type":"array","items":{"type":"object","properties":{"x":{"type":"number"},"y":{"type":"number"}},"required":["x","y"],"additionalProperties":false}},"options":{"type":"object","additionalProperties":{"type":"integer"}},"anything":{},"mixed":{"oneOf":[{"type":"string"},{"type":"integer"}]}},"required":["points","reader"]},"outputSchema":{"type":"object","properties":{"shape":{"$ref":"#/$defs/Shape"},"others":{"type":"array","items":{"$ref":"#/$defs/Shape"}},"area":{"type":"number"}},"required":["shape","others"],"$defs":{"Shape":{"type":"object","description":"What was drawn.","properties":{"id":{"type":"integer"},"kind":{"type":"string","enum":["circle","square"]}},"required":["id","kind"]}}}}
                    """#
            ),
            MCPRuntime.ToolListing(
                name: "erase",
                json: #"""
                    {"name":"erase","inputSchema":{"type":"object"}}
                    """#
            ),
            MCPRuntime.ToolListing(
                name: "draw.all",
                json: #"""
                    {"name":"draw.all","inputSchema":{"type":"object","properties":{"arguments":{"type":"array"},"mcp":{"type":"string"}}},"annotations":{"readOnlyHint":false,"destructiveHint":true},"_meta":{"vendor/weight":1.50}}
                    """#
            ),
            MCPRuntime.ToolListing(
                name: "create_or_update_service_associated_to_a_specific_certificate",
                json: #"""
                    {"name":"create_or_update_service_associated_to_a_specific_certificate","inputSchema":{"type":"object","properties":{"first_very_long_name_of_a_property_that_is_required":{"type":"string"},"second_very_long_name_of_a_property_that_is_required":{"type":"string"},"third_very_long_name_of_a_property_that_is_required":{"type":"string"}},"required":["first_very_long_name_of_a_property_that_is_required","second_very_long_name_of_a_property_that_is_required","third_very_long_name_of_a_property_that_is_required"],"additionalProperties":false},"outputSchema":{"type":"object","additionalProperties":true}}
                    """#
            ),
        ]
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
