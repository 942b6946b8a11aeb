/// What a skeleton of an implementation shows of a contract.
struct StubView {
    /// A function of the protocol.
    struct Function {
        /// The name with its labels, without backticks.
        var fullName: String
        /// Documentation, head and body, without indentation.
        var lines: [String]
    }

    /// The protocol.
    let service: String
    /// The functions, in the order of the contract.
    let functions: [Function]

    init(_ contract: Contract) {
        if case .annotatedProtocol(let name, _, _) = contract.origin {
            service = name
        } else {
            service = contract.baseName + "Service"
        }
        let offers = contract.offers.map { offer in
            OfferViewBuilder(offer: offer, base: contract.baseName, access: .internal, caseName: offer.functionName)
        }
        functions = (contract.tools + offers.map(\.builder.tool)).map { tool in
            let builder = ToolViewBuilder(
                tool: tool,
                access: .internal,
                caseName: tool.functionName,
                argumentsType: nil
            )
            let head = builder.head(parameters: builder.declarations(tool.parameters), indent: 4)
            let problem = SwiftSpelling.literal("\(tool.name) is not implemented yet")
            // Written into a person's file, to be replaced: a function that can't throw has no other way to say so.
            let body = tool.effects.isThrowing ? "throw ToolError(\(problem))" : "fatalError(\(problem))"
            return Function(
                fullName: builder.fullName(tool.parameters).replacing("`", with: ""),
                lines: builder.documentation(tool.parameters) + head.map(Self.unqualified) + ["    " + body, "}"]
            )
        }
    }

    /// A line without the names of modules that a person would leave out.
    private static func unqualified(_ line: String) -> String {
        var result = ""
        var rest = Substring(line)
        while let next = rest.first {
            let isInName = result.last.map { $0.isLetter || $0.isNumber || "_.`".contains($0) } ?? false
            let module = isInName ? nil : ["Swift.", "MCPRuntime."].first { rest.hasPrefix($0) }
            if let module {
                rest = rest.dropFirst(module.count)
            } else {
                result.append(next)
                rest = rest.dropFirst()
            }
        }
        return result
    }
}
