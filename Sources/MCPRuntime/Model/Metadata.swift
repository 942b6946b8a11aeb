/// Who speaks, or whom something is for (specification, Prompts, Data Types).
public enum Role: String, CaseIterable, Sendable {
    /// The person.
    case user
    /// The model.
    case assistant
}

extension Role: JSONDecodable, JSONEncodable {
    /// Reads a role.
    public init(json reader: inout JSONReader) throws(JSONFailure) {
        let start = reader.mark()
        guard let role = Role(rawValue: try reader.readString()) else {
            throw reader.mismatch(expectedOneOf: "user", "assistant", at: start)
        }
        self = role
    }

    /// Writes the role.
    public func writeJSON(to writer: inout JSONWriter) { writer.write(rawValue) }
}

/// Hints on how to use content or a resource (specification, Resources, Annotations).
public struct Annotations: Hashable, Sendable {
    /// Whom it is for; roles that aren't known are left out when reading.
    public var audience: [Role]?
    /// When it was last changed: a date and time of ISO 8601.
    public var lastModified: String?
    /// How much it matters: from 0, which can be left out, to 1, which can't.
    public var priority: Double?

    /// Makes annotations.
    ///
    /// - Parameters:
    ///   - audience: Whom it is for; roles that aren't known are left out when reading.
    ///   - lastModified: When it was last changed: a date and time of ISO 8601.
    ///   - priority: How much it matters: from 0, which can be left out, to 1, which can't.
    public init(audience: [Role]? = nil, lastModified: String? = nil, priority: Double? = nil) {
        self.audience = audience
        self.lastModified = lastModified
        self.priority = priority
    }
}

extension Annotations: JSONDecodable, JSONEncodable {
    /// Reads annotations.
    public init(json reader: inout JSONReader) throws(JSONFailure) {
        var audience: [String]?
        var lastModified: String?
        var priority: Double?
        _ = try reader.beginObject()
        while let name = try reader.nextName() {
            switch name {
            case "audience": audience = reader.readOptional()
            case "lastModified": lastModified = reader.readOptional()
            case "priority": priority = reader.readOptional()
            default: try reader.skipValue()
            }
        }
        self.init(audience: audience?.compactMap(Role.init(rawValue:)), lastModified: lastModified, priority: priority)
    }

    /// Writes the annotations.
    public func writeJSON(to writer: inout JSONWriter) {
        writer.beginObject()
        writer.member("audience", audience)
        writer.member("lastModified", lastModified)
        writer.member("priority", priority)
        writer.endObject()
    }
}

/// A picture that stands for something (specification, General Fields, `icons`).
///
/// Who fetches it has to take care: see the security considerations of that chapter.
public struct Icon: Hashable, Sendable {
    /// Where the picture is: an `https:` or `data:` URI.
    public var src: String
    /// The MIME type, where the server of the picture may not say it.
    public var mimeType: String?
    /// The sizes that it can be shown in: `48x48`, or `any` for a picture that scales.
    public var sizes: [String]?
    /// The background that it is made for; `nil` for any, and for one that isn't known.
    public var theme: Theme?

    /// Makes an icon.
    ///
    /// - Parameters:
    ///   - src: Where the picture is: an `https:` or `data:` URI.
    ///   - mimeType: The MIME type, where the server of the picture may not say it.
    ///   - sizes: The sizes that it can be shown in: `48x48`, or `any` for a picture that scales.
    ///   - theme: The background that it is made for; `nil` for any, and for one that isn't known.
    public init(src: String, mimeType: String? = nil, sizes: [String]? = nil, theme: Theme? = nil) {
        self.src = src
        self.mimeType = mimeType
        self.sizes = sizes
        self.theme = theme
    }

    /// A background that an icon is made for.
    public enum Theme: String, JSONEncodable, Sendable {
        /// A light background.
        case light
        /// A dark background.
        case dark

        /// Writes the theme.
        public func writeJSON(to writer: inout JSONWriter) { writer.write(rawValue) }
    }
}

extension Icon: JSONDecodable, JSONEncodable {
    /// Reads an icon.
    public init(json reader: inout JSONReader) throws(JSONFailure) {
        var src: String?
        var mimeType: String?
        var sizes: [String]?
        var theme: String?
        let object = try reader.beginObject()
        while let name = try reader.nextName() {
            switch name {
            case "src": src = reader.read()
            case "mimeType": mimeType = reader.readOptional()
            case "sizes": sizes = reader.readOptional()
            case "theme": theme = reader.readOptional()
            default: try reader.skipValue()
            }
        }
        guard let src else { throw reader.missing("src", in: object) }
        self.init(src: src, mimeType: mimeType, sizes: sizes, theme: theme.flatMap(Theme.init(rawValue:)))
    }

    /// Writes the icon.
    public func writeJSON(to writer: inout JSONWriter) {
        writer.beginObject()
        writer.member("src", src)
        writer.member("mimeType", mimeType)
        writer.member("sizes", sizes)
        writer.member("theme", theme)
        writer.endObject()
    }
}
