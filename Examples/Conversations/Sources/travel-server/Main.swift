import TravelAPI

@main
struct Main {
    static func main() async throws {
        try await TravelServer(LiveTravel()).run(.stdio)
    }
}
