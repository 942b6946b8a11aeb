/// Makes what the templates show of a prompt, a resource or a template.
struct OfferViewBuilder {
    private let offer: ContractOffer
    private let base: String
    /// Makes heads and overloads, as for a tool that takes and gives the same.
    let builder: ToolViewBuilder

    /// Makes a builder.
    ///
    /// - Parameters:
    ///   - offer: The offer.
    ///   - base: What emitted names begin with.
    ///   - access: Who can use what is emitted.
    ///   - caseName: The name of its case in the mock's enum of calls.
    init(offer: ContractOffer, base: String, access: AccessLevel, caseName: String) {
        self.offer = offer
        self.base = base
        let isPrompt = offer.kind == .prompt
        let summary = isPrompt ? "Fills in the prompt" : "Reads"
        let type = TypeReference.named("\(base).\(offer.typeName).Arguments")
        builder = ToolViewBuilder(
            tool: ContractTool(
                name: offer.name,
                functionName: offer.functionName,
                typeName: offer.typeName,
                description: offer.description ?? "\(summary) `\(SwiftSpelling.line(offer.key))`.",
                parameters: offer.parameters,
                arguments: offer.parameters.isEmpty ? .none(isClosed: false) : .flat(isClosed: false),
                context: nil,
                result: .structured(.named(isPrompt ? "MCPRuntime.GetPromptResult" : "MCPRuntime.ReadResourceResult")),
                effects: ContractTool.Effects(),
                listing: offer.listing
            ),
            access: access,
            caseName: caseName,
            argumentsType: offer.parameters.isEmpty ? nil : SwiftSpelling.type(type)
        )
    }

    /// The name of the constant, as it is declared and used.
    var memberName: String { SwiftName.escaped(offer.memberName) }
    private var member: String { "\(base)Resource.\(memberName)" }

    // MARK: Server

    /// The case of a prompt's name. Arguments that it needs are there: what hands requests on has seen to that.
    var promptCase: [String] {
        let call = "return try await service.\(builder.functionName)("
        return ["case \(SwiftSpelling.literal(offer.name)):"]
            + Layout.list(call, arguments(from: "arguments"), ")", indent: 12).map { "    " + $0 }
    }

    /// The case of a resource's URI.
    var resourceCase: [String] {
        ["case \(member):"] + read([], indent: 12).map { "    " + $0 }
    }

    /// What reads the resources whose URIs fit a template.
    var templateMatch: [String] {
        guard !offer.parameters.isEmpty else {
            return ["if \(member).match(uri) != nil {"] + read([], indent: 12).map { "    " + $0 } + ["}"]
        }
        return ["if let values = \(member).match(uri) {"]
            + read(arguments(from: "values"), indent: 12).map { "    " + $0 } + ["}"]
    }

    /// Has the service read a resource, and says what it is where the service doesn't.
    private func read(_ arguments: [String], indent: Int) -> [String] {
        let mimeType = offer.mimeType.map { ["mimeType: " + SwiftSpelling.literal($0)] } ?? []
        return Layout.list("let result = try await service.\(builder.functionName)(", arguments, ")", indent: indent)
            + Layout.list("return result.completed(", ["uri: uri"] + mimeType, ")", indent: indent)
    }

    /// What the service is passed.
    ///
    /// - Parameter values: The dictionary of the values, in which those are that have to be there.
    private func arguments(from values: String) -> [String] {
        offer.parameters.map { parameter in
            let fallback = parameter.type.isOptional ? "" : ", default: \"\""
            return "\(label(parameter))\(values)[\(SwiftSpelling.literal(parameter.name))\(fallback)]"
        }
    }

    private func label(_ parameter: Parameter) -> String {
        parameter.label.map { SwiftName.escaped(label: $0) + ": " } ?? ""
    }

    // MARK: Client

    /// The function of the client.
    var clientFunction: FunctionView {
        let optional = Set(offer.parameters.filter(\.type.isOptional).map(\.name))
        let parameters = builder.declarations(offer.parameters, defaults: optional)
        return FunctionView(
            documentation: builder.documentation(offer.parameters),
            head: builder.head(
                parameters: parameters,
                modifiers: builder.access.prefix,
                isRemote: true,
                indent: 4
            ),
            body: clientBody
        )
    }

    private var clientBody: [String] {
        var names = builder.localNames
        let mcp = names.unique("mcp") == "mcp" ? "mcp" : "self.mcp"
        let values = names.unique("values")
        let required = offer.parameters.filter { !$0.type.isOptional }
        let optional = offer.parameters.filter(\.type.isOptional)
        let items = required.map { "\(SwiftSpelling.literal($0.name)): \($0.escapedName)" }
        if optional.isEmpty {
            let passed = items.isEmpty ? "[:]" : "[\(items.joined(separator: ", "))]"
            let call = self.call("try await \(mcp)", passing: passed)
            if call.count == 1 { return call }
        }
        var body =
            items.isEmpty
            ? ["var \(values): [Swift.String: Swift.String] = [:]"]
            : Self.literal("\(optional.isEmpty ? "let" : "var") \(values) = [", items, indent: 8)
        body += optional.map { "\(values)[\(SwiftSpelling.literal($0.name))] = \($0.escapedName)" }
        return body + call("return try await \(mcp)", passing: values)
    }

    /// The call of the connection.
    ///
    /// - Parameters:
    ///   - mcp: The connection, with what stands before it.
    ///   - values: What is passed.
    private func call(_ mcp: String, passing values: String) -> [String] {
        switch offer.kind {
        case .prompt:
            let arguments = offer.parameters.isEmpty ? [] : ["arguments: \(values)"]
            let items = [SwiftSpelling.literal(offer.name)] + arguments
            return Layout.list("\(mcp).getPrompt(", items, ")", indent: 8)
        case .resource: return Layout.list("\(mcp).readResource(", [member], ")", indent: 8)
        case .template: return Layout.list("\(mcp).readResource(", ["\(member).expand(\(values))"], ")", indent: 8)
        }
    }

    /// A literal of an array or dictionary, where all lines end with commas if it needs several.
    private static func literal(_ prefix: String, _ items: [String], indent: Int) -> [String] {
        var lines = Layout.list(prefix, items, "]", indent: indent)
        if lines.count > 2 { lines[lines.count - 2] += "," }
        return lines
    }
}
