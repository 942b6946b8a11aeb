// Content as older revisions know it: there, what they don't know would make a result that their clients refuse.
extension Exchange {
    /// Writes a result anew whose content an older revision doesn't have: structured content that isn't an object came with
    /// 2026-07-28, links to resources with 2025-06-18, sound with 2025-03-26. They become texts that say what there is.
    ///
    /// - Parameter start: Where the result begins.
    func adaptContent(_ message: inout JSONWriter, from start: Int) {
        if isStateless { return }
        if method == .callTool { message.removeBareStructuredContent(from: start) }
        guard protocolVersion < .v2025_06_18, method == .callTool || method == .getPrompt else { return }
        let json = message.withUnsafeBytes { Array($0[start...]) }
        if method == .callTool, var result = try? CallToolResult(json: json) {
            result.content = result.content.map(adapted)
            message.truncate(to: start)
            result.writeJSON(to: &message)
        } else if method == .getPrompt, var result = try? GetPromptResult(json: json) {
            for index in result.messages.indices {
                result.messages[index].content = adapted(result.messages[index].content)
            }
            message.truncate(to: start)
            result.writeJSON(to: &message)
        }
    }

    private func adapted(_ block: ContentBlock) -> ContentBlock {
        if let resource = block.resource { return .text("\(resource.title ?? resource.name): \(resource.uri)") }
        if case .audio(_, let mimeType) = block, protocolVersion == .v2024_11_05 {
            return .text("(sound of type \(mimeType), which revision 2024-11-05 can't carry)")
        }
        return block
    }
}

extension JSONWriter {
    /// Takes structured content out of a tool's result that isn't an object: before 2026-07-28 there are only objects, and
    /// clients refuse results with others. Its JSON text takes its place where the result has no text.
    ///
    /// - Parameter start: Where the result begins: with its `_meta`, with structured content, or it has none but objects.
    fileprivate mutating func removeBareStructuredContent(from start: Int) {
        let name: StaticString = #"{"structuredContent":"#
        let isFirst = holds(name, at: start) && !holds("{", at: start + name.utf8CodeUnitCount)
        guard isFirst || holds(#"{"_meta":"#, at: start) else { return }
        let json = withUnsafeBytes { Array($0[start...]) }
        guard let members = try? [String: JSONValue](json: json), let bare = members["structuredContent"],
            bare.object == nil, var result = try? CallToolResult(json: json)
        else { return }
        if result.text.isEmpty { result.content.append(.text("\(bare)")) }
        result.structuredContent = nil
        truncate(to: start)
        result.writeJSON(to: &self)
    }
}
