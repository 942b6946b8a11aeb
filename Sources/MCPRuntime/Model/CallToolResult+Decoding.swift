// Typed reading of results of tools that declare no schema for them (specification, Tools, Tool Result).
extension CallToolResult {
    /// Reads the result as a type, for tools without an `outputSchema`.
    ///
    /// What counts is the structured content; where there is none, the first text that is JSON of the type, by itself or
    /// in a fence of Markdown.
    ///
    /// - Parameter type: The type of the result. Properties that it doesn't know are ignored.
    /// - Throws: ``ToolError`` when the tool failed, ``MCPClientError/invalidResponse(_:)`` when nothing in the result fits.
    public func decoded<Value: JSONDecodable>(as type: Value.Type = Value.self) throws -> Value {
        _ = try successful()
        guard let structuredContent else { return try content.decoded(as: type) }
        do {
            return try structuredContent.read()
        } catch {
            throw MCPClientError.invalidResponse("structuredContent: \(error)")
        }
    }
}

extension [ContentBlock] {
    /// Reads the first text that is JSON of a type, by itself or in a fence of Markdown (three backticks or tildes, with
    /// `json` or nothing behind them).
    ///
    /// - Parameter type: The type of the value. Properties that it doesn't know are ignored.
    /// - Throws: ``MCPClientError/invalidResponse(_:)`` when no text fits. It says what is wrong with the first one that is
    ///   JSON.
    public func decoded<Value: JSONDecodable>(as type: Value.Type = Value.self) throws(MCPClientError) -> Value {
        var failure: String?
        for (index, block) in enumerated() {
            guard let text = block.text.map({ Array<UInt8>($0.utf8) }) else { continue }
            for candidate in [text[...]] + fencedJSON(in: text) {
                do {
                    return try Value(json: candidate)
                } catch {
                    guard failure == nil, (try? JSONValue(json: candidate)) != nil else { continue }
                    failure = "the text of content \(index): \(error)"
                }
            }
        }
        throw .invalidResponse(failure ?? "none of the content is JSON")
    }
}

/// What stands in the fences of a Markdown text that are for JSON, or for nothing in particular.
///
/// - Parameter text: UTF-8 text.
private func fencedJSON(in text: [UInt8]) -> [ArraySlice<UInt8>] {
    var found: [ArraySlice<UInt8>] = []
    var open: (mark: UInt8, length: Int, isJSON: Bool, start: Int)?
    for line in text.split(separator: UInt8(ascii: "\n"), omittingEmptySubsequences: false) {
        let content = line.trimming { $0 == UInt8(ascii: " ") || $0 == UInt8(ascii: "\r") || $0 == UInt8(ascii: "\t") }
        guard let mark = content.first, mark == UInt8(ascii: "`") || mark == UInt8(ascii: "~") else { continue }
        let rest = content.drop(while: { $0 == mark })
        let length = rest.startIndex - content.startIndex
        guard let fence = open else {
            let language = String(decoding: rest, as: UTF8.self).lowercased()
            if length >= 3 { open = (mark, length, ["", "json"].contains(language), line.endIndex) }
            continue
        }
        guard rest.isEmpty, mark == fence.mark, length >= fence.length else { continue }
        if fence.isJSON { found.append(text[fence.start..<line.startIndex]) }
        open = nil
    }
    return found
}

extension ArraySlice<UInt8> {
    fileprivate func trimming(_ isBlank: (UInt8) -> Bool) -> ArraySlice<UInt8> {
        let start = drop(while: isBlank)
        guard let last = start.lastIndex(where: { !isBlank($0) }) else { return start }
        return start[...last]
    }
}
