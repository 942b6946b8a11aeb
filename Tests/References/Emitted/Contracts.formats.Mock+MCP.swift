// Emitted by mcpgen 0.1.0 from formats.mcp.json, digest dc356c4209e1e090.
// Changes made here are lost: change the contract.

public import MCPRuntime

/// Answers as it is told and takes down the calls, for tests of code that uses a ``FormatsService``.
public nonisolated struct FormatsMock: FormatsService {
    /// A call that was received.
    public enum Call: Swift.Hashable, Swift.Sendable {
        /// `add_event`
        case addEvent(Formats.AddEvent.Arguments)
    }

    /// Takes down the calls; copies of the mock share it.
    public let recorder = MCPRuntime.CallRecorder<Call>()

    /// The calls so far, in the order in which they came.
    public var calls: [Call] { recorder.calls }

    /// Answers `add_event`.
    public var onAddEvent: (@Sendable (Formats.AddEvent.Arguments) async throws -> [MCPRuntime.ContentBlock])?

    /// Makes a mock.
    public init() {}

    /// Calls the tool `add_event`.
    ///
    /// - Parameters:
    ///   - id: `id`
    ///   - start: `start`
    ///   - birthday: `birthday`
    ///   - page: `page`
    ///   - icon: `icon`
    ///   - mail: `mail`
    public func addEvent(
        id: Swift.String,
        start: Swift.String,
        birthday: Swift.String,
        page: Swift.String,
        icon: Swift.String,
        mail: Swift.String
    ) async throws -> [MCPRuntime.ContentBlock] {
        let arguments = Formats.AddEvent.Arguments(
            id: id,
            start: start,
            birthday: birthday,
            page: page,
            icon: icon,
            mail: mail
        )
        self.recorder.record(.addEvent(arguments))
        guard let answer = self.onAddEvent else { throw MCPRuntime.UnansweredCall(handler: "onAddEvent") }
        return try await answer(arguments)
    }
}
