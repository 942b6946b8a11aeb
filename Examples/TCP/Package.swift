// swift-tools-version: 6.2
import PackageDescription

let package = Package(
    name: "TCP",
    platforms: [.macOS(.v15)],
    dependencies: [
        .package(name: "mcpgen", path: "../..")
    ],
    targets: [
        // A service written by hand, reached by TCP, and several clients of it.
        .executableTarget(
            name: "tcp-demo",
            dependencies: [
                .product(name: "MCPRuntime", package: "mcpgen"),
                .product(name: "MCPNetwork", package: "mcpgen"),
            ]
        )
    ],
    swiftLanguageModes: [.v6]
)
