/// What a side says of something that it can list: whether it tells of changes (specification, Tools, Prompts and Roots,
/// Capabilities).
public struct ListCapability: Hashable, Sendable {
    /// Whether changes of the list are told; they aren't when nothing is said.
    public var listChanged: Bool?
    /// Members that this type has no property for; they are written after the others.
    public var other: JSONObject

    /// Makes a capability.
    ///
    /// - Parameters:
    ///   - listChanged: Whether changes of the list are told; they aren't when nothing is said.
    ///   - other: Members that this type has no property for; they are written after the others.
    public init(listChanged: Bool? = nil, other: JSONObject = [:]) {
        self.listChanged = listChanged
        self.other = other
    }
}

extension ListCapability: JSONDecodable, JSONEncodable {
    /// Reads capabilities.
    public init(json reader: inout JSONReader) throws(JSONFailure) {
        var listChanged: Bool?
        var other: JSONObject = [:]
        _ = try reader.beginObject()
        while let name = try reader.nextName() {
            switch name {
            case "listChanged": listChanged = reader.readOptional()
            default: try other.keep(name, &reader)
            }
        }
        self.init(listChanged: listChanged, other: other)
    }

    /// Writes the capabilities.
    public func writeJSON(to writer: inout JSONWriter) {
        writer.beginObject()
        writer.member("listChanged", listChanged)
        writer.members(of: other)
        writer.endObject()
    }
}
