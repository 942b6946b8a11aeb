// swift-tools-version: 6.2
import PackageDescription

let package = Package(
    name: "Weather",
    platforms: [.macOS(.v15)],
    dependencies: [
        .package(name: "mcpgen", path: "../..")
    ],
    targets: [
        // A contract that is an annotated Swift protocol, and its server.
        .target(
            name: "WeatherAPI",
            dependencies: [.product(name: "MCPRuntime", package: "mcpgen")],
            plugins: [.plugin(name: "MCPGenPlugin", package: "mcpgen")]
        ),
        .executableTarget(name: "weather-server", dependencies: ["WeatherAPI"]),

        // The same contract as a JSON document, and its server.
        .target(
            name: "WeatherContract",
            dependencies: [.product(name: "MCPRuntime", package: "mcpgen")],
            plugins: [.plugin(name: "MCPGenPlugin", package: "mcpgen")]
        ),
        .executableTarget(name: "weather-server-json", dependencies: ["WeatherContract"]),

        // Starts both servers and calls all of their tools. The servers are dependencies so that they are built.
        .executableTarget(
            name: "weather-demo",
            dependencies: ["WeatherAPI", "WeatherContract", "weather-server", "weather-server-json"]
        ),
    ],
    swiftLanguageModes: [.v6]
)
