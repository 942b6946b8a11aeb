extension JSONWriter {
    /// Writes a member of an object and checks its value.
    ///
    /// A constraint that is broken is noted, see ``failure``: who writes for others sends nothing then.
    ///
    /// - Parameters:
    ///   - name: The member's name.
    ///   - value: Its value.
    ///   - checking: Checks the value.
    @inlinable
    public mutating func member<Value: JSONEncodable>(
        _ name: StaticString,
        _ value: Value,
        checking: (Value, inout JSONChecks) -> Void
    ) {
        self.name(name)
        let start = count
        value.writeJSON(to: &self)
        var checks = JSONChecks()
        checking(value, &checks)
        if !checks.isSatisfied { note(checks, valueFrom: start) }
    }

    /// Writes a member of an object and checks its value, or nothing when there is no value.
    ///
    /// A constraint that is broken is noted, see ``failure``: who writes for others sends nothing then.
    ///
    /// - Parameters:
    ///   - name: The member's name.
    ///   - value: Its value.
    ///   - checking: Checks the value.
    @inlinable
    public mutating func member<Value: JSONEncodable>(
        _ name: StaticString,
        _ value: Value?,
        checking: (Value, inout JSONChecks) -> Void
    ) {
        guard let value else { return }
        member(name, value, checking: checking)
    }

    /// Checks conditions on a value as a whole.
    ///
    /// A constraint that is broken is noted, see ``failure``.
    ///
    /// - Parameter body: Checks the value in front of which the writer stands, or the object that it has begun.
    @inlinable
    public mutating func check(_ body: (inout JSONChecks) -> Void) {
        var checks = JSONChecks()
        body(&checks)
        if !checks.isSatisfied { note(checks) }
    }

    /// Makes the first broken constraint the failure, unless there is one already.
    ///
    /// - Parameters:
    ///   - checks: What a check found.
    ///   - start: Where the value begins, when it has been written.
    @usableFromInline
    mutating func note(_ checks: JSONChecks, valueFrom start: Int? = nil) {
        guard failure == nil, let broken = checks.broken.first else { return }
        var pointer = place(at: start ?? count)
        for step in broken.reversedPath.reversed() {
            switch step {
            case .index(let index): pointer.append(index)
            case .name(let name): pointer.append(name)
            }
        }
        var found = broken.found ?? (broken.reversedPath.isEmpty ? "an object" : "another value")
        if let start {
            let bytes = withUnsafeBytes { Array($0[start...]) }
            let text = bytes.span.bytes
            found = JSONReader.describe(text.extracting(JSONReader.range(of: broken, in: text, from: 0)))
        }
        failure = .mismatch(pointer, expected: broken.expected, found: found)
    }

    /// The place of the value that begins at an offset, or of the one that is being written there.
    ///
    /// - Parameter end: How many bytes to look at. Only what was written through this writer can stand there, so
    ///   strings and brackets are all that matters.
    private func place(at end: Int) -> JSONPointer {
        var open: [OpenValue] = []
        var last = UInt8(ascii: " ")
        withUnsafeBytes { bytes in
            var index = 0
            while index < end {
                let byte = bytes[index]
                switch byte {
                case UInt8(ascii: "\""):
                    let start = index
                    index = Self.endOfString(bytes, from: index)
                    if !open.isEmpty, open[open.count - 1].isObject, last != UInt8(ascii: ":") {
                        open[open.count - 1].name = Array(bytes[start..<min(index + 1, end)])
                    }
                case UInt8(ascii: "{"):
                    // One that follows neither colon nor comma continues the object before it, see `mergeObject`.
                    let continues = open.last?.isObject ?? false && last != UInt8(ascii: ":")
                    if !continues { open.append(OpenValue(isObject: true)) }
                case UInt8(ascii: "["): open.append(OpenValue(isObject: false))
                case UInt8(ascii: "}"), UInt8(ascii: "]"): _ = open.popLast()
                case UInt8(ascii: ","): if !open.isEmpty { open[open.count - 1].index += 1 }
                default: break
                }
                last = byte
                index += 1
            }
        }
        let isBeforeFirst = last == UInt8(ascii: "[") && needsComma
        if last != UInt8(ascii: ":"), last != UInt8(ascii: ","), !isBeforeFirst { _ = open.popLast() }
        return JSONPointer(open.map(\.token))
    }

    /// Where the closing quote of a string stands, or the end.
    private static func endOfString(_ bytes: UnsafeRawBufferPointer, from start: Int) -> Int {
        var index = start + 1
        while index < bytes.count, bytes[index] != UInt8(ascii: "\"") {
            index += bytes[index] == UInt8(ascii: "\\") ? 2 : 1
        }
        return index
    }
}

/// An object or array that has been begun and not yet ended.
private struct OpenValue {
    var isObject: Bool
    var index = 0
    var name: [UInt8] = []

    /// What leads to the value that is being written in it.
    var token: String { isObject ? (try? String(json: name)) ?? "" : String(index) }
}
