// What the service of a toolset can do with its groups: offer tools of its own that activate them, for one.
extension RequestContext {
    /// The groups of the ``Toolset`` that the service is in, as they are now for the request's connection. There are
    /// none outside of a toolset and in 2026-07-28.
    public var toolGroups: [ToolGroupInfo] { self[ToolsetKey.self]?.groups ?? [] }

    /// Activates a group of the ``Toolset`` that the service is in, for the request's connection, and deactivates those
    /// that it excludes. In 2026-07-28 and outside of a toolset, where all tools are there, it does nothing.
    ///
    /// - Parameter name: The group's name.
    /// - Returns: Whether it wasn't active.
    /// - Throws: ``ToolsetError``, or what a hook throws to refuse.
    @discardableResult
    public func activateToolGroup(_ name: String) async throws -> Bool {
        guard let toolset = self[ToolsetKey.self] else { return false }
        return try await toolset.activate(toolset.index(of: name), self) != nil
    }

    /// Deactivates a group of the ``Toolset`` that the service is in, and those nested in it, for the request's
    /// connection. In 2026-07-28 and outside of a toolset it does nothing.
    ///
    /// - Parameter name: The group's name.
    /// - Returns: Whether it was active.
    /// - Throws: ``ToolsetError``, or what a hook throws to refuse.
    @discardableResult
    public func deactivateToolGroup(_ name: String) async throws -> Bool {
        guard let toolset = self[ToolsetKey.self] else { return false }
        return try await toolset.deactivate(toolset.index(of: name), self) != nil
    }
}
