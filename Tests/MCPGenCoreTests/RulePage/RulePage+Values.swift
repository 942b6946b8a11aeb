extension RulePage {
    static let values = Chapter(
        title: "Values",
        rules: [
            Rule(
                "Scalars",
                "scalars",
                [.function],
                "A schema that says nothing, `{}` or `true`, is `JSONValue`, which keeps numbers digit for digit."
            ),
            Rule(
                "Integers beyond Int",
                "large_integers",
                schema: "inputSchema/properties/serial",
                [.function],
                "An integer whose limits or default `Int` has no room for is a `JSONNumber`, which has all digits."
            ),
            Rule(
                "An enum of strings",
                "string_enum",
                schema: "inputSchema/properties/unit",
                [.type("StringEnum.Unit")],
                """
                In arguments an enum is closed: what it doesn't have is refused, and the nearest value is suggested. `null`
                among the values makes the type an `Optional`.
                """
            ),
            Rule(
                "An enum of strings in a result",
                "string_enum",
                schema: "outputSchema/properties/sky",
                [.type("StringEnum.Output.Sky")],
                "In results it has a case for what a newer server may say. It has a `rawValue` all the same."
            ),
            Rule(
                "An enum of other values",
                "value_enum",
                schema: "inputSchema/properties",
                [.type("ValueEnum.Bits"), .type("ValueEnum.Quality")],
                "An enum of `true` and `false` is a `Bool`."
            ),
            Rule(
                "An enum of constants with titles",
                "titled_enum",
                schema: "inputSchema/properties/priority",
                [.documented("TitledEnum.Priority")],
                "`oneOf` or `anyOf` of constants is an enum. The titles are the documentation of its cases."
            ),
            Rule(
                "A constant isn't stored",
                "constants",
                [
                    .function, .codec("Constants.Arguments", "writer.member(\"api\""),
                    .codec("Constants.Arguments", "checkApi"),
                ],
                "It is checked when it comes and written when it goes; there is no member for it."
            ),
            Rule(
                "Defaults",
                "defaults",
                [.initializer("Defaults.Arguments"), .warnings],
                """
                A property with a default isn't `Optional`: the default is the default argument in Swift, stands for what a
                caller leaves out, and is sent. One that its own schema doesn't allow is dropped with a warning.
                """
            ),
            Rule(
                "Optional, null, and both",
                "optional_and_null",
                [.type("OptionalAndNull.Arguments"), .codec("OptionalAndNull.Arguments", "writer.member(")],
                """
                `null` in any spelling makes an `Optional`. Required, it is written as `null`. Not required and without a
                default, nothing and `null` may mean different things in arguments, so the type is `Nullable<String>?`: leave
                it out, or say `.null`, or give a value. With the default `null` both mean the same.
                """
            ),
            Rule(
                "A missing type",
                "missing_type",
                [.function],
                "Without `type`, the keywords tell: `properties` of an object, `items` of an array, `minLength` of a string."
            ),
            Rule(
                "Names",
                "names-onTheWire",
                [.function, .type("NamesOnTheWire.TransferMode")],
                """
                Names become camel case; those of the wire go over the wire. Two that would be equal are told
                apart by what tells them apart on the wire.
                `names` in `mcpgen.json` gives names of your own.
                """
            ),
        ]
    )
}
