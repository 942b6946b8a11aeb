/// A page of resources: the result of `resources/list` (specification, Resources, Listing Resources).
public struct ListResourcesResult: Hashable, Sendable {
    /// The resources, in the server's order.
    public var resources: [Resource]
    /// Where the next page begins; `nil` on the last page.
    public var nextCursor: String?
    /// How long and by whom the result may be kept; `nil` when the server doesn't say.
    public var cacheHint: CacheHint?
    /// Metadata by names of the writer's choice (specification, General Fields, `_meta`).
    public var meta: JSONObject?

    /// Makes a page.
    ///
    /// - Parameters:
    ///   - resources: The resources, in the server's order.
    ///   - nextCursor: Where the next page begins; `nil` on the last page.
    ///   - cacheHint: How long and by whom the result may be kept; `nil` when the server doesn't say.
    ///   - meta: Metadata by names of the writer's choice (specification, General Fields, `_meta`).
    public init(
        resources: [Resource],
        nextCursor: String? = nil,
        cacheHint: CacheHint? = nil,
        meta: JSONObject? = nil
    ) {
        self.resources = resources
        self.nextCursor = nextCursor
        self.cacheHint = cacheHint
        self.meta = meta
    }
}

extension ListResourcesResult: JSONDecodable, JSONEncodable {
    /// Reads a page.
    public init(json reader: inout JSONReader) throws(JSONFailure) {
        var resources: [Resource]?
        var nextCursor: String?
        var ttl: CacheHint.TimeToLive?
        var scope: CacheScope?
        var meta: JSONObject?
        let object = try reader.beginObject()
        while let name = try reader.nextName() {
            switch name {
            case "resources": resources = reader.read()
            case "nextCursor": nextCursor = reader.readOptional()
            case "ttlMs": ttl = reader.readOptional()
            case "cacheScope": scope = reader.readOptional()
            case "_meta": meta = reader.readOptional()
            default: try reader.skipValue()
            }
        }
        guard let resources else { throw reader.missing("resources", in: object) }
        self.init(resources: resources, nextCursor: nextCursor, cacheHint: CacheHint(ttl, scope), meta: meta)
    }

    /// Writes the page.
    public func writeJSON(to writer: inout JSONWriter) {
        writer.beginObject()
        writer.member("_meta", meta)
        writer.member("resources", resources)
        writer.member("nextCursor", nextCursor)
        writer.member("ttlMs", cacheHint?.ttlMs)
        writer.member("cacheScope", cacheHint?.scope)
        writer.endObject()
    }
}

/// A page of templates: the result of `resources/templates/list` (specification, Resources, Resource Templates).
public struct ListResourceTemplatesResult: Hashable, Sendable {
    /// The templates, in the server's order.
    public var resourceTemplates: [ResourceTemplate]
    /// Where the next page begins; `nil` on the last page.
    public var nextCursor: String?
    /// How long and by whom the result may be kept; `nil` when the server doesn't say.
    public var cacheHint: CacheHint?
    /// Metadata by names of the writer's choice (specification, General Fields, `_meta`).
    public var meta: JSONObject?

    /// Makes a page.
    ///
    /// - Parameters:
    ///   - resourceTemplates: The templates, in the server's order.
    ///   - nextCursor: Where the next page begins; `nil` on the last page.
    ///   - cacheHint: How long and by whom the result may be kept; `nil` when the server doesn't say.
    ///   - meta: Metadata by names of the writer's choice (specification, General Fields, `_meta`).
    public init(
        resourceTemplates: [ResourceTemplate],
        nextCursor: String? = nil,
        cacheHint: CacheHint? = nil,
        meta: JSONObject? = nil
    ) {
        self.resourceTemplates = resourceTemplates
        self.nextCursor = nextCursor
        self.cacheHint = cacheHint
        self.meta = meta
    }
}

extension ListResourceTemplatesResult: JSONDecodable, JSONEncodable {
    /// Reads a page.
    public init(json reader: inout JSONReader) throws(JSONFailure) {
        var resourceTemplates: [ResourceTemplate]?
        var nextCursor: String?
        var ttl: CacheHint.TimeToLive?
        var scope: CacheScope?
        var meta: JSONObject?
        let object = try reader.beginObject()
        while let name = try reader.nextName() {
            switch name {
            case "resourceTemplates": resourceTemplates = reader.read()
            case "nextCursor": nextCursor = reader.readOptional()
            case "ttlMs": ttl = reader.readOptional()
            case "cacheScope": scope = reader.readOptional()
            case "_meta": meta = reader.readOptional()
            default: try reader.skipValue()
            }
        }
        guard let resourceTemplates else { throw reader.missing("resourceTemplates", in: object) }
        self.init(
            resourceTemplates: resourceTemplates,
            nextCursor: nextCursor,
            cacheHint: CacheHint(ttl, scope),
            meta: meta
        )
    }

    /// Writes the page.
    public func writeJSON(to writer: inout JSONWriter) {
        writer.beginObject()
        writer.member("_meta", meta)
        writer.member("resourceTemplates", resourceTemplates)
        writer.member("nextCursor", nextCursor)
        writer.member("ttlMs", cacheHint?.ttlMs)
        writer.member("cacheScope", cacheHint?.scope)
        writer.endObject()
    }
}

/// Says that a resource has changed: the parameters of `notifications/resources/updated` (specification, Resources,
/// Subscriptions).
public struct ResourceUpdatedNotification: Hashable, Sendable {
    /// The resource; possibly one below what was subscribed to.
    public var uri: String
    /// Metadata by names of the writer's choice (specification, General Fields, `_meta`).
    public var meta: JSONObject?

    /// Makes a notification.
    ///
    /// - Parameters:
    ///   - uri: The resource; possibly one below what was subscribed to.
    ///   - meta: Metadata by names of the writer's choice (specification, General Fields, `_meta`).
    public init(uri: String, meta: JSONObject? = nil) {
        self.uri = uri
        self.meta = meta
    }
}

extension ResourceUpdatedNotification: JSONDecodable, JSONEncodable {
    /// Reads the parameters.
    public init(json reader: inout JSONReader) throws(JSONFailure) {
        var uri: String?
        var meta: JSONObject?
        let object = try reader.beginObject()
        while let name = try reader.nextName() {
            switch name {
            case "uri": uri = reader.read()
            case "_meta": meta = reader.readOptional()
            default: try reader.skipValue()
            }
        }
        guard let uri else { throw reader.missing("uri", in: object) }
        self.init(uri: uri, meta: meta)
    }

    /// Writes the parameters.
    public func writeJSON(to writer: inout JSONWriter) {
        writer.beginObject()
        writer.member("_meta", meta)
        writer.member("uri", uri)
        writer.endObject()
    }
}
