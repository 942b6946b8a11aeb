/// The page docs/FromJSONSchema.md: what it says, rule by rule.
///
/// Schemas and Swift come from the reference contract and from what is emitted for it.
enum RulePage {
    /// What goes together.
    struct Chapter: Sendable {
        var title: String
        var rules: [Rule]
    }

    /// One rule of the generator.
    struct Rule: Sendable {
        var title: String
        var prose: String
        /// The contract that has the tool, and the tool that shows the rule.
        var contract = "rules"
        var tool: String
        /// Where in the tool's description the schema stands that is shown.
        var schema: String
        /// What is shown of the emitted code.
        var code: [Code]

        init(
            _ title: String,
            _ tool: String,
            contract: String = "rules",
            schema: String = "inputSchema",
            _ code: [Code],
            _ prose: String
        ) {
            self.title = title
            self.contract = contract
            self.prose = prose
            self.tool = tool
            self.schema = schema
            self.code = code
        }
    }

    /// A part of the emitted code.
    enum Code: Sendable {
        /// The tool's function in the protocol.
        case function
        /// A type, by its name within the contract's namespace.
        case type(String)
        /// A type with the documentation of its parts.
        case documented(String)
        /// The head of a struct's initializer.
        case initializer(String)
        /// A function or a constant of a type's codec, by its name, or else the lines that have some text.
        case codec(String, String)
        /// What mcpgen reports for the tool.
        case warnings
    }

    static let chapters = [objects, values, arrays, choices, references, constraints, conditions, formats, results]

    static let introduction = """
        # From JSON Schema to Swift

        What `mcpgen` makes of the `inputSchema` and the `outputSchema` of a tool, rule by rule, each with a schema and the code
        that is emitted for it. The dialect is 2020-12; what documents in the wild have of older drafts and of OpenAPI is
        understood too.

        A test writes this page from
        [Tests/References/Contracts/rules.mcp.json](../Tests/References/Contracts/rules.mcp.json) and from what is emitted for
        it; that code is compiled, and called by
        [Tests/EmittedCodeTests/Rules](../Tests/EmittedCodeTests/Rules). Code is shown without `public`, without the modules
        `Swift` and `MCPRuntime` before names, and without documentation, conformances and what follows from the rest.

        Three things hold throughout:

        - **Arguments are read strictly.** Every problem is told at once, each with its JSON Pointer, what was expected and
          what was found. What a closed object doesn't know is refused.
        - **Results are read tolerantly.** Unknown properties are ignored, unknown values of enums and unions are kept.
        - **What is sent is valid.** A value that breaks a constraint of its schema is not sent: the call throws
          `JSONEncodingError`.

        What has no type becomes `JSONValue`, with a warning that says where and why. Nothing that a schema allows is refused
        because it can't be expressed. All warnings are explained in [Diagnostics.md](Diagnostics.md).

        """
}
