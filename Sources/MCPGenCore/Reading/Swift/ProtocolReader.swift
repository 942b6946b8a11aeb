import MCPJSON
import SwiftSyntax

/// Reads contracts that are annotated Swift protocols, and the forms beside them.
package struct ProtocolReader {
    private var diagnostics = Diagnostics()
    private var types: TypeReader
    private var directives: DirectiveFinder
    private var typeNames = SwiftName.Scope()
    private let file: SwiftFile

    private init(_ file: SwiftFile, _ index: TypeIndex) {
        self.file = file
        types = TypeReader(index)
        directives = DirectiveFinder(file, &diagnostics)
    }

    /// Reads all contracts and all forms of a target.
    ///
    /// - Parameters:
    ///   - files: The target's Swift files; those without a directive are only searched for types.
    ///   - diagnostics: Receives what is wrong.
    /// - Returns: The contracts and the forms in the order of the files.
    package static func read(
        _ files: [SourceFile],
        _ diagnostics: inout Diagnostics
    ) -> (contracts: [Contract], forms: [Form]) {
        let annotated = files.filter { $0.text.contains("@MCP") }
        guard !annotated.isEmpty else { return ([], []) }
        let parsed = Dictionary(files.map { ($0.path, SwiftFile($0)) }) { first, _ in first }
        let index = TypeIndex(files.compactMap { parsed[$0.path] })
        var contracts: [Contract] = []
        var forms: [Form] = []
        for file in annotated.compactMap({ parsed[$0.path] }) {
            var reader = ProtocolReader(file, index)
            contracts += reader.contracts()
            forms += reader.forms()
            reader.directives.reportRest(&reader.diagnostics)
            diagnostics.append(reader.diagnostics)
        }
        return (contracts, forms)
    }

    private mutating func contracts() -> [Contract] {
        var contracts: [Contract] = []
        for declaration in file.syntax.statements.compactMap({ $0.item.as(ProtocolDeclSyntax.self) }) {
            let directive = directives.take(declaration, allowed: [.server], &diagnostics).first
            if let directive, let contract = contract(declaration, directive) { contracts.append(contract) }
        }
        return contracts
    }

    private mutating func forms() -> [Form] {
        types.index.structures(in: file).compactMap { structure in
            let directive = directives.take(structure.entry.declaration, allowed: [.form], &diagnostics).first
            guard directive != nil else { return nil }
            return TypeReader.form(structure.name, structure.entry, types.index, &diagnostics)
        }
    }

    private mutating func contract(_ declaration: ProtocolDeclSyntax, _ directive: Directive) -> Contract? {
        let name = declaration.name.name
        guard let access = declaration.modifiers.access else {
            let message = "\(name) is private: emitted code can't use it"
            diagnostics.error(.inaccessible, message, at: file.location(of: declaration.name))
            return nil
        }
        guard refusesNothing(declaration) else { return nil }
        let baseName = directive.string("base", &diagnostics) ?? Self.baseName(of: name)
        refuseTakenNames(baseName, of: name, directive, at: file.location(of: declaration.name))
        let isVerbatim = directive.choice("toolNames", of: ["snakeCase", "verbatim"], &diagnostics) == "verbatim"
        types = TypeReader(types)
        typeNames = SwiftName.Scope(taken: SwiftName.takenTypes)
        var tools: [ContractTool] = []
        var names: Set<String> = []
        for member in declaration.memberBlock.members {
            guard let function = member.decl.as(FunctionDeclSyntax.self) else {
                diagnostics.error(
                    .unsupportedProtocol,
                    "\(name) can have functions only",
                    at: file.location(of: member.decl)
                )
                continue
            }
            let mark = directives.take(function, allowed: [.tool, .ignore], &diagnostics).first
            if mark?.kind == .ignore {
                demandImplementation(of: function, in: name)
                continue
            }
            guard let tool = tool(function, mark, baseName, isVerbatim: isVerbatim) else { continue }
            if !names.insert(tool.name).inserted {
                let message = "a tool named \"\(tool.name)\" is there already; give it a name with @MCPTool(name:)"
                diagnostics.error(.duplicateTool, message, at: file.location(of: function.name))
            }
            tools.append(tool)
        }
        types.report(to: &diagnostics)
        if let local = tools.first(where: { !$0.effects.canBeRemote }) {
            let message =
                "\(baseName)Client is not a \(name): \(local.functionName) isn't async throws, as a remote call is"
            diagnostics.warning(.notRemote, message, at: file.location(of: declaration.name))
        }
        let description = DocumentationComment(declaration).summary
        return Contract(
            baseName: baseName,
            serverName: directive.string("name", &diagnostics) ?? SwiftName.snakeCase(baseName),
            title: directive.string("title", &diagnostics),
            version: directive.string("version", &diagnostics) ?? "1.0.0",
            instructions: directive.string("instructions", &diagnostics),
            description: description,
            origin: .annotatedProtocol(
                name: name,
                access: access,
                importAccess: file.importAccess(of: "MCPRuntime")
            ),
            tools: finished(tools),
            types: types.types,
            location: file.location(of: declaration.name)
        )
    }

    /// Clients and mocks implement the protocol too, and can't make up what a function does that isn't a tool.
    private mutating func demandImplementation(of function: FunctionDeclSyntax, in name: String) {
        guard types.index.implementations[name]?.contains(function.fullName) != true else { return }
        let message =
            "a function that isn't a tool needs an implementation in an extension of \(name), for clients and mocks"
        diagnostics.error(.missingImplementation, message, at: file.location(of: function.name))
    }

    /// The protocol's name without what says that it is one of a service.
    private static func baseName(of name: String) -> String {
        for suffix in ["Service", "Tools", "Server"] where name.hasSuffix(suffix) && name.count > suffix.count {
            return String(name.dropLast(suffix.count))
        }
        return name
    }

    /// Whether clients, servers and mocks can be emitted that conform to a protocol.
    private mutating func refusesNothing(_ declaration: ProtocolDeclSyntax) -> Bool {
        let name = declaration.name.name
        let location = file.location(of: declaration.name)
        // The compiler says more of what it can't parse, but not before the plugin has run.
        guard !declaration.hasError else {
            diagnostics.error(.invalidSwift, "\(name) isn't valid Swift", at: location)
            return false
        }
        let inherited = declaration.inheritanceClause?.names ?? []
        for other in inherited where other != "Sendable" {
            let message = "\(name) can't be a contract: it inherits \(other), which emitted code doesn't know"
            diagnostics.error(.unsupportedProtocol, message, at: location)
            return false
        }
        guard inherited.contains("Sendable") else {
            diagnostics.error(
                .notSendable,
                "\(name) has to be Sendable: emitted code hands it between tasks",
                at: location
            )
            return false
        }
        let isolation = declaration.attributes.first { $0.trimmedDescription.hasSuffix("Actor") }
        if let isolation {
            let message = "\(name) can't be a contract: emitted code isn't on \(isolation.trimmedDescription)"
            diagnostics.error(.unsupportedProtocol, message, at: file.location(of: isolation))
            return false
        }
        return true
    }

    /// Emitted types must not have the names of the user's own ones.
    private mutating func refuseTakenNames(
        _ baseName: String,
        of name: String,
        _ directive: Directive,
        at location: SourceLocation
    ) {
        guard SwiftName.isTypeName(baseName) else {
            let place = directive.arguments.first { $0.name == "base" }?.valueLocation ?? location
            diagnostics.error(.invalidName, "\"\(baseName)\" can't be the beginning of a type's name", at: place)
            return
        }
        for suffix in ["Server", "Client", "Mock", "Tool"] {
            let emitted = baseName + suffix
            guard emitted == name || types.index.entries[emitted] != nil else { continue }
            let message =
                "\(emitted) would be emitted for \(name), and is there already; give another base: in @MCPServer"
            diagnostics.error(.nameCollision, message, at: location)
        }
    }

    // MARK: Tools

    private mutating func tool(
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

    private mutating func result(_ function: FunctionDeclSyntax) -> ContractTool.ResultForm {
        guard let type = function.signature.returnClause?.type else { return .void }
        switch type.trimmedDescription {
        case "Void", "()", "Swift.Void": return .void
        case "String", "Swift.String": return .text
        case "[ContentBlock]", "[MCPRuntime.ContentBlock]": return .content
        case "CallToolResult", "MCPRuntime.CallToolResult": return .callToolResult
        default: break
        }
        guard let reference = types.type(type, from: "", in: file) else { return .void }
        if !types.isStructure(reference) {
            let message =
                "\(type.trimmedDescription) can't be the result of a tool; what can: a struct, String, "
                + "[ContentBlock], CallToolResult and Void"
            diagnostics.error(.unsupportedResult, message, at: file.location(of: type))
        }
        return .structured(reference)
    }

    // MARK: Listings

    /// What `tools/list` shows of a tool, but for its schemas.
    private mutating func head(of tool: ContractTool, _ directive: Directive?) -> JSONObject {
        var listing: JSONObject = ["name": .string(tool.name)]
        listing["title"] = directive?.string("title", &diagnostics).map(JSONValue.string)
        listing["description"] = tool.description.map(JSONValue.string)
        var annotations = JSONObject()
        for hint in ["readOnly", "destructive", "idempotent", "openWorld"] {
            annotations[hint + "Hint"] = directive?.bool(hint, &diagnostics).map(JSONValue.bool)
        }
        if !annotations.members.isEmpty { listing["annotations"] = .object(annotations) }
        return listing
    }

    /// The tools with their schemas, which can be made once all types have been read.
    private func finished(_ tools: [ContractTool]) -> [ContractTool] {
        tools.map { tool in
            var tool = tool
            let annotations = tool.listing["annotations"]
            tool.listing["annotations"] = nil
            tool.listing["inputSchema"] = SchemaBuilder.schema(of: tool.parameters, tool.arguments, types.types)
            if case .structured(let type) = tool.result {
                tool.listing["outputSchema"] = SchemaBuilder.schema(of: type, types.types)
            }
            tool.listing["annotations"] = annotations
            return tool
        }
    }
}
