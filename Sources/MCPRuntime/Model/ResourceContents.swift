/// What a resource holds, or a part of it (specification, Resources, Resource Contents).
public struct ResourceContents: Hashable, Sendable {
    /// Text or bytes.
    public enum Body: Hashable, Sendable {
        /// Text.
        case text(String)
        /// Bytes as Base64.
        case blob(String)
    }

    /// The URI of the resource, or of the part.
    public var uri: String
    /// The MIME type, where it is known.
    public var mimeType: String?
    /// What it holds.
    public var body: Body
    /// Metadata by names of the writer's choice (specification, General Fields, `_meta`).
    public var meta: JSONObject?

    /// Makes contents.
    ///
    /// - Parameters:
    ///   - uri: The URI of the resource, or of the part.
    ///   - mimeType: The MIME type, where it is known.
    ///   - body: What it holds.
    ///   - meta: Metadata by names of the writer's choice.
    public init(uri: String, mimeType: String? = nil, body: Body, meta: JSONObject? = nil) {
        self.uri = uri
        self.mimeType = mimeType
        self.body = body
        self.meta = meta
    }

    /// Contents that are text.
    ///
    /// - Parameters:
    ///   - text: The text.
    ///   - uri: The URI of the resource, or of the part.
    ///   - mimeType: The MIME type, where it is known.
    ///   - meta: Metadata by names of the writer's choice.
    public static func text(_ text: String, uri: String, mimeType: String? = nil, meta: JSONObject? = nil) -> Self {
        Self(uri: uri, mimeType: mimeType, body: .text(text), meta: meta)
    }

    /// Contents that are bytes.
    ///
    /// - Parameters:
    ///   - blob: The bytes as Base64.
    ///   - uri: The URI of the resource, or of the part.
    ///   - mimeType: The MIME type, where it is known.
    ///   - meta: Metadata by names of the writer's choice.
    public static func blob(_ blob: String, uri: String, mimeType: String? = nil, meta: JSONObject? = nil) -> Self {
        Self(uri: uri, mimeType: mimeType, body: .blob(blob), meta: meta)
    }

    /// The text, if this is text.
    public var text: String? {
        if case .text(let text) = body { text } else { nil }
    }

    /// The bytes as Base64, if these are bytes.
    public var blob: String? {
        if case .blob(let blob) = body { blob } else { nil }
    }
}

extension ResourceContents: JSONDecodable, JSONEncodable {
    /// Reads contents: `text` counts where both it and `blob` are there.
    public init(json reader: inout JSONReader) throws(JSONFailure) {
        var uri: String?
        var mimeType: String?
        var text: String?
        var blob: String?
        var hasBlob = false
        var meta: JSONObject?
        let object = try reader.beginObject()
        while let name = try reader.nextName() {
            switch name {
            case "uri": uri = reader.read()
            case "mimeType": mimeType = reader.readOptional()
            case "text": text = reader.readOptional()
            case "blob":
                hasBlob = true
                blob = reader.readOptional()
            case "_meta": meta = reader.readOptional()
            default: try reader.skipValue()
            }
        }
        let body = text.map(Body.text) ?? blob.map(Body.blob)
        guard let uri, let body else {
            throw hasBlob ? reader.missing("uri", in: object) : reader.missing("uri", "text", in: object)
        }
        self.init(uri: uri, mimeType: mimeType, body: body, meta: meta)
    }

    /// Writes the contents.
    public func writeJSON(to writer: inout JSONWriter) {
        writer.beginObject()
        writer.member("_meta", meta)
        writer.member("uri", uri)
        writer.member("mimeType", mimeType)
        switch body {
        case .text(let text): writer.member("text", text)
        case .blob(let blob): writer.member("blob", blob)
        }
        writer.endObject()
    }
}

/// What a resource holds: the result of `resources/read` (specification, Resources, Reading Resources).
public struct ReadResourceResult: Hashable, Sendable {
    /// The contents: several for a resource made of parts.
    public var contents: [ResourceContents]
    /// How long and by whom the result may be kept; `nil` when the server doesn't say.
    public var cacheHint: CacheHint?
    /// Metadata by names of the writer's choice (specification, General Fields, `_meta`).
    public var meta: JSONObject?

    /// Makes a result.
    ///
    /// - Parameters:
    ///   - contents: The contents: several for a resource made of parts.
    ///   - cacheHint: How long and by whom the result may be kept; `nil` when the server doesn't say.
    ///   - meta: Metadata by names of the writer's choice (specification, General Fields, `_meta`).
    public init(contents: [ResourceContents], cacheHint: CacheHint? = nil, meta: JSONObject? = nil) {
        self.contents = contents
        self.cacheHint = cacheHint
        self.meta = meta
    }
}

extension ReadResourceResult: JSONDecodable, JSONEncodable {
    /// Reads a result.
    public init(json reader: inout JSONReader) throws(JSONFailure) {
        var contents: [ResourceContents]?
        var ttl: CacheHint.TimeToLive?
        var scope: CacheScope?
        var meta: JSONObject?
        let object = try reader.beginObject()
        while let name = try reader.nextName() {
            switch name {
            case "contents": contents = reader.read()
            case "ttlMs": ttl = reader.readOptional()
            case "cacheScope": scope = reader.readOptional()
            case "_meta": meta = reader.readOptional()
            default: try reader.skipValue()
            }
        }
        guard let contents else { throw reader.missing("contents", in: object) }
        self.init(contents: contents, cacheHint: CacheHint(ttl, scope), meta: meta)
    }

    /// Writes the result.
    public func writeJSON(to writer: inout JSONWriter) {
        writer.beginObject()
        writer.member("_meta", meta)
        writer.member("contents", contents)
        writer.member("ttlMs", cacheHint?.ttlMs)
        writer.member("cacheScope", cacheHint?.scope)
        writer.endObject()
    }
}
