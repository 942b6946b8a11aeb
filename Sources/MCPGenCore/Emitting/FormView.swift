import MCPJSON

/// What the templates show of a form.
struct FormView: Encodable {
    /// The full name.
    var name: String
    var access: String
    /// The name as a literal.
    var literal: String
    /// What the form asks for, between quotes that nothing in it ends.
    var schema: String
    var delimiter: String

    init(_ form: Form) {
        name = SwiftSpelling.type(.named(form.name))
        access = form.access.prefix
        literal = SwiftSpelling.literal(form.name)
        schema = form.schema.description
        delimiter = SwiftSpelling.rawDelimiter(for: schema)
    }
}
