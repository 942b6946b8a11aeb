/// A choice that a form offers (specification, Elicitation, Requested Schema).
public struct SelectOption: Hashable, Sendable {
    /// What the answer says.
    public var value: String
    /// What the form shows, where it differs.
    public var title: String?

    /// Makes a choice.
    ///
    /// - Parameters:
    ///   - value: What the answer says.
    ///   - title: What the form shows, where it differs.
    public init(_ value: String, title: String? = nil) {
        self.value = value
        self.title = title
    }
}

/// A field for one of some texts (specification, Elicitation, Requested Schema).
public struct SingleSelectSchema: Hashable, Sendable {
    /// How the schema spells its choices.
    public enum Spelling: Hashable, Sendable {
        /// `enum`: values without titles.
        case untitled
        /// `oneOf`: values with titles.
        case titled
        /// `enum` and `enumNames`, which revisions before 2025-11-25 know.
        case legacy
    }

    /// The choices.
    public var options: [SelectOption]
    /// How the schema spells its choices.
    public var spelling: Spelling
    /// The name for people.
    public var title: String?
    /// What the field is for.
    public var description: String?
    /// What is chosen at first.
    public var `default`: String?

    /// Makes a field.
    ///
    /// - Parameters:
    ///   - options: The choices.
    ///   - spelling: How the schema spells them; by default with titles if any has one.
    ///   - title: The name for people.
    ///   - description: What the field is for.
    ///   - default: What is chosen at first.
    public init(
        options: [SelectOption],
        spelling: Spelling? = nil,
        title: String? = nil,
        description: String? = nil,
        default: String? = nil
    ) {
        self.options = options
        self.spelling = spelling ?? (options.contains { $0.title != nil } ? .titled : .untitled)
        self.title = title
        self.description = description
        self.default = `default`
    }
}

/// A field for any of some texts (specification, Elicitation, Requested Schema).
public struct MultiSelectSchema: Hashable, Sendable {
    /// The choices.
    public var options: [SelectOption]
    /// Whether the schema has titles of its choices: `anyOf`; otherwise `enum`.
    public var isTitled: Bool
    /// The name for people.
    public var title: String?
    /// What the field is for.
    public var description: String?
    /// How many have to be chosen at least.
    public var minItems: Int?
    /// How many may be chosen at most.
    public var maxItems: Int?
    /// What is chosen at first.
    public var `default`: [String]?

    /// Makes a field.
    ///
    /// - Parameters:
    ///   - options: The choices.
    ///   - isTitled: Whether the schema has titles of them; by default if any has one.
    ///   - title: The name for people.
    ///   - description: What the field is for.
    ///   - minItems: How many have to be chosen at least.
    ///   - maxItems: How many may be chosen at most.
    ///   - default: What is chosen at first.
    public init(
        options: [SelectOption],
        isTitled: Bool? = nil,
        title: String? = nil,
        description: String? = nil,
        minItems: Int? = nil,
        maxItems: Int? = nil,
        default: [String]? = nil
    ) {
        self.options = options
        self.isTitled = isTitled ?? options.contains { $0.title != nil }
        self.title = title
        self.description = description
        self.minItems = minItems
        self.maxItems = maxItems
        self.default = `default`
    }
}

extension SelectOption: JSONDecodable, JSONEncodable {
    /// Reads a choice with its title: `{"const": …, "title": …}`.
    public init(json reader: inout JSONReader) throws(JSONFailure) {
        var value: String?
        var title: String?
        let object = try reader.beginObject()
        while let name = try reader.nextName() {
            switch name {
            case "const": value = reader.read()
            case "title": title = reader.readOptional()
            default: try reader.skipValue()
            }
        }
        guard let value else { throw reader.missing("const", in: object) }
        self.init(value, title: title)
    }

    /// Writes the choice with its title; the value is the title of a choice that has none.
    public func writeJSON(to writer: inout JSONWriter) {
        writer.beginObject()
        writer.member("const", value)
        writer.member("title", title ?? value)
        writer.endObject()
    }
}

extension MultiSelectSchema {
    /// The choices of a field that takes any of them.
    struct Items: JSONDecodable, JSONEncodable {
        var options: [SelectOption]
        var isTitled: Bool

        init(options: [SelectOption], isTitled: Bool) {
            self.options = options
            self.isTitled = isTitled
        }

        init(json reader: inout JSONReader) throws(JSONFailure) {
            var titled: [SelectOption]?
            var values: [String]?
            let object = try reader.beginObject()
            while let name = try reader.nextName() {
                switch name {
                case "anyOf": titled = reader.read()
                case "enum": values = reader.read()
                default: try reader.skipValue()
                }
            }
            if let titled {
                self.init(options: titled, isTitled: true)
            } else if let values {
                self.init(options: values.map { SelectOption($0) }, isTitled: false)
            } else {
                throw reader.missing("enum", in: object)
            }
        }

        func writeJSON(to writer: inout JSONWriter) {
            writer.beginObject()
            if isTitled {
                writer.member("anyOf", options)
            } else {
                writer.member("type", "string")
                writer.member("enum", options.map(\.value))
            }
            writer.endObject()
        }
    }
}
