import Testing

@testable import MCPJSON

@Suite("Telling what is wrong")
struct ReaderProblemTests {
    private static let strict = JSONReader.Options(refusesUnknownProperties: true)

    @Test("Everything that is wrong is told at once, each with its JSON Pointer")
    func everything() {
        let text = #"""
            {"city": 5, "uint": "K", "unit": "kelvim",
             "rooms": [{"name": "a", "isOpen": true}, {"name": null}, [], {"name": "b", "isOpen": "no", "x": 1}]}
            """#
        #expect(
            problems(text, as: Place.self, options: Self.strict) == [
                "/city: expected a string, found 5",
                #"/uint: unknown property "uint", did you mean "unit"?"#,
                #"/unit: expected one of "celsius", "fahrenheit", "kelvin" (did you mean "kelvin"?), found "kelvim""#,
                "/rooms/1/name: expected a string, found null",
                #"/rooms/1/isOpen: required property "isOpen" is missing"#,
                "/rooms/2: expected an object, found []",
                #"/rooms/3/isOpen: expected true or false, found "no""#,
                #"/floors: required property "floors" is missing"#,
            ]
        )
    }

    @Test("What fits is read, null standing for an optional property that is left out")
    func valid() {
        let text =
            #"{"unit": null, "floors": 2.0, "city": "Köln", "rooms": [{"isOpen": false, "name": "a"}], "x": [{}]}"#
        let place = Place(city: "Köln", floors: 2, unit: nil, rooms: [Room(name: "a", isOpen: false)])
        #expect(read(text) == .success(place))
    }

    @Test("Unknown properties are ignored unless the options refuse them")
    func unknown() {
        let text = #"{"city": "A", "floors": 1, "flors": 2, "entirelyElse": {"deep": [1]}, "a/b~c": 0}"#
        #expect(problems(text, as: Place.self) == nil)
        #expect(
            problems(text, as: Place.self, options: Self.strict) == [
                #"/flors: unknown property "flors", did you mean "floors"?"#,
                #"/entirelyElse: unknown property "entirelyElse""#,
                #"/a~1b~0c: unknown property "a/b~c""#,
            ]
        )
    }

    @Test("What is wrong within an unknown property is a syntax error still")
    func unknownSyntax() {
        let text = #"{"city": "A", "floors": 1, "x": [1,]}"#
        let expected = "not valid JSON: expected a value after the comma (byte 35)"
        #expect(problems(text, as: Place.self) == [expected])
        #expect(
            problems(text, as: Place.self, options: Self.strict) == [#"/x: unknown property "x""#, expected]
        )
    }

    @Test("Each missing property is told, but not one that was there and didn't fit")
    func missing() {
        #expect(
            problems("{}", as: Place.self) == [
                #"/city: required property "city" is missing"#, #"/floors: required property "floors" is missing"#,
            ]
        )
        #expect(
            problems(#" [{"c\u0069ty": null}]"#, as: [Place].self) == [
                "/0/city: expected a string, found null", #"/0/floors: required property "floors" is missing"#,
            ]
        )
        let offsets = read(#" [ {"city": "A"}]"#, as: [Place].self).failure?.problems.map(\.problem.offset)
        #expect(offsets == [3])
    }

    @Test("A name that is half a surrogate pair doesn't make the properties behind it missing")
    func missingAfterLoneSurrogate() {
        let expected = #"/floors: required property "floors" is missing"#
        #expect(problems(#"{"\ud800": 1, "city": "A"}"#, as: Place.self) == [expected])
        #expect(problems(#"{"\ud800": 1, "city": "A", "floors": 2}"#, as: Place.self) == nil)
    }

    @Test("A property whose name only looks the same (RFC 8259, section 8.3) is told to be missing")
    func missingInOtherComposition() {
        #expect(problems("{\"\u{E9}\": 1}", as: Accented.self) == nil)
        let lines = problems("{\"e\u{301}\": 1}", as: Accented.self)
        #expect(lines == ["/\u{E9}: required property \"\u{E9}\" is missing"])
    }

    @Test("Syntax that is wrong behind values that don't fit is told after them")
    func mismatchThenSyntax() {
        #expect(
            problems(#"{"city": 1, "floors": "2" "#, as: Place.self) == [
                "/city: expected a string, found 1",
                #"/floors: expected an integer, found "2""#,
                "not valid JSON: the text ends too early (byte 26)",
            ]
        )
        #expect(
            problems("true x", as: Int.self) == [
                "(root): expected an integer, found true",
                "not valid JSON: text after the end of the value (byte 5)",
            ]
        )
    }

    @Test("50 problems are told and no more", arguments: [(49, 49), (50, 50), (51, 50), (10_000, 50)])
    func cap(wrong: Int, told: Int) throws {
        let text = "[" + Array(repeating: "null", count: wrong).joined(separator: ",") + "]"
        let error = try #require(read(text, as: [Int].self).failure)
        #expect(error.problems.count == told)
        #expect(error.problems.map(\.pointer.description) == (0..<told).map { "/\($0)" })
        let strings = "{" + (0..<wrong).map { "\"x\($0)\":0" }.joined(separator: ",") + "}"
        #expect(read(strings, as: Place.self, options: Self.strict).failure?.problems.count == min(wrong + 2, 50))
    }

    @Test("A syntax error behind 50 problems still ends the reading")
    func capThenSyntax() {
        let text = "[" + String(repeating: "null,", count: 60) + "?"
        #expect(problems(text, as: [Int].self)?.count == 50)
        let unit = "[" + String(repeating: #""kelvim","#, count: 60) + #""kelvin"]"#
        #expect(problems(unit, as: [Unit].self)?.count == 50)
    }
}
