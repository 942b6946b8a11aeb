// swift-tools-version: 6.2
import PackageDescription

let package = Package(
    name: "Conversations",
    platforms: [.macOS(.v15)],
    dependencies: [
        .package(name: "mcpgen", path: "../..")
    ],
    targets: [
        // The contract: an annotated protocol, and the forms that its server asks travellers to fill in.
        .target(
            name: "TravelAPI",
            dependencies: [.product(name: "MCPRuntime", package: "mcpgen")],
            plugins: [.plugin(name: "MCPGenPlugin", package: "mcpgen")]
        ),
        .executableTarget(name: "travel-server", dependencies: ["TravelAPI"]),

        // Starts the server and talks with it. The server is a dependency so that it is built.
        .executableTarget(name: "travel-demo", dependencies: ["TravelAPI", "travel-server"]),
    ],
    swiftLanguageModes: [.v6]
)
