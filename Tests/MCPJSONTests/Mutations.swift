extension [UInt8] {
    /// Bytes of which some have been changed, removed, repeated or put between, the same for the same seed.
    func mutated(seed: Int) -> [UInt8] {
        var generator = SeededGenerator(seed: seed)
        var bytes = self
        for _ in 0..<Int.random(in: 1...3, using: &generator) { bytes.mutate(using: &generator) }
        return bytes
    }

    private mutating func mutate(using generator: inout SeededGenerator) {
        let range = randomRange(using: &generator)
        switch Int.random(in: 0..<8, using: &generator) {
        case 0: self[randomIndex(using: &generator)...].removeAll()
        case 1: removeSubrange(range)
        case 2: insert(contentsOf: self[range], at: randomIndex(using: &generator))
        case 3: insert(.random(in: 0...255, using: &generator), at: randomIndex(using: &generator))
        case 4:
            if let index = indices.randomElement(using: &generator) { self[index] ^= 1 << UInt8(generator.next() % 8) }
        default:
            let fragment = Self.fragments.randomElement(using: &generator) ?? []
            let index = randomIndex(using: &generator)
            replaceSubrange(index..<Swift.min(count, index + Int(generator.next() % 2)), with: fragment)
        }
    }

    private func randomIndex(using generator: inout SeededGenerator) -> Int {
        Int.random(in: 0...count, using: &generator)
    }

    /// A part of 20 bytes at most.
    private func randomRange(using generator: inout SeededGenerator) -> Range<Int> {
        let start = randomIndex(using: &generator)
        return start..<Int.random(in: start...Swift.min(count, start + 20), using: &generator)
    }

    /// What JSON is made of, and what resembles it.
    private static let fragments: [[UInt8]] =
        [
            "[", "]", "{", "}", ",", ":", "\"", "\\", "[]", "{}", ",,", "\"\"", "'", "/**/", "//", "#", "null", "true",
            "false", "nul", "True", "NaN", "Infinity", "undefined", "-", "+", ".", "0", "00", "1", "e", "E", "e5", "-0",
            "1.", ".1", "1e400", "1e-400", "E999", "99999999999999999999", "\\u", "\\u0000", "\\ud800", "\\udc00",
            "\\ud83d\\ude00", "\\uDE00\\uD83D", "\\/", "\\x41", "\\\"", "\u{20}", "\n", "\r", "\t", "\0", "\u{B}",
            "\u{C}", "\u{1F}", "\u{7F}", "\u{85}", "\u{A0}", "\u{2028}", "\u{FEFF}", "\u{E9}", "\u{1F600}",
            String(repeating: "[", count: 130), String(repeating: "[", count: 130) + String(repeating: "]", count: 130),
        ].map { Array($0.utf8) } + [
            // Not UTF-8: overlong, a surrogate, beyond U+10FFFF, cut off, never a byte of it.
            [0xC0, 0x80], [0xE0, 0x80, 0xAF], [0xED, 0xA0, 0x80], [0xF4, 0x90, 0x80, 0x80], [0xE2, 0x82], [0xFF],
            [0x80],
        ]
}
