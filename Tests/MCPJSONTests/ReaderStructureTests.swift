import Testing

@testable import MCPJSON

@Suite("Reading structure")
struct ReaderStructureTests {
    @Test(
        "Whitespace may stand around every token",
        arguments: [" ", "\n", "\r", "\t", "\r\n", " \t\r\n "]
    )
    func whitespace(space: String) {
        let tokens = ["{", #""a""#, ":", "[", "1", ",", "true", ",", "null", "]", ",", #""b""#, ":", "{", "}", "}"]
        let text = space + tokens.joined(separator: space) + space
        #expect(read(text) == .success(["a": [1, true, .null], "b": [:]] as JSONValue))
    }

    @Test(
        "Other characters aren't whitespace",
        arguments: ["\u{0B}", "\u{0C}", "\u{85}", "\u{A0}", "\u{2028}", "\u{FEFF}", "\u{0}"]
    )
    func noWhitespace(character: String) {
        #expect(
            syntaxProblem(Array("\(character)1".utf8)) == SyntaxProblem(message: "no value begins like this", offset: 0)
        )
        #expect(
            syntaxProblem(Array("1\(character)".utf8))
                == SyntaxProblem(message: "text after the end of the value", offset: 1)
        )
    }

    @Test(
        "A document may be any value",
        arguments: [
            ("null", .null), ("true", true), ("false", false), ("0", 0), (#""""#, ""), ("[]", []), ("{}", [:]),
            ("[[],{}]", [[], [:]]), (#"{"":{"":[]}}"#, ["": ["": []]]),
        ] as [(String, JSONValue)]
    )
    func documents(text: String, value: JSONValue) {
        #expect(read(text) == .success(value))
    }

    @Test(
        "What is wrong with the structure is told with its place",
        arguments: [
            ("", 0, "the text ends too early"), (" \n", 2, "the text ends too early"),
            ("[", 1, "the text ends too early"), ("{", 1, "the text ends too early"),
            ("[1,]", 3, "expected a value after the comma"), ("[,]", 1, "no value begins like this"),
            ("[,1]", 1, "no value begins like this"), ("[1,,2]", 3, "no value begins like this"),
            ("[1 2]", 3, "expected , or ]"), ("[1}", 2, "expected , or ]"), ("[1:2]", 2, "expected , or ]"),
            (#"{"a":1,}"#, 7, "expected the name of a property in quotes"),
            ("{,}", 1, "expected the name of a property in quotes"),
            ("{a:1}", 1, "expected the name of a property in quotes"),
            ("{1:1}", 1, "expected the name of a property in quotes"),
            ("{'a':1}", 1, "expected the name of a property in quotes"),
            (#"{"a"}"#, 4, "expected :"), (#"{"a" 1}"#, 5, "expected :"), (#"{"a",1}"#, 4, "expected :"),
            (#"{"a":}"#, 5, "no value begins like this"), (#"{"a":1 "b":2}"#, 7, "expected , or }"),
            (#"{"a":1]"#, 6, "expected , or }"), (#"{"a"::1}"#, 5, "no value begins like this"),
            ("]", 0, "no value begins like this"), ("}", 0, "no value begins like this"),
            ("nul", 0, "expected null"), ("nulL", 0, "expected null"), ("tru", 0, "expected true"),
            ("tRue", 0, "expected true"), ("fals", 0, "expected false"), ("falze", 0, "expected false"),
            ("NULL", 0, "no value begins like this"), ("NaN", 0, "no value begins like this"),
            ("Infinity", 0, "no value begins like this"), ("undefined", 0, "no value begins like this"),
            ("'a'", 0, "no value begins like this"), ("/**/1", 0, "no value begins like this"),
            ("nulll", 4, "text after the end of the value"), ("[] []", 3, "text after the end of the value"),
            ("{}}", 2, "text after the end of the value"), ("1 // one", 2, "text after the end of the value"),
            (#""a""b""#, 3, "text after the end of the value"), ("1,", 1, "text after the end of the value"),
        ]
    )
    func syntaxErrors(text: String, offset: Int, message: String) {
        let bytes = Array(text.utf8)
        #expect(syntaxProblem(bytes) == SyntaxProblem(message: message, offset: offset))
        // A value that is skipped is checked as thoroughly as one that is read.
        let skipped = read(bytes, as: Skipped.self).failure?.problems.map(\.problem)
        #expect(skipped == [JSONProblem(.syntax(message), at: offset)])
    }

    @Test("Of members with the same name the last one counts")
    func duplicateNames() throws {
        let text = #"{"a":1,"b":2,"a":3}"#
        #expect(read(text) == .success(["a": 3, "b": 2]))
        let value = try read(text, as: JSONValue.self).get()
        #expect(value.description == #"{"a":3,"b":2}"#)
        let place = read(#"{"city":"A","floors":1,"ci\u0074y":"B"}"#, as: Place.self)
        #expect(place == .success(Place(city: "B", floors: 1)))
    }

    @Test("A slice is read from its own start to its own end")
    func slice() throws {
        let bytes = Array("xx[1, 2]yy".utf8)
        #expect(try [Int](json: bytes[2..<8]) == [1, 2])
        #expect(throws: JSONDecodingError.self) { try [Int](json: bytes[2...]) }
        #expect(throws: JSONDecodingError.self) { try [Int](json: bytes[2..<7]) }
    }

    @Test("The range of a value that is skipped leaves out the whitespace around it")
    func skippedRange() {
        #expect(read(#"  {"a": [1, "]"]} "#, as: Skipped.self).success?.range == 2..<17)
    }

    @Test("After a mark is gone back to, the same is read again")
    func rewinding() throws {
        try withReader("[[1], 2]") { reader in
            try reader.beginArray()
            let mark = reader.mark()
            let first = [try reader.nextElement(), reader.read([Int].self) == [1], try reader.nextElement()]
            let wrong = reader.read(String.self)
            #expect(first == [true, true, true])
            #expect(wrong == nil)
            #expect(reader.problems.count == 1)
            reader.rewind(to: mark)
            #expect(reader.problems.isEmpty)
            let second = [try reader.nextElement(), reader.read([Int].self) == [1], try reader.nextElement()]
            let value = reader.read(Int.self)
            let more = try reader.nextElement()
            #expect(second == [true, true, true])
            #expect(value == 2)
            #expect(!more)
        }
    }
}
