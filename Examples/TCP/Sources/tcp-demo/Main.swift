import Foundation
import MCPNetwork
import MCPRuntime

@main
struct Main {
    static func main() async throws {
        let arguments = CommandLine.arguments.dropFirst()
        if arguments.first == "serve" {
            return try await NoticeBoard().run(.tcp(port: arguments.last.flatMap { Int($0) } ?? 7777))
        }
        do {
            try await demonstrate()
            print("all as expected")
        } catch {
            print("FAILED: \(error)")
            exit(1)
        }
    }

    static func demonstrate() async throws {
        // Port 0 is any that is free; the handle knows which. Losing the handle would stop the server.
        let server = try await MCPServer(NoticeBoard()).start(.tcp(port: 0))
        guard let address = server.address else { throw Unexpected(description: "the server has no address") }
        print("serving at \(address.host), port \(address.port)")

        try await talk(address)
        try await crowd(address)
        await server.stop()

        let error = await failure { try await withClient(address, .v2025_11_25) { _ in } }
        try expect(error != nil, "a server that has stopped takes no more clients")
    }

    /// Two clients at the same time, one in each era.
    static func talk(_ address: ServerHost.Address) async throws {
        try await withClient(address, .v2025_11_25) { ada in
            try await withClient(address, .v2026_07_28) { grace in
                _ = try await ada.callTool("pin", ["text": "Tea at four"])
                let notices = try await grace.callTool("read").text
                try expect(notices == "Tea at four", "what one client pins, the other reads")

                let cleared = try await grace.callTool("clear").text
                try expect(cleared == "taken down: 1", "a client is asked before the board is cleared")
                try expect(try await ada.callTool("read").text.isEmpty, "it is cleared for all")
            }
        }
    }

    /// Many clients, each with a connection of its own.
    static func crowd(_ address: ServerHost.Address) async throws {
        try await withThrowingTaskGroup { group in
            for number in 1...20 {
                let version: ProtocolVersion = number.isMultiple(of: 2) ? .v2025_11_25 : .v2026_07_28
                group.addTask {
                    try await withClient(address, version) { client in
                        _ = try await client.callTool("pin", ["text": .string("notice \(number)")])
                    }
                }
            }
            try await group.waitForAll()
        }
        let count = try await withClient(address, .v2026_07_28) { client in
            try await client.callTool("read").text.split(separator: "\n").count
        }
        try expect(count == 20, "twenty clients have pinned a notice each")
    }

    static func withClient<Result: Sendable>(
        _ address: ServerHost.Address,
        _ version: ProtocolVersion,
        _ body: (MCPClient) async throws -> Result
    ) async throws -> Result {
        let options = MCPClient.Options(
            protocolVersions: [version],
            handlers: ClientHandlers(elicit: { request in
                print("    asked: \(request.message)")
                return ElicitResult(action: .accept, content: ["sure": true])
            })
        )
        let transport = TCPClientTransport(host: address.host, port: address.port)
        return try await MCPClient.withConnection(to: transport, options: options, body)
    }
}
