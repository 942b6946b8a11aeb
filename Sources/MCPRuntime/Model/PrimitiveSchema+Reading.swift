extension PrimitiveSchema: JSONDecodable {
    /// Reads what a field may be, of any kind.
    public init(json reader: inout JSONReader) throws(JSONFailure) {
        let start = reader.mark()
        let members = try Members(json: &reader)
        guard let schema = members.schema else {
            throw reader.mismatch(
                expected: "the schema of a string, number, integer, boolean or choice, with a default that fits",
                at: start
            )
        }
        self = schema
    }

    /// The members of all kinds: which kind it is shows only when all have been read.
    private struct Members: JSONDecodable {
        var type: String?
        var title: String?
        var description: String?
        var minLength: Int?
        var maxLength: Int?
        var format: StringFormat?
        var minimum: Double?
        var maximum: Double?
        var values: [String]?
        var titles: [String]?
        var oneOf: [SelectOption]?
        var items: MultiSelectSchema.Items?
        var minItems: Int?
        var maxItems: Int?
        var defaultValue: JSONValue?

        init(json reader: inout JSONReader) throws(JSONFailure) {
            _ = try reader.beginObject()
            while let name = try reader.nextName() {
                switch name {
                case "type": type = reader.read()
                case "title": title = reader.readOptional()
                case "description": description = reader.readOptional()
                case "minLength": minLength = reader.readOptional()
                case "maxLength": maxLength = reader.readOptional()
                case "format": format = reader.readOptional()
                case "minimum": minimum = reader.readOptional()
                case "maximum": maximum = reader.readOptional()
                case "enum": values = reader.read()
                case "enumNames": titles = reader.readOptional()
                case "oneOf": oneOf = reader.read()
                case "items": items = reader.read()
                case "minItems": minItems = reader.readOptional()
                case "maxItems": maxItems = reader.readOptional()
                case "default": defaultValue = reader.readOptional()
                default: try reader.skipValue()
                }
            }
        }

        /// The schema; `nil` when it is of no kind that there is, or its default isn't of its type.
        var schema: PrimitiveSchema? {
            switch type {
            case "string": string
            case "number": number(isInteger: false)
            case "integer": number(isInteger: true)
            case "boolean": boolean
            case "array": multiSelect
            default: nil
            }
        }

        private var string: PrimitiveSchema? {
            let text = defaultValue?.string
            guard defaultValue == nil || text != nil else { return nil }
            if let oneOf {
                return select(oneOf, .titled, text)
            } else if let values {
                let names = titles ?? []
                let options = values.enumerated().map { SelectOption($1, title: $0 < names.count ? names[$0] : nil) }
                return select(options, titles == nil ? .untitled : .legacy, text)
            }
            let schema = StringSchema(
                title: title,
                description: description,
                minLength: minLength,
                maxLength: maxLength,
                format: format,
                default: text
            )
            return .string(schema)
        }

        private func select(
            _ options: [SelectOption],
            _ spelling: SingleSelectSchema.Spelling,
            _ text: String?
        ) -> PrimitiveSchema {
            let schema = SingleSelectSchema(
                options: options,
                spelling: spelling,
                title: title,
                description: description,
                default: text
            )
            return .singleSelect(schema)
        }

        private func number(isInteger: Bool) -> PrimitiveSchema? {
            let number = defaultValue?.number?.double
            guard defaultValue == nil || number != nil else { return nil }
            let schema = NumberSchema(
                isInteger: isInteger,
                title: title,
                description: description,
                minimum: minimum,
                maximum: maximum,
                default: number
            )
            return .number(schema)
        }

        private var boolean: PrimitiveSchema? {
            guard defaultValue == nil || defaultValue?.bool != nil else { return nil }
            return .boolean(BooleanSchema(title: title, description: description, default: defaultValue?.bool))
        }

        private var multiSelect: PrimitiveSchema? {
            let chosen = defaultValue?.array?.compactMap(\.string)
            guard let items, chosen?.count == defaultValue?.array?.count, (chosen == nil) == (defaultValue == nil)
            else { return nil }
            let schema = MultiSelectSchema(
                options: items.options,
                isTitled: items.isTitled,
                title: title,
                description: description,
                minItems: minItems,
                maxItems: maxItems,
                default: chosen
            )
            return .multiSelect(schema)
        }
    }
}
