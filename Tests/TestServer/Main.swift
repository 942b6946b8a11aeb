import Foundation
import MCPGenReferences
import MCPRuntime
import MCPTestSupport

/// A server for tests that need a process of its own. An argument makes it misbehave.
@main
struct Main {
    static func main() async throws {
        switch CommandLine.arguments.dropFirst().first {
        case "dying": try await MCPServer(DyingService()).run(.stdio)
        case "chatty":
            print("this program says hello before it serves")
            try await MCPServer(ChattyService()).run(.stdio)
        case "stubborn":
            // Neither the end of input nor a polite signal ends it.
            signal(SIGTERM, SIG_IGN)
            try await LibraryServer(LiveLibrary()).run(.stdio)
            while true { try? await Task.sleep(for: .seconds(60)) }
        case "everything": try await Everything.run()
        default: try await LibraryServer(LiveLibrary()).run(.stdio)
        }
    }
}

/// Ends the process at the first call.
struct DyingService: MCPService {
    let implementation = Implementation(name: "dying", version: "1")
    let tools: [ToolListing] = []

    func callTool(_ call: ToolCall, writing result: inout JSONWriter) async throws { exit(7) }
}

/// Prints what doesn't belong on standard output while it answers.
struct ChattyService: MCPService {
    let implementation = Implementation(name: "chatty", version: "1")
    let tools: [ToolListing] = []

    func callTool(_ call: ToolCall, writing result: inout JSONWriter) async throws {
        print("a line that would break the protocol")
        result.writeToolResult(text: "done")
    }
}
