import MCPJSON

/// A function with its documentation, in lines.
struct FunctionView: Encodable {
    /// The name with its labels, as the protocol tells functions apart.
    var fullName = ""
    var documentation: [String]
    /// The function's head, with its opening brace where it has a body.
    var head: [String]
    var body: [String]
    /// Whether nothing stands before it in an extension.
    var isFirst = false
}

/// What the templates show of a tool.
struct ToolView: Encodable {
    var name: String
    /// The case of the enum of tool names.
    var caseName: String
    var caseDeclaration: [String]
    var literal: String
    /// Finds the case of a name on the wire.
    var caseDecoding: [String]
    /// The tool as `tools/list` shows it, between quotes that nothing in it ends.
    var listing: String
    var delimiter: String
    /// The requirement of the protocol.
    var requirement: FunctionView
    /// Functions that leave out parameters with defaults.
    var overloads: [FunctionView]
    /// What the server does.
    var dispatch: [String]
    /// The functions of the client.
    var clientFunctions: [FunctionView]
    /// The tool as an agent calls it.
    var agentTool: [String]
    var mock: MockView
}

/// Makes what the templates show of a tool.
struct ToolViewBuilder {
    let tool: ContractTool
    let access: AccessLevel
    let caseName: String
    /// The struct of the arguments; `nil` when there are none.
    let argumentsType: String?
    /// What all functions of the tool have as documentation, and the lines of the parameters, by their names.
    private let summary: [String]
    private let parameterLines: [String: String]

    /// Prepares what the views of a tool have in common.
    init(tool: ContractTool, access: AccessLevel, caseName: String, argumentsType: String?) {
        self.tool = tool
        self.access = access
        self.caseName = caseName
        self.argumentsType = argumentsType
        summary = SwiftSpelling.documentation(
            tool.description ?? "Calls the tool `\(SwiftSpelling.line(tool.name))`."
        )
        let lines = tool.parameters.map { parameter in
            let text = SwiftSpelling.line(parameter.description ?? "`\(parameter.name)`")
            return (parameter.name, "///   - \(parameter.swiftName): \(text)")
        }
        parameterLines = Dictionary(lines) { first, _ in first }
    }

    var view: ToolView {
        let listing = tool.listing.description
        let literal = SwiftSpelling.literal(tool.name)
        let escapedCase = SwiftName.escaped(caseName)
        return ToolView(
            name: SwiftSpelling.line(tool.name),
            caseName: escapedCase,
            caseDeclaration: caseName == tool.name
                ? ["case \(escapedCase)"] : Layout.joined("case \(escapedCase) =", literal, indent: 4),
            literal: literal,
            caseDecoding: Layout.joined("case \(literal):", "self = .\(escapedCase)", indent: 8),
            listing: listing,
            delimiter: SwiftSpelling.rawDelimiter(for: listing),
            requirement: FunctionView(
                fullName: fullName(tool.parameters),
                documentation: documentation(tool.parameters),
                head: head(parameters: declarations(tool.parameters), hasBody: false, indent: 4),
                body: []
            ),
            overloads: overloads,
            dispatch: dispatch,
            clientFunctions: clientFunctions,
            agentTool: agentTool,
            mock: MockView(self)
        )
    }

    var functionName: String { SwiftName.escaped(tool.functionName) }

    /// What the result is in Swift; `nil` for nothing.
    var resultType: String? {
        switch tool.result {
        case .void: nil
        case .text: "Swift.String"
        case .content: "[MCPRuntime.ContentBlock]"
        case .callToolResult: "MCPRuntime.CallToolResult"
        case .structured(let type), .wrapped(let type): SwiftSpelling.type(type)
        }
    }

    /// The function's name with the labels of its parameters.
    ///
    /// - Parameter parameters: Those that it has.
    func fullName(_ parameters: [Parameter]) -> String {
        let labels = declarations(parameters).map { $0.prefix { $0 != " " && $0 != ":" } + ":" }
        return "\(tool.functionName)(\(labels.joined()))"
    }

    // MARK: Heads

    /// The documentation of a function.
    ///
    /// - Parameter parameters: Those that the function has.
    func documentation(_ parameters: [Parameter]) -> [String] {
        parameters.isEmpty
            ? summary : summary + ["///", "/// - Parameters:"] + parameters.compactMap { parameterLines[$0.name] }
    }

