// swift-tools-version: 6.2
import PackageDescription

// scripts/test-plugin builds copies of this package and changes them, as a user at work would.
let package = Package(
    name: "PluginFixture",
    platforms: [.macOS(.v15)],
    dependencies: [
        .package(name: "mcpgen", path: "../..")
    ],
    targets: [
        .target(
            name: "Services",
            dependencies: [.product(name: "MCPRuntime", package: "mcpgen")],
            swiftSettings: [.treatAllWarnings(as: .error)],
            plugins: [.plugin(name: "MCPGenPlugin", package: "mcpgen")]
        ),
        // A target that has nothing for the plugin yet, and is compiled as strictly as can be.
        .target(
            name: "Empty",
            dependencies: [.product(name: "MCPRuntime", package: "mcpgen")],
            swiftSettings: [
                .treatAllWarnings(as: .error),
                .defaultIsolation(MainActor.self),
                .enableUpcomingFeature("ExistentialAny"),
                .enableUpcomingFeature("InternalImportsByDefault"),
                .enableUpcomingFeature("MemberImportVisibility"),
                .enableUpcomingFeature("NonisolatedNonsendingByDefault"),
            ],
            plugins: [.plugin(name: "MCPGenPlugin", package: "mcpgen")]
        ),
    ],
    swiftLanguageModes: [.v6]
)
