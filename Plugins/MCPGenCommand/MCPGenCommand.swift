import Foundation
import PackagePlugin

/// Runs mcpgen with the arguments given, for those who check emitted code in:
/// `swift package --allow-writing-to-package-directory mcpgen weather.mcp.json --output Sources/Gen`.
@main
struct MCPGenCommand: CommandPlugin {
    func performCommand(context: PluginContext, arguments: [String]) async throws {
        let process = Process()
        process.executableURL = try context.tool(named: "mcpgen").url
        process.arguments = arguments
        process.currentDirectoryURL = context.package.directoryURL
        try process.run()
        process.waitUntilExit()
        guard process.terminationReason == .exit, process.terminationStatus == 0 else {
            return Diagnostics.error("mcpgen has not emitted anything")
        }
    }
}
