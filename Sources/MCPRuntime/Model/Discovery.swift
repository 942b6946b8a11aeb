/// What a server says of itself: the result of `server/discover` (2026-07-28, Discovery).
public struct DiscoverResult: Hashable, Sendable {
    /// The revisions that the server speaks.
    public var supportedVersions: [ProtocolVersion]
    /// What the server offers.
    public var capabilities: ServerCapabilities
    /// How to use the server, for a model.
    public var instructions: String?
    /// For how many milliseconds this holds; 0 for not at all.
    public var ttlMs: Int
    /// Who may keep this: `public` for everybody, `private` for this client alone.
    public var cacheScope: String
    /// Metadata; the server's name and version are in it, see ``MetaKey/serverInfo``.
    public var meta: JSONObject?

    /// Makes a result.
    ///
    /// - Parameters:
    ///   - supportedVersions: The revisions that the server speaks.
    ///   - capabilities: What the server offers.
    ///   - instructions: How to use the server, for a model.
    ///   - ttlMs: For how many milliseconds this holds; 0 for not at all.
    ///   - cacheScope: `public` or `private`.
    ///   - meta: Metadata.
    public init(
        supportedVersions: [ProtocolVersion],
        capabilities: ServerCapabilities,
        instructions: String? = nil,
        ttlMs: Int = 0,
        cacheScope: String = "private",
        meta: JSONObject? = nil
    ) {
        self.supportedVersions = supportedVersions
        self.capabilities = capabilities
        self.instructions = instructions
        self.ttlMs = ttlMs
        self.cacheScope = cacheScope
        self.meta = meta
    }
}

extension DiscoverResult: JSONDecodable, JSONEncodable {
    /// Reads a result. Where it doesn't say how long it holds and for whom, it is stale already and private.
    public init(json reader: inout JSONReader) throws(JSONFailure) {
        var supportedVersions: [ProtocolVersion]?
        var capabilities: ServerCapabilities?
        var instructions: String?
        var ttlMs: Int?
        var cacheScope: String?
        var meta: JSONObject?
        let object = try reader.beginObject()
        while let name = try reader.nextName() {
            switch name {
            case "supportedVersions": supportedVersions = reader.read()
            case "capabilities": capabilities = reader.read()
            case "instructions": instructions = reader.readOptional()
            case "ttlMs": ttlMs = reader.readOptional()
            case "cacheScope": cacheScope = reader.readOptional()
            case "_meta": meta = reader.readOptional()
            default: try reader.skipValue()
            }
        }
        guard let supportedVersions, let capabilities else {
            throw reader.missing("supportedVersions", "capabilities", in: object)
        }
        self.init(
            supportedVersions: supportedVersions,
            capabilities: capabilities,
            instructions: instructions,
            ttlMs: ttlMs ?? 0,
            cacheScope: cacheScope ?? "private",
            meta: meta
        )
    }

    /// Writes the result.
    public func writeJSON(to writer: inout JSONWriter) {
        writer.beginObject()
        writer.member("_meta", meta)
        writer.member("supportedVersions", supportedVersions)
        writer.member("capabilities", capabilities)
        writer.member("instructions", instructions)
        writer.member("ttlMs", ttlMs)
        writer.member("cacheScope", cacheScope)
        writer.endObject()
    }
}

/// What would have been understood: the data of error -32022 (2026-07-28, Versioning).
public struct UnsupportedProtocolVersionData: Hashable, Sendable {
    /// The revisions that the server speaks.
    public var supported: [ProtocolVersion]
    /// The revision that the request was written in.
    public var requested: ProtocolVersion

    /// Makes the data of an error.
    ///
    /// - Parameters:
    ///   - supported: The revisions that the server speaks.
    ///   - requested: The revision that the request was written in.
    public init(supported: [ProtocolVersion], requested: ProtocolVersion) {
        self.supported = supported
        self.requested = requested
    }
}

extension UnsupportedProtocolVersionData: JSONDecodable, JSONEncodable {
    /// Reads the data of an error.
    public init(json reader: inout JSONReader) throws(JSONFailure) {
        var supported: [ProtocolVersion]?
        var requested: ProtocolVersion?
        let object = try reader.beginObject()
        while let name = try reader.nextName() {
            switch name {
            case "supported": supported = reader.read()
            case "requested": requested = reader.read()
            default: try reader.skipValue()
            }
        }
        guard let supported, let requested else { throw reader.missing("supported", "requested", in: object) }
        self.init(supported: supported, requested: requested)
    }

    /// Writes the data.
    public func writeJSON(to writer: inout JSONWriter) {
        writer.beginObject()
        writer.member("supported", supported)
        writer.member("requested", requested)
        writer.endObject()
    }
}

/// What a client would have to be able to do: the data of error -32021 (2026-07-28, Capabilities).
public struct MissingCapabilityData: Hashable, Sendable {
    /// What the client would have to declare, in the shape of its capabilities.
    public var requiredCapabilities: JSONObject

    /// Makes the data of an error.
    ///
    /// - Parameter requiredCapabilities: What the client would have to declare, in the shape of its capabilities.
    public init(requiredCapabilities: JSONObject) {
        self.requiredCapabilities = requiredCapabilities
    }
}

extension MissingCapabilityData: JSONDecodable, JSONEncodable {
    /// Reads the data of an error.
    public init(json reader: inout JSONReader) throws(JSONFailure) {
        var requiredCapabilities: JSONObject?
        let object = try reader.beginObject()
        while let name = try reader.nextName() {
            switch name {
            case "requiredCapabilities": requiredCapabilities = reader.read()
            default: try reader.skipValue()
            }
        }
        guard let requiredCapabilities else { throw reader.missing("requiredCapabilities", in: object) }
        self.init(requiredCapabilities: requiredCapabilities)
    }

    /// Writes the data.
    public func writeJSON(to writer: inout JSONWriter) {
        writer.beginObject()
        writer.member("requiredCapabilities", requiredCapabilities)
        writer.endObject()
    }
}
