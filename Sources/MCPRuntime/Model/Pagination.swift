/// Asks for a page of a list: the parameters of `tools/list` and the like (specification, Pagination).
public struct PaginatedRequest: Hashable, Sendable {
    /// Where the page begins, as the page before said it; `nil` for the first page.
    public var cursor: String?

    /// Makes a request.
    ///
    /// - Parameter cursor: Where the page begins, as the page before said it; `nil` for the first page.
    public init(cursor: String? = nil) {
        self.cursor = cursor
    }
}

extension PaginatedRequest: JSONDecodable, JSONEncodable {
    /// Reads the parameters.
    public init(json reader: inout JSONReader) throws(JSONFailure) {
        var cursor: String?
        _ = try reader.beginObject()
        while let name = try reader.nextName() {
            switch name {
            case "cursor": cursor = reader.readOptional()
            default: try reader.skipValue()
            }
        }
        self.init(cursor: cursor)
    }

    /// Writes the parameters.
    public func writeJSON(to writer: inout JSONWriter) {
        writer.beginObject()
        writer.member("cursor", cursor)
        writer.endObject()
    }
}
