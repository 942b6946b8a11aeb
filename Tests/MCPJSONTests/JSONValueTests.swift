import Testing

@testable import MCPJSON

@Suite("Values of any type")
struct JSONValueTests {
    @Test("Literals make values")
    func literals() {
        let value: JSONValue = ["a": [.null, true, 1, 1.5, "x", [:], []], "b": -3, "c": 2.0]
        #expect(value.description == #"{"a":[null,true,1,1.5,"x",{},[]],"b":-3,"c":2.0}"#)
    }

    @Test("A value gives what it holds, and nothing else")
    func accessors() {
        let values: [JSONValue] = [.null, true, 1, "x", [2], ["a": 3]]
        #expect(values.map(\.bool) == [nil, true, nil, nil, nil, nil])
        #expect(values.map(\.number) == [nil, nil, JSONNumber(1), nil, nil, nil])
        #expect(values.map(\.string) == [nil, nil, nil, "x", nil, nil])
        #expect(values.map(\.array) == [nil, nil, nil, nil, [2], nil])
        #expect(values.map(\.object) == [nil, nil, nil, nil, nil, ["a": 3]])
        #expect(values.map { $0["a"] } == [nil, nil, nil, nil, nil, 3])
        #expect(values[5]["b"] == nil)
    }

    @Test(
        "Text without whitespace is written as it was read: order of members, spelling of numbers",
        arguments: [
            "null", "true", "-0", "1.50", "1E+2", "1e400", "123456789012345678901234567890", "0.10", #""é\n😀""#,
            #"{"z":1,"a":{"y":2,"b":3},"m":[{"q":[],"p":{}}]}"#, #"[[],{},[[]],"",0]"#,
        ]
    )
    func faithful(text: String) throws {
        let value = try read(text, as: JSONValue.self).get()
        #expect(value.description == text)
        #expect(try value.jsonText() == text)
        #expect(try value.jsonBytes() == Array(text.utf8))
    }

    @Test("A number keeps its spelling and gives an Int or a Double where it has one")
    func numbers() throws {
        let numbers = try read("[3.0, 3e2, 0.5, 1e400, 9223372036854775808, -0]", as: [JSONNumber].self).get()
        #expect(numbers.map(\.description) == ["3.0", "3e2", "0.5", "1e400", "9223372036854775808", "-0"])
        #expect(numbers.map(\.int) == [3, 300, nil, nil, nil, 0])
        #expect(numbers.map(\.double) == [3, 300, 0.5, nil, 9_223_372_036_854_775_808.0, 0])
        #expect(JSONNumber(UInt64.max).lexeme == "18446744073709551615")
        #expect(JSONNumber(Int8(-5)).int == -5)
        #expect(JSONNumber(0.1)?.lexeme == "0.1")
    }

    @Test("Numbers are the same when they are spelt the same")
    func numberEquality() {
        #expect(read("1") == .success(JSONNumber(1)))
        #expect(read("1.0") != .success(JSONNumber(1)))
        #expect(read("1.0", as: JSONNumber.self).success == JSONNumber(1.0))
    }

    @Test("Everything wrong in a value is syntax, wherever it stands", arguments: ["[[[?]]]", #"{"a":[{"b":?}]}"#])
    func syntax(text: String) {
        #expect(syntaxProblem(Array(text.utf8))?.message == "no value begins like this")
    }
}

@Suite("Objects of any type")
struct JSONObjectTests {
    @Test("A new member goes to the end, a changed one stays where it is", arguments: [2, 16, 17, 40])
    func order(count: Int) {
        var object = JSONObject()
        let names = (0..<count).map { "n\($0)" }.reversed() as [String]
        for (index, name) in names.enumerated() { object[name] = .number(JSONNumber(index)) }
        #expect(object.names == names)
        object["n0"] = "changed"
        object["new"] = true
        #expect(object.names == names + ["new"])
        #expect(object["n0"] == "changed")
        #expect(object["n1"] == .number(JSONNumber(count - 2)))
        #expect(object["absent"] == nil)
        object["absent"] = nil
        #expect(object.names == names + ["new"])
    }

    @Test("A removed member is gone, and the others are found still", arguments: [1, 15, 16, 17, 18, 40])
    func removal(count: Int) {
        var object = JSONObject((0..<count).map { ("n\($0)", .number(JSONNumber($0))) })
        for removed in 0..<count {
            object["n\(removed)"] = nil
            #expect(object.names == (removed + 1..<count).map { "n\($0)" })
            for index in 0..<count {
                #expect(object["n\(index)"] == (index > removed ? .number(JSONNumber(index)) : nil))
            }
        }
        object["again"] = 1
        #expect(object == ["again": 1])
    }

    @Test("Of members with the same name the last one counts, at the place of the first", arguments: [0, 20])
    func duplicates(others: Int) {
        let object = JSONObject([("a", 1), ("b", 2)] + (0..<others).map { ("n\($0)", .null) } + [("a", 3)])
        #expect(object.names.prefix(2) == ["a", "b"])
        #expect(object.names.count == others + 2)
        #expect(object["a"] == 3)
    }

    @Test("Objects with the same members in another order are equal, and hash equally", arguments: [3, 30])
    func equality(count: Int) {
        let members = (0..<count).map { ("n\($0)", JSONValue.number(JSONNumber($0))) }
        let object = JSONObject(members)
        let reversed = JSONObject(members.reversed())
        #expect(object == reversed)
        #expect(object.hashValue == reversed.hashValue)
        #expect(object != JSONObject(members.dropLast()))
        #expect(object != JSONObject(members.dropLast() + [("x", 0)]))
        #expect(object != JSONObject(members.dropLast() + [("n\(count - 1)", 0)]))
        #expect(JSONObject() == [:])
    }

    @Test("Names that only look the same are two names (RFC 8259, section 8.3)", arguments: [0, 20])
    func composition(others: Int) throws {
        let rest = (0..<others).map { ",\"n\($0)\":0" }.joined()
        let text = "{\"e\u{301}\":1,\"\u{E9}\":2\(rest)}"
        let object = try read(text, as: JSONObject.self).get()
        #expect(object.members.count == others + 2)
        #expect(object["e\u{301}"] == 1)
        #expect(object["\u{E9}"] == 2)
    }
}
