/// A request that is under way beside the code that began it, to be cancelled or waited for.
///
/// ```swift
/// let forecast = client.begin { try await $0.callTool("get_forecast", ["city": "Oslo"]) }
/// …
/// forecast.cancel()
/// ```
///
/// It ends with the connection at the latest.
public struct RequestHandle<Answer: Sendable>: Sendable {
    fileprivate let outcome: Outcome<Answer>
    fileprivate let cancelling: AsyncStream<Never>.Continuation

    /// Gives the request up: the server is told, and ``value`` throws. A request that is over stays as it is.
    public func cancel() { cancelling.finish() }

    /// Waits for what comes of the request. Cancelling the task that waits leaves the request alone.
    ///
    /// - Throws: What the request throws, `CancellationError` when it was cancelled.
    public var value: Answer {
        get async throws { try await outcome.value.get() }
    }
}

extension MCPClient {
    /// Begins a request, or several, and goes on without waiting for what comes of it.
    ///
    /// - Parameter request: Makes the request, by a client of the same connection.
    /// - Returns: A handle, at once.
    public func begin<Answer: Sendable>(
        _ request: @escaping @Sendable (MCPClient) async throws -> Answer
    ) -> RequestHandle<Answer> {
        let outcome = Outcome<Answer>()
        let (cancelled, cancelling) = AsyncStream<Never>.makeStream()
        let promise = Promise(outcome)
        link.submit.yield {
            await withTaskGroup { group in
                defer { withExtendedLifetime(promise) {} }
                group.addTask {
                    do {
                        outcome.set(.success(try await request(self)))
                    } catch {
                        outcome.set(.failure(error))
                    }
                }
                group.addTask { for await _ in cancelled {} }
                await group.next()
                group.cancelAll()
            }
        }
        return RequestHandle(outcome: outcome, cancelling: cancelling)
    }
}

/// Sees to it that there is an outcome also where a request is dropped before it begins: the connection is closed.
private final class Promise<Answer: Sendable>: Sendable {
    private let outcome: Outcome<Answer>

    init(_ outcome: Outcome<Answer>) {
        self.outcome = outcome
    }

    deinit {
        outcome.set(.failure(MCPClientError.connectionClosed("the client has closed it")))
    }
}
