extension RulePage {
    static let constraints = Chapter(
        title: "Constraints",
        rules: [
            Rule(
                "Strings",
                "string_constraints",
                schema: "inputSchema/properties",
                [
                    .codec("StringConstraints.Arguments", "codePattern"),
                    .codec("StringConstraints.Arguments", "checkNick"),
                    .codec("StringConstraints.Arguments", "checkCode"),
                    .codec("StringConstraints.Arguments", "checkBranch"),
                ],
                """
                Constraints don't change the type; they are checked when a value comes and before it goes. Lengths are counted
                in Unicode scalars. Patterns are matched in linear time, whatever somebody sends.
                """
            ),
            Rule(
                "Numbers",
                "number_constraints",
                schema: "inputSchema/properties",
                [
                    .codec("NumberConstraints.Arguments", "checkPercent"),
                    .codec("NumberConstraints.Arguments", "checkProbability"),
                    .codec("NumberConstraints.Arguments", "checkPrice"),
                ],
                "19.99 is a multiple of 0.01, although neither of them has an exact `Double`."
            ),
            Rule(
                "Arrays and their elements",
                "array_constraints",
                schema: "inputSchema/properties",
                [.codec("ArrayConstraints.Arguments", "checkLabels")],
                "What is wrong with an element is told at its index: `/labels/1`."
            ),
        ]
    )

    static let conditions = Chapter(
        title: "Properties together",
        rules: [
            Rule(
                "Their number",
                "property_count",
                [.codec("PropertyCount.Arguments", "checkRules")],
                "What is asked of a struct's properties together is checked after it has been read, and before it is written."
            ),
            Rule(
                "One that asks for another",
                "dependent_required",
                [.codec("DependentRequired.Arguments", "checkRules")],
                "`dependencies` of older drafts is the same."
            ),
            Rule(
                "At least one",
                "any_of_required",
                [.function, .codec("AnyOfRequired.Arguments", "checkRules")],
                "Alternatives that only say what is required make no enum."
            ),
            Rule(
                "Exactly one",
                "one_of_required",
                [.codec("OneOfRequired.Arguments", "checkRules")],
                "The same with `oneOf`."
            ),
            Rule(
                "Not both",
                "not_required",
                [.codec("NotRequired.Arguments", "checkRules")],
                "`not` can say of properties that they are required, or what values they have."
            ),
            Rule(
                "If, then, else",
                "if_then_else",
                [.codec("IfThenElse.Arguments", "checkRules")],
                "A condition on the values of properties, and what it has as its consequence."
            ),
            Rule(
                "Several conditions",
                "several_conditions",
                [.codec("SeveralConditions.Arguments", "checkRules")],
                """
                Each `if` in `allOf` is a rule of its own. Whether a property with a default came isn't known afterwards, so a
                rule that asks for it, as `dependentRequired` does here, isn't checked.
                """
            ),
        ]
    )

    static let formats = Chapter(
        title: "Formats",
        rules: [
            Rule(
                "Formats are types on request",
                "add_event",
                contract: "formats",
                schema: "inputSchema/properties",
                [.function],
                """
                A `format` says nothing of a value unless `mcpgen.json` asks for it:

                ```json
                { "formats": ["date-time", "date", "uuid", "uri", "byte"], "imports": ["MCPFoundation"] }
                ```

                `byte` goes for `contentEncoding: base64` too. Other formats stay strings, as do those that aren't asked for.
                """
            )
        ]
    )
}
