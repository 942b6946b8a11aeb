// swift-format-ignore-file: AllPublicDeclarationsHaveDocumentation
// A directive stands between a declaration and its documentation.

public import MCPRuntime

/// A lending library.
// @MCPServer(name: "library", title: "Library", version: "2.0.0", instructions: "Find books, then borrow them.")
public protocol LibraryService: Sendable {
    /// Find books.
    ///
    /// All words have to be in the title.
    ///
    /// - Parameters:
    ///   - words: What to look for.
    ///   - genre: Only books of this genre.
    ///   - limit: How many books
    ///     at most.
    /// - Returns: The books.
    // @MCPTool(title: "Find books", readOnly: true, openWorld: false,
    //          defaults: ["limit": 10, "order": .byTitle])
    func findBooks(words: [String], genre: Genre?, limit: Int, order: Order) async throws -> SearchResult

    /// Borrow a book.
    // @MCPTool(destructive: false, idempotent: true)
    func borrow(_ context: RequestContext, _ loan: Loan) async throws -> Receipt

    /// Give a book back.
    // @MCPTool(flat: true)
    func giveBack(loan: Loan) async throws

    /// Say how many books there are.
    func countBooks() async throws -> String

    /// Show the cover of a book.
    // @MCPTool(defaults: ["scale": 1.5, "caption": "A cover"])
    func showCover(of title: String, scale: Double, caption: String) async throws -> [ContentBlock]

    /// Keep notes on a book.
    func takeNotes(_ notes: [String: [Note]], context: RequestContext, isPublic: Bool?) async throws -> CallToolResult

    /// Wait as long as it takes.
    // @MCPTool(name: "wait-for")
    func wait(_ context: RequestContext, milliseconds: Int) async throws -> String

    /// Fail, and say why.
    func fail(`in` reason: String) async throws -> Receipt

    /// Do what no client could do.
    // @MCPIgnore
    func rearrange(_ shelves: (Int, Int)) async throws
}

extension LibraryService {
    /// Leaves the shelves as they are.
    public func rearrange(_ shelves: (Int, Int)) async throws {}
}

/// What a book is about.
public enum Genre: String, Sendable {
    case crime
    case poetry
    case scienceFiction = "science-fiction"
    case `default`
}

/// The order of a list.
public enum Order: String, Sendable { case byTitle, byAuthor }

/// What was found.
public struct SearchResult: Sendable, Hashable {
    /// The books, best first.
    public var books: [Book]
    public var total: Int

    public init(books: [Book], total: Int) {
        self.books = books
        self.total = total
    }

    /// A book.
    public struct Book: Sendable, Hashable {
        public var title: String
        /// Its authors, by their part in it.
        public var authors: [String: String]
        public var genre: Genre
        public var rating: Double?
        public var translations: [Book]

        public init(title: String, authors: [String: String], genre: Genre, rating: Double?, translations: [Book]) {
            self.title = title
            self.authors = authors
            self.genre = genre
            self.rating = rating
            self.translations = translations
        }
    }
}

/// A book on loan.
public struct Loan: Sendable, Hashable {
    /// The title of the book.
    public var title: String
    /// How long it is borrowed.
    public var days = 14
    public var reader: Reader?

    public init(title: String, days: Int = 14, reader: Reader?) {
        self.title = title
        self.days = days
        self.reader = reader
    }

    /// Who borrows it.
    public struct Reader: Sendable, Hashable {
        public var name: String
        public var cardNumber: Int?

        public init(name: String, cardNumber: Int?) {
            self.name = name
            self.cardNumber = cardNumber
        }

        enum CodingKeys: String, CodingKey {
            case name
            case cardNumber = "card_number"
        }
    }
}

/// The proof of a loan.
public struct Receipt: Sendable, Hashable {
    public var title: String
    public var isOverdue: Bool
    public var extra: JSONValue

    public init(title: String, isOverdue: Bool, extra: JSONValue) {
        self.title = title
        self.isOverdue = isOverdue
        self.extra = extra
    }
}

/// A remark; it can't be compared, so nor can calls that have it.
public struct Note: Sendable {
    public var page: Int
    public var text: String

    public init(page: Int, text: String) {
        self.page = page
        self.text = text
    }
}

/// A clock: its functions neither suspend nor fail, so a remote clock can't be one.
// @MCPServer(toolNames: .verbatim)
protocol ClockTools: Sendable {
    /// Tell the time.
    func currentTime() -> String

    /// Set an alarm.
    func setAlarm(hour: Int, minute: Int?) throws
}
