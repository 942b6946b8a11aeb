// Calls of tools (specification, Tools, Calling Tools).
extension MCPClient {
    /// Calls a tool and gives back its result as it is, also when the tool failed.
    ///
    /// - Parameters:
    ///   - name: The tool's name.
    ///   - arguments: Written as a JSON object.
    /// - Throws: ``MCPClientError``, or `CancellationError` when the task is cancelled.
    public func callTool(_ name: String, _ arguments: some JSONEncodable) async throws -> CallToolResult {
        try await request(name, arguments).decode()
    }

    /// Calls a tool by arguments made up at run time.
    ///
    /// - Parameters:
    ///   - name: The tool's name.
    ///   - arguments: The members of the arguments object.
    /// - Throws: ``MCPClientError``, or `CancellationError` when the task is cancelled.
    public func callTool(_ name: String, _ arguments: JSONValue = [:]) async throws -> CallToolResult {
        try await request(name, arguments).decode()
    }

    /// Calls a tool and reads its structured result, straight from the bytes of the answer.
    ///
    /// A server of a revision before 2025-06-18 has the result as text only; it is then read from there.
    ///
    /// - Parameters:
    ///   - name: The tool's name.
    ///   - arguments: Written as a JSON object.
    ///   - output: The type of the result.
    /// - Throws: ``ToolError`` when the tool failed, ``MCPClientError/invalidResponse(_:)`` when the result doesn't fit,
    ///   other ``MCPClientError``, or `CancellationError` when the task is cancelled.
    public func callTool<Output: JSONDecodable>(
        _ name: String,
        _ arguments: some JSONEncodable,
        returning output: Output.Type
    ) async throws -> Output {
        let answer = try await request(name, arguments)
        let places = try answer.decode(Places.self)
        if places.isError { throw try answer.decode(CallToolResult.self).failure }
        do {
            if let structured = places.structuredContent {
                return try Output(json: answer.message[relative: answer.result][relative: structured])
            }
            return try Output(json: Array(try answer.decode(CallToolResult.self).text.utf8))
        } catch let error as JSONDecodingError {
            let part = places.structuredContent == nil ? "text" : "structuredContent"
            throw MCPClientError.invalidResponse("\(part) of \(name): \(error)")
        }
    }

    private func request(_ name: String, _ arguments: some JSONEncodable) async throws -> ClientSession.Answer {
        try await session.request(.callTool, CallParameters(name: name, arguments: arguments))
    }
}

extension CallToolResult {
    /// The error that the result is.
    fileprivate var failure: ToolError { ToolError(content: content) }
}

/// The parameters of `tools/call`.
private struct CallParameters<Arguments: JSONEncodable>: JSONEncodable {
    var name: String
    var arguments: Arguments

    func writeJSON(to writer: inout JSONWriter) {
        writer.beginObject()
        writer.member("name", name)
        writer.member("arguments", arguments)
        writer.endObject()
    }
}

/// Where the parts of a tool's result stand, before any of them is read.
private struct Places: JSONDecodable {
    var structuredContent: Range<Int>?
    var isError = false

    init(json reader: inout JSONReader) throws(JSONFailure) {
        _ = try reader.beginObject()
        while let name = try reader.nextName() {
            switch name {
            case "structuredContent":
                let isNull = try reader.peekKind() == .null
                let range = try reader.skipRange()
                if !isNull { structuredContent = range }
            case "isError": isError = reader.readOptional() ?? false
            default: try reader.skipValue()
            }
        }
    }
}