    /// The parameters as they are declared, the context among them where the function has one.
    ///
    /// - Parameters:
    ///   - parameters: The tool's, all of them or some.
    ///   - defaults: The parameters that get default arguments.
    func declarations(
        _ parameters: [Parameter],
        withContext: Bool = true,
        defaults: Set<String> = []
    ) -> [String] {
        var items = parameters.map { parameter in
            let fallback = defaults.contains(parameter.name) ? " = \(parameter.defaultSpelling)" : ""
            return "\(parameter.declaredName): \(SwiftSpelling.type(parameter.type))\(fallback)"
        }
        if withContext, let context = tool.context {
            let escaped = SwiftName.escaped(context.name)
            let label = context.label.map(SwiftName.escaped(declaredLabel:)) ?? "_"
            let name = context.label == context.name ? escaped : "\(label) \(escaped)"
            let shown = Set(parameters.map(\.name))
            let position = tool.parameters.prefix(context.index).count { shown.contains($0.name) }
            items.insert("\(name): MCPRuntime.RequestContext", at: position)
        }
        return items
    }

    /// The head of a function.
    ///
    /// - Parameters:
    ///   - parameters: As they are declared.
    ///   - modifiers: With a space behind them.
    ///   - isRemote: Whether the function suspends and throws, whatever the protocol's does.
    ///   - hasBody: Whether a body follows.
    func head(
        parameters: [String],
        modifiers: String = "",
        isRemote: Bool = false,
        hasBody: Bool = true,
        indent: Int
    ) -> [String] {
        let effects =
            (isRemote || tool.effects.isAsync ? " async" : "") + (isRemote || tool.effects.isThrowing ? " throws" : "")
        return Layout.head(
            "\(modifiers)func \(functionName)(",
            parameters,
            effects: effects,
            result: resultType,
            hasBody: hasBody,
            indent: indent
        )
    }

    /// `try await`, as far as the function needs it.
    var effectsOfCall: String { (tool.effects.isThrowing ? "try " : "") + (tool.effects.isAsync ? "await " : "") }

    /// The arguments of a call of the function.
    ///
    /// - Parameters:
    ///   - value: What to pass for a parameter.
    ///   - context: What to pass for the context.
    private func callArguments(_ value: (Parameter) -> String, context: String) -> [String] {
        var items = tool.parameters.map { parameter in
            (parameter.label.map { SwiftName.escaped(label: $0) + ": " } ?? "") + value(parameter)
        }
        if let parameter = tool.context {
            let label = parameter.label.map { "\($0): " } ?? ""
            items.insert(label + context, at: min(parameter.index, items.count))
        }
        return items
    }

    /// The names that a function's body can't take for something else.
    var localNames: SwiftName.Scope {
        SwiftName.Scope(taken: Set(tool.parameters.map(\.swiftName) + [tool.context?.name].compactMap { $0 }))
    }

    /// The arguments that go into headers as well (2026-07-28, Streamable HTTP, Custom Headers).
    private var mirrored: [String] {
        mirrored(in: tool.listing["inputSchema"]?.object ?? [:], path: []).map { path, header in
            let items = path.map(SwiftSpelling.literal) + ["header: \(SwiftSpelling.literal(header))"]
            return "MCPRuntime.MirroredArgument(\(items.joined(separator: ", ")))"
        }
    }

    private func mirrored(in schema: JSONObject, path: [String]) -> [(path: [String], header: String)] {
        (schema["properties"]?.object?.members ?? []).flatMap { name, value in
            let own = value["x-mcp-header"]?.string.map { [(path + [name], $0)] } ?? []
            return own + mirrored(in: value.object ?? [:], path: path + [name])
        }
    }

    /// What makes the tool that an agent calls.
    private var agentTool: [String] {
        var items = ["listing: tool.listing", "client: self.mcp"]
        if let argumentsType { items.append("arguments: \(argumentsType).self") }
        if !mirrored.isEmpty { items.append("mirroring: [\(mirrored.joined(separator: ", "))]") }
        if tool.repairsArguments { items.append("repairing: true") }
        return Layout.list("MCPRuntime.AgentTool(", items, ")", indent: 12)
    }

    /// What makes one value of the parameters of a function, in lines, and what that value then is.
    ///
    /// - Parameter name: What to call the value where it has to be made.
    func packedArguments(_ name: String) -> (lines: [String], value: String?) {
        switch tool.arguments {
        case .none: return ([], nil)
        case .object: return ([], tool.parameters[0].escapedName)
        case .flat:
            let members = tool.parameters.map { "\(SwiftName.escaped(label: $0.swiftName)): \($0.escapedName)" }
            return (Layout.list("let \(name) = \(argumentsType ?? "")(", members, ")", indent: 8), name)
        }
    }

    // MARK: Overloads

    /// Functions of the protocol that leave out parameters which need not be passed.
    ///
    /// There is one for each such parameter: it leaves that one out, has those before it without defaults and those
    /// behind it with them, so that every call fits exactly one. For more than three parameters these functions would
    /// outgrow everything else, so there is just one that leaves out all.
    private var overloads: [FunctionView] {
        let omissible = tool.parameters.filter { !$0.isRequired }.map(\.name)
        if omissible.count > 3 { return [overload(leavingOut: Set(omissible), defaults: [])] }
        return omissible.enumerated().map { position, left in
            overload(leavingOut: [left], defaults: Set(omissible.dropFirst(position + 1)))
        }
    }

