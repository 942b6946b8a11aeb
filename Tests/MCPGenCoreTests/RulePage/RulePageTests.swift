import Foundation
import MCPGenCore
import MCPJSON
import MCPTestSupport
import Testing

/// The page of the rules by which JSON Schema becomes Swift.
///
/// `RECORD=1 swift test --filter RulePageTests` rewrites it.
@Suite struct RulePageTests {
    private static let formats = #"{"formats": ["date-time", "date", "uuid", "uri", "byte"]}"#

    @Test("docs/FromJSONSchema.md has every rule with a schema and the code that is emitted for it")
    func page() throws {
        let sources = [
            "rules": try RulePageSource("rules"), "formats": try RulePageSource("formats", settings: Self.formats),
        ]
        let text = try RulePage.text(sources)
        let file = Paths.root.appending(path: "docs/FromJSONSchema.md")
        if ProcessInfo.processInfo.environment["RECORD"] == "1" { try Data(text.utf8).write(to: file) }
        #expect(try String(contentsOf: file, encoding: .utf8) == text, "RECORD=1 rewrites it")
    }

    @Test("every tool of the reference contract is on the page")
    func complete() throws {
        let url = Paths.root.appending(path: "Tests/References/Contracts/rules.mcp.json")
        let tools = try JSONValue(json: Array(Data(contentsOf: url)))["tools"]?.array ?? []
        let shown = Set(RulePage.chapters.flatMap(\.rules).map(\.tool))
        let missing = tools.compactMap { $0["name"]?.string }.filter { !shown.contains($0) }
        // Tools that only stand beside another one, or that show nothing of their own.
        #expect(missing == ["no_arguments", "result_constraints", "shared_types", "checked_leftovers"])
    }
}

extension RulePage {
    /// The page.
    static func text(_ sources: [String: RulePageSource]) throws -> String {
        var lines = [introduction]
        for chapter in chapters {
            lines += ["## \(chapter.title)", ""]
            for rule in chapter.rules {
                let source = try #require(sources[rule.contract])
                let schema = try #require(source.schema(rule.tool, rule.schema), "\(rule.title): no schema")
                lines += ["### \(rule.title)", "", rule.prose, "", "```json"] + schema.lines(width: 100) + ["```", ""]
                var swift: [[String]] = []
                for code in rule.code {
                    let part = source.lines(code, tool: rule.tool)
                    #expect(!part.isEmpty, "\(rule.title): nothing is emitted for \(code)")
                    if case .warnings = code {
                        if !swift.isEmpty { lines += ["```swift"] + swift.joined(separator: [""]) + ["```", ""] }
                        swift = []
                        lines += ["```text"] + part + ["```", ""]
                    } else {
                        swift.append(part)
                    }
                }
                if !swift.isEmpty { lines += ["```swift"] + swift.joined(separator: [""]) + ["```", ""] }
            }
        }
        return lines.joined(separator: "\n")
    }
}

extension JSONValue {
    /// The value as JSON of which each object and array that is short enough stands on one line.
    ///
    /// - Parameters:
    ///   - width: How long a line may be.
    ///   - head: What stands on the line before the value.
    fileprivate func lines(width: Int, after head: String = "") -> [String] {
        let short = head + spaced
        guard short.count > width else { return [short] }
        let (parts, ends): ([(String, JSONValue)], (String, String))
        switch self {
        case .object(let object):
            parts = object.members.map { ("\(JSONValue.string($0.name).description): ", $0.value) }
            ends = ("{", "}")
        case .array(let elements): (parts, ends) = (elements.map { ("", $0) }, ("[", "]"))
        default: return [short]
        }
        // A comma and the indentation take three characters.
        let inner = parts.map { name, value in value.lines(width: width - 3, after: name).map { "  " + $0 } }
        let lines = inner.enumerated().flatMap { position, lines in
            position == parts.count - 1 ? lines : lines.dropLast() + [(lines.last ?? "") + ","]
        }
        return [head + ends.0] + lines + [ends.1]
    }

    /// The value on one line.
    private var spaced: String {
        switch self {
        case .object(let object):
            let members = object.members.map { "\(JSONValue.string($0.name).description): \($0.value.spaced)" }
            return members.isEmpty ? "{}" : "{ \(members.joined(separator: ", ")) }"
        case .array(let elements): return "[\(elements.map(\.spaced).joined(separator: ", "))]"
        default: return description
        }
    }
}
