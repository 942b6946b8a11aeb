import Synchronization

/// Sends the progress notifications of a request: never less than before, not too many, none after the answer
/// (specification, Progress).
final class ProgressReporter: Sendable {
    private struct State {
        var last: Double?
        var sentAt: ContinuousClock.Instant?
        /// The newest progress that came too soon after another.
        var withheld: ProgressNotification?
        var hasEnded = false
    }

    private let token: ProgressToken?
    private let interval: Duration
    private let sink: any MessageSink
    private let task: TaskExecution?
    private let state = Mutex(State())

    /// Makes a reporter.
    ///
    /// - Parameters:
    ///   - token: What the client marks progress with; `nil` when it wants none.
    ///   - interval: The least time between two notifications.
    ///   - sink: Where they go.
    ///   - task: The task whose progress it is.
    init(_ token: ProgressToken?, interval: Duration, sink: any MessageSink, task: TaskExecution? = nil) {
        self.token = token
        self.interval = interval
        self.sink = sink
        self.task = task
    }

    /// Whether the request has no answer yet and isn't cancelled.
    var isOpen: Bool { state.withLock { !$0.hasEnded } }

    /// Reports progress, unless it is no more than before.
    func report(_ progress: Double, total: Double?, message: String?) {
        guard let token, progress.isFinite, total?.isFinite ?? true else { return }
        let now = ContinuousClock.now
        state.withLock { state in
            guard !state.hasEnded, state.last.map({ progress > $0 }) ?? true else { return }
            state.last = progress
            let notification = ProgressNotification(
                progressToken: token,
                progress: progress,
                total: total,
                message: message,
                meta: task?.relatedMeta
            )
            if sink.isCongested || state.sentAt.map({ now - $0 < interval }) ?? false {
                state.withheld = notification
            } else {
                state.withheld = nil
                state.sentAt = now
                // Under the lock, so that notifications go in their order and none after the end.
                sink.send(.progress, notification)
            }
        }
    }

    /// Ends the reports: the answer comes next, or none as the request is cancelled.
    ///
    /// - Returns: `false` when they had ended before.
    @discardableResult
    func end(isCancelled: Bool = false) -> Bool {
        state.withLock { state in
            guard !state.hasEnded else { return false }
            state.hasEnded = true
            if let withheld = state.withheld, !isCancelled { sink.send(.progress, withheld) }
            return true
        }
    }
}
