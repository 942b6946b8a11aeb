import Testing

@testable import MCPJSON

@Suite("Checking constraints")
struct CheckTests {
    /// What is expected where a check is broken.
    private func expected(_ body: (inout JSONChecks) -> Void) -> [String] {
        var checks = JSONChecks()
        body(&checks)
        return checks.broken.map(\.expected)
    }

    @Test("A string's length is counted in Unicode scalars")
    func length() {
        #expect(expected { $0.length("", atLeast: 0) } == [])
        #expect(expected { $0.length("ab", atLeast: 3) } == ["a string of at least 3 characters"])
        #expect(expected { $0.length("", atLeast: 1) } == ["a string of at least 1 character"])
        #expect(expected { $0.length("abc", atMost: 2) } == ["a string of at most 2 characters"])
        #expect(expected { $0.length("abc", atLeast: 1, atMost: 2) } == ["a string of 1 to 2 characters"])
        #expect(expected { $0.length("abc", atLeast: 2, atMost: 2) } == ["a string of 2 characters"])
        #expect(expected { $0.length("x", atMost: 0) } == ["a string of 0 characters"])
        for (text, count) in [("e\u{301}", 2), ("👍", 1), ("👨‍👩‍👧", 5), ("éé", 2), ("\r\n", 2), ("漢字", 2)] {
            #expect(expected { $0.length(text, atLeast: count, atMost: count) } == [], "\(text)")
            #expect(expected { $0.length(text, atLeast: count + 1) }.count == 1, "\(text)")
            #expect(expected { $0.length(text, atMost: count - 1) }.count == 1, "\(text)")
        }
    }

    @Test("The range of a number has four kinds of ends")
    func range() {
        #expect(expected { $0.range(1, atLeast: 1, above: 0, atMost: 1, below: 2) } == [])
        #expect(expected { $0.range(0, atLeast: 1) } == ["a number of at least 1"])
        #expect(expected { $0.range(11, atMost: 10) } == ["a number of at most 10"])
        #expect(expected { $0.range(0, above: 0) } == ["a number above 0"])
        #expect(expected { $0.range(7, below: 7) } == ["a number below 7"])
        #expect(expected { $0.range(0, atLeast: 1, atMost: 10) } == ["a number from 1 to 10"])
        #expect(expected { $0.range(2, atLeast: 1, atMost: 1) } == ["the number 1"])
        #expect(expected { $0.range(1.0, above: 0, below: 1) } == ["a number above 0 and below 1"])
        #expect(expected { $0.range(0.5, atLeast: 0, below: 0.5) } == ["a number of at least 0 and below 0.5"])
        #expect(expected { $0.range(0.5, above: 0.5, atMost: 2.5) } == ["a number above 0.5 and at most 2.5"])
        #expect(expected { $0.range(Double.nan, atLeast: 0) }.count == 1)
    }

    @Test("Numbers of any size are compared exactly when both are integers")
    func anyNumbers() throws {
        let max = Int.max
        for (lexeme, isLess) in [
            ("9223372036854775806", true), ("9223372036854775807", false), ("9223372036854775808", false),
            ("1e400", false), ("-1e400", true), ("-9223372036854775809", true), ("0.5", true),
            ("9223372036854775806.0", true),
        ] {
            let number = try JSONNumber(json: Array(lexeme.utf8))
            #expect(expected { $0.range(number, below: max) }.isEmpty == isLess, "\(lexeme)")
            #expect(expected { $0.range(number, atLeast: max) }.isEmpty == !isLess, "\(lexeme)")
        }
        let half = try #require(JSONNumber(2.5))
        #expect(expected { $0.range(half, atLeast: 3) } == ["a number of at least 3"])
        #expect(expected { $0.range(half, atLeast: 2.25, atMost: 2.5) } == [])
        #expect(expected { $0.range(half, below: 2.5) } == ["a number below 2.5"])
    }

    @Test("Multiples of decimal fractions are such although doubles aren't exact")
    func multiples() {
        for (value, unit) in [
            (19.99, 0.01), (0.3, 0.1), (1.1, 0.1), (-4.35, 0.05), (1e300, 0.5), (0, 0.7), (1e308, 1e-5),
        ] {
            #expect(expected { $0.multiple(value, of: unit) } == [], "\(value) of \(unit)")
        }
        for (value, unit) in [(19.995, 0.01), (0.35, 0.1), (7, 2), (1e-20, 0.01), (0.0075, 0.005), (1.0000001, 1)] {
            #expect(expected { $0.multiple(value, of: unit) }.count == 1, "\(value) of \(unit)")
        }
        #expect(expected { $0.multiple(7, of: 5) } == ["a multiple of 5"])
        #expect(expected { $0.multiple(7.5, of: 5.0) } == ["a multiple of 5"])
        #expect(expected { $0.multiple(Int.min, of: -1) } == [])
        #expect(expected { $0.multiple(3, of: 0) } == [])
        #expect(expected { $0.multiple(JSONNumber(1 << 53 + 1), of: 2) }.count == 1)
        #expect(expected { $0.multiple(JSONNumber(12), of: 0.5) } == [])
    }

    @Test("The number of items and properties is told with its unit")
    func counts() {
        #expect(expected { $0.items(1, atLeast: 1, atMost: 1) } == [])
        #expect(expected { $0.items(0, atLeast: 1) } == ["an array of at least 1 item"])
        #expect(expected { $0.items(3, atMost: 2) } == ["an array of at most 2 items"])
        #expect(expected { $0.items(0, atLeast: 2, atMost: 5) } == ["an array of 2 to 5 items"])
        #expect(expected { $0.properties(0, atLeast: 2) } == ["an object of at least 2 properties"])
        #expect(expected { $0.properties(2, atMost: 1) } == ["an object of at most 1 property"])
    }

    @Test("Equal items are found; strings are equal when their code points are")
    func unique() {
        let message = ["an array whose items are all different"]
        #expect(expected { $0.unique([1, 2, 3]) } == [])
        #expect(expected { $0.unique([1, 2, 1]) } == message)
        #expect(expected { $0.unique([String]()) } == [])
        #expect(expected { $0.unique(["a", "b", "a"]) } == message)
        #expect(expected { $0.unique(["\u{E9}", "e\u{301}"]) } == [])
        #expect(expected { $0.unique([["a": 1], ["a": 1]] as [JSONValue]) } == message)
    }

    @Test("50 broken constraints are kept and no more")
    func cap() {
        #expect(expected { $0.each(Array(repeating: 0, count: 100)) { $1.range($0, atLeast: 1) } }.count == 50)
    }
}
