import Testing

@testable import MCPJSON

@Suite("Reading numbers")
struct ReaderNumberTests {
    @Test(
        "Whole numbers are read, however they are spelt",
        arguments: [
            ("0", 0), ("-0", 0), ("7", 7), ("-7", -7), ("1234567890", 1_234_567_890), ("3.0", 3), ("-3.000", -3),
            ("3e2", 300), ("3E2", 300), ("3e+2", 300), ("3.5e1", 35), ("3.50e1", 35), ("300e-2", 3), ("-300E-2", -3),
            ("0e0", 0), ("0.0", 0), ("-0.0", 0), ("0e400", 0), ("0e-400", 0),
            ("1e18", 1_000_000_000_000_000_000), ("1e018", 1_000_000_000_000_000_000), ("1e-0", 1),
            ("9223372036854775807", .max), ("-9223372036854775808", .min),
            ("9.223372036854775807e18", .max), ("-92233720368547758.08e2", .min),
            ("9007199254740993", 9_007_199_254_740_993),

        ]
    )
    func integers(text: String, number: Int) {
        #expect(read(text) == .success(number))
        #expect(read("[ \(text) ]") == .success([number]))
        #expect(read(text, as: JSONNumber.self).success?.int == number)
    }

    @Test(
        "Whole numbers are read when 64 bits don't hold their digits as spelt (JSON Schema, section 4.2.3)",
        arguments: [
            ("9223372036854775807.0", .max), ("-922337203685477580800e-2", .min), ("1.00000000000000000000", 1),
            ("100000000000000000000e-20", 1), ("0e99999999999999999999", 0),
        ] as [(String, Int)]
    )
    func longSpellings(text: String, number: Int) {
        #expect(read(text) == .success(number))
    }

    @Test(
        "A whole number beyond the type's range is refused, and the range is told",
        arguments: [
            "9223372036854775808", "-9223372036854775809", "18446744073709551615", "18446744073709551616", "1e19",
            "1e20",
            "-1e20", "1e400", "1e99999999999999999999", "9223372036854775808.0", "92233720368547758080e-1",
        ]
    )
    func beyondIntegers(text: String) {
        let range = "an integer from -9223372036854775808 to 9223372036854775807"
        #expect(problems(text, as: Int.self) == ["(root): expected \(range), found \(text)"])
    }

    @Test(
        "A number that isn't whole isn't an integer",
        arguments: ["0.5", "-3.7", "1e-1", "35e-2", "1e-400", "0.12345678901234567890123", "1e-99999999999999999999"]
    )
    func fractions(text: String) {
        #expect(problems(text, as: Int.self) == ["(root): expected an integer, found \(text)"])
    }

    @Test("What isn't a number isn't an integer", arguments: ["null", "true", "\"1\"", "[1]", "{}"])
    func noNumbers(text: String) {
        #expect(problems(text, as: Int.self) == ["(root): expected an integer, found \(text)"])
        #expect(problems(text, as: Double.self) == ["(root): expected a number, found \(text)"])
        #expect(problems(text, as: JSONNumber.self) == ["(root): expected a number, found \(text)"])
    }

    @Test(
        "Integers of other widths are read up to their limits",
        arguments: [
            ("-128", true), ("127", true), ("-129", false), ("128", false), ("1.27e2", true), ("-1.28e2", true),
        ]
    )
    func int8(text: String, fits: Bool) {
        let number = withReader(text) { reader in try? reader.readInteger(Int8.self) }
        #expect((number != nil) == fits)
        #expect(number == Int8(Double(text) ?? .infinity, fits: fits))
    }

    @Test("The largest UInt64 is read, and one more and one less than 0 are refused")
    func uint64() {
        let numbers = ["0", "-0", "18446744073709551615", "18446744073709551616", "-1"].map { text in
            withReader(text) { reader in try? reader.readInteger(UInt64.self) }
        }
        #expect(numbers == [0, 0, .max, nil, nil])
    }

    @Test(
        "What isn't spelt like a number is refused",
        arguments: [
            ("-", 0, "a number needs a digit"), ("--1", 0, "a number needs a digit"),
            ("-a", 0, "a number needs a digit"),
            ("-.5", 0, "a number needs a digit"), ("-Infinity", 0, "a number needs a digit"),
            ("00", 0, "a number doesn't begin with 0"), ("01", 0, "a number doesn't begin with 0"),
            ("-01", 0, "a number doesn't begin with 0"), ("-00", 0, "a number doesn't begin with 0"),
            ("00.5", 0, "a number doesn't begin with 0"),
            ("1.", 0, "a digit has to follow the point"), ("1.e3", 0, "a digit has to follow the point"),
            ("1..2", 0, "a digit has to follow the point"), ("0.-1", 0, "a digit has to follow the point"),
            ("1e", 0, "an exponent needs a digit"), ("1E+", 0, "an exponent needs a digit"),
            ("1e-", 0, "an exponent needs a digit"), ("1e+-1", 0, "an exponent needs a digit"),
            ("1e.5", 0, "an exponent needs a digit"), ("+1", 0, "no value begins like this"),
            (".5", 0, "no value begins like this"), ("1.0.5", 3, "text after the end of the value"),
            ("1e5.5", 3, "text after the end of the value"), ("0x10", 1, "text after the end of the value"),
            ("1_000", 1, "text after the end of the value"), ("1e5e5", 3, "text after the end of the value"),
            ("1-1", 1, "text after the end of the value"), ("1f", 1, "text after the end of the value"),
            ("١", 0, "no value begins like this"), ("1٠", 1, "text after the end of the value"),
        ]
    )
    func malformed(text: String, offset: Int, message: String) {
        let problem = JSONProblem(.syntax(message), at: offset)
        #expect(read(text, as: JSONValue.self).failure?.problems.map(\.problem) == [problem])
        #expect(read(text, as: Int.self).failure?.problems.map(\.problem) == [problem])
        #expect(read(text, as: Double.self).failure?.problems.map(\.problem) == [problem])
        #expect(read(text, as: Skipped.self).failure?.problems.map(\.problem) == [problem])
    }

    @Test("Random integers are read as they are spelt", arguments: 0..<10)
    func randomIntegers(seed: Int) {
        var generator = SeededGenerator(seed: seed)
        for _ in 0..<200 {
            let number = Int.random(in: .min ... .max, using: &generator) >> Int.random(in: 0...63, using: &generator)
            #expect(read("\(number)") == .success(number))
            #expect(read("\(number).00") == .success(number) || number.magnitude > UInt64.max / 100)
        }
    }
}

extension Int8 {
    /// The number as an `Int8`, if it is expected to fit.
    fileprivate init?(_ number: Double, fits: Bool) {
        guard fits else { return nil }
        self.init(exactly: number)
    }
}
