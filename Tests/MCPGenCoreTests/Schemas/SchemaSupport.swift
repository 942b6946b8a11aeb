import MCPGenCore

/// A tool with one required property, `p`, of a schema. The schema begins on the second line.
///
/// - Parameters:
///   - schema: The schema of the property.
///   - others: Further keywords of the `inputSchema`.
private func document(_ schema: String, _ others: String) -> String {
    """
    {"name": "x", "tools": [{"name": "t", "inputSchema": {"type": "object", "required": ["p"], "properties": {"p":
    \(schema)}\(others)}}]}
    """
}

/// The parameters of the function of a tool with one required property, without the modules of their types.
func parameters(_ schema: String, _ others: String = "") throws -> String {
    let text = try emitted(document(schema, others), "x.json")["x.Types+MCP.swift"] ?? ""
    let head = text.split(separator: "\n").first { $0.contains("func t(") } ?? ""
    let list = head.drop { $0 != "(" }.dropFirst().prefix { $0 != ")" }
    return String(list).replacing("Swift.", with: "").replacing("MCPRuntime.", with: "")
}

/// What is reported for a tool with one required property: the line, counted from where its schema begins, the code and
/// the message.
func warnings(_ schema: String, _ others: String = "") throws -> [String] {
    let file = SourceFile(path: "x.json", bytes: Array(document(schema, others).utf8))
    return try Generator.generate([file]).diagnostics.map {
        "\($0.location.line - 1) \($0.code.rawValue): \($0.message.dropFirst("t: ".count))"
    }
}
