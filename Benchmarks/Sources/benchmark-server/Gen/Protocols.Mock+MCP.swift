// Emitted by mcpgen 0.1.0 from Workload.swift, digest c4bb23a681d9ccaa.
// Changes made here are lost: change the contract.

import MCPRuntime

/// Answers as it is told and takes down the calls, for tests of code that uses a ``WorkloadService``.
nonisolated struct WorkloadMock: WorkloadService {
    /// A call that was received.
    enum Call: Swift.Sendable {
        /// `echo`
        case echo(WorkloadTool.EchoArguments)
        /// `add`
        case add(WorkloadTool.AddArguments)
        /// `get_weather`
        case getWeather(WorkloadTool.GetWeatherArguments)
    }

    /// Takes down the calls; copies of the mock share it.
    let recorder = MCPRuntime.CallRecorder<Call>()

    /// The calls so far, in the order in which they came.
    var calls: [Call] { recorder.calls }

    /// Answers `echo`.
    var onEcho: (@Sendable (WorkloadTool.EchoArguments) async throws -> Swift.String)?

    /// Answers `add`.
    var onAdd: (@Sendable (WorkloadTool.AddArguments) async throws -> Sum)?

    /// Answers `get_weather`.
    var onGetWeather: (@Sendable (WorkloadTool.GetWeatherArguments) async throws -> Forecast)?

    /// Makes a mock.
    init() {}

    /// Say a message back.
    ///
    /// - Parameters:
    ///   - message: `message`
    func echo(message: Swift.String) async throws -> Swift.String {
        let arguments = WorkloadTool.EchoArguments(message: message)
        self.recorder.record(.echo(arguments))
        guard let answer = self.onEcho else { throw MCPRuntime.UnansweredCall(handler: "onEcho") }
        return try await answer(arguments)
    }

    /// Add two numbers.
    ///
    /// - Parameters:
    ///   - a: `a`
    ///   - b: `b`
    func add(a: Swift.Double, b: Swift.Double) async throws -> Sum {
        let arguments = WorkloadTool.AddArguments(a: a, b: b)
        self.recorder.record(.add(arguments))
        guard let answer = self.onAdd else { throw MCPRuntime.UnansweredCall(handler: "onAdd") }
        return try await answer(arguments)
    }

    /// Make up a weather forecast.
    ///
    /// - Parameters:
    ///   - city: `city`
    ///   - unit: `unit`
    ///   - days: `days`
    func getWeather(city: Swift.String, unit: TemperatureUnit?, days: Swift.Int) async throws -> Forecast {
        let arguments = WorkloadTool.GetWeatherArguments(city: city, unit: unit, days: days)
        self.recorder.record(.getWeather(arguments))
        guard let answer = self.onGetWeather else { throw MCPRuntime.UnansweredCall(handler: "onGetWeather") }
        return try await answer(arguments)
    }
}
