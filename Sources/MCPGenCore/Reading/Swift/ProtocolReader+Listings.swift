import MCPJSON

extension ProtocolReader {
    /// What `tools/list` shows of a tool, but for its schemas.
    mutating func head(of tool: ContractTool, _ directive: Directive?) -> JSONObject {
        var listing: JSONObject = ["name": .string(tool.name)]
        listing["title"] = directive?.string("title", &diagnostics).map(JSONValue.string)
        listing["description"] = tool.description.map(JSONValue.string)
        var annotations = JSONObject()
        for hint in ["readOnly", "destructive", "idempotent", "openWorld"] {
            annotations[hint + "Hint"] = directive?.bool(hint, &diagnostics).map(JSONValue.bool)
        }
        if !annotations.members.isEmpty { listing["annotations"] = .object(annotations) }
        return listing
    }

    /// The tools with their schemas, which can be made once all types have been read.
    func finished(_ tools: [ContractTool]) -> [ContractTool] {
        tools.map { tool in
            var tool = tool
            let annotations = tool.listing["annotations"]
            tool.listing["annotations"] = nil
            tool.listing["inputSchema"] = SchemaBuilder.schema(of: tool.parameters, tool.arguments, types.types)
            if case .structured(let type) = tool.result {
                tool.listing["outputSchema"] = SchemaBuilder.schema(of: type, types.types)
            }
            tool.listing["annotations"] = annotations
            return tool
        }
    }
}
