import Testing

@testable import MCPRuntime

/// Splitting bytes into messages.
@Suite struct LineBufferTests {
    /// The lines that chunks hold, `!` for one that is too long, and what is left at the end.
    private func lines(_ chunks: [String], limit: Int = 100) -> [String] {
        var buffer = LineBuffer(limit: limit)
        var lines: [String] = []
        for chunk in chunks {
            buffer.append(Array(chunk.utf8))
            while let line = buffer.next() {
                switch line {
                case .message(let bytes): lines.append(String(decoding: bytes, as: UTF8.self))
                case .oversized: lines.append("!")
                }
            }
        }
        if let rest = buffer.finish() { lines.append("rest:" + String(decoding: rest, as: UTF8.self)) }
        return lines
    }

    @Test(
        "lines are found however the bytes are cut",
        arguments: [
            (["a\nb\n"], ["a", "b"]),
            (["a", "b\nc", "", "\n"], ["ab", "c"]),
            (["a\r\n\r\n\n b \n"], ["a", " b "]),
            (["a\nbc"], ["a", "rest:bc"]),
            (["a\n\r"], ["a"]),
            ([], []),
        ]
    )
    func cuts(chunks: [String], expected: [String]) {
        #expect(lines(chunks) == expected)
    }

    @Test("every way of cutting the same bytes gives the same lines", arguments: 1...12)
    func allCuts(size: Int) {
        let text = "one\ntwo two\r\n\nthree\nfour"
        let chunks = stride(from: 0, to: text.count, by: size).map { start in
            String(text.dropFirst(start).prefix(size))
        }
        #expect(lines(chunks) == ["one", "two two", "three", "rest:four"])
    }

    @Test(
        "a line that is too long is dropped, the next one is read",
        arguments: [
            (["12345678901\nok\n"], ["!", "ok"]),
            (["123456", "789012", "345", "6\nok\n"], ["!", "ok"]),
            (["1234567890\nok\n"], ["1234567890", "ok"]),
            (["a\n123456", "789012"], ["a", "!"]),
        ]
    )
    func tooLong(chunks: [String], expected: [String]) {
        #expect(lines(chunks, limit: 10) == expected)
    }

    @Test("messages stay what they were while more bytes come")
    func independent() throws {
        var buffer = LineBuffer()
        buffer.append(Array("first\nsec".utf8))
        guard case .message(let first) = buffer.next() else { throw Missing() }
        #expect(buffer.next() == nil)
        buffer.append(Array("ond\n".utf8))
        guard case .message(let second) = buffer.next() else { throw Missing() }
        #expect(String(decoding: first, as: UTF8.self) == "first")
        #expect(String(decoding: second, as: UTF8.self) == "second")
    }

    private struct Missing: Error {}
}
