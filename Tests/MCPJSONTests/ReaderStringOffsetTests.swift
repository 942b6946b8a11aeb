import Testing

@testable import MCPJSON

/// Strings are read eight bytes at a time: what ends such a run is tried at every place in a word and beyond it.
@Suite("Reading strings at every offset")
struct ReaderStringOffsetTests {
    /// What stands around the character that is tried: text that the test for eight bytes could confuse it with.
    private static let fillers = ["x", " ", "!", "#", "[", "]", "\u{7F}", "0", "é", "€", "😀"]

    @Test("A control character is refused where it stands", arguments: 0...17)
    func controlCharacters(offset: Int) {
        for control in UInt8(0)..<0x20 {
            for filler in ["x", " ", "!", "\u{7F}"] {
                let before = Array(String(repeating: filler, count: offset).utf8)
                for after in ["", filler, String(repeating: filler, count: 16)] {
                    let text = [UInt8(ascii: "\"")] + before + [control] + Array(after.utf8) + [UInt8(ascii: "\"")]
                    let message = "a control character in a string has to be escaped"
                    #expect(syntaxProblem(text) == SyntaxProblem(message: message, offset: 1 + before.count))
                }
            }
        }
    }

    @Test("A quote ends the string", arguments: 0...17, fillers)
    func quotes(offset: Int, filler: String) {
        let string = String(repeating: filler, count: offset)
        #expect(read("\"\(string)\"") == .success(string))
        #expect(read("[\"\(string)\",\"\(string)\"]") == .success([string, string]))
        #expect(read("{\"\(string)\":\"\(string)\"}") == .success([string: string]))
        let rest = syntaxProblem(Array("\"\(string)\"\(filler)".utf8))
        #expect(filler == " " || rest?.offset == string.utf8.count + 2)
    }

    @Test("A backslash begins an escape", arguments: 0...17, fillers)
    func backslashes(offset: Int, filler: String) {
        let string = String(repeating: filler, count: offset)
        for (escape, character) in [("\\\"", "\""), ("\\\\", "\\"), ("\\n", "\n"), ("\\u0041", "A"), ("\\/", "/")] {
            #expect(read("\"\(string)\(escape)\"") == .success(string + character))
            #expect(read("\"\(string)\(escape)\(string)\"") == .success(string + character + string))
            #expect(read("\"\(escape)\(string)\(escape)\"") == .success(character + string + character))
        }
    }

    @Test("Characters beyond ASCII are kept", arguments: 0...17, ["é", "€", "😀", "\u{80}", "\u{10FFFF}"])
    func beyondASCII(offset: Int, character: String) {
        let string = String(repeating: "x", count: offset) + character
        #expect(read("\"\(string)\"") == .success(string))
        #expect(read("\"\(string)\(string)\"") == .success(string + string))
        let cut = Array("\"\(string)".utf8.dropLast()) + [UInt8(ascii: "\"")]
        #expect(syntaxProblem(cut) == SyntaxProblem(message: "a string that isn't valid UTF-8", offset: 0))
    }

    @Test("Random strings are read as they were written", arguments: 0..<20)
    func randomStrings(seed: Int) {
        var generator = SeededGenerator(seed: seed)
        let alphabet = [
            "\"", "\\", "\n", "\u{1}", "\u{1F}", "a", "!", "#", " ", "\u{7F}", "é", "€", "😀", "]", "[", "~",
        ]
        for _ in 0..<100 {
            let count = Int.random(in: 0...40, using: &generator)
            let string = (0..<count).map { _ in alphabet.randomElement(using: &generator) ?? "" }.joined()
            #expect(read(written { $0.write(string) }) == .success(string))
            // Escaped entirely, it is the same string.
            let escaped = string.utf16.map { unit in
                "\\u" + String(repeating: "0", count: 4 - String(unit, radix: 16).count) + String(unit, radix: 16)
            }
            #expect(read("\"\(escaped.joined())\"") == .success(string))
        }
    }
}
