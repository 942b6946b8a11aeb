import Logging

/// The services of a server: finds out which one answers, and lists what they have.
struct ServiceDirectory: Sendable {
    let services: [any MCPService]
    let logger: Logger
    /// The service of each tool that stays; empty when there is only one service, which knows its tools itself.
    private let serviceOfTool: [String: Int]
    /// The services whose tools come and go.
    private let changing: [Int]
    /// All tools where none come or go.
    private let fixedTools: [ToolListing]?
    /// Whether any tool may run as a task.
    let hasTaskTools: Bool

    /// Whether clients are told that lists have changed.
    let announcesListChanges: Bool

    init(_ services: [any MCPService], announcesListChanges: Bool = false, logger: Logger) {
        self.services = services
        self.announcesListChanges = announcesListChanges || services.contains(where: \.listsChange)
        self.logger = logger
        let tools = Self.tools(of: services, logger: logger) { $0.tools }
        changing = services.indices.filter { services[$0].listsChange }
        fixedTools = changing.isEmpty ? tools : nil
        hasTaskTools = tools.contains { $0.taskSupport != .forbidden } || fixedTools == nil
        var serviceOfTool: [String: Int] = [:]
        if services.count > 1 {
            for (index, service) in services.enumerated() where !service.listsChange {
                for tool in service.tools where serviceOfTool[tool.name] == nil { serviceOfTool[tool.name] = index }
            }
        }
        self.serviceOfTool = serviceOfTool
    }

    /// The tools of all services. Where two have one of the same name, the first one's is used.
    var tools: [ToolListing] { fixedTools ?? Self.tools(of: services) { $0.tools } }

    /// The tools that a caller is shown.
    func tools(for context: RequestContext) -> [ToolListing] {
        fixedTools ?? Self.tools(of: services) { $0.tools(for: context) }
    }

    /// The listing of a tool; `nil` when there is no such tool.
    func tool(_ name: String) -> ToolListing? { tools.first { $0.name == name } }

    var resources: [Resource] { services.flatMap(\.resources) }
    var resourceTemplates: [ResourceTemplate] { services.flatMap(\.resourceTemplates) }
    var prompts: [Prompt] { services.flatMap(\.prompts) }

    /// Whether any tool may run as a task now.
    var declaresTasks: Bool { hasTaskTools && tools.contains { $0.taskSupport != .forbidden } }

    /// What the services can do, in the words of a revision.
    func capabilities(_ version: ProtocolVersion) -> ServerCapabilities {
        var capabilities = ServerCapabilities()
        let listsChange = services.contains(where: \.listsChange)
        let changed: Bool? = announcesListChanges ? true : nil
        capabilities.logging = [:]
        if !tools.isEmpty || listsChange { capabilities.tools = .init(listChanged: changed) }
        if !prompts.isEmpty { capabilities.prompts = .init(listChanged: changed) }
        if !resources.isEmpty || !resourceTemplates.isEmpty {
            capabilities.resources = .init(subscribe: true, listChanged: changed)
        }
        if services.contains(where: \.offersCompletion) { capabilities.completions = [:] }
        if declaresTasks {
            if version.isStateless {
                capabilities.extensions = [TaskRunner.extensionID: [:]]
            } else if version == .v2025_11_25 {
                capabilities.tasks = ["list": [:], "cancel": [:], "requests": ["tools": ["call": [:]]]]
            }
        }
        return capabilities
    }

    /// Hands a call to the service that has the tool.
    func callTool(_ call: ToolCall, writing result: inout JSONWriter) async throws {
        if services.count == 1 { return try await services[0].callTool(call, writing: &result) }
        let name = call.toolName
        guard let index = service(of: name) else { throw call.unknownTool() }
        try await services[index].callTool(call, writing: &result)
    }

    /// The first service that has a tool now.
    private func service(of tool: String) -> Int? {
        let fixed = serviceOfTool[tool]
        let changed = changing.first { $0 < fixed ?? .max && services[$0].tools.contains { $0.name == tool } }
        return changed ?? fixed
    }

    /// Asks one service after the other.
    func first<Answer>(_ ask: (any MCPService) async throws -> Answer?) async throws -> Answer? {
        for service in services {
            if let answer = try await ask(service) { return answer }
        }
        return nil
    }

    /// Puts lists together.
    ///
    /// - Parameter logger: Hears of tools that are left out because another one has their name.
    private static func tools(
        of services: [any MCPService],
        logger: Logger? = nil,
        _ list: (any MCPService) -> [ToolListing]
    ) -> [ToolListing] {
        var serviceOfTool: [String: Int] = [:]
        var listings: [ToolListing] = []
        for (index, service) in services.enumerated() {
            for tool in list(service) {
                if let first = serviceOfTool[tool.name] {
                    guard let logger else { continue }
                    let names = "\(services[first].implementation.name) and \(service.implementation.name)"
                    logger.error("two services have a tool \(tool.name): \(names); the first one's is used")
                } else {
                    serviceOfTool[tool.name] = index
                    listings.append(tool)
                }
            }
        }
        return listings
    }
}
