// swift-tools-version: 6.2
import PackageDescription

let package = Package(
    name: "ProgressiveTools",
    platforms: [.macOS(.v15)],
    dependencies: [
        .package(name: "mcpgen", path: "../..")
    ],
    targets: [
        // A service written by hand, its groups, and a client that activates them.
        .executableTarget(
            name: "demo",
            dependencies: [.product(name: "MCPRuntime", package: "mcpgen")]
        )
    ],
    swiftLanguageModes: [.v6]
)
