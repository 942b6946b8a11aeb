import Logging

/// Serves one client over standard input and output, a message a line (specification, Transports, stdio).
///
/// Standard output carries messages alone: while serving, whatever else the program prints goes to standard error. The
/// end of standard input lets the requests in flight finish and then ends the serving; once nobody reads standard output,
/// they are cancelled. Serving ignores `SIGPIPE`, unless the program handles it.
public struct StdioTransport: ServerTransport {
    /// How many bytes a message from the client may have.
    public var maximumMessageSize: Int

    /// Makes a transport.
    ///
    /// - Parameter maximumMessageSize: How many bytes a message from the client may have; 4 MiB unless told.
    public init(maximumMessageSize: Int = 4 << 20) {
        self.maximumMessageSize = maximumMessageSize
    }

    /// Serves until standard input ends or the task is cancelled.
    ///
    /// - Throws: When standard input can't be read.
    public func serve(_ server: MCPServer) async throws {
        ignoreBrokenPipes()
        let input = try Descriptor.standardInput.duplicate()
        defer { input.close() }
        let output = try Descriptor.standardOutput.duplicate()
        defer { output.close() }
        // Neither the program nor those that it starts can reach the protocol by reading or printing.
        let null = try Descriptor.openNull()
        defer { null.close() }
        try Descriptor.standardInput.refer(to: null)
        defer { try? Descriptor.standardInput.refer(to: input) }
        try Descriptor.standardOutput.refer(to: .standardError)
        defer { try? Descriptor.standardOutput.refer(to: output) }
        try await serve(server, input: input, output: output)
    }

    func serve(_ server: MCPServer, input: Descriptor, output: Descriptor) async throws {
        let sink = DescriptorSink(output) { server.logger.debug("the client reads no more: \($0)") }
        let reader = try DescriptorReader(input)
        try await withTaskCancellationHandler {
            try await withThrowingTaskGroup(of: Void.self) { group in
                group.addTask { try await converse(ServerSession(server, sink: sink), reader, sink) }
                group.addTask { await reader.abandonment(of: output) }
                // A client that is gone needs no more answers; otherwise all calls have been answered.
                defer {
                    reader.stop()
                    group.cancelAll()
                }
                try await group.next()
            }
        } onCancel: {
            reader.stop()
        }
    }

    /// Reads messages and has them dealt with until no more come and all calls are answered.
    private func converse(_ session: ServerSession, _ reader: DescriptorReader, _ sink: DescriptorSink) async throws {
        var lines = LineBuffer(limit: maximumMessageSize)
        try await withThrowingDiscardingTaskGroup { group in
            while let chunk = try await reader.next() {
                lines.append(chunk)
                sink.batch {
                    while let line = lines.next() {
                        switch line {
                        case .oversized: session.refuseOversized(limit: maximumMessageSize)
                        case .message(let message):
                            guard let call = session.receive(message) else { continue }
                            group.addTask { await session.perform(call) }
                        }
                    }
                }
                await sink.room()
            }
            if let message = lines.finish(), let call = session.receive(message) {
                group.addTask { await session.perform(call) }
            }
        }
    }
}

extension ServerTransport where Self == StdioTransport {
    /// Standard input and output.
    public static var stdio: StdioTransport { StdioTransport() }
}
