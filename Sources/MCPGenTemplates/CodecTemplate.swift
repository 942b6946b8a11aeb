// Written by scripts/embed-templates from Templates/. Changes made here are lost.

extension EmbeddedTemplates {
    static let codec = #"""

        nonisolated extension {{{name}}}: MCPRuntime.JSONCodable {
        {{#structure}}
            /// Reads the value.
            {{{access}}}init(json {{{reader}}}: inout MCPRuntime.JSONReader) throws(MCPRuntime.JSONFailure) {
        {{#variables}}
                {{{.}}}
        {{/variables}}
                {{{beginObject}}}
                while let {{{key}}} = try {{{reader}}}.nextName() {
                    switch {{{subject}}} {
        {{#decoding}}
                    {{{.}}}
        {{/decoding}}
                    }
                }
        {{#building}}
                {{{.}}}
        {{/building}}
            }

            /// Writes the value.
            {{{access}}}func writeJSON(to {{{writer}}}: inout MCPRuntime.JSONWriter) {
                {{{writer}}}.beginObject()
        {{#encoding}}
                {{{.}}}
        {{/encoding}}
                {{{writer}}}.endObject()
            }
        {{/structure}}
        {{#enumeration}}
            /// Reads the value.
            {{{access}}}init(json reader: inout MCPRuntime.JSONReader) throws(MCPRuntime.JSONFailure) {
        {{#reading}}
                {{{.}}}
        {{/reading}}
            }

            /// Writes the value.
            {{{access}}}func writeJSON(to writer: inout MCPRuntime.JSONWriter) {
                writer.write(rawValue)
            }
        {{/enumeration}}
        {{#lines}}
            /// Reads the value.
            {{{access}}}init(json reader: inout MCPRuntime.JSONReader) throws(MCPRuntime.JSONFailure) {
        {{#reading}}
                {{{.}}}
        {{/reading}}
            }

            /// Writes the value.
            {{{access}}}func writeJSON(to writer: inout MCPRuntime.JSONWriter) {
        {{#writing}}
                {{{.}}}
        {{/writing}}
            }
        {{/lines}}
        {{#checks}}

        {{#lines}}
            {{{.}}}
        {{/lines}}
        {{/checks}}
        }

        """#
}
