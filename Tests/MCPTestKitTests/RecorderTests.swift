import Foundation
import MCPGenReferences
import MCPRuntime
import MCPTestKit
import MCPTestSupport
import Testing

/// Recorded sessions.
@Suite struct RecorderTests {
    private func session(_ era: Era, tool: String = "count_books") async throws -> WireRecorder {
        let recorder = WireRecorder()
        try await withClient(of: LibraryServer(LiveLibrary()), era: era, recorder: recorder) { client in
            _ = try await client.callTool(tool)
        }
        return recorder
    }

    @Test("Every message of both directions is there, in order")
    func transcript() async throws {
        let recorder = try await session(.stateful)
        let methods = recorder.entries.map { "\($0.direction.rawValue) \($0.message["method"]?.string ?? "answer")" }
        #expect(
            methods == [
                "-> initialize", "<- answer", "-> notifications/initialized", "-> tools/call", "<- answer",
            ]
        )
        let lines = recorder.transcript.split(separator: "\n")
        #expect(lines.count == 5)
        #expect(lines.first?.hasPrefix(#"-> {"jsonrpc":"2.0","#) == true)
    }

    @Test("A session is the same again", arguments: Era.all)
    func same(era: Era) async throws {
        try await Paths.withTemporaryFolder { folder in
            let path = Paths.path(folder.appending(path: "session.jsonl"))
            try await session(era).verify(against: path, record: true)
            try await session(era).verify(against: path, record: false)
        }
    }

    @Test("The first difference is told with its line and both messages", arguments: Era.all)
    func difference(era: Era) async throws {
        try await Paths.withTemporaryFolder { folder in
            let path = Paths.path(folder.appending(path: "session.jsonl"))
            try await session(era).verify(against: path, record: true)
            let other = try await session(era, tool: "borrow")
            let error = #expect(throws: SessionDifference.self) { try other.verify(against: path, record: false) }
            #expect(error?.line == (era == .stateful ? 4 : 3))
            #expect(error?.expected?.contains("count_books") == true)
            #expect(error?.found?.contains("borrow") == true)
            #expect(error?.description.contains("session.jsonl:") == true)
        }
    }

    @Test("A message too many and one too few are differences")
    func count() async throws {
        let recorder = try await session(.stateful)
        let lines = recorder.stableTranscript.split(separator: "\n").map { $0 + "\n" }
        let fewer = #expect(throws: SessionDifference.self) { try recorder.compare(lines.dropLast().joined()) }
        #expect(fewer?.expected == nil && fewer?.found != nil)
        let more = lines.joined() + #"-> {"jsonrpc":"2.0","id":99,"method":"ping"}"#
        let missing = #expect(throws: SessionDifference.self) { try recorder.compare(more) }
        #expect(missing?.expected?.contains("ping") == true && missing?.found == nil)
    }

    @Test("A file that isn't there is an error that says how to make it")
    func noFile() async throws {
        let recorder = WireRecorder()
        let error = #expect(throws: SessionDifference.self) {
            try recorder.verify(against: "/nowhere/at/all.jsonl", record: false)
        }
        #expect(error?.description == "/nowhere/at/all.jsonl can't be read; RECORD=1 writes it")
    }

    @Test("Messages of different requests may come in another order, those of one request may not")
    func order() async throws {
        let recorder = try await session(.stateful)
        let lines = recorder.stableTranscript.split(separator: "\n").map { $0 + "\n" }
        let swapped = [lines[2], lines[0], lines[1], lines[3], lines[4]].joined()
        #expect(throws: Never.self) { try recorder.compare(swapped) }
        let reversed = [lines[1], lines[0], lines[2], lines[3], lines[4]].joined()
        #expect(throws: SessionDifference.self) { try recorder.compare(reversed) }
    }

    @Test("What changes from run to run has placeholders, equal ones for equal values")
    func placeholders() async throws {
        let recorder = WireRecorder(volatileMembers: ["nonce"])
        let script = ScriptedHandlers(.accept(["name": "Ada"]))
        let report = try await withContext(era: .stateless, handlers: script.handlers, recorder: recorder) { context in
            try await context.once("begin") {}
            context.log(.info, ["at": "2026-07-28T12:00:00.123Z", "nonce": "7"] as [String: String])
            return try await context.elicit("Who?", schema: ElicitationSchema(["name": .string(StringSchema())]))
                .content
        }
        #expect(report.value == ["name": "Ada"])
        let text = recorder.stableTranscript
        #expect(text.components(separatedBy: #""requestState":"<state 1>""#).count == 3)
        #expect(text.contains(#""at":"<time>""#))
        #expect(text.contains(#""nonce":"<nonce>""#))
        #expect(!recorder.transcript.contains("<state 1>"))
    }
}
