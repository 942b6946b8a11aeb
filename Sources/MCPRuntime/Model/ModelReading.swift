// What several decoders of the protocol's types need.

extension JSONReader {
    /// Reads a string that is one of a closed set.
    mutating func readChoice<Choice>() throws(JSONFailure) -> Choice
    where Choice: RawRepresentable & CaseIterable, Choice.RawValue == String {
        let start = mark()
        guard let choice = Choice(rawValue: try readString()) else {
            let choices = Choice.allCases.map { "\"\($0.rawValue)\"" }.joined(separator: ", ")
            throw mismatch(expected: "one of \(choices)", at: start)
        }
        return choice
    }

    /// Looks into the object that comes next for the member that says of what kind it is.
    ///
    /// The reader stands before the object afterwards.
    ///
    /// - Parameter name: The member.
    /// - Returns: The member's value; `nil` when it isn't there or isn't a string.
    mutating func peekString(of name: StaticString) throws(JSONFailure) -> String? {
        let start = mark()
        var value: String?
        _ = try beginObject()
        while let member = try nextName() {
            if member.equals(name), try peekKind() == .string { value = read() } else { try skipValue() }
        }
        rewind(to: start)
        return value
    }
}

extension JSONValue {
    /// What a value writes.
    ///
    /// - Parameter value: One whose numbers are finite; another gives `null` for those that aren't.
    init(writing value: some JSONEncodable) {
        var writer = JSONWriter()
        value.writeJSON(to: &writer)
        self = (try? JSONValue(json: writer.bytes())) ?? .null
    }

    /// The value as a type reads it.
    ///
    /// - Throws: ``JSONDecodingError`` when it doesn't fit.
    func read<Value: JSONDecodable>(as _: Value.Type = Value.self) throws(JSONDecodingError) -> Value {
        var writer = JSONWriter()
        writeJSON(to: &writer)
        return try Value(json: writer.bytes())
    }
}

extension JSONNumber {
    /// A number without a fraction where it has none; `nil` for one that isn't finite.
    init?(shortest value: Double) {
        if let whole = Int(exactly: value) { self.init(whole) } else { self.init(value) }
    }
}

extension JSONWriter {
    /// Writes a number without a fraction where it has none, or nothing when there is no value.
    mutating func number(_ name: StaticString, _ value: Double?) {
        guard let value else { return }
        if let whole = Int(exactly: value) { member(name, whole) } else { member(name, value) }
    }
}
