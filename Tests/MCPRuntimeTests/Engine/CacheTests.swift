import MCPRuntime
import MCPTestKit
import MCPTestSupport
import Testing

/// What a client keeps of what a server says may be kept (2026-07-28, Caching).
@Suite struct CacheTests {
    /// A service whose resource says how often it has been read.
    private static func counting(_ hint: CacheHint? = nil) -> TestService {
        let reads = Collected<String>()
        return TestService(
            resources: [Resource(uri: "r:a", name: "a")],
            read: { uri, _ in
                reads.add(uri)
                return ReadResourceResult(contents: [.text("\(reads.values.count)", uri: uri)], cacheHint: hint)
            }
        )
    }

    private static func read(_ client: MCPClient) async throws -> String? {
        try await client.readResource("r:a").contents.first?.text
    }

    @Test("A resource is read again when its time is over, and not before")
    func timeToLive() async throws {
        let service = Self.counting(CacheHint(ttlMs: 300, scope: .private))
        try await withValidatedClient(of: service, era: .stateless) { client in
            let texts = try await [Self.read(client), Self.read(client)]
            #expect(texts == ["1", "1"])
            try await Task.sleep(for: .milliseconds(350))
            let later = try await Self.read(client)
            #expect(later == "2")
        }
    }

    @Test("What has no time or is of a stateful revision is read each time", arguments: Era.all)
    func notKept(era: Era) async throws {
        let hint = era == .stateful ? CacheHint(ttlMs: 60_000, scope: .public) : nil
        try await withValidatedClient(of: Self.counting(hint), era: era) { client in
            let texts = try await [Self.read(client), Self.read(client)]
            #expect(texts == ["1", "2"])
        }
    }

    @Test("An updated resource is read again")
    func updated() async throws {
        let service = Self.counting(CacheHint(ttlMs: 60_000, scope: .public))
        try await withValidatedClient(of: service, era: .stateless) { client in
            let subscription = try await client.subscribe(to: SubscriptionFilter(resourceSubscriptions: ["r:a"]))
            let first = try await Self.read(client)
            service.announcer?.resourceUpdated("r:a")
            for await _ in subscription { break }
            let second = try await Self.read(client)
            #expect([first, second] == ["1", "2"])
        }
    }

    @Test("Hints are those of the options, or of the service where it has its own; stateful results have none")
    func hints() async throws {
        let options = MCPServer.Options(
            listCaching: CacheHint(ttlMs: 1000, scope: .public),
            resourceCaching: CacheHint(ttlMs: 2000, scope: .private)
        )
        let own = MCPServer(Self.counting(CacheHint(ttlMs: 7, scope: .public)), options: options)
        let server = MCPServer(Self.counting(), options: options)
        let (uri, meta): (JSONValue, JSONValue) = ("r:a", RawClient.meta())
        try await RawClient.withConnection(to: server) { client in
            let list = try await client.request(1, "resources/list", ["_meta": meta])["result"]
            #expect(list?["ttlMs"] == 1000 && list?["cacheScope"] == "public")
            let resource = try await client.request(2, "resources/read", ["_meta": meta, "uri": uri])["result"]
            #expect(resource?["ttlMs"] == 2000 && resource?["cacheScope"] == "private")
            try await client.initialize()
            let stateful = try await client.request(3, "resources/list")["result"]
            #expect(stateful?.object?.names == ["resources"])
        }
        try await RawClient.withConnection(to: own) { client in
            let resource = try await client.request(1, "resources/read", ["_meta": meta, "uri": uri])["result"]
            #expect(resource?["ttlMs"] == 7 && resource?["cacheScope"] == "public")
        }
    }
}
