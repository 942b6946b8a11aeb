import MCPGenTemplates
import Mustache

/// A file to write.
package struct EmittedFile: Equatable, Sendable {
    /// The name, without folders.
    package var name: String
    /// What is in it.
    package var contents: String
    /// Whether there is nothing in it but a comment that says so.
    package var isEmpty: Bool
}

/// What is emitted for a contract, each kind in a file of its own.
package enum EmittedKind: String, CaseIterable, Sendable {
    /// The protocol and the types.
    case types = "Types"
    /// The server.
    case server = "Server"
    /// The client.
    case client = "Client"
    /// The mock.
    case mock = "Mock"

    /// The name of a file.
    ///
    /// - Parameter stem: Names the contract, or all annotated protocols of a target.
    package func fileName(stem: String) -> String { "\(stem).\(rawValue)+MCP.swift" }
}

/// Renders contracts through templates.
struct Emitter {
    /// The version that the headers of emitted files name.
    static let version = "0.1.0"

    private let library: MustacheLibrary
    private let access: AccessLevel

    /// Makes an emitter.
    ///
    /// - Parameters:
    ///   - access: Who can use what is emitted for documents.
    ///   - overrides: Templates to use instead of our own ones, by their names.
    /// - Throws: ``TemplateError`` for a template that isn't Mustache or that there is no use for.
    init(access: AccessLevel, overrides: [String: String]) throws(TemplateError) {
        self.access = access
        if let name = overrides.keys.sorted().first(where: { EmbeddedTemplates.all[$0] == nil }) {
            let names = EmbeddedTemplates.all.keys.sorted().joined(separator: ", ")
            throw TemplateError(name: name, message: "there is no such template; there are \(names)")
        }
        var library = MustacheLibrary()
        for (name, text) in EmbeddedTemplates.all {
            do {
                try library.register(overrides[name] ?? text, named: name)
            } catch {
                throw TemplateError(name: name, message: "\(error)")
            }
        }
        self.library = library
    }

    /// Renders the contracts of a document, or of all annotated protocols of a target.
    ///
    /// - Parameters:
    ///   - contracts: What to render.
    ///   - forms: The forms of the same target; they go into the file of the types.
    ///   - stem: What file names begin with.
    func emit(_ contracts: [Contract], _ forms: [Form], stem: String) -> [EmittedFile] {
        var codecs: Set<String> = []
        let views = contracts.map { contract in
            // Contracts of one target may mention the same types: the first one emits their codecs.
            let own = contract.types.filter { !$0.isEmitted && codecs.insert($0.name).inserted }
            return ContractView(contract, access: access, codecTypes: own)
        }
        // A form, and what it mentions, may be of a contract too.
        let formCodecs = forms.flatMap(\.types).filter { codecs.insert($0.name).inserted }
        return EmittedKind.allCases.map { kind in
            let forms = kind == .types ? forms : []
            let isEmpty = contracts.isEmpty && forms.isEmpty
            let view = FileView(
                version: Self.version,
                sources: contracts.map { FileView.Source(name: $0.location.fileName, digest: $0.digest) }
                    + forms.map { FileView.Source(name: $0.location.fileName, digest: $0.digest) },
                isEmpty: isEmpty,
                importLine: importLine(contracts, forms),
                contracts: views,
                forms: forms.map { FormView($0) },
                formCodecs: formCodecs.map { TypeView($0, access: $0.access) }
            )
            // Templates indent also the empty ones of the lines that views give them.
            let text = (library.render(view, withTemplate: kind.rawValue.lowercased()) ?? "")
                .replacing("\n    \n", with: "\n\n")
            return EmittedFile(name: kind.fileName(stem: stem), contents: text, isEmpty: isEmpty)
        }
    }

    /// How emitted code imports the runtime, whose types its declarations show to those who can use them.
    private func importLine(_ contracts: [Contract], _ forms: [Form]) -> String {
        let levels = contracts.flatMap { contract in
            [contract.access ?? access] + contract.types.filter { !$0.isEmitted }.map(\.access)
        }
        let importAccesses = contracts.map(\.importAccess) + forms.map(\.importAccess)
        switch (levels + forms.flatMap(\.types).map(\.access)).max() {
        case .public: return "public import MCPRuntime"
        case .package where importAccesses.contains(.package): return "package import MCPRuntime"
        case .package where forms.isEmpty && contracts.allSatisfy { $0.access == nil }:
            return "package import MCPRuntime"
        case .package, .internal, nil: return "import MCPRuntime"
        }
    }
}

/// A template that can't be used.
package struct TemplateError: Error, CustomStringConvertible {
    /// The template's name.
    package var name: String
    /// What is wrong with it.
    package var message: String

    /// The name, then what is wrong.
    package var description: String { "\(name).mustache: \(message)" }
}

/// What the templates show of a file.
private struct FileView {
    struct Source {
        var name: String
        var digest: String
    }

    var version: String
    var sources: [Source]
    var isEmpty: Bool
    var importLine: String
    var contracts: [ContractView]
    var forms: [FormView]
    /// The types whose codecs are emitted for the forms alone.
    var formCodecs: [TypeView]
}

extension Contract {
    /// Who can use the protocol; `nil` for a document, which doesn't say.
    var access: AccessLevel? {
        if case .annotatedProtocol(_, let access, _) = origin { access } else { nil }
    }

    /// Who can see the import of the runtime, where the contract's file says so.
    fileprivate var importAccess: AccessLevel? {
        if case .annotatedProtocol(_, _, let access) = origin { access } else { nil }
    }
}

extension SourceLocation {
    /// The file's name without folders, which differ from machine to machine.
    var fileName: String { file.split(separator: "/").last.map(String.init) ?? file }
}
