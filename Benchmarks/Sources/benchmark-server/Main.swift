import MCPRuntime

/// Computes what the workload asks for, deterministically.
struct Workload: WorkloadService {
    func echo(message: String) async throws -> String {
        message
    }

    func add(a: Double, b: Double) async throws -> Sum {
        Sum(sum: a + b)
    }

    func getWeather(city: String, unit: TemperatureUnit?, days: Int) async throws -> Forecast {
        guard (0...365).contains(days) else { throw ToolError("days has to be 0 to 365") }
        let sum = city.utf8.reduce(0) { $0 + Int($1) }
        var temperature = Double(sum % 30)
        if unit == .fahrenheit { temperature = temperature * 9 / 5 + 32 }
        return Forecast(
            city: city,
            temperature: temperature,
            conditions: ["sunny", "cloudy", "rainy"][sum % 3],
            forecast: (0..<days).map { $0 + 1 }.map { day in
                Forecast.Day(day: "Day \(day)", high: temperature + Double(day % 5), low: temperature - Double(day % 7))
            }
        )
    }
}

@main
struct Main {
    static func main() async throws {
        try await WorkloadServer(Workload()).run(.stdio)
    }
}
