// Minimal forms of types that come with another change; this file goes when they are there.

/// Who says something: the user or the model (specification, Prompts, Prompt Messages).
public enum Role: String, CaseIterable, Sendable {
    /// The user.
    case user
    /// The model.
    case assistant
}

extension Role: JSONDecodable, JSONEncodable {
    /// Reads a role.
    public init(json reader: inout JSONReader) throws(JSONFailure) { self = try reader.readChoice() }
    /// Writes the role.
    public func writeJSON(to writer: inout JSONWriter) { writer.write(rawValue) }
}

/// A folder or file that a server may work on (specification, Roots).
public struct Root: Hashable, Sendable {
    /// Where it is: a `file` URI.
    public var uri: String
    /// The name for people.
    public var name: String?
    /// Metadata.
    public var meta: JSONObject?

    /// Makes a root.
    ///
    /// - Parameters:
    ///   - uri: Where it is: a `file` URI.
    ///   - name: The name for people.
    ///   - meta: Metadata.
    public init(uri: String, name: String? = nil, meta: JSONObject? = nil) {
        self.uri = uri
        self.name = name
        self.meta = meta
    }
}

extension Root: JSONDecodable, JSONEncodable {
    /// Reads a root.
    public init(json reader: inout JSONReader) throws(JSONFailure) {
        var uri: String?
        var name: String?
        var meta: JSONObject?
        let object = try reader.beginObject()
        while let member = try reader.nextName() {
            switch member {
            case "uri": uri = reader.read()
            case "name": name = reader.readOptional()
            case "_meta": meta = reader.readOptional()
            default: try reader.skipValue()
            }
        }
        guard let uri else { throw reader.missing("uri", in: object) }
        self.init(uri: uri, name: name, meta: meta)
    }

    /// Writes the root.
    public func writeJSON(to writer: inout JSONWriter) {
        writer.beginObject()
        writer.member("uri", uri)
        writer.member("name", name)
        writer.member("_meta", meta)
        writer.endObject()
    }
}

/// What a client answers to `roots/list` (specification, Roots).
public struct ListRootsResult: Hashable, Sendable {
    /// The roots.
    public var roots: [Root]
    /// Metadata.
    public var meta: JSONObject?

    /// Makes a result.
    ///
    /// - Parameters:
    ///   - roots: The roots.
    ///   - meta: Metadata.
    public init(roots: [Root], meta: JSONObject? = nil) {
        self.roots = roots
        self.meta = meta
    }
}

extension ListRootsResult: JSONDecodable, JSONEncodable {
    /// Reads a result.
    public init(json reader: inout JSONReader) throws(JSONFailure) {
        var roots: [Root]?
        var meta: JSONObject?
        let object = try reader.beginObject()
        while let name = try reader.nextName() {
            switch name {
            case "roots": roots = reader.read()
            case "_meta": meta = reader.readOptional()
            default: try reader.skipValue()
            }
        }
        guard let roots else { throw reader.missing("roots", in: object) }
        self.init(roots: roots, meta: meta)
    }

    /// Writes the result.
    public func writeJSON(to writer: inout JSONWriter) {
        writer.beginObject()
        writer.member("roots", roots)
        writer.member("_meta", meta)
        writer.endObject()
    }
}

/// What a server offers.
public typealias ServerCapabilities = JSONObject

/// What a client offers.
public typealias ClientCapabilities = JSONObject
