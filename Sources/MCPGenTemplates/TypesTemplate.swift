// Written by scripts/embed-templates from Templates/. Changes made here are lost.

extension EmbeddedTemplates {
    static let types = #"""
        {{>header}}
        {{#contracts}}
        {{^isPart}}
        {{#isDocument}}

        {{#documentation}}
        {{{.}}}
        {{/documentation}}
        {{{access}}}nonisolated protocol {{{service}}}: Swift.Sendable {
        {{#requirements}}
        {{^first()}}

        {{/first()}}
        {{#documentation}}
            {{{.}}}
        {{/documentation}}
        {{#head}}
            {{{.}}}
        {{/head}}
        {{/requirements}}
        }
        {{/isDocument}}
        {{#hasOverloads}}

        nonisolated extension {{{service}}} {
        {{#overloads}}
        {{^first()}}

        {{/first()}}
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
        {{/overloads}}
        }
        {{/hasOverloads}}
        {{#hasTools}}

        /// The tools of {{{base}}}.
        {{{access}}}nonisolated enum {{{base}}}Tool: Swift.String, Swift.CaseIterable, Swift.Sendable {
        {{#tools}}
            /// `{{{name}}}`
        {{#caseDeclaration}}
            {{{.}}}
        {{/caseDeclaration}}
        {{/tools}}
        }

        nonisolated extension {{{base}}}Tool: MCPRuntime.MCPToolName {
            /// Finds the tool of a name on the wire.
            {{{access}}}init?(wireName: borrowing MCPRuntime.JSONText) {
        {{#hasManyTools}}
                self.init(rawValue: wireName.unescaped() ?? "")
        {{/hasManyTools}}
        {{^hasManyTools}}
                switch wireName {
        {{#tools}}
        {{#caseDecoding}}
                {{{.}}}
        {{/caseDecoding}}
        {{/tools}}
                default: return nil
                }
        {{/hasManyTools}}
            }

            /// The tool as `tools/list` shows it.
            {{{access}}}var listing: MCPRuntime.ToolListing {
                switch self {
        {{#tools}}
                case .{{{caseName}}}:
                    MCPRuntime.ToolListing(
                        name: {{{literal}}},
                        json: {{{delimiter}}}"""
                            {{{listing}}}
                            """{{{delimiter}}}
                    )
        {{/tools}}
                }
            }
        }
        {{/hasTools}}
        {{>uris}}
        {{#isDocument}}

        /// The types of {{{base}}}.
        {{{access}}}nonisolated enum {{{base}}} {
        {{#namespaces}}
            /// The types of `{{{tool}}}`.
            {{{access}}}enum {{{name}}} {}
        {{/namespaces}}
        }
        {{/isDocument}}
        {{/isPart}}
        {{#emittedTypes}}

        nonisolated extension {{{namespace}}} {
        {{#documentation}}
            {{{.}}}
        {{/documentation}}
        {{#alias}}
            {{{access}}}typealias {{{shortName}}} = {{{.}}}
        {{/alias}}
        {{#lines}}
        {{#declaration}}
            {{{.}}}
        {{/declaration}}
        {{/lines}}
        {{#structure}}
            {{{access}}}struct {{{shortName}}}: {{#isHashable}}Swift.Hashable, {{/isHashable}}Swift.Sendable {
        {{#properties}}
        {{#documentation}}
                {{{.}}}
        {{/documentation}}
        {{#declaration}}
                {{{.}}}
        {{/declaration}}
        {{/properties}}

                /// Makes a value.
        {{#hasParameters}}
                ///
                /// - Parameters:
        {{#initializerParameters}}
                {{{.}}}
        {{/initializerParameters}}
        {{/hasParameters}}
        {{#initializer}}
                {{{.}}}
        {{/initializer}}
        {{#assignments}}
                    {{{.}}}
        {{/assignments}}
                }
            }
        {{/structure}}
        {{#enumeration}}
            {{{access}}}enum {{{shortName}}}: Swift.String, Swift.CaseIterable, Swift.Hashable, Swift.Sendable {
        {{#cases}}
        {{#documentation}}
                {{{.}}}
        {{/documentation}}
        {{#declaration}}
                {{{.}}}
        {{/declaration}}
        {{/cases}}
            }
        {{/enumeration}}
        }
        {{/emittedTypes}}
        {{#codecs}}
        {{>codec}}
        {{/codecs}}
        {{/contracts}}
        {{#forms}}

        nonisolated extension {{{name}}}: MCPRuntime.ElicitationForm {
            /// The name of the form.
            {{{access}}}static var formName: Swift.String {
                {{{literal}}}
            }

            /// What the form asks for, as a schema in JSON.
            {{{access}}}static var requestedSchema: Swift.String {
                {{{delimiter}}}"""
                {{{schema}}}
                """{{{delimiter}}}
            }
        }
        {{/forms}}
        {{#formCodecs}}
        {{>codec}}
        {{/formCodecs}}

        """#
}
