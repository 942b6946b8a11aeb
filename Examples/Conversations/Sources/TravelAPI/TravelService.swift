// swift-format-ignore-file: AllPublicDeclarationsHaveDocumentation
// A directive stands between a declaration and its documentation.

public import MCPRuntime

/// A travel agency that asks what it needs to know.
// @MCPServer(name: "travel", version: "1.0.0", instructions: "Plan a trip, search for flights, then book.")
public protocol TravelService: Sendable {
    /// Say what a flight costs.
    /// - Parameter city: Where it goes.
    // @MCPTool(readOnly: true)
    func flightPrice(city: String) async throws -> Price

    /// Search the flights of all airlines.
    ///
    /// It takes a moment for each airline.
    /// - Parameters:
    ///   - city: Where the flights go.
    ///   - airlines: How many airlines are asked.
    // @MCPTool(readOnly: true, defaults: ["airlines": 5])
    func searchFlights(_ context: RequestContext, city: String, airlines: Int) async throws -> FlightList

    /// Describe a city in a sentence.
    /// - Parameter city: The city.
    // @MCPTool(readOnly: true)
    func describeCity(_ context: RequestContext, city: String) async throws -> String

    /// Plan a trip with the traveller.
    /// - Parameter city: Where the trip goes.
    func planTrip(_ context: RequestContext, city: String) async throws -> Plan

    /// Book a flight and charge the traveller for it.
    /// - Parameter city: Where the flight goes.
    // @MCPTool(destructive: true)
    func bookFlight(_ context: RequestContext, city: String) async throws -> Booking

    /// Say what the agency has done so far.
    // @MCPTool(readOnly: true)
    func statistics() async throws -> Statistics
}

/// What a flight costs.
public struct Price: Sendable {
    /// In euros, for one traveller.
    public var euros: Int

    public init(euros: Int) { self.euros = euros }
}

/// What a search has found.
public struct FlightList: Sendable {
    /// The numbers of the flights.
    public var flights: [String]

    public init(flights: [String]) { self.flights = flights }
}

/// A trip that isn't booked yet.
public struct Plan: Sendable {
    /// How many days it takes.
    public var days: Int
    /// What to do there.
    public var idea: String
    /// Where the plan may be saved: a `file:` URI.
    public var folder: String?

    public init(days: Int, idea: String, folder: String?) {
        self.days = days
        self.idea = idea
        self.folder = folder
    }
}

/// A flight that is booked and paid.
public struct Booking: Sendable {
    /// Who flies.
    public var traveller: String
    /// Where the traveller sits.
    public var seat: Seat
    /// What has been paid, in euros.
    public var paid: Int
    /// The number of the payment.
    public var receipt: Int

    public init(traveller: String, seat: Seat, paid: Int, receipt: Int) {
        self.traveller = traveller
        self.seat = seat
        self.paid = paid
        self.receipt = receipt
    }
}

/// What the agency has done since it opened.
public struct Statistics: Sendable {
    /// How many payments it has taken.
    public var payments: Int
    /// How many searches were called off.
    public var abandonedSearches: Int

    public init(payments: Int, abandonedSearches: Int) {
        self.payments = payments
        self.abandonedSearches = abandonedSearches
    }
}
