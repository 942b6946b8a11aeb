/// What the templates show of a tool in the mock.
struct MockView: Encodable {
    /// The case of the enum of calls.
    var callCase: [String]
    /// The property that answers, and its declaration.
    var handlerName: String
    var handlerType: String
    var handler: [String]
    /// A function that can't throw can't say that nobody has told it what to answer, so it has to be told.
    var isRequired: Bool
    var documentation: [String]
    var head: [String]
    var body: [String]

    init(_ builder: ToolViewBuilder) {
        let tool = builder.tool
        let caseName = SwiftName.escaped(builder.caseName)
        let arguments = builder.argumentsType
        callCase = arguments.map { Layout.list("case \(caseName)(", [$0], ")", indent: 8) } ?? ["case \(caseName)"]
        handlerName = "on" + builder.caseName.prefix(1).uppercased() + builder.caseName.dropFirst()
        isRequired = !tool.effects.isThrowing
        let effects = (tool.effects.isAsync ? " async" : "") + (tool.effects.isThrowing ? " throws" : "")
        handlerType = "@Sendable (\(arguments ?? ""))\(effects) -> \(builder.resultType ?? "Swift.Void")"
        let property = "\(builder.access.prefix)var \(handlerName):"
        handler = Layout.joined(property, isRequired ? handlerType : "(\(handlerType))?", indent: 4)
        if let arguments, tool.effects.canBeRemote, (handler.last ?? "").count + 4 > Layout.width {
            let types = [arguments, builder.resultType ?? "Swift.Void"]
            handler = [property] + Layout.list("MCPRuntime.MockAnswer<", types, ">?", indent: 8).map { "    " + $0 }
        }
        documentation = builder.documentation(tool.parameters)
        head = builder.head(
            parameters: builder.declarations(tool.parameters),
            modifiers: builder.access.prefix,
            indent: 4
        )
        body = Self.body(builder, caseName: caseName, handlerName: handlerName)
    }

    private static func body(_ builder: ToolViewBuilder, caseName: String, handlerName: String) -> [String] {
        let tool = builder.tool
        var names = builder.localNames
        var (lines, passed) = builder.packedArguments(names.unique("arguments"))
        lines.append("self.recorder.record(.\(caseName)\(passed.map { "(\($0))" } ?? ""))")
        var handler = "self." + handlerName
        if tool.effects.isThrowing {
            handler = names.unique("answer")
            let failure = "MCPRuntime.UnansweredCall(handler: \(SwiftSpelling.literal(handlerName)))"
            let condition = "guard let \(handler) = self.\(handlerName) else {"
            let line = "\(condition) throw \(failure) }"
            lines += line.count + 8 <= Layout.width ? [line] : [condition, "    throw \(failure)", "}"]
        }
        lines.append("\(tool.result == .void ? "" : "return ")\(builder.effectsOfCall)\(handler)(\(passed ?? ""))")
        return lines
    }
}
