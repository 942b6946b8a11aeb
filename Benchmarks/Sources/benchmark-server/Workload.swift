import MCPRuntime

/// The tools that every server under measurement has.
// @MCPServer(name: "benchmark", version: "1.0.0")
protocol WorkloadService: Sendable {
    /// Say a message back.
    func echo(message: String) async throws -> String

    /// Add two numbers.
    func add(a: Double, b: Double) async throws -> Sum

    /// Make up a weather forecast.
    // @MCPTool(defaults: ["days": 3])
    func getWeather(city: String, unit: TemperatureUnit?, days: Int) async throws -> Forecast
}

/// The result of an addition.
struct Sum {
    var sum: Double
}

/// The unit of temperatures.
enum TemperatureUnit: String {
    case celsius, fahrenheit
}

/// A forecast.
struct Forecast {
    var city: String
    var temperature: Double
    var conditions: String
    var forecast: [Day]

    /// The forecast for one day.
    struct Day {
        var day: String
        var high: Double
        var low: Double
    }
}