    private func overload(leavingOut left: Set<String>, defaults: Set<String>) -> FunctionView {
        let shown = tool.parameters.filter { !left.contains($0.name) }
        let arguments = callArguments(
            { left.contains($0.name) ? $0.defaultSpelling : $0.escapedName },
            context: SwiftName.escaped(tool.context?.name ?? "")
        )
        return FunctionView(
            fullName: fullName(shown),
            documentation: documentation(shown),
            head: head(
                parameters: declarations(shown, defaults: defaults),
                modifiers: access.prefix,
                indent: 4
            ),
            body: Layout.list("\(effectsOfCall)self.\(functionName)(", arguments, ")", indent: 8)
        )
    }

    // MARK: Server

    private var dispatch: [String] {
        var lines: [String] = []
        switch tool.arguments {
        case .none(let isClosed):
            if isClosed { lines.append("_ = try call.arguments(as: MCPRuntime.NoArguments.self)") }
        case .flat, .object:
            lines += Layout.list(
                "let arguments = try call.arguments(",
                ["as: \(argumentsType ?? "").self"] + (tool.repairsArguments ? ["repairing: true"] : []),
                ")",
                indent: 12
            )
        }
        let isObject = tool.arguments == .object
        let arguments = callArguments(
            { isObject ? "arguments" : "arguments.\($0.escapedName)" },
            context: "call.context"
        )
        let call = "\(effectsOfCall)service.\(functionName)("
        let binding = tool.result == .void ? "" : "let value = "
        lines += Layout.list(binding + call, arguments, ")", indent: 12)
        switch tool.result {
        case .void: lines.append("result.writeToolResult()")
        case .text: lines.append("result.writeToolResult(text: value)")
        case .content: lines.append("result.writeToolResult(content: value)")
        case .callToolResult: lines.append("value.writeJSON(to: &result)")
        case .structured: lines.append("result.writeToolResult(structured: value)")
        case .wrapped: lines.append("result.writeToolResult(structured: MCPRuntime.WrappedResult(value))")
        }
        return lines
    }

    // MARK: Client

    private var clientFunctions: [FunctionView] {
        var functions = [clientFunction(withContext: tool.context != nil)]
        // Nobody but a server has a context to pass on.
        if tool.context != nil { functions.append(clientFunction(withContext: false)) }
        return functions
    }

    private func clientFunction(withContext: Bool) -> FunctionView {
        let omissible = Set(tool.parameters.filter { !$0.isRequired }.map(\.name))
        let parameters = declarations(
            tool.parameters,
            withContext: withContext,
            defaults: omissible
        )
        var names = localNames
        let mcp = names.unique("mcp") == "mcp" ? "mcp" : "self.mcp"
        var (body, passed) = packedArguments(names.unique("arguments"))
        var items = [SwiftSpelling.literal(tool.name), passed ?? "MCPRuntime.NoArguments()"]
        var (prefix, suffix) = ("return ", "")
        let successful = ".successful(of: \(SwiftSpelling.literal(tool.name)))"
        switch tool.result {
        case .void: (prefix, suffix) = ("_ = ", successful)
        case .text: suffix = successful + ".text"
        case .content: suffix = successful + ".content"
        case .callToolResult: break
        case .structured: items.append("returning: \(resultType ?? "").self")
        case .wrapped:
            items.append("returning: MCPRuntime.WrappedResult<\(resultType ?? "")>.self")
            suffix = ".result"
        }
        if !mirrored.isEmpty { items.append("mirroring: [\(mirrored.joined(separator: ", "))]") }
        if body.isEmpty, prefix == "return " { prefix = "" }
        body += Layout.list("\(prefix)try await \(mcp).callTool(", items, ")\(suffix)", indent: 8)
        return FunctionView(
            documentation: documentation(tool.parameters),
            head: head(parameters: parameters, modifiers: access.prefix, isRemote: true, indent: 4),
            body: body
        )
    }
}

extension Parameter {
    /// The name as Swift needs it.
    var escapedName: String { SwiftName.escaped(swiftName) }

    /// Label and name as a declaration has them.
    var declaredName: String {
        if label == swiftName { return SwiftName.escaped(swiftName) }
        return "\(label.map(SwiftName.escaped(declaredLabel:)) ?? "_") \(escapedName)"
    }

    /// What stands for the parameter when it isn't passed.
    var defaultSpelling: String { defaultValue?.swift ?? "nil" }
}

extension SwiftName {
    /// A name as the label of a parameter that is declared, where `var` and `let` could mean something else.
    static func escaped(declaredLabel label: String) -> String {
        ["inout", "var", "let"].contains(label) ? "`\(label)`" : label
    }

    /// A name as an argument label, where all keywords but `inout` stand as they are.
    static func escaped(label: String) -> String {
        label == "inout" ? "`\(label)`" : label
    }
}
