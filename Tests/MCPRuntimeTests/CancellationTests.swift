import MCPGenReferences
import MCPTestSupport
import Testing

@testable import MCPRuntime

/// Cancelling, from both sides.
@Suite struct CancellationTests {
    /// A call that takes its time.
    private func waiting(_ milliseconds: Int) -> String {
        let params = #"{"name":"wait-for","arguments":{"milliseconds":\#(milliseconds)}}"#
        return #"{"jsonrpc":"2.0","id":7,"method":"tools/call","params":\#(params)}"#
    }

    @Test("a cancelled request ends early and is never answered", arguments: [false, true])
    func serverSide(hasBegun: Bool) async throws {
        let conversation = try await Conversation()
        let call = try #require(conversation.receive(waiting(60_000)).first)
        let cancellation = #"{"jsonrpc":"2.0","method":"notifications/cancelled","params":{"requestId":7}}"#
        if !hasBegun { await conversation.say(cancellation) }
        async let performing: Void = conversation.connection.answer(call)
        try await Task.sleep(for: .milliseconds(20))
        await conversation.say(cancellation)
        await performing
        // Not even the log message that the tool writes then is sent any more.
        #expect(conversation.sink.messages.allSatisfy { $0.hasPrefix(#"{"jsonrpc":"2.0","id":0"#) })
    }

    @Test("an id that is in use is refused, and the first request is answered all the same")
    func doubledID() async throws {
        let conversation = try await Conversation()
        let call = try #require(conversation.receive(waiting(10)).first)
        let second = conversation.receive(waiting(10))
        #expect(second.isEmpty)
        #expect(conversation.sink.messages.last?.contains("id 7 is in use") == true)
        await conversation.connection.answer(call)
        #expect(conversation.sink.messages.last?.contains("waited 10 ms") == true)
        let third = conversation.receive(waiting(10))
        #expect(third.count == 1)
    }

    @Test("cancelling the task of a call throws, and the connection goes on")
    func clientSide() async throws {
        try await LibraryClient.withConnection(to: .inMemory(LibraryServer(LiveLibrary()))) { library in
            let call = Task { try await library.wait(milliseconds: 60_000) }
            try await Task.sleep(for: .milliseconds(20))
            call.cancel()
            await #expect(throws: CancellationError.self) { try await call.value }
            #expect(try await library.countBooks() == "42")
        }
    }

    @Test("a call that takes longer than the client waits throws")
    func timeout() async throws {
        let options = MCPClient.Options(request: .init(timeout: .seconds(2)))
        try await LibraryClient.withConnection(to: .inMemory(LibraryServer(LiveLibrary())), options: options) {
            library in
            let error = await #expect(throws: MCPClientError.self) { try await library.wait(milliseconds: 60_000) }
            guard case .timedOut = error else {
                Issue.record("\(String(describing: error))")
                return
            }
            let count = try await library.countBooks()
            #expect(count == "42")
        }
    }

    @Test("a connection that is cancelled ends, also with a call from elsewhere in flight", .timeLimit(.minutes(6)))
    func cancelledConnection() async throws {
        let connection = Task {
            try await LibraryClient.withConnection(to: .inMemory(LibraryServer(LiveLibrary()))) { library in
                let call = Task { try await library.wait(milliseconds: 60_000) }
                _ = try await call.value
            }
        }
        try await Task.sleep(for: .milliseconds(50))
        connection.cancel()
        await #expect(throws: (any Error).self) { try await connection.value }
    }
}
