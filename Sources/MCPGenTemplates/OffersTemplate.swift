// Written by scripts/embed-templates from Templates/. Changes made here are lost.

extension EmbeddedTemplates {
    static let offers = #"""
        {{#offers.prompts.isPresent}}

            /// The prompts as `prompts/list` shows them.
            {{{access}}}var prompts: [MCPRuntime.Prompt] {
                [
        {{#offers.prompts.listings}}
                    MCPRuntime.Prompt(
        {{#bare}}
                        {{{.}}}
        {{/bare}}
                        listed: {{{delimiter}}}"""
                            {{{listing}}}
                            """{{{delimiter}}}
                    ){{{separator}}}
        {{/offers.prompts.listings}}
                ]
            }
        {{/offers.prompts.isPresent}}
        {{#offers.resources.isPresent}}

            /// The resources as `resources/list` shows them.
            {{{access}}}var resources: [MCPRuntime.Resource] {
                [
        {{#offers.resources.listings}}
                    MCPRuntime.Resource(
        {{#bare}}
                        {{{.}}}
        {{/bare}}
                        listed: {{{delimiter}}}"""
                            {{{listing}}}
                            """{{{delimiter}}}
                    ){{{separator}}}
        {{/offers.resources.listings}}
                ]
            }
        {{/offers.resources.isPresent}}
        {{#offers.templates.isPresent}}

            /// The templates as `resources/templates/list` shows them.
            {{{access}}}var resourceTemplates: [MCPRuntime.ResourceTemplate] {
                [
        {{#offers.templates.listings}}
                    MCPRuntime.ResourceTemplate(
        {{#bare}}
                        {{{.}}}
        {{/bare}}
                        listed: {{{delimiter}}}"""
                            {{{listing}}}
                            """{{{delimiter}}}
                    ){{{separator}}}
        {{/offers.templates.listings}}
                ]
            }
        {{/offers.templates.isPresent}}
        {{#offers.hasResources}}

            /// Has the service read a resource.
            {{{access}}}nonisolated(nonsending) func readResource(
                _ uri: Swift.String,
                _ context: MCPRuntime.RequestContext
            ) async throws -> MCPRuntime.ReadResourceResult? {
        {{#offers.reading}}
                {{{.}}}
        {{/offers.reading}}
            }
        {{/offers.hasResources}}
        {{#offers.prompts.isPresent}}

            /// Has the service fill in a prompt.
            {{{access}}}nonisolated(nonsending) func getPrompt(
                _ name: Swift.String,
                arguments: [Swift.String: Swift.String],
                _ context: MCPRuntime.RequestContext
            ) async throws -> MCPRuntime.GetPromptResult? {
                switch name {
        {{#offers.prompting}}
                {{{.}}}
        {{/offers.prompting}}
                default: return nil
                }
            }
        {{/offers.prompts.isPresent}}

        """#
}
