import MCPGenReferences
import MCPRuntime
import MCPTestSupport
import Testing

/// Calls of emitted code, from the client's function through text to the service and back.
@Suite struct CallTests {
    /// Calls a closure with a client of a library in the same process.
    private func withLibrary(_ body: (LibraryClient) async throws -> Void) async throws {
        try await LibraryClient.withConnection(to: .inMemory(LibraryServer(LiveLibrary())), body)
    }

    @Test("flat arguments, enums, defaults and nested structs arrive and come back")
    func flatArguments() async throws {
        try await withLibrary { library in
            let result = try await library.findBooks(
                words: ["zebra", "ape \"quoted\"\n", ""],
                genre: .scienceFiction,
                limit: 10,
                order: .byTitle
            )
            #expect(result.total == 3)
            #expect(result.books.map(\.title) == ["", "ape \"quoted\"\n", "zebra"])
            #expect(result.books.map(\.genre) == [.scienceFiction, .scienceFiction, .scienceFiction])
            #expect(result.books.map(\.rating) == [nil, 4.5, 4.5])
            #expect(result.books[2].authors == ["writer": "A. zebra"])
        }
    }

    @Test("parameters that have defaults can be left out, in every combination")
    func overloads() async throws {
        try await withLibrary { library in
            let words = ["b", "a"]
            #expect(try await library.findBooks(words: words).books.map(\.title) == ["a", "b"])
            #expect(try await library.findBooks(words: words, order: .byAuthor).books.map(\.title) == ["b", "a"])
            #expect(try await library.findBooks(words: words, limit: 1).books.map(\.title) == ["b"])
            #expect(try await library.findBooks(words: words, genre: .crime).books.map(\.genre) == [.crime, .crime])
            let both = try await library.findBooks(words: words, genre: .crime, order: .byAuthor)
            #expect(both.books.map(\.title) == ["b", "a"])
        }
    }

    @Test("the overloads serve whatever implements the protocol")
    func overloadsOfExistentials() async throws {
        let service: any LibraryService = LiveLibrary()
        #expect(try await service.findBooks(words: ["a"], order: .byAuthor).total == 1)
    }

    @Test("a struct is the arguments object itself, with its defaults and CodingKeys")
    func structArguments() async throws {
        try await withLibrary { library in
            let loan = Loan(title: "Emma", days: 40, reader: Loan.Reader(name: "Ann", cardNumber: 7))
            let receipt = try await library.borrow(loan)
            #expect(receipt == Receipt(title: "Emma", isOverdue: true, extra: ["reader": "Ann"]))
            let raw = try await library.mcp.callTool(
                "borrow",
                ["title": "Emma", "reader": ["name": "Bob", "card_number": 9]]
            )
            #expect(raw.structuredContent == ["title": "Emma", "isOverdue": false, "extra": ["reader": "Bob"]])
        }
    }

    @Test("structured content is accompanied by the same as text")
    func textBesideStructure() async throws {
        try await withLibrary { library in
            let result = try await library.mcp.callTool("find_books", ["words": ["a\"b"]])
            let structured = try #require(result.structuredContent)
            #expect(try JSONValue(json: Array(result.text.utf8)) == structured)
            #expect(result.content.count == 1)
        }
    }

    @Test("text, content blocks, whole results and nothing come back as they should")
    func otherResults() async throws {
        try await withLibrary { library in
            #expect(try await library.countBooks() == "42")
            let cover = try await library.showCover(of: "Emma")
            #expect(cover == [.text("A cover of Emma, 1.5 times"), .image(data: "AAAA", mimeType: "image/png")])
            try await library.giveBack(loan: Loan(title: "Emma", reader: nil))
            let notes = try await library.takeNotes(
                ["a": [Note(page: 1, text: "x"), Note(page: 2, text: "y")]],
                isPublic: true
            )
            #expect(notes.text == "2 notes")
            #expect(notes.structuredContent == ["public": true])
            #expect(try await library.mcp.callTool("give_back", ["loan": ["title": "Emma"]]).content.isEmpty)
        }
    }

    @Test("a tool that fails throws a ToolError with its text")
    func failingTool() async throws {
        try await withLibrary { library in
            await #expect(throws: ToolError("no such shelf")) { try await library.fail(in: "no such shelf") }
        }
    }

    @Test("an error of the request is an error of the protocol")
    func failingRequest() async throws {
        try await withLibrary { library in
            let error = await #expect(throws: MCPClientError.self) { try await library.fail(in: "request") }
            guard case .server(let answer) = error else {
                Issue.record("\(String(describing: error))")
                return
            }
            #expect(answer == JSONRPCError(.internalError, "the request is at fault"))
        }
    }

    @Test("arguments that don't fit are answered with every problem at once")
    func wrongArguments() async throws {
        try await withLibrary { library in
            let result = try await library.mcp.callTool(
                "find_books",
                ["wrods": [], "genre": "crimes", "limit": 1.5, "order": 3]
            )
            #expect(result.isError)
            #expect(
                result.text == """
                    Invalid arguments for find_books:
                    /wrods: unknown property "wrods", did you mean "words"?
                    /genre: expected one of "crime", "poetry", "science-fiction", "default" (did you mean "crime"?), \
                    found "crimes"
                    /limit: expected an integer, found 1.5
                    /order: expected a string, found 3
                    /words: required property "words" is missing
                    """
            )
        }
    }

    @Test("problems within nested values have their JSON Pointers")
    func nestedProblems() async throws {
        try await withLibrary { library in
            let notes: JSONValue = ["a/b": [["page": 1, "text": "x"], ["page": "2"]]]
            let result = try await library.mcp.callTool("take_notes", ["notes": notes])
            #expect(
                result.text == """
                    Invalid arguments for take_notes:
                    /notes/a~1b/1/page: expected an integer, found "2"
                    /notes/a~1b/1/text: required property "text" is missing
                    """
            )
        }
    }

    @Test("a client of one server can be served by another")
    func chain() async throws {
        try await withLibrary { inner in
            try await LibraryClient.withConnection(to: .inMemory(LibraryServer(inner))) { outer in
                let result = try await outer.findBooks(words: ["a"])
                #expect(result.total == 1)
                await #expect(throws: ToolError("deep down")) { try await outer.fail(in: "deep down") }
            }
        }
    }
}
