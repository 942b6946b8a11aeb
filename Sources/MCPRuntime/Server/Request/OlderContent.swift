// Content as older revisions know it: there, what they don't know would make a result that their clients refuse.
extension Exchange {
    /// Writes a result anew whose content an older revision doesn't have: links to resources came with 2025-06-18, sound
    /// with 2025-03-26. Both become texts that say what there is.
    ///
    /// - Parameter start: Where the result begins.
    func adaptContent(_ message: inout JSONWriter, from start: Int) {
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
