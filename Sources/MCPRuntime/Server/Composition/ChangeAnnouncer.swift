/// Tells clients of changes: those of the stateful revisions by notifications, those of 2026-07-28 that listen for them
/// through their subscriptions (specification, Tools, List Changed Notification; 2026-07-28, Subscriptions).
public struct ChangeAnnouncer: Sendable {
    private let announce: @Sendable (ServerChange) -> Void

    init(_ announce: @escaping @Sendable (ServerChange) -> Void) {
        self.announce = announce
    }

    /// The tools are others than before.
    public func toolsChanged() { announce(.tools) }
    /// The prompts are others than before.
    public func promptsChanged() { announce(.prompts) }
    /// The resources or their templates are others than before.
    public func resourcesChanged() { announce(.resources) }
    /// A resource has other contents than before.
    ///
    /// - Parameter uri: The resource.
    public func resourceUpdated(_ uri: String) { announce(.resource(uri: uri)) }
}

/// Something about a server that is not as it was.
public enum ServerChange: Hashable, Sendable {
    /// Its tools.
    case tools
    /// Its prompts.
    case prompts
    /// Its resources or their templates.
    case resources
    /// The contents of a resource.
    case resource(uri: String)
}
