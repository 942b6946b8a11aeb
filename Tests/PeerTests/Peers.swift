import Foundation
import MCPRuntime
import MCPTestSupport
import Synchronization

/// Clients and servers that others wrote, installed by `scripts/peers` into a folder of their own.
enum Peers {
    /// A Python environment: packages that go together.
    enum Environment: String {
        /// The official SDK as it is now, FastMCP, and servers that stand on them.
        case current
        /// The official SDK before 2026-07-28, and servers that stand on it.
        case old
    }

    /// The folder of the environments; `nil` where they aren't installed.
    static let folder = ProcessInfo.processInfo.environment["MCP_PEERS"].map { URL(filePath: $0) }

    /// Why tests with peers are skipped.
    static let hint = "no peers: scripts/test installs them and sets MCP_PEERS"

    /// A program of an environment.
    static func program(_ name: String, of environment: Environment = .current) -> String {
        Paths.path((folder ?? Paths.root).appending(path: "\(environment.rawValue)/bin/\(name)"))
    }

    /// A script that lies beside the tests.
    static func script(_ name: String) -> String {
        Paths.path(URL(filePath: #filePath).deletingLastPathComponent().appending(path: name))
    }

    /// A script as a server.
    static func server(_ script: String, of environment: Environment = .current) -> ProcessTransport {
        .process(program("python", of: environment), arguments: [Peers.script(script)])
    }

    /// An executable of the weather example, which `scripts/test` has built.
    static func example(_ name: String) -> String {
        Paths.path(Paths.root.appending(path: ".build/examples/debug/\(name)"))
    }
}

/// A person, a model and a disk that servers may ask, and what they were asked.
final class Household: Sendable {
    private struct State {
        var asked: [String] = []
        var action = ElicitResult.Action.accept
        var logs: [LoggingMessage] = []
        var changes: [ServerChange] = []
    }

    private let state = Mutex(State())

    /// What has been asked, oldest first.
    var asked: [String] { state.withLock(\.asked) }
    /// What the server has logged.
    var logs: [LoggingMessage] { state.withLock(\.logs) }
    /// What the server has said to be others than before.
    var changes: [ServerChange] { state.withLock(\.changes) }
    /// What the person does with forms and pages.
    var action: ElicitResult.Action {
        get { state.withLock(\.action) }
        set { state.withLock { $0.action = newValue } }
    }

    /// Options of a client that can be asked everything, and remembers nothing of other tests.
    func options(_ versions: [ProtocolVersion] = ProtocolVersion.all) -> MCPClient.Options {
        MCPClient.Options(
            implementation: Implementation(name: "peer-tests", version: "1"),
            protocolVersions: versions,
            handlers: ClientHandlers(
                elicit: { self.answer($0) },
                elicitsURLs: true,
                sample: { self.answer($0) },
                listRoots: {
                    self.note("roots")
                    return [Root(uri: "file:///work", name: "work")]
                }
            ),
            memory: ProtocolMemory(),
            onLog: { message in self.state.withLock { $0.logs.append(message) } },
            onChange: { change in self.state.withLock { $0.changes.append(change) } }
        )
    }

    private func note(_ question: String) { state.withLock { $0.asked.append(question) } }

    private func answer(_ request: ElicitRequest) -> ElicitResult {
        switch request {
        case .url(let page):
            note(page.url)
            return ElicitResult(action: action)
        case .form(let form):
            note(form.message)
            let known: JSONObject = ["name": "Ann", "age": 42, "number": 7]
            let content = form.requestedSchema.properties.reduce(into: JSONObject([])) { content, property in
                content[property.name] = known[property.name]
            }
            return ElicitResult(action: action, content: action == .accept ? content : nil)
        }
    }

    private func answer(_ request: CreateMessageRequest) -> CreateMessageResult {
        note(request.messages.map(\.text).joined())
        return CreateMessageResult(content: [.text("Oslo")], model: "tiny", stopReason: .endTurn)
    }
}

/// Waits until something is so.
///
/// - Throws: `CancellationError` when the test's time is over.
func until(_ isSo: () async throws -> Bool) async throws {
    while try await !isSo() { try await Task.sleep(for: .milliseconds(20)) }
}
