public import Logging

/// A server: one or several services under one name.
///
/// ```swift
/// try await MCPServer(name: "all", version: "1.0.0", services: [WeatherServer(w), FilesServer(f)]).run(.stdio)
/// ```
public struct MCPServer: Sendable {
    /// What the server calls itself.
    public let implementation: Implementation
    /// How to use the server, for a model.
    public let instructions: String?
    /// Where the server says what happens to it; never to standard output.
    public let logger: Logger

    private let services: [any MCPService]
    /// The service of each tool; empty when there is only one service, which knows its tools itself.
    private let serviceOfTool: [String: Int]
    /// The result of `tools/list`.
    let toolList: String

    /// Makes a server of several services.
    ///
    /// - Parameters:
    ///   - name: The name for programs.
    ///   - title: The name for people, where it differs.
    ///   - version: The version, in whatever scheme.
    ///   - instructions: How to use the server, for a model. Left out, those of the services are joined.
    ///   - logger: Where the server says what happens to it.
    ///   - services: The services. Where two have a tool of the same name, the first one's is called and listed.
    public init(
        name: String,
        title: String? = nil,
        version: String,
        instructions: String? = nil,
        logger: Logger = Logger(label: "mcp.server"),
        services: [any MCPService]
    ) {
        self.init(
            Implementation(name: name, title: title, version: version),
            instructions: instructions,
            logger: logger,
            services: services
        )
    }

    /// Makes a server of one service, named as the service is.
    ///
    /// - Parameters:
    ///   - service: The service.
    ///   - logger: Where the server says what happens to it.
    public init(_ service: some MCPService, logger: Logger = Logger(label: "mcp.server")) {
        self.init(service.implementation, instructions: nil, logger: logger, services: [service])
    }

    private init(
        _ implementation: Implementation,
        instructions: String?,
        logger: Logger,
        services: [any MCPService]
    ) {
        self.implementation = implementation
        let joined = services.compactMap(\.instructions).joined(separator: "\n\n")
        self.instructions = instructions ?? (joined.isEmpty ? nil : joined)
        self.logger = logger
        self.services = services
        var serviceOfTool: [String: Int] = [:]
        var listings: [String] = []
        for (index, service) in services.enumerated() {
            for tool in service.tools {
                if let first = serviceOfTool[tool.name] {
                    let names = "\(services[first].implementation.name) and \(service.implementation.name)"
                    logger.error("two services have a tool \(tool.name): \(names); the first one's is used")
                } else {
                    serviceOfTool[tool.name] = index
                    listings.append(tool.json)
                }
            }
        }
        self.serviceOfTool = services.count == 1 ? [:] : serviceOfTool
        toolList = #"{"tools":["# + listings.joined(separator: ",") + "]}"
    }

    /// Serves until the transport ends: standard input for `.stdio`.
    ///
    /// - Parameter transport: How clients reach the server.
    /// - Throws: What the transport throws when it can't go on.
    public func run(_ transport: some ServerTransport) async throws {
        try await transport.serve(self)
    }

    /// Hands a call to the service that has the tool.
    func callTool(_ call: ToolCall, writing result: inout JSONWriter) async throws {
        if services.count == 1 {
            return try await services[0].callTool(call, writing: &result)
        }
        guard let index = serviceOfTool[call.toolName] else { throw call.unknownTool() }
        try await services[index].callTool(call, writing: &result)
    }
}
