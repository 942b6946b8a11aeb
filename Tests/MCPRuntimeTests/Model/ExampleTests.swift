import Foundation
import MCPRuntime
import MCPTestSupport
import Testing

/// The examples that the specification's schema of 2026-07-28 comes with.
@Suite(.enabled(if: SchemaExample.folder != nil, "the specification's examples aren't here"))
struct ExampleTests {
    @Test("every example is read and written again", arguments: SchemaExample.all)
    func roundTrip(_ example: SchemaExample) throws {
        let files = try example.files()
        try #require(!files.isEmpty)
        for file in files {
            let document = try JSONValue(json: Array(Data(contentsOf: file)))
            let value = try #require(example.path.reduce(document) { value, name in value?[name] })
            let written = try example.roundTrip(Array(value.description.utf8))
            #expect(written == example.expected(value), "\(file.lastPathComponent)")
        }
    }
}

/// A folder of examples and the type that they are of.
struct SchemaExample: Sendable, CustomTestStringConvertible {
    /// The folder's name.
    let name: String
    /// Where in the examples the type's values are.
    let path: [String]
    /// Members of the example that aren't the type's.
    let others: [String]
    /// What the type makes of JSON text.
    let roundTrip: @Sendable ([UInt8]) throws -> JSONValue

    var testDescription: String { name }

    init<Value: JSONCodable & SendableMetatype>(
        _ name: String,
        _: Value.Type,
        at path: [String] = [],
        without others: [String] = []
    ) {
        self.name = name
        self.path = path
        self.others = others
        roundTrip = { try JSONValue(json: Value(json: $0).jsonBytes()) }
    }

    /// The folder of all examples.
    static let folder: URL? = {
        let folder = Paths.shared.appending(path: "mcp-schema/2026-07-28-examples")
        return FileManager.default.fileExists(atPath: Paths.path(folder)) ? folder : nil
    }()

    /// The examples of the type.
    func files() throws -> [URL] {
        let folder = try #require(Self.folder).appending(path: name)
        return try FileManager.default.contentsOfDirectory(at: folder, includingPropertiesForKeys: nil)
    }

    /// An example as we write it: an elicitation always says its mode.
    func expected(_ value: JSONValue) -> JSONValue {
        switch value {
        case .array(let elements): return .array(elements.map(expected))
        case .object(let object):
            var result = JSONObject(object.members.map { ($0.name, expected($0.value)) })
            for name in others { result[name] = nil }
            if object["requestedSchema"] != nil { result["mode"] = "form" }
            return .object(result)
        default: return value
        }
    }

    static let all = [
        SchemaExample("BooleanSchema", PrimitiveSchema.self),
        SchemaExample("NumberSchema", PrimitiveSchema.self),
        SchemaExample("StringSchema", PrimitiveSchema.self),
        SchemaExample("TitledMultiSelectEnumSchema", PrimitiveSchema.self),
        SchemaExample("TitledSingleSelectEnumSchema", PrimitiveSchema.self),
        SchemaExample("UntitledMultiSelectEnumSchema", PrimitiveSchema.self),
        SchemaExample("UntitledSingleSelectEnumSchema", PrimitiveSchema.self),
        SchemaExample("ElicitRequest", InputRequest.self),
        SchemaExample("ElicitRequest", ElicitRequest.self, at: ["params"]),
        SchemaExample("ElicitRequestFormParams", ElicitRequest.self),
        SchemaExample("ElicitRequestFormParams", ElicitFormRequest.self),
        SchemaExample("ElicitRequestURLParams", ElicitRequest.self),
        SchemaExample("ElicitRequestURLParams", ElicitURLRequest.self),
        SchemaExample("ElicitResult", ElicitResult.self),
        SchemaExample("CreateMessageRequest", InputRequest.self),
        SchemaExample("CreateMessageRequestParams", CreateMessageRequest.self),
        SchemaExample("CreateMessageResult", CreateMessageResult.self),
        SchemaExample("ModelPreferences", ModelPreferences.self),
        SchemaExample("SamplingMessage", SamplingMessage.self),
        SchemaExample("ToolResultContent", SamplingContent.self),
        SchemaExample("ToolResultContent", ToolResult.self),
        SchemaExample("ToolUseContent", SamplingContent.self),
        SchemaExample("ToolUseContent", ToolUse.self),
        SchemaExample("ListRootsRequest", InputRequest.self, without: ["id"]),
        SchemaExample("InputRequests", InputRequests.self),
        SchemaExample("InputRequiredResult", InputRequiredResult.self),
        SchemaExample("InputResponses", InputResponses.self),
        SchemaExample("DiscoverResult", DiscoverResult.self, without: ["resultType"]),
        SchemaExample("DiscoverResultResponse", DiscoverResult.self, at: ["result"], without: ["resultType"]),
        SchemaExample("SubscriptionsListenRequest", SubscriptionsListenRequest.self, at: ["params"]),
        SchemaExample("SubscriptionsListenResult", SubscriptionsListenResult.self),
        SchemaExample("SubscriptionsListenResultResponse", SubscriptionsListenResult.self, at: ["result"]),
        SchemaExample(
            "SubscriptionsAcknowledgedNotification",
            SubscriptionsAcknowledgedNotification.self,
            at: ["params"]
        ),
        SchemaExample("HeaderMismatchError", JSONRPCError.self, at: ["error"]),
        SchemaExample("UnsupportedProtocolVersionError", JSONRPCError.self, at: ["error"]),
        SchemaExample(
            "UnsupportedProtocolVersionError",
            UnsupportedProtocolVersionData.self,
            at: ["error", "data"]
        ),
        SchemaExample(
            "MissingRequiredClientCapabilityError",
            MissingCapabilityData.self,
            at: ["error", "data"]
        ),
    ]
}
