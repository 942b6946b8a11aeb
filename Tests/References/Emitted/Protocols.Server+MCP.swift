// Emitted by mcpgen 0.1.0 from LibraryService.swift, digest 4493d4fc51e3aa77.
// Emitted by mcpgen 0.1.0 from LibraryService.swift, digest db73e345c0d258a0.
// Emitted by mcpgen 0.1.0 from Forms.swift, digest 35cccf3cd26d8092.
// Changes made here are lost: change the contract.

public import MCPRuntime

/// Serves an implementation of ``LibraryService``.
public nonisolated struct LibraryServer<Service: LibraryService>: MCPRuntime.MCPService {
    private let service: Service

    /// Makes a server.
    ///
    /// - Parameter service: What answers the calls.
    public init(_ service: Service) {
        self.service = service
    }

    /// What the server calls itself.
    public var implementation: MCPRuntime.Implementation {
        MCPRuntime.Implementation(name: "library", title: "Library", version: "2.0.0")
    }

    /// How to use the server, for a model.
    public var instructions: Swift.String? {
        "Find books, then borrow them."
    }

    /// The tools as `tools/list` shows them.
    public var tools: [MCPRuntime.ToolListing] {
        [
            MCPRuntime.ToolListing(
                name: "find_books",
                json: #"""
                    {"name":"find_books","title":"Find books","description":"Find books.\n\nAll words have to be in the title.","inputSchema":{"type":"object","properties":{"words":{"type":"array","items":{"type":"string"},"description":"What to look for."},"genre":{"type":"string","enum":["crime","poetry","science-fiction","default"],"description":"Only books of this genre."},"limit":{"type":"integer","description":"How many books at most.","default":10},"order":{"type":"string","enum":["byTitle","byAuthor"],"description":"The order of a list.","default":"byTitle"}},"required":["words"],"additionalProperties":false},"outputSchema":{"type":"object","description":"What was found.","properties":{"books":{"type":"array","items":{"$ref":"#/$defs/SearchResult.Book"},"description":"The books, best first."},"total":{"type":"integer"}},"required":["books","total"],"$defs":{"SearchResult.Book":{"type":"object","description":"A book.","properties":{"title":{"type":"string"},"authors":{"type":"object","additionalProperties":{"type":"string"},"description":"Its authors, by their part in it."},"genre":{"type":"string","enum":["crime","poetry","science-fiction","default"],"description":"What a book is about."},"rating":{"type":"number"},"translations":{"type":"array","items":{"$ref":"#/$defs/SearchResult.Book"}}},"required":["title","authors","genre","translations"]}}},"annotations":{"readOnlyHint":true,"openWorldHint":false}}
                    """#
            ),
            MCPRuntime.ToolListing(
                name: "borrow",
                json: #"""
                    {"name":"borrow","description":"Borrow a book.","inputSchema":{"type":"object","description":"A book on loan.","properties":{"title":{"type":"string","description":"The title of the book."},"days":{"type":"integer","description":"How long it is borrowed.","default":14},"reader":{"type":"object","description":"Who borrows it.","properties":{"name":{"type":"string"},"card_number":{"type":"integer"}},"required":["name"],"additionalProperties":false}},"required":["title"],"additionalProperties":false},"outputSchema":{"type":"object","description":"The proof of a loan.","properties":{"title":{"type":"string"},"isOverdue":{"type":"boolean"},"extra":{}},"required":["title","isOverdue","extra"]},"annotations":{"destructiveHint":false,"idempotentHint":true}}
                    """#
            ),
            MCPRuntime.ToolListing(
                name: "give_back",
                json: #"""
                    {"name":"give_back","description":"Give a book back.","inputSchema":{"type":"object","properties":{"loan":{"type":"object","description":"A book on loan.","properties":{"title":{"type":"string","description":"The title of the book."},"days":{"type":"integer","description":"How long it is borrowed.","default":14},"reader":{"type":"object","description":"Who borrows it.","properties":{"name":{"type":"string"},"card_number":{"type":"integer"}},"required":["name"],"additionalProperties":false}},"required":["title"],"additionalProperties":false}},"required":["loan"],"additionalProperties":false}}
                    """#
            ),
            MCPRuntime.ToolListing(
                name: "count_books",
                json: #"""
                    {"name":"count_books","description":"Say how many books there are.","inputSchema":{"type":"object","additionalProperties":false}}
                    """#
            ),
            MCPRuntime.ToolListing(
                name: "show_cover",
                json: #"""
                    {"name":"show_cover","description":"Show the cover of a book.","inputSchema":{"type":"object","properties":{"title":{"type":"string"},"scale":{"type":"number","default":1.5},"caption":{"type":"string","default":"A cover"}},"required":["title"],"additionalProperties":false}}
                    """#
            ),
            MCPRuntime.ToolListing(
                name: "take_notes",
                json: #"""
                    {"name":"take_notes","description":"Keep notes on a book.","inputSchema":{"type":"object","properties":{"notes":{"type":"object","additionalProperties":{"type":"array","items":{"type":"object","description":"A remark; it can't be compared, so nor can calls that have it.","properties":{"page":{"type":"integer"},"text":{"type":"string"}},"required":["page","text"],"additionalProperties":false}}},"isPublic":{"type":"boolean"}},"required":["notes"],"additionalProperties":false}}
                    """#
            ),
            MCPRuntime.ToolListing(
                name: "wait-for",
                json: #"""
                    {"name":"wait-for","description":"Wait as long as it takes.","inputSchema":{"type":"object","properties":{"milliseconds":{"type":"integer"}},"required":["milliseconds"],"additionalProperties":false}}
                    """#
            ),
            MCPRuntime.ToolListing(
                name: "fail",
                json: #"""
                    {"name":"fail","description":"Fail, and say why.","inputSchema":{"type":"object","properties":{"reason":{"type":"string"}},"required":["reason"],"additionalProperties":false},"outputSchema":{"type":"object","description":"The proof of a loan.","properties":{"title":{"type":"string"},"isOverdue":{"type":"boolean"},"extra":{}},"required":["title","isOverdue","extra"]}}
                    """#
            ),
        ]
    }

    /// Reads the arguments of a call, has the service answer it and writes the result.
    public nonisolated(nonsending) func callTool(
        _ call: MCPRuntime.ToolCall,
        writing result: inout MCPRuntime.JSONWriter
    ) async throws {
        switch try call.tool(as: LibraryTool.self) {
        case .findBooks:
            let arguments = try call.arguments(as: LibraryTool.FindBooksArguments.self)
            let value = try await service.findBooks(
                words: arguments.words,
                genre: arguments.genre,
                limit: arguments.limit,
                order: arguments.order
            )
            result.writeToolResult(structured: value)
        case .borrow:
            let arguments = try call.arguments(as: Loan.self)
            let value = try await service.borrow(call.context, arguments)
            result.writeToolResult(structured: value)
        case .giveBack:
            let arguments = try call.arguments(as: LibraryTool.GiveBackArguments.self)
            try await service.giveBack(loan: arguments.loan)
            result.writeToolResult()
        case .countBooks:
            _ = try call.arguments(as: MCPRuntime.NoArguments.self)
            let value = try await service.countBooks()
            result.writeToolResult(text: value)
        case .showCover:
            let arguments = try call.arguments(as: LibraryTool.ShowCoverArguments.self)
            let value = try await service.showCover(
                of: arguments.title,
                scale: arguments.scale,
                caption: arguments.caption
            )
            result.writeToolResult(content: value)
        case .takeNotes:
            let arguments = try call.arguments(as: LibraryTool.TakeNotesArguments.self)
            let value = try await service.takeNotes(
                arguments.notes,
                context: call.context,
                isPublic: arguments.isPublic
            )
            value.writeJSON(to: &result)
        case .wait:
            let arguments = try call.arguments(as: LibraryTool.WaitArguments.self)
            let value = try await service.wait(call.context, milliseconds: arguments.milliseconds)
            result.writeToolResult(text: value)
        case .fail:
            let arguments = try call.arguments(as: LibraryTool.FailArguments.self)
            let value = try await service.fail(in: arguments.reason)
            result.writeToolResult(structured: value)
        }
    }
}

/// Serves an implementation of ``ClockTools``.
nonisolated struct ClockServer<Service: ClockTools>: MCPRuntime.MCPService {
    private let service: Service

    /// Makes a server.
    ///
    /// - Parameter service: What answers the calls.
    init(_ service: Service) {
        self.service = service
    }

    /// What the server calls itself.
    var implementation: MCPRuntime.Implementation {
        MCPRuntime.Implementation(name: "clock", version: "1.0.0")
    }

    /// The tools as `tools/list` shows them.
    var tools: [MCPRuntime.ToolListing] {
        [
            MCPRuntime.ToolListing(
                name: "currentTime",
                json: #"""
                    {"name":"currentTime","description":"Tell the time.","inputSchema":{"type":"object","additionalProperties":false}}
                    """#
            ),
            MCPRuntime.ToolListing(
                name: "setAlarm",
                json: #"""
                    {"name":"setAlarm","description":"Set an alarm.","inputSchema":{"type":"object","properties":{"hour":{"type":"integer"},"minute":{"type":"integer"}},"required":["hour"],"additionalProperties":false}}
                    """#
            ),
        ]
    }

    /// Reads the arguments of a call, has the service answer it and writes the result.
    nonisolated(nonsending) func callTool(
        _ call: MCPRuntime.ToolCall,
        writing result: inout MCPRuntime.JSONWriter
    ) async throws {
        switch try call.tool(as: ClockTool.self) {
        case .currentTime:
            _ = try call.arguments(as: MCPRuntime.NoArguments.self)
            let value = service.currentTime()
            result.writeToolResult(text: value)
        case .setAlarm:
            let arguments = try call.arguments(as: ClockTool.SetAlarmArguments.self)
            try service.setAlarm(hour: arguments.hour, minute: arguments.minute)
            result.writeToolResult()
        }
    }
}

/// Serves an implementation of ``ComplaintService``.
public nonisolated struct ComplaintServer<Service: ComplaintService>: MCPRuntime.MCPService {
    private let service: Service

    /// Makes a server.
    ///
    /// - Parameter service: What answers the calls.
    public init(_ service: Service) {
        self.service = service
    }

    /// What the server calls itself.
    public var implementation: MCPRuntime.Implementation {
        MCPRuntime.Implementation(name: "complaint", version: "1.0.0")
    }

    /// The tools as `tools/list` shows them.
    public var tools: [MCPRuntime.ToolListing] {
        [
            MCPRuntime.ToolListing(
                name: "complain",
                json: #"""
                    {"name":"complain","description":"Complain.","inputSchema":{"type":"object","description":"A form that is a tool's argument too.","properties":{"text":{"type":"string"},"genre":{"type":"string","enum":["crime","poetry","science-fiction","default"],"description":"What a book is about."}},"required":["text"],"additionalProperties":false},"outputSchema":{"type":"object","description":"A form that is a tool's argument too.","properties":{"text":{"type":"string"},"genre":{"type":"string","enum":["crime","poetry","science-fiction","default"],"description":"What a book is about."}},"required":["text"]}}
                    """#
            )
        ]
    }

    /// Reads the arguments of a call, has the service answer it and writes the result.
    public nonisolated(nonsending) func callTool(
        _ call: MCPRuntime.ToolCall,
        writing result: inout MCPRuntime.JSONWriter
    ) async throws {
        switch try call.tool(as: ComplaintTool.self) {
        case .complain:
            let arguments = try call.arguments(as: Complaint.self)
            let value = try await service.complain(arguments)
            result.writeToolResult(structured: value)
        }
    }
}
