import MCPGenCore
import MCPJSON
import Testing

/// What is emitted for what real servers list; `scripts/corpus` compiles it.
@Suite(.enabled(if: Corpus.isThere, "\(Corpus.hint)")) struct CorpusTests {
    @Test("the corpus is all there: hundreds of servers")
    func corpus() {
        #expect(Corpus.files.count > 500)
    }

    /// Some of the files, as `scripts/corpus` goes through all; the difficult ones are among them.
    private static let sample = Corpus.files.enumerated().filter { $0.offset % 8 == 0 || $0.element.isDifficult }
        .map(\.element)

    @Test("files are generated without errors, each time the same", .timeLimit(.minutes(10)), arguments: sample)
    func generates(file: SourceFile) throws {
        let output = try Generator.generate([file])
        #expect(output.diagnostics.filter { $0.severity == .error } == [])
        #expect(output.files.contains { !$0.isEmpty })
        let again = try Generator.generate([file])
        #expect(output.files == again.files)
        #expect(output.diagnostics == again.diagnostics)
    }

    @Test("a tool that is listed twice costs no other tool")
    func duplicates() throws {
        let file = try #require(Corpus.files.first { $0.path == Corpus.duplicates })
        let tools = try #require(try JSONValue(json: file.bytes)["tools"]?.array)
        let names = Set(tools.compactMap { $0["name"]?.string })
        #expect(names.count == tools.count - 1)
        let output = try Generator.generate([file])
        let types = try #require(output.files.first { $0.name.contains("Types") })
        for name in names { #expect(types.contents.contains("`\(name)`")) }
        #expect(output.diagnostics.map(\.code) == [.duplicateTool])
    }
}
