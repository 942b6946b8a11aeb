import Testing

@testable import MCPJSON

@Suite("Writing strings")
struct WriterStringTests {
    /// The escapes of RFC 8259 that are needed, by the simplest means.
    private static func escaped(_ string: String) -> String {
        string.unicodeScalars.map { scalar in
            switch scalar {
            case "\"": #"\""#
            case "\\": #"\\"#
            case "\n": #"\n"#
            case "\r": #"\r"#
            case "\t": #"\t"#
            case "\0"..<" ": (scalar.value < 16 ? #"\u000"# : #"\u00"#) + String(scalar.value, radix: 16)
            default: String(scalar)
            }
        }.joined()
    }

    @Test("Only quotes, backslashes and control characters are escaped")
    func escapes() {
        let controls = String(String.UnicodeScalarView((0..<0x20).compactMap(Unicode.Scalar.init)))
        let text = written { $0.write(controls) }
        let expected = [
            #"\u0000\u0001\u0002\u0003\u0004\u0005\u0006\u0007\u0008\t\n\u000b\u000c\r\u000e\u000f"#,
            #"\u0010\u0011\u0012\u0013\u0014\u0015\u0016\u0017\u0018\u0019\u001a\u001b\u001c\u001d\u001e\u001f"#,
        ]
        #expect(text == "\"" + expected.joined() + "\"")
        #expect(written { $0.write(#"a"b\c/d"#) } == #""a\"b\\c/d""#)
        #expect(
            written { $0.write("\u{7F}\u{80}é\u{2028}\u{2029}😀\u{10FFFF}") }
                == "\"\u{7F}\u{80}é\u{2028}\u{2029}😀\u{10FFFF}\""
        )
        #expect(written { $0.write("") } == "\"\"")
    }

    @Test(
        "What has to be escaped is, at every offset",
        arguments: 0...17,
        ["x", " ", "!", "#", "[", "]", "\u{7F}", "\u{80}", "é", "€", "😀", "\"", "\\", "\u{1F}"]
    )
    func offsets(offset: Int, filler: String) {
        let before = String(repeating: filler, count: offset)
        let special = ["\"", "\\", "\n"] + (0..<0x20).compactMap { Unicode.Scalar($0).map(String.init) }
        for character in special {
            for string in [before + character, before + character + before, character + before + character] {
                let text = written { $0.write(string) }
                #expect(text == "\"\(Self.escaped(string))\"")
            }
        }
    }

    @Test(
        "Repeating written text equals escaping it",
        arguments: [
            #"{"a":"b"}"#, #"["\"","\\","\n","\u0001"]"#, #""\\\\\\""#, "[]", "1", "[\"é€😀\"]",
            "[1,2,3,4,5,6,7,8,9,10]", "",
        ]
    )
    func repeating(json: String) {
        // The capacities let the memory grow before the repetition, at it, and not at all.
        for capacity in [64, 128, 4096] {
            for padding in 0...70 {
                var writer = JSONWriter(capacity: capacity)
                let before = String(repeating: " ", count: padding)
                writer.writeRaw(before.utf8)
                let start = writer.count
                writer.writeRaw(json.utf8)
                let range = start..<writer.count
                writer.writeRaw(",")
                writer.writeString(repeating: range)
                let repeated = written { $0.write(json) }
                #expect(writer.bytes() == Array("\(before)\(json),\(repeated)".utf8))
            }
        }
    }

    @Test("A repetition can be repeated")
    func repeatedRepetition() throws {
        var writer = JSONWriter(capacity: 0)
        var expected = "\"\n\""
        writer.writeRaw("\"\n\"")
        for _ in 0..<8 {
            writer.writeString(repeating: 0..<writer.count)
            expected += written { $0.write(expected) }
            #expect(writer.bytes() == Array(expected.utf8))
        }
    }

    @Test("Any part of what was written can be repeated")
    func repeatedParts() {
        let json = #"["a\nb",{"c":"\"é\""}]"#
        let bytes = Array(json.utf8)
        for start in 0...bytes.count {
            for end in start...bytes.count {
                var writer = JSONWriter()
                writer.writeRaw(bytes)
                writer.writeString(repeating: start..<end)
                // A part may cut a character in two, so bytes are compared.
                let escaped = bytes[start..<end].flatMap { byte -> [UInt8] in
                    byte == UInt8(ascii: "\"") || byte == UInt8(ascii: "\\") ? [UInt8(ascii: "\\"), byte] : [byte]
                }
                #expect(writer.bytes() == bytes + [UInt8(ascii: "\"")] + escaped + [UInt8(ascii: "\"")])
            }
        }
    }
}
