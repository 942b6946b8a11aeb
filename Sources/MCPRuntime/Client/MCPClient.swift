import Synchronization

/// A client's connection to a server.
///
/// Emitted clients wrap it and give its calls types. By itself it calls tools by name:
///
/// ```swift
/// try await MCPClient.withConnection(to: .process("weather-server")) { client in
///     let result = try await client.callTool("get_weather", ["city": "Oslo"])
/// }
/// ```
public struct MCPClient: Sendable {
    /// What the server said of itself when the client connected.
    public let server: ServerDescription
    /// How requests are made unless they say otherwise; ``with(_:)`` changes it.
    public private(set) var requestOptions: RequestOptions
    let link: ClientLink
    /// Keeps the connection of ``connect(to:options:)`` open.
    private var owner: ConnectionOwner?

    private init(_ link: ClientLink, _ server: ServerDescription) {
        self.link = link
        self.server = server
        requestOptions = link.options.request
    }

    /// The same connection with other options for requests: a timeout, news of progress, metadata.
    ///
    /// - Parameter change: Changes the options.
    public func with(_ change: (inout RequestOptions) -> Void) -> MCPClient {
        var client = self
        change(&client.requestOptions)
        return client
    }

    /// Connects, calls a closure, and closes the connection: the way to choose where the client's life has a scope.
    ///
    /// - Parameters:
    ///   - transport: How to reach the server, `.process(…)` for one.
    ///   - options: How the client behaves.
    ///   - body: Uses the client, which is of no use afterwards.
    /// - Returns: What `body` returns.
    /// - Throws: ``MCPClientError`` when there is no connection or no revision that both speak, or what `body` throws.
    public static func withConnection<Result: Sendable>(
        to transport: some ClientTransport,
        options: Options = Options(),
        _ body: (MCPClient) async throws -> Result
    ) async throws -> Result {
        let link = ClientLink(options)
        return try await withThrowingTaskGroup(of: Void.self) { group in
            group.addTask { await link.run(transport) }
            group.addTask { await link.runJobs() }
            // Closing in good order takes its time, which the end of the group waits for.
            defer { link.close() }
            let session = try await link.session()
            guard let server = session.server else { throw MCPClientError.cannotConnect("the server said nothing") }
            return try await body(MCPClient(link, server))
        }
    }

    /// Connects and leaves the connection open until ``close()``, or until the last copy of the client is gone.
    ///
    /// - Parameters:
    ///   - transport: How to reach the server, `.process(…)` for one.
    ///   - options: How the client behaves.
    /// - Throws: ``MCPClientError`` when there is no connection or no revision that both speak.
    public static func connect(
        to transport: some ClientTransport,
        options: Options = Options()
    ) async throws
        -> MCPClient
    {
        var (client, owner) = try await ConnectionOwner.open { opened, closed in
            try await withConnection(to: transport, options: options) { client in
                opened(client)
                await closed()
            }
        }
        client.owner = owner
        return client
    }

    /// Ends a connection made by ``connect(to:options:)`` and waits until nothing of it is left.
    ///
    /// Calls in flight fail with ``MCPClientError/connectionClosed(_:)``. Within
    /// ``withConnection(to:options:_:)`` it does nothing: there the closure's end closes the connection.
    public func close() async {
        guard let owner else { return }
        link.close()
        await owner.close()
    }
}

// MARK: - Requests

