/// A folder or file that a server may work on (specification, Roots, Data Types).
public struct Root: Hashable, Sendable {
    /// Where it is: a `file:` URI.
    public var uri: String
    /// The name for people.
    public var name: String?
    /// Metadata by names of the writer's choice (specification, General Fields, `_meta`).
    public var meta: JSONObject?

    /// Makes a root.
    ///
    /// - Parameters:
    ///   - uri: Where it is: a `file:` URI.
    ///   - name: The name for people.
    ///   - meta: Metadata by names of the writer's choice (specification, General Fields, `_meta`).
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

/// A client's roots: the result of `roots/list` (specification, Roots, Listing Roots).
public struct ListRootsResult: Hashable, Sendable {
    /// The roots.
    public var roots: [Root]
    /// Metadata by names of the writer's choice (specification, General Fields, `_meta`).
    public var meta: JSONObject?

    /// Makes a result.
    ///
    /// - Parameters:
    ///   - roots: The roots.
    ///   - meta: Metadata by names of the writer's choice (specification, General Fields, `_meta`).
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
