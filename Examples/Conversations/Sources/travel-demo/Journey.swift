import MCPRuntime
import Synchronization
import TravelAPI

/// Everything that the demo does in one era.
struct Journey {
    private let version: ProtocolVersion
    private let traveller = Traveller()
    private let logs = Messages()

    init(_ version: ProtocolVersion) {
        self.version = version
    }

    func run(serverPath: String) async throws {
        print("\(version):")
        let options = MCPClient.Options(
            protocolVersions: [version],
            handlers: traveller.handlers,
            onLog: { message in
                print("    log \(message.level): \(message.data)")
                logs.add(message.data.string ?? "")
            }
        )
        try await TravelClient.withConnection(to: .process(serverPath), options: options) { travel in
            // From here on the server sends what matters this much, in both eras.
            try await travel.mcp.setLogLevel(.info)
            try await search(travel)
            try await plan(travel)
            try await book(travel)
            try await bothWays(travel)
            try await giveUp(travel)
        }
    }

    /// Progress and logs of a call.
    private func search(_ travel: TravelClient) async throws {
        let progress = Messages()
        let watched = travel.mcp.with { options in
            options.onProgress = { news in
                print("    \(Int(news.progress)) of \(Int(news.total ?? 0)): \(news.message ?? "")")
                progress.add(news.message ?? "")
            }
        }
        let found = try await TravelClient(mcp: watched).searchFlights(city: "Bergen", airlines: 3)
        try expect(found.flights == ["BE101", "BE102", "BE103"], "three airlines have a flight each")
        try expect(progress.all.last == "asked airline 3", "the search has said how far it was")
        try expect(logs.all.contains("3 flights to Bergen"), "the search has logged what it found")
    }

    /// A form, a model and the roots, asked for at once.
    private func plan(_ travel: TravelClient) async throws {
        let plan = try await travel.planTrip(city: "Bergen")
        try expect(plan.days == 4 && plan.idea.contains("wharf"), "the plan holds what person and model have said")
        try expect(plan.folder == "file:///home/ada/trips", "the plan may be saved in the client's folder")
        try expect(traveller.asked.count == 3, "three things were asked for, each of them once")
    }

    /// Two forms one after the other, a payment in between.
    private func book(_ travel: TravelClient) async throws {
        let booking = try await travel.bookFlight(city: "Bergen")
        try expect(booking.traveller == "Ada Lovelace" && booking.seat == .window, "the booking is as the forms say")
        try expect(booking.paid == 240 && booking.receipt == 1, "two travellers have paid 120 euros each")
        let payments = try await travel.statistics().payments
        let logged = logs.all.filter { $0 == "Ada Lovelace pays 240 euros" }
        try expect(payments == 1 && logged.count == 1, "they have paid once, though two questions were asked")

        traveller.refuse(true)
        let refusal = await failure { _ = try await travel.bookFlight(city: "Bergen") }
        traveller.refuse(false)
        try expect(refusal is ToolError, "without a form nothing is booked: \(refusal.map { "\($0)" } ?? "")")
    }

    /// Calls in both directions at once: while the server waits for the client's model, the model calls the server, and
    /// a search goes on.
    private func bothWays(_ travel: TravelClient) async throws {
        traveller.lend(travel)
        async let description = travel.describeCity(city: "Bergen")
        async let found = travel.searchFlights(city: "Bergen", airlines: 5)
        let (text, flights) = try await (description, found.flights)
        traveller.lend(nil)
        try expect(text.hasSuffix("Flights from 120 euros."), "the model has called a tool to answer the server")
        try expect(flights.count == 5, "a search went on meanwhile")
    }

    /// Calls that are given up: the server hears of both.
    private func giveUp(_ travel: TravelClient) async throws {
        let hasty = TravelClient(mcp: travel.mcp.with { $0.timeout = .milliseconds(200) })
        let late = await failure { _ = try await hasty.searchFlights(city: "Sydney", airlines: 10_000) }
        guard case MCPClientError.timedOut(let time)? = late else {
            throw Unexpected(description: "a search of minutes has not timed out: \(late.map { "\($0)" } ?? "")")
        }
        try expect(time == .milliseconds(200), "a client waits as long as it likes")

        // Cancelling the Swift task is all that it takes.
        let search = Task { try await travel.searchFlights(city: "Perth", airlines: 10_000) }
        try await Task.sleep(for: .milliseconds(200))
        search.cancel()
        let cancelled = await failure { _ = try await search.value }
        try expect(cancelled is CancellationError, "a call ends with its Swift task")

        // The server is told by notifications, which nobody answers: give it a moment.
        var abandoned = 0
        for _ in 1...100 where abandoned < 2 {
            abandoned = try await travel.statistics().abandonedSearches
            try await Task.sleep(for: .milliseconds(20))
        }
        try expect(abandoned == 2, "the server works on neither of them any more")
    }
}

/// Texts that come from several tasks.
final class Messages: Sendable {
    private let texts = Mutex<[String]>([])

    var all: [String] { texts.withLock { $0 } }

    func add(_ text: String) { texts.withLock { $0.append(text) } }
}
