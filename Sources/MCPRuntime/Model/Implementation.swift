/// The name and version of a client or a server (specification, Lifecycle).
public struct Implementation: Hashable, Sendable {
    /// The name for programs.
    public var name: String
    /// The name for people, where it differs.
    public var title: String?
    /// The version, in whatever scheme.
    public var version: String
    /// Pictures to show for it.
    public var icons: [Icon]?
    /// What it does.
    public var description: String?
    /// Its page on the Web: a URL.
    public var websiteURL: String?

    /// Makes an implementation's description.
    ///
    /// - Parameters:
    ///   - name: The name for programs.
    ///   - title: The name for people, where it differs.
    ///   - version: The version, in whatever scheme.
    ///   - icons: Pictures to show for it.
    ///   - description: What it does.
    ///   - websiteURL: Its page on the Web: a URL.
    public init(
        name: String,
        title: String? = nil,
        version: String,
        icons: [Icon]? = nil,
        description: String? = nil,
        websiteURL: String? = nil
    ) {
        self.name = name
        self.title = title
        self.version = version
        self.icons = icons
        self.description = description
        self.websiteURL = websiteURL
    }
}

extension Implementation: JSONDecodable, JSONEncodable {
    /// Reads an implementation's description.
    public init(json reader: inout JSONReader) throws(JSONFailure) {
        var name: String?
        var title: String?
        var version: String?
        var icons: [Icon]?
        var description: String?
        var websiteURL: String?
        let object = try reader.beginObject()
        while let member = try reader.nextName() {
            switch member {
            case "name": name = reader.read()
            case "title": title = reader.readOptional()
            case "version": version = reader.read()
            case "icons": icons = reader.readOptional()
            case "description": description = reader.readOptional()
            case "websiteUrl": websiteURL = reader.readOptional()
            default: try reader.skipValue()
            }
        }
        guard let name, let version else { throw reader.missing("name", "version", in: object) }
        self.init(
            name: name,
            title: title,
            version: version,
            icons: icons,
            description: description,
            websiteURL: websiteURL
        )
    }

    /// Writes the description.
    public func writeJSON(to writer: inout JSONWriter) {
        writer.beginObject()
        writer.member("name", name)
        writer.member("title", title)
        writer.member("version", version)
        writer.member("icons", icons)
        writer.member("description", description)
        writer.member("websiteUrl", websiteURL)
        writer.endObject()
    }
}
