/// What a field of a form may be (specification, Elicitation, Requested Schema).
public enum PrimitiveSchema: Hashable, Sendable {
    /// A text.
    case string(StringSchema)
    /// A number, whole or not.
    case number(NumberSchema)
    /// Yes or no.
    case boolean(BooleanSchema)
    /// One of some texts.
    case singleSelect(SingleSelectSchema)
    /// Any of some texts.
    case multiSelect(MultiSelectSchema)

    /// The name for people.
    public var title: String? {
        switch self {
        case .string(let schema): schema.title
        case .number(let schema): schema.title
        case .boolean(let schema): schema.title
        case .singleSelect(let schema): schema.title
        case .multiSelect(let schema): schema.title
        }
    }

    /// What the field is for.
    public var description: String? {
        switch self {
        case .string(let schema): schema.description
        case .number(let schema): schema.description
        case .boolean(let schema): schema.description
        case .singleSelect(let schema): schema.description
        case .multiSelect(let schema): schema.description
        }
    }

    /// What the field holds before anybody fills it in.
    public var defaultValue: JSONValue? {
        switch self {
        case .string(let schema): schema.default.map(JSONValue.string)
        case .number(let schema): schema.default.flatMap(JSONNumber.init(shortest:)).map(JSONValue.number)
        case .boolean(let schema): schema.default.map(JSONValue.bool)
        case .singleSelect(let schema): schema.default.map(JSONValue.string)
        case .multiSelect(let schema): schema.default.map { .array($0.map(JSONValue.string)) }
        }
    }
}

/// A field for a text (specification, Elicitation, Requested Schema).
public struct StringSchema: Hashable, Sendable {
    /// The name for people.
    public var title: String?
    /// What the field is for.
    public var description: String?
    /// How many Unicode code points the text has at least.
    public var minLength: Int?
    /// How many Unicode code points the text has at most.
    public var maxLength: Int?
    /// How the text is written.
    public var format: StringFormat?
    /// What the field holds at first.
    public var `default`: String?

    /// Makes a field.
    ///
    /// - Parameters:
    ///   - title: The name for people.
    ///   - description: What the field is for.
    ///   - minLength: How many Unicode code points the text has at least.
    ///   - maxLength: How many Unicode code points the text has at most.
    ///   - format: How the text is written.
    ///   - default: What the field holds at first.
    public init(
        title: String? = nil,
        description: String? = nil,
        minLength: Int? = nil,
        maxLength: Int? = nil,
        format: StringFormat? = nil,
        default: String? = nil
    ) {
        self.title = title
        self.description = description
        self.minLength = minLength
        self.maxLength = maxLength
        self.format = format
        self.default = `default`
    }
}

/// A field for a number (specification, Elicitation, Requested Schema).
public struct NumberSchema: Hashable, Sendable {
    /// Whether the number has to be whole.
    public var isInteger: Bool
    /// The name for people.
    public var title: String?
    /// What the field is for.
    public var description: String?
    /// The least number that will do.
    public var minimum: Double?
    /// The greatest number that will do.
    public var maximum: Double?
    /// What the field holds at first.
    public var `default`: Double?

    /// Makes a field.
    ///
    /// - Parameters:
    ///   - isInteger: Whether the number has to be whole.
    ///   - title: The name for people.
    ///   - description: What the field is for.
    ///   - minimum: The least number that will do.
    ///   - maximum: The greatest number that will do.
    ///   - default: What the field holds at first.
    public init(
        isInteger: Bool = false,
        title: String? = nil,
        description: String? = nil,
        minimum: Double? = nil,
        maximum: Double? = nil,
        default: Double? = nil
    ) {
        self.isInteger = isInteger
        self.title = title
        self.description = description
        self.minimum = minimum
        self.maximum = maximum
        self.default = `default`
    }
}

/// A field for yes or no (specification, Elicitation, Requested Schema).
public struct BooleanSchema: Hashable, Sendable {
    /// The name for people.
    public var title: String?
    /// What the field is for.
    public var description: String?
    /// What the field holds at first.
    public var `default`: Bool?

    /// Makes a field.
    ///
    /// - Parameters:
    ///   - title: The name for people.
    ///   - description: What the field is for.
    ///   - default: What the field holds at first.
    public init(title: String? = nil, description: String? = nil, default: Bool? = nil) {
        self.title = title
        self.description = description
        self.default = `default`
    }
}
