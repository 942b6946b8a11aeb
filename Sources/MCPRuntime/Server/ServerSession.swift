import Logging
import Synchronization

/// One client's conversation with a server, in the revisions that begin with a handshake (specification, Lifecycle).
///
/// A transport hands every message to ``receive(_:)``. What user code has to answer comes back as a ``ToolCall``, which
/// the transport performs wherever it likes, many at a time.
final class ServerSession: Sendable {
    /// What the client said in the handshake.
    struct Client: Sendable {
        var protocolVersion: ProtocolVersion
        var clientInfo: Implementation
    }

    private struct State {
        var client: Client?
        var logLevel = LoggingLevel.info
    }

    private let server: MCPServer
    private let sink: any MessageSink
    private let state = Mutex(State())
    private let inFlight = RequestsInFlight()

    /// Begins a conversation.
    ///
    /// - Parameters:
    ///   - server: What is talked to.
    ///   - sink: Where messages to the client go.
    init(_ server: MCPServer, sink: any MessageSink) {
        self.server = server
        self.sink = sink
    }

    /// What the client said in the handshake; `nil` before it.
    var client: Client? { state.withLock { $0.client } }

    /// Whether the client wants log messages of a level.
    func logs(_ level: LoggingLevel) -> Bool { state.withLock { level >= $0.logLevel } }

    /// Sends the client a message.
    func send(_ message: borrowing JSONWriter) { sink.send(message) }

    /// Deals with a message, or finds out that user code has to.
    ///
    /// - Parameter message: One message, without the line break around it.
    /// - Returns: A call, which has to be handed to ``perform(_:)``.
    func receive(_ message: ArraySlice<UInt8>) -> ToolCall? {
        let envelope: Envelope
        do {
            envelope = try Envelope(message.span.bytes)
        } catch {
            server.logger.warning("a message that isn't JSON-RPC: \(error.error)")
            fail(error.error, error.id)
            return nil
        }
        switch envelope.kind {
        case .request(let id, let method):
            do {
                return try answer(method, id, message, envelope.params)
            } catch {
                fail(error, id)
            }
        case .notification(.cancelled):
            guard let params = envelope.params else { break }
            guard let cancelled = try? CancelledNotification(json: message[relative: params]) else { break }
            inFlight.cancel(cancelled.requestID)
        case .notification: break
        case .response, .unaddressedError:
            server.logger.debug("an answer to no question of ours")
        }
        return nil
    }

    /// Says that a message is longer than the transport takes.
    func refuseOversized(limit: Int) {
        fail(JSONRPCError(.invalidRequest, "Invalid request: longer than \(limit) bytes"), nil)
    }

    private func answer(
        _ method: Method,
        _ id: RequestID,
        _ message: ArraySlice<UInt8>,
        _ params: Range<Int>?
    ) throws(JSONRPCError) -> ToolCall? {
        if method != .initialize, method != .ping, client == nil {
            throw JSONRPCError(.invalidRequest, "Invalid request: \(method.name) before initialize")
        }
        switch method {
        case .callTool:
            let call = try ToolCall(message, params: params, context: RequestContext(requestID: id, session: self))
            guard inFlight.begin(id) else { throw JSONRPCError(.invalidRequest, "Invalid request: id \(id) is in use") }
            return call
        case .listTools: reply(id) { $0.writeRaw(server.toolList.utf8) }
        case .ping: reply(id) { $0.writeRaw("{}") }
        case .initialize:
            let result = try initialize(decode(InitializeRequest.self, message, params, method))
            reply(id) { result.writeJSON(to: &$0) }
        case .setLevel:
            let level = try decode(SetLevelRequest.self, message, params, method).level
            state.withLock { $0.logLevel = level }
            reply(id) { $0.writeRaw("{}") }
        default: throw JSONRPCError(.methodNotFound, "Method not found: \(method.name)")
        }
        return nil
    }

    private func initialize(_ request: InitializeRequest) throws(JSONRPCError) -> InitializeResult {
        let version = request.protocolVersion.isSupported ? request.protocolVersion : .latest
        let isFirst = state.withLock { state in
            guard state.client == nil else { return false }
            state.client = Client(protocolVersion: version, clientInfo: request.clientInfo)
            return true
        }
        guard isFirst else { throw JSONRPCError(.invalidRequest, "Invalid request: initialize has been called before") }
        return InitializeResult(
            protocolVersion: version,
            capabilities: ServerCapabilities(tools: .init(), logging: [:]),
            serverInfo: server.implementation,
            instructions: server.instructions
        )
    }

    private func decode<Params: JSONDecodable>(
        _: Params.Type,
        _ message: ArraySlice<UInt8>,
        _ params: Range<Int>?,
        _ method: Method
    ) throws(JSONRPCError) -> Params {
        guard let params else { throw JSONRPCError(.invalidParams, "\(method.name) needs params") }
        do {
            return try Params(json: message[relative: params])
        } catch {
            throw JSONRPCError(.invalidParams, "Invalid params for \(method.name):\n\(error)")
        }
    }

    private func reply(_ id: RequestID, _ writeResult: (inout JSONWriter) -> Void) {
        var message = JSONWriter()
        message.beginResponse(to: id)
        writeResult(&message)
        message.endMessage()
        sink.send(message)
    }

    private func fail(_ error: JSONRPCError, _ id: RequestID?) {
        var message = JSONWriter()
        message.writeErrorResponse(error, to: id)
        sink.send(message)
    }
}

// MARK: - Calls

extension ServerSession {
    /// Runs the tool and sends its answer, unless the client has cancelled the request meanwhile.
    func perform(_ call: ToolCall) async {
        let id = call.context.requestID
        await inFlight.run(id) {
            await RequestContext.$current.withValue(call.context) { await answer(call, id) }
        }
    }

    private func answer(_ call: ToolCall, _ id: RequestID) async {
        var message = JSONWriter()
        message.beginResponse(to: id)
        let head = message.count
        do {
            try await server.callTool(call, writing: &message)
            if let failure = message.failure { throw failure }
        } catch let error as JSONRPCError {
            if !Task.isCancelled { fail(error, id) }
            return
        } catch {
            message.truncate(to: head)
            message.writeToolResult(failure: error)
        }
        // Nobody waits for the answer to a cancelled request (specification, Cancellation).
        if Task.isCancelled { return }
        message.endMessage()
        sink.send(message)
    }
}

extension ArraySlice<UInt8> {
    /// A part of a message by its place from the start of the message.
    subscript(relative range: Range<Int>) -> ArraySlice<UInt8> {
        self[startIndex + range.lowerBound..<startIndex + range.upperBound]
    }
}
