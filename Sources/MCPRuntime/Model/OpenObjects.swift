// What types need that keep members they don't know, or give parts of a kept object a type.

extension JSONObject {
    /// Keeps a member that a type has no property for.
    ///
    /// - Parameters:
    ///   - name: The member.
    ///   - reader: Stands before the member's value.
    mutating func keep(_ name: borrowing JSONText, _ reader: inout JSONReader) throws(JSONFailure) {
        let key = try name.string(&reader)
        self[key] = reader.read()
    }
}

extension JSONWriter {
    /// Writes all members of an object into the object that is being written.
    mutating func members(of object: JSONObject) {
        for (name, value) in object.members {
            self.name(name)
            value.writeJSON(to: &self)
        }
    }
}

extension JSONValue {
    /// A value of a type as any JSON value; `null` for what JSON can't express.
    init(encoding value: some JSONEncodable) {
        self = (try? JSONValue(json: value.jsonBytes())) ?? .null
    }

    /// This value as a type.
    ///
    /// - Returns: `nil` when it doesn't fit.
    func decoded<Value: JSONDecodable>(as _: Value.Type = Value.self) -> Value? {
        try? Value(json: jsonBytes())
    }
}
