#if Network
/// Bytes as text that stands in URLs and JSON as it is: base64url without padding (RFC 4648, chapter 5).
enum Base64URL {
    private static let alphabet = Array("ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_".utf8)
    /// The number that each letter stands for; 64 and above for what is none.
    private static let values: [UInt8] = {
        var values = [UInt8](repeating: 0xff, count: 256)
        for (value, letter) in alphabet.enumerated() { values[Int(letter)] = UInt8(value) }
        return values
    }()

    /// Writes bytes.
    static func encode(_ bytes: [UInt8]) -> String {
        var letters: [UInt8] = []
        letters.reserveCapacity((bytes.count * 4 + 2) / 3)
        var (rest, bits) = (UInt32(0), UInt32(0))
        for byte in bytes {
            rest = rest << 8 | UInt32(byte)
            bits += 8
            while bits >= 6 {
                bits -= 6
                letters.append(alphabet[Int(rest >> bits & 63)])
            }
        }
        if bits > 0 { letters.append(alphabet[Int(rest << (6 - bits) & 63)]) }
        return String(decoding: letters, as: UTF8.self)
    }

    /// Reads bytes.
    ///
    /// - Returns: `nil` for what ``encode(_:)`` doesn't write: other letters, a letter too many, bits that say nothing.
    static func decode(_ text: String) -> [UInt8]? {
        var bytes: [UInt8] = []
        bytes.reserveCapacity(text.utf8.count * 3 / 4)
        var (rest, bits) = (UInt32(0), UInt32(0))
        for letter in text.utf8 {
            let value = values[Int(letter)]
            guard value < 64 else { return nil }
            rest = rest << 6 | UInt32(value)
            bits += 6
            if bits >= 8 {
                bits -= 8
                bytes.append(UInt8(truncatingIfNeeded: rest >> bits))
            }
        }
        guard bits < 6, rest & (1 << bits - 1) == 0 else { return nil }
        return bytes
    }
}
#endif
