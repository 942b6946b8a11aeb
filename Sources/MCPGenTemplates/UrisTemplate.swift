// Written by scripts/embed-templates from Templates/. Changes made here are lost.

extension EmbeddedTemplates {
    static let uris = #"""
        {{#offers.hasResources}}

        /// The URIs of the resources of {{{base}}}, and the templates of those that there are many of.
        {{{access}}}nonisolated enum {{{base}}}Resource {
        {{#offers.uris}}
            /// `{{{name}}}`
        {{#declaration}}
            {{{.}}}
        {{/declaration}}
        {{/offers.uris}}
        }
        {{/offers.hasResources}}

        """#
}
