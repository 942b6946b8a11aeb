import Testing

@testable import MCPJSON

@Suite("Reading what can be one of several types")
struct UnionTests {
    @Test(
        "A member is seen without moving",
        arguments: [
            (#" {"a": 1, "type": "x"}"#, "x" as JSONValue?),
            (#"{"type": "x", "t\u0079pe": [1]}"#, JSONValue.array([1])), ("{}", nil), ("[]", nil),
            (#"{"a": {"type": 1}}"#, nil), (#"{"type": ?}"#, nil), (#"{"type": 1"#, nil), (#"{"type": null}"#, .null),
            ("", nil),
        ]
    )
    func peekMember(text: String, member: JSONValue?) {
        withReader(text) { reader in
            let seen = reader.peekMember("type")
            #expect(seen == member)
            #expect(reader.position == 0)
            #expect(reader.problems.isEmpty)
        }
    }

    @Test("A member is seen within what is open, and reading goes on")
    func peekWithin() throws {
        try withReader(#"[[1], {"type": "x"}, 2]"#) { reader in
            try reader.beginArray()
            _ = try reader.nextElement()
            _ = reader.read([Int].self)
            #expect(try reader.nextElement())
            let seen = reader.peekMember("type")
            #expect(seen == "x")
            _ = reader.read(JSONValue.self)
            #expect(try reader.nextElement())
            let last = reader.read(Int.self)
            #expect(last == 2)
            #expect(try !reader.nextElement())
            try reader.readEnd()
        }
    }

    @Test(
        "Integers are told apart from other numbers",
        arguments: [
            ("5", true), (" -5.0", true), ("5e2", true), ("5.5", false), (#""5""#, false), ("1e30", false), ("", false),
            ("5.", false),
        ]
    )
    func peekInteger(text: String, isInteger: Bool) {
        withReader(text) { reader in
            let isSeen = reader.peekInteger()
            #expect(isSeen == isInteger)
            #expect(reader.position == 0)
            #expect(reader.problems.isEmpty)
        }
    }

    @Test("An attempt that fails leaves no trace")
    func attempt() {
        withReader(#" {"city": "A"} "#, options: .init(refusesUnknownProperties: true)) { reader in
            let number = reader.attempt(Int.self)
            let place: Place? = reader.attempt()
            let strings = reader.attempt { (_: [String: String], checks) in checks.require(false, "nothing") }
            #expect(number == nil && place == nil && strings == nil)
            #expect(reader.position == 0)
            #expect(reader.problems.isEmpty)
            let value: [String: String]? = reader.attempt { $1.properties($0.count, atMost: 1) }
            #expect(value == ["city": "A"])
        }
    }

    @Test("A type with a property that it doesn't know isn't the one, where such are refused")
    func attemptUnknown() {
        let text = #"{"city": "A", "floors": 1, "x": 2}"#
        withReader(text, options: .init(refusesUnknownProperties: true)) { reader in
            let keeps = reader.keepsUnknownValues
            #expect(!keeps)
            let place: Place? = reader.attempt()
            #expect(place == nil)
            #expect(reader.problems.isEmpty)
        }
        withReader(text) { reader in
            let keeps = reader.keepsUnknownValues
            #expect(keeps)
            let place: Place? = reader.attempt()
            #expect(place?.city == "A")
        }
    }

    private struct Shape: JSONDecodable {
        init(json reader: inout JSONReader) throws(JSONFailure) {
            throw reader.mismatch(member: "type", expectedOneOf: "circle", "square")
        }
    }

    @Test("A member that tells apart is told when it is missing or wrong, and reading goes on behind the object")
    func discriminator() {
        let text = #"[{"type": "cirle", "x": []}, {"x": 1}, [], {"type": [2]}, {"type": "circle", "type": "?"}]"#
        #expect(
            problems(text, as: [Shape].self) == [
                #"/0/type: expected one of "circle", "square" (did you mean "circle"?), found "cirle""#,
                #"/1/type: required property "type" is missing"#,
                "/2: expected an object, found []",
                #"/3/type: expected one of "circle", "square", found [2]"#,
                #"/4/type: expected one of "circle", "square", found "?""#,
            ]
        )
        #expect(problems(#"[{"type": "x" 1}]"#, as: [Shape].self) == ["not valid JSON: expected , or } (byte 14)"])
    }
}
