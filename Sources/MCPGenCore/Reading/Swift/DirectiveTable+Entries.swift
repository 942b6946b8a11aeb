extension DirectiveTable {
    private static let icons = Argument(
        "icons",
        .json,
        "Icons for people, as the specification has them: `[[\"src\": \"https://…\", \"mimeType\": \"image/png\"]]`."
    )
    private static let title = Argument("title", .string, "The name for people.")
    private static let meta = Argument("meta", .json, "What `_meta` holds in the list.")

    static let server = Entry(
        kind: .server,
        subject: "a protocol",
        summary: "The protocol is a contract: a server, a client and a mock are emitted for it.",
        arguments: [
            Argument("name", .string, "The name on the wire. Otherwise the protocol's, in snake case."),
            title,
            Argument("version", .string, "The server's version. Otherwise 1.0.0."),
            Argument("instructions", .string, "How to use the server, for a model."),
            Argument(
                "toolNames",
                .choice(["snakeCase", "verbatim"]),
                "How tools and prompts are called that have no name of their own."
            ),
            icons,
            Argument("base", .string, "What emitted names begin with. Otherwise the protocol's without its suffix."),
        ],
        example: """
            /// Current and forecast weather.
            // @MCPServer(name: "weather", version: "1.2.0")
            public protocol WeatherService: Sendable {
            """
    )

    static let group = Entry(
        kind: .group,
        subject: "a protocol that an @MCPServer protocol inherits, or above that protocol itself",
        summary: """
            The tools of the protocol are a group, which a client activates. A group that inherits another one has it \
            nested in it. Above the contract itself, it declares a group that tools name by `group:`.
            """,
        arguments: [
            Argument("name", .string, "The group's name. Otherwise the protocol's without its suffix, in snake case."),
            Argument("description", .string, "What the group is for. Otherwise the documentation comment."),
            Argument("parent", .string, "The group in which it is, for groups that are declared above the contract."),
            Argument("exclusiveWith", .strings, "The groups that can't be active together with it."),
        ],
        example: """
            /// Reads and writes files.
            // @MCPGroup(exclusiveWith: ["mail"])
            protocol FilesTools: Sendable {
            """
    )

    static let tool = Entry(
        kind: .tool,
        subject: "a function of an @MCPServer protocol",
        summary: "Says more of a tool than its declaration does. Functions without any directive are tools too.",
        arguments: [
            Argument("name", .string, "The name on the wire. Otherwise the function's, in snake case."),
            title,
            Argument("readOnly", .bool, "Whether it changes nothing."),
            Argument("destructive", .bool, "Whether what it changes may be lost."),
            Argument("idempotent", .bool, "Whether calling it again with the same arguments changes nothing more."),
            Argument("openWorld", .bool, "Whether it deals with things outside of the server."),
            icons,
            Argument(
                "taskSupport",
                .choice(["forbidden", "optional", "required"]),
                "Whether calls can or have to be tasks."
            ),
            Argument(
                "flat",
                .bool,
                "Whether the only parameter, a struct, is a property of the arguments or all of them."
            ),
            Argument("defaults", .dictionary(of: "Swift literal"), "What parameters are that aren't passed."),
            Argument("constraints", .dictionary(of: "constraint"), "What is asked of parameters beyond their types."),
            Argument("header", .dictionary(of: "header name"), "The parameters that go into HTTP headers as well."),
            Argument("group", .string, "The group that the tool is in."),
            Argument("always", .bool, "Whether the tool is shown also while its group isn't active."),
            Argument(
                "output",
                .choice(["structured", "text"]),
                "Whether the result has a schema, or is given as text only."
            ),
            meta,
        ],
        example: """
            /// Get current weather for a city.
            // @MCPTool(title: "Weather", readOnly: true, defaults: ["unit": .celsius])
            func getWeather(city: String, unit: TemperatureUnit) async throws -> Weather
            """
    )

    static let resource = Entry(
        kind: .resource,
        subject: "a function of an @MCPServer protocol",
        summary: "The function reads a resource, or all resources whose URIs fit a template (RFC 6570, level 3).",
        arguments: [
            Argument("", .string, "The URI, or the template whose variables are the parameters."),
            Argument("name", .string, "The name on the wire. Otherwise the function's, in snake case."),
            title,
            Argument("mimeType", .string, "The MIME type of what is read."),
            Argument("size", .integer, "How many bytes it has."),
            Argument(
                "annotations",
                .json,
                "Audience, priority and time of the last change, as the specification has them."
            ),
            icons,
            meta,
            Argument("lists", .string, "Instead of a URI: the function lists the resources that another one reads."),
        ],
        example: """
            // @MCPResource("weather://{city}/current", mimeType: "application/json")
            func current(city: String) async throws -> Weather
            """
    )

    static let prompt = Entry(
        kind: .prompt,
        subject: "a function of an @MCPServer protocol",
        summary: "The function fills in a prompt; its parameters are the arguments.",
        arguments: [
            Argument("name", .string, "The name on the wire. Otherwise the function's, in snake case."),
            title,
            icons,
            meta,
        ],
        example: """
            /// Summarize the weather of a city.
            // @MCPPrompt(title: "Summary")
            func summarize(city: String) async throws -> [PromptMessage]
            """
    )

    static let completion = Entry(
        kind: .completion,
        subject: "a function of an @MCPServer protocol",
        summary: "The function proposes values for an argument of a prompt or a variable of a template.",
        arguments: [
            Argument(
                "of",
                .string,
                "The function that fills in the prompt or reads the resources. Otherwise all that have it."
            ),
            Argument("argument", .string, "The argument or the variable."),
        ],
        example: """
            // @MCPCompletion(of: "current", argument: "city")
            func completeCity(_ value: String) async throws -> [String]
            """
    )

    static let form = Entry(
        kind: .form,
        subject: "a struct, at the top of a file or within a type",
        summary: "The struct is an elicitation form: schema and codec are emitted, `context.elicit(as:)` asks for it.",
        arguments: [],
        example: """
            // @MCPForm
            struct Guest: Sendable {
            """
    )

    static let type = Entry(
        kind: .type,
        subject: "a type, or a property of a struct",
        summary: """
            Above a type: its codec is emitted though no signature mentions it, or its schema is given because it has a \
            codec of its own. Above a property: what is asked of its values.
            """,
        arguments: [
            Argument("schema", .json, "The schema of a type whose codec is written by hand."),
            Argument("tag", .string, "The property that says which case of an enum it is. Otherwise `type`."),
            Argument("range", .range, "The least and the greatest number."),
            Argument("multipleOf", .number, "What a number is a whole multiple of."),
            Argument("length", .range, "How many characters a string has, or how many elements an array."),
            Argument("pattern", .string, "What a string looks like, as a regular expression (ECMA 262)."),
            Argument("format", .string, "The format of a string, as JSON Schema has it."),
            Argument("unique", .bool, "Whether no two elements of an array are equal."),
        ],
        example: """
            struct Query: Sendable {
                // @MCPType(range: 1...16)
                var days: Int
            """
    )

    static let name = Entry(
        kind: .name,
        subject: "a property of a struct or a case of an enum",
        summary: "The name on the wire, where there are no `CodingKeys`.",
        arguments: [Argument("", .string, "The name.")],
        example: """
            // @MCPName("postal_code")
            var postalCode: String
            """
    )

    static let ignore = Entry(
        kind: .ignore,
        subject: "a function of an @MCPServer protocol or a property of a struct",
        summary: "The function isn't part of the contract, or the property doesn't go over the wire.",
        arguments: [],
        example: """
            // @MCPIgnore
            func reload() async
            """
    )
}
