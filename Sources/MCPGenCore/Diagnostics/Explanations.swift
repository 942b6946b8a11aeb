import MCPJSON

extension Diagnostic.Code {
    /// What there is to say of a kind of diagnostic, in Markdown.
    package struct Explanation: Sendable {
        /// A short name of the mistake.
        package var title: String
        /// What it means.
        package var meaning: String
        /// What to do about it.
        package var remedy: String

        fileprivate init(_ title: String, meaning: String, remedy: String) {
            self.title = title
            self.meaning = meaning
            self.remedy = remedy
        }
    }

    /// What there is to say of this kind.
    package var explanation: Explanation {
        switch self {
        case .invalidJSON:
            Explanation(
                "A file isn't JSON",
                meaning: """
                    The text breaks the grammar of JSON (RFC 8259) at this character, or goes beyond a limit of \
                    the reader.
                    """,
                remedy: "Mend the text. Comments and commas before a closing bracket aren't JSON."
            )
        case .notAContract:
            Explanation(
                "A document has no tools",
                meaning: """
                    The document is none of the forms that are read: a contract, a result of `tools/list`, a \
                    whole response of it, or an array of tools.
                    """,
                remedy: """
                    Give the document an array `tools`, or give mcpgen the answer of a server to `tools/list` as \
                    it is.
                    """
            )
        case .invalidTool:
            Explanation(
                "A tool isn't described as MCP has it",
                meaning: "A tool is an object with a `name` that is a string without control characters.",
                remedy: "Mend the description where it comes from: other clients can't use the tool either."
            )
        case .invalidOffer:
            Explanation(
                "A prompt, resource or template isn't described as MCP has it",
                meaning: """
                    Prompts have a `name`, resources a `name` and a `uri`, templates a `name` and a `uriTemplate` of \
                    RFC 6570 up to level 3, each list has each of them once, and arguments of prompts have a `name`.
                    """,
                remedy: """
                    Mend the description where it comes from. Until then nothing is emitted for it; `mcp.getPrompt` \
                    and `mcp.readResource` of a client reach it nevertheless.
                    """
            )
        case .missingInputSchema:
            Explanation(
                "A tool has no inputSchema",
                meaning: "MCP asks for an `inputSchema`; without one it isn't known what the tool takes.",
                remedy: """
                    Write `"inputSchema": {"type": "object"}` for a tool without arguments. Until then it is \
                    taken to have none.
                    """
            )
        case .duplicateTool:
            Explanation(
                "Two tools have one name",
                meaning: "A call names a tool, so nobody could tell the two apart.",
                remedy: """
                    Rename one. In a protocol, `@MCPTool(name:)` gives a name of its own, as overloads need it.
                    """
            )
        case .duplicateContract:
            Explanation(
                "Two contracts have one name",
                meaning: "Both would emit types of the same names into one module.",
                remedy: """
                    Change the `name` of one contract, or give an annotated protocol another base by \
                    `@MCPServer(base:)`.
                    """
            )
        case .nameCollision:
            Explanation(
                "Two things would have one name in Swift",
                meaning: """
                    Names that differ on the wire can become the same name in Swift, and emitted types can have \
                    the names of your own ones.
                    """,
                remedy: """
                    Give one of them another name: by `names` in mcpgen.json for what a document describes, by \
                    `@MCPServer(base:)` for a protocol.
                    """
            )
        case .fileCollision:
            Explanation(
                "Two documents would emit files of one name",
                meaning: """
                    The names of emitted files are made of the document's path below `--root`, and two of these \
                    are the same.
                    """,
                remedy: "Rename one of the documents, or give `--root` so that their folders count."
            )
        case .invalidSchema:
            Explanation(
                "A schema breaks the rules of JSON Schema",
                meaning: """
                    A keyword has a value that JSON Schema doesn't allow for it, so nobody can say what the \
                    schema means.
                    """,
                remedy: """
                    Mend the schema where it comes from. A contract that was recorded from a server can be \
                    mended by hand.
                    """
            )
        case .schemaNotExpressed:
            Explanation(
                "A schema has no type in Swift",
                meaning: """
                    No Swift type holds exactly what the schema allows, so `JSONValue`, which holds anything, \
                    stands in for it.
                    """,
                remedy: """
                    Nothing has to be done: values pass unchanged. A schema that says `type` and names its \
                    properties is typed.
                    """
            )
        case .unsupportedKeyword:
            Explanation(
                "A keyword isn't checked",
                meaning: """
                    The keyword is shown to callers in `tools/list`, but neither the types nor the emitted \
                    checks know it.
                    """,
                remedy: """
                    Check it in the implementation if it matters, or say the same with keywords that are known.
                    """
            )
        case .unsupportedPattern:
            Explanation(
                "A pattern isn't checked",
                meaning: """
                    The regular expression uses what the emitted checks can't do, such as looking ahead, or \
                    isn't one.
                    """,
                remedy: """
                    Simplify the pattern, or check the value in the implementation. It is shown to callers all \
                    the same.
                    """
            )
        case .contradiction:
            Explanation(
                "Nothing fits a schema",
                meaning: "The keywords of the schema contradict one another, so that no value is valid.",
                remedy: """
                    Look for a type that excludes the enum beside it, bounds that cross, or parts of `allOf` \
                    that exclude each other.
                    """
            )
        case .unresolvedReference:
            Explanation(
                "A reference leads nowhere",
                meaning: "There is nothing at the place that the `$ref` names. `JSONValue` stands in for it.",
                remedy: """
                    Correct the `$ref`, or add what is missing below `$defs`. References are resolved within the \
                    schema that they are in.
                    """
            )
        case .remoteReference:
            Explanation(
                "A reference leads out of the document",
                meaning: """
                    mcpgen reads the files that it is given and never the network. `JSONValue` stands in for \
                    what lies elsewhere.
                    """,
                remedy: "Copy the schema into `$defs` and refer to it there."
            )
        case .recursiveReference:
            Explanation(
                "A schema contains itself without end",
                meaning: """
                    Following the references comes back to where it began without reaching anything that a value \
                    could have.
                    """,
                remedy: "Break the circle: at least one of the schemas in it has to say something besides `$ref`."
            )
        case .defaultMismatch:
            Explanation(
                "A default isn't a value of its type",
                meaning: """
                    Who leaves the value out would get one that isn't valid, so the default isn't used; for a \
                    protocol or a form it is an error.
                    """,
                remedy: """
                    Correct the default. For protocols and forms, it has to be a literal of the type, such as \
                    `3` or `.celsius`.
                    """
            )
        case .unknownDirective:
            Explanation(
                "There is no such directive",
                meaning: """
                    A comment that begins with `@MCP` is a directive, and this one isn't among those that there \
                    are.
                    """,
                remedy: "Correct the name: `@MCPServer`, `@MCPTool`, `@MCPIgnore`, `@MCPForm`."
            )
        case .invalidDirective:
            Explanation(
                "A directive isn't spelled like an attribute",
                meaning: "What stands behind the directive's name isn't a list of arguments as Swift has them.",
                remedy: """
                    Write it like an attribute: `// @MCPTool(title: "Weather", readOnly: true)`.
                    """
            )
        case .misplacedDirective:
            Explanation(
                "A directive stands where it means nothing",
                meaning: """
                    A directive belongs to the declaration right below it, and this isn't one of the kind that \
                    it is for.
                    """,
                remedy: "Put it right above the declaration, below the documentation comment."
            )
        case .duplicateDirective:
            Explanation(
                "Something is said twice",
                meaning: "Two directives stand above one declaration, or one directive has an argument twice.",
                remedy: "Take one of the two away."
            )
        case .unknownArgument:
            Explanation(
                "A directive has no such argument",
                meaning: "The argument isn't among those of the directive, or has no name.",
                remedy: "Correct the name, or take the argument away."
            )
        case .invalidArgument:
            Explanation(
                "An argument of a directive has the wrong value",
                meaning: """
                    Directives are read and not run, so their values are literals of the kind that the argument \
                    needs.
                    """,
                remedy: "Write a literal of the kind that the message names."
            )
        case .unknownParameter:
            Explanation(
                "A default is for a parameter that isn't there",
                meaning: "`defaults` names a parameter that the function below the directive doesn't have.",
                remedy: "Use the name that the parameter has within the function."
            )
        case .invalidSwift:
            Explanation(
                "A declaration isn't valid Swift",
                meaning: "The declaration can't be parsed, so nothing can be emitted for it.",
                remedy: "Mend what the compiler complains about."
            )
        case .invalidName:
            Explanation(
                "A name can't be one in Swift",
                meaning: "Emitted types would begin with something that no identifier begins with.",
                remedy: "Give another name: `base:` in `@MCPServer`, or `names` in mcpgen.json."
            )
        case .unsupportedProtocol:
            Explanation(
                "A protocol can't be a contract",
                meaning: "The emitted client and mock have to conform to the protocol, and can't to this one.",
                remedy: "Keep to functions, don't inherit but from `Sendable`, and leave the protocol on no actor."
            )
        case .unsupportedFunction:
            Explanation(
                "A function can't be a tool",
                meaning: """
                    Generic, static and mutating functions and those with typed throws can't be called by a name \
                    on the wire.
                    """,
                remedy: "Change the function, or mark it `// @MCPIgnore` and implement it in an extension."
            )
        case .unsupportedParameter:
            Explanation(
                "A parameter can't be an argument",
                meaning: """
                    The value of an argument is read from JSON: it needs a name, and is neither `inout` nor one \
                    of any number.
                    """,
                remedy: "Name the parameter, or take an array. One `RequestContext` is enough for a function."
            )
        case .unsupportedResult:
            Explanation(
                "A type can't be the result of a tool",
                meaning: """
                    Structured content is an object, so a result is a struct, a text, content blocks, a whole \
                    result or nothing.
                    """,
                remedy: "Return a struct with the value as its property."
            )
        case .unsupportedType:
            Explanation(
                "A type can't go over the wire",
                meaning: """
                    mcpgen writes codecs for the types that it knows and for the target's own structs and enums \
                    of strings.
                    """,
                remedy: "Use one of the types that the message names, or a struct of them."
            )
        case .unsupportedProperty:
            Explanation(
                "A property can't go over the wire",
                meaning: """
                    The property has no stored value that a codec could read and set, or its type isn't known.
                    """,
                remedy: """
                    Write the type out, make it a `var`, or give it a value and leave it out of the \
                    `CodingKeys`.
                    """
            )
        case .unsupportedForm:
            Explanation(
                "A struct can't be a form",
                meaning: """
                    A form asks for strings, numbers, booleans, choices and lists of choices, each in a property \
                    of its own (specification, Elicitation).
                    """,
                remedy: "Use the types that the message names, and leave `ElicitationForm` to what is emitted."
            )
        case .inaccessible:
            Explanation(
                "Emitted code can't use a declaration",
                meaning: """
                    Emitted code stands in other files, which `private` and `fileprivate` hide the declaration \
                    from.
                    """,
                remedy: "Make it `internal` at least."
            )
        case .notSendable:
            Explanation(
                "A type has to be Sendable",
                meaning: """
                    Emitted code hands values of the type, or implementations of the protocol, from one task to \
                    another.
                    """,
                remedy: "Add `Sendable` to what it conforms to."
            )
        case .codecExists:
            Explanation(
                "A type has a codec already",
                meaning: """
                    The type conforms to `JSONCodable` by hand, so its schema isn't known, and a second codec \
                    would clash with the first.
                    """,
                remedy: "Take the conformance away, or take another type."
            )
        case .missingImplementation:
            Explanation(
                "A function that isn't a tool has no implementation",
                meaning: """
                    The emitted client and mock conform to the protocol too, and can't make up what the function \
                    does.
                    """,
                remedy: "Implement it in an extension of the protocol."
            )
        case .notRemote:
            Explanation(
                "The client doesn't conform to the protocol",
                meaning: "A remote call suspends and may fail, and a function of the protocol isn't `async throws`.",
                remedy: "Make the function `async throws`, or use the client by its own type."
            )
        case .invalidConfiguration:
            Explanation(
                "A setting has a value that it can't have",
                meaning: "A key of mcpgen.json needs a value of another type, or one of several words.",
                remedy: """
                    Write what the message names. `Schemas/mcpgen.schema.json` tells editors what can be \
                    written.
                    """
            )
        case .unknownKey:
            Explanation(
                "There is no such setting",
                meaning: "mcpgen.json has a key that means nothing, most likely a slip of the pen.",
                remedy: "Correct the key, or take it away. docs/Configuration.md has all keys."
            )
        case .unmatchedSetting:
            Explanation(
                "A setting applies to nothing",
                meaning: """
                    A name or a pattern in mcpgen.json fits no tool and no document of this run, so it changes \
                    nothing.
                    """,
                remedy: "Correct it, or take it away if what it was for is gone."
            )
        case .fileInTheWay:
            Explanation(
                "A file is in the way of an emitted one",
                meaning: """
                    A file has the name of one that would be emitted, and doesn't begin as emitted files do: \
                    somebody else wrote it.
                    """,
                remedy: "Move the file, or emit into a folder of its own with `--output`."
            )
        }
    }

    /// A section of documentation about this kind, with the code as its heading.
    ///
    /// - Parameter level: How many `#` the heading has, from 1.
    package func page(level: Int = 1) -> String {
        let text = explanation
        return """
            \(String(repeating: "#", count: level)) \(rawValue)

            **\(text.title).** \(text.meaning)

            \(text.remedy)

            """
    }

    /// `, did you mean …?`, where a code is near to what was written.
    package static func suggestion(for name: String) -> String {
        nearestName(to: name, among: allCases.map(\.rawValue)).map { ", did you mean \($0)?" } ?? ""
    }

    /// The page about all kinds.
    package static var handbook: String {
        let head = """
            # Diagnostics

            What mcpgen reports ends with a code in brackets. `mcpgen explain CODE` prints what is said of it here. A test \
            writes this page from `Sources/MCPGenCore/Diagnostics/Explanations.swift`.


            """
        return head + allCases.map { $0.page(level: 2) }.joined(separator: "\n")
    }
}