extension MCPClient {
    /// Sends a request and waits for its result, whatever the server asks for in between.
    ///
    /// - Parameter isSafe: Whether the request may be sent again when the connection is lost.
    func request(
        _ method: Method,
        _ params: some JSONEncodable,
        isSafe: () async throws -> Bool = { true }
    ) async throws -> ClientSession.Answer {
        var options = requestOptions
        options.logLevel = options.logLevel ?? link.logLevel.withLock { $0 }
        var hasResent = false
        while true {
            let session = try await link.session()
            do {
                let cacheKey = method.isCacheable && server.isStateless ? try params.jsonBytes() : nil
                if let cacheKey, let kept = link.cache.answer(method, cacheKey) { return kept }
                let generation = link.cache.generation
                let (answer, hadInput) = try await session.request(method, params, options)
                if let cacheKey, !hadInput { link.cache.keep(answer, method, cacheKey, since: generation) }
                return answer
            } catch MCPClientError.connectionClosed(let reason) where link.options.reconnect != nil && !hasResent {
                // Once the client has connected again, or has given up. A request that ends the connection a second
                // time is to blame itself.
                hasResent = true
                _ = try await link.session()
                guard try await isSafe() else { throw MCPClientError.connectionClosed(reason) }
            }
        }
    }

    /// Asks the server for a sign of life (specification, Ping). 2026-07-28 has no ping; `server/discover` serves there.
    ///
    /// - Throws: ``MCPClientError``, or `CancellationError` when the task is cancelled.
    public func ping() async throws {
        guard server.isStateless else {
            _ = try await request(.ping, NoArguments())
            return
        }
        _ = try await link.session().send(.discover, NoArguments(), requestOptions)
    }

    /// Says which log messages the server is to send (specification, Logging). 2026-07-28 has no such request; there
    /// every later request says it, unless its ``RequestOptions/logLevel`` says otherwise.
    ///
    /// - Parameter level: The least important ones wanted.
    /// - Throws: ``MCPClientError``, or `CancellationError` when the task is cancelled.
    public func setLogLevel(_ level: LoggingLevel) async throws {
        try require(server.capabilities.logging, "logging")
        guard !server.isStateless else { return link.logLevel.withLock { $0 = level } }
        _ = try await request(.setLevel, SetLevelRequest(level: level))
    }

    /// Lists all of something, page by page.
    func list<Page: JSONDecodable, Entry>(
        _ method: Method,
        _ entries: (Page) -> (entries: [Entry], nextCursor: String?)
    ) async throws -> [Entry] {
        do {
            return try await listOnce(method, entries)
        } catch MCPClientError.server(let error) where error.code == .invalidParams && server.isStateless {
            // A cursor of a page that was kept may be good for nothing by now (2026-07-28, Caching).
            guard link.cache.remove(method) else { throw MCPClientError.server(error) }
            return try await listOnce(method, entries)
        }
    }

    private func listOnce<Page: JSONDecodable, Entry>(
        _ method: Method,
        _ entries: (Page) -> (entries: [Entry], nextCursor: String?)
    ) async throws -> [Entry] {
        var all: [Entry] = []
        var cursors: Set<String> = []
        var cursor: String?
        repeat {
            let page: Page = try await request(method, PaginatedRequest(cursor: cursor)).decode()
            let (found, next) = entries(page)
            all += found
            cursor = next
            guard cursor.map({ cursors.insert($0).inserted }) != false else {
                throw MCPClientError.invalidResponse("\(method.name) comes round to the same page again")
            }
            guard cursors.count <= Self.maximumPages else {
                throw MCPClientError.invalidResponse("\(method.name) has more than \(Self.maximumPages) pages")
            }
        } while cursor != nil
        return all
    }

    /// How many pages a list may have.
    private static let maximumPages = 10_000

    /// Tells the server that the roots are others than before, so that it may ask again (2025-11-25, Roots, Root List
    /// Changes). 2026-07-28 has no such notification, and nothing is sent.
    ///
    /// - Throws: ``MCPClientError`` when there is no connection.
    public func rootsChanged() async throws {
        guard !server.isStateless, link.options.handlers.listRoots != nil else { return }
        try await link.session().notify(.rootsChanged)
    }

    /// Makes sure that the server offers something.
    func require(_ capability: (some Any)?, _ name: String) throws(MCPClientError) {
        guard capability == nil else { return }
        throw .notOffered(name)
    }
}
