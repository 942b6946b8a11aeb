import Testing

@testable import MCPJSON

@Suite("JSON Pointers")
struct JSONPointerTests {
    /// The document of RFC 6901, section 5.
    private static let document = #"""
        {"foo": ["bar", "baz"], "": 0, "a/b": 1, "c%d": 2, "e^f": 3, "g|h": 4, "i\\j": 5, "k\"l": 6, " ": 7, "m~n": 8}
        """#

    /// The pointer of what stands at an offset.
    private static func pointer(at offset: Int, in text: String) -> String {
        let bytes = Array(text.utf8)
        return JSONPointer(at: offset, in: bytes.span.bytes).description
    }

    @Test(
        "Tokens are escaped as RFC 6901 says",
        arguments: [
            ([], ""), ([""], "/"), (["foo", "0"], "/foo/0"), (["a/b"], "/a~1b"), (["m~n"], "/m~0n"), (["~1"], "/~01"),
            (["~/~"], "/~0~1~0"), (["", ""], "//"), (["/\u{301}"], "/~1\u{301}"), (["é\"\\ "], "/é\"\\ "),
        ]
    )
    func description(tokens: [String], text: String) {
        #expect(Array(JSONPointer(tokens).description.utf8) == Array(text.utf8))
    }

    @Test("A pointer grows by names and indices")
    func appending() {
        let pointer = JSONPointer(["a"])
        #expect(pointer.appending(3).appending("b").tokens == ["a", "3", "b"])
        #expect(pointer.tokens == ["a"])
        var longer = pointer
        longer.append(0)
        #expect(longer.description == "/a/0")
    }

    @Test(
        "Every value of the RFC's example has its pointer",
        arguments: [
            (#"["bar""#, "/foo"), (#""bar""#, "/foo/0"), (#""baz""#, "/foo/1"), ("0,", "/"), ("1,", "/a~1b"),
            ("2,", "/c%d"), ("3,", "/e^f"), ("4,", "/g|h"), ("5,", "/i\\j"), ("6,", "/k\"l"), ("7,", "/ "),
            ("8}", "/m~0n"),
        ]
    )
    func example(value: String, pointer: String) throws {
        let range = try #require(Self.document.firstRange(of: value))
        let offset = Self.document.utf8.distance(from: Self.document.startIndex, to: range.lowerBound)
        #expect(Self.pointer(at: offset, in: Self.document) == pointer)
    }

    @Test(
        "What stands at an offset has a pointer",
        arguments: [
            (0, ""), (1, "/a"), (6, "/a"), (7, "/a/0"), (10, "/a/1"), (11, "/a/1/b"), (16, "/a/1/b"), (24, "/c"),
            (29, "/c"), (32, "/c/0"), (33, "/c/0"),
        ]
    )
    func offsets(offset: Int, pointer: String) {
        //          0         1         2         3
        //          0123456789012345678901234567890123456
        let text = #"{"a": [1, {"b": null}]  ,"c": [ "é"]}"#
        #expect(Self.pointer(at: offset, in: text) == pointer)
    }

    @Test(
        "Where the text breaks off, so does the pointer",
        arguments: [
            ("[1, {\"a\": [", 11, "/1/a"), ("[1, {\"a\": ?", 10, "/1"), ("[1, 2", 5, ""), ("?", 0, ""), ("", 0, ""),
        ]
    )
    func brokenOff(text: String, offset: Int, pointer: String) {
        #expect(Self.pointer(at: offset, in: text) == pointer)
    }

    @Test("A pointer leads past a name that is half a surrogate pair")
    func loneSurrogate() {
        let text = #"{"\ud800": 1, "city": 5, "floors": 1}"#
        #expect(problems(text, as: Place.self) == ["/city: expected a string, found 5"])
    }

    @Test("A pointer reaches the deepest value that is read")
    func deep() {
        let text = String(repeating: "[", count: 128) + String(repeating: "]", count: 128)
        #expect(Self.pointer(at: 127, in: text) == String(repeating: "/0", count: 127))
    }
}
