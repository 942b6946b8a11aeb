extension PrimitiveSchema: JSONEncodable {
    /// Writes the schema.
    public func writeJSON(to writer: inout JSONWriter) {
        switch self {
        case .string(let schema): schema.writeJSON(to: &writer)
        case .number(let schema): schema.writeJSON(to: &writer)
        case .boolean(let schema): schema.writeJSON(to: &writer)
        case .singleSelect(let schema): schema.writeJSON(to: &writer)
        case .multiSelect(let schema): schema.writeJSON(to: &writer)
        }
    }
}

extension StringSchema {
    fileprivate func writeJSON(to writer: inout JSONWriter) {
        writer.beginObject()
        writer.member("type", "string")
        writer.member("title", title)
        writer.member("description", description)
        writer.member("minLength", minLength)
        writer.member("maxLength", maxLength)
        writer.member("format", format)
        writer.member("default", `default`)
        writer.endObject()
    }
}

extension NumberSchema {
    fileprivate func writeJSON(to writer: inout JSONWriter) {
        writer.beginObject()
        writer.member("type", isInteger ? "integer" : "number")
        writer.member("title", title)
        writer.member("description", description)
        writer.number("minimum", minimum)
        writer.number("maximum", maximum)
        writer.number("default", `default`)
        writer.endObject()
    }
}

extension BooleanSchema {
    fileprivate func writeJSON(to writer: inout JSONWriter) {
        writer.beginObject()
        writer.member("type", "boolean")
        writer.member("title", title)
        writer.member("description", description)
        writer.member("default", `default`)
        writer.endObject()
    }
}

extension SingleSelectSchema {
    fileprivate func writeJSON(to writer: inout JSONWriter) {
        writer.beginObject()
        writer.member("type", "string")
        writer.member("title", title)
        writer.member("description", description)
        switch spelling {
        case .untitled: writer.member("enum", options.map(\.value))
        case .titled: writer.member("oneOf", options)
        case .legacy:
            writer.member("enum", options.map(\.value))
            writer.member("enumNames", options.map { $0.title ?? $0.value })
        }
        writer.member("default", `default`)
        writer.endObject()
    }
}

extension MultiSelectSchema {
    fileprivate func writeJSON(to writer: inout JSONWriter) {
        writer.beginObject()
        writer.member("type", "array")
        writer.member("title", title)
        writer.member("description", description)
        writer.member("minItems", minItems)
        writer.member("maxItems", maxItems)
        writer.member("items", Items(options: options, isTitled: isTitled))
        writer.member("default", `default`)
        writer.endObject()
    }
}
