// Emitted by mcpgen 0.1.0 from LibraryService.swift, digest 4493d4fc51e3aa77.
// Emitted by mcpgen 0.1.0 from LibraryService.swift, digest db73e345c0d258a0.
// Emitted by mcpgen 0.1.0 from Forms.swift, digest 35cccf3cd26d8092.
// Changes made here are lost: change the contract.

public import MCPRuntime

/// Calls the tools of a remote Library server.
public nonisolated struct LibraryClient: LibraryService, MCPRuntime.MCPTypedClient {
    /// The connection, for everything that isn't a tool.
    public let mcp: MCPRuntime.MCPClient

    /// Gives types to a connection.
    ///
    /// - Parameter mcp: The connection.
    public init(mcp: MCPRuntime.MCPClient) {
        self.mcp = mcp
    }

    /// The tools for an agent: a model's loop calls them by their names, over this connection and with the same checks.
    public var agentTools: [MCPRuntime.AgentTool] {
        LibraryTool.allCases.map { agentTool($0) }
    }

    private func agentTool(_ tool: LibraryTool) -> MCPRuntime.AgentTool {
        switch tool {
        case .findBooks:
            MCPRuntime.AgentTool(
                listing: tool.listing,
                client: self.mcp,
                arguments: LibraryTool.FindBooksArguments.self
            )
        case .borrow:
            MCPRuntime.AgentTool(listing: tool.listing, client: self.mcp, arguments: Loan.self)
        case .giveBack:
            MCPRuntime.AgentTool(listing: tool.listing, client: self.mcp, arguments: LibraryTool.GiveBackArguments.self)
        case .countBooks:
            MCPRuntime.AgentTool(listing: tool.listing, client: self.mcp)
        case .showCover:
            MCPRuntime.AgentTool(
                listing: tool.listing,
                client: self.mcp,
                arguments: LibraryTool.ShowCoverArguments.self
            )
        case .takeNotes:
            MCPRuntime.AgentTool(
                listing: tool.listing,
                client: self.mcp,
                arguments: LibraryTool.TakeNotesArguments.self
            )
        case .wait:
            MCPRuntime.AgentTool(listing: tool.listing, client: self.mcp, arguments: LibraryTool.WaitArguments.self)
        case .fail:
            MCPRuntime.AgentTool(listing: tool.listing, client: self.mcp, arguments: LibraryTool.FailArguments.self)
        }
    }

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
        genre: Genre? = nil,
        limit: Swift.Int = 10,
        order: Order = .byTitle
    ) async throws -> SearchResult {
        let arguments = LibraryTool.FindBooksArguments(words: words, genre: genre, limit: limit, order: order)
        return try await mcp.callTool("find_books", arguments, returning: SearchResult.self)
    }

    /// Borrow a book.
    ///
    /// - Parameters:
    ///   - loan: `loan`
    public func borrow(_ context: MCPRuntime.RequestContext, _ loan: Loan) async throws -> Receipt {
        try await mcp.callTool("borrow", loan, returning: Receipt.self)
    }

    /// Borrow a book.
    ///
    /// - Parameters:
    ///   - loan: `loan`
    public func borrow(_ loan: Loan) async throws -> Receipt {
        try await mcp.callTool("borrow", loan, returning: Receipt.self)
    }

    /// Give a book back.
    ///
    /// - Parameters:
    ///   - loan: `loan`
    public func giveBack(loan: Loan) async throws {
        let arguments = LibraryTool.GiveBackArguments(loan: loan)
        _ = try await mcp.callTool("give_back", arguments).successful(of: "give_back")
    }

    /// Say how many books there are.
    public func countBooks() async throws -> Swift.String {
        try await mcp.callTool("count_books", MCPRuntime.NoArguments()).successful(of: "count_books").text
    }

    /// Show the cover of a book.
    ///
    /// - Parameters:
    ///   - title: `title`
    ///   - scale: `scale`
    ///   - caption: `caption`
    public func showCover(
        of title: Swift.String,
        scale: Swift.Double = 1.5,
        caption: Swift.String = "A cover"
    ) async throws -> [MCPRuntime.ContentBlock] {
        let arguments = LibraryTool.ShowCoverArguments(title: title, scale: scale, caption: caption)
        return try await mcp.callTool("show_cover", arguments).successful(of: "show_cover").content
    }

    /// Keep notes on a book.
    ///
    /// - Parameters:
    ///   - notes: `notes`
    ///   - isPublic: `isPublic`
    public func takeNotes(
        _ notes: [Swift.String: [Note]],
        context: MCPRuntime.RequestContext,
        isPublic: Swift.Bool? = nil
    ) async throws -> MCPRuntime.CallToolResult {
        let arguments = LibraryTool.TakeNotesArguments(notes: notes, isPublic: isPublic)
        return try await mcp.callTool("take_notes", arguments)
    }

    /// Keep notes on a book.
    ///
    /// - Parameters:
    ///   - notes: `notes`
    ///   - isPublic: `isPublic`
    public func takeNotes(
        _ notes: [Swift.String: [Note]],
        isPublic: Swift.Bool? = nil
    ) async throws -> MCPRuntime.CallToolResult {
        let arguments = LibraryTool.TakeNotesArguments(notes: notes, isPublic: isPublic)
        return try await mcp.callTool("take_notes", arguments)
    }

    /// Wait as long as it takes.
    ///
    /// - Parameters:
    ///   - milliseconds: `milliseconds`
    public func wait(_ context: MCPRuntime.RequestContext, milliseconds: Swift.Int) async throws -> Swift.String {
        let arguments = LibraryTool.WaitArguments(milliseconds: milliseconds)
        return try await mcp.callTool("wait-for", arguments).successful(of: "wait-for").text
    }

    /// Wait as long as it takes.
    ///
    /// - Parameters:
    ///   - milliseconds: `milliseconds`
    public func wait(milliseconds: Swift.Int) async throws -> Swift.String {
        let arguments = LibraryTool.WaitArguments(milliseconds: milliseconds)
        return try await mcp.callTool("wait-for", arguments).successful(of: "wait-for").text
    }

    /// Fail, and say why.
    ///
    /// - Parameters:
    ///   - reason: `reason`
    public func fail(in reason: Swift.String) async throws -> Receipt {
        let arguments = LibraryTool.FailArguments(reason: reason)
        return try await mcp.callTool("fail", arguments, returning: Receipt.self)
    }
}

