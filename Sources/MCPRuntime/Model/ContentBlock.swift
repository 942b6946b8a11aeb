/// A piece of content in a result (specification, Tools, Tool Result).
///
/// Members that this type has no property for, and kinds of blocks that it doesn't know, are kept as they came.
public enum ContentBlock: Hashable, Sendable {
    /// Text.
    case text(String)
    /// An image: Base64 data and its MIME type.
    case image(data: String, mimeType: String)
    /// Sound: Base64 data and its MIME type.
    case audio(data: String, mimeType: String)
    /// A resource that the client can read.
    case resourceLink(uri: String, name: String, mimeType: String? = nil, description: String? = nil)
    /// A resource with its text.
    case textResource(uri: String, mimeType: String? = nil, text: String)
    /// A resource with its Base64 data.
    case blobResource(uri: String, mimeType: String? = nil, blob: String)
    /// A block of another kind, or one with more in it than the others can hold.
    case other(JSONObject)
}

extension ContentBlock {
    /// The text, if this is a text block.
    public var text: String? {
        switch self {
        case .text(let text): text
        case .other(let object) where object["type"]?.string == "text": object["text"]?.string
        default: nil
        }
    }

    /// The members that a block of a kind can hold besides `type`.
    private init?(_ object: JSONObject) {
        switch object["type"]?.string {
        case "text" where object.holds(only: ["text"]):
            guard let text = object["text"]?.string else { return nil }
            self = .text(text)
        case "image" where object.holds(only: ["data", "mimeType"]):
            guard let data = object["data"]?.string, let mimeType = object["mimeType"]?.string else { return nil }
            self = .image(data: data, mimeType: mimeType)
        case "audio" where object.holds(only: ["data", "mimeType"]):
            guard let data = object["data"]?.string, let mimeType = object["mimeType"]?.string else { return nil }
            self = .audio(data: data, mimeType: mimeType)
        case "resource_link" where object.holds(only: ["uri", "name", "mimeType", "description"]):
            guard let uri = object["uri"]?.string, let name = object["name"]?.string else { return nil }
            self = .resourceLink(
                uri: uri,
                name: name,
                mimeType: object["mimeType"]?.string,
                description: object["description"]?.string
            )
        case "resource" where object.holds(only: ["resource"]):
            guard let resource = object["resource"]?.object, let uri = resource["uri"]?.string else { return nil }
            let mimeType = resource["mimeType"]?.string
            if let text = resource["text"]?.string, resource.holds(only: ["uri", "mimeType", "text"]) {
                self = .textResource(uri: uri, mimeType: mimeType, text: text)
            } else if let blob = resource["blob"]?.string, resource.holds(only: ["uri", "mimeType", "blob"]) {
                self = .blobResource(uri: uri, mimeType: mimeType, blob: blob)
            } else {
                return nil
            }
        default: return nil
        }
    }
}

extension JSONObject {
    /// Whether no member but `type` and these is there.
    fileprivate func holds(only names: [String]) -> Bool {
        self.names.allSatisfy { $0 == "type" || names.contains($0) }
    }
}

extension ContentBlock: JSONDecodable, JSONEncodable {
    /// Reads a block of any kind.
    public init(json reader: inout JSONReader) throws(JSONFailure) {
        let object = try JSONObject(json: &reader)
        self = ContentBlock(object) ?? .other(object)
    }

    /// Writes the block.
    public func writeJSON(to writer: inout JSONWriter) {
        if case .other(let object) = self { return object.writeJSON(to: &writer) }
        writer.beginObject()
        switch self {
        case .text(let text):
            writer.member("type", "text")
            writer.member("text", text)
        case .image(let data, let mimeType):
            writer.member("type", "image")
            writer.member("data", data)
            writer.member("mimeType", mimeType)
        case .audio(let data, let mimeType):
            writer.member("type", "audio")
            writer.member("data", data)
            writer.member("mimeType", mimeType)
        case .resourceLink(let uri, let name, let mimeType, let description):
            writer.member("type", "resource_link")
            writer.member("uri", uri)
            writer.member("name", name)
            writer.member("mimeType", mimeType)
            writer.member("description", description)
        case .textResource(let uri, let mimeType, let text):
            Self.writeResource(uri: uri, mimeType: mimeType, "text", text, to: &writer)
        case .blobResource(let uri, let mimeType, let blob):
            Self.writeResource(uri: uri, mimeType: mimeType, "blob", blob, to: &writer)
        case .other: break
        }
        writer.endObject()
    }

    private static func writeResource(
        uri: String,
        mimeType: String?,
        _ name: StaticString,
        _ contents: String,
        to writer: inout JSONWriter
    ) {
        writer.member("type", "resource")
        writer.name("resource")
        writer.beginObject()
        writer.member("uri", uri)
        writer.member("mimeType", mimeType)
        writer.member(name, contents)
        writer.endObject()
    }
}
