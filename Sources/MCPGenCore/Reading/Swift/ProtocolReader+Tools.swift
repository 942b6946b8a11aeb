import MCPJSON
import SwiftSyntax

extension ProtocolReader {
    /// Reads a function that is a tool.
    mutating func tool(
        _ function: FunctionDeclSyntax,
        _ directive: Directive?,
        _ baseName: String,
        isVerbatim: Bool
    ) -> ContractTool? {
        let functionName = function.name.name
        let location = file.location(of: function.name)
        guard refusesNothing(function) else { return nil }
        let documentation = DocumentationComment(function)
        let given = directive?.dictionary("defaults", &diagnostics) ?? []
        var defaults = Dictionary(given.map { ($0.key, $0.value) }) { first, _ in first }
        var parameters: [Parameter] = []
        var context: ContractTool.ContextParameter?
        for (position, syntax) in function.signature.parameterClause.parameters.enumerated() {
            let name = (syntax.secondName ?? syntax.firstName).name
            let label = syntax.firstName.tokenKind == .wildcard ? nil : syntax.firstName.name
            if syntax.type.trimmedDescription.split(separator: ".").last == "RequestContext" {
                if context != nil {
                    diagnostics.error(
                        .unsupportedParameter,
                        "one RequestContext is enough",
                        at: file.location(of: syntax)
                    )
                }
                context = ContractTool.ContextParameter(index: position, label: label, name: name)
                continue
            }
            if (syntax.secondName ?? syntax.firstName).tokenKind == .wildcard {
                diagnostics.error(
                    .unsupportedParameter,
                    "a parameter needs a name: it is the argument's",
                    at: file.location(of: syntax)
                )
                continue
            }
            guard let type = types.type(syntax.type, from: "", in: file) else { continue }
            let expression = defaults.removeValue(forKey: name)
            let place = expression.flatMap { directive?.location(of: $0) } ?? location
            parameters.append(
                Parameter(
                    name: name,
                    label: label,
                    swiftName: name,
                    description: documentation.parameters[name],
                    type: type,
                    defaultValue: expression.flatMap { types.defaultValue($0, for: type, at: place) }
                )
            )
        }
        for (name, value) in defaults {
            let nearest = nearestName(to: name, among: parameters.map(\.name))
            let hint = nearest.map { ", did you mean \"\($0)\"?" } ?? ""
            let place = directive?.location(of: value) ?? location
            diagnostics.error(.unknownParameter, "\(functionName) has no parameter \"\(name)\"\(hint)", at: place)
        }
        let effects = function.signature.effectSpecifiers
        var tool = ContractTool(
            name: directive?.string("name", &diagnostics)
                ?? (isVerbatim ? functionName : SwiftName.snakeCase(functionName)),
            functionName: functionName,
            typeName: typeNames.unique(SwiftName.upperCamel(functionName)),
            description: documentation.summary,
            parameters: parameters,
            arguments: .none(isClosed: true),
            context: context,
            result: result(function),
            effects: ContractTool.Effects(
                isAsync: effects?.asyncSpecifier != nil,
                isThrowing: effects?.throwsClause != nil
            ),
            listing: [:]
        )
        tool.arguments = form(of: tool, directive, at: location)
        tool.listing = head(of: tool, directive)
        return tool
    }

    private mutating func refusesNothing(_ function: FunctionDeclSyntax) -> Bool {
        let name = function.name.name
        if let clause = function.genericParameterClause {
            diagnostics.error(
                .unsupportedFunction,
                "\(name) can't be a tool: it is generic",
                at: file.location(of: clause)
            )
            return false
        }
        if function.modifiers.has(.static) || function.modifiers.has(.mutating) {
            let message = "\(name) can't be a tool: it is static or mutating; mark it // @MCPIgnore"
            diagnostics.error(.unsupportedFunction, message, at: file.location(of: function))
            return false
        }
        if let type = function.signature.effectSpecifiers?.throwsClause?.type {
            let message = "\(name) can't be a tool: what a client throws isn't always \(type.trimmedDescription)"
            diagnostics.error(.unsupportedFunction, message, at: file.location(of: type))
            return false
        }
        for parameter in function.signature.parameterClause.parameters {
            if parameter.ellipsis != nil {
                diagnostics.error(
                    .unsupportedParameter,
                    "take an array instead of any number",
                    at: file.location(of: parameter.type)
                )
                return false
            }
            if parameter.type.as(AttributedTypeSyntax.self)?.specifiers.isEmpty == false {
                let message = "a parameter that comes over the wire is neither inout nor borrowed"
                diagnostics.error(.unsupportedParameter, message, at: file.location(of: parameter.type))
                return false
            }
        }
        return true
    }

    private mutating func form(
        of tool: ContractTool,
        _ directive: Directive?,
        at location: SourceLocation
    ) -> ContractTool.ArgumentsForm {
        let isFlat = directive?.bool("flat", &diagnostics)
        let argument = directive?.arguments.first { $0.name == "flat" }
        if tool.parameters.isEmpty { return .none(isClosed: true) }
        let isStructure = tool.parameters.count == 1 && types.isStructure(tool.parameters[0].type)
        if isFlat == false, !isStructure {
            let message = "only a function with one parameter of a struct type can be flat: false"
            diagnostics.error(.invalidArgument, message, at: argument?.location ?? location)
        }
        return isStructure && isFlat != true ? .object : .flat(isClosed: true)
    }
}
