import MCPRuntime
import TravelAPI

/// The agency. What it asks of its client may end a handler, which then runs again from its beginning with the answer
/// (2026-07-28), or make it wait (earlier revisions); the code is the same.
struct LiveTravel: TravelService {
    private let books = Books()

    func flightPrice(city: String) async throws -> Price {
        Price(euros: price(city))
    }

    func searchFlights(_ context: RequestContext, city: String, airlines: Int) async throws -> FlightList {
        var flights: [String] = []
        do {
            for airline in 1...max(airlines, 1) {
                // A client that calls off, or waits no longer, cancels this task.
                try await Task.sleep(for: .milliseconds(40))
                flights.append("\(city.prefix(2).uppercased())\(100 + airline)")
                context.progress(Double(airline), total: Double(airlines), message: "asked airline \(airline)")
            }
        } catch is CancellationError {
            await books.abandonSearch()
            throw CancellationError()
        }
        context.log(.info, "\(flights.count) flights to \(city)", logger: "search")
        return FlightList(flights: flights)
    }

    func describeCity(_ context: RequestContext, city: String) async throws -> String {
        let answer = try await context.sample(question("Describe \(city) in a sentence."))
        return answer.text
    }

    func planTrip(_ context: RequestContext, city: String) async throws -> Plan {
        // Asked at once: the client may answer in any order, and one round is enough for all three.
        let (form, idea, folders) = try await context.inputs(
            Elicitation("How is your trip to \(city) to be?", as: PlanForm.self),
            Sampling(question("Name one thing to do in \(city).")),
            RootsInput()
        )
        guard let form = form.content else { throw ToolError("The traveller doesn't want to plan.") }
        return Plan(days: form.days, idea: idea.text, folder: folders.first?.uri)
    }

    func bookFlight(_ context: RequestContext, city: String) async throws -> Booking {
        let who = try await context.elicit("Who flies to \(city)?", as: BookingForm.self)
        guard let form = who.content else { throw ToolError("The traveller doesn't want to book.") }
        let amount = form.travellers * price(city)

        // Asking for the seat may run the handler again. The traveller pays once all the same.
        let receipt = try await context.once("charge") {
            context.log(.notice, "\(form.traveller) pays \(amount) euros", logger: "payments")
            return await books.charge(amount)
        }

        let answer = try await context.elicit("Where does \(form.traveller) want to sit?", as: SeatForm.self)
        // Who has paid gets a seat, also without an answer.
        let seat = answer.content?.seat ?? .aisle
        return Booking(traveller: form.traveller, seat: seat, paid: amount, receipt: receipt)
    }

    func statistics() async throws -> Statistics {
        await Statistics(payments: books.payments, abandonedSearches: books.abandonedSearches)
    }

    private func price(_ city: String) -> Int { 90 + 5 * city.count }

    private func question(_ text: String) -> CreateMessageRequest {
        CreateMessageRequest(
            messages: [SamplingMessage(.user, text)],
            maxTokens: 60,
            systemPrompt: "You work for a travel agency. Be short."
        )
    }
}

/// What the agency keeps.
private actor Books {
    private(set) var payments = 0
    private(set) var abandonedSearches = 0

    /// Takes money and gives the number of the payment.
    func charge(_ euros: Int) -> Int {
        payments += 1
        return payments
    }

    func abandonSearch() { abandonedSearches += 1 }
}
