import Foundation
import MCPGenCore
import MCPTestSupport
import Testing

/// What is said of the kinds of diagnostics.
@Suite struct DiagnosticTests {
    @Test("docs/Diagnostics.md has what the code says of each kind")
    func handbook() throws {
        let file = Paths.root.appending(path: "docs/Diagnostics.md")
        if ProcessInfo.processInfo.environment["RECORD"] == "1" {
            try Data(Diagnostic.Code.handbook.utf8).write(to: file)
        }
        let text = try String(contentsOf: file, encoding: .utf8)
        #expect(text == Diagnostic.Code.handbook, "RECORD=1 rewrites it")
        for code in Diagnostic.Code.allCases { #expect(text.contains("\n## \(code.rawValue)\n")) }
    }

    @Test("every code is short, in small letters, and explained in sentences", arguments: Diagnostic.Code.allCases)
    func codes(code: Diagnostic.Code) {
        #expect(code.rawValue.wholeMatch(of: /[a-z]+(-[a-z]+){0,3}/) != nil)
        let text = code.explanation
        #expect(!text.title.hasSuffix(".") && !text.title.isEmpty)
        for sentence in [text.meaning, text.remedy] {
            #expect(sentence.hasSuffix(".") && !sentence.contains("\n"))
        }
    }

    @Test("a diagnostic ends with its code")
    func description() {
        var diagnostics = Diagnostics()
        diagnostics.warning(.schemaNotExpressed, "lost", at: SourceLocation(file: "a.json", line: 2, column: 3))
        diagnostics.error(.invalidJSON, "broken", at: SourceLocation(file: "b.json"))
        #expect(
            diagnostics.all.map(\.description) == [
                "a.json:2:3: warning: lost [schema-not-expressed]", "b.json:1:1: error: broken [invalid-json]",
            ]
        )
    }
}
