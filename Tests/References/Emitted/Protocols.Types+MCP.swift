// Emitted by mcpgen 0.1.0 from LibraryService.swift, digest 4493d4fc51e3aa77.
// Emitted by mcpgen 0.1.0 from LibraryService.swift, digest db73e345c0d258a0.
// Emitted by mcpgen 0.1.0 from Forms.swift, digest 35cccf3cd26d8092.
// Emitted by mcpgen 0.1.0 from Forms.swift, digest 0497b7515a00910e.
// Emitted by mcpgen 0.1.0 from Forms.swift, digest b2e54f219d75eeab.
// Emitted by mcpgen 0.1.0 from Forms.swift, digest 9dd6a2be171b141d.
// Changes made here are lost: change the contract.

public import MCPRuntime

nonisolated extension LibraryService {
    /// Find books.
    ///
    /// All words have to be in the title.
    ///
    /// - Parameters:
    ///   - words: What to look for.
    ///   - limit: How many books at most.
    ///   - order: `order`
    public func findBooks(
        words: [Swift.String],
        limit: Swift.Int = 10,
        order: Order = .byTitle
    ) async throws -> SearchResult {
        try await self.findBooks(words: words, genre: nil, limit: limit, order: order)
    }

    /// Find books.
    ///
    /// All words have to be in the title.
    ///
    /// - Parameters:
    ///   - words: What to look for.
    ///   - genre: Only books of this genre.
    ///   - order: `order`
    public func findBooks(words: [Swift.String], genre: Genre?, order: Order = .byTitle) async throws -> SearchResult {
        try await self.findBooks(words: words, genre: genre, limit: 10, order: order)
    }

    /// Find books.
    ///
    /// All words have to be in the title.
    ///
    /// - Parameters:
    ///   - words: What to look for.
    ///   - genre: Only books of this genre.
    ///   - limit: How many books at most.
    public func findBooks(words: [Swift.String], genre: Genre?, limit: Swift.Int) async throws -> SearchResult {
        try await self.findBooks(words: words, genre: genre, limit: limit, order: .byTitle)
    }

    /// Show the cover of a book.
    ///
    /// - Parameters:
    ///   - title: `title`
    ///   - caption: `caption`
    public func showCover(
        of title: Swift.String,
        caption: Swift.String = "A cover"
    ) async throws -> [MCPRuntime.ContentBlock] {
        try await self.showCover(of: title, scale: 1.5, caption: caption)
    }

    /// Show the cover of a book.
    ///
    /// - Parameters:
    ///   - title: `title`
    ///   - scale: `scale`
    public func showCover(of title: Swift.String, scale: Swift.Double) async throws -> [MCPRuntime.ContentBlock] {
        try await self.showCover(of: title, scale: scale, caption: "A cover")
    }

    /// Keep notes on a book.
    ///
    /// - Parameters:
    ///   - notes: `notes`
    public func takeNotes(
        _ notes: [Swift.String: [Note]],
        context: MCPRuntime.RequestContext
    ) async throws -> MCPRuntime.CallToolResult {
        try await self.takeNotes(notes, context: context, isPublic: nil)
    }
}

/// The tools of Library.
public nonisolated enum LibraryTool: Swift.String, Swift.CaseIterable, Swift.Sendable {
    /// `find_books`
    case findBooks = "find_books"
    /// `borrow`
    case borrow
    /// `give_back`
    case giveBack = "give_back"
    /// `count_books`
    case countBooks = "count_books"
    /// `show_cover`
    case showCover = "show_cover"
    /// `take_notes`
    case takeNotes = "take_notes"
    /// `wait-for`
    case wait = "wait-for"
    /// `fail`
    case fail
}

