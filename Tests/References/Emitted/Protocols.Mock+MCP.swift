// Emitted by mcpgen 0.1.0 from LibraryService.swift, digest 4493d4fc51e3aa77.
// Emitted by mcpgen 0.1.0 from LibraryService.swift, digest db73e345c0d258a0.
// Emitted by mcpgen 0.1.0 from Forms.swift, digest 35cccf3cd26d8092.
// Changes made here are lost: change the contract.

public import MCPRuntime

/// Answers as it is told and takes down the calls, for tests of code that uses a ``LibraryService``.
public nonisolated struct LibraryMock: LibraryService {
    /// A call that was received.
    public enum Call: Swift.Sendable {
        /// `find_books`
        case findBooks(LibraryTool.FindBooksArguments)
        /// `borrow`
        case borrow(Loan)
        /// `give_back`
        case giveBack(LibraryTool.GiveBackArguments)
        /// `count_books`
        case countBooks
        /// `show_cover`
        case showCover(LibraryTool.ShowCoverArguments)
        /// `take_notes`
        case takeNotes(LibraryTool.TakeNotesArguments)
        /// `wait-for`
        case wait(LibraryTool.WaitArguments)
        /// `fail`
        case fail(LibraryTool.FailArguments)
    }

    /// Takes down the calls; copies of the mock share it.
    public let recorder = MCPRuntime.CallRecorder<Call>()

    /// The calls so far, in the order in which they came.
    public var calls: [Call] { recorder.calls }

    /// Answers `find_books`.
    public var onFindBooks: (@Sendable (LibraryTool.FindBooksArguments) async throws -> SearchResult)?

    /// Answers `borrow`.
    public var onBorrow: (@Sendable (Loan) async throws -> Receipt)?

    /// Answers `give_back`.
    public var onGiveBack: (@Sendable (LibraryTool.GiveBackArguments) async throws -> Swift.Void)?

    /// Answers `count_books`.
    public var onCountBooks: (@Sendable () async throws -> Swift.String)?

    /// Answers `show_cover`.
    public var onShowCover: (@Sendable (LibraryTool.ShowCoverArguments) async throws -> [MCPRuntime.ContentBlock])?

    /// Answers `take_notes`.
    public var onTakeNotes: (@Sendable (LibraryTool.TakeNotesArguments) async throws -> MCPRuntime.CallToolResult)?

    /// Answers `wait-for`.
    public var onWait: (@Sendable (LibraryTool.WaitArguments) async throws -> Swift.String)?

    /// Answers `fail`.
    public var onFail: (@Sendable (LibraryTool.FailArguments) async throws -> Receipt)?

    /// Makes a mock.
    public init() {}

    /// Find books.
    ///
    /// All words have to be in the title.
    ///
    /// - Parameters:
    ///   - words: What to look for.
    ///   - genre: Only books of this genre.
    ///   - limit: How many books at most.
    ///   - order: `order`
    public func findBooks(
        words: [Swift.String],
        genre: Genre?,
        limit: Swift.Int,
        order: Order
    ) async throws -> SearchResult {
        let arguments = LibraryTool.FindBooksArguments(words: words, genre: genre, limit: limit, order: order)
        self.recorder.record(.findBooks(arguments))
        guard let answer = self.onFindBooks else { throw MCPRuntime.UnansweredCall(handler: "onFindBooks") }
        return try await answer(arguments)
    }

    /// Borrow a book.
    ///
    /// - Parameters:
    ///   - loan: `loan`
    public func borrow(_ context: MCPRuntime.RequestContext, _ loan: Loan) async throws -> Receipt {
        self.recorder.record(.borrow(loan))
        guard let answer = self.onBorrow else { throw MCPRuntime.UnansweredCall(handler: "onBorrow") }
        return try await answer(loan)
    }

    /// Give a book back.
    ///
    /// - Parameters:
    ///   - loan: `loan`
    public func giveBack(loan: Loan) async throws {
        let arguments = LibraryTool.GiveBackArguments(loan: loan)
        self.recorder.record(.giveBack(arguments))
        guard let answer = self.onGiveBack else { throw MCPRuntime.UnansweredCall(handler: "onGiveBack") }
        try await answer(arguments)
    }

    /// Say how many books there are.
    public func countBooks() async throws -> Swift.String {
        self.recorder.record(.countBooks)
        guard let answer = self.onCountBooks else { throw MCPRuntime.UnansweredCall(handler: "onCountBooks") }
        return try await answer()
    }

    /// Show the cover of a book.
    ///
    /// - Parameters:
    ///   - title: `title`
    ///   - scale: `scale`
    ///   - caption: `caption`
    public func showCover(
        of title: Swift.String,
        scale: Swift.Double,
        caption: Swift.String
    ) async throws -> [MCPRuntime.ContentBlock] {
        let arguments = LibraryTool.ShowCoverArguments(title: title, scale: scale, caption: caption)
        self.recorder.record(.showCover(arguments))
        guard let answer = self.onShowCover else { throw MCPRuntime.UnansweredCall(handler: "onShowCover") }
        return try await answer(arguments)
    }

    /// Keep notes on a book.
    ///
    /// - Parameters:
    ///   - notes: `notes`
    ///   - isPublic: `isPublic`
    public func takeNotes(
        _ notes: [Swift.String: [Note]],
        context: MCPRuntime.RequestContext,
        isPublic: Swift.Bool?
    ) async throws -> MCPRuntime.CallToolResult {
        let arguments = LibraryTool.TakeNotesArguments(notes: notes, isPublic: isPublic)
        self.recorder.record(.takeNotes(arguments))
        guard let answer = self.onTakeNotes else { throw MCPRuntime.UnansweredCall(handler: "onTakeNotes") }
        return try await answer(arguments)
    }

    /// Wait as long as it takes.
    ///
    /// - Parameters:
    ///   - milliseconds: `milliseconds`
    public func wait(_ context: MCPRuntime.RequestContext, milliseconds: Swift.Int) async throws -> Swift.String {
        let arguments = LibraryTool.WaitArguments(milliseconds: milliseconds)
        self.recorder.record(.wait(arguments))
        guard let answer = self.onWait else { throw MCPRuntime.UnansweredCall(handler: "onWait") }
        return try await answer(arguments)
    }

    /// Fail, and say why.
    ///
    /// - Parameters:
    ///   - reason: `reason`
    public func fail(in reason: Swift.String) async throws -> Receipt {
        let arguments = LibraryTool.FailArguments(reason: reason)
        self.recorder.record(.fail(arguments))
        guard let answer = self.onFail else { throw MCPRuntime.UnansweredCall(handler: "onFail") }
        return try await answer(arguments)
    }
}

