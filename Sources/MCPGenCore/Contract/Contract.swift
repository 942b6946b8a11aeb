package import MCPJSON

/// A service as both kinds of contract describe it: what the emitted code is made from.
package struct Contract: Sendable {
    /// What emitted names begin with: `Weather` for `WeatherService`.
    package var baseName: String
    /// The name that the server goes by on the wire.
    package var serverName: String
    /// The name for people.
    package var title: String?
    /// The version that the server says it has.
    package var version: String
    /// How to use the server, for a model.
    package var instructions: String?
    /// What the service is, for the documentation of emitted code.
    package var description: String?
    /// Where the contract comes from.
    package var origin: Origin
    /// The tools, in the order of the source.
    package var tools: [ContractTool]
    /// The prompts, resources and templates, in the order of the source, prompts first.
    package var offers: [ContractOffer] = []
    /// The types that tools mention, in the order of the source.
    package var types: [TypeDeclaration]
    /// Where the contract stands.
    package var location: SourceLocation
    /// How much of a document's schemas has types in Swift.
    package var statistics = SchemaStatistics()

    /// Whether values of a type can be compared and hashed.
    package func isHashable(_ type: TypeReference) -> Bool {
        switch type {
        case .array(let part), .dictionary(let part), .optional(let part), .nullable(let part), .oneOrMany(let part),
            .constrained(let part, _):
            isHashable(part)
        case .named(let name): types.first { $0.name == name }?.isHashable ?? false
        case .string, .integer, .number, .anyNumber, .boolean, .any, .formatted: true
        }
    }

    /// Where a contract comes from.
    package enum Origin {
        /// An annotated protocol; emitted code has its name and its access level. Its file may say who can see that the
        /// runtime is imported, and all files of a module have to agree on that.
        case annotatedProtocol(name: String, access: AccessLevel, importAccess: AccessLevel?)
        /// A JSON document; the protocol is emitted too.
        case document
    }
}

/// Who can use a declaration.
package enum AccessLevel: String, Comparable, Encodable, Sendable {
    /// The file's module.
    case `internal`
    /// The package.
    case package
    /// Everyone.
    case `public`

    /// Whether fewer can use a declaration.
    package static func < (a: AccessLevel, b: AccessLevel) -> Bool {
        switch (a, b) {
        case (.internal, .package), (.internal, .public), (.package, .public): true
        default: false
        }
    }
}

/// A tool of a contract.
package struct ContractTool: Sendable {
    /// The name on the wire.
    package var name: String
    /// The name of its function in Swift, without backticks.
    package var functionName: String
    /// The name of its function as that of a type; different for each tool of a contract.
    package var typeName: String
    /// What it does, for a model.
    package var description: String?
    /// What a caller passes, in the order of the source.
    package var parameters: [Parameter]
    /// How the parameters make up the arguments object.
    package var arguments: ArgumentsForm
    /// The struct of the arguments of a document's tool: more may be known of it than its parameters.
    package var argumentsType: TypeDeclaration?
    /// Whether arguments that a model has sent as strings are repaired.
    package var repairsArguments = false
    /// Where among the parameters a `RequestContext` stands, and its label.
    package var context: ContextParameter?
    /// What it gives back.
    package var result: ResultForm
    /// The effects of its function.
    package var effects: Effects
    /// The tool as `tools/list` shows it.
    package var listing: JSONObject

    /// How parameters make up the arguments object.
    package enum ArgumentsForm: Equatable {
        /// There are none; objects with any are refused when the form is closed.
        case none(isClosed: Bool)
        /// Each is one property; objects with others are refused when the form is closed.
        case flat(isClosed: Bool)
        /// The only one is the object.
        case object
    }

    /// What a tool gives back.
    package enum ResultForm: Equatable {
        /// Nothing.
        case void
        /// A text.
        case text
        /// Content blocks.
        case content
        /// A whole result.
        case callToolResult
        /// A value with a schema.
        case structured(TypeReference)
        /// The property `result` of an object with a schema.
        case wrapped(TypeReference)
    }

    /// A parameter through which a function learns who calls.
    package struct ContextParameter: Equatable {
        /// How many parameters stand before it.
        package var index: Int
        /// Its label; `nil` for `_`.
        package var label: String?
        /// Its name within the function.
        package var name: String
    }

    /// What a call of a function may do besides returning.
    package struct Effects: Equatable {
        /// Whether it may suspend.
        package var isAsync = true
        /// Whether it may throw.
        package var isThrowing = true

        /// Whether a client can do what the function promises.
        package var canBeRemote: Bool { isAsync && isThrowing }
    }
}

/// What a caller passes to a tool, one property of its arguments.
package struct Parameter: Sendable {
    /// The name on the wire.
    package var name: String
    /// The label in Swift, without backticks; `nil` for `_`.
    package var label: String?
    /// The name in Swift, without backticks.
    package var swiftName: String
    /// What it is, for a model.
    package var description: String?
    /// Its type; an optional one need not be passed.
    package var type: TypeReference
    /// What it is when it isn't passed.
    package var defaultValue: DefaultValue?
    /// Whether it goes over the wire also when it is nothing, as `null`.
    package var isNullWritten = false

    /// Whether a call has to pass it.
    package var isRequired: Bool { defaultValue == nil && (!type.isOptional || isNullWritten) }
}

/// What a property is when it isn't there.
package struct DefaultValue: Hashable, Sendable {
    /// The value as Swift.
    package var swift: String
    /// The value as JSON.
    package var json: JSONValue
}
