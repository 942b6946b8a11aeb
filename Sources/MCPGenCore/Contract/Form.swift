package import MCPJSON

/// A struct that is an elicitation form (specification, Elicitation, Form Mode).
package struct Form: Sendable {
    /// The full name: `Booking.Guest`.
    package var name: String
    /// Who can use it.
    package var access: AccessLevel
    /// What its file says of who can see that the runtime is imported; `nil` when it doesn't say.
    package var importAccess: AccessLevel?
    /// The struct, then the enums that it mentions.
    package var types: [TypeDeclaration]
    /// What the form asks for.
    package var schema: JSONObject
    /// Where the struct stands.
    package var location: SourceLocation
}
