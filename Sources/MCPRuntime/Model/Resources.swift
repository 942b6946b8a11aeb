/// A resource as a server lists it (specification, Resources, Data Types).
public struct Resource: Hashable, Sendable {
    /// The URI that reads it.
    public var uri: String
    /// The name for programs.
    public var name: String
    /// The name for people, where it differs.
    public var title: String?
    /// What it is, for a model.
    public var description: String?
    /// The MIME type, where it is known.
    public var mimeType: String?
    /// How many bytes it has before any encoding.
    public var size: Int?
    /// Hints on how to use it.
    public var annotations: Annotations?
    /// Pictures to show for it.
    public var icons: [Icon]?
    /// Metadata by names of the writer's choice (specification, General Fields, `_meta`).
    public var meta: JSONObject?

    /// Makes a resource.
    ///
    /// - Parameters:
    ///   - uri: The URI that reads it.
    ///   - name: The name for programs.
    ///   - title: The name for people, where it differs.
    ///   - description: What it is, for a model.
    ///   - mimeType: The MIME type, where it is known.
    ///   - size: How many bytes it has before any encoding.
    ///   - annotations: Hints on how to use it.
    ///   - icons: Pictures to show for it.
    ///   - meta: Metadata by names of the writer's choice (specification, General Fields, `_meta`).
    public init(
        uri: String,
        name: String,
        title: String? = nil,
        description: String? = nil,
        mimeType: String? = nil,
        size: Int? = nil,
        annotations: Annotations? = nil,
        icons: [Icon]? = nil,
        meta: JSONObject? = nil
    ) {
        self.uri = uri
        self.name = name
        self.title = title
        self.description = description
        self.mimeType = mimeType
        self.size = size
        self.annotations = annotations
        self.icons = icons
        self.meta = meta
    }
}

extension Resource: JSONDecodable, JSONEncodable {
    /// Reads a resource.
    public init(json reader: inout JSONReader) throws(JSONFailure) {
        var uri: String?
        var name: String?
        var title: String?
        var description: String?
        var mimeType: String?
        var size: Int?
        var annotations: Annotations?
        var icons: [Icon]?
        var meta: JSONObject?
        let object = try reader.beginObject()
        while let member = try reader.nextName() {
            switch member {
            case "uri": uri = reader.read()
            case "name": name = reader.read()
            case "title": title = reader.readOptional()
            case "description": description = reader.readOptional()
            case "mimeType": mimeType = reader.readOptional()
            case "size": size = reader.readOptional()
            case "annotations": annotations = reader.readOptional()
            case "icons": icons = reader.readOptional()
            case "_meta": meta = reader.readOptional()
            default: try reader.skipValue()
            }
        }
        guard let uri, let name else { throw reader.missing("uri", "name", in: object) }
        self.init(
            uri: uri,
            name: name,
            title: title,
            description: description,
            mimeType: mimeType,
            size: size,
            annotations: annotations,
            icons: icons,
            meta: meta
        )
    }

    /// Writes the resource.
    public func writeJSON(to writer: inout JSONWriter) {
        writer.beginObject()
        writer.member("_meta", meta)
        writer.member("uri", uri)
        writer.member("name", name)
        writer.member("title", title)
        writer.member("description", description)
        writer.member("mimeType", mimeType)
        writer.member("size", size)
        writer.member("annotations", annotations)
        writer.member("icons", icons)
        writer.endObject()
    }
}

/// A family of resources whose URIs a template gives (specification, Resources, Resource Templates).
public struct ResourceTemplate: Hashable, Sendable {
    /// The template of the URIs (RFC 6570).
    public var uriTemplate: String
    /// The name for programs.
    public var name: String
    /// The name for people, where it differs.
    public var title: String?
    /// What it is, for a model.
    public var description: String?
    /// The MIME type, where all such resources have the same.
    public var mimeType: String?
    /// Hints on how to use it.
    public var annotations: Annotations?
    /// Pictures to show for it.
    public var icons: [Icon]?
    /// Metadata by names of the writer's choice (specification, General Fields, `_meta`).
    public var meta: JSONObject?

    /// Makes a template.
    ///
    /// - Parameters:
    ///   - uriTemplate: The template of the URIs (RFC 6570).
    ///   - name: The name for programs.
    ///   - title: The name for people, where it differs.
    ///   - description: What it is, for a model.
    ///   - mimeType: The MIME type, where all such resources have the same.
    ///   - annotations: Hints on how to use it.
    ///   - icons: Pictures to show for it.
    ///   - meta: Metadata by names of the writer's choice (specification, General Fields, `_meta`).
    public init(
        uriTemplate: String,
        name: String,
        title: String? = nil,
        description: String? = nil,
        mimeType: String? = nil,
        annotations: Annotations? = nil,
        icons: [Icon]? = nil,
        meta: JSONObject? = nil
    ) {
        self.uriTemplate = uriTemplate
        self.name = name
        self.title = title
        self.description = description
        self.mimeType = mimeType
        self.annotations = annotations
        self.icons = icons
        self.meta = meta
    }
}

extension ResourceTemplate: JSONDecodable, JSONEncodable {
    /// Reads a template.
    public init(json reader: inout JSONReader) throws(JSONFailure) {
        var uriTemplate: String?
        var name: String?
        var title: String?
        var description: String?
        var mimeType: String?
        var annotations: Annotations?
        var icons: [Icon]?
        var meta: JSONObject?
        let object = try reader.beginObject()
        while let member = try reader.nextName() {
            switch member {
            case "uriTemplate": uriTemplate = reader.read()
            case "name": name = reader.read()
            case "title": title = reader.readOptional()
            case "description": description = reader.readOptional()
            case "mimeType": mimeType = reader.readOptional()
            case "annotations": annotations = reader.readOptional()
            case "icons": icons = reader.readOptional()
            case "_meta": meta = reader.readOptional()
            default: try reader.skipValue()
            }
        }
        guard let uriTemplate, let name else { throw reader.missing("uriTemplate", "name", in: object) }
        self.init(
            uriTemplate: uriTemplate,
            name: name,
            title: title,
            description: description,
            mimeType: mimeType,
            annotations: annotations,
            icons: icons,
            meta: meta
        )
    }

    /// Writes the template.
    public func writeJSON(to writer: inout JSONWriter) {
        writer.beginObject()
        writer.member("_meta", meta)
        writer.member("uriTemplate", uriTemplate)
        writer.member("name", name)
        writer.member("title", title)
        writer.member("description", description)
        writer.member("mimeType", mimeType)
        writer.member("annotations", annotations)
        writer.member("icons", icons)
        writer.endObject()
    }
}
