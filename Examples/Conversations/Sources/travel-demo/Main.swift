import Foundation
import MCPRuntime
import TravelAPI

@main
struct Main {
    static func main() async {
        do {
            // One version alone pins the era. A client that names both takes the newest that the server speaks.
            try await Journey(.v2025_11_25).run(serverPath: path(of: "travel-server"))
            try await Journey(.v2026_07_28).run(serverPath: path(of: "travel-server"))
            print("all as expected")
        } catch {
            print("FAILED: \(error)")
            exit(1)
        }
    }

    /// The server is built beside the demo.
    static func path(of server: String) -> String {
        let demo = Bundle.main.executableURL ?? URL(filePath: CommandLine.arguments[0])
        return demo.deletingLastPathComponent().appending(path: server).path(percentEncoded: false)
    }
}
