import MCPJSON

/// What the templates show of a contract.
struct ContractView: Encodable {
    var base: String
    var service: String
    /// The names of the server's type parameter and of the mock's enum of calls, which no type of the contract has.
    var implementer: String
    var call: String
    var access: String
    var documentation: [String]
    /// What the server says it is.
    var implementation: [String]
    var instructionsLiteral: String?
    /// Whether the protocol and its types are emitted.
    var isDocument: Bool
    /// The namespaces in which the types of a document's tools are.
    var namespaces: [NamespaceView]
    /// The types that are emitted.
    var emittedTypes: [TypeView]
    /// The types whose codecs are emitted.
    var codecs: [TypeView]
    var tools: [ToolView]
    /// Whether this is another file than the first one.
    var isPart = false
    var hasTools: Bool
    /// Whether the client offers its tools to agents: not where a tool has the name of the property.
    var hasAgentTools: Bool
    /// The prompts, resources and templates, each with what the server lists of its kind.
    var offers: OfferViews
    /// What the protocol asks for, what the client has, and what the mock has, of tools and offers.
    var requirements: [FunctionView]
    var clientFunctions: [FunctionView]
    var mocked: [MockedView]
    /// What the mock has in this file.
    var mockFunctions: [MockedView]
    /// Functions of the protocol that leave out parameters with defaults.
    var overloads: [FunctionView]
    var hasOverloads: Bool
    /// Whether the tools are too many for a `switch` over their names.
    var hasManyTools: Bool
    /// Whether the calls that the mock takes down can be compared.
    var isHashable: Bool
    /// Whether the client is a service itself.
    var clientConforms: Bool
    /// What the mock has to be told, and the initializer that takes it.
    var requiredHandlers: [ToolView]
    var hasRequiredHandlers: Bool
    var initializer: [String]

    /// What is called, and how the mock answers.
    struct MockedView: Encodable {
        var name: String
        var mock: MockView
        /// Whether nothing stands before it in an extension.
        var isFirst = false
    }

    /// A namespace for the types of one tool.
    struct NamespaceView: Encodable {
        var name: String
        var tool: String
    }

