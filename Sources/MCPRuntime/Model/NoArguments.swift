/// The arguments of a tool that takes none: an empty object.
public struct NoArguments: JSONDecodable, JSONEncodable, Hashable, Sendable {
    /// No arguments.
    public init() {}

    /// Reads an object; properties are refused where the reader's options say so.
    public init(json reader: inout JSONReader) throws(JSONFailure) {
        _ = try reader.beginObject()
        while let name = try reader.nextName() { try reader.skipUnknown(name) }
    }

    /// Writes an empty object.
    public func writeJSON(to writer: inout JSONWriter) { writer.writeRaw("{}") }
}
