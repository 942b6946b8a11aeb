import MCPRuntime
import MCPTestSupport
import Testing

/// What the types of the protocol say to JSON that doesn't fit.
@Suite struct ModelProblemTests {
    /// A type, JSON that doesn't fit it, and where it doesn't.
    struct Misfit: Sendable, CustomTestStringConvertible {
        var json: String
        var pointers: [String]
        var read: @Sendable (String) throws -> Void

        init<Value: JSONDecodable & SendableMetatype>(_: Value.Type, _ json: String, _ pointers: String...) {
            self.json = json
            self.pointers = pointers
            read = { _ = try Value(jsonText: $0) }
        }

        var testDescription: String { json }
    }

    @Test(
        "every problem is found, each with its JSON Pointer",
        arguments: [
            Misfit(Role.self, #""robot""#, ""),
            Misfit(Annotations.self, #"{"audience":"user","priority":"high"}"#, "/audience", "/priority"),
            Misfit(Icon.self, #"{"sizes":[1],"theme":2}"#, "/sizes/0", "/theme", "/src"),
            Misfit(Implementation.self, #"{"name":"a","icons":[{}]}"#, "/icons/0/src", "/version"),
            Misfit(ClientCapabilities.self, #"{"elicitation":{"url":true},"roots":1}"#, "/elicitation/url", "/roots"),
            Misfit(ServerCapabilities.self, #"{"tools":{"listChanged":1},"x":1}"#, "/tools/listChanged"),
            Misfit(InitializeRequest.self, #"{"capabilities":[]}"#, "/capabilities", "/protocolVersion", "/clientInfo"),
            Misfit(Tool.self, #"{"title":"t"}"#, ""),
            Misfit(ToolAnnotations.self, #"{"readOnlyHint":"no"}"#, "/readOnlyHint"),
            Misfit(TaskSupport.self, #""never""#, ""),
            Misfit(
                ListToolsResult.self,
                #"{"tools":[{}],"nextCursor":3,"ttlMs":"1"}"#,
                "/tools/0",
                "/nextCursor",
                "/ttlMs"
            ),
            Misfit(CallToolResult.self, #"{"_meta":1}"#, "/_meta"),
            Misfit(Resource.self, #"{"uri":"a:","size":"1","annotations":3}"#, "/size", "/annotations", "/name"),
            Misfit(ResourceTemplate.self, #"{"name":"n","uri":"a:"}"#, "/uriTemplate"),
            Misfit(ResourceContents.self, #"{"mimeType":1}"#, "/mimeType", "/uri", "/text"),
            Misfit(ResourceContents.self, #"{"uri":"a:","text":1}"#, "/text"),
            Misfit(ResourceContents.self, #"{"blob":1}"#, "/blob", "/uri"),
            Misfit(
                ReadResourceResult.self,
                #"{"contents":[{"uri":"a:","text":"t"},{"uri":"b:"}]}"#,
                "/contents/1/text"
            ),
            Misfit(ListResourcesResult.self, #"{"resources":{},"cacheScope":1}"#, "/resources", "/cacheScope"),
            Misfit(ListResourceTemplatesResult.self, "{}", "/resourceTemplates"),
            Misfit(ResourceUpdatedNotification.self, "[]", ""),
            Misfit(
                Prompt.self,
                #"{"name":"p","arguments":[{"required":"yes"}]}"#,
                "/arguments/0/required",
                "/arguments/0/name"
            ),
            Misfit(PromptMessage.self, #"{"role":"system"}"#, "/role", "/content"),
            Misfit(GetPromptResult.self, #"{"messages":[{"role":"user","content":"hi"}]}"#, "/messages/0/content"),
            Misfit(ListPromptsResult.self, #"{"prompts":[1]}"#, "/prompts/0"),
            Misfit(CompletionReference.self, #"{"type":"ref/tool"}"#, "/type"),
            Misfit(CompletionReference.self, #"{"type":"ref/prompt","uri":"a:"}"#, "/name"),
            Misfit(CompletionReference.self, #"{"type":"ref/resource","name":"n"}"#, "/uri"),
            Misfit(CompletionReference.self, #"{"name":"n"}"#, "/type"),
            Misfit(
                CompleteRequest.self,
                #"{"argument":{"name":"a"},"context":{"arguments":{"b":1}}}"#,
                "/argument/value",
                "/context/arguments/b",
                "/ref"
            ),
            Misfit(CompleteResult.self, #"{"completion":{"values":"a"}}"#, "/completion/values"),
            Misfit(
                ProgressNotification.self,
                #"{"progressToken":1.5,"total":"x"}"#,
                "/progressToken",
                "/total",
                "/progress"
            ),
            Misfit(ListRootsResult.self, #"{"roots":[{"name":"n"}]}"#, "/roots/0/uri"),
            Misfit(PaginatedRequest.self, #"{"cursor":7}"#, "/cursor"),
        ]
    )
    func misfits(misfit: Misfit) throws {
        let error = #expect(throws: JSONDecodingError.self) { try misfit.read(misfit.json) }
        #expect(error?.problems.map(\.pointer.description) == misfit.pointers)
    }
}
