import Foundation
import MCPGenCore
import MCPJSON
import MCPTestSupport

/// A contract, and what is emitted for it, for the page.
struct RulePageSource {
    private let name: String
    private let document: JSONValue
    private let types: [Substring]
    private let diagnostics: [String]

    /// Reads a reference contract and emits code for it.
    ///
    /// - Parameters:
    ///   - name: The name of the contract and of its file.
    ///   - settings: What `mcpgen.json` says.
    init(_ name: String, settings: String = "{}") throws {
        let url = Paths.root.appending(path: "Tests/References/Contracts/\(name).mcp.json")
        let bytes = Array(try Data(contentsOf: url))
        var found = Diagnostics()
        let configuration = Configuration.read(SourceFile(path: "mcpgen.json", bytes: Array(settings.utf8)), &found)
        let file = SourceFile(path: "\(name).mcp.json", bytes: bytes)
        let output = try Generator.generate([file], options: Generator.Options(configuration: configuration))
        self.name = name.prefix(1).uppercased() + name.dropFirst()
        document = try JSONValue(json: bytes)
        let text = output.files.first { $0.name.hasSuffix("Types+MCP.swift") }?.contents ?? ""
        types = text.split(separator: "\n", omittingEmptySubsequences: false)
        diagnostics = output.diagnostics.map(\.description)
    }

    /// The schema at a path in the description of a tool.
    func schema(_ tool: String, _ path: String) -> JSONValue? {
        let description = document["tools"]?.array?.first { $0["name"]?.string == tool }
        return path.split(separator: "/").reduce(description) { $0?[String($1)] }
    }

    /// What is shown of the emitted code; empty when there is nothing of the kind.
    func lines(_ code: RulePage.Code, tool: String) -> [String] {
        switch code {
        case .function: function(SwiftName.lowerCamel(tool))
        case .type(let name): declaration(name, isDocumented: false)
        case .documented(let name): declaration(name, isDocumented: true)
        case .initializer(let name): initializer(name)
        case .codec(let type, let part): codec(type, part)
        case .warnings: diagnostics.filter { $0.contains(": warning: \(tool): ") }
        }
    }

    // MARK: Parts of the code

    private func function(_ name: String) -> [String] {
        let all = block { $0.hasPrefix("public nonisolated protocol ") }
        guard let start = all.firstIndex(where: { $0.hasPrefix("    func \(name)(") }) else { return [] }
        let end = all[start...].firstIndex { $0.contains(") async throws") } ?? start
        return Self.plain(all[start...end])
    }

    private func declaration(_ name: String, isDocumented: Bool) -> [String] {
        let all = declaration(name)
        guard let head = all.first, let last = all.last, all.count > 1 else { return Self.plain(all[...]) }
        let body = all.dropFirst().dropLast().filter { line in
            guard line.hasPrefix("        "), !line.hasPrefix("         ") else { return false }
            let text = line.drop { $0 == " " }
            if text.hasPrefix("///") { return isDocumented }
            return text.hasPrefix("case ") || text.hasPrefix("@")
                || text.hasPrefix("public var ") && !text.hasSuffix("{")
        }
        return Self.plain(([head] + body + [last])[...])
    }

    private func initializer(_ name: String) -> [String] {
        let all = declaration(name)
        guard let start = all.firstIndex(where: { $0.hasPrefix("        public init(") }) else { return [] }
        let end = all[start...].firstIndex { $0.hasSuffix(") {") } ?? start
        let head = Self.plain(all[start...end])
        return head.dropLast() + [String(head.last?.dropLast(2) ?? "")]
    }

    /// The declaration of a type, without what is said of it.
    private func declaration(_ name: String) -> [Substring] {
        let owner =
            "nonisolated extension " + fullName(name).split(separator: ".").dropLast().joined(separator: ".") + " {"
        let short = name.split(separator: ".").last ?? ""
        for start in types.indices where types[start] == owner {
            let inner = types[start...].dropFirst().prefix { $0 != "}" }.drop { $0.hasPrefix("    ///") }
            let words = inner.first?.split { !$0.isLetter && !$0.isNumber && $0 != "_" } ?? []
            let kinds: Set<Substring> = ["struct", "enum", "typealias"]
            if let kind = words.firstIndex(where: kinds.contains), words.dropFirst(kind + 1).first == short {
                return Array(inner)
            }
        }
        return []
    }

    private func codec(_ type: String, _ part: String) -> [String] {
        let all = block { $0 == "nonisolated extension \(fullName(type)): MCPRuntime.JSONCodable {" }
        let isDeclared = { (line: Substring) in line.contains("func \(part)(") || line.contains("let \(part) =") }
        let found = all.contains(where: isDeclared) ? isDeclared : { $0.contains(part) }
        var lines: [Substring] = []
        var rest = all[...]
        while let line = rest.popFirst() {
            guard found(line) else { continue }
            lines.append(line)
            guard let opening = line.last, opening == "{" || opening == "(" else { continue }
            // A declaration whose parameters have lines of their own goes on after them.
            let indentation = String(line.prefix { $0 == " " })
            while let next = rest.popFirst() {
                lines.append(next)
                if next == indentation + "}" || opening == "(" && next == indentation + ")" { break }
            }
        }
        return Self.plain(lines[...])
    }

    private func fullName(_ name: String) -> String { "\(self.name).\(name)" }

    private func block(_ isHead: (Substring) -> Bool) -> [Substring] {
        guard let start = types.firstIndex(where: isHead) else { return [] }
        return Array(types[start...].prefix { $0 != "}" })
    }

    /// Code as the page shows it: without modules, conformances and what it is indented by.
    private static func plain(_ lines: ArraySlice<Substring>) -> [String] {
        let indentation = lines.first?.prefix { $0 == " " }.count ?? 0
        return lines.map { line in
            var text = String(line.dropFirst(indentation))
            for conformance in ["RawRepresentable", "CaseIterable", "Hashable", "Sendable"] {
                text = text.replacing(": Swift.\(conformance),", with: ":").replacing(
                    ", Swift.\(conformance)",
                    with: ""
                )
                text = text.replacing(": Swift.\(conformance) {", with: " {")
            }
            for word in ["Swift.", "MCPRuntime.", "public ", "private "] { text = text.replacing(word, with: "") }
            return text
        }
    }
}
