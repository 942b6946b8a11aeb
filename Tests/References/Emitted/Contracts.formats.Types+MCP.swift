// Emitted by mcpgen 0.1.0 from formats.mcp.json, digest dc356c4209e1e090.
// Changes made here are lost: change the contract.

public import MCPRuntime

/// The service formats.
public nonisolated protocol FormatsService: Swift.Sendable {
    /// Calls the tool `add_event`.
    ///
    /// - Parameters:
    ///   - id: `id`
    ///   - start: `start`
    ///   - birthday: `birthday`
    ///   - page: `page`
    ///   - icon: `icon`
    ///   - mail: `mail`
    func addEvent(
        id: Swift.String,
        start: Swift.String,
        birthday: Swift.String,
        page: Swift.String,
        icon: Swift.String,
        mail: Swift.String
    ) async throws -> [MCPRuntime.ContentBlock]
}

/// The tools of Formats.
public nonisolated enum FormatsTool: Swift.String, Swift.CaseIterable, Swift.Sendable {
    /// `add_event`
    case addEvent = "add_event"
}

nonisolated extension FormatsTool: MCPRuntime.MCPToolName {
    /// Finds the tool of a name on the wire.
    public init?(wireName: borrowing MCPRuntime.JSONText) {
        switch wireName {
        case "add_event": self = .addEvent
        default: return nil
        }
    }

    /// The tool as `tools/list` shows it.
    public var listing: MCPRuntime.ToolListing {
        switch self {
        case .addEvent:
            MCPRuntime.ToolListing(
                name: "add_event",
                json: #"""
                    {"name":"add_event","inputSchema":{"type":"object","properties":{"id":{"type":"string","format":"uuid"},"start":{"type":"string","format":"date-time"},"birthday":{"type":"string","format":"date"},"page":{"type":"string","format":"uri"},"icon":{"type":"string","contentEncoding":"base64"},"mail":{"type":"string","format":"email"}},"required":["id","start","birthday","page","icon","mail"]}}
                    """#
            )
        }
    }
}

/// The types of Formats.
public nonisolated enum Formats {
    /// The types of `add_event`.
    public enum AddEvent {}
}

nonisolated extension Formats.AddEvent {
    /// The arguments of `add_event`.
    public struct Arguments: Swift.Hashable, Swift.Sendable {
        /// `id`
        public var id: Swift.String
        /// `start`
        public var start: Swift.String
        /// `birthday`
        public var birthday: Swift.String
        /// `page`
        public var page: Swift.String
        /// `icon`
        public var icon: Swift.String
        /// `mail`
        public var mail: Swift.String

        /// Makes a value.
        ///
        /// - Parameters:
        ///   - id: `id`
        ///   - start: `start`
        ///   - birthday: `birthday`
        ///   - page: `page`
        ///   - icon: `icon`
        ///   - mail: `mail`
        public init(
            id: Swift.String,
            start: Swift.String,
            birthday: Swift.String,
            page: Swift.String,
            icon: Swift.String,
            mail: Swift.String
        ) {
            self.id = id
            self.start = start
            self.birthday = birthday
            self.page = page
            self.icon = icon
            self.mail = mail
        }
    }
}

nonisolated extension Formats.AddEvent.Arguments: MCPRuntime.JSONCodable {
    /// Reads the value.
    public init(json reader: inout MCPRuntime.JSONReader) throws(MCPRuntime.JSONFailure) {
        var id: Swift.String?
        var start: Swift.String?
        var birthday: Swift.String?
        var page: Swift.String?
        var icon: Swift.String?
        var mail: Swift.String?
        let object = try reader.beginObject()
        while let key = try reader.nextName() {
            switch key {
            case "id": id = reader.read()
            case "start": start = reader.read()
            case "birthday": birthday = reader.read()
            case "page": page = reader.read()
            case "icon": icon = reader.read()
            case "mail": mail = reader.read()
            default: try reader.skipValue()
            }
        }
        guard let id, let start, let birthday, let page, let icon, let mail else {
            throw reader.missing("id", "start", "birthday", "page", "icon", "mail", in: object)
        }
        self.id = id
        self.start = start
        self.birthday = birthday
        self.page = page
        self.icon = icon
        self.mail = mail
    }

    /// Writes the value.
    public func writeJSON(to writer: inout MCPRuntime.JSONWriter) {
        writer.beginObject()
        writer.member("id", id)
        writer.member("start", start)
        writer.member("birthday", birthday)
        writer.member("page", page)
        writer.member("icon", icon)
        writer.member("mail", mail)
        writer.endObject()
    }
}
