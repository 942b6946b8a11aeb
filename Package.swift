// swift-tools-version: 6.2
import PackageDescription

/// What every target of ours is compiled with.
let strict: [SwiftSetting] = [
    .treatAllWarnings(as: .error),
    .enableUpcomingFeature("ExistentialAny"),
    .enableUpcomingFeature("InternalImportsByDefault"),
    .enableUpcomingFeature("MemberImportVisibility"),
    .enableUpcomingFeature("NonisolatedNonsendingByDefault"),
]

/// The reader is a view of bytes that it doesn't own, which the language can state only with this feature.
let lifetimes: [SwiftSetting] = [.enableExperimentalFeature("Lifetimes")]

let package = Package(
    name: "mcpgen",
    platforms: [.macOS(.v15), .iOS(.v18)],
    products: [
        .library(name: "MCPRuntime", targets: ["MCPRuntime"]),
        .library(name: "MCPFoundation", targets: ["MCPFoundation"]),
        .library(name: "MCPTestKit", targets: ["MCPTestKit"]),
        .library(name: "MCPNetwork", targets: ["MCPNetwork"]),
        .executable(name: "mcpgen", targets: ["mcpgen"]),
        .plugin(name: "MCPGenPlugin", targets: ["MCPGenPlugin"]),
        .plugin(name: "MCPGenCommand", targets: ["MCPGenCommand"]),
    ],
    traits: [
        .default(enabledTraits: ["Network"]),
        .trait(name: "Network", description: "TCP, by SwiftNIO and swift-crypto. Without it, MCPNetwork is empty."),
    ],
    dependencies: [
        .package(url: "https://github.com/apple/swift-argument-parser", from: "1.5.0"),
        .package(url: "https://github.com/apple/swift-crypto", "3.0.0"..<"5.0.0"),
        .package(url: "https://github.com/apple/swift-log", from: "1.6.0"),
        .package(url: "https://github.com/apple/swift-nio", from: "2.90.0"),
        .package(url: "https://github.com/apple/swift-system", from: "1.5.0"),
        .package(url: "https://github.com/hummingbird-project/swift-mustache", from: "2.0.0"),
        .package(url: "https://github.com/swiftlang/swift-subprocess", from: "1.0.0", traits: []),
        .package(url: "https://github.com/swiftlang/swift-syntax", "600.0.0"..<"700.0.0"),
    ],
    targets: [
        // The runtime.
        .target(name: "MCPJSON", swiftSettings: strict + lifetimes),
        .target(
            name: "MCPRuntime",
            dependencies: [
                "MCPJSON",
                .product(name: "Logging", package: "swift-log"),
                .product(
                    name: "Subprocess",
                    package: "swift-subprocess",
                    condition: .when(platforms: [.macOS, .linux])
                ),
                .product(name: "SystemPackage", package: "swift-system", condition: .when(platforms: [.linux])),
            ],
            swiftSettings: strict + lifetimes
        ),
        .target(name: "MCPFoundation", dependencies: ["MCPJSON"], swiftSettings: strict),
        .target(name: "MCPTestKit", dependencies: ["MCPRuntime"], swiftSettings: strict),
        .target(
            name: "MCPNetwork",
            dependencies: [
                "MCPRuntime",
                .product(name: "Crypto", package: "swift-crypto", condition: .when(traits: ["Network"])),
                .product(name: "Logging", package: "swift-log"),
                .product(name: "NIOCore", package: "swift-nio", condition: .when(traits: ["Network"])),
                .product(name: "NIOPosix", package: "swift-nio", condition: .when(traits: ["Network"])),
            ],
            swiftSettings: strict
        ),

        // The generator.
        .target(
            name: "MCPGenCore",
            dependencies: [
                "MCPGenTemplates",
                "MCPJSON",
                .product(name: "Mustache", package: "swift-mustache"),
                .product(name: "SwiftParser", package: "swift-syntax"),
                .product(name: "SwiftSyntax", package: "swift-syntax"),
            ],
            swiftSettings: strict
        ),
        .target(name: "MCPGenTemplates", swiftSettings: strict),
        .executableTarget(
            name: "mcpgen",
            dependencies: [
                "MCPGenCore",
                .product(name: "ArgumentParser", package: "swift-argument-parser"),
            ],
            swiftSettings: strict
        ),
        .plugin(name: "MCPGenPlugin", capability: .buildTool(), dependencies: ["mcpgen"]),
        .plugin(
            name: "MCPGenCommand",
            capability: .command(
                intent: .custom(verb: "mcpgen", description: "Emit MCP servers, clients and mocks into the package."),
                permissions: [.writeToPackageDirectory(reason: "Emitted code is written where --output says.")]
            ),
            dependencies: ["mcpgen"]
        ),

        // Tests. What is emitted for the references is checked in, compiled and called.
        .target(
            name: "MCPGenReferences",
            dependencies: ["MCPRuntime"],
            path: "Tests/References",
            exclude: ["Contracts"],
            swiftSettings: strict
        ),
        .target(
            name: "MCPTestSupport",
            dependencies: [
                "MCPGenReferences",
                "MCPRuntime",
                "MCPTestKit",
                .product(name: "Subprocess", package: "swift-subprocess"),
                .product(name: "SystemPackage", package: "swift-system", condition: .when(platforms: [.linux])),
            ],
            path: "Tests/Support",
            swiftSettings: strict
        ),
        .executableTarget(
            name: "test-server",
            dependencies: ["MCPGenReferences", "MCPRuntime", "MCPTestSupport"],
            path: "Tests/TestServer",
            swiftSettings: strict
        ),
        .testTarget(name: "MCPJSONTests", dependencies: ["MCPJSON"], swiftSettings: strict),
        .testTarget(name: "MCPFoundationTests", dependencies: ["MCPFoundation", "MCPJSON"], swiftSettings: strict),
        .testTarget(
            name: "MCPRuntimeTests",
            dependencies: ["MCPGenReferences", "MCPRuntime", "MCPTestKit", "MCPTestSupport", "test-server"],
            swiftSettings: strict
        ),
        .testTarget(
            name: "MCPTestKitTests",
            dependencies: ["MCPGenReferences", "MCPRuntime", "MCPTestKit", "MCPTestSupport"],
            swiftSettings: strict
        ),
        .testTarget(
            name: "MCPNetworkTests",
            dependencies: [
                "MCPNetwork",
                "MCPRuntime",
                .product(name: "Crypto", package: "swift-crypto", condition: .when(traits: ["Network"])),
            ],
            swiftSettings: strict
        ),
        .testTarget(
            name: "MCPGenCoreTests",
            dependencies: ["MCPGenCore", "MCPGenTemplates", "MCPJSON", "MCPTestSupport", "mcpgen"],
            swiftSettings: strict
        ),
        .testTarget(
            name: "CorpusTests",
            dependencies: ["MCPGenCore", "MCPJSON", "MCPTestSupport"],
            swiftSettings: strict
        ),
        .testTarget(
            name: "EmittedCodeTests",
            dependencies: ["MCPGenReferences", "MCPRuntime", "MCPTestSupport"],
            swiftSettings: strict
        ),
        .testTarget(
            name: "PeerTests",
            dependencies: ["MCPRuntime", "MCPTestSupport", "mcpgen", "test-server"],
            exclude: [
                "fastmcp_server.py", "python_client.py", "python_features.py", "python_household.py",
                "python_odd_server.py", "python_old_server.py", "python_old_tasks.py", "python_server.py",
            ],
            swiftSettings: strict
        ),
    ],
    swiftLanguageModes: [.v6]
)
