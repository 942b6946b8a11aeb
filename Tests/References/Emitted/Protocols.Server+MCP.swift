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
        LibraryTool.allCases.map(\.listing)
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
        ClockTool.allCases.map(\.listing)
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
        ComplaintTool.allCases.map(\.listing)
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
