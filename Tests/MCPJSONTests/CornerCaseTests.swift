import Foundation
import Testing

@testable import MCPJSON

/// What is said of each case by us and by Foundation; the other tests say what is read and how a refusal is worded.
@Suite("Corner cases of RFC 8259")
struct CornerCaseTests {
    /// Arrays within each other.
    private static func nested(_ depth: Int) -> String {
        String(repeating: "[", count: depth) + String(repeating: "]", count: depth)
    }

    @Test(
        "What RFC 8259 has is read, by Foundation as the same",
        arguments: [
            // Section 2: whitespace around every token.
            "\u{20}\t\n\r[\u{20}\t\n\r1\u{20}\t\n\r,\u{20}\t\n\r{\u{20}\t\n\r\"a\"\u{20}\t\n\r:\u{20}\t\n\rnull}]\u{20}\t\n\r",
            // Section 3: any value is a document.
            "null", "true", "false", "\"\"", "0", "[]", "{}",
            // Section 4: names that are empty, the same twice, or escaped.
            #"{"":{"":0}}"#, #"{"a":1,"a":2}"#, #"{"a":1,"\u0061":{"b":[]}}"#, #"{"\u0000\ud83d\ude00":1}"#,
            // Section 6.
            "-0", "-0.0", "0e0", "0E+0", "-0e-0", "0.0e99999999999999999999", "1e-400", "-1e-400", "1e5", "1E5",
            "1e+05",
            "9223372036854775807", "-9223372036854775808", "9223372036854775808", "-9223372036854775809",
            "18446744073709551616", "123456789012345678901234567890", "1.7976931348623157e308", "5e-324",
            "0.1000000000000000055511151231257827021181583404541015625",
            // Section 7: every escape, surrogate pairs, what needs none.
            #""\"\\\/\b\f\n\r\t""#, #""\u0000\u001F\u007f\u00e9\u20AC""#, #""\ud800\udc00\uDBFF\uDFFF""#,
            "\"\u{7F}\u{80}\u{2028}\u{FEFF}\u{FFFF}\u{10FFFF}\"", #""\ufeff\ufffe\uFFFF""#,
            // Section 9: as deep as we go.
            nested(128),
        ]
    )
    func valid(text: String) throws {
        let verdicts = Verdicts(Array(text.utf8))
        let value = try verdicts.ours.get()
        #expect(value.differences(from: try #require(verdicts.theirs)) == [])
    }

    @Test(
        "What RFC 8259 doesn't have is refused, by Foundation too",
        arguments: [
            // Section 2: nothing, whitespace of other kinds, text behind the value.
            "", "\u{20}\n", "\u{B}1", "\u{C}1", "1\u{C}", "[1\u{A0}]", "\u{2028}1", "[\u{FEFF}1]", "1\u{FEFF}", "1 2",
            "{}{}", "[]]", "null,", "\"a\" b",
            // Section 3: literals in lower case only.
            "Null", "NULL", "nulL", "True", "FALSE", "nul", "nulls", "NaN", "Infinity", "-Infinity",
            // Sections 4 and 5.
            "[", "]", "[1", "[1}", "[1 2]", "[,1]", "[1,,2]", "{", "{\"a\"", "{\"a\":", "{\"a\":1", "{\"a\" 1}",
            "{a:1}",
            "{1:1}", "{'a':1}", "{null:1}", "{\"a\":1,,\"b\":2}", "{,\"a\":1}", "// 1", "1/**/",
            // Section 6.
            "01", "-01", "00", "1.", "-1.", ".1", "-.1", "+1", "-", "--1", "1e", "1e+", "1E-", "1.e1", "1e1.0", "0x1",
            "1_0", "1,0", "\u{661}",
            // Section 7.
            "\"", "\"\\\"", "\"\\u12\"", "\"\\u12g4\"", "\"\\x41\"", "\"\\U0041\"", "\"\\'\"", "\"\\0\"", "\"\\\n\"",
            "\"\t\"", "\"\n\"", "\"\u{1F}\"", "'a'",
            // Section 8.2: halves of surrogate pairs, which no string of Swift's can hold.
            #""\ud800""#, #""\udbff\u0041""#, #""\udc00""#, #""\udfff\ud800""#, #""\ud83d\ud83d\ude00""#,
            #"{"\ud800":1}"#,
            // Section 9.
            nested(513),
        ]
    )
    func invalid(text: String) {
        let verdicts = Verdicts(Array(text.utf8))
        #expect(verdicts.ours.success == nil)
        #expect(verdicts.theirs == nil)
    }

    @Test(
        "Strings that aren't UTF-8 (section 8.1) are refused, by Foundation too",
        arguments: [
            [0xC0, 0x80], [0xC1, 0xBF], [0xE0, 0x9F, 0xBF], [0xF0, 0x8F, 0xBF, 0xBF], [0xC3], [0xE2, 0x82],
            [0xF0, 0x9F, 0x98], [0x80], [0xED, 0xA0, 0x80], [0xED, 0xBF, 0xBF], [0xF4, 0x90, 0x80, 0x80], [0xF5],
            [0xFF],
        ] as [[UInt8]]
    )
    func invalidUTF8(bytes: [UInt8]) {
        let quote = [UInt8(ascii: "\"")]
        let verdicts = Verdicts(quote + bytes + quote)
        #expect(verdicts.ours.success == nil)
        #expect(verdicts.theirs == nil)
    }

    @Test(
        "Where we and Foundation differ, there is a reason",
        arguments: [
            ("[1,]", .trailingComma), ("[1 , \n]", .trailingComma), ("{\"a\":1,}", .trailingComma),
            ("\u{FEFF}1", .byteOrderMark), ("1\0", .otherEncoding), ("[\0]\0", .otherEncoding),
            (nested(129), .depth), (nested(512), .depth), ("1e400", .numberBeyondDouble),
            ("-1E+400", .numberBeyondDouble), ("[{\"a\":1e99999999999999999999}]", .numberBeyondDouble),
            (String(repeating: "9", count: 400), .numberBeyondDouble),
        ] as [(String, Difference)]
    )
    func differences(text: String, reason: Difference) {
        #expect(Verdicts(Array(text.utf8)).difference == reason)
    }
}
