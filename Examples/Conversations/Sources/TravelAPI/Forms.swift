// swift-format-ignore-file: AllPublicDeclarationsHaveDocumentation
// A directive stands between a declaration and its documentation.

/// Who flies.
// @MCPForm
public struct BookingForm: Sendable {
    /// The name as it is in the passport.
    public var traveller: String
    /// How many fly.
    public var travellers: Int = 1
    /// What is eaten on board.
    public var meal: Meal = .vegetarian
}

/// What is eaten on board.
public enum Meal: String, Sendable {
    /// With meat.
    case regular
    /// Without meat.
    case vegetarian
}

/// Where the traveller sits.
// @MCPForm
public struct SeatForm: Sendable {
    /// Which seat is wanted.
    public var seat: Seat
}

/// A kind of seat.
public enum Seat: String, Sendable {
    /// By the window.
    case window
    /// By the aisle.
    case aisle
}

/// How the trip is to be.
// @MCPForm
public struct PlanForm: Sendable {
    /// How many days there are for it.
    public var days: Int
}
