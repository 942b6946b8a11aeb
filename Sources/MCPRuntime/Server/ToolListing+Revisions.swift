// Listings as older revisions know them.
extension ToolListing {
    /// Writes the listing for clients of an era.
    ///
    /// Before 2026-07-28 a schema of results is one of objects, which it says itself (2025-11-25, Tools, Output Schema);
    /// clients refuse a whole list where one tool has another. Such a schema is left out there, as structured content that
    /// it is about is.
    func write(to writer: inout JSONWriter, isStateless: Bool) {
        guard !isStateless else { return writer.writeRaw(json.utf8) }
        let bytes = Array(json.utf8)
        guard let member = Self.unknownSchema(in: bytes) else { return writer.writeRaw(bytes) }
        writer.writeRaw(bytes[..<member.lowerBound])
        writer.writeRaw(bytes[member.upperBound...])
    }

    /// Where the member stands, a comma beside it included, whose schema older revisions don't have.
    private static func unknownSchema(in json: [UInt8]) -> Range<Int>? {
        var reader = JSONReader(json.span.bytes)
        return try? unknownSchema(&reader, json)
    }

    private static func unknownSchema(_ reader: inout JSONReader, _ json: [UInt8]) throws(JSONFailure) -> Range<Int>? {
        _ = try reader.beginObject()
        var end: Int?
        while let name = try reader.nextName() {
            let start = name.offset
            let isOutput = name.equals("outputSchema")
            let value = try reader.skipRange()
            guard isOutput else {
                end = value.upperBound
                continue
            }
            if try isOfObjects(json[value]) { return nil }
            if let end { return end..<value.upperBound }
            // The first member takes the comma behind it along, if there is one.
            let comma = json[value.upperBound...].firstIndex(of: UInt8(ascii: ","))
            return start..<(comma.map { $0 + 1 } ?? value.upperBound)
        }
        return nil
    }

    private static func isOfObjects(_ schema: ArraySlice<UInt8>) throws(JSONFailure) -> Bool {
        var reader = JSONReader(schema.span.bytes)
        guard try reader.peekKind() == .object else { return false }
        return try reader.peekString(of: "type") == "object"
    }
}
