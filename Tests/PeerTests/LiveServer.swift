import Foundation
import MCPRuntime
import MCPTestSupport
import Testing

/// A server that somebody else wrote, with what it listed and answered when it was recorded.
struct LiveServer: Sendable, CustomTestStringConvertible {
    /// The package, which the recordings are named after.
    var name: String
    var environment = Peers.Environment.current
    /// The command where it isn't the package's name.
    var program: String?
    /// Its arguments; DATA stands for a folder of the test's own.
    var arguments: [String] = []
    /// Whether it speaks 2026-07-28.
    var isModern = true
    /// Whether the recorded calls are made: they need no network.
    var isCalled = true
    /// Whether results are the same each time, but for the folder.
    var isExact = false

    var testDescription: String { name }

    static let all = [
        LiveServer(name: "mcp-server-time", arguments: ["--local-timezone=UTC"]),
        LiveServer(name: "mcp-server-git", arguments: ["--repository", "DATA/repo"]),
        LiveServer(name: "mcp-server-fetch", isCalled: false),
        LiveServer(
            name: "mcp-server-motherduck",
            arguments: ["--db-path", ":memory:", "--read-write"],
            isExact: true
        ),
        LiveServer(name: "excel-mcp-server", arguments: ["stdio"]),
        LiveServer(name: "wikipedia-mcp", isCalled: false),
        LiveServer(
            name: "mcp-server-sqlite",
            environment: .old,
            arguments: ["--db-path", "DATA/test.db"],
            isModern: false,
            isExact: true
        ),
        LiveServer(name: "random-number-mcp", environment: .old, isModern: false),
        LiveServer(
            name: "office-powerpoint-mcp-server",
            environment: .old,
            program: "ppt_mcp_server",
            isModern: false,
            isExact: true
        ),
    ]

    /// The process, working in a folder.
    func transport(in folder: String) -> ProcessTransport {
        ProcessTransport(
            Peers.program(program ?? name, of: environment),
            arguments: arguments.map { $0.replacing("DATA", with: folder) },
            workingDirectory: folder
        )
    }

    // MARK: Recordings

    static let corpus = Paths.shared.appending(path: "corpus")

    /// Whether the recordings are there.
    static let isRecorded = FileManager.default.fileExists(atPath: Paths.path(corpus.appending(path: "calls")))

    /// What it listed.
    func listing() throws -> JSONValue {
        guard isModern else { return try Self.read("live", name) }
        let answers = try Self.read("live-2026-07-28", name)
        return [
            "tools": answers["tools/list"]?["tools"] ?? [],
            "prompts": answers["prompts/list"]?["prompts"] ?? [],
            "resources": answers["resources/list"]?["resources"] ?? [],
            "resourceTemplates": answers["resources/templates/list"]?["resourceTemplates"] ?? [],
        ]
    }

    /// What it was asked and answered.
    func calls() throws -> [JSONValue] {
        isCalled ? try Self.read("calls", name).array ?? [] : []
    }

    private static func read(_ folder: String, _ name: String) throws -> JSONValue {
        try JSONValue(json: Array(Data(contentsOf: corpus.appending(path: "\(folder)/\(name).json"))))
    }
}

extension JSONValue {
    /// The value with a text in all its strings in the place of another one.
    func replacing(_ old: String, with new: String) -> JSONValue {
        switch self {
        case .string(let string): .string(string.replacing(old, with: new))
        case .array(let elements): .array(elements.map { $0.replacing(old, with: new) })
        case .object(let object):
            .object(JSONObject(object.members.map { ($0.replacing(old, with: new), $1.replacing(old, with: new)) }))
        default: self
        }
    }

    /// What of a value is the same each time: the names of members and the kinds of values.
    var shape: JSONValue {
        switch self {
        case .null: .null
        case .bool: "boolean"
        case .number: "number"
        case .string: "string"
        case .array(let elements): .array(elements.map(\.shape))
        case .object(let object): .object(JSONObject(object.members.map { ($0, $1.shape) }))
        }
    }
}
