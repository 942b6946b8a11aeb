import MCPRuntime
import WeatherAPI

/// Answers without looking out of the window.
struct LiveWeather: WeatherService {
    func getWeather(city: String) async throws -> WeatherReport {
        WeatherReport(city: city, temperatureC: 22.5, conditions: "Partly cloudy")
    }

    func ping() async throws -> Pong {
        Pong(message: "pong")
    }

    func logMessage(_ context: RequestContext, _ entry: LogEntry) async throws -> LogReceipt {
        context.log(.info, ["message": entry.message], logger: "weather_server")
        return LogReceipt(logged: true)
    }

    func add(a: Double, b: Double) async throws -> Sum {
        Sum(sum: a + b)
    }

    func echo(message: String) async throws -> Echo {
        Echo(message: message)
    }
}

@main
struct Main {
    static func main() async throws {
        try await WeatherServer(LiveWeather()).run(.stdio)
    }
}
