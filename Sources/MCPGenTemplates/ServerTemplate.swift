// Written by scripts/embed-templates from Templates/. Changes made here are lost.

extension EmbeddedTemplates {
    static let server = #"""
        {{>header}}
        {{#contracts}}

        /// Serves an implementation of ``{{{service}}}``.
        {{{access}}}nonisolated struct {{{base}}}Server<{{{implementer}}}: {{{service}}}>: MCPRuntime.MCPService {
            private let service: {{{implementer}}}

            /// Makes a server.
            ///
            /// - Parameter service: What answers the calls.
            {{{access}}}init(_ service: {{{implementer}}}) {
                self.service = service
            }

            /// What the server calls itself.
            {{{access}}}var implementation: MCPRuntime.Implementation {
        {{#implementation}}
                {{{.}}}
        {{/implementation}}
            }
        {{#instructionsLiteral}}

            /// How to use the server, for a model.
            {{{access}}}var instructions: Swift.String? {
                {{{.}}}
            }
        {{/instructionsLiteral}}

            /// The tools as `tools/list` shows them.
            {{{access}}}var tools: [MCPRuntime.ToolListing] {
        {{#hasTools}}
                {{{base}}}Tool.allCases.map(\.listing)
        {{/hasTools}}
        {{^hasTools}}
                []
        {{/hasTools}}
            }

            /// Reads the arguments of a call, has the service answer it and writes the result.
            {{{access}}}nonisolated(nonsending) func callTool(
                _ call: MCPRuntime.ToolCall,
                writing result: inout MCPRuntime.JSONWriter
            ) async throws {
        {{#hasTools}}
                switch try call.tool(as: {{{base}}}Tool.self) {
        {{#tools}}
                case .{{{caseName}}}:
        {{#dispatch}}
                    {{{.}}}
        {{/dispatch}}
        {{/tools}}
                }
        {{/hasTools}}
        {{^hasTools}}
                throw call.unknownTool()
        {{/hasTools}}
            }
        {{>offers}}
        }
        {{/contracts}}

        """#
}
