/// A tool of a server as a model's loop needs it: what a model has to know of it, and a call that takes what the model
/// writes.
///
/// Emitted clients list theirs as `agentTools`. Its calls go by the client's connection and are checked as the client's
/// typed calls are, before anything is sent:
///
/// ```swift
/// let tools = weather.agentTools
/// // The model chooses a tool and writes its arguments.
/// if let tool = tools.first(where: { $0.name == choice.name }) {
///     let result = try await tool.call(choice.arguments)
/// }
/// ```
public struct AgentTool: Sendable {
    /// The name that calls the tool.
    public let name: String
    /// The name for people.
    public let title: String?
    /// What the tool does, for a model.
    public let description: String?
    /// The JSON Schema of the arguments, as JSON text in UTF-8.
    public let inputSchema: [UInt8]
    /// The tool as `tools/list` shows it, as JSON text in UTF-8 (specification, Tools, Tool).
    public let listing: [UInt8]
    private let perform: @Sendable ([UInt8]) async throws -> CallToolResult

    /// Makes a tool whose arguments have a type.
    ///
    /// - Parameters:
    ///   - listing: The tool as `tools/list` shows it.
    ///   - client: The connection that calls go by.
    ///   - arguments: The type of the arguments; what doesn't fit it isn't sent.
    ///   - mirroring: The arguments that go into headers as well, where the connection has headers.
    ///   - repairing: Whether arguments that a model has written as strings are sent as what they say, where they don't fit
    ///     otherwise: `[1,2]` for `"[1,2]"`. See ``ToolCall/arguments(as:repairing:)``.
    public init<Arguments: JSONCodable & Sendable>(
        listing: ToolListing,
        client: MCPClient,
        arguments: Arguments.Type,
        mirroring: [MirroredArgument] = [],
        repairing: Bool = false
    ) {
        let tool = listing.name
        let parts = ListingParts(listing.json)
        name = tool
        title = parts.title
        description = parts.description
        inputSchema = parts.inputSchema ?? Array(#"{"type":"object"}"#.utf8)
        self.listing = Array(listing.json.utf8)
        perform = { json in
            // Models and the programs between write nothing for no arguments.
            let json = json.allSatisfy { " \t\r\n".utf8.contains($0) } ? Array("{}".utf8) : json
            do {
                let arguments = try Self.read(Arguments.self, json[...], repairing: repairing)
                return try await client.callTool(tool, arguments, mirroring: mirroring)
            } catch let error as JSONDecodingError {
                return Self.refusal(InvalidArguments(tool: tool, reasons: error).description)
            } catch let error as JSONEncodingError {
                return Self.refusal("Invalid arguments for \(tool):\n\(error)")
            } catch MCPClientError.server(let error) where error.code == .invalidParams {
                // Servers may report arguments that don't fit so too, above all those of earlier revisions.
                return Self.refusal(error.message)
            }
        }
    }

    /// Makes a tool that takes no arguments.
    ///
    /// - Parameters:
    ///   - listing: The tool as `tools/list` shows it.
    ///   - client: The connection that calls go by.
    public init(listing: ToolListing, client: MCPClient) {
        self.init(listing: listing, client: client, arguments: NoArguments.self)
    }

    /// Calls the tool.
    ///
    /// - Parameter json: The arguments as a model wrote them: an object as JSON text in UTF-8; nothing for none.
    /// - Returns: What the tool gave back. Arguments that don't fit are a result as well, of a tool that failed
    ///   (`isError`), in words that a model can act on: all that is wrong with them, each with its JSON Pointer.
    /// - Throws: ``MCPClientError`` where that doesn't help a model, or `CancellationError` when the task is cancelled.
    public func call(_ json: [UInt8]) async throws -> CallToolResult { try await perform(json) }

    /// Calls the tool.
    ///
    /// - Parameter json: The arguments as a model wrote them: an object as JSON text; nothing for none.
    /// - Returns: What the tool gave back, or why its arguments don't fit, as ``call(_:)-([UInt8])`` does.
    /// - Throws: ``MCPClientError`` where that doesn't help a model, or `CancellationError` when the task is cancelled.
    public func call(_ json: String) async throws -> CallToolResult { try await perform(Array(json.utf8)) }

    private static func read<Arguments: JSONDecodable>(
        _: Arguments.Type,
        _ json: ArraySlice<UInt8>,
        repairing: Bool
    ) throws(JSONDecodingError) -> Arguments {
        do throws(JSONDecodingError) {
            return try Arguments(json: json, options: .init(refusesUnknownProperties: true))
        } catch {
            guard repairing, let repaired = Arguments.repaired(json, error) else { throw error }
            return repaired.arguments
        }
    }

    private static func refusal(_ text: String) -> CallToolResult {
        CallToolResult(content: [.text(text)], isError: true)
    }
}

/// What a model has to know of a tool, out of its listing.
private struct ListingParts {
    var title: String?
    var description: String?
    var inputSchema: [UInt8]?

    /// Reads a listing; what isn't there, or isn't as it should be, is left out.
    init(_ json: String) {
        let bytes = Array(json.utf8)
        var reader = JSONReader(bytes.span.bytes)
        try? read(&reader, bytes)
    }

    private mutating func read(_ reader: inout JSONReader, _ bytes: [UInt8]) throws(JSONFailure) {
        _ = try reader.beginObject()
        while let name = try reader.nextName() {
            switch name {
            case "title": title = reader.readOptional()
            case "description": description = reader.readOptional()
            case "inputSchema": inputSchema = Array(bytes[try reader.skipRange()])
            default: try reader.skipValue()
            }
        }
    }
}
