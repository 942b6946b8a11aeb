import MCPTestSupport
import Testing

@testable import MCPRuntime

/// Clients that don't read what they get.
@Suite struct SlowReaderTests {
    /// A server over pipes, and the client's ends of them.
    private struct Pipes {
        let toServer: Descriptor
        let fromServer: Descriptor
        let serving: Task<Void, any Error>

        init(_ server: MCPServer) throws {
            let (input, toServer) = try Descriptor.pipe()
            let (fromServer, output) = try Descriptor.pipe()
            (self.toServer, self.fromServer) = (toServer, fromServer)
            serving = Task {
                defer { [input, output].forEach { $0.close() } }
                try await ServerHost.run(server) { try await StdioTransport().serve($0, input: input, output: output) }
            }
        }

        /// Shakes hands and calls a tool, without reading the answers.
        func call() throws {
            let meta: JSONValue = ["progressToken": "p"]
            let client: JSONValue = ["name": "raw", "version": "1"]
            let params: JSONValue = ["protocolVersion": "2025-11-25", "capabilities": [:], "clientInfo": client]
            try say(["jsonrpc": "2.0", "id": 0, "method": "initialize", "params": params])
            try say(["jsonrpc": "2.0", "id": 1, "method": "tools/call", "params": ["_meta": meta, "name": "test"]])
        }

        private func say(_ message: JSONValue) throws {
            try Array("\(message)\n".utf8).withUnsafeBytes { try toServer.write($0) }
        }

        /// Reads until the call is answered.
        ///
        /// - Returns: How many bytes there were, and the last line.
        func readAll() async throws -> (count: Int, last: JSONValue?) {
            var count = 0
            var line: [UInt8] = []
            for try await bytes in try DescriptorReader(fromServer) {
                count += bytes.count
                let lines = bytes.split(separator: 10, omittingEmptySubsequences: false)
                for (index, part) in lines.enumerated() {
                    line += part
                    if index == lines.count - 1 { continue }
                    if line.count < 1000, let message = try? JSONValue(json: line), message["id"] == 1 {
                        return (count, message)
                    }
                    line = []
                }
            }
            return (count, nil)
        }

        func close() { [toServer, fromServer].forEach { $0.close() } }
    }

    private static let text = String(repeating: "x", count: 1000)

    private static let floods: [String: @Sendable (RequestContext) -> Void] = [
        "logs": { context in for _ in 0..<40_000 { context.log(.error, text) } },
        "progress": { context in for step in 0..<40_000 { context.progress(Double(step), message: text) } },
    ]

    private func server(_ flood: String, _ flooded: Signal) throws -> MCPServer {
        let flood = try #require(Self.floods[flood])
        let service = try TestService { context in
            flood(context)
            flooded.fire()
            return "done"
        }
        return MCPServer(service, options: .init(limits: .init(progressInterval: .zero)))
    }

    @Test("What nobody reads doesn't pile up, and the answer comes all the same", arguments: ["logs", "progress"])
    func flood(kind: String) async throws {
        let flooded = Signal()
        let pipes = try Pipes(try server(kind, flooded))
        defer { pipes.close() }
        try pipes.call()
        try await withDeadline { try await flooded.wait() }
        let (count, last) = try await withDeadline { try await pipes.readAll() }
        // It was 40 MB; 4 MiB wait at most, besides what is on its way.
        #expect(count > 1 << 20)
        #expect(count < 10 << 20)
        #expect(last?["result"]?["content"]?.array?.first?["text"] == "done")
        pipes.serving.cancel()
        try await pipes.serving.value
    }

    @Test("A server that is cancelled ends though its client doesn't read", .timeLimit(.minutes(6)))
    func cancelled() async throws {
        let flooded = Signal()
        let pipes = try Pipes(try server("logs", flooded))
        defer { pipes.close() }
        try pipes.call()
        try await withDeadline { try await flooded.wait() }
        // A call that comes now waits until the client has read, and so does whoever reads further ones.
        try pipes.call()
        try await Task.sleep(for: .milliseconds(50))
        pipes.serving.cancel()
        try await pipes.serving.value
    }
}
