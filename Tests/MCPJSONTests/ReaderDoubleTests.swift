import Testing

@testable import MCPJSON

@Suite("Reading doubles")
struct ReaderDoubleTests {
    @Test(
        "A number is read as the nearest double",
        arguments: [
            ("0", 0), ("1", 1), ("1.5", 1.5), ("0.1", 0.1), ("0.2", 0.2), ("0.3", 0.3), ("1e22", 1e22),
            ("1e23", 1e23),
            ("1e-22", 1e-22), ("1e-23", 1e-23), ("123456789e-20", 123456789e-20),
            ("1.7976931348623157e308", .greatestFiniteMagnitude),
            ("5e-324", .leastNonzeroMagnitude), ("2.2250738585072014e-308", .leastNormalMagnitude),
            ("2.2250738585072011e-308", .leastNormalMagnitude.nextDown), ("9007199254740992", 9007199254740992),
            ("9007199254740993", 9007199254740992), ("9007199254740995", 9007199254740996),
            ("9223372036854775807", 9223372036854775808.0), ("18446744073709551616", 18446744073709551616.0),
            ("123456789012345678901234567890", 1.2345678901234568e29), ("0.30000000000000004", 0.1 + 0.2),
            ("3.141592653589793238462643383279", 3.141592653589793), ("1E5", 100000), ("1.5e+3", 1500),
            ("1e0000000001", 10),
            ("0e400", 0), ("0.0000000000000000000000000000000000001e37", 1), ("8.5e-20", 8.5e-20), ("7e19", 7e19),
            ("7e20", 7e20), ("9007199254740991e22", 9007199254740991e22),
            ("9007199254740991e-22", 9007199254740991e-22),
        ] as [(String, Double)]
    )
    func doubles(text: String, number: Double) {
        #expect(read(text) == .success(number))
        #expect(read("-" + text) == .success(-number))
    }

    @Test("Minus zero keeps its sign", arguments: ["-0", "-0.0", "-0e5", "-0.00e-5", "-0e400"])
    func minusZero(text: String) throws {
        let zero = try read(text, as: Double.self).get()
        #expect(zero == 0)
        #expect(zero.sign == .minus)
    }

    @Test("A number too small for a double is zero", arguments: ["1e-400", "2e-324", "-1e-99999999999999999999"])
    func underflow(text: String) throws {
        let number = try read(text, as: Double.self).get()
        #expect(number == 0)
        #expect(number.sign == (text.hasPrefix("-") ? .minus : .plus))
    }

    @Test(
        "A number too large for a double is refused",
        arguments: ["1e309", "1e400", "-1e400", "1.7976931348623159e308", "1e99999999999999999999", "0.1e310"]
    )
    func overflow(text: String) {
        let expected = "(root): expected a number within the range of a double, found \(text)"
        #expect(problems(text, as: Double.self) == [expected])
        #expect(read(text, as: JSONNumber.self).success?.double == nil)
        #expect(read(text, as: JSONNumber.self).success?.lexeme == text)
    }

    @Test("A number of a thousand digits is read as the nearest double")
    func manyDigits() {
        let digits = String(repeating: "3", count: 1000)
        #expect(read("0.\(digits)") == .success(1.0 / 3))
        #expect(read("\(digits)e-1000") == .success(1.0 / 3))
        let tooLarge = "expected a number within the range of a double, found a number of 1000 digits"
        #expect(problems(digits, as: Double.self) == ["(root): \(tooLarge)"])
    }

    @Test("Doubles of every size are read bit by bit as they were written", arguments: 0..<20)
    func randomDoubles(seed: Int) {
        var generator = SeededGenerator(seed: seed)
        for _ in 0..<500 {
            let number = Double(bitPattern: generator.next())
            guard number.isFinite else { continue }
            #expect(read("\(number)", as: Double.self).success?.bitPattern == number.bitPattern)
            #expect(read(written { $0.write(number) }, as: Double.self).success?.bitPattern == number.bitPattern)
        }
    }

    @Test("Short decimals are read like the standard library reads them", arguments: 0..<20)
    func shortDecimals(seed: Int) {
        var generator = SeededGenerator(seed: seed)
        for _ in 0..<500 {
            let digits =
                UInt64.random(in: 0...(1 << 54), using: &generator) >> UInt64.random(in: 0...53, using: &generator)
            let text = "\(digits)e\(Int.random(in: -25...25, using: &generator))"
            #expect(read(text, as: Double.self).success == Double(text))
            let point = "\(digits).\(UInt16.random(in: 0...9999, using: &generator))"
            #expect(read(point, as: Double.self).success == Double(point))
        }
    }
}
