extension RulePage {
    static let arrays = Chapter(
        title: "Arrays",
        rules: [
            Rule(
                "Arrays",
                "arrays",
                [.function, .type("Arrays.Point")],
                "The type of the elements of `points` is called `Point`, and `PointsItem` where that name is another one's."
            ),
            Rule(
                "An array with a schema for each element is a struct",
                "tuples",
                schema: "inputSchema/properties",
                [.type("Tuples.Position"), .type("Tuples.Command")],
                """
                Elements are named by their titles, or `first`, `second` and so on. Those beyond `minItems` are `Optional`;
                `items` is the type of the `rest`.
                """
            ),
            Rule(
                "One or many",
                "one_or_many",
                schema: "inputSchema/properties/recipient",
                [.function],
                "A value or an array of such values is `OneOrMany`, whose `values` is an array either way."
            ),
        ]
    )

    static let choices = Chapter(
        title: "Choices",
        rules: [
            Rule(
                "Alternatives are told apart by their kinds",
                "union_by_kind",
                schema: "inputSchema/properties",
                [.type("UnionByKind.Filter"), .type("UnionByKind.Filter.Field"), .type("UnionByKind.Key")],
                """
                `anyOf`, `oneOf` and a list of types are an enum with a case for each. An alternative is named by its
                `title`, its reference, the property that only it requires, or its kind. `null` is no case but makes the
                type an `Optional`.
                """
            ),
            Rule(
                "A choice in a result",
                "union_by_kind",
                schema: "outputSchema/properties/value",
                [.type("UnionByKind.Output.Value")],
                "In results there is a case for what a newer server may send. It is kept, and written as it came."
            ),
            Rule(
                "Objects are told apart by a constant",
                "union_by_discriminator",
                schema: "inputSchema/$defs/Shape",
                [
                    .type("UnionByDiscriminator.Shape"), .type("UnionByDiscriminator.Shape.Circle"),
                    .codec("UnionByDiscriminator.Shape", "switch reader.peekMember("),
                ],
                """
                The property may be an enum too, and OpenAPI's `discriminator` may name it. Problems are then told of the
                alternative that is meant.
                """
            ),
            Rule(
                "Objects are told apart by what they require",
                "union_by_required",
                schema: "inputSchema/properties/source",
                [.type("UnionByRequired.Source"), .codec("UnionByRequired.Source", "if let value")],
                """
                Where no property tells, alternatives are tried in their order; the first that fits is taken. Open objects that
                require nothing can't be told apart: the first one is taken.
                """
            ),
            Rule(
                "Alternatives of one kind are tried",
                "union_tried",
                schema: "inputSchema/properties/size",
                [.type("UnionTried.Size"), .codec("UnionTried.Size", "if let value")],
                "What a schema asks of values counts too. `oneOf` is taken as `anyOf`: a second alternative may fit as well."
            ),
            Rule(
                "allOf is one struct",
                "all_of",
                [.type("AllOf.Article")],
                """
                References and `allOf` are merged: properties and required names are joined, of two limits the narrower one
                counts. What can't hold at once is a warning.
                """
            ),
        ]
    )
}
