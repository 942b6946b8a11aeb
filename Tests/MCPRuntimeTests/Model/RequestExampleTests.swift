import MCPTestKit
import MCPTestSupport
import Testing

@testable import MCPRuntime

/// Examples of messages whose parameters have no type, as the engine only looks where their parts are.
///
/// What a session writes is compared with the examples of whole requests. Those of parameters alone say nothing more but
/// for a progress token, which a session chooses itself; notifications of changes bear an id that a client chose.
@Suite(.enabled(if: ProtocolExamples.exist, "the specification's examples aren't here"))
struct RequestExampleTests {
    @Test("every part is found where it is", arguments: RequestExample.all)
    func scan(example: RequestExample) throws {
        let files = try ProtocolExamples.of(example.definition)
        try #require(!files.isEmpty)
        for file in files {
            let bytes = file.bytes[...]
            var place: Range<Int>? = bytes.indices
            if case .message(let method) = example.kind {
                let envelope = try Envelope(bytes.span.bytes)
                let id = try file.value["id"].map { try RequestID(json: $0.jsonBytes()) }
                #expect(envelope.kind == id.map { .request($0, method) } ?? .notification(method), "\(file.name)")
                place = envelope.params
            }
            let params = try RequestParameters(bytes, place)
            #expect(try read(params.whole, of: bytes) == example.params(of: file.value), "\(file.name)")
            #expect(try parts(of: params, in: bytes) == example.params(of: file.value), "\(file.name)")
        }
    }

    @Test("every member of a request's metadata is read", arguments: RequestExample.all.filter(\.isRequest))
    func metadata(example: RequestExample) throws {
        for file in try ProtocolExamples.of(example.definition) {
            let value = try #require(example.params(of: file.value)?["_meta"], "\(file.name)")
            let request: RequestMetadata = try value.read()
            let caller: CallerMetadata = try value.read()
            #expect(request.hasCapabilities, "\(file.name)")
            var found: JSONObject = [:]
            found[MetaKey.protocolVersion] = request.protocolVersion.map { .string($0.rawValue) }
            found[MetaKey.clientInfo] = caller.clientInfo.map(JSONValue.init(writing:))
            found[MetaKey.clientCapabilities] = caller.clientCapabilities.map(JSONValue.init(writing:))
            found[MetaKey.logLevel] = request.logLevel.map { .string($0.rawValue) }
            found[MetaKey.progressToken] = request.progressToken.map(JSONValue.init(writing:))
            #expect(.object(found) == value, "\(file.name)")
        }
    }

    @Test("a session writes requests as the examples are, but for their ids")
    func written() async throws {
        let service = TestService(
            prompts: [Prompt(name: "code_review")],
            read: { uri, _ in ReadResourceResult(contents: [.text("", uri: uri)]) },
            prompt: { _, _, _ in GetPromptResult(messages: []) }
        )
        try service.add(Tool(name: "get_weather")) { _ in CallToolResult(content: []) }
        let recorder = WireRecorder()
        let options = MCPClient.Options(
            implementation: Implementation(name: "ExampleClient", version: "1.0.0"),
            acceptsTasks: false
        )
        try await withClient(of: service, era: .stateless, options: options, recorder: recorder) { client in
            try await client.ping()
            _ = try await client.callTool("get_weather", ["location": "New York"])
            _ = try await client.getPrompt("code_review", arguments: ["code": "def hello():\n    print('world')"])
            _ = try await client.readResource("file:///project/src/main.rs")
        }
        let written = recorder.entries.filter { $0.direction == .toServer }.map(\.message)
        for definition in ["DiscoverRequest", "CallToolRequest", "GetPromptRequest", "ReadResourceRequest"] {
            for file in try ProtocolExamples.of(definition) {
                let request = written.last { $0["method"] == file.value["method"] }
                var message = try #require(request?.object, "\(file.name)")
                message["id"] = file.value["id"]
                #expect(.object(message) == file.value, "\(file.name)")
            }
        }
    }

    private func read(_ range: Range<Int>?, of bytes: ArraySlice<UInt8>) throws -> JSONValue? {
        try range.map { try JSONValue(json: Array(bytes[relative: $0])) }
    }

    /// The parts that were found, under their names.
    private func parts(of params: RequestParameters, in bytes: ArraySlice<UInt8>) throws -> JSONValue {
        var found: JSONObject = [:]
        found["name"] = try read(params.name, of: bytes)
        found["uri"] = try read(params.uri, of: bytes)
        found["arguments"] = try read(params.arguments, of: bytes)
        found["_meta"] = try read(params.meta, of: bytes)
        found["inputResponses"] = try read(params.inputResponses, of: bytes)
        found["requestState"] = try read(params.requestState, of: bytes)
        found["task"] = try read(params.task, of: bytes)
        return .object(found)
    }
}

/// A definition whose examples are read part by part.
struct RequestExample: Sendable, CustomTestStringConvertible {
    /// What the examples are.
    enum Kind: Sendable {
        /// Messages of a method.
        case message(Method)
        /// The parameters of messages.
        case params
    }

    /// The definition's name.
    var definition: String
    /// What the examples are.
    var kind: Kind

    var testDescription: String { definition }

    /// Whether the examples are requests or of requests.
    var isRequest: Bool { definition.contains("Request") }

    /// The parameters in an example.
    func params(of example: JSONValue) -> JSONValue? {
        if case .params = kind { example } else { example["params"] }
    }

    static let all = [
        RequestExample(definition: "CallToolRequest", kind: .message(.callTool)),
        RequestExample(definition: "CallToolRequestParams", kind: .params),
        RequestExample(definition: "DiscoverRequest", kind: .message(.discover)),
        RequestExample(definition: "GetPromptRequest", kind: .message(.getPrompt)),
        RequestExample(definition: "GetPromptRequestParams", kind: .params),
        RequestExample(definition: "PromptListChangedNotification", kind: .message(.promptsChanged)),
        RequestExample(definition: "ReadResourceRequest", kind: .message(.readResource)),
        RequestExample(definition: "ResourceListChangedNotification", kind: .message(.resourcesChanged)),
        RequestExample(definition: "ToolListChangedNotification", kind: .message(.toolsChanged)),
    ]
}
