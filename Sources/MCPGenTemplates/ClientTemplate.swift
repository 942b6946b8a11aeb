// Written by scripts/embed-templates from Templates/. Changes made here are lost.

extension EmbeddedTemplates {
    static let client = #"""
        {{>header}}
        {{#contracts}}
        {{^isPart}}

        /// Calls the tools of a remote {{{base}}} server.
        {{#clientConforms}}
        {{{access}}}nonisolated struct {{{base}}}Client: {{{service}}}, MCPRuntime.MCPTypedClient {
        {{/clientConforms}}
        {{^clientConforms}}
        ///
        /// It isn't a ``{{{service}}}``: some functions of the protocol don't suspend or don't throw, as a remote call does.
        {{{access}}}nonisolated struct {{{base}}}Client: MCPRuntime.MCPTypedClient {
        {{/clientConforms}}
            /// The connection, for everything that isn't a tool.
            {{{access}}}let mcp: MCPRuntime.MCPClient

            /// Gives types to a connection.
            ///
            /// - Parameter mcp: The connection.
            {{{access}}}init(mcp: MCPRuntime.MCPClient) {
                self.mcp = mcp
            }
        {{#hasAgentTools}}

            /// The tools for an agent: a model's loop calls them by their names, over this connection and with the same checks.
            {{{access}}}var agentTools: [MCPRuntime.AgentTool] {
                {{{base}}}Tool.allCases.map { agentTool($0) }
            }

            private func agentTool(_ tool: {{{base}}}Tool) -> MCPRuntime.AgentTool {
                switch tool {
        {{#tools}}
                case .{{{caseName}}}:
        {{#agentTool}}
                    {{{.}}}
        {{/agentTool}}
        {{/tools}}
                }
            }
        {{/hasAgentTools}}
        {{/isPart}}
        {{#isPart}}

        nonisolated extension {{{base}}}Client {
        {{/isPart}}
        {{#clientFunctions}}
        {{^isFirst}}

        {{/isFirst}}
        {{#documentation}}
            {{{.}}}
        {{/documentation}}
        {{#head}}
            {{{.}}}
        {{/head}}
        {{#body}}
                {{{.}}}
        {{/body}}
            }
        {{/clientFunctions}}
        }
        {{/contracts}}

        """#
}
