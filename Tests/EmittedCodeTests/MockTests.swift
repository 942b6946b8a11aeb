import MCPGenReferences
import MCPRuntime
import Testing

/// The emitted mocks.
@Suite struct MockTests {
    @Test("a mock answers as it is told and takes down the calls")
    func answers() async throws {
        var mock = LibraryMock()
        mock.onFindBooks = { SearchResult(books: [], total: $0.limit) }
        #expect(try await mock.findBooks(words: ["a"], limit: 3).total == 3)
        guard case .findBooks(let arguments) = mock.calls.first else {
            Issue.record("no call")
            return
        }
        #expect(arguments.words == ["a"])
        #expect(arguments.genre == nil)
        #expect(arguments.order == .byTitle)
    }

    @Test("a mock without an answer says which one is missing")
    func unanswered() async {
        await #expect(throws: UnansweredCall(handler: "onCountBooks")) { try await LibraryMock().countBooks() }
    }

    @Test("a mock is a service like any other")
    func served() async throws {
        var mock = ShapesMock()
        mock.onErase = { [.text("erased")] }
        let calls = mock.recorder
        try await ShapesClient.withConnection(to: .inMemory(ShapesServer(mock))) { shapes in
            let erased = try await shapes.erase()
            #expect(erased == [.text("erased")])
        }
        #expect(calls.calls == [.erase])
    }
}
