// Emitted by mcpgen 0.1.0 from Workload.swift, digest c4bb23a681d9ccaa.
// Changes made here are lost: change the contract.

import MCPRuntime

/// Serves an implementation of ``WorkloadService``.
nonisolated struct WorkloadServer<Service: WorkloadService>: MCPRuntime.MCPService {
    private let service: Service

    /// Makes a server.
    ///
    /// - Parameter service: What answers the calls.
    init(_ service: Service) {
        self.service = service
    }

    /// What the server calls itself.
    var implementation: MCPRuntime.Implementation {
        MCPRuntime.Implementation(name: "benchmark", version: "1.0.0")
    }

    /// The tools as `tools/list` shows them.
    var tools: [MCPRuntime.ToolListing] {
        WorkloadTool.allCases.map(\.listing)
    }

    /// Reads the arguments of a call, has the service answer it and writes the result.
    nonisolated(nonsending) func callTool(
        _ call: MCPRuntime.ToolCall,
        writing result: inout MCPRuntime.JSONWriter
    ) async throws {
        switch try call.tool(as: WorkloadTool.self) {
        case .echo:
            let arguments = try call.arguments(as: WorkloadTool.EchoArguments.self)
            let value = try await service.echo(message: arguments.message)
            result.writeToolResult(text: value)
        case .add:
            let arguments = try call.arguments(as: WorkloadTool.AddArguments.self)
            let value = try await service.add(a: arguments.a, b: arguments.b)
            result.writeToolResult(structured: value)
        case .getWeather:
            let arguments = try call.arguments(as: WorkloadTool.GetWeatherArguments.self)
            let value = try await service.getWeather(city: arguments.city, unit: arguments.unit, days: arguments.days)
            result.writeToolResult(structured: value)
        }
    }
}
