import Foundation
import MCPRuntime

/// Calls three servers by their typed clients, and fails when one answers something else than it should.
///
/// The programs are looked up in `PATH`, or in a folder that is given as argument: that of the environments which
/// `scripts/peers` makes.
@main
struct Main {
    static func main() async throws {
        let peers = CommandLine.arguments.dropFirst().first
        func program(_ name: String, in environment: String) -> String {
            peers.map { "\($0)/\(environment)/bin/\(name)" } ?? name
        }
        try await time(program("mcp-server-time", in: "current"))
        try await random(program("random-number-mcp", in: "old"))
        try await git(program("mcp-server-git", in: "current"))
    }

    /// Structs as results, also one within another.
    private static func time(_ program: String) async throws {
        let server = ProcessTransport(program, arguments: ["--local-timezone=UTC"], standardError: .discard)
        try await TimeClient.withConnection(to: server) { time in
            let now = try await time.getCurrentTime(timezone: "UTC")
            print("time: \(now.dayOfWeek) \(now.datetime), in summer time: \(now.isDst)")
            let there = try await time.convertTime(
                sourceTimezone: "UTC",
                time: "12:30",
                targetTimezone: "Asia/Tokyo"
            )
            print("time: 12:30 UTC is \(there.target.datetime) in \(there.target.timezone)")
            try check(there.timeDifference == "+9.0h", "the difference is \(there.timeDifference)")
            do {
                _ = try await time.getCurrentTime(timezone: "Mars/Phobos")
                try check(false, "there is a time on Mars")
            } catch let error as ToolError {
                print("time: refused: \(error)")
            }
        }
    }

    /// Numbers as arguments and results, and default arguments.
    private static func random(_ program: String) async throws {
        let server = ProcessTransport(program, standardError: .discard)
        try await RandomClient.withConnection(to: server) { random in
            print("random: \(try await random.randomInt(low: 6, high: 6)), the only number from 6 to 6")
            print("random: \(try await random.randomFloat()), from 0 to 1")
        }
    }

    /// A server that declares no results: its tools return content.
    private static func git(_ program: String) async throws {
        let folder = FileManager.default.temporaryDirectory.appending(path: "three-clients-\(UUID().uuidString)")
        let repository = folder.path(percentEncoded: false)
        try makeRepository(repository)
        defer { try? FileManager.default.removeItem(at: folder) }
        let server = ProcessTransport(program, arguments: ["--repository", repository], standardError: .discard)
        try await GitClient.withConnection(to: server) { git in
            print("git: \(text(of: try await git.gitBranch(repoPath: repository, branchType: "local")))")
            let log = text(of: try await git.gitLog(repoPath: repository, maxCount: 1))
            print("git: \(log)")
            try check(log.contains("Message: The first"), "the commit isn't there")
        }
    }

    /// A repository with one commit.
    private static func makeRepository(_ path: String) throws {
        let identity = ["-c", "user.name=Ann", "-c", "user.email=ann@example.test"]
        let commit = ["-C", path] + identity + ["commit", "--quiet", "--allow-empty", "-m", "The first"]
        for arguments in [["init", "--quiet", path], commit] {
            let process = Process()
            process.executableURL = URL(filePath: "/usr/bin/env")
            process.arguments = ["git"] + arguments
            try process.run()
            process.waitUntilExit()
            try check(process.terminationStatus == 0, "git fails")
        }
    }

    private static func text(of content: [ContentBlock]) -> String {
        content.compactMap(\.text).joined(separator: "\n").trimmingCharacters(in: .whitespacesAndNewlines)
    }

    private static func check(_ isSo: Bool, _ complaint: String) throws {
        if !isSo { throw Unexpected(description: complaint) }
    }

    private struct Unexpected: Error, CustomStringConvertible {
        var description: String
    }
}
