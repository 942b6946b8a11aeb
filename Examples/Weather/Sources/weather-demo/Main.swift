import Foundation
import MCPRuntime
import WeatherAPI
import WeatherContract

@main
struct Main {
    static func main() async throws {
        let logs = MCPClient.Options { print("  log \($0.level): \($0.data)") }

        print("weather-server, from an annotated protocol:")
        try await WeatherClient.withConnection(to: .process(path(of: "weather-server")), options: logs) { weather in
            print("  tools:", try await weather.mcp.listTools().map(\.name))
            print("  getWeather:", try await weather.getWeather(city: "Oslo"))
            print("  ping:", try await weather.ping())
            print("  logMessage:", try await weather.logMessage(LogEntry(message: "hello")))
            print("  add:", try await weather.add(a: 2, b: 0.5))
            print("  echo:", try await weather.echo(message: "Grüße, 世界"))
        }

        print("weather-server-json, from a JSON contract:")
        let server = ProcessTransport(path(of: "weather-server-json"))
        try await ForecastClient.withConnection(to: server, options: logs) { forecast in
            print("  tools:", try await forecast.mcp.listTools().map(\.name))
            print("  getWeather:", try await forecast.getWeather(city: "Oslo"))
            print("  ping:", try await forecast.ping())
            print("  logMessage:", try await forecast.logMessage(message: "hello"))
            print("  add:", try await forecast.add(a: 2, b: 0.5))
            print("  echo:", try await forecast.echo(message: "Grüße, 世界"))

            let misspelt = try await forecast.mcp.callTool("get_weather", ["town": "Oslo", "city": 7])
            print("  a call that doesn't fit:", misspelt.text)
        }
    }

    /// The servers are built beside the demo.
    static func path(of server: String) -> String {
        let demo = Bundle.main.executableURL ?? URL(filePath: CommandLine.arguments[0])
        return demo.deletingLastPathComponent().appending(path: server).path(percentEncoded: false)
    }
}
