import Testing

@testable import MCPJSON

@Suite("Reading up to limits")
struct ReaderLimitTests {
    /// Openings and closings of arrays and objects, one within the other.
    private static func nested(_ depth: Int, opening: [String], closing: [String]) -> String {
        (0..<depth).map { opening[$0 % opening.count] }.joined()
            + (0..<depth).reversed().map { closing[$0 % closing.count] }.joined()
    }

    @Test(
        "128 arrays and objects may be nested, 129 are refused",
        arguments: [
            (["["], ["]"], 1),
            ([#"{"a":"#, "["], ["}", "]"], 3),
        ]
    )
    func depth(opening: [String], closing: [String], bytesPerLevel: Int) {
        let deepest = Self.nested(128, opening: opening, closing: closing)
        let tooDeep = Self.nested(129, opening: opening, closing: closing)
        #expect(read(deepest, as: JSONValue.self).success?.description == deepest)
        #expect(read(deepest, as: Skipped.self).success?.range == 0..<deepest.utf8.count)
        let message = "more than 128 arrays and objects are nested"
        #expect(syntaxProblem(Array(tooDeep.utf8)) == SyntaxProblem(message: message, offset: 128 * bytesPerLevel))
        let skipped = read(tooDeep, as: Skipped.self).failure?.problems.map(\.problem.kind)
        #expect(skipped == [.syntax(message)])
    }

    @Test("A hundred thousand openings are refused like 129")
    func hugeDepth() {
        let bytes = [UInt8](repeating: UInt8(ascii: "["), count: 100_000)
        #expect(syntaxProblem(bytes)?.offset == 128)
    }

    @Test("Values next to each other aren't nested")
    func siblings() {
        let text = "[" + Array(repeating: "[],{}", count: 200).joined(separator: ",") + "]"
        #expect(read(text, as: [JSONValue].self).success?.count == 400)
    }

    @Test(
        "The depth that the options allow is kept within 1 and 128",
        arguments: [(-1, 1), (0, 1), (5, 5), (999, 128)]
    )
    func clampedDepth(asked: Int, given: Int) {
        let options = JSONReader.Options(maximumDepth: asked)
        #expect(options.maximumDepth == given)
        let deepest = String(repeating: "[", count: given) + String(repeating: "]", count: given)
        #expect(read(deepest, as: JSONValue.self, options: options).failure == nil)
        let problem = syntaxProblem(Array("[\(deepest)]".utf8), options: options)
        #expect(problem == SyntaxProblem(message: "more than \(given) arrays and objects are nested", offset: given))
    }

    /// A document with a bit of everything, none of whose beginnings is a document.
    private static let sample = #"""
        {"a\n\"": [1, -2.5e+10, true, false, null, "x\u00e9\ud83d\ude00é😀"], "b": {"c": {}, "d": []}}
        """#

    @Test("Every beginning of a document is one syntax problem", arguments: 0..<sample.utf8.count)
    func prefixes(count: Int) throws {
        let bytes = Array(Self.sample.utf8.prefix(count))
        let problem = try #require(syntaxProblem(bytes))
        #expect((0...count).contains(problem.offset))
        #expect(read(bytes, as: Skipped.self).failure?.problems.count == 1)
    }

    @Test("The whole of that document is read")
    func wholeSample() throws {
        let value = try read(Self.sample, as: JSONValue.self).get()
        #expect(value["a\n\""]?.array?.last == "x\u{E9}\u{1F600}\u{E9}\u{1F600}")
    }

    @Test(
        "Text with a byte changed is read or refused, and what is read can be written and read again",
        arguments: 0..<40
    )
    func damaged(seed: Int) throws {
        var generator = SeededGenerator(seed: seed)
        for _ in 0..<50 {
            var bytes = Array(Self.sample.utf8)
            for _ in 0..<Int.random(in: 1...3, using: &generator) {
                bytes[Int.random(in: bytes.indices, using: &generator)] = .random(in: 0...255, using: &generator)
            }
            switch read(bytes, as: JSONValue.self) {
            case .success(let value):
                #expect(read(try value.jsonBytes()) == .success(value))
            case .failure(let error):
                #expect(error.problems.count == 1)
                #expect(error.problems.allSatisfy { (0...bytes.count).contains($0.problem.offset) })
            }
        }
    }

    @Test("After a syntax error every call throws, and no more problems are noted")
    func afterSyntaxError() {
        withReader("[1, ?, 2]") { reader in
            let values = reader.read([Int].self)
            #expect(values == nil)
            let failures = [
                failure(of: &reader) { reader throws(JSONFailure) in _ = try reader.nextElement() },
                failure(of: &reader) { reader throws(JSONFailure) in _ = try reader.nextName() },
                failure(of: &reader) { reader throws(JSONFailure) in _ = try reader.beginObject() },
                failure(of: &reader) { reader throws(JSONFailure) in try reader.beginArray() },
                failure(of: &reader) { reader throws(JSONFailure) in _ = try reader.readNull() },
                failure(of: &reader) { reader throws(JSONFailure) in _ = try reader.readBool() },
                failure(of: &reader) { reader throws(JSONFailure) in _ = try reader.readString() },
                failure(of: &reader) { reader throws(JSONFailure) in _ = try reader.readDouble() },
                failure(of: &reader) { reader throws(JSONFailure) in _ = try reader.readInteger(Int.self) },
                failure(of: &reader) { reader throws(JSONFailure) in try reader.skipValue() },
                failure(of: &reader) { reader throws(JSONFailure) in try reader.readEnd() },
            ]
            #expect(failures == Array(repeating: JSONFailure(), count: 11))
            #expect(reader.problems == [JSONProblem(.syntax("no value begins like this"), at: 4)])
        }
    }

    /// What a call throws.
    private func failure(
        of reader: inout JSONReader,
        _ call: (inout JSONReader) throws(JSONFailure) -> Void
    ) -> JSONFailure? {
        do throws(JSONFailure) {
            try call(&reader)
            return nil
        } catch {
            return error
        }
    }
}
