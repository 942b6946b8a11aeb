// How services write the result of a tool (specification, Tools, Tool Result).
extension JSONWriter {
    /// Writes a structured result: the value, and its JSON text for those who read text only.
    ///
    /// A value that isn't an object reaches clients of 2026-07-28 as it is, and those of earlier revisions as text.
    public mutating func writeToolResult(structured value: some JSONEncodable) {
        beginObject()
        name("structuredContent")
        let start = count
        value.writeJSON(to: &self)
        let end = count
        append(raw: #","content":[{"type":"text","text":"#)
        writeString(repeating: start..<end)
        append(raw: "}]")
        endObject()
    }

    /// Writes a result that is a text.
    public mutating func writeToolResult(text: String) {
        append(raw: #"{"content":[{"type":"text","text":"#)
        write(text)
        append(raw: "}]}")
    }

    /// Writes a result of content blocks.
    public mutating func writeToolResult(content: [ContentBlock]) {
        beginObject()
        member("content", content)
        endObject()
    }

    /// Writes the result of a tool that has nothing to say but that it is done.
    public mutating func writeToolResult() {
        append(raw: #"{"content":[]}"#)
    }

    /// Writes a result that says why the tool failed.
    mutating func writeToolResult(failure error: any Error) {
        let failure = error as? ToolError ?? ToolError("\(error)")
        CallToolResult(content: failure.content, structuredContent: failure.structuredContent, isError: true)
            .writeJSON(to: &self)
    }
}