/// Answers as it is told and takes down the calls, for tests of code that uses a ``ClockTools``.
nonisolated struct ClockMock: ClockTools {
    /// A call that was received.
    enum Call: Swift.Hashable, Swift.Sendable {
        /// `currentTime`
        case currentTime
        /// `setAlarm`
        case setAlarm(ClockTool.SetAlarmArguments)
    }

    /// Takes down the calls; copies of the mock share it.
    let recorder = MCPRuntime.CallRecorder<Call>()

    /// The calls so far, in the order in which they came.
    var calls: [Call] { recorder.calls }

    /// Answers `currentTime`.
    var onCurrentTime: @Sendable () -> Swift.String

    /// Answers `setAlarm`.
    var onSetAlarm: (@Sendable (ClockTool.SetAlarmArguments) throws -> Swift.Void)?

    /// Makes a mock.
    ///
    /// - Parameters:
    ///   - onCurrentTime: Answers `currentTime`.
    init(onCurrentTime: @escaping @Sendable () -> Swift.String) {
        self.onCurrentTime = onCurrentTime
    }

    /// Tell the time.
    func currentTime() -> Swift.String {
        self.recorder.record(.currentTime)
        return self.onCurrentTime()
    }

    /// Set an alarm.
    ///
    /// - Parameters:
    ///   - hour: `hour`
    ///   - minute: `minute`
    func setAlarm(hour: Swift.Int, minute: Swift.Int?) throws {
        let arguments = ClockTool.SetAlarmArguments(hour: hour, minute: minute)
        self.recorder.record(.setAlarm(arguments))
        guard let answer = self.onSetAlarm else { throw MCPRuntime.UnansweredCall(handler: "onSetAlarm") }
        try answer(arguments)
    }
}

/// Answers as it is told and takes down the calls, for tests of code that uses a ``ComplaintService``.
public nonisolated struct ComplaintMock: ComplaintService {
    /// A call that was received.
    public enum Call: Swift.Sendable {
        /// `complain`
        case complain(Complaint)
    }

    /// Takes down the calls; copies of the mock share it.
    public let recorder = MCPRuntime.CallRecorder<Call>()

    /// The calls so far, in the order in which they came.
    public var calls: [Call] { recorder.calls }

    /// Answers `complain`.
    public var onComplain: (@Sendable (Complaint) async throws -> Complaint)?

    /// Makes a mock.
    public init() {}

    /// Complain.
    ///
    /// - Parameters:
    ///   - complaint: `complaint`
    public func complain(_ complaint: Complaint) async throws -> Complaint {
        self.recorder.record(.complain(complaint))
        guard let answer = self.onComplain else { throw MCPRuntime.UnansweredCall(handler: "onComplain") }
        return try await answer(complaint)
    }
}
