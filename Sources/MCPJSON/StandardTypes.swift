// What the standard library's types read and write.

extension String: JSONDecodable, JSONEncodable {
    /// Reads a string.
    public init(json reader: inout JSONReader) throws(JSONFailure) { self = try reader.readString() }
    /// Writes a string.
    public func writeJSON(to writer: inout JSONWriter) { writer.write(self) }
}

extension Bool: JSONDecodable, JSONEncodable {
    /// Reads `true` or `false`.
    public init(json reader: inout JSONReader) throws(JSONFailure) { self = try reader.readBool() }
    /// Writes `true` or `false`.
    public func writeJSON(to writer: inout JSONWriter) { writer.write(self) }
}

extension Int: JSONDecodable, JSONEncodable {
    /// Reads a whole number.
    public init(json reader: inout JSONReader) throws(JSONFailure) { self = try reader.readInteger() }
    /// Writes a whole number.
    public func writeJSON(to writer: inout JSONWriter) { writer.write(self) }
}

extension Double: JSONDecodable, JSONEncodable {
    /// Reads a number.
    public init(json reader: inout JSONReader) throws(JSONFailure) { self = try reader.readDouble() }
    /// Writes a number.
    public func writeJSON(to writer: inout JSONWriter) { writer.write(self) }
}

extension Optional: JSONDecodable where Wrapped: JSONDecodable {
    /// Reads `null` or a value.
    @inlinable
    public init(json reader: inout JSONReader) throws(JSONFailure) {
        self = try reader.readNull() ? nil : try Wrapped(json: &reader)
    }
}

extension Optional: JSONEncodable where Wrapped: JSONEncodable {
    /// Writes the value, or `null`.
    @inlinable
    public func writeJSON(to writer: inout JSONWriter) {
        guard let self else { return writer.writeNull() }
        self.writeJSON(to: &writer)
    }
}

extension Array: JSONDecodable where Element: JSONDecodable {
    /// Reads an array, all of it, also when an element doesn't fit.
    @inlinable
    public init(json reader: inout JSONReader) throws(JSONFailure) {
        self.init()
        try reader.beginArray()
        var fits = true
        while try reader.nextElement() {
            if let element = reader.read(Element.self) { append(element) } else { fits = false }
        }
        guard fits else { throw JSONFailure() }
    }
}

extension Array: JSONEncodable where Element: JSONEncodable {
    /// Writes an array.
    @inlinable
    public func writeJSON(to writer: inout JSONWriter) {
        writer.beginArray()
        for element in self { writer.element(element) }
        writer.endArray()
    }
}

extension Dictionary: JSONDecodable where Key == String, Value: JSONDecodable {
    /// Reads an object, all of it, also when a value doesn't fit. Of members with the same name the last one counts.
    @inlinable
    public init(json reader: inout JSONReader) throws(JSONFailure) {
        self.init()
        _ = try reader.beginObject()
        var fits = true
        while let name = try reader.nextName() {
            let key = try name.string(&reader)
            if let value = reader.read(Value.self) { self[key] = value } else { fits = false }
        }
        guard fits else { throw JSONFailure() }
    }
}

extension Dictionary: JSONEncodable where Key == String, Value: JSONEncodable {
    /// Writes an object, its members sorted by name, so that equal dictionaries give equal text.
    @inlinable
    public func writeJSON(to writer: inout JSONWriter) {
        writer.beginObject()
        for key in keys.sorted() {
            writer.name(key)
            self[key].writeJSON(to: &writer)
        }
        writer.endObject()
    }
}
