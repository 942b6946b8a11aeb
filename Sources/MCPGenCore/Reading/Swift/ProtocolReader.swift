import MCPJSON
import SwiftSyntax

/// Reads contracts that are annotated Swift protocols, and the forms beside them.
package struct ProtocolReader {
    var diagnostics = Diagnostics()
    var types: TypeReader
    var directives: DirectiveFinder
    var typeNames = SwiftName.Scope()
    let file: SwiftFile

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
}
