import Foundation
import Testing

@testable import MCPJSON

@Suite("Round trips")
struct RoundTripTests {
    /// The seeds of a batch: a test for each document would be thousands of tests.
    private static func seeds(batch: Int) -> Range<Int> { batch * 50..<batch * 50 + 50 }

    @Test("What the writer writes, the reader reads", arguments: 0..<20)
    func ours(batch: Int) throws {
        for seed in Self.seeds(batch: batch) {
            let document = JSONValue.random(seed: seed)
            let bytes = try document.jsonBytes()
            let again = read(bytes, as: JSONValue.self).success
            #expect(again == document, "seed \(seed)")
            #expect(try again?.jsonBytes() == bytes, "seed \(seed)")
            #expect(read(bytes, as: Skipped.self).success?.range == 0..<bytes.count, "seed \(seed)")
        }
    }

    @Test("Members keep their order and numbers their spelling, whatever stands around them", arguments: 0..<20)
    func spelling(batch: Int) {
        for seed in Self.seeds(batch: batch) {
            let text = RandomText(seed: seed)
            #expect(read(text.text, as: JSONValue.self).success?.description == text.compact, "seed \(seed)")
            #expect(read(text.compact, as: JSONValue.self).success?.description == text.compact, "seed \(seed)")
        }
    }

    @Test("Whatever the spelling, Foundation reads the same values", arguments: 0..<20)
    func foundationAgrees(batch: Int) throws {
        for seed in Self.seeds(batch: batch) {
            let text = RandomText(seed: seed).text
            let object = try JSONSerialization.jsonObject(with: Data(text.utf8), options: .fragmentsAllowed)
            #expect(read(text, as: JSONValue.self).success?.differences(from: object) == [], "seed \(seed)")
        }
    }

    @Test("What the writer writes, Foundation reads", arguments: 0..<20)
    func foundationReads(batch: Int) throws {
        for seed in Self.seeds(batch: batch) {
            let document = JSONValue.random(seed: seed)
            let object = try JSONSerialization.jsonObject(with: Data(document.jsonBytes()), options: .fragmentsAllowed)
            #expect(document.differences(from: object) == [], "seed \(seed)")
        }
    }

    @Test(
        "What Foundation writes, the reader reads",
        arguments: 0..<10,
        [.fragmentsAllowed, [.fragmentsAllowed, .prettyPrinted]] as [JSONSerialization.WritingOptions]
    )
    func foundationWrites(batch: Int, options: JSONSerialization.WritingOptions) throws {
        for seed in Self.seeds(batch: batch) {
            let document = JSONValue.random(seed: seed)
            let data = try JSONSerialization.data(withJSONObject: document.foundationObject, options: options)
            let again = read(Array(data), as: JSONValue.self).success
            let object = try JSONSerialization.jsonObject(with: data, options: .fragmentsAllowed)
            #expect(again?.differences(from: object) == [], "seed \(seed)")
            #expect(document.differences(from: again?.foundationObject ?? NSNull()) == [], "seed \(seed)")
        }
    }

    @Test("Typed values are written and read again", arguments: 0..<30)
    func typed(seed: Int) throws {
        var generator = SeededGenerator(seed: seed)
        let places = (0..<10).map { _ in
            Place(
                city: JSONValue.randomString(using: &generator),
                floors: Int.random(in: .min ... .max, using: &generator),
                unit: Bool.random(using: &generator) ? Unit.allCases.randomElement(using: &generator) : nil,
                rooms: Bool.random(using: &generator)
                    ? [Room(name: JSONValue.randomString(using: &generator), isOpen: Bool.random(using: &generator))]
                    : nil
            )
        }
        let strict = JSONReader.Options(refusesUnknownProperties: true)
        #expect(read(try places.jsonText(), options: strict) == .success(places))
        // With whitespace and escaped names, as another writer may write them.
        let object = try JSONSerialization.jsonObject(with: Data(places.jsonBytes()))
        let pretty = try JSONSerialization.data(withJSONObject: object, options: .prettyPrinted)
        let text = String(decoding: pretty, as: UTF8.self).replacingOccurrences(of: "\"city\"", with: #""\u0063ity""#)
        #expect(read(text, options: strict) == .success(places))
    }
}
