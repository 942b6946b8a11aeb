import MCPRuntime
import MCPTestSupport
import Testing

/// Tools made by hand, and blocks with more than their content.
@Suite struct ToolAndContentTests {
    private static let resource = Resource(
        uri: "file:///a",
        name: "a",
        title: "A",
        description: "The first",
        mimeType: "text/plain",
        size: 3,
        annotations: Annotations(audience: [.user], lastModified: "2026-01-01T00:00:00Z", priority: 0.5),
        icons: [Icon(src: "https://example.com/a.png", mimeType: "image/png", sizes: ["48x48"], theme: .dark)],
        meta: ["b": 1]
    )

    private static let tool = Tool(
        name: "add",
        title: "Add",
        description: "Adds.",
        icons: [Icon(src: "data:,")],
        inputSchema: ["type": "object", "properties": ["a": ["type": "integer"]]],
        outputSchema: ["type": "object"],
        annotations: ToolAnnotations(title: "Adder", readOnlyHint: true, openWorldHint: false),
        taskSupport: .optional,
        meta: ["c": 2]
    )

    @Test("a tool made by hand has what it was made with")
    func toolMembers() {
        let tool = Self.tool
        #expect(tool.name == "add" && tool.title == "Add" && tool.description == "Adds.")
        #expect(tool.icons == [Icon(src: "data:,")])
        #expect(tool.inputSchema?["properties"]?["a"]?["type"] == "integer")
        #expect(tool.outputSchema == ["type": "object"])
        #expect(tool.annotations?.readOnlyHint == true && tool.annotations?.destructiveHint == nil)
        #expect(tool.taskSupport == .optional)
        #expect(tool.meta == ["c": 2])
        #expect(Tool(name: "b").definition == ["name": "b", "inputSchema": ["type": "object"]])
        #expect(Tool(name: "b").taskSupport == nil)
    }

    @Test("what a tool says in another shape is kept, though it has no type")
    func strangeTool() throws {
        let json = #"{"name":"a","annotations":7,"execution":{"taskSupport":"never"},"x":[]}"#
        let tool = try Tool(jsonText: json)
        #expect(tool.annotations == nil && tool.taskSupport == nil)
        #expect(try tool.jsonText() == json)
    }

    @Test("a link to a resource holds all that is known of it")
    func links() throws {
        let link = ContentBlock.link(to: Self.resource)
        #expect(link.resource == Self.resource)
        #expect(link.annotations == Self.resource.annotations && link.meta == ["b": 1])
        #expect(try ContentBlock(json: link.jsonBytes()) == link)
        let simple = ContentBlock.link(to: Resource(uri: "a:", name: "n", description: "d", mimeType: "m/m"))
        #expect(simple == .resourceLink(uri: "a:", name: "n", mimeType: "m/m", description: "d"))
        #expect(simple.resource?.description == "d")
        #expect(ContentBlock.text("t").resource == nil)
    }

    @Test(
        "any block can have annotations and metadata, and keeps what it was",
        arguments: [
            .text("t"), .image(data: "AA==", mimeType: "image/png"), .audio(data: "AA==", mimeType: "audio/wav"),
            .resourceLink(uri: "a:", name: "n"), .textResource(uri: "a:", text: "t"),
            .blobResource(uri: "a:", blob: "AA=="),
            .other(["type": "new", "x": 1]),
        ] as [ContentBlock]
    )
    func annotated(block: ContentBlock) throws {
        #expect(block.annotations == nil && block.meta == nil)
        let annotations = Annotations(audience: [.assistant], priority: 1)
        let more = block.annotated(Annotations(priority: 0)).annotated(annotations).withMeta(["m": 1])
        #expect(more.annotations == annotations && more.meta == ["m": 1] && more.text == block.text)
        #expect(more.resource?.uri == block.resource?.uri)
        var members = try JSONObject(json: more.jsonBytes())
        (members["annotations"], members["_meta"]) = (nil, nil)
        #expect(try ContentBlock(json: members.jsonBytes()) == block)
    }

    @Test(
        "what is written fits the schemas of both revisions",
        .enabled(if: ProtocolSchemas.exist, "the schemas aren't here"),
        arguments: ["2025-11-25", "2026-07-28"]
    )
    func schemas(revision: String) throws {
        let validator = try SchemaValidator(revision: revision)
        func problems(_ value: some JSONEncodable, _ definition: String) throws -> [String] {
            validator.problems(try JSONValue(json: value.jsonBytes()), definition: definition)
        }
        let template = ResourceTemplate(uriTemplate: "file:///{a}", name: "t", annotations: Annotations(priority: 1))
        let implementation = Implementation(name: "n", version: "1", icons: [], description: "d", websiteURL: "a:b")
        let prompt = Prompt(name: "p", arguments: [PromptArgument(name: "a", required: false)], icons: [], meta: [:])
        #expect(try problems(Self.tool, "Tool") == [])
        #expect(try problems(Self.resource, "Resource") == [])
        #expect(try problems(ContentBlock.link(to: Self.resource), "ContentBlock") == [])
        #expect(try problems(template, "ResourceTemplate") == [])
        #expect(try problems(implementation, "Implementation") == [])
        #expect(try problems(prompt, "Prompt") == [])
        #expect(try problems(PromptMessage(role: .assistant, content: .text("t")), "PromptMessage") == [])
        #expect(try problems(Root(uri: "file:///a", name: "a", meta: [:]), "Root") == [])
        let client = ClientCapabilities(
            elicitation: .init(form: [:], url: [:]),
            sampling: .init(tools: [:], context: [:]),
            roots: .init(listChanged: true),
            experimental: ["e": [:]]
        )
        #expect(try problems(client, "ClientCapabilities") == [])
        let server = ServerCapabilities(
            tools: .init(listChanged: true),
            prompts: .init(),
            resources: .init(subscribe: true, listChanged: false),
            completions: [:],
            logging: [:]
        )
        #expect(try problems(server, "ServerCapabilities") == [])
    }

    @Test("a result's metadata comes back")
    func resultMeta() throws {
        let result = CallToolResult(content: [.text("t")], structuredContent: [1], isError: true, meta: ["m": [:]])
        #expect(try CallToolResult(json: result.jsonBytes()) == result)
    }
}
