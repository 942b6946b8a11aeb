import Testing

@testable import MCPJSON

@Suite("Reading strings")
struct ReaderStringTests {
    @Test(
        "Every escape of RFC 8259 stands for its character",
        arguments: [
            (#"\""#, "\""), (#"\\"#, "\\"), (#"\/"#, "/"), (#"\b"#, "\u{8}"), (#"\f"#, "\u{C}"), (#"\n"#, "\n"),
            (#"\r"#, "\r"), (#"\t"#, "\t"), (#"\u0000"#, "\0"), (#"\u001f"#, "\u{1F}"), (#"\u0041"#, "A"),
            (#"\u00e9"#, "\u{E9}"), (#"\u00E9"#, "\u{E9}"), (#"\u20AC"#, "\u{20AC}"), (#"\ud7ff"#, "\u{D7FF}"),
            (#"\ue000"#, "\u{E000}"), (#"\uFfFf"#, "\u{FFFF}"), (#"\u00410"#, "A0"), (#"\\u0041"#, "\\u0041"),
            (#"\r\n"#, "\r\n"), (#"\\\""#, "\\\""),
            // Surrogate pairs: the first, one amidst, the last.
            (#"\ud800\udc00"#, "\u{10000}"), (#"\uD83D\uDE00"#, "\u{1F600}"), (#"\udbff\udfff"#, "\u{10FFFF}"),
            (#"\ud83d\ude00\ud83d\ude01"#, "\u{1F600}\u{1F601}"),
        ]
    )
    func escapes(escape: String, string: String) {
        #expect(read("\"\(escape)\"") == .success(string))
        #expect(read("\"é\(escape) and \(escape)\"") == .success("é\(string) and \(string)"))
        #expect(read("{\"\(escape)\":1}") == .success([string: 1]))
    }

    @Test(
        "What looks like an escape but isn't one is refused where its backslash stands",
        arguments: [
            #"\a"#, #"\v"#, #"\0"#, #"\x41"#, #"\'"#, #"\N"#, #"\U0041"#, #"\ "#, #"\u"#, #"\u004"#, #"\u004g"#,
            #"\u 041"#, #"\u+041"#, #"\u-041"#, #"\u{41}"#, #"\é"#,
        ]
    )
    func noEscapes(escape: String) {
        for prefix in ["", "ab", "\\n", "12345678"] {
            let problem = syntaxProblem(Array("\"\(prefix)\(escape)\"".utf8))
            let offset = 1 + prefix.utf8.count
            #expect(problem == SyntaxProblem(message: "an escape that JSON doesn't have", offset: offset))
        }
    }

    @Test(
        "Half a surrogate pair is refused where it is read, but may be skipped",
        arguments: [
            #"\ud800"#, #"\udbff"#, #"\udc00"#, #"\udfff"#, #"\ud800x"#, #"\ud800\n"#, #"\ud800\u0041"#,
            #"\ud800\ud800"#, #"\udc00\ud800"#, #"\ud83d\ud83d\ude00"#, #"\ud83d\ude00\ude00"#, #"\ud800\\udc00"#,
            #"\ud800 \udc00"#, #"\ud800abcdefghi"#,
        ]
    )
    func loneSurrogates(escape: String) {
        let problem = SyntaxProblem(message: "a string that isn't valid Unicode", offset: 1)
        #expect(syntaxProblem(Array("[\"\(escape)\"]".utf8)) == problem)
        #expect(syntaxProblem(Array("{\"\(escape)\":1}".utf8)) == problem)
        #expect(read("[\"\(escape)\"]", as: Skipped.self).failure == nil)
    }

    @Test(
        "The first and last character of every length of UTF-8 is read",
        arguments: [
            0x20, 0x7F, 0x80, 0x7FF, 0x800, 0xFFF, 0x1000, 0xCFFF, 0xD000, 0xD7FF, 0xE000, 0xFFFD, 0xFFFE, 0xFFFF,
            0x10000, 0x3FFFF, 0x40000, 0xFFFFF, 0x100000, 0x10FFFF, 0x2028, 0x2029, 0xFEFF,
        ] as [UInt32]
    )
    func utf8(code: UInt32) throws {
        let string = String(try #require(Unicode.Scalar(code)))
        for count in 0...9 {
            let text = String(repeating: "x", count: count) + string
            #expect(read("\"\(text)\"") == .success(text))
            #expect(read("\"\(text)\(text)\\n\"") == .success("\(text)\(text)\n"))
        }
    }

    @Test(
        "Bytes that aren't UTF-8 are refused where the string begins",
        arguments: [
            // Continuations without a lead, leads without all of their continuations.
            [0x80], [0xBF], [0xC3], [0xC3, 0x28], [0xE2, 0x82], [0xE2, 0x28, 0xA1], [0xE2, 0x82, 0x28],
            [0xF0, 0x9F, 0x98], [0xF0, 0x9F, 0x28, 0x80], [0xF0, 0x28, 0x8C, 0xBC], [0xF0], [0xE2], [0xC3, 0xC3, 0xA9],
            [0xC3, 0xA9, 0xA9],
            // Overlong.
            [0xC0, 0x80], [0xC0, 0xAF], [0xC1, 0xBF], [0xE0, 0x80, 0x80], [0xE0, 0x9F, 0xBF], [0xF0, 0x80, 0x80, 0x80],
            [0xF0, 0x8F, 0xBF, 0xBF],
            // Surrogates.
            [0xED, 0xA0, 0x80], [0xED, 0xAF, 0xBF], [0xED, 0xB0, 0x80], [0xED, 0xBF, 0xBF],
            [0xED, 0xA0, 0xBD, 0xED, 0xB8, 0x80],
            // Beyond U+10FFFF, and bytes that never occur.
            [0xF4, 0x90, 0x80, 0x80], [0xF5, 0x80, 0x80, 0x80], [0xF7, 0xBF, 0xBF, 0xBF],
            [0xF8, 0x88, 0x80, 0x80, 0x80],
            [0xFC, 0x84, 0x80, 0x80, 0x80, 0x80], [0xFE], [0xFF],
        ] as [[UInt8]]
    )
    func invalidUTF8(bytes: [UInt8]) {
        let quote = UInt8(ascii: "\"")
        let problem = SyntaxProblem(message: "a string that isn't valid UTF-8", offset: 1)
        for before in ["", "x", "1234567", "é", "\\n"] {
            for after in ["", "x", "12345678", "\\n"] {
                let string = [quote] + Array(before.utf8) + bytes + Array(after.utf8) + [quote]
                let text = Array("[".utf8) + string + Array("]".utf8)
                #expect(syntaxProblem(text) == problem)
                // Skipped strings are checked as well.
                let skipped = read(text, as: Skipped.self).failure?.problems.map(\.problem)
                #expect(skipped == [JSONProblem(.syntax(problem.message), at: 1)])
            }
        }
        #expect(syntaxProblem(bytes)?.message == "no value begins like this")
    }

    @Test(
        "A string without its closing quote is refused where it begins",
        arguments: ["", "a", "12345678", "é", "\\\\"]
    )
    func unclosed(content: String) {
        let problem = SyntaxProblem(message: "a string without its closing quote", offset: 1)
        #expect(syntaxProblem(Array("[\"\(content)".utf8)) == problem)
        // A backslash takes the closing quote with it.
        #expect(syntaxProblem(Array("[\"\(content)\\\"".utf8)) == problem)
    }

    @Test("A string of a million characters is read")
    func longString() {
        let string = String(repeating: "0123456789abcdé\n", count: 70_000)
        #expect(read("\"\(string.split(separator: "\n").joined(separator: "\\n"))\\n\"") == .success(string))
    }
}
