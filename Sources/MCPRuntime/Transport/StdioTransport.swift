import Logging

/// Serves one client over standard input and output, a message a line (specification, Transports, stdio).
///
/// Standard output carries messages alone: while serving, whatever else the program prints goes to standard error. The
/// end of standard input lets the requests in flight finish and then ends the serving; once nobody reads standard output,
/// they are cancelled. Serving ignores `SIGPIPE`, unless the program handles it.
public struct StdioTransport: ServerTransport {
    /// What the client may send.
    public var limits: LineLimits

    /// Makes a transport.
    ///
    /// - Parameter limits: What the client may send.
    public init(limits: LineLimits = LineLimits()) {
        self.limits = limits
    }

    /// Serves until standard input ends, the server is told to stop or the task is cancelled.
    ///
    /// - Throws: When standard input can't be read.
    public func serve(_ host: ServerHost) async throws {
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
        try await serve(host, input: input, output: output)
    }

    func serve(_ host: ServerHost, input: Descriptor, output: Descriptor) async throws {
        let sink = try DescriptorSink(output) { host.server.logger.debug("the client reads no more: \($0)") }
        let reader = try DescriptorReader(input)
        host.isReady()
        try await withTaskCancellationHandler {
            try await withThrowingTaskGroup(of: Void.self) { group in
                group.addTask {
                    let info = ConnectionInfo(transport: "stdio", crossesNetwork: false)
                    try await host.converse(info, reading: reader, writing: sink, limits: limits) { reader.stop() }
                    await sink.finish()
                }
                group.addTask { await reader.abandonment(of: output) }
                // A client that is gone needs no more answers; otherwise all calls have been answered.
                defer {
                    reader.stop()
                    sink.abort()
                    group.cancelAll()
                }
                try await group.next()
            }
        } onCancel: {
            reader.stop()
            sink.abort()
        }
    }
}

extension ServerTransport where Self == StdioTransport {
    /// Standard input and output.
    public static var stdio: StdioTransport { StdioTransport() }
}
