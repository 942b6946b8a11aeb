/// What a form asks for: a flat object of primitive properties (specification, Elicitation, Requested Schema).
public struct ElicitationSchema: Hashable, Sendable {
    /// A field of the form.
    public struct Property: Hashable, Sendable {
        /// The property's name in the answer.
        public var name: String
        /// What it may be.
        public var schema: PrimitiveSchema

        /// Makes a field.
        ///
        /// - Parameters:
        ///   - name: The property's name in the answer.
        ///   - schema: What it may be.
        public init(name: String, schema: PrimitiveSchema) {
            self.name = name
            self.schema = schema
        }
    }

    /// The fields, in the order in which the form shows them.
    public var properties: [Property]
    /// The names of fields that have to be filled in.
    public var required: [String]
    /// The dialect of JSON Schema that the schema names: a URI.
    public var dialect: String?

    /// Makes a schema.
    ///
    /// - Parameters:
    ///   - properties: The fields, in the order in which the form shows them.
    ///   - required: The names of fields that have to be filled in.
    ///   - dialect: The dialect of JSON Schema: a URI.
    public init(properties: [Property], required: [String] = [], dialect: String? = nil) {
        self.properties = properties
        self.required = required
        self.dialect = dialect
    }

    /// Makes a schema.
    ///
    /// - Parameters:
    ///   - properties: The fields by name, in the order in which the form shows them.
    ///   - required: The names of fields that have to be filled in.
    public init(_ properties: KeyValuePairs<String, PrimitiveSchema>, required: [String] = []) {
        self.init(properties: properties.map { Property(name: $0, schema: $1) }, required: required)
    }

    /// What a field may be.
    public subscript(name: String) -> PrimitiveSchema? {
        properties.first { $0.name == name }?.schema
    }
}

extension ElicitationSchema: JSONDecodable, JSONEncodable {
    /// Reads a schema.
    public init(json reader: inout JSONReader) throws(JSONFailure) {
        var properties: Properties?
        var required: [String]?
        var dialect: String?
        let object = try reader.beginObject()
        while let name = try reader.nextName() {
            switch name {
            case "properties": properties = reader.read()
            case "required": required = reader.readOptional()
            case "$schema": dialect = reader.readOptional()
            default: try reader.skipValue()
            }
        }
        guard let properties else { throw reader.missing("properties", in: object) }
        self.init(properties: properties.list, required: required ?? [], dialect: dialect)
    }

    /// Writes the schema.
    public func writeJSON(to writer: inout JSONWriter) {
        writer.beginObject()
        writer.member("$schema", dialect)
        writer.member("type", "object")
        writer.member("properties", Properties(list: properties))
        if !required.isEmpty { writer.member("required", required) }
        writer.endObject()
    }

    /// The fields as an object. Of fields with the same name the last one counts.
    private struct Properties: JSONDecodable, JSONEncodable {
        var list: [Property] = []

        init(list: [Property]) {
            self.list = list
        }

        init(json reader: inout JSONReader) throws(JSONFailure) {
            _ = try reader.beginObject()
            var fits = true
            while let name = try reader.nextName() {
                let key = try name.string(&reader)
                guard let schema = reader.read(PrimitiveSchema.self) else {
                    fits = false
                    continue
                }
                let property = Property(name: key, schema: schema)
                if let index = list.firstIndex(where: { $0.name == key }) {
                    list[index] = property
                } else {
                    list.append(property)
                }
            }
            guard fits else { throw JSONFailure() }
        }

        func writeJSON(to writer: inout JSONWriter) {
            writer.beginObject()
            for property in list {
                writer.name(property.name)
                property.schema.writeJSON(to: &writer)
            }
            writer.endObject()
        }
    }
}
