import Foundation
import MCPRuntime

/// Writes the contract of a server, a tool a line: `record NAME PROGRAM ARGUMENTS… > NAME.mcp.json`.
@main
struct Main {
    static func main() async throws {
        let arguments = Array(CommandLine.arguments.dropFirst())
        guard arguments.count >= 2 else {
            FileHandle.standardError.write(Data("usage: record NAME PROGRAM ARGUMENTS…\n".utf8))
            exit(2)
        }
        let server = ProcessTransport(arguments[1], arguments: Array(arguments.dropFirst(2)), standardError: .discard)
        try await MCPClient.withConnection(to: server) { client in
            let tools = try await client.listTools().map { JSONValue.object($0.definition).description }
            print("{\"name\": \(JSONValue.string(arguments[0])), \"tools\": [")
            print(tools.joined(separator: ",\n"))
            print("]}")
        }
    }
}
