import Synchronization

/// An open `subscriptions/listen` request (2026-07-28, Subscriptions).
struct Subscription: Sendable {
    var filter: SubscriptionFilter
    var sink: any MessageSink
}

// Who hears of what changes: 2025-11-25, Resources, Subscriptions; 2026-07-28, Subscriptions.
extension ServerConnection {
    /// Tells the client of a change, if it wants to know.
    func announce(_ change: ServerChange) {
        if !change.isOfResource, !directory.announcesListChanges { return }
        let (isTold, listening) = state.withLock { state in
            var isTold = state.client != nil
            if case .resource(let uri) = change { isTold = isTold && state.subscribedResources.contains(uri) }
            if isTold, !state.isInitialized {
                state.unannounced.insert(change)
                isTold = false
            }
            return (isTold, state.subscriptions.filter { $0.value.filter.contains(change) })
        }
        if isTold { sink.send(change.notification, ChangeParameters(change)) }
        for (id, subscription) in listening {
            subscription.sink.send(change.notification, ChangeParameters(change, subscription: id))
        }
    }

    /// The client has said that the handshake is over: hears of what has changed meanwhile.
    func endHandshake() {
        let changes = state.withLock { state in
            defer { state.unannounced = [] }
            state.isInitialized = true
            return state.unannounced
        }
        for change in changes { announce(change) }
    }

    /// `resources/subscribe` and `resources/unsubscribe` of the stateful revisions.
    func subscribe(_ exchange: Exchange) throws(JSONRPCError) {
        guard let uri = exchange.targetName, exchange.parameters.uri != nil else {
            throw JSONRPCError(.invalidParams, "\(exchange.method.name) needs a uri")
        }
        let limit = host.server.options.limits.subscribedResources
        let isTaken = state.withLock { state in
            if exchange.method == .subscribe {
                guard state.subscribedResources.count < limit else { return false }
                state.subscribedResources.insert(uri)
            } else {
                state.subscribedResources.remove(uri)
            }
            return true
        }
        guard isTaken else { throw JSONRPCError(.invalidRequest, "There are \(limit) subscribed resources already") }
    }

    /// Opens a subscription: says what of it is honoured. Its answer comes when it ends.
    func listen(_ exchange: Exchange) async throws {
        var filter = try exchange.decode(SubscriptionsListenRequest.self).notifications
        if !filter.taskIDs.isEmpty {
            try exchange.require(TaskRunner.clientCapability)
            filter.taskIDs = await host.tasks.known(filter.taskIDs, by: exchange)
        }
        let capabilities = exchange.directory.capabilities(.v2026_07_28)
        if capabilities.tools?.listChanged != true { filter.toolsListChanged = false }
        if capabilities.prompts?.listChanged != true { filter.promptsListChanged = false }
        if capabilities.resources?.listChanged != true { filter.resourcesListChanged = false }
        if capabilities.resources == nil { filter.resourceSubscriptions = [] }
        let limits = host.server.options.limits
        guard filter.resourceSubscriptions.count + filter.taskIDs.count <= limits.subscribedResources else {
            throw JSONRPCError(.invalidRequest, "A subscription names \(limits.subscribedResources) things at most")
        }
        let honoured = filter
        let isTaken = state.withLock { state in
            if Task.isCancelled { return true }
            guard state.subscriptions.count < limits.subscriptions else { return false }
            // Under the lock, so that no change is announced before.
            exchange.origin.sink.send(.acknowledged, Acknowledgement(id: exchange.id, filter: honoured))
            state.subscriptions[exchange.id] = Subscription(filter: honoured, sink: exchange.origin.sink)
            return true
        }
        guard isTaken else {
            throw JSONRPCError(.invalidRequest, "There are \(limits.subscriptions) subscriptions already")
        }
        holdOpen(exchange.id)
    }

    /// Tells the subscriptions to a task how it is.
    func announce(task: DetailedTask) {
        for (id, subscription) in state.withLock({ $0.subscriptions }) {
            guard subscription.filter.taskIDs.contains(task.task.taskID) else { continue }
            subscription.sink.send(.taskChanged, TaskParameters(task: task, subscription: id))
        }
    }

    /// Ends a subscription that the client has cancelled, if there is one of that id.
    func endSubscription(_ id: RequestID) {
        state.withLock { _ = $0.subscriptions.removeValue(forKey: id) }
    }

    /// Ends all subscriptions in good order: the server goes.
    func endSubscriptions() {
        let subscriptions = state.withLock { state in
            defer { state.subscriptions = [:] }
            return state.subscriptions
        }
        for (id, subscription) in subscriptions {
            var message = JSONWriter()
            message.beginResponse(to: id)
            message.beginObject()
            message.member("resultType", "complete")
            message.name("_meta")
            message.beginObject()
            message.name(MetaKey.serverInfo)
            host.server.implementation.writeJSON(to: &message)
            message.name(MetaKey.subscriptionID)
            id.writeJSON(to: &message)
            message.endObject()
            message.endObject()
            message.endMessage()
            subscription.sink.send(message)
            // After the answer: the other way round, clients take the subscription for lost.
            subscription.sink.send(.cancelled, CancelledSubscription(id: id))
        }
    }
}

extension ServerChange {
    fileprivate var isOfResource: Bool {
        if case .resource = self { true } else { false }
    }

    fileprivate var notification: Method {
        switch self {
        case .tools: .toolsChanged
        case .prompts: .promptsChanged
        case .resources: .resourcesChanged
        case .resource: .resourceUpdated
        }
    }
}

extension SubscriptionFilter {
    /// Whether a change is of interest.
    func contains(_ change: ServerChange) -> Bool {
        switch change {
        case .tools: toolsListChanged
        case .prompts: promptsListChanged
        case .resources: resourcesListChanged
        case .resource(let uri): resourceSubscriptions.contains(uri)
        }
    }
}

extension JSONWriter {
    /// Writes the `_meta` that says which subscription a notification belongs to.
    fileprivate mutating func subscriptionMeta(_ id: RequestID?) {
        guard let id else { return }
        name("_meta")
        beginObject()
        name(MetaKey.subscriptionID)
        id.writeJSON(to: &self)
        endObject()
    }
}

private struct ChangeParameters: JSONEncodable {
    var uri: String?
    var subscription: RequestID?

    init(_ change: ServerChange, subscription: RequestID? = nil) {
        if case .resource(let uri) = change { self.uri = uri }
        self.subscription = subscription
    }

    func writeJSON(to writer: inout JSONWriter) {
        writer.beginObject()
        writer.subscriptionMeta(subscription)
        writer.member("uri", uri)
        writer.endObject()
    }
}

private struct Acknowledgement: JSONEncodable {
    var id: RequestID
    var filter: SubscriptionFilter

    func writeJSON(to writer: inout JSONWriter) {
        writer.beginObject()
        writer.subscriptionMeta(id)
        writer.member("notifications", filter)
        writer.endObject()
    }
}

private struct CancelledSubscription: JSONEncodable {
    var id: RequestID

    func writeJSON(to writer: inout JSONWriter) {
        writer.beginObject()
        writer.subscriptionMeta(id)
        writer.member("requestId", id)
        writer.member("reason", "the server is stopping")
        writer.endObject()
    }
}

private struct TaskParameters: JSONEncodable {
    var task: DetailedTask
    var subscription: RequestID

    func writeJSON(to writer: inout JSONWriter) {
        writer.beginObject()
        writer.subscriptionMeta(subscription)
        writer.endObject()
        let end = writer.count
        writer.remove(end - 1..<end)
        task.writeJSON(to: &writer)
        writer.mergeObject(at: end - 1)
    }
}
