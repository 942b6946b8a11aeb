// Written by scripts/embed-templates from Templates/. Changes made here are lost.

/// The templates of emitted code, by their names without suffix.
package enum EmbeddedTemplates {
    /// The text of each template.
    package static let all: [String: String] = [
        "client": #"""
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

        """#,
        "codec": #"""

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

        """#,
        "header": #"""
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

        """#,
        "mock": #"""
        {{>header}}
        {{#contracts}}
        {{^isPart}}

        /// Answers as it is told and takes down the calls, for tests of code that uses a ``{{{service}}}``.
        {{{access}}}nonisolated struct {{{base}}}Mock: {{{service}}} {
            /// A call that was received.
            {{{access}}}enum {{{call}}}: {{#isHashable}}Swift.Hashable, {{/isHashable}}Swift.Sendable {
        {{#mocked}}
                /// `{{{name}}}`
        {{#mock.callCase}}
                {{{.}}}
        {{/mock.callCase}}
        {{/mocked}}
            }

            /// Takes down the calls; copies of the mock share it.
            {{{access}}}let recorder = MCPRuntime.CallRecorder<{{{call}}}>()

            /// The calls so far, in the order in which they came.
            {{{access}}}var calls: [{{{call}}}] { recorder.calls }
        {{#mocked}}

            /// Answers `{{{name}}}`.
        {{#mock.handler}}
            {{{.}}}
        {{/mock.handler}}
        {{/mocked}}

            /// Makes a mock.
        {{#hasRequiredHandlers}}
            ///
            /// - Parameters:
        {{#requiredHandlers}}
            ///   - {{{mock.handlerName}}}: Answers `{{{name}}}`.
        {{/requiredHandlers}}
        {{/hasRequiredHandlers}}
        {{#initializer}}
            {{{.}}}
        {{/initializer}}
        {{#hasRequiredHandlers}}
        {{#requiredHandlers}}
                self.{{{mock.handlerName}}} = {{{mock.handlerName}}}
        {{/requiredHandlers}}
            }
        {{/hasRequiredHandlers}}
        {{/isPart}}
        {{#isPart}}

        nonisolated extension {{{base}}}Mock {
        {{/isPart}}
        {{#mockFunctions}}
        {{^isFirst}}

        {{/isFirst}}
        {{#mock.documentation}}
            {{{.}}}
        {{/mock.documentation}}
        {{#mock.head}}
            {{{.}}}
        {{/mock.head}}
        {{#mock.body}}
                {{{.}}}
        {{/mock.body}}
            }
        {{/mockFunctions}}
        }
        {{/contracts}}

        """#,
        "offers": #"""
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

        """#,
        "server": #"""
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

        """#,
        "types": #"""
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

        """#,
        "uris": #"""
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

        """#,
    ]
}
