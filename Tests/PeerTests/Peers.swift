import Foundation
import MCPTestSupport

/// Clients and servers that others wrote, installed by `scripts/test` into a folder of their own.
enum Peers {
    /// The folder of a Python environment with the peers; `nil` where they aren't installed.
    static let folder = ProcessInfo.processInfo.environment["MCP_PEERS"].map { URL(filePath: $0) }

    /// Why tests with peers are skipped.
    static let hint = "no peers: scripts/test installs them and sets MCP_PEERS"

    /// A program of the environment.
    static func program(_ name: String) -> String {
        Paths.path((folder ?? Paths.root).appending(path: "bin/\(name)"))
    }

    /// An executable of the weather example, which `scripts/test` has built.
    static func example(_ name: String) -> String {
        Paths.path(Paths.root.appending(path: "Examples/Weather/.build/debug/\(name)"))
    }
}
