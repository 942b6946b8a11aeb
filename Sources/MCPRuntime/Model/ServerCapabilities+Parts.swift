extension ServerCapabilities {
    /// How tools are offered (specification, Tools, Capabilities).
    public typealias Tools = ListCapability
    /// How prompts are offered (specification, Prompts, Capabilities).
    public typealias Prompts = ListCapability

    /// How resources are offered (specification, Resources, Capabilities).
    public struct Resources: Hashable, Sendable {
        /// Whether changes of a resource can be subscribed to; they can't when nothing is said.
        public var subscribe: Bool?
        /// Whether changes of the list are told; they aren't when nothing is said.
        public var listChanged: Bool?
        /// Members that this type has no property for; they are written after the others.
        public var other: JSONObject

        /// Makes a capability.
        ///
        /// - Parameters:
        ///   - subscribe: Whether changes of a resource can be subscribed to; they can't when nothing is said.
        ///   - listChanged: Whether changes of the list are told; they aren't when nothing is said.
        ///   - other: Members that this type has no property for; they are written after the others.
        public init(subscribe: Bool? = nil, listChanged: Bool? = nil, other: JSONObject = [:]) {
            self.subscribe = subscribe
            self.listChanged = listChanged
            self.other = other
        }
    }
}

extension ServerCapabilities.Resources: JSONDecodable, JSONEncodable {
    /// Reads capabilities.
    public init(json reader: inout JSONReader) throws(JSONFailure) {
        var subscribe: Bool?
        var listChanged: Bool?
        var other: JSONObject = [:]
        _ = try reader.beginObject()
        while let name = try reader.nextName() {
            switch name {
            case "subscribe": subscribe = reader.readOptional()
            case "listChanged": listChanged = reader.readOptional()
            default: try other.keep(name, &reader)
            }
        }
        self.init(subscribe: subscribe, listChanged: listChanged, other: other)
    }

    /// Writes the capabilities.
    public func writeJSON(to writer: inout JSONWriter) {
        writer.beginObject()
        writer.member("subscribe", subscribe)
        writer.member("listChanged", listChanged)
        writer.members(of: other)
        writer.endObject()
    }
}
