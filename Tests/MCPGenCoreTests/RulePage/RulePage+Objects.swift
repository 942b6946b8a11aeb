extension RulePage {
    static let objects = Chapter(
        title: "Objects",
        rules: [
            Rule(
                "Arguments are parameters",
                "flat_arguments",
                [.function],
                """
                The properties of `inputSchema` are the parameters of the tool's function, in their order. A property that isn't
                required is an `Optional`, and can be left out.
                """
            ),
            Rule(
                "An object with properties is a struct",
                "nested_object",
                schema: "inputSchema/properties/address",
                [.type("NestedObject.Address")],
                """
                It is named after its property, or after its `title` where that is a name rather than a sentence, and nested in
                the namespace of its tool. Unknown properties are ignored.
                """
            ),
            Rule(
                "A closed object refuses what it doesn't know",
                "closed_object",
                schema: "inputSchema/properties/color",
                [.codec("ClosedObject.Color", "default:")],
                """
                With `additionalProperties: false`, a property that isn't known is a problem where arguments are read, and the
                nearest known name is suggested. A client ignores it, as the server may be newer.
                """
            ),
            Rule(
                "Other properties stand in a dictionary",
                "other_properties",
                schema: "inputSchema/properties/survey",
                [.type("OtherProperties.Survey")],
                """
                A schema in `additionalProperties` beside `properties` gives the struct a dictionary for them. So does
                `patternProperties`.
                """
            ),
            Rule(
                "A property can be forbidden",
                "forbidden_property",
                [.function, .codec("ForbiddenProperty.Arguments", "case \"password\"")],
                "A property whose schema is `false` has no member; an object that has it is refused."
            ),
            Rule(
                "An object without properties is a dictionary",
                "dictionaries",
                [
                    .function, .codec("Dictionaries.Arguments", "checkPorts"),
                    .codec("Dictionaries.Arguments", "checkHeaders"),
                ],
                """
                `additionalProperties` is the type of its values, `JSONValue` where nothing is said. `patternProperties` without
                others, and `propertyNames`, are checked of its keys, `minProperties` and `maxProperties` of their number.
                One pattern is taken to mean all properties, also without `additionalProperties: false`.
                """
            ),
            Rule(
                "Arguments whose names aren't told are one value",
                "free_arguments",
                [.function],
                "The function then takes the whole object. The parameter is called `arguments`."
            ),
            Rule(
                "Arguments can be a choice",
                "alternative_arguments",
                [.function, .type("AlternativeArguments.Arguments")],
                "`anyOf` or `oneOf` in `inputSchema` makes an enum of the arguments, as described under Choices."
            ),
        ]
    )
}
