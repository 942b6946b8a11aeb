// What decoders of types need that can be one of several.
extension JSONReader {
    /// A member of the object before which the reader stands. Nothing is moved or noted.
    ///
    /// - Parameter name: Unescaped.
    /// - Returns: The value, of members with the same name the last one; `nil` when there is no such member, when the
    ///   next value isn't an object, and when it isn't JSON.
    public mutating func peekMember(_ name: String) -> JSONValue? {
        let start = mark()
        defer { rewind(to: start) }
        guard let place = try? lastMember(name).place else { return nil }
        rewind(to: place)
        return read()
    }

    /// Whether the next value is a number without fraction, as ``readInteger(_:)`` takes it for an `Int`: 5, 5.0, 5e2.
    public mutating func peekInteger() -> Bool {
        let start = mark()
        defer { rewind(to: start) }
        guard (try? peekKind()) == .number else { return false }
        return (try? readInteger(Int.self)) != nil
    }

    /// Reads a value, or goes back to where the reader was and forgets what was wrong.
    ///
    /// - Returns: `nil` when the value doesn't fit.
    @inlinable
    public mutating func attempt<Value: JSONDecodable>(_: Value.Type = Value.self) -> Value? {
        let start = mark()
        if let value: Value = read(), problems.count == start.problemCount { return value }
        rewind(to: start)
        return nil
    }

    /// Reads and checks a value, or goes back to where the reader was and forgets what was wrong.
    ///
    /// - Parameter checking: Checks the value; called only when it could be read.
    /// - Returns: `nil` when the value doesn't fit or breaks a constraint.
    @inlinable
    public mutating func attempt<Value: JSONDecodable>(checking: (Value, inout JSONChecks) -> Void) -> Value? {
        let start = mark()
        if let value: Value = read(checking: checking), problems.count == start.problemCount { return value }
        rewind(to: start)
        return nil
    }

    /// Notes that the member which tells apart what an object can be is missing or none of its values, and moves behind
    /// the object.
    ///
    /// - Parameters:
    ///   - name: The member's name.
    ///   - choices: The strings that would fit.
    /// - Returns: What the caller is to throw.
    public mutating func mismatch(member name: String, expectedOneOf choices: String...) -> JSONFailure {
        do throws(JSONFailure) {
            let member = try lastMember(name)
            let end = mark()
            guard let place = member.place else {
                return note(JSONProblem(.missing(name: name), at: member.objectOffset))
            }
            let failure = mismatch(expectedOneOf: choices, at: place)
            position = end.position
            depth = end.depth
            needsComma = end.needsComma
            return failure
        } catch {
            return error
        }
    }

    /// Moves over an object and tells where the value of a member begins.
    private mutating func lastMember(_ wanted: String) throws(JSONFailure) -> (objectOffset: Int, place: Mark?) {
        let object = try beginObject()
        var place: Mark?
        while let name = try nextName() {
            if name.unescaped().map({ $0.utf8.elementsEqual(wanted.utf8) }) ?? false { place = mark() }
            try skipValue()
        }
        return (object.mark.position, place)
    }
}
