import MCPRuntime
import MCPTestSupport
import Testing

/// A definition of the protocol and the type that reads its examples.
struct ExampleCase: Sendable, CustomTestStringConvertible {
    var definition: String
    /// The member of the message that the type stands for, where examples are whole messages.
    var part: String?
    var roundTrip: @Sendable (JSONValue) throws -> JSONValue

    init<Value: JSONDecodable & JSONEncodable & SendableMetatype>(
        _ definition: String,
        _: Value.Type,
        in part: String? = nil
    ) {
        self.definition = definition
        self.part = part
        roundTrip = { try JSONValue(json: Value(json: $0.jsonBytes()).jsonBytes()) }
    }

    var testDescription: String { definition }

    static let all = [
        ExampleCase("AudioContent", ContentBlock.self),
        ExampleCase("ImageContent", ContentBlock.self),
        ExampleCase("TextContent", ContentBlock.self),
        ExampleCase("EmbeddedResource", ContentBlock.self),
        ExampleCase("ResourceLink", ContentBlock.self),
        ExampleCase("BlobResourceContents", ResourceContents.self),
        ExampleCase("TextResourceContents", ResourceContents.self),
        ExampleCase("CallToolResult", CallToolResult.self),
        ExampleCase("CallToolResultResponse", CallToolResult.self, in: "result"),
        ExampleCase("ClientCapabilities", ClientCapabilities.self),
        ExampleCase("ServerCapabilities", ServerCapabilities.self),
        ExampleCase("CompleteRequest", CompleteRequest.self, in: "params"),
        ExampleCase("CompleteRequestParams", CompleteRequest.self),
        ExampleCase("CompleteResult", CompleteResult.self),
        ExampleCase("CompleteResultResponse", CompleteResult.self, in: "result"),
        ExampleCase("GetPromptResult", GetPromptResult.self),
        ExampleCase("GetPromptResultResponse", GetPromptResult.self, in: "result"),
        ExampleCase("ListPromptsRequest", PaginatedRequest.self, in: "params"),
        ExampleCase("ListPromptsResult", ListPromptsResult.self),
        ExampleCase("ListPromptsResultResponse", ListPromptsResult.self, in: "result"),
        ExampleCase("ListResourceTemplatesRequest", PaginatedRequest.self, in: "params"),
        ExampleCase("ListResourceTemplatesResult", ListResourceTemplatesResult.self),
        ExampleCase("ListResourceTemplatesResultResponse", ListResourceTemplatesResult.self, in: "result"),
        ExampleCase("ListResourcesRequest", PaginatedRequest.self, in: "params"),
        ExampleCase("ListResourcesResult", ListResourcesResult.self),
        ExampleCase("ListResourcesResultResponse", ListResourcesResult.self, in: "result"),
        ExampleCase("ListRootsResult", ListRootsResult.self),
        ExampleCase("ListToolsRequest", PaginatedRequest.self, in: "params"),
        ExampleCase("ListToolsResult", ListToolsResult.self),
        ExampleCase("ListToolsResultResponse", ListToolsResult.self, in: "result"),
        ExampleCase("PaginatedRequestParams", PaginatedRequest.self),
        ExampleCase("ProgressNotification", ProgressNotification.self, in: "params"),
        ExampleCase("ProgressNotificationParams", ProgressNotification.self),
        ExampleCase("ReadResourceResult", ReadResourceResult.self),
        ExampleCase("ReadResourceResultResponse", ReadResourceResult.self, in: "result"),
        ExampleCase("Resource", Resource.self),
        ExampleCase("ResourceUpdatedNotification", ResourceUpdatedNotification.self, in: "params"),
        ExampleCase("ResourceUpdatedNotificationParams", ResourceUpdatedNotification.self),
        ExampleCase("Root", Root.self),
        ExampleCase("Tool", Tool.self),
    ]
}

/// The examples that come with revision 2026-07-28.
@Suite struct ProtocolExampleTests {
    // What types leave to the engine doesn't come back: `resultType` of results and what the `_meta` of requests says
    // of the protocol itself. An `isError` of false is what its absence says.
    @Test(
        "every example comes back as it went in",
        .enabled(if: ProtocolExamples.exist, "the examples aren't here"),
        arguments: ExampleCase.all
    )
    func roundTrip(example: ExampleCase) throws {
        let values = try ProtocolExamples.of(example.definition)
        #expect(!values.isEmpty)
        for (name, value) in values {
            let whole = example.part.map { value[$0] } ?? value
            var expected = try #require(whole?.object, "\(name)")
            let actual = try example.roundTrip(.object(expected))
            expected["resultType"] = nil
            if expected["isError"] == false { expected["isError"] = nil }
            if example.definition.contains("Request"), let meta = expected["_meta"]?.object {
                #expect(meta.names.allSatisfy { $0.hasPrefix("io.modelcontextprotocol/") }, "\(name)")
                expected["_meta"] = nil
            }
            #expect(Self.respelt(actual) == Self.respelt(.object(expected)), "\(name)")
        }
    }

    /// A value with every number spelt as its `Double` is: 50 is 50.0.
    private static func respelt(_ value: JSONValue) -> JSONValue {
        switch value {
        case .number(let number): number.double.flatMap(JSONNumber.init).map(JSONValue.number) ?? value
        case .array(let elements): .array(elements.map(respelt))
        case .object(let object): .object(JSONObject(object.members.map { ($0.name, respelt($0.value)) }))
        default: value
        }
    }
}
