/// Splits bytes as they come into messages that end with a line break (specification, Transports, stdio).
package struct LineBuffer {
    /// What the bytes hold next.
    package enum Line: Equatable {
        /// A message, without its line break.
        case message(ArraySlice<UInt8>)
        /// A line longer than the limit, which has been dropped.
        case oversized
    }

    /// How many bytes a message may have.
    package let limit: Int
    private var bytes: [UInt8] = []
    /// Where the next line begins.
    private var start = 0
    /// How far the bytes hold no line break.
    private var scanned = 0
    /// Whether the rest of a line that is too long is still to come.
    private var isDropping = false

    /// Makes an empty buffer.
    ///
    /// - Parameter limit: How many bytes a message may have.
    package init(limit: Int = 4 << 20) {
        self.limit = limit
    }

    /// Takes bytes that came.
    package mutating func append(_ chunk: consuming [UInt8]) {
        if start == bytes.count {
            (bytes, scanned) = (chunk, 0)
        } else {
            // Messages handed out share the memory: it is copied only while one of them is still in use.
            bytes.removeSubrange(..<start)
            bytes.append(contentsOf: chunk)
            scanned -= start
        }
        start = 0
    }

    /// The next line that is complete. Empty lines are passed over.
    ///
    /// - Returns: `nil` when more bytes are needed.
    package mutating func next() -> Line? {
        while let end = bytes.firstLineFeed(from: scanned) {
            let line = bytes[start..<end]
            start = end + 1
            scanned = start
            if isDropping {
                isDropping = false
            } else if line.count > limit {
                return .oversized
            } else if let message = Self.trimmed(line) {
                // A small message must not keep a large buffer for as long as it is worked on.
                return .message(message.count * 4 < bytes.capacity ? Array(message)[...] : message)
            }
        }
        scanned = bytes.count
        if bytes.count - start > limit {
            (bytes, start, scanned) = ([], 0, 0)
            let isNew = !isDropping
            isDropping = true
            if isNew { return .oversized }
        }
        return nil
    }

    /// What is left when no more bytes come: a last line without a line break.
    package mutating func finish() -> ArraySlice<UInt8>? {
        defer { (bytes, start, scanned) = ([], 0, 0) }
        return isDropping ? nil : Self.trimmed(bytes[start...])
    }

    private static func trimmed(_ line: ArraySlice<UInt8>) -> ArraySlice<UInt8>? {
        let message = line.last == UInt8(ascii: "\r") ? line.dropLast() : line
        return message.isEmpty ? nil : message
    }
}
