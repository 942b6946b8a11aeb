extension JSONReader {
    /// Reads a value and checks it.
    ///
    /// - Parameter checking: Checks the value; called only when it could be read.
    /// - Returns: `nil` when it doesn't fit or breaks a constraint; ``problems`` then says why.
    @inlinable
    public mutating func read<Value: JSONDecodable>(checking: (Value, inout JSONChecks) -> Void) -> Value? {
        let start = position
        guard let value: Value = read() else { return nil }
        var checks = JSONChecks()
        checking(value, &checks)
        if checks.isSatisfied { return value }
        _ = note(checks, from: start)
        return nil
    }

    /// Reads a value that may as well be `null`, and checks it.
    ///
    /// - Parameter checking: Checks the value; not called for `null`.
    /// - Returns: `nil` for `null`, and when the value doesn't fit or breaks a constraint; ``problems`` then says why.
    @inlinable
    public mutating func readOptional<Value: JSONDecodable>(
        checking: (Value, inout JSONChecks) -> Void
    ) -> Value? {
        do { if try readNull() { return nil } } catch { return nil }
        return read(checking: checking)
    }

    /// Checks conditions on an object as a whole.
    ///
    /// - Parameters:
    ///   - object: The object, all of which has been read.
    ///   - body: Checks it.
    /// - Throws: ``JSONFailure`` when a constraint is broken; each one has been noted.
    @inlinable
    public mutating func check(
        in object: JSONObjectStart,
        _ body: (inout JSONChecks) -> Void
    ) throws(JSONFailure) {
        var checks = JSONChecks()
        body(&checks)
        if !checks.isSatisfied { throw note(checks, from: object.offset) }
    }

    /// Whether values that a type doesn't know are to be kept or ignored: results of other programs may have more than
    /// their schema says, arguments may not.
    public var keepsUnknownValues: Bool { !options.refusesUnknownProperties }

    /// Notes what is broken.
    ///
    /// - Parameters:
    ///   - checks: What a check of the value found.
    ///   - start: Where the value or whitespace before it begins.
    /// - Returns: What the caller is to throw.
    @usableFromInline
    mutating func note(_ checks: JSONChecks, from start: Int) -> JSONFailure {
        for broken in checks.broken {
            let range = Self.range(of: broken, in: text, from: start)
            let found = Self.describe(text.extracting(range))
            _ = note(JSONProblem(.mismatch(expected: broken.expected, found: found), at: range.lowerBound))
        }
        return JSONFailure()
    }

    /// Where the value, or the name of the member, stands that breaks a constraint.
    ///
    /// - Parameters:
    ///   - broken: The constraint.
    ///   - text: JSON text.
    ///   - start: Where the value begins that was checked; it has been read before, so it is JSON.
    static func range(of broken: JSONChecks.Broken, in text: RawSpan, from start: Int) -> Range<Int> {
        var reader = JSONReader(text)
        reader.position = start
        var range = (try? reader.skipRange()) ?? start..<start
        for (index, step) in broken.reversedPath.enumerated().reversed() {
            reader.position = range.lowerBound
            guard let below = try? reader.range(of: step, isName: broken.isName && index == 0) else { break }
            range = below
        }
        return range
    }

    /// Where an element or a member of the next value stands; of members with the same name the last one counts.
    private mutating func range(of step: JSONChecks.Step, isName: Bool) throws(JSONFailure) -> Range<Int>? {
        needsComma = false
        var found: Range<Int>?
        switch step {
        case .index(let wanted):
            try beginArray()
            var index = 0
            while try nextElement() {
                let range = try skipRange()
                if index == wanted { found = range }
                index += 1
            }
        case .name(let wanted):
            _ = try beginObject()
            while let name = try nextName() {
                let isWanted = name.unescaped().map { $0.utf8.elementsEqual(wanted.utf8) } ?? false
                // Behind the name, there may be whitespace before the colon.
                let ownRange = name.range
                let range = try skipRange()
                if isWanted { found = isName ? ownRange : range }
            }
        }
        return found
    }
}

extension JSONText {
    /// Where the string stands in the text, with its quotes.
    fileprivate var range: Range<Int> { offset..<offset + content.byteCount + 2 }
}

extension JSONObjectStart {
    /// Where the object begins.
    @usableFromInline var offset: Int { mark.position }
}
