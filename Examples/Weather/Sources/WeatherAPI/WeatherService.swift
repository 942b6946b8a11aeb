// swift-format-ignore-file: AllPublicDeclarationsHaveDocumentation
// A directive stands between a declaration and its documentation.

public import MCPRuntime

/// A minimal weather service.
// @MCPServer(name: "weather_server", version: "0.1.0", instructions: "Minimal weather server example")
public protocol WeatherService: Sendable {
    /// Get current weather for a city
    /// - Parameter city: City name to query.
    // @MCPTool(readOnly: true)
    func getWeather(city: String) async throws -> WeatherReport

    /// Respond with a simple pong
    func ping() async throws -> Pong

    /// Emit a logging notification
    func logMessage(_ context: RequestContext, _ entry: LogEntry) async throws -> LogReceipt

    /// Add two numbers
    func add(a: Double, b: Double) async throws -> Sum

    /// Say a message back
    // @MCPTool(flat: true)
    func echo(message: String) async throws -> Echo
}

/// Structured response for the weather tool.
public struct WeatherReport: Sendable {
    /// City name queried.
    public var city: String
    /// Temperature in Celsius.
    public var temperatureC: Double
    /// Human-readable conditions.
    public var conditions: String

    enum CodingKeys: String, CodingKey {
        case city
        case temperatureC = "temperature_c"
        case conditions
    }

    public init(city: String, temperatureC: Double, conditions: String) {
        self.city = city
        self.temperatureC = temperatureC
        self.conditions = conditions
    }
}

/// Structured response for the ping tool.
public struct Pong: Sendable {
    /// Ping response message.
    public var message: String

    public init(message: String) { self.message = message }
}

/// Parameters for emitting a log message.
public struct LogEntry: Sendable {
    /// Message to include in the server log notification.
    public var message: String

    public init(message: String) { self.message = message }
}

/// Result of emitting a log message.
public struct LogReceipt: Sendable {
    /// Whether the log notification was sent.
    public var logged: Bool

    public init(logged: Bool) { self.logged = logged }
}

/// Result of an addition.
public struct Sum: Sendable {
    /// The two numbers, added.
    public var sum: Double

    public init(sum: Double) { self.sum = sum }
}

/// What was said.
public struct Echo: Sendable {
    /// The message that came in.
    public var message: String

    public init(message: String) { self.message = message }
}
