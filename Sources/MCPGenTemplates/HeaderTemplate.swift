// Written by scripts/embed-templates from Templates/. Changes made here are lost.

extension EmbeddedTemplates {
    static let header = #"""
        {{#sources}}
        // Emitted by mcpgen {{{version}}} from {{{name}}}, digest {{{digest}}}.
        {{/sources}}
        {{#isEmpty}}
        // Emitted by mcpgen {{{version}}}: there is no contract.
        {{/isEmpty}}
        {{^isEmpty}}
        // Changes made here are lost: change the contract.

        {{#importLines}}
        {{{.}}}
        {{/importLines}}
        {{/isEmpty}}

        """#
}