nonisolated extension LibraryTool: MCPRuntime.MCPToolName {
    /// Finds the tool of a name on the wire.
    public init?(wireName: borrowing MCPRuntime.JSONText) {
        switch wireName {
        case "find_books": self = .findBooks
        case "borrow": self = .borrow
        case "give_back": self = .giveBack
        case "count_books": self = .countBooks
        case "show_cover": self = .showCover
        case "take_notes": self = .takeNotes
        case "wait-for": self = .wait
        case "fail": self = .fail
        default: return nil
        }
    }

    /// The tool as `tools/list` shows it.
    public var listing: MCPRuntime.ToolListing {
        switch self {
        case .findBooks:
            MCPRuntime.ToolListing(
                name: "find_books",
                json: #"""
                    {"name":"find_books","title":"Find books","description":"Find books.\n\nAll words have to be in the title.","inputSchema":{"type":"object","properties":{"words":{"type":"array","items":{"type":"string"},"description":"What to look for."},"genre":{"type":"string","enum":["crime","poetry","science-fiction","default"],"description":"Only books of this genre."},"limit":{"type":"integer","description":"How many books at most.","default":10},"order":{"type":"string","enum":["byTitle","byAuthor"],"description":"The order of a list.","default":"byTitle"}},"required":["words"],"additionalProperties":false},"outputSchema":{"type":"object","description":"What was found.","properties":{"books":{"type":"array","items":{"$ref":"#/$defs/SearchResult.Book"},"description":"The books, best first."},"total":{"type":"integer"}},"required":["books","total"],"$defs":{"SearchResult.Book":{"type":"object","description":"A book.","properties":{"title":{"type":"string"},"authors":{"type":"object","additionalProperties":{"type":"string"},"description":"Its authors, by their part in it."},"genre":{"type":"string","enum":["crime","poetry","science-fiction","default"],"description":"What a book is about."},"rating":{"type":"number"},"translations":{"type":"array","items":{"$ref":"#/$defs/SearchResult.Book"}}},"required":["title","authors","genre","translations"]}}},"annotations":{"readOnlyHint":true,"openWorldHint":false}}
                    """#
            )
        case .borrow:
            MCPRuntime.ToolListing(
                name: "borrow",
                json: #"""
                    {"name":"borrow","description":"Borrow a book.","inputSchema":{"type":"object","description":"A book on loan.","properties":{"title":{"type":"string","description":"The title of the book."},"days":{"type":"integer","description":"How long it is borrowed.","default":14},"reader":{"type":"object","description":"Who borrows it.","properties":{"name":{"type":"string"},"card_number":{"type":"integer"}},"required":["name"],"additionalProperties":false}},"required":["title"],"additionalProperties":false},"outputSchema":{"type":"object","description":"The proof of a loan.","properties":{"title":{"type":"string"},"isOverdue":{"type":"boolean"},"extra":{}},"required":["title","isOverdue","extra"]},"annotations":{"destructiveHint":false,"idempotentHint":true}}
                    """#
            )
        case .giveBack:
            MCPRuntime.ToolListing(
                name: "give_back",
                json: #"""
                    {"name":"give_back","description":"Give a book back.","inputSchema":{"type":"object","properties":{"loan":{"type":"object","description":"A book on loan.","properties":{"title":{"type":"string","description":"The title of the book."},"days":{"type":"integer","description":"How long it is borrowed.","default":14},"reader":{"type":"object","description":"Who borrows it.","properties":{"name":{"type":"string"},"card_number":{"type":"integer"}},"required":["name"],"additionalProperties":false}},"required":["title"],"additionalProperties":false}},"required":["loan"],"additionalProperties":false}}
                    """#
            )
        case .countBooks:
            MCPRuntime.ToolListing(
                name: "count_books",
                json: #"""
                    {"name":"count_books","description":"Say how many books there are.","inputSchema":{"type":"object","additionalProperties":false}}
                    """#
            )
        case .showCover:
            MCPRuntime.ToolListing(
                name: "show_cover",
                json: #"""
                    {"name":"show_cover","description":"Show the cover of a book.","inputSchema":{"type":"object","properties":{"title":{"type":"string"},"scale":{"type":"number","default":1.5},"caption":{"type":"string","default":"A cover"}},"required":["title"],"additionalProperties":false}}
                    """#
            )
        case .takeNotes:
            MCPRuntime.ToolListing(
                name: "take_notes",
                json: #"""
                    {"name":"take_notes","description":"Keep notes on a book.","inputSchema":{"type":"object","properties":{"notes":{"type":"object","additionalProperties":{"type":"array","items":{"type":"object","description":"A remark; it can't be compared, so nor can calls that have it.","properties":{"page":{"type":"integer"},"text":{"type":"string"}},"required":["page","text"],"additionalProperties":false}}},"isPublic":{"type":"boolean"}},"required":["notes"],"additionalProperties":false}}
                    """#
            )
        case .wait:
            MCPRuntime.ToolListing(
                name: "wait-for",
                json: #"""
                    {"name":"wait-for","description":"Wait as long as it takes.","inputSchema":{"type":"object","properties":{"milliseconds":{"type":"integer"}},"required":["milliseconds"],"additionalProperties":false}}
                    """#
            )
        case .fail:
            MCPRuntime.ToolListing(
                name: "fail",
                json: #"""
                    {"name":"fail","description":"Fail, and say why.","inputSchema":{"type":"object","properties":{"reason":{"type":"string"}},"required":["reason"],"additionalProperties":false},"outputSchema":{"type":"object","description":"The proof of a loan.","properties":{"title":{"type":"string"},"isOverdue":{"type":"boolean"},"extra":{}},"required":["title","isOverdue","extra"]}}
                    """#
            )
        }
    }
}

nonisolated extension LibraryTool {
    /// The arguments of `find_books`.
    public struct FindBooksArguments: Swift.Sendable {
        /// What to look for.
        public var words: [Swift.String]
        /// Only books of this genre.
        public var genre: Genre?
        /// How many books at most.
        public var limit: Swift.Int
        /// `order`
        public var order: Order

        /// Makes a value.
        ///
        /// - Parameters:
        ///   - words: What to look for.
        ///   - genre: Only books of this genre.
        ///   - limit: How many books at most.
        ///   - order: `order`
        public init(words: [Swift.String], genre: Genre? = nil, limit: Swift.Int = 10, order: Order = .byTitle) {
            self.words = words
            self.genre = genre
            self.limit = limit
            self.order = order
        }
    }
}

nonisolated extension LibraryTool {
    /// The arguments of `give_back`.
    public struct GiveBackArguments: Swift.Sendable {
        /// `loan`
        public var loan: Loan

        /// Makes a value.
        ///
        /// - Parameters:
        ///   - loan: `loan`
        public init(loan: Loan) {
            self.loan = loan
        }
    }
}

nonisolated extension LibraryTool {
    /// The arguments of `show_cover`.
    public struct ShowCoverArguments: Swift.Hashable, Swift.Sendable {
        /// `title`
        public var title: Swift.String
        /// `scale`
        public var scale: Swift.Double
        /// `caption`
        public var caption: Swift.String

        /// Makes a value.
        ///
        /// - Parameters:
        ///   - title: `title`
        ///   - scale: `scale`
        ///   - caption: `caption`
        public init(title: Swift.String, scale: Swift.Double = 1.5, caption: Swift.String = "A cover") {
            self.title = title
            self.scale = scale
            self.caption = caption
        }
    }
}

nonisolated extension LibraryTool {
    /// The arguments of `take_notes`.
    public struct TakeNotesArguments: Swift.Sendable {
        /// `notes`
        public var notes: [Swift.String: [Note]]
        /// `isPublic`
        public var isPublic: Swift.Bool?

        /// Makes a value.
        ///
        /// - Parameters:
        ///   - notes: `notes`
        ///   - isPublic: `isPublic`
        public init(notes: [Swift.String: [Note]], isPublic: Swift.Bool? = nil) {
            self.notes = notes
            self.isPublic = isPublic
        }
    }
}

nonisolated extension LibraryTool {
    /// The arguments of `wait-for`.
    public struct WaitArguments: Swift.Hashable, Swift.Sendable {
        /// `milliseconds`
        public var milliseconds: Swift.Int

        /// Makes a value.
        ///
        /// - Parameters:
        ///   - milliseconds: `milliseconds`
        public init(milliseconds: Swift.Int) {
            self.milliseconds = milliseconds
        }
    }
}

nonisolated extension LibraryTool {
    /// The arguments of `fail`.
    public struct FailArguments: Swift.Hashable, Swift.Sendable {
        /// `reason`
        public var reason: Swift.String

        /// Makes a value.
        ///
        /// - Parameters:
        ///   - reason: `reason`
        public init(reason: Swift.String) {
            self.reason = reason
        }
    }
}

nonisolated extension LibraryTool.FindBooksArguments: MCPRuntime.JSONCodable {
    /// Reads the value.
    public init(json reader: inout MCPRuntime.JSONReader) throws(MCPRuntime.JSONFailure) {
        var words: [Swift.String]?
        var genre: Genre?
        var limit: Swift.Int?
        var order: Order?
        let object = try reader.beginObject()
        while let key = try reader.nextName() {
            switch key {
            case "words": words = reader.read()
            case "genre": genre = reader.readOptional()
            case "limit": limit = reader.readOptional()
            case "order": order = reader.readOptional()
            default: try reader.skipUnknown(key, known: "words", "genre", "limit", "order")
            }
        }
        guard let words else {
            throw reader.missing("words", in: object)
        }
        self.words = words
        self.genre = genre
        self.limit = limit ?? 10
        self.order = order ?? .byTitle
    }

    /// Writes the value.
    public func writeJSON(to writer: inout MCPRuntime.JSONWriter) {
        writer.beginObject()
        writer.member("words", words)
        writer.member("genre", genre)
        writer.member("limit", limit)
        writer.member("order", order)
        writer.endObject()
    }
}

nonisolated extension LibraryTool.GiveBackArguments: MCPRuntime.JSONCodable {
    /// Reads the value.
    public init(json reader: inout MCPRuntime.JSONReader) throws(MCPRuntime.JSONFailure) {
        var loan: Loan?
        let object = try reader.beginObject()
        while let key = try reader.nextName() {
            switch key {
            case "loan": loan = reader.read()
            default: try reader.skipUnknown(key, known: "loan")
            }
        }
        guard let loan else {
            throw reader.missing("loan", in: object)
        }
        self.loan = loan
    }

    /// Writes the value.
    public func writeJSON(to writer: inout MCPRuntime.JSONWriter) {
        writer.beginObject()
        writer.member("loan", loan)
        writer.endObject()
    }
}

nonisolated extension LibraryTool.ShowCoverArguments: MCPRuntime.JSONCodable {
    /// Reads the value.
    public init(json reader: inout MCPRuntime.JSONReader) throws(MCPRuntime.JSONFailure) {
        var title: Swift.String?
        var scale: Swift.Double?
        var caption: Swift.String?
        let object = try reader.beginObject()
        while let key = try reader.nextName() {
            switch key {
            case "title": title = reader.read()
            case "scale": scale = reader.readOptional()
            case "caption": caption = reader.readOptional()
            default: try reader.skipUnknown(key, known: "title", "scale", "caption")
            }
        }
        guard let title else {
            throw reader.missing("title", in: object)
        }
        self.title = title
        self.scale = scale ?? 1.5
        self.caption = caption ?? "A cover"
    }

    /// Writes the value.
    public func writeJSON(to writer: inout MCPRuntime.JSONWriter) {
        writer.beginObject()
        writer.member("title", title)
        writer.member("scale", scale)
        writer.member("caption", caption)
        writer.endObject()
    }
}

nonisolated extension LibraryTool.TakeNotesArguments: MCPRuntime.JSONCodable {
    /// Reads the value.
    public init(json reader: inout MCPRuntime.JSONReader) throws(MCPRuntime.JSONFailure) {
        var notes: [Swift.String: [Note]]?
        var isPublic: Swift.Bool?
        let object = try reader.beginObject()
        while let key = try reader.nextName() {
            switch key {
            case "notes": notes = reader.read()
            case "isPublic": isPublic = reader.readOptional()
            default: try reader.skipUnknown(key, known: "notes", "isPublic")
            }
        }
        guard let notes else {
            throw reader.missing("notes", in: object)
        }
        self.notes = notes
        self.isPublic = isPublic
    }

    /// Writes the value.
    public func writeJSON(to writer: inout MCPRuntime.JSONWriter) {
        writer.beginObject()
        writer.member("notes", notes)
        writer.member("isPublic", isPublic)
        writer.endObject()
    }
}

nonisolated extension LibraryTool.WaitArguments: MCPRuntime.JSONCodable {
    /// Reads the value.
    public init(json reader: inout MCPRuntime.JSONReader) throws(MCPRuntime.JSONFailure) {
        var milliseconds: Swift.Int?
        let object = try reader.beginObject()
        while let key = try reader.nextName() {
            switch key {
            case "milliseconds": milliseconds = reader.read()
            default: try reader.skipUnknown(key, known: "milliseconds")
            }
        }
        guard let milliseconds else {
            throw reader.missing("milliseconds", in: object)
        }
        self.milliseconds = milliseconds
    }

    /// Writes the value.
    public func writeJSON(to writer: inout MCPRuntime.JSONWriter) {
        writer.beginObject()
        writer.member("milliseconds", milliseconds)
        writer.endObject()
    }
}

nonisolated extension LibraryTool.FailArguments: MCPRuntime.JSONCodable {
    /// Reads the value.
    public init(json reader: inout MCPRuntime.JSONReader) throws(MCPRuntime.JSONFailure) {
        var reason: Swift.String?
        let object = try reader.beginObject()
        while let key = try reader.nextName() {
            switch key {
            case "reason": reason = reader.read()
            default: try reader.skipUnknown(key, known: "reason")
            }
        }
        guard let reason else {
            throw reader.missing("reason", in: object)
        }
        self.reason = reason
    }

    /// Writes the value.
    public func writeJSON(to writer: inout MCPRuntime.JSONWriter) {
        writer.beginObject()
        writer.member("reason", reason)
        writer.endObject()
    }
}

nonisolated extension Genre: MCPRuntime.JSONCodable {
    /// Reads the value.
    public init(json reader: inout MCPRuntime.JSONReader) throws(MCPRuntime.JSONFailure) {
        let start = reader.mark()
        switch try reader.readText() {
        case "crime": self = .crime
        case "poetry": self = .poetry
        case "science-fiction": self = .scienceFiction
        case "default": self = .`default`
        default: throw reader.mismatch(expectedOneOf: "crime", "poetry", "science-fiction", "default", at: start)
        }
    }

    /// Writes the value.
    public func writeJSON(to writer: inout MCPRuntime.JSONWriter) {
        writer.write(rawValue)
    }
}

nonisolated extension Order: MCPRuntime.JSONCodable {
    /// Reads the value.
    public init(json reader: inout MCPRuntime.JSONReader) throws(MCPRuntime.JSONFailure) {
        let start = reader.mark()
        switch try reader.readText() {
        case "byTitle": self = .byTitle
        case "byAuthor": self = .byAuthor
        default: throw reader.mismatch(expectedOneOf: "byTitle", "byAuthor", at: start)
        }
    }

    /// Writes the value.
    public func writeJSON(to writer: inout MCPRuntime.JSONWriter) {
        writer.write(rawValue)
    }
}

nonisolated extension SearchResult: MCPRuntime.JSONCodable {
    /// Reads the value.
    public init(json reader: inout MCPRuntime.JSONReader) throws(MCPRuntime.JSONFailure) {
        var books: [SearchResult.Book]?
        var total: Swift.Int?
        let object = try reader.beginObject()
        while let key = try reader.nextName() {
            switch key {
            case "books": books = reader.read()
            case "total": total = reader.read()
            default: try reader.skipUnknown(key, known: "books", "total")
            }
        }
        guard let books, let total else {
            throw reader.missing("books", "total", in: object)
        }
        self.books = books
        self.total = total
    }

    /// Writes the value.
    public func writeJSON(to writer: inout MCPRuntime.JSONWriter) {
        writer.beginObject()
        writer.member("books", books)
        writer.member("total", total)
        writer.endObject()
    }
}

nonisolated extension SearchResult.Book: MCPRuntime.JSONCodable {
    /// Reads the value.
    public init(json reader: inout MCPRuntime.JSONReader) throws(MCPRuntime.JSONFailure) {
        var title: Swift.String?
        var authors: [Swift.String: Swift.String]?
        var genre: Genre?
        var rating: Swift.Double?
        var translations: [SearchResult.Book]?
        let object = try reader.beginObject()
        while let key = try reader.nextName() {
            switch key {
            case "title": title = reader.read()
            case "authors": authors = reader.read()
            case "genre": genre = reader.read()
            case "rating": rating = reader.readOptional()
            case "translations": translations = reader.read()
            default: try reader.skipUnknown(key, known: "title", "authors", "genre", "rating", "translations")
            }
        }
        guard let title, let authors, let genre, let translations else {
            throw reader.missing("title", "authors", "genre", "translations", in: object)
        }
        self.title = title
        self.authors = authors
        self.genre = genre
        self.rating = rating
        self.translations = translations
    }

    /// Writes the value.
    public func writeJSON(to writer: inout MCPRuntime.JSONWriter) {
        writer.beginObject()
        writer.member("title", title)
        writer.member("authors", authors)
        writer.member("genre", genre)
        writer.member("rating", rating)
        writer.member("translations", translations)
        writer.endObject()
    }
}

nonisolated extension Loan: MCPRuntime.JSONCodable {
    /// Reads the value.
    public init(json reader2: inout MCPRuntime.JSONReader) throws(MCPRuntime.JSONFailure) {
        var title: Swift.String?
        var days: Swift.Int?
        var reader: Loan.Reader?
        let object = try reader2.beginObject()
        while let key = try reader2.nextName() {
            switch key {
            case "title": title = reader2.read()
            case "days": days = reader2.readOptional()
            case "reader": reader = reader2.readOptional()
            default: try reader2.skipUnknown(key, known: "title", "days", "reader")
            }
        }
        guard let title else {
            throw reader2.missing("title", in: object)
        }
        self.title = title
        if let days { self.days = days }
        self.reader = reader
    }

    /// Writes the value.
    public func writeJSON(to writer: inout MCPRuntime.JSONWriter) {
        writer.beginObject()
        writer.member("title", title)
        writer.member("days", days)
        writer.member("reader", reader)
        writer.endObject()
    }
}

nonisolated extension Loan.Reader: MCPRuntime.JSONCodable {
    /// Reads the value.
    public init(json reader: inout MCPRuntime.JSONReader) throws(MCPRuntime.JSONFailure) {
        var name: Swift.String?
        var cardNumber: Swift.Int?
        let object = try reader.beginObject()
        while let key = try reader.nextName() {
            switch key {
            case "name": name = reader.read()
            case "card_number": cardNumber = reader.readOptional()
            default: try reader.skipUnknown(key, known: "name", "card_number")
            }
        }
        guard let name else {
            throw reader.missing("name", in: object)
        }
        self.name = name
        self.cardNumber = cardNumber
    }

    /// Writes the value.
    public func writeJSON(to writer: inout MCPRuntime.JSONWriter) {
        writer.beginObject()
        writer.member("name", name)
        writer.member("card_number", cardNumber)
        writer.endObject()
    }
}

nonisolated extension Receipt: MCPRuntime.JSONCodable {
    /// Reads the value.
    public init(json reader: inout MCPRuntime.JSONReader) throws(MCPRuntime.JSONFailure) {
        var title: Swift.String?
        var isOverdue: Swift.Bool?
        var extra: MCPRuntime.JSONValue?
        let object = try reader.beginObject()
        while let key = try reader.nextName() {
            switch key {
            case "title": title = reader.read()
            case "isOverdue": isOverdue = reader.read()
            case "extra": extra = reader.read()
            default: try reader.skipUnknown(key, known: "title", "isOverdue", "extra")
            }
        }
        guard let title, let isOverdue, let extra else {
            throw reader.missing("title", "isOverdue", "extra", in: object)
        }
        self.title = title
        self.isOverdue = isOverdue
        self.extra = extra
    }

    /// Writes the value.
    public func writeJSON(to writer: inout MCPRuntime.JSONWriter) {
        writer.beginObject()
        writer.member("title", title)
        writer.member("isOverdue", isOverdue)
        writer.member("extra", extra)
        writer.endObject()
    }
}

nonisolated extension Note: MCPRuntime.JSONCodable {
    /// Reads the value.
    public init(json reader: inout MCPRuntime.JSONReader) throws(MCPRuntime.JSONFailure) {
        var page: Swift.Int?
        var text: Swift.String?
        let object = try reader.beginObject()
        while let key = try reader.nextName() {
            switch key {
            case "page": page = reader.read()
            case "text": text = reader.read()
            default: try reader.skipUnknown(key, known: "page", "text")
            }
        }
        guard let page, let text else {
            throw reader.missing("page", "text", in: object)
        }
        self.page = page
        self.text = text
    }

    /// Writes the value.
    public func writeJSON(to writer: inout MCPRuntime.JSONWriter) {
        writer.beginObject()
        writer.member("page", page)
        writer.member("text", text)
        writer.endObject()
    }
}

nonisolated extension ClockTools {
    /// Set an alarm.
    ///
    /// - Parameters:
    ///   - hour: `hour`
    func setAlarm(hour: Swift.Int) throws {
        try self.setAlarm(hour: hour, minute: nil)
    }
}

/// The tools of Clock.
nonisolated enum ClockTool: Swift.String, Swift.CaseIterable, Swift.Sendable {
    /// `currentTime`
    case currentTime
    /// `setAlarm`
    case setAlarm
}

nonisolated extension ClockTool: MCPRuntime.MCPToolName {
    /// Finds the tool of a name on the wire.
    init?(wireName: borrowing MCPRuntime.JSONText) {
        switch wireName {
        case "currentTime": self = .currentTime
        case "setAlarm": self = .setAlarm
        default: return nil
        }
    }

    /// The tool as `tools/list` shows it.
    var listing: MCPRuntime.ToolListing {
        switch self {
        case .currentTime:
            MCPRuntime.ToolListing(
                name: "currentTime",
                json: #"""
                    {"name":"currentTime","description":"Tell the time.","inputSchema":{"type":"object","additionalProperties":false}}
                    """#
            )
        case .setAlarm:
            MCPRuntime.ToolListing(
                name: "setAlarm",
                json: #"""
                    {"name":"setAlarm","description":"Set an alarm.","inputSchema":{"type":"object","properties":{"hour":{"type":"integer"},"minute":{"type":"integer"}},"required":["hour"],"additionalProperties":false}}
                    """#
            )
        }
    }
}

nonisolated extension ClockTool {
    /// The arguments of `setAlarm`.
    struct SetAlarmArguments: Swift.Hashable, Swift.Sendable {
        /// `hour`
        var hour: Swift.Int
        /// `minute`
        var minute: Swift.Int?

        /// Makes a value.
        ///
        /// - Parameters:
        ///   - hour: `hour`
        ///   - minute: `minute`
        init(hour: Swift.Int, minute: Swift.Int? = nil) {
            self.hour = hour
            self.minute = minute
        }
    }
}

nonisolated extension ClockTool.SetAlarmArguments: MCPRuntime.JSONCodable {
    /// Reads the value.
    init(json reader: inout MCPRuntime.JSONReader) throws(MCPRuntime.JSONFailure) {
        var hour: Swift.Int?
        var minute: Swift.Int?
        let object = try reader.beginObject()
        while let key = try reader.nextName() {
            switch key {
            case "hour": hour = reader.read()
            case "minute": minute = reader.readOptional()
            default: try reader.skipUnknown(key, known: "hour", "minute")
            }
        }
        guard let hour else {
            throw reader.missing("hour", in: object)
        }
        self.hour = hour
        self.minute = minute
    }

    /// Writes the value.
    func writeJSON(to writer: inout MCPRuntime.JSONWriter) {
        writer.beginObject()
        writer.member("hour", hour)
        writer.member("minute", minute)
        writer.endObject()
    }
}

/// The tools of Complaint.
public nonisolated enum ComplaintTool: Swift.String, Swift.CaseIterable, Swift.Sendable {
    /// `complain`
    case complain
}

nonisolated extension ComplaintTool: MCPRuntime.MCPToolName {
    /// Finds the tool of a name on the wire.
    public init?(wireName: borrowing MCPRuntime.JSONText) {
        switch wireName {
        case "complain": self = .complain
        default: return nil
        }
    }

    /// The tool as `tools/list` shows it.
    public var listing: MCPRuntime.ToolListing {
        switch self {
        case .complain:
            MCPRuntime.ToolListing(
                name: "complain",
                json: #"""
                    {"name":"complain","description":"Complain.","inputSchema":{"type":"object","description":"A form that is a tool's argument too.","properties":{"text":{"type":"string"},"genre":{"type":"string","enum":["crime","poetry","science-fiction","default"],"description":"What a book is about."}},"required":["text"],"additionalProperties":false},"outputSchema":{"type":"object","description":"A form that is a tool's argument too.","properties":{"text":{"type":"string"},"genre":{"type":"string","enum":["crime","poetry","science-fiction","default"],"description":"What a book is about."}},"required":["text"]}}
                    """#
            )
        }
    }
}

nonisolated extension Complaint: MCPRuntime.JSONCodable {
    /// Reads the value.
    public init(json reader: inout MCPRuntime.JSONReader) throws(MCPRuntime.JSONFailure) {
        var text: Swift.String?
        var genre: Genre?
        let object = try reader.beginObject()
        while let key = try reader.nextName() {
            switch key {
            case "text": text = reader.read()
            case "genre": genre = reader.readOptional()
            default: try reader.skipUnknown(key, known: "text", "genre")
            }
        }
        guard let text else {
            throw reader.missing("text", in: object)
        }
        self.text = text
        self.genre = genre
    }

    /// Writes the value.
    public func writeJSON(to writer: inout MCPRuntime.JSONWriter) {
        writer.beginObject()
        writer.member("text", text)
        writer.member("genre", genre)
        writer.endObject()
    }
}

nonisolated extension Registration: MCPRuntime.ElicitationForm {
    /// The name of the form.
    public static var formName: Swift.String {
        "Registration"
    }

    /// What the form asks for, as a schema in JSON.
    public static var requestedSchema: Swift.String {
        #"""
        {"type":"object","properties":{"name":{"type":"string","description":"Your full name, as on \"official\" papers."},"nickname":{"type":"string"},"age":{"type":"integer","description":"Your age in years."},"household-size":{"type":"integer","default":-1},"height":{"type":"number","default":1.75},"shoeSize":{"type":"number"},"wantsLetters":{"type":"boolean","description":"Whether you want letters."},"isStudent":{"type":"boolean","default":false},"plan":{"type":"string","oneOf":[{"const":"basic","title":"Free"},{"const":"family-plan","title":"With a fee, e.g. for families"},{"const":"school","title":"school"}],"description":"What it costs."},"branch":{"type":"string","enum":["north","south"],"description":"Where you pick up books.","default":"north"},"genres":{"type":"array","items":{"type":"string","enum":["crime","poetry","science-fiction","default"]},"description":"What a book is about."},"days":{"type":"array","items":{"anyOf":[{"const":"sat","title":"Saturday"},{"const":"sun","title":"Sunday"}]},"description":"When you come.","default":["sat","sun"]},"otherPlans":{"type":"array","items":{"anyOf":[{"const":"basic","title":"Free"},{"const":"family-plan","title":"With a fee, e.g. for families"},{"const":"school","title":"school"}]},"description":"What it costs."}},"required":["name","age","wantsLetters","plan","genres"]}
        """#
    }
}

nonisolated extension Registration.Confirmation: MCPRuntime.ElicitationForm {
    /// The name of the form.
    package static var formName: Swift.String {
        "Registration.Confirmation"
    }

    /// What the form asks for, as a schema in JSON.
    package static var requestedSchema: Swift.String {
        #"""
        {"type":"object","properties":{}}
        """#
    }
}

nonisolated extension Complaint: MCPRuntime.ElicitationForm {
    /// The name of the form.
    public static var formName: Swift.String {
        "Complaint"
    }

    /// What the form asks for, as a schema in JSON.
    public static var requestedSchema: Swift.String {
        #"""
        {"type":"object","properties":{"text":{"type":"string"},"genre":{"type":"string","enum":["crime","poetry","science-fiction","default"],"description":"What a book is about."}},"required":["text"]}
        """#
    }
}

nonisolated extension Registration: MCPRuntime.JSONCodable {
    /// Reads the value.
    public init(json reader: inout MCPRuntime.JSONReader) throws(MCPRuntime.JSONFailure) {
        var name: Swift.String?
        var nickname: Swift.String?
        var age: Swift.Int?
        var householdSize: Swift.Int?
        var height: Swift.Double?
        var shoeSize: Swift.Double?
        var wantsLetters: Swift.Bool?
        var isStudent: Swift.Bool?
        var plan: Registration.Plan?
        var branch: Registration.Branch?
        var genres: [Genre]?
        var days: [Day]?
        var otherPlans: [Registration.Plan]?
        let object = try reader.beginObject()
        while let key = try reader.nextName() {
            switch key {
            case "name": name = reader.read()
            case "nickname": nickname = reader.readOptional()
            case "age": age = reader.read()
            case "household-size": householdSize = reader.readOptional()
            case "height": height = reader.readOptional()
            case "shoeSize": shoeSize = reader.readOptional()
            case "wantsLetters": wantsLetters = reader.read()
            case "isStudent": isStudent = reader.readOptional()
            case "plan": plan = reader.read()
            case "branch": branch = reader.readOptional()
            case "genres": genres = reader.read()
            case "days": days = reader.readOptional()
            case "otherPlans": otherPlans = reader.readOptional()
            default:
                try reader.skipUnknown(
                    key,
                    known: "name",
                    "nickname",
                    "age",
                    "household-size",
                    "height",
                    "shoeSize",
                    "wantsLetters",
                    "isStudent",
                    "plan",
                    "branch",
                    "genres",
                    "days",
                    "otherPlans"
                )
            }
        }
        guard let name, let age, let wantsLetters, let plan, let genres else {
            throw reader.missing("name", "age", "wantsLetters", "plan", "genres", in: object)
        }
        self.name = name
        self.nickname = nickname
        self.age = age
        if let householdSize { self.householdSize = householdSize }
        if let height { self.height = height }
        self.shoeSize = shoeSize
        self.wantsLetters = wantsLetters
        if let isStudent { self.isStudent = isStudent }
        self.plan = plan
        if let branch { self.branch = branch }
        self.genres = genres
        if let days { self.days = days }
        self.otherPlans = otherPlans
    }

    /// Writes the value.
    public func writeJSON(to writer: inout MCPRuntime.JSONWriter) {
        writer.beginObject()
        writer.member("name", name)
        writer.member("nickname", nickname)
        writer.member("age", age)
        writer.member("household-size", householdSize)
        writer.member("height", height)
        writer.member("shoeSize", shoeSize)
        writer.member("wantsLetters", wantsLetters)
        writer.member("isStudent", isStudent)
        writer.member("plan", plan)
        writer.member("branch", branch)
        writer.member("genres", genres)
        writer.member("days", days)
        writer.member("otherPlans", otherPlans)
        writer.endObject()
    }
}

nonisolated extension Registration.Plan: MCPRuntime.JSONCodable {
    /// Reads the value.
    public init(json reader: inout MCPRuntime.JSONReader) throws(MCPRuntime.JSONFailure) {
        let start = reader.mark()
        switch try reader.readText() {
        case "basic": self = .basic
        case "family-plan": self = .family
        case "school": self = .school
        default: throw reader.mismatch(expectedOneOf: "basic", "family-plan", "school", at: start)
        }
    }

    /// Writes the value.
    public func writeJSON(to writer: inout MCPRuntime.JSONWriter) {
        writer.write(rawValue)
    }
}

nonisolated extension Registration.Branch: MCPRuntime.JSONCodable {
    /// Reads the value.
    public init(json reader: inout MCPRuntime.JSONReader) throws(MCPRuntime.JSONFailure) {
        let start = reader.mark()
        switch try reader.readText() {
        case "north": self = .north
        case "south": self = .south
        default: throw reader.mismatch(expectedOneOf: "north", "south", at: start)
        }
    }

    /// Writes the value.
    public func writeJSON(to writer: inout MCPRuntime.JSONWriter) {
        writer.write(rawValue)
    }
}

nonisolated extension Day: MCPRuntime.JSONCodable {
    /// Reads the value.
    public init(json reader: inout MCPRuntime.JSONReader) throws(MCPRuntime.JSONFailure) {
        let start = reader.mark()
        switch try reader.readText() {
        case "sat": self = .saturday
        case "sun": self = .sunday
        default: throw reader.mismatch(expectedOneOf: "sat", "sun", at: start)
        }
    }

    /// Writes the value.
    public func writeJSON(to writer: inout MCPRuntime.JSONWriter) {
        writer.write(rawValue)
    }
}

nonisolated extension Registration.Confirmation: MCPRuntime.JSONCodable {
    /// Reads the value.
    package init(json reader: inout MCPRuntime.JSONReader) throws(MCPRuntime.JSONFailure) {
        _ = try reader.beginObject()
        while let key = try reader.nextName() {
            switch key {
            default: try reader.skipUnknown(key)
            }
        }
    }

    /// Writes the value.
    package func writeJSON(to writer: inout MCPRuntime.JSONWriter) {
        writer.beginObject()
        writer.endObject()
    }
}
