import MCPRuntime

@main
struct Main {
    static func main() async throws {
        // What a client of yours would start: `demo serve`.
        if CommandLine.arguments.dropFirst().first == "serve" { return try await Office.inGroups().run(.stdio) }

        print("2025-11-25, where each connection has groups of its own:")
        try await connect(.v2025_11_25) { office in
            try await list(office, "at first")
            try await call(office, "delete_file")
            try await call(office, "activate_files")
            try await call(office, "activate_changes")
            try await list(office, "with files and changes")
            try await call(office, "delete_file")
            try await call(office, "activate_mail")
            try await list(office, "with mail, which excludes files")
        }

        print("2026-07-28, where lists are the same for everybody:")
        try await connect(.v2026_07_28) { office in
            try await list(office, "always")
            try await call(office, "delete_file")
        }
    }

    static func connect(_ version: ProtocolVersion, _ body: @Sendable (MCPClient) async throws -> Void) async throws {
        let options = MCPClient.Options(
            protocolVersions: [version],
            onLog: { print("  log: \($0.data)") },
            onChange: { print("  changed: \($0)") }
        )
        try await MCPClient.withConnection(to: .inMemory(Office.inGroups()), options: options, body)
    }

    static func list(_ office: MCPClient, _ title: String) async throws {
        print("  tools \(title):", try await office.listTools().map(\.name).joined(separator: ", "))
    }

    static func call(_ office: MCPClient, _ tool: String) async throws {
        print("  \(tool) ->", try await office.callTool(tool).text)
    }
}
