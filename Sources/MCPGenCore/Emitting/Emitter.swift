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
    /// - Parameters:
    ///   - stem: Names the contract, or all annotated protocols of a target.
    ///   - part: Which of several files of the kind it is, from 0.
    package func fileName(stem: String, part: Int = 0) -> String {
        "\(stem).\(rawValue)\(part == 0 ? "" : ".\(part + 1)")+MCP.swift"
    }

    /// Whether what is emitted grows with the tools so much that it goes into several files.
    package var isDivided: Bool { self != .server }
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
    ///   - division: How what is emitted for many tools is divided into files.
    func emit(_ contracts: [Contract], _ forms: [Form], stem: String, _ division: Division) -> [EmittedFile] {
        var codecs: Set<String> = []
        let views = contracts.map { contract in
            // Contracts of one target may mention the same types: the first one emits their codecs.
            let own = contract.types.filter { !$0.isEmitted && codecs.insert($0.name).inserted }
            return ContractView(contract, access: access, codecTypes: own)
        }
        // A form, and what it mentions, may be of a contract too.
        let formCodecs = forms.flatMap(\.types).filter { codecs.insert($0.name).inserted }
        let whole = views.map { TemplateContext($0) }
        let sources = contracts.map { FileView.Source(name: $0.location.fileName, digest: $0.digest) }
        let importLines = importLines(contracts, forms)
        let parts = division.parts(views.map(\.tools.count).max() ?? 0)
        let files = EmittedKind.allCases.flatMap { kind in
            (0..<(kind.isDivided ? parts : 1)).map { (kind: kind, part: $0, isWhole: !kind.isDivided || parts == 1) }
        }
        return files.concurrentMap { kind, part, isWhole in
            let forms = kind == .types && part == 0 ? forms : []
            let parts = isWhole ? views : views.map { $0.part(part, division) }
            let view = FileView(
                version: Self.version,
                sources: sources + forms.map { FileView.Source(name: $0.location.fileName, digest: $0.digest) },
                isEmpty: (part == 0 ? contracts.isEmpty : parts.allSatisfy(\.isEmptyPart)) && forms.isEmpty,
                importLines: importLines,
                forms: forms.map { FormView($0) },
                formCodecs: formCodecs.map { TypeView($0, access: $0.access) }
            )
            var context = TemplateContext(view)
            context["contracts"] = isWhole ? whole : zip(whole, parts).map { $0.merging($1.partContext) }
            let text = library.render(context, withTemplate: kind.rawValue.lowercased()) ?? ""
            let contents = text.withoutSpacesOnEmptyLines
            return EmittedFile(
                name: kind.fileName(stem: stem, part: part),
                contents: importLines.count > 1 ? contents.withoutUnused(Self.foundation) : contents,
                isEmpty: view.isEmpty
            )
        }
    }

    /// How emitted code imports the runtime, whose types its declarations show to those who can use them.
    private func importLines(_ contracts: [Contract], _ forms: [Form]) -> [String] {
        let access = importAccess(contracts, forms)
        let formats = contracts.flatMap(\.formats)
        let runtime = "\(access)import MCPRuntime"
        guard formats.contains(where: { $0 != .date }) else { return [runtime] }
        return [access + Self.foundation, "import MCPFoundation", runtime]
    }

    /// How emitted code imports the module whose types some formats have.
    private static let foundation = "import Foundation"

    private func importAccess(_ contracts: [Contract], _ forms: [Form]) -> String {
        let levels = contracts.flatMap { contract in
            [contract.access ?? access] + contract.types.filter { !$0.isEmitted }.map(\.access)
        }
        let importAccesses = contracts.map(\.importAccess) + forms.map(\.importAccess)
        switch (levels + forms.flatMap(\.types).map(\.access)).max() {
        case .public: return "public "
        case .package where importAccesses.contains(.package): return "package "
        case .package where forms.isEmpty && contracts.allSatisfy { $0.access == nil }:
            return "package "
        case .package, .internal, nil: return ""
        }
    }
}

