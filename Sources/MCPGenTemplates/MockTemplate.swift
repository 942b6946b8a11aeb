// Written by scripts/embed-templates from Templates/. Changes made here are lost.

extension EmbeddedTemplates {
    static let mock = #"""
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

        """#
}
