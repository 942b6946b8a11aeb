import SwiftSyntax

extension ProtocolReader {
    /// What a function gives back.
    mutating func result(_ function: FunctionDeclSyntax) -> ContractTool.ResultForm {
        guard let type = function.signature.returnClause?.type else { return .void }
        switch type.trimmedDescription {
        case "Void", "()", "Swift.Void": return .void
        case "String", "Swift.String": return .text
        case "[ContentBlock]", "[MCPRuntime.ContentBlock]": return .content
        case "CallToolResult", "MCPRuntime.CallToolResult": return .callToolResult
        default: break
        }
        guard let reference = types.type(type, from: "", in: file) else { return .void }
        if !types.isStructure(reference) {
            let message =
                "\(type.trimmedDescription) can't be the result of a tool; what can: a struct, String, "
                + "[ContentBlock], CallToolResult and Void"
            diagnostics.error(.unsupportedResult, message, at: file.location(of: type))
        }
        return .structured(reference)
    }
}
