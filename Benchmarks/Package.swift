// swift-tools-version: 6.2
import PackageDescription

let package = Package(
    name: "Benchmarks",
    platforms: [.macOS(.v15)],
    products: [.executable(name: "benchmark-server", targets: ["benchmark-server"])],
    dependencies: [
        .package(name: "mcpgen", path: "..")
    ],
    targets: [
        // The emitted code is checked in, so that a release build needn't compile the generator.
        .executableTarget(
            name: "benchmark-server",
            dependencies: [.product(name: "MCPRuntime", package: "mcpgen")]
        )
    ],
    swiftLanguageModes: [.v6]
)
