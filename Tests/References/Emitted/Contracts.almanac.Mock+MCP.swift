// Emitted by mcpgen 0.1.0 from almanac.mcp.json, digest 3cfb43a7ef4a51a8.
// Changes made here are lost: change the contract.

public import MCPRuntime

/// Answers as it is told and takes down the calls, for tests of code that uses a ``AlmanacService``.
public nonisolated struct AlmanacMock: AlmanacService {
    /// A call that was received.
    public enum Call: Swift.Hashable, Swift.Sendable {
        /// `fetch`
        case fetch(Almanac.Fetch.Arguments)
        /// `summarize`
        case summarize(Almanac.Summarize.Arguments)
        /// `fetch`
        case fetchPrompt
        /// `only-if-asked`
        case onlyIfAsked(Almanac.OnlyIfAsked.Arguments)
        /// `config`
        case readConfig
        /// `read-me`
        case readMe
        /// `day`
        case readDay(Almanac.ReadDay.Arguments)
        /// `Files of the almanac`
        case readFilesOfTheAlmanac(Almanac.ReadFilesOfTheAlmanac.Arguments)
        /// `fetch_today`
        case fetchToday(Almanac.FetchToday.Arguments)
        /// `constant`
        case readConstant
    }

    /// Takes down the calls; copies of the mock share it.
    public let recorder = MCPRuntime.CallRecorder<Call>()

    /// The calls so far, in the order in which they came.
    public var calls: [Call] { recorder.calls }

    /// Answers `fetch`.
    public var onFetch: (@Sendable (Almanac.Fetch.Arguments) async throws -> [MCPRuntime.ContentBlock])?

    /// Answers `summarize`.
    public var onSummarize: (@Sendable (Almanac.Summarize.Arguments) async throws -> MCPRuntime.GetPromptResult)?

    /// Answers `fetch`.
    public var onFetchPrompt: (@Sendable () async throws -> MCPRuntime.GetPromptResult)?

    /// Answers `only-if-asked`.
    public var onOnlyIfAsked: (@Sendable (Almanac.OnlyIfAsked.Arguments) async throws -> MCPRuntime.GetPromptResult)?

    /// Answers `config`.
    public var onReadConfig: (@Sendable () async throws -> MCPRuntime.ReadResourceResult)?

    /// Answers `read-me`.
    public var onReadMe: (@Sendable () async throws -> MCPRuntime.ReadResourceResult)?

    /// Answers `day`.
    public var onReadDay: (@Sendable (Almanac.ReadDay.Arguments) async throws -> MCPRuntime.ReadResourceResult)?

    /// Answers `Files of the almanac`.
    public var onReadFilesOfTheAlmanac:
        (@Sendable (Almanac.ReadFilesOfTheAlmanac.Arguments) async throws -> MCPRuntime.ReadResourceResult)?

    /// Answers `fetch_today`.
    public var onFetchToday: (@Sendable (Almanac.FetchToday.Arguments) async throws -> MCPRuntime.ReadResourceResult)?

    /// Answers `constant`.
    public var onReadConstant: (@Sendable () async throws -> MCPRuntime.ReadResourceResult)?

    /// Makes a mock.
    public init() {}

    /// Fetch a day.
    ///
    /// - Parameters:
    ///   - day: `day`
    public func fetch(day: Swift.String) async throws -> [MCPRuntime.ContentBlock] {
        let arguments = Almanac.Fetch.Arguments(day: day)
        self.recorder.record(.fetch(arguments))
        guard let answer = self.onFetch else { throw MCPRuntime.UnansweredCall(handler: "onFetch") }
        return try await answer(arguments)
    }

    /// Summarize the weather of a city.
    ///
    /// - Parameters:
    ///   - city: City name.
    ///   - dateOfDay: `date_of_day`
    ///   - style: How to write.
    ///   - values: `values`
    public func summarize(
        city: Swift.String,
        dateOfDay: Swift.String,
        style: Swift.String?,
        values: Swift.String?
    ) async throws -> MCPRuntime.GetPromptResult {
        let arguments = Almanac.Summarize.Arguments(city: city, dateOfDay: dateOfDay, style: style, values: values)
        self.recorder.record(.summarize(arguments))
        guard let answer = self.onSummarize else { throw MCPRuntime.UnansweredCall(handler: "onSummarize") }
        return try await answer(arguments)
    }

    /// Fetch the page of a day.
    public func fetchPrompt() async throws -> MCPRuntime.GetPromptResult {
        self.recorder.record(.fetchPrompt)
        guard let answer = self.onFetchPrompt else { throw MCPRuntime.UnansweredCall(handler: "onFetchPrompt") }
        return try await answer()
    }

    /// Fills in the prompt `only-if-asked`.
    ///
    /// - Parameters:
    ///   - in: `in`
    public func onlyIfAsked(`in`: Swift.String?) async throws -> MCPRuntime.GetPromptResult {
        let arguments = Almanac.OnlyIfAsked.Arguments(in: `in`)
        self.recorder.record(.onlyIfAsked(arguments))
        guard let answer = self.onOnlyIfAsked else { throw MCPRuntime.UnansweredCall(handler: "onOnlyIfAsked") }
        return try await answer(arguments)
    }

    /// How the almanac is set up.
    public func readConfig() async throws -> MCPRuntime.ReadResourceResult {
        self.recorder.record(.readConfig)
        guard let answer = self.onReadConfig else { throw MCPRuntime.UnansweredCall(handler: "onReadConfig") }
        return try await answer()
    }

    /// Reads `almanac://readme`.
    public func readMe() async throws -> MCPRuntime.ReadResourceResult {
        self.recorder.record(.readMe)
        guard let answer = self.onReadMe else { throw MCPRuntime.UnansweredCall(handler: "onReadMe") }
        return try await answer()
    }

    /// A day of a year.
    ///
    /// - Parameters:
    ///   - year: `year`
    ///   - month: `month`
    ///   - day: `day`
    ///   - unit: `unit`
    ///   - lang: `lang`
    public func readDay(
        year: Swift.String,
        month: Swift.String,
        day: Swift.String,
        unit: Swift.String?,
        lang: Swift.String?
    ) async throws -> MCPRuntime.ReadResourceResult {
        let arguments = Almanac.ReadDay.Arguments(year: year, month: month, day: day, unit: unit, lang: lang)
        self.recorder.record(.readDay(arguments))
        guard let answer = self.onReadDay else { throw MCPRuntime.UnansweredCall(handler: "onReadDay") }
        return try await answer(arguments)
    }

    /// Reads `almanac://files/{+path}`.
    ///
    /// - Parameters:
    ///   - path: `path`
    public func readFilesOfTheAlmanac(path: Swift.String) async throws -> MCPRuntime.ReadResourceResult {
        let arguments = Almanac.ReadFilesOfTheAlmanac.Arguments(path: path)
        self.recorder.record(.readFilesOfTheAlmanac(arguments))
        guard let answer = self.onReadFilesOfTheAlmanac else {
            throw MCPRuntime.UnansweredCall(handler: "onReadFilesOfTheAlmanac")
        }
        return try await answer(arguments)
    }

    /// Reads `almanac://today{?unit}`.
    ///
    /// - Parameters:
    ///   - unit: `unit`
    public func fetchToday(unit: Swift.String?) async throws -> MCPRuntime.ReadResourceResult {
        let arguments = Almanac.FetchToday.Arguments(unit: unit)
        self.recorder.record(.fetchToday(arguments))
        guard let answer = self.onFetchToday else { throw MCPRuntime.UnansweredCall(handler: "onFetchToday") }
        return try await answer(arguments)
    }

    /// Reads `almanac://constant`.
    public func readConstant() async throws -> MCPRuntime.ReadResourceResult {
        self.recorder.record(.readConstant)
        guard let answer = self.onReadConstant else { throw MCPRuntime.UnansweredCall(handler: "onReadConstant") }
        return try await answer()
    }
}
