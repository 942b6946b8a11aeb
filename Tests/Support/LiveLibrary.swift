package import MCPGenReferences
package import MCPRuntime

/// A library that answers from its head, for the server under test.
package struct LiveLibrary: LibraryService {
    package init() {}

    package func findBooks(words: [String], genre: Genre?, limit: Int, order: Order) async throws -> SearchResult {
        let found = words.prefix(limit).map { word in
            SearchResult.Book(
                title: word,
                authors: ["writer": "A. \(word)"],
                genre: genre ?? .default,
                rating: word.isEmpty ? nil : 4.5,
                translations: []
            )
        }
        return SearchResult(books: order == .byTitle ? found.sorted { $0.title < $1.title } : found, total: words.count)
    }

    package func borrow(_ context: RequestContext, _ loan: Loan) async throws -> Receipt {
        context.log(.debug, "lending \(loan.title)")
        context.log(.notice, ["title": loan.title, "days": String(loan.days)], logger: "desk")
        let caller = context.clientInfo?.name ?? "nobody"
        return Receipt(
            title: loan.title,
            isOverdue: loan.days > 30,
            extra: ["reader": .string(loan.reader?.name ?? caller)]
        )
    }

    package func giveBack(loan: Loan) async throws {}

    package func countBooks() async throws -> String { "42" }

    package func showCover(of title: String, scale: Double, caption: String) async throws -> [ContentBlock] {
        [.text("\(caption) of \(title), \(scale) times"), .image(data: "AAAA", mimeType: "image/png")]
    }

    package func takeNotes(
        _ notes: [String: [Note]],
        context: RequestContext,
        isPublic: Bool?
    ) async throws -> CallToolResult {
        let count = notes.values.reduce(0) { $0 + $1.count }
        return CallToolResult(
            content: [.text("\(count) notes")],
            structuredContent: ["public": .bool(isPublic ?? false)]
        )
    }

    package func wait(_ context: RequestContext, milliseconds: Int) async throws -> String {
        do {
            try await Task.sleep(for: .milliseconds(milliseconds))
        } catch {
            context.log(.warning, "cancelled")
            throw error
        }
        return "waited \(milliseconds) ms"
    }

    package func fail(in reason: String) async throws -> Receipt {
        switch reason {
        case "infinite": return Receipt(title: "", isOverdue: false, extra: .null)
        case "request": throw JSONRPCError(.internalError, "the request is at fault")
        default: throw ToolError(reason)
        }
    }
}
