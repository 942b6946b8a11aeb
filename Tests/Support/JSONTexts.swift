package import MCPRuntime

extension JSONDecodable {
    /// Reads a whole document of JSON text: the counterpart of `jsonText()`.
    package init(jsonText text: String) throws(JSONDecodingError) {
        try self.init(json: Array(text.utf8))
    }
}
