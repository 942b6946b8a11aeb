import MCPRuntime
import WeatherContract

/// Answers without looking out of the window.
struct LiveForecast: ForecastService {
    func getWeather(city: String) async throws -> Forecast.GetWeather.Output {
        Forecast.GetWeather.Output(city: city, temperatureC: 22.5, conditions: "Partly cloudy")
    }

    func ping() async throws -> Forecast.Ping.Output {
        Forecast.Ping.Output(message: "pong")
    }

    func logMessage(message: String) async throws -> Forecast.LogMessage.Output {
        // A contract in JSON knows nothing of contexts: the task has it.
        RequestContext.current?.log(.info, ["message": message], logger: "weather_server")
        return Forecast.LogMessage.Output(logged: RequestContext.current != nil)
    }

    func add(a: Double, b: Double) async throws -> Forecast.Add.Output {
        Forecast.Add.Output(sum: a + b)
    }

    func echo(message: String) async throws -> Forecast.Echo.Output {
        Forecast.Echo.Output(message: message)
    }
}

@main
struct Main {
    static func main() async throws {
        try await ForecastServer(LiveForecast()).run(.stdio)
    }
}
