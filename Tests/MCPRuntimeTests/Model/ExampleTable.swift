@testable import MCPRuntime

extension Example {
    /// What the results of requests are without.
    private static let result: JSONObject = ["resultType": "complete"]
    /// What the result of a call is without.
    private static let callResult: JSONObject = ["resultType": "complete", "isError": false]
    /// What the parameters of requests are without: the session writes it.
    private static let params: JSONObject = [
        "_meta": [
            "io.modelcontextprotocol/protocolVersion": "2026-07-28",
            "io.modelcontextprotocol/clientInfo": ["name": "ExampleClient", "version": "1.0.0"],
            "io.modelcontextprotocol/clientCapabilities": [:],
        ]
    ]

    /// All definitions with examples, but for the requests without types.
    static let all = content + tools + resources + prompts + asked + session + errors

    private static let content: [Example] = [
        Example("AudioContent", ContentBlock.self),
        Example("EmbeddedResource", ContentBlock.self),
        Example("ImageContent", ContentBlock.self),
        Example("ResourceLink", ContentBlock.self),
        Example("TextContent", ContentBlock.self),
        Example("ToolResultContent", SamplingContent.self),
        Example("ToolResultContent", ToolResult.self),
        Example("ToolUseContent", SamplingContent.self),
        Example("ToolUseContent", ToolUse.self),
    ]

    private static let tools: [Example] = [
        Example("CallToolResult", CallToolResult.self, without: callResult),
        Example("CallToolResultResponse", CallToolResult.self, at: "result", without: callResult),
        Example("ListToolsRequest", PaginatedRequest.self, at: "params", without: params),
        Example("ListToolsResult", ListToolsResult.self, without: result),
        Example("ListToolsResultResponse", ListToolsResult.self, at: "result", without: result),
        Example("Tool", Tool.self),
    ]

    private static let resources: [Example] = [
        Example("BlobResourceContents", ResourceContents.self),
        Example("ListResourceTemplatesRequest", PaginatedRequest.self, at: "params", without: params),
        Example("ListResourceTemplatesResult", ListResourceTemplatesResult.self, without: result),
        Example(
            "ListResourceTemplatesResultResponse",
            ListResourceTemplatesResult.self,
            at: "result",
            without: result
        ),
        Example("ListResourcesRequest", PaginatedRequest.self, at: "params", without: params),
        Example("ListResourcesResult", ListResourcesResult.self, without: result),
        Example("ListResourcesResultResponse", ListResourcesResult.self, at: "result", without: result),
        Example("ReadResourceResult", ReadResourceResult.self, without: result),
        Example("ReadResourceResultResponse", ReadResourceResult.self, at: "result", without: result),
        Example("Resource", Resource.self),
        Example("ResourceUpdatedNotification", ResourceUpdatedNotification.self, at: "params"),
        Example("ResourceUpdatedNotificationParams", ResourceUpdatedNotification.self),
        Example("TextResourceContents", ResourceContents.self),
    ]

    private static let prompts: [Example] = [
        Example("CompleteRequest", CompleteRequest.self, at: "params", without: params),
        Example("CompleteRequestParams", CompleteRequest.self, without: params),
        Example("CompleteResult", CompleteResult.self, without: result),
        Example("CompleteResultResponse", CompleteResult.self, at: "result", without: result),
        Example("GetPromptResult", GetPromptResult.self, without: result),
        Example("GetPromptResultResponse", GetPromptResult.self, at: "result", without: result),
        Example("ListPromptsRequest", PaginatedRequest.self, at: "params", without: params),
        Example("ListPromptsResult", ListPromptsResult.self, without: result),
        Example("ListPromptsResultResponse", ListPromptsResult.self, at: "result", without: result),
        Example("PaginatedRequestParams", PaginatedRequest.self, without: params),
    ]

    /// What servers ask of clients.
    private static let asked: [Example] = [
        Example("BooleanSchema", PrimitiveSchema.self),
        Example("CreateMessageRequest", InputRequest.self),
        Example("CreateMessageRequest", CreateMessageRequest.self, at: "params"),
        Example("CreateMessageRequestParams", CreateMessageRequest.self),
        Example("CreateMessageResult", CreateMessageResult.self),
        Example("ElicitRequest", InputRequest.self),
        Example("ElicitRequest", ElicitRequest.self, at: "params"),
        Example("ElicitRequestFormParams", ElicitFormRequest.self),
        Example("ElicitRequestFormParams", ElicitRequest.self),
        Example("ElicitRequestURLParams", ElicitRequest.self),
        Example("ElicitRequestURLParams", ElicitURLRequest.self),
        Example("ElicitResult", ElicitResult.self),
        Example("InputRequests", InputRequests.self),
        Example("InputRequiredResult", InputRequiredResult.self),
        Example("InputResponses", InputResponses.self),
        Example("ListRootsRequest", InputRequest.self, without: ["id": "list-roots-example"]),
        Example("ListRootsResult", ListRootsResult.self),
        Example("ModelPreferences", ModelPreferences.self),
        Example("NumberSchema", PrimitiveSchema.self),
        Example("Root", Root.self),
        Example("SamplingMessage", SamplingMessage.self),
        Example("StringSchema", PrimitiveSchema.self),
        Example("TitledMultiSelectEnumSchema", PrimitiveSchema.self),
        Example("TitledSingleSelectEnumSchema", PrimitiveSchema.self),
        Example("UntitledMultiSelectEnumSchema", PrimitiveSchema.self),
        Example("UntitledSingleSelectEnumSchema", PrimitiveSchema.self),
    ]

    private static let session: [Example] = [
        Example("CancelledNotification", CancelledNotification.self, at: "params"),
        Example("CancelledNotificationParams", CancelledNotification.self),
        Example("ClientCapabilities", ClientCapabilities.self),
        Example("DiscoverResult", DiscoverResult.self, without: result),
        Example("DiscoverResultResponse", DiscoverResult.self, at: "result", without: result),
        Example("LoggingMessageNotification", LoggingMessage.self, at: "params"),
        Example("LoggingMessageNotificationParams", LoggingMessage.self),
        Example("ProgressNotification", ProgressNotification.self, at: "params", doubles: ["progress", "total"]),
        Example("ProgressNotificationParams", ProgressNotification.self, doubles: ["progress", "total"]),
        Example("ServerCapabilities", ServerCapabilities.self),
        Example("SubscriptionsAcknowledgedNotification", SubscriptionsAcknowledgedNotification.self, at: "params"),
        Example("SubscriptionsListenRequest", SubscriptionsListenRequest.self, at: "params"),
        Example("SubscriptionsListenResult", SubscriptionsListenResult.self),
        Example("SubscriptionsListenResultResponse", SubscriptionsListenResult.self, at: "result"),
    ]

    private static let errors: [Example] = [
        Example("HeaderMismatchError", JSONRPCError.self, at: "error"),
        Example("InternalError", JSONRPCError.self),
        Example("InvalidParamsError", JSONRPCError.self),
        Example("MethodNotFoundError", JSONRPCError.self),
        Example("MissingRequiredClientCapabilityError", JSONRPCError.self, at: "error"),
        Example("MissingRequiredClientCapabilityError", MissingCapabilityData.self, at: "error", "data"),
        Example("ParseError", JSONRPCError.self),
        Example("UnsupportedProtocolVersionError", JSONRPCError.self, at: "error"),
        Example("UnsupportedProtocolVersionError", UnsupportedProtocolVersionData.self, at: "error", "data"),
    ]
}
