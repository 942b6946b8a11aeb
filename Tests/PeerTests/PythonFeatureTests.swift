import Foundation
import MCPTestSupport
import Testing

/// The official Python SDK as the client of a server with every feature.
@Suite(.enabled(if: Peers.folder != nil, "\(Peers.hint)"), .timeLimit(.minutes(6)))
struct PythonFeatureTests {
    /// What is checked in both eras.
    private static let common = [
        "says what it is", "lists tools page by page", "lists resources page by page", "lists templates and prompts",
        "refuses a wrong cursor", "gets a structured result that fits its schema", "gets text as it was sent",
        "gets every kind of content", "hears of failures", "many calls at once get their own answers",
        "hears of progress", "hears the log from the level it wants on", "cancels a call",
        "gives a call up after its time", "fills in a form, or doesn't", "visits a page", "has its model answer",
        "lists its roots", "answers several questions at once", "answers one question after the other",
        "reads resources", "a resource asks", "gets prompts", "a prompt asks", "completes arguments",
        "knows its caller",
    ]

    private static let legacy = [
        "ping", "has to visit a page first", "hears of a resource that it subscribed to", "hears that lists are others",
        "a tool that has to be a task isn't called otherwise", "a server that stops answers first",
    ]

    private static let modern = [
        "a state that was tampered with is refused", "listens to what it subscribed to", "a call may become a task",
        "visits a page in a round", "a task asks while it runs", "a call asks before it becomes a task", "a task fails",
        "a task is cancelled", "a subscription ends when the server stops",
    ]

    @Test(
        "it finds every feature, whichever era it speaks",
        arguments: [
            ("legacy", "2025-11-25", legacy), ("2026-07-28", "2026-07-28", modern), ("auto", "2026-07-28", modern),
        ]
    )
    func features(mode: String, version: String, checks: [String]) async throws {
        let server = Paths.path(Paths.product("test-server"))
        let arguments = [Peers.script("python_features.py"), mode, server, "everything"]
        let result = try await run(Peers.program("python"), arguments)
        let lines = result.output.split(separator: "\n").map(String.init)
        let expected = ["speaks \(version)"] + (Self.common + checks).map { "ok \($0)" } + ["closed"]
        #expect(Set(expected).subtracting(lines) == [], "\(result.output)\(result.errors)")
        #expect(Set(lines).subtracting(expected) == [])
    }

    @Test("the SDK of before starts, follows, answers, lists and cancels tasks of 2025-11-25")
    func tasks() async throws {
        let server = Paths.path(Paths.product("test-server"))
        let script = ["-W", "ignore", Peers.script("python_old_tasks.py")]
        let result = try await run(Peers.program("python", of: .old), script + [server, "everything"])
        #expect(result.isSuccess, "\(result.errors)")
        #expect(
            result.output.split(separator: "\n") == [
                "ok says which tools are tasks", "ok polls a task and gets its result",
                "ok a task asks while its result is waited for", "ok a task fails", "ok a task is cancelled",
                "ok lists tasks", "ok knows no other task",
            ]
        )
    }
}
