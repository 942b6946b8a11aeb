// What types need that keep members they don't know.

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
