import Foundation
import Testing

@testable import MCPJSON

@Suite("Round trips")
struct RoundTripTests {
    @Test("What the writer writes, the reader reads", arguments: 0..<60)
    func ours(seed: Int) throws {
        let document = JSONValue.random(seed: seed)
        let bytes = try document.jsonBytes()
        let again = try read(bytes, as: JSONValue.self).get()
        #expect(again == document)
        #expect(try again.jsonBytes() == bytes)
        #expect(read(bytes, as: Skipped.self).success?.range == 0..<bytes.count)
    }

    @Test("What the writer writes, Foundation reads", arguments: 0..<60)
    func foundationReads(seed: Int) throws {
        let document = JSONValue.random(seed: seed)
        let object = try JSONSerialization.jsonObject(with: Data(document.jsonBytes()), options: .fragmentsAllowed)
        #expect(document.differences(from: object) == [])
    }

    @Test(
        "What Foundation writes, the reader reads",
        arguments: 0..<60,
        [.fragmentsAllowed, [.fragmentsAllowed, .prettyPrinted]] as [JSONSerialization.WritingOptions]
    )
    func foundationWrites(seed: Int, options: JSONSerialization.WritingOptions) throws {
        let document = JSONValue.random(seed: seed)
        let data = try JSONSerialization.data(withJSONObject: document.foundationObject, options: options)
        let again = try read(Array(data), as: JSONValue.self).get()
        let object = try JSONSerialization.jsonObject(with: data, options: .fragmentsAllowed)
        #expect(again.differences(from: object) == [])
        #expect(document.differences(from: again.foundationObject) == [])
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
