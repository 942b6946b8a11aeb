extension RulePage {
    static let references = Chapter(
        title: "References",
        rules: [
            Rule(
                "A definition is one type",
                "references",
                [.function, .type("References.Person")],
                """
                `$ref` and `$dynamicRef` lead to `$defs`, `definitions`, anchors, `$id`s or any place of the same schema. Nothing
                is ever fetched. A definition that is no struct, enum or union is used as what it is.
                """
            ),
            Rule(
                "Types can contain themselves",
                "recursion",
                schema: "inputSchema/$defs",
                [
                    .type("Recursion.Folder"), .type("Recursion.Expression.Minus"), .type("Recursion.Chain"),
                    .type("Recursion.Outline"), .type("Recursion.Branch"),
                ],
                """
                Where a value would contain itself, the member that closes the circle lies on the heap (`@Indirect`), or the
                enum is `indirect`. Arrays and dictionaries need none of that. A definition that is nothing but an array of
                itself is a struct with a `value`.
                """
            ),
            Rule(
                "Arguments can contain themselves",
                "recursive_arguments",
                [.function, .type("RecursiveArguments.Arguments")],
                "`#` is the whole schema: the arguments are then a type of their own beside the parameters."
            ),
            Rule(
                "Equal types are one",
                "equal_types",
                schema: "inputSchema/properties",
                [
                    .function, .type("EqualTypes.Start"), .type("EqualTypes.End"), .type("Encoding"),
                    .type("EqualTypes.Encoding"),
                ],
                """
                Within a tool, types that consist of the same are one, and the other names stay as aliases. What several tools
                have under one name, as `encoding` here, moves to the contract.
                """
            ),
            Rule(
                "Older spellings",
                "older_spellings",
                [
                    .function, .type("OlderSpellings.Pair"), .codec("OlderSpellings.Arguments", "checkWeight"),
                    .codec("OlderSpellings.Arguments", "checkRules"),
                ],
                """
                A flag `exclusiveMinimum`, an array in `items` with `additionalItems`, `definitions`, `dependencies` with names,
                and OpenAPI's `nullable` mean what 2020-12 says in other words.
                """
            ),
        ]
    )

    static let results = Chapter(
        title: "Results, and what isn't expressed",
        rules: [
            Rule(
                "A result is a struct",
                "object_result",
                schema: "outputSchema",
                [.function, .type("ObjectResult.Output"), .type("ObjectResult.Output.Item")],
                "`outputSchema` is called `Output`. Its constraints are checked on both sides."
            ),
            Rule(
                "A result in a wrapping",
                "wrapped_result",
                schema: "outputSchema",
                [.function],
                "An object with nothing but a required `result`, as some frameworks wrap values, stands for that value."
            ),
            Rule(
                "A tool without outputSchema gives back content",
                "content_result",
                [.function],
                "What it says is for people and models, so it stays blocks of content."
            ),
            Rule(
                "What isn't expressed",
                "not_expressed",
                [.function, .warnings],
                """
                A keyword that isn't checked, a pattern beyond linear time, a reference out of the document and a contradiction
                are warnings; `--strict` makes them errors. Not checked are `contains`, `unevaluatedProperties`,
                `unevaluatedItems`, `dependentSchemas`, `contentSchema`, and `not` and `if` beyond what this page shows.
                """
            ),
        ]
    )
}
