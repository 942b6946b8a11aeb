/// A `tools/call` request whose arguments haven't been read yet.
public struct ToolCall: Sendable {
    /// The message that it came in.
    private let message: ArraySlice<UInt8>
    /// Where the tool's name stands in the message, quotes included.
    private let name: Range<Int>
    /// Where the arguments stand in the message.
    private let arguments: Range<Int>?
    /// Who calls.
    public let context: RequestContext

    /// Reads the parameters of a request.
    ///
    /// - Throws: ``JSONRPCError`` when they aren't those of a tool call.
    init(_ message: ArraySlice<UInt8>, params: Range<Int>?, context: RequestContext) throws(JSONRPCError) {
        self.message = message
        self.context = context
        guard let params else { throw JSONRPCError(.invalidParams, "tools/call needs params") }
        let text = message.span.bytes.extracting(params)
        var reader = JSONReader(text)
        guard let found = reader.read(Parameters.self), reader.problems.isEmpty, let name = found.name else {
            throw JSONRPCError(.invalidParams, JSONDecodingError(reader.problems, in: text).description)
        }
        self.name = name.shifted(by: params.lowerBound)
        arguments = found.arguments?.shifted(by: params.lowerBound)
    }

    /// The tool's name as a value of an emitted enum.
    ///
    /// - Throws: ``JSONRPCError`` for a name that the enum doesn't have.
    public func tool<Name: MCPToolName>(as _: Name.Type = Name.self) throws -> Name {
        var reader = JSONReader(message.span.bytes.extracting(name))
        guard let tool = try Name(wireName: reader.readText()) else { throw unknownTool() }
        return tool
    }

    /// The tool's name.
    public var toolName: String {
        var reader = JSONReader(message.span.bytes.extracting(name))
        return reader.read() ?? ""
    }

    /// Reads the arguments. A call without any is read as one with an empty object.
    ///
    /// - Throws: ``InvalidArguments`` when they don't fit.
    public func arguments<Arguments: JSONDecodable>(as _: Arguments.Type) throws(InvalidArguments) -> Arguments {
        let text = arguments.map { message[relative: $0] } ?? [UInt8(ascii: "{"), UInt8(ascii: "}")]
        do throws(JSONDecodingError) {
            return try Arguments(json: text, options: .init(refusesUnknownProperties: true))
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

/// The parameters of `tools/call`, their places within themselves.
private struct Parameters: JSONDecodable {
    var name: Range<Int>?
    var arguments: Range<Int>?

    init(json reader: inout JSONReader) throws(JSONFailure) {
        let object = try reader.beginObject()
        while let member = try reader.nextName() {
            switch member {
            case "name": name = try reader.readStringRange()
            case "arguments": arguments = try reader.readObjectRange()
            default: try reader.skipValue()
            }
        }
        if name == nil { throw reader.missing("name", in: object) }
    }
}

extension JSONReader {
    fileprivate mutating func readStringRange() throws(JSONFailure) -> Range<Int> {
        guard try peekKind() == .string else { throw mismatch(expected: "a string") }
        return try skipRange()
    }

    /// The place of an object; `nil` for `null`, which some clients send for no arguments.
    fileprivate mutating func readObjectRange() throws(JSONFailure) -> Range<Int>? {
        switch try peekKind() {
        case .object: return try skipRange()
        case .null:
            try skipValue()
            return nil
        default: throw mismatch(expected: "an object")
        }
    }
}

extension Range<Int> {
    fileprivate func shifted(by offset: Int) -> Range<Int> {
        lowerBound + offset..<upperBound + offset
    }
}
