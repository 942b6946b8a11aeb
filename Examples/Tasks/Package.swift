// swift-tools-version: 6.2
import PackageDescription

let package = Package(
    name: "Tasks",
    platforms: [.macOS(.v15)],
    dependencies: [
        .package(name: "mcpgen", path: "../..")
    ],
    targets: [
        // A service written by hand whose tools run as tasks, and a client that starts, watches and cancels them.
        .executableTarget(
            name: "tasks-demo",
            dependencies: [.product(name: "MCPRuntime", package: "mcpgen")]
        )
    ],
    swiftLanguageModes: [.v6]
)
