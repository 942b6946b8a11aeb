import Foundation
import Testing

@testable import MCPJSON

@Suite("Regular expressions of JSON Schema")
struct PatternTests {
    @Test("They match what JavaScript's match", arguments: PatternVerdicts.rows)
    func verdicts(pattern: String, verdicts: String) throws {
        #expect(JSONPattern.problem(in: pattern) == nil)
        #expect(verdicts.count == PatternVerdicts.texts.count)
        let expression = JSONPattern(pattern)
        for (text, verdict) in zip(PatternVerdicts.texts, verdicts) {
            #expect(expression.matches(text) == (verdict == "1"), "\(pattern) on \(text.debugDescription)")
        }
    }

    @Test(
        "What only the flag forbids and can mean one thing only is understood",
        arguments: [
            (#"^[\w-.]+$"#, "a-b.c", "a b"), ("^{a}$", "{a}", "a"), ("^a]$", "a]", "a"), (#"^\-\_\"\@$"#, "-_\"@", "a"),
            ("^a{,2}$", "a{,2}", "aa"), ("^(?=a)*b", "b", "c"),
        ]
    )
    func lenient(pattern: String, matching: String, other: String) {
        #expect(JSONPattern.problem(in: pattern) == nil)
        #expect(JSONPattern(pattern).matches(matching))
        #expect(!JSONPattern(pattern).matches(other))
    }

    @Test(
        "What isn't understood is told, and matches everything",
        arguments: [
            (#"(a)\1"#, #"a reference to a group, \1"#), (#"(?<x>a)\k<x>"#, #"a reference to a group, \k"#),
            ("(?i)a", "a group that begins with (?i"), ("(?P<x>a)", "a group that begins with (?P"),
            ("(?", "a group that begins with (?"), (#"\Aa\Z"#, #"the escape \A"#), (#"\u12"#, #"the escape \u"#),
            (#"\u{110000}"#, #"the escape \u"#), (#"\x4"#, #"the escape \x"#), (#"\c1"#, #"the escape \c"#),
            (#"\01"#, #"the escape \0"#), (#"a\"#, "a backslash with nothing behind it"),
            ("[a", "a class without its closing bracket"), ("[z-a]", "a range whose end comes before its start"),
            ("(a", "a group without its closing parenthesis"), ("a)", "a parenthesis that closes nothing"),
            ("*", "a quantifier with nothing before it"), ("a**", "a quantifier with nothing before it"),
            ("{2}", "a quantifier with nothing before it"), ("^*", "a quantifier with nothing before it"),
            ("a++", "a quantifier with nothing before it"), ("a{2,1}", "a quantifier whose numbers are swapped"),
            (#"\p{Klingon}"#, #"the property \p{Klingon}"#),
            (#"\p{Script=Klingon}"#, #"the property \p{Script=Klingon}"#),
            (#"\pL"#, "a property without its name in braces"), ("(?<a b>c)", "a group with an odd name"),
            ("((a{1000}){1000}){1000}", "repetitions that make it too large"),
            (String(repeating: "(", count: 200), "more than 100 groups within each other"),
        ]
    )
    func problems(pattern: String, problem: String) {
        #expect(JSONPattern.problem(in: pattern) == problem)
        #expect(JSONPattern(pattern).matches("anything"))
    }

    @Test(
        "No text takes forever",
        .timeLimit(.minutes(1)),
        arguments: [
            "(a+)+$", "^(a|a)*$", "^(a|aa)+$", "(.*)*x", "^(?=(a+)+$)b", "(?<=(a*)*)b", "^(([a-z])+.)+[A-Z]([a-z])+$",
            "a*a*a*a*a*a*b",
        ]
    )
    func linear(pattern: String) {
        #expect(!JSONPattern(pattern).matches(String(repeating: "a", count: 20_000) + "!"))
    }

    @Test("Large bounds of a class are counted, and groups of nothing end")
    func counted() {
        let pattern = JSONPattern("^[a-z]{1,1000000000}$")
        #expect(JSONPattern.problem(in: pattern.source) == nil)
        #expect(pattern.matches(String(repeating: "x", count: 100_000)))
        #expect(!pattern.matches(String(repeating: "x", count: 100_000) + "1"))
        #expect(JSONPattern("^(?:){1000000000000}a").matches("a"))
        #expect(JSONPattern("^[ab]{99999999999999999999}").matches("a") == false)
    }

    @Test("A pattern is used by many tasks at once")
    func concurrent() async {
        let pattern = JSONPattern(#"^(\p{Script=Greek}|x)+$"#)
        await withTaskGroup { group in
            for _ in 0..<8 {
                group.addTask { (0..<100).allSatisfy { _ in pattern.matches("xΑΒΓ") && !pattern.matches("xa") } }
            }
            for await isRight in group { #expect(isRight) }
        }
    }

    @Test("A string that doesn't match is told with the pattern")
    func check() {
        var checks = JSONChecks()
        checks.pattern("abc", JSONPattern("^[a-z]+$"))
        #expect(checks.isSatisfied)
        checks.pattern("ABC", JSONPattern("^[a-z]+$"))
        #expect(checks.broken.map(\.expected) == ["a string that matches ^[a-z]+$"])
    }

    @Test("All patterns of published tools are understood")
    func corpus() throws {
        let root = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
            .deletingLastPathComponent()
        let folder = root.deletingLastPathComponent().appending(path: "shared/corpus")
        guard let files = FileManager.default.enumerator(at: folder, includingPropertiesForKeys: nil) else {
            return print("skipped: there is no \(folder.path)")
        }
        var patterns: Set<String> = []
        for case let file as URL in files where file.pathExtension == "json" {
            collect(try JSONValue(json: Array(try Data(contentsOf: file))), into: &patterns)
        }
        guard !patterns.isEmpty else { return print("skipped: there are no schemas in \(folder.path)") }
        for pattern in patterns { #expect(JSONPattern.problem(in: pattern) == nil, "\(pattern)") }
    }

    private func collect(_ value: JSONValue, into patterns: inout Set<String>) {
        if let pattern = value["pattern"]?.string { patterns.insert(pattern) }
        if let names = value["patternProperties"]?.object?.names { patterns.formUnion(names) }
        for (_, value) in value.object?.members ?? [] { collect(value, into: &patterns) }
        for value in value.array ?? [] { collect(value, into: &patterns) }
    }
}
