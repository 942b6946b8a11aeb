/// A form that a server has a person fill in (specification, Elicitation, Form Mode Elicitation Requests).
///
/// `mcpgen` emits the conformance for a struct that is marked `// @MCPForm`:
///
/// ```swift
/// /// Who comes.
/// // @MCPForm
/// struct Guest: Sendable {
///     /// The name to print on the badge.
///     var name: String
///     /// Whether the guest eats with us.
///     var eats = true
/// }
/// ```
///
/// A value of the type is what the person has filled in. It is read from the `content` of an accepted answer: a member
/// that is missing has the property's initial value, or is nothing where the property is optional.
public protocol ElicitationForm: JSONDecodable, Sendable {
    /// The type's name, with the names of the types that it is nested in: `Booking.Guest`.
    ///
    /// No two forms of a module have the same one, so it is the key of the form's input unless another one is given.
    static var formName: String { get }

    /// What the form asks for: JSON text of an object schema (specification, Elicitation, Requested Schema).
    ///
    /// It holds what the protocol allows in `requestedSchema` and no more: `properties` is always there, and no property
    /// has properties itself.
    static var requestedSchema: String { get }
}
