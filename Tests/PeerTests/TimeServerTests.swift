import Foundation
import MCPRuntime
import MCPTestSupport
import Testing

/// A server that somebody else wrote in another language, through a client that is emitted for it here and now.
@Suite(.enabled(if: Peers.folder != nil, "\(Peers.hint)")) struct TimeServerTests {
    private static let server = Peers.program("mcp-server-time")
    private static let arguments = ["--local-timezone=UTC"]

    @Test(
        "its tools are recorded, a client is generated from them, compiled, and tells the time",
        .timeLimit(.minutes(10))
    )
    func typedClient() async throws {
        // The folder stays, so that a second run doesn't build everything again.
        let package = Paths.root.appending(path: ".build/time-client")
        let sources = package.appending(path: "Sources/time-client")
        try FileManager.default.createDirectory(at: sources, withIntermediateDirectories: true)
        let contract = package.appending(path: "time.mcp.json")
        try Data(try await record().description.utf8).write(to: contract)

        let output = Paths.path(sources.appending(path: "Gen"))
        let emitted = try await run(Paths.path(Paths.product("mcpgen")), [Paths.path(contract), "-o", output])
        #expect(emitted.isSuccess, "\(emitted.errors)")
        try write(Self.manifest, to: package.appending(path: "Package.swift"))
        try write(Self.program, to: sources.appending(path: "Main.swift"))

        let built = try await run("swift", ["build", "--package-path", Paths.path(package)])
        try #require(built.isSuccess, "\(built.output.suffix(4000))")
        let client = package.appending(path: ".build/debug/time-client")
        let result = try await run(Paths.path(client), [Self.server] + Self.arguments)
        #expect(result.isSuccess, "\(result.errors)")
        #expect(
            result.output == """
                UTC false
                21:30:00+09:00 +9.0h
                refused: Invalid timezone

                """
        )
    }

    /// The contract of the server as it lists itself.
    private func record() async throws -> JSONObject {
        try await MCPClient.withConnection(to: .process(Self.server, arguments: Self.arguments)) { client in
            ["name": "time", "tools": .array(try await client.listTools().map { .object($0.definition) })]
        }
    }

    private func write(_ text: String, to file: URL) throws {
        if (try? String(contentsOf: file, encoding: .utf8)) == text { return }
        try text.write(to: file, atomically: true, encoding: .utf8)
    }

    private static let manifest = """
        // swift-tools-version: 6.2
        import PackageDescription

        let package = Package(
            name: "time-client",
            platforms: [.macOS(.v15)],
            dependencies: [.package(name: "mcpgen", path: "../..")],
            targets: [
                .executableTarget(
                    name: "time-client",
                    dependencies: [.product(name: "MCPRuntime", package: "mcpgen")],
                    swiftSettings: [.treatAllWarnings(as: .error)]
                )
            ],
            swiftLanguageModes: [.v6]
        )

        """

    private static let program = """
        import MCPRuntime

        @main
        struct Main {
            static func main() async throws {
                let arguments = Array(CommandLine.arguments.dropFirst())
                let server = ProcessTransport(arguments[0], arguments: Array(arguments.dropFirst()))
                try await TimeClient.withConnection(to: server) { time in
                    let now = try await time.getCurrentTime(timezone: "UTC")
                    print(now.timezone, now.isDst)
                    let there = try await time.convertTime(
                        sourceTimezone: "UTC",
                        time: "12:30",
                        targetTimezone: "Asia/Tokyo"
                    )
                    print(there.target.datetime.suffix(14), there.timeDifference)
                    do {
                        _ = try await time.getCurrentTime(timezone: "Mars/Phobos")
                    } catch let error as ToolError {
                        print("refused:", error.description.contains("Invalid timezone") ? "Invalid timezone" : "\\(error)")
                    }
                }
            }
        }

        """
}
