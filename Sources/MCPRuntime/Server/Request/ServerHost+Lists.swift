// Lists, page by page (specification, Pagination).
extension ServerHost {
    /// Writes the page of a list that a request asks for.
    func list(_ context: RequestContext, _ result: inout JSONWriter) throws(JSONRPCError) {
        let exchange = context.exchange
        let directory = exchange.directory
        switch exchange.method {
        case .listTools:
            let tools = directory.tools(for: context)
            try page("tools", tools, exchange, &result) { $0.write(to: &$1, isStateless: exchange.isStateless) }
        case .listPrompts: try page("prompts", directory.prompts, exchange, &result) { $0.writeJSON(to: &$1) }
        case .listResources: try page("resources", directory.resources, exchange, &result) { $0.writeJSON(to: &$1) }
        default:
            try page("resourceTemplates", directory.resourceTemplates, exchange, &result) { $0.writeJSON(to: &$1) }
        }
    }

    private func page<Entry>(
        _ name: StaticString,
        _ entries: [Entry],
        _ exchange: Exchange,
        _ result: inout JSONWriter,
        _ write: (Entry, inout JSONWriter) -> Void
    ) throws(JSONRPCError) {
        let cursor = exchange.parameters.whole == nil ? nil : try exchange.decode(PaginatedRequest.self).cursor
        let start =
            try cursor.map { cursor throws(JSONRPCError) in try Self.position(of: cursor, within: entries.count) } ?? 0
        let end = start + min(server.options.pageSize ?? .max, entries.count - start)
        result.beginObject()
        result.name(name)
        result.beginArray()
        for entry in entries[start..<end] {
            result.beginElement()
            write(entry, &result)
        }
        result.endArray()
        if end < entries.count { result.member("nextCursor", Self.cursor(at: end)) }
        if exchange.isStateless {
            result.member("ttlMs", server.options.listCaching.ttlMs)
            result.member("cacheScope", server.options.listCaching.scope.rawValue)
        }
        result.endObject()
    }

    /// A cursor is a place in the list, spelt so that nobody takes it for a number to count with.
    static func cursor(at position: Int) -> String { "at-" + String(position, radix: 36) }

    static func position(of cursor: String, within count: Int) throws(JSONRPCError) -> Int {
        guard cursor.hasPrefix("at-"), let position = Int(cursor.dropFirst(3), radix: 36), 0...count ~= position else {
            throw JSONRPCError(.invalidParams, "Invalid cursor: \(cursor)")
        }
        return position
    }
}
