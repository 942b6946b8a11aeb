/// A `tools/call` request whose arguments haven't been read yet.
public struct ToolCall: Sendable {
    /// Who calls.
    public let context: RequestContext
    /// Where the tool's name stands in the message, quotes included.
    private let name: Range<Int>

    /// Finds the tool's name.
    ///
    /// - Throws: ``JSONRPCError`` when there is none.
    init(_ context: RequestContext) throws(JSONRPCError) {
        guard let name = context.exchange.parameters.name else {
            throw JSONRPCError(.invalidParams, "Invalid params: tools/call needs a name")
        }
        self.context = context
        self.name = name
    }

    /// The tool's name as a value of an emitted enum.
    ///
    /// - Throws: ``JSONRPCError`` for a name that the enum doesn't have.
    public func tool<Name: MCPToolName>(as _: Name.Type = Name.self) throws -> Name {
        let message = context.exchange.message
        var reader = JSONReader(message.span.bytes.extracting(name))
        guard let tool = try Name(wireName: reader.readText()) else { throw unknownTool() }
        return tool
    }

    /// The tool's name.
    public var toolName: String { context.exchange.targetName ?? "" }

    /// The arguments as JSON text; an empty object where the client sends none.
    public var argumentsJSON: ArraySlice<UInt8> {
        context.exchange.parameters.arguments.map { context.exchange.message[relative: $0] } ?? Array("{}".utf8)[...]
    }

    /// Reads the arguments. A call without any is read as one with an empty object.
    ///
    /// - Throws: ``InvalidArguments`` when they don't fit.
    public func arguments<Arguments: JSONDecodable>(as _: Arguments.Type) throws(InvalidArguments) -> Arguments {
        do throws(JSONDecodingError) {
            return try Arguments(json: argumentsJSON, options: .init(refusesUnknownProperties: true))
        } catch {
            throw InvalidArguments(tool: toolName, reasons: error)
        }
    }

    /// What answers a call of a tool that isn't there (specification, Tools, Error Handling).
    public func unknownTool() -> JSONRPCError {
        JSONRPCError(.invalidParams, "Unknown tool: \(toolName)")
    }
}

/// The names of a contract's tools: an emitted enum.
public protocol MCPToolName {
    /// Finds the tool of a name.
    ///
    /// - Returns: `nil` when the contract has no such tool.
    init?(wireName: borrowing JSONText)
}

/// Arguments that don't fit a tool: answered by a result that lists every problem, for a model to mend them.
public struct InvalidArguments: Error, Sendable, CustomStringConvertible {
    /// The tool that was called.
    public var tool: String
    /// All that is wrong with the arguments.
    public var reasons: JSONDecodingError

    /// A line for each problem: its JSON Pointer within the arguments, what was expected and what was found.
    public var description: String {
        "Invalid arguments for \(tool):\n\(reasons)"
    }
}