/// Calls the tools of a remote Clock server.
///
/// It isn't a ``ClockTools``: some functions of the protocol don't suspend or don't throw, as a remote call does.
nonisolated struct ClockClient: MCPRuntime.MCPTypedClient {
    /// The connection, for everything that isn't a tool.
    let mcp: MCPRuntime.MCPClient

    /// Gives types to a connection.
    ///
    /// - Parameter mcp: The connection.
    init(mcp: MCPRuntime.MCPClient) {
        self.mcp = mcp
    }

    /// The tools for an agent: a model's loop calls them by their names, over this connection and with the same checks.
    var agentTools: [MCPRuntime.AgentTool] {
        ClockTool.allCases.map { agentTool($0) }
    }

    private func agentTool(_ tool: ClockTool) -> MCPRuntime.AgentTool {
        switch tool {
        case .currentTime:
            MCPRuntime.AgentTool(listing: tool.listing, client: self.mcp)
        case .setAlarm:
            MCPRuntime.AgentTool(listing: tool.listing, client: self.mcp, arguments: ClockTool.SetAlarmArguments.self)
        }
    }

    /// Tell the time.
    func currentTime() async throws -> Swift.String {
        try await mcp.callTool("currentTime", MCPRuntime.NoArguments()).successful(of: "currentTime").text
    }

    /// Set an alarm.
    ///
    /// - Parameters:
    ///   - hour: `hour`
    ///   - minute: `minute`
    func setAlarm(hour: Swift.Int, minute: Swift.Int? = nil) async throws {
        let arguments = ClockTool.SetAlarmArguments(hour: hour, minute: minute)
        _ = try await mcp.callTool("setAlarm", arguments).successful(of: "setAlarm")
    }
}

/// Calls the tools of a remote Complaint server.
public nonisolated struct ComplaintClient: ComplaintService, MCPRuntime.MCPTypedClient {
    /// The connection, for everything that isn't a tool.
    public let mcp: MCPRuntime.MCPClient

    /// Gives types to a connection.
    ///
    /// - Parameter mcp: The connection.
    public init(mcp: MCPRuntime.MCPClient) {
        self.mcp = mcp
    }

    /// The tools for an agent: a model's loop calls them by their names, over this connection and with the same checks.
    public var agentTools: [MCPRuntime.AgentTool] {
        ComplaintTool.allCases.map { agentTool($0) }
    }

    private func agentTool(_ tool: ComplaintTool) -> MCPRuntime.AgentTool {
        switch tool {
        case .complain:
            MCPRuntime.AgentTool(listing: tool.listing, client: self.mcp, arguments: Complaint.self)
        }
    }

    /// Complain.
    ///
    /// - Parameters:
    ///   - complaint: `complaint`
    public func complain(_ complaint: Complaint) async throws -> Complaint {
        try await mcp.callTool("complain", complaint, returning: Complaint.self)
    }
}
