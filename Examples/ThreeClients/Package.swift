// swift-tools-version: 6.2
import PackageDescription

let package = Package(
    name: "ThreeClients",
    platforms: [.macOS(.v15)],
    dependencies: [
        .package(name: "mcpgen", path: "../..")
    ],
    targets: [
        // Typed clients of three servers that others wrote in Python, from what these list.
        .executableTarget(
            name: "clients-demo",
            dependencies: [.product(name: "MCPRuntime", package: "mcpgen")],
            plugins: [.plugin(name: "MCPGenPlugin", package: "mcpgen")]
        ),
        // Records what a server lists as a contract.
        .executableTarget(
            name: "record",
            dependencies: [.product(name: "MCPRuntime", package: "mcpgen")]
        ),
    ],
    swiftLanguageModes: [.v6]
)
