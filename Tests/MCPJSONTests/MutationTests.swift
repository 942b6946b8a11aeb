import Foundation
import Testing

@testable import MCPJSON

@Suite("Damaged documents")
struct MutationTests {
    /// Damaged documents that are the same for the same batch, each with its seed.
    private static func documents(batch: Int) -> [(seed: Int, bytes: [UInt8])] {
        (batch * 100..<batch * 100 + 100).map { seed in
            (seed, Array(RandomText(seed: seed, maximumDepth: 3).text.utf8).mutated(seed: seed))
        }
    }

    @Test(
        "What Foundation takes as JSON the reader takes too, and nothing else, but for known reasons",
        arguments: 0..<40
    )
    func verdicts(batch: Int) {
        for (seed, bytes) in Self.documents(batch: batch) {
            let verdicts = Verdicts(bytes)
            #expect(
                verdicts.difference != .unexplained,
                "seed \(seed): \(String(decoding: bytes, as: UTF8.self).debugDescription), \(verdicts.ours)"
            )
            guard let value = verdicts.ours.success, let object = verdicts.theirs else { continue }
            // Foundation drops U+FEFF where a string begins.
            if bytes.contains([0xEF, 0xBB, 0xBF]) { continue }
            #expect(value.differences(from: object) == [], "seed \(seed)")
        }
    }

    @Test(
        "Bytes that are skipped are judged as those that are read, but for halves of surrogate pairs",
        arguments: 0..<20
    )
    func skipping(batch: Int) throws {
        for (seed, bytes) in Self.documents(batch: batch) {
            let judged = read(bytes, as: JSONValue.self).failure?.problems.map(\.problem)
            let skipped = read(bytes, as: Skipped.self).failure?.problems.map(\.problem)
            guard judged?.first?.kind != .syntax("a string that isn't valid Unicode") else { continue }
            #expect(judged == skipped, "seed \(seed)")
        }
    }

    @Test("What is read can be written and read again", arguments: 0..<20)
    func writing(batch: Int) throws {
        for (seed, bytes) in Self.documents(batch: batch) {
            guard let value = read(bytes, as: JSONValue.self).success else { continue }
            let text = try value.jsonBytes()
            #expect(read(text) == .success(value), "seed \(seed)")
            #expect(try read(text, as: JSONValue.self).get().jsonBytes() == text, "seed \(seed)")
        }
    }

    @Test("Most damage is refused and some isn't: neither of the tests above is empty")
    func balance() {
        let documents = (0..<20).flatMap(Self.documents)
        let taken = documents.count { read($0.bytes, as: JSONValue.self).success != nil }
        #expect((documents.count / 10..<documents.count / 2).contains(taken))
    }
}
