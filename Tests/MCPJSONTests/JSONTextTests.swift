import Testing

@testable import MCPJSON

@Suite("Text that isn't copied")
struct JSONTextTests {
    /// Whether the text in quotes equals a literal, by the operator that a `switch` uses.
    private static func matches(_ content: String, _ literal: StaticString) -> Bool? {
        try? withReader("\"\(content)\"") { reader in
            let text = try reader.readText()
            return literal ~= text
        }
    }

    @Test(
        "Text equals a literal with the same characters, escaped or not",
        arguments: [
            ("city", "city"), (#"\u0063ity"#, "city"), (#"cit\u0079"#, "city"), ("", ""), ("a", "a"), (#"\u0061"#, "a"),
            ("a/b", "a/b"), (#"a\/b"#, "a/b"), ("é", "é"), (#"\u00e9"#, "é"), (#"\ud83d\ude00"#, "😀"), ("😀", "😀"),
            (#"\""#, "\""), (#"\\"#, "\\"), (#"\u0000"#, "\0"),
        ] as [(String, StaticString)]
    )
    func equal(content: String, literal: StaticString) {
        #expect(Self.matches(content, literal) == true)
    }

    @Test(
        "Text doesn't equal a literal with other characters",
        arguments: [
            ("city", "cit"), ("cit", "city"), ("city", "citx"), ("City", "city"), ("", "a"), ("a", ""), ("a", "b"),
            (#"cit\u0079s"#, "city"), (#"\u0000"#, ""), (#"\ud800"#, ""), (#"\ud800"#, "\u{FFFD}"), ("a ", "a"),
        ] as [(String, StaticString)]
    )
    func unequal(content: String, literal: StaticString) {
        #expect(Self.matches(content, literal) == false)
    }

    @Test("Text is compared code unit by code unit, escaped or not (RFC 8259, section 8.3)")
    func composition() {
        #expect(Self.matches("\u{E9}", "\u{E9}") == true)
        #expect(Self.matches("e\u{301}", "\u{E9}") == false)
        #expect(Self.matches(#"e\u0301"#, "\u{E9}") == false)
        #expect(Self.matches(#"\u00e9"#, "e\u{301}") == false)
    }

    @Test("Text knows where its opening quote stands")
    func offset() throws {
        let offsets = try withReader(#"{ "a": 1, "\n": 2 }"#) { reader in
            _ = try reader.beginObject()
            var offsets: [Int] = []
            while let name = try reader.nextName() {
                offsets.append(name.offset)
                try reader.skipValue()
            }
            return offsets
        }
        #expect(offsets == [2, 10])
    }

    @Test("Text that isn't Unicode has no string")
    func unescaped() throws {
        let strings = try withReader(#"["a\n", "\ud800"]"#) { reader in
            var strings: [String?] = []
            try reader.beginArray()
            while try reader.nextElement() {
                let text = try reader.readText()
                strings.append(text.unescaped())
            }
            return strings
        }
        #expect(strings == ["a\n", nil])
    }
}
