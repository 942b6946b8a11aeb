/// What a server says is not as it was, as long as somebody goes through it (2026-07-28, Subscriptions; 2025-11-25,
/// Resources, Subscriptions).
///
/// ```swift
/// for await change in try await client.subscribe(to: .init(toolsListChanged: true)) { … }
/// ```
///
/// It ends when the server ends it, when the connection is lost for good, and when the task is cancelled. A client that
/// connects again subscribes again.
public struct ServerSubscription: AsyncSequence, Sendable {
    /// What of the filter the server honours.
    public let honoured: SubscriptionFilter
    fileprivate let changes: AsyncStream<ServerChange>

    /// Goes through the changes.
    public func makeAsyncIterator() -> AsyncStream<ServerChange>.Iterator { changes.makeAsyncIterator() }
}

extension MCPClient {
    /// Asks the server to say when something is not as it was.
    ///
    /// The newest 1024 changes wait for somebody who goes through them. The subscription ends with the sequence.
    ///
    /// - Parameter filter: What is of interest. ``SubscriptionFilter/taskIDs`` is of no use here, as calls that are tasks
    ///   are followed anyway.
    /// - Throws: ``MCPClientError``, or `CancellationError` when the task is cancelled.
    public func subscribe(to filter: SubscriptionFilter) async throws -> ServerSubscription {
        let (changes, continuation) = AsyncStream<ServerChange>.makeStream(bufferingPolicy: .bufferingNewest(1024))
        let (honoured, acknowledge) = AsyncThrowingStream<SubscriptionFilter, any Error>.makeStream()
        let (ended, end) = AsyncStream<Never>.makeStream()
        continuation.onTermination = { _ in end.finish() }
        let job = link.submit.yield {
            await withTaskGroup { group in
                group.addTask { await self.follow(filter, continuation, acknowledge) }
                group.addTask { for await _ in ended {} }
                await group.next()
                group.cancelAll()
            }
            continuation.finish()
            acknowledge.finish(throwing: MCPClientError.connectionClosed("it ended before the subscription began"))
        }
        if case .terminated = job { throw MCPClientError.connectionClosed("the client has closed it") }
        for try await filter in honoured { return ServerSubscription(honoured: filter, changes: changes) }
        throw CancellationError()
    }

    private func follow(
        _ filter: SubscriptionFilter,
        _ changes: AsyncStream<ServerChange>.Continuation,
        _ acknowledge: AsyncThrowingStream<SubscriptionFilter, any Error>.Continuation
    ) async {
        do {
            while true {
                let session = try await link.session()
                do {
                    if server.isStateless {
                        return try await listen(session, filter, changes, acknowledge)
                    } else {
                        try await subscribe(session, filter, changes, acknowledge)
                    }
                } catch MCPClientError.connectionClosed where link.options.reconnect != nil {
                    // The next session, if there is one, is told again.
                }
            }
        } catch {
            acknowledge.finish(throwing: error)
        }
    }

    /// The stateless way: a request that stays open.
    private func listen(
        _ session: ClientSession,
        _ filter: SubscriptionFilter,
        _ changes: AsyncStream<ServerChange>.Continuation,
        _ acknowledge: AsyncThrowingStream<SubscriptionFilter, any Error>.Continuation
    ) async throws {
        let id = session.correlator.nextID()
        session.listen(id) { event in
            switch event {
            case .acknowledged(let honoured): acknowledge.yield(honoured)
            case .change(let change): changes.yield(change)
            case .lost: break
            }
        }
        defer { session.stopListening(id) }
        var options = requestOptions
        (options.timeout, options.maximumTimeout) = (nil, nil)
        do {
            _ = try await session.send(.listen, SubscriptionsListenRequest(notifications: filter), options, id: id)
        } catch is EndOfSubscription {
            // A server that goes says so first, and may answer afterwards.
        }
    }

    /// The stateful way: each resource is subscribed to; the lists are told of anyway.
    private func subscribe(
        _ session: ClientSession,
        _ filter: SubscriptionFilter,
        _ changes: AsyncStream<ServerChange>.Continuation,
        _ acknowledge: AsyncThrowingStream<SubscriptionFilter, any Error>.Continuation
    ) async throws {
        var honoured = filter
        honoured.taskIDs = []
        let capabilities = server.capabilities
        honoured.toolsListChanged = filter.toolsListChanged && capabilities.tools?.listChanged == true
        honoured.promptsListChanged = filter.promptsListChanged && capabilities.prompts?.listChanged == true
        honoured.resourcesListChanged = filter.resourcesListChanged && capabilities.resources?.listChanged == true
        if capabilities.resources?.subscribe != true { honoured.resourceSubscriptions = [] }
        let wanted = honoured
        let id = session.correlator.nextID()
        let (lost, lose) = AsyncStream<Never>.makeStream()
        session.listen(id) { event in
            switch event {
            case .change(let change): if wanted.contains(change) { changes.yield(change) }
            case .lost: lose.finish()
            case .acknowledged: break
            }
        }
        defer { session.stopListening(id) }
        for uri in wanted.resourceSubscriptions { _ = try await session.send(.subscribe, ["uri": uri], requestOptions) }
        acknowledge.yield(wanted)
        for await _ in lost {}
        if let reason = session.correlator.closedReason { throw MCPClientError.connectionClosed(reason) }
        for uri in wanted.resourceSubscriptions { session.unsubscribe(uri) }
        throw CancellationError()
    }
}