    /// Makes the view of a contract.
    ///
    /// - Parameters:
    ///   - contract: The contract.
    ///   - access: Who can use what is emitted for a document.
    ///   - codecTypes: The user's own types whose codecs are emitted with this contract.
    init(_ contract: Contract, access documentAccess: AccessLevel, codecTypes: [TypeDeclaration]) {
        base = contract.baseName
        let level: AccessLevel
        switch contract.origin {
        case .annotatedProtocol(let name, let access, _): (service, level, isDocument) = (name, access, false)
        case .document: (service, level, isDocument) = (contract.baseName + "Service", documentAccess, true)
        }
        access = level.prefix
        var typeNames = SwiftName.Scope(
            taken: Set(contract.types.compactMap { $0.name.split(separator: ".").first.map(String.init) } + [service])
        )
        implementer = typeNames.unique("Service")
        call = typeNames.unique("Call")
        documentation = SwiftSpelling.documentation(contract.description ?? "The service \(contract.serverName).")
        let title = contract.title.map { ["title: " + SwiftSpelling.literal($0)] } ?? []
        let members =
            ["name: " + SwiftSpelling.literal(contract.serverName)] + title
            + ["version: " + SwiftSpelling.literal(contract.version)]
        implementation = Layout.list("MCPRuntime.Implementation(", members, ")", indent: 8)
        instructionsLiteral = contract.instructions.map(SwiftSpelling.literal)

        var caseNames = SwiftName.Scope(taken: SwiftName.takenMembers)
        var argumentTypes: [TypeDeclaration] = []
        var namespaces: [NamespaceView] = []
        var builders: [ToolViewBuilder] = []
        for tool in contract.tools {
            let typeName = tool.typeName
            namespaces.append(NamespaceView(name: SwiftName.escaped(typeName), tool: SwiftSpelling.line(tool.name)))
            var argumentsType: String?
            switch tool.arguments {
            case .none: break
            case .object: argumentsType = SwiftSpelling.type(tool.parameters[0].type.unwrapped)
            case .flat(let isClosed):
                let name = isDocument ? "\(base).\(typeName).Arguments" : "\(base)Tool.\(typeName)Arguments"
                let properties = tool.parameters.map { Property($0) }
                var declaration =
                    tool.argumentsType
                    ?? TypeDeclaration(
                        name: name,
                        kind: .structure(properties, isClosed: isClosed),
                        isEmitted: true,
                        isHashable: properties.allSatisfy { contract.isHashable($0.type) },
                        access: level
                    )
                declaration.description = "The arguments of `\(SwiftSpelling.line(tool.name))`."
                argumentTypes.append(declaration)
                argumentsType = SwiftSpelling.type(.named(name))
            }
            let caseName = caseNames.unique(tool.functionName)
            builders.append(
                ToolViewBuilder(tool: tool, access: level, caseName: caseName, argumentsType: argumentsType)
            )
        }
        let tools = builders.concurrentMap(\.view)
        self.tools = tools
        var offers = OfferViews(base: base, access: level)
        for offer in contract.offers { offers.add(offer, caseName: caseNames.unique(offer.functionName)) }
        self.offers = offers
        namespaces += offers.namespaces
        requirements = tools.map(\.requirement) + offers.requirements
        clientFunctions = tools.flatMap(\.clientFunctions) + offers.clientFunctions
        mocked = tools.map { MockedView(name: $0.name, mock: $0.mock) } + offers.mocked
        mockFunctions = mocked
        self.namespaces = namespaces
        let emitted = argumentTypes + contract.types.filter(\.isEmitted)
        let types = Dictionary(contract.types.map { ($0.name, $0) }) { first, _ in first }
        let toolTypes = emitted.concurrentMap { TypeView($0, access: level, types: types) }
        emittedTypes = toolTypes + offers.types
        codecs = toolTypes.filter { $0.alias == nil } + codecTypes.map { TypeView($0, access: $0.access) }
        hasTools = !tools.isEmpty
        hasAgentTools = hasTools && !contract.tools.contains { $0.functionName == "agentTools" }
        // An overload that is what another tool asks for would implement that tool.
        let names = Set(requirements.map(\.fullName))
        overloads = (tools.flatMap(\.overloads) + offers.overloads).filter { !names.contains($0.fullName) }
        hasOverloads = !overloads.isEmpty
        hasManyTools = tools.count > Layout.longestSwitch
        isHashable =
            argumentTypes.allSatisfy(\.isHashable)
            && contract.tools.filter { $0.arguments == .object }.allSatisfy {
                contract.isHashable($0.parameters[0].type)
            }
        clientConforms = contract.tools.allSatisfy(\.effects.canBeRemote)
        requiredHandlers = tools.filter(\.mock.isRequired)
        hasRequiredHandlers = !requiredHandlers.isEmpty
        let handlers = requiredHandlers.map { "\($0.mock.handlerName): @escaping \($0.mock.handlerType)" }
        initializer =
            handlers.isEmpty
            ? ["\(access)init() {}"]
            : Layout.list("\(access)init(", handlers, ") {", indent: 4)
    }
}

extension ContractView {
    /// The view for one of the files into which the contract is divided.
    func part(_ part: Int, _ division: Division) -> ContractView {
        let range = division.range(part, of: tools.count)
        var places: [String: Int] = [:]
        for (index, namespace) in namespaces.prefix(tools.count).enumerated() { places[namespace.name] = index }
        let isHere = { (type: TypeView) -> Bool in
            // The types of offers are in the first file.
            guard let place = type.tool.flatMap({ places[$0] }), place < self.tools.count else { return part == 0 }
            return range.contains(place)
        }
        var view = self
        view.isPart = part > 0
        let tools = tools[range]
        view.clientFunctions = tools.flatMap(\.clientFunctions) + (part == 0 ? offers.clientFunctions : [])
        view.mockFunctions = tools.map { MockedView(name: $0.name, mock: $0.mock) } + (part == 0 ? offers.mocked : [])
        if part > 0, !tools.isEmpty {
            view.clientFunctions[0].isFirst = true
            view.mockFunctions[0].isFirst = true
        }
        view.emittedTypes = emittedTypes.filter(isHere)
        view.codecs = codecs.filter(isHere)
        return view
    }

    /// What differs between the files of a contract, for templates.
    var partContext: TemplateContext {
        var context = TemplateContext(Part(self))
        context["isPart"] = isPart
        return context
    }

    /// The lists that are divided among the files.
    private struct Part: Encodable {
        var clientFunctions: [FunctionView]
        var mockFunctions: [MockedView]
        var emittedTypes: [TypeView]
        var codecs: [TypeView]

        init(_ view: ContractView) {
            (clientFunctions, mockFunctions) = (view.clientFunctions, view.mockFunctions)
            (emittedTypes, codecs) = (view.emittedTypes, view.codecs)
        }
    }

    /// Whether there is nothing in the file.
    var isEmptyPart: Bool { isPart && clientFunctions.isEmpty && emittedTypes.isEmpty }
}
