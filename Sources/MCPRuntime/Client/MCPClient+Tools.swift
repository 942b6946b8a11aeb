// Calls of tools (specification, Tools, Calling Tools).
extension MCPClient {
    /// Calls a tool and gives back its result as it is, also when the tool failed.
    ///
    /// - Parameters:
    ///   - name: The tool's name.
    ///   - arguments: Written as a JSON object.
    ///   - mirroring: The arguments that go into headers as well, where the connection has headers.
    /// - Throws: ``MCPClientError``, ``MCPJSON/JSONEncodingError`` when the arguments can't be written (nothing is sent then),
    ///   or `CancellationError` when the task is cancelled.
    public func callTool(
        _ name: String,
        _ arguments: some JSONEncodable,
        mirroring: [MirroredArgument] = []
    ) async throws -> CallToolResult {
        try await self.mirroring(mirroring).request(name, arguments).decode()
    }

    /// Calls a tool by arguments made up at run time.
    ///
    /// - Parameters:
    ///   - name: The tool's name.
    ///   - arguments: The members of the arguments object.
    ///   - mirroring: The arguments that go into headers as well, where the connection has headers.
    /// - Throws: ``MCPClientError``, or `CancellationError` when the task is cancelled.
    public func callTool(
        _ name: String,
        _ arguments: JSONValue = [:],
        mirroring: [MirroredArgument] = []
    ) async throws -> CallToolResult {
        try await self.mirroring(mirroring).request(name, arguments).decode()
    }

    /// Calls a tool and reads its structured result, straight from the bytes of the answer.
    ///
    /// A server of a revision before 2025-06-18 has the result as text only; it is then read from there.
    ///
    /// - Parameters:
    ///   - name: The tool's name.
    ///   - arguments: Written as a JSON object.
    ///   - output: The type of the result.
    ///   - mirroring: The arguments that go into headers as well, where the connection has headers.
    /// - Throws: ``ToolError`` when the tool failed, ``MCPClientError/invalidResponse(_:)`` when the result doesn't fit,
    ///   other ``MCPClientError``, ``MCPJSON/JSONEncodingError`` when the arguments can't be written (nothing is sent then),
    ///   or `CancellationError` when the task is cancelled.
    public func callTool<Output: JSONDecodable>(
        _ name: String,
        _ arguments: some JSONEncodable,
        returning output: Output.Type,
        mirroring: [MirroredArgument] = []
    ) async throws -> Output {
        let answer = try await self.mirroring(mirroring).request(name, arguments)
        let places = try answer.decode(Places.self)
        if places.isError { _ = try answer.decode(CallToolResult.self).successful(of: name) }
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

    private func mirroring(_ arguments: [MirroredArgument]) -> MCPClient {
        arguments.isEmpty ? self : with { $0.mirroring = arguments }
    }

    private func request(_ name: String, _ arguments: some JSONEncodable) async throws -> ClientSession.Answer {
        if !server.isStateless, server.takesToolTasks, link.knownTools.needsTask(name) {
            return try await startTask(name, arguments, ttl: nil).answer()
        }
        let parameters = CallParameters(name: name, arguments: arguments)
        let answer = try await request(.callTool, parameters) { try await isHarmless(name) }
        // Only a stateless answer can be a task that nobody asked for.
        guard server.isStateless, try answer.resultType() == .task else { return answer }
        return try await ToolTask(self, answer.decode(CreateTaskResult.self).task).answer()
    }

    /// Whether a tool may be called again: it says of itself that it only reads or is idempotent.
    private func isHarmless(_ name: String) async throws -> Bool {
        if let known = link.knownTools.isHarmless(name) { return known }
        _ = try await listTools()
        return link.knownTools.isHarmless(name) ?? false
    }

    /// Calls a tool as a task, whose result can be had later (2025-11-25, Tasks). In 2026-07-28 the server decides, and
    /// earlier servers may know no tasks: the call may be over when this returns.
    ///
    /// - Parameters:
    ///   - name: The tool's name.
    ///   - arguments: The members of the arguments object.
    ///   - ttl: How long the server is to keep the task, in milliseconds; `nil` leaves it to the server. 2026-07-28 has
    ///     no such wish.
    ///   - mirroring: The arguments that go into headers as well, where the connection has headers.
    /// - Throws: ``MCPClientError``, or `CancellationError` when the task is cancelled.
    public func startTool(
        _ name: String,
        _ arguments: JSONValue = [:],
        ttl: Int? = nil,
        mirroring: [MirroredArgument] = []
    ) async throws -> ToolTask {
        if !server.isStateless, server.takesToolTasks { return try await startTask(name, arguments, ttl: ttl) }
        let parameters = CallParameters(name: name, arguments: arguments)
        let answer = try await self.mirroring(mirroring).request(.callTool, parameters) {
            try await isHarmless(name)
        }
        guard server.isStateless, try answer.resultType() == .task else { return ToolTask(self, answer) }
        return ToolTask(self, try answer.decode(CreateTaskResult.self).task)
    }

    /// Calls a tool as a task of 2025-11-25. Its progress goes on after the answer, under a token of its own.
    private func startTask(_ name: String, _ arguments: some JSONEncodable, ttl: Int?) async throws -> ToolTask {
        var client = self
        var progress: ProgressToken?
        if let onProgress = requestOptions.onProgress {
            let token = randomToken()
            try await link.session().correlator.hear(.string(token), onProgress)
            client = with { options in
                options.onProgress = nil
                options.meta["progressToken"] = .string(token)
            }
            progress = .string(token)
        }
        let parameters = CallParameters(name: name, arguments: arguments, task: TaskMetadata(ttl: ttl))
        let answer = try await client.request(.callTool, parameters) { false }
        return ToolTask(self, try answer.decode(CreateTaskResult.self).task, progress: progress)
    }
}

extension ServerDescription {
    /// Whether tools can be called as tasks (2025-11-25, Tasks, Capabilities).
    fileprivate var takesToolTasks: Bool {
        protocolVersion == .v2025_11_25 && capabilities.tasks?["requests"]?["tools"]?["call"] != nil
    }
}

/// The parameters of `tools/call`.
private struct CallParameters<Arguments: JSONEncodable>: JSONEncodable {
    var name: String
    var arguments: Arguments
    var task: TaskMetadata?

    func writeJSON(to writer: inout JSONWriter) {
        writer.beginObject()
        writer.member("name", name)
        writer.member("arguments", arguments)
        writer.member("task", task)
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
