extension ClientCapabilities {
    /// How the person can be asked (specification, Elicitation, Capabilities).
    public struct Elicitation: Hashable, Sendable {
        /// With a form.
        public var form: JSONObject?
        /// By a page on the Web.
        public var url: JSONObject?
        /// Members that this type has no property for; they are written after the others.
        public var other: JSONObject

        /// Makes a capability.
        ///
        /// - Parameters:
        ///   - form: With a form.
        ///   - url: By a page on the Web.
        ///   - other: Members that this type has no property for; they are written after the others.
        public init(form: JSONObject? = nil, url: JSONObject? = nil, other: JSONObject = [:]) {
            self.form = form
            self.url = url
            self.other = other
        }
    }

    /// How the model can be asked (specification, Sampling, Capabilities).
    public struct Sampling: Hashable, Sendable {
        /// With tools at hand.
        public var tools: JSONObject?
        /// With context of servers.
        public var context: JSONObject?
        /// Members that this type has no property for; they are written after the others.
        public var other: JSONObject

        /// Makes a capability.
        ///
        /// - Parameters:
        ///   - tools: With tools at hand.
        ///   - context: With context of servers.
        ///   - other: Members that this type has no property for; they are written after the others.
        public init(tools: JSONObject? = nil, context: JSONObject? = nil, other: JSONObject = [:]) {
            self.tools = tools
            self.context = context
            self.other = other
        }
    }

    /// How roots can be listed (specification, Roots, Capabilities).
    public typealias Roots = ListCapability
}

extension ClientCapabilities.Elicitation: JSONDecodable, JSONEncodable {
    /// Reads capabilities.
    public init(json reader: inout JSONReader) throws(JSONFailure) {
        var form: JSONObject?
        var url: JSONObject?
        var other: JSONObject = [:]
        _ = try reader.beginObject()
        while let name = try reader.nextName() {
            switch name {
            case "form": form = reader.readOptional()
            case "url": url = reader.readOptional()
            default: try other.keep(name, &reader)
            }
        }
        self.init(form: form, url: url, other: other)
    }

    /// Writes the capabilities.
    public func writeJSON(to writer: inout JSONWriter) {
        writer.beginObject()
        writer.member("form", form)
        writer.member("url", url)
        writer.members(of: other)
        writer.endObject()
    }
}

extension ClientCapabilities.Sampling: JSONDecodable, JSONEncodable {
    /// Reads capabilities.
    public init(json reader: inout JSONReader) throws(JSONFailure) {
        var tools: JSONObject?
        var context: JSONObject?
        var other: JSONObject = [:]
        _ = try reader.beginObject()
        while let name = try reader.nextName() {
            switch name {
            case "tools": tools = reader.readOptional()
            case "context": context = reader.readOptional()
            default: try other.keep(name, &reader)
            }
        }
        self.init(tools: tools, context: context, other: other)
    }

    /// Writes the capabilities.
    public func writeJSON(to writer: inout JSONWriter) {
        writer.beginObject()
        writer.member("tools", tools)
        writer.member("context", context)
        writer.members(of: other)
        writer.endObject()
    }
}