/// How what is emitted for many tools is divided into files, so that compilers work on several at once.
package enum Division: Sendable {
    /// As many files as there are for each so many tools.
    case byTools(Int)
    /// A number of files that doesn't depend on what is in the contract, as a build plugin needs it.
    case parts(Int)
    /// One file.
    case none

    /// The fewest tools that are worth a file of their own.
    private static let fewest = 25

    /// How many files there are.
    func parts(_ tools: Int) -> Int {
        switch self {
        case .byTools(let size): max(1, (tools + size - 1) / size)
        case .parts(let count): count
        case .none: 1
        }
    }

    /// The tools whose part is in a file.
    func range(_ part: Int, of tools: Int) -> Range<Int> {
        let size =
            switch self {
            case .byTools(let size): size
            case .parts(let count): max(Self.fewest, (tools + count - 1) / count)
            case .none: max(tools, 1)
            }
        return min(part * size, tools)..<min((part + 1) * size, tools)
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

/// What the templates show of a file, besides its contracts.
private struct FileView: Encodable {
    struct Source: Encodable {
        var name: String
        var digest: String
    }

    var version: String
    var sources: [Source]
    var isEmpty: Bool
    var importLines: [String]
    var forms: [FormView]
    /// The types whose codecs are emitted for the forms alone.
    var formCodecs: [TypeView]
}

extension Contract {
    /// The formats that have types of their own.
    fileprivate var formats: [StringFormat] {
        let results = tools.compactMap { tool -> TypeReference? in
            switch tool.result {
            case .structured(let type), .wrapped(let type): type
            case .void, .text, .content, .callToolResult: nil
            }
        }
        let mentioned = types.flatMap { $0.kind.mentioned + [$0.otherProperties].compactMap { $0 } }
        return (results + mentioned + tools.flatMap { $0.parameters.map(\.type) }).flatMap(\.formats)
    }

    /// Who can use the protocol; `nil` for a document, which doesn't say.
    var access: AccessLevel? {
        if case .annotatedProtocol(_, let access, _) = origin { access } else { nil }
    }

    /// Who can see the import of the runtime, where the contract's file says so.
    fileprivate var importAccess: AccessLevel? {
        if case .annotatedProtocol(_, _, let access) = origin { access } else { nil }
    }
}

extension String {
    /// The text without an import that nothing in it needs: what is imported publicly has to be shown.
    fileprivate func withoutUnused(_ line: String) -> String {
        guard let end = firstRange(of: line + "\n")?.upperBound, !self[end...].contains(" Foundation."),
            !self[end...].contains("[Foundation."), !self[end...].contains("<Foundation.")
        else { return self }
        let lines = split(separator: "\n", omittingEmptySubsequences: false).filter { !$0.hasSuffix(line) }
        return lines.joined(separator: "\n")
    }

    /// The text with nothing on lines of spaces: templates indent also the empty ones of the lines that views give them.
    fileprivate var withoutSpacesOnEmptyLines: String {
        let bytes = Array(utf8)
        var shown: [UInt8] = []
        shown.reserveCapacity(bytes.count)
        // Where the line begins, where what is still to be shown begins, and whether the line is all spaces.
        var (line, rest, isEmpty) = (0, 0, true)
        for (index, byte) in bytes.enumerated() {
            switch byte {
            case UInt8(ascii: " "): break
            case UInt8(ascii: "\n"):
                if isEmpty, line < index {
                    shown += bytes[rest..<line]
                    rest = index
                }
                (line, isEmpty) = (index + 1, true)
            default: isEmpty = false
            }
        }
        return rest == 0 ? self : String(decoding: shown + bytes[rest...], as: UTF8.self)
    }
}

extension SourceLocation {
    /// The file's name without folders, which differ from machine to machine.
    var fileName: String { file.split(separator: "/").last.map(String.init) ?? file }
}
