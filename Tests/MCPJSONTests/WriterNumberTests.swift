import Testing

@testable import MCPJSON

@Suite("Writing numbers")
struct WriterNumberTests {
    @Test(
        "Whole numbers are written in decimal digits",
        arguments: [
            0, 1, -1, 9, 10, -10, 99, 100, 1_234_567_890, .max, .min, .max - 1, .min + 1, 999_999_999_999_999_999,
            1_000_000_000_000_000_000,
        ]
    )
    func integers(number: Int) {
        #expect(written { $0.write(number) } == String(number))
    }

    @Test("Every power of ten and its neighbours are written")
    func powersOfTen() {
        var power = 1
        for _ in 0..<18 {
            power *= 10
            for number in [power - 1, power, power + 1, 1 - power, -power] {
                #expect(written { $0.write(number) } == String(number))
            }
        }
    }

    @Test("Integers of other widths are written")
    func otherWidths() {
        #expect(written { $0.write(UInt64.max) } == "18446744073709551615")
        #expect(written { $0.write(UInt64(Int64.max) + 1) } == "9223372036854775808")
        #expect(written { $0.write(Int8.min) } == "-128")
        #expect(written { $0.write(UInt8.max) } == "255")
        #expect(written { $0.write(Int128.min) } == "-170141183460469231731687303715884105728")
        #expect(written { $0.write(UInt128.max) } == "340282366920938463463374607431768211455")
    }

    @Test(
        "A double is written with as many digits as it needs",
        arguments: [
            (0, "0.0"), (-0.0, "-0.0"), (1, "1.0"), (-3, "-3.0"), (0.1, "0.1"), (0.1 + 0.2, "0.30000000000000004"),
            (1e14, "100000000000000.0"), (999_999_999_999_999, "999999999999999.0"), (1e15, "1000000000000000.0"),
            (1e16, "1e+16"), (1e100, "1e+100"), (1e-7, "1e-07"), (1.5, "1.5"), (-2.5e-10, "-2.5e-10"),
            (.leastNonzeroMagnitude, "5e-324"),
            (.greatestFiniteMagnitude, "1.7976931348623157e+308"), (9_007_199_254_740_992, "9007199254740992.0"),
        ] as [(Double, String)]
    )
    func doubles(number: Double, text: String) {
        #expect(written { $0.write(number) } == text)
        #expect(read(text, as: Double.self).success?.bitPattern == number.bitPattern)
        #expect(JSONNumber(number)?.lexeme == text)
    }

    @Test("Random integers are written like the standard library writes them", arguments: 0..<10)
    func randomIntegers(seed: Int) {
        var generator = SeededGenerator(seed: seed)
        for _ in 0..<200 {
            let number = Int.random(in: .min ... .max, using: &generator) >> Int.random(in: 0...63, using: &generator)
            #expect(written { $0.write(number) } == String(number))
        }
    }

    @Test("Whole doubles are read again as the same integers", arguments: 0..<10)
    func wholeDoubles(seed: Int) {
        var generator = SeededGenerator(seed: seed)
        for _ in 0..<200 {
            let number =
                Int.random(in: -(1 << 53)...(1 << 53), using: &generator) >> Int.random(in: 0...52, using: &generator)
            let text = written { $0.write(Double(number)) }
            #expect(read(text) == .success(number))
            #expect(read(text) == .success(Double(number)))
        }
    }
}
