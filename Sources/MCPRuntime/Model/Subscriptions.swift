/// What a client wants to hear of (2026-07-28, Subscriptions).
public struct SubscriptionFilter: Hashable, Sendable {
    /// Whether to hear that other tools are there.
    public var toolsListChanged: Bool
    /// Whether to hear that other prompts are there.
    public var promptsListChanged: Bool
    /// Whether to hear that other resources are there.
    public var resourcesListChanged: Bool
    /// The URIs of resources whose changes to hear of.
    public var resourceSubscriptions: [String]
    /// The tasks to hear of (tasks extension, Task Status Notifications).
    public var taskIDs: [String]

    /// Makes a filter.
    ///
    /// - Parameters:
    ///   - toolsListChanged: Whether to hear that other tools are there.
    ///   - promptsListChanged: Whether to hear that other prompts are there.
    ///   - resourcesListChanged: Whether to hear that other resources are there.
    ///   - resourceSubscriptions: The URIs of resources whose changes to hear of.
    ///   - taskIDs: The tasks to hear of.
    public init(
        toolsListChanged: Bool = false,
        promptsListChanged: Bool = false,
        resourcesListChanged: Bool = false,
        resourceSubscriptions: [String] = [],
        taskIDs: [String] = []
    ) {
        self.toolsListChanged = toolsListChanged
        self.promptsListChanged = promptsListChanged
        self.resourcesListChanged = resourcesListChanged
        self.resourceSubscriptions = resourceSubscriptions
        self.taskIDs = taskIDs
    }
}

extension SubscriptionFilter: JSONDecodable, JSONEncodable {
    /// Reads a filter.
    public init(json reader: inout JSONReader) throws(JSONFailure) {
        self.init()
        _ = try reader.beginObject()
        while let name = try reader.nextName() {
            switch name {
            case "toolsListChanged": toolsListChanged = reader.readOptional() ?? false
            case "promptsListChanged": promptsListChanged = reader.readOptional() ?? false
            case "resourcesListChanged": resourcesListChanged = reader.readOptional() ?? false
            case "resourceSubscriptions": resourceSubscriptions = reader.readOptional() ?? []
            case "taskIds": taskIDs = reader.readOptional() ?? []
            default: try reader.skipValue()
            }
        }
    }

    /// Writes the filter: only what is wanted.
    public func writeJSON(to writer: inout JSONWriter) {
        writer.beginObject()
        if toolsListChanged { writer.member("toolsListChanged", true) }
        if promptsListChanged { writer.member("promptsListChanged", true) }
        if resourcesListChanged { writer.member("resourcesListChanged", true) }
        if !resourceSubscriptions.isEmpty { writer.member("resourceSubscriptions", resourceSubscriptions) }
        if !taskIDs.isEmpty { writer.member("taskIds", taskIDs) }
        writer.endObject()
    }
}

/// The parameters of `subscriptions/listen` (2026-07-28, Subscriptions).
public struct SubscriptionsListenRequest: Hashable, Sendable {
    /// What the client wants to hear of.
    public var notifications: SubscriptionFilter
    /// Metadata.
    public var meta: JSONObject?

    /// Makes a request.
    ///
    /// - Parameters:
    ///   - notifications: What the client wants to hear of.
    ///   - meta: Metadata.
    public init(notifications: SubscriptionFilter, meta: JSONObject? = nil) {
        self.notifications = notifications
        self.meta = meta
    }
}

extension SubscriptionsListenRequest: JSONDecodable, JSONEncodable {
    /// Reads the parameters of a request.
    public init(json reader: inout JSONReader) throws(JSONFailure) {
        let (notifications, meta) = try reader.readFilter()
        self.init(notifications: notifications, meta: meta)
    }

    /// Writes the parameters.
    public func writeJSON(to writer: inout JSONWriter) { writer.write(notifications, meta: meta) }
}

/// What a client will hear of: the parameters of `notifications/subscriptions/acknowledged` (2026-07-28,
/// Subscriptions).
public struct SubscriptionsAcknowledgedNotification: Hashable, Sendable {
    /// What the client will hear of: of what it wanted, that which the server has.
    public var notifications: SubscriptionFilter
    /// Metadata; the subscription's id is in it, see ``MetaKey/subscriptionID``.
    public var meta: JSONObject?

    /// Makes a notification.
    ///
    /// - Parameters:
    ///   - notifications: What the client will hear of.
    ///   - meta: Metadata.
    public init(notifications: SubscriptionFilter, meta: JSONObject? = nil) {
        self.notifications = notifications
        self.meta = meta
    }
}

extension SubscriptionsAcknowledgedNotification: JSONDecodable, JSONEncodable {
    /// Reads the parameters of a notification.
    public init(json reader: inout JSONReader) throws(JSONFailure) {
        let (notifications, meta) = try reader.readFilter()
        self.init(notifications: notifications, meta: meta)
    }

    /// Writes the parameters.
    public func writeJSON(to writer: inout JSONWriter) { writer.write(notifications, meta: meta) }
}

/// The end of a subscription: the result of `subscriptions/listen` (2026-07-28, Subscriptions).
public struct SubscriptionsListenResult: Hashable, Sendable {
    /// Metadata; the subscription's id is in it, see ``MetaKey/subscriptionID``.
    public var meta: JSONObject?

    /// Makes a result.
    ///
    /// - Parameter meta: Metadata.
    public init(meta: JSONObject? = nil) {
        self.meta = meta
    }
}

extension SubscriptionsListenResult: JSONDecodable, JSONEncodable {
    /// Reads a result.
    public init(json reader: inout JSONReader) throws(JSONFailure) {
        self.init()
        _ = try reader.beginObject()
        while let name = try reader.nextName() {
            switch name {
            case "_meta": meta = reader.readOptional()
            default: try reader.skipValue()
            }
        }
    }

    /// Writes the result.
    public func writeJSON(to writer: inout JSONWriter) {
        writer.beginObject()
        writer.member("resultType", "complete")
        writer.member("_meta", meta)
        writer.endObject()
    }
}

extension JSONReader {
    /// Reads a filter and metadata.
    fileprivate mutating func readFilter() throws(JSONFailure) -> (SubscriptionFilter, JSONObject?) {
        var notifications: SubscriptionFilter?
        var meta: JSONObject?
        let object = try beginObject()
        while let name = try nextName() {
            switch name {
            case "notifications": notifications = read()
            case "_meta": meta = readOptional()
            default: try skipValue()
            }
        }
        guard let notifications else { throw missing("notifications", in: object) }
        return (notifications, meta)
    }
}

extension JSONWriter {
    /// Writes a filter and metadata.
    fileprivate mutating func write(_ notifications: SubscriptionFilter, meta: JSONObject?) {
        beginObject()
        member("_meta", meta)
        member("notifications", notifications)
        endObject()
    }
}
