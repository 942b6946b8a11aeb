/// A revision of the Model Context Protocol, named by its date.
public struct ProtocolVersion: RawRepresentable, Hashable, Sendable, CustomStringConvertible {
    /// The revision as the wire has it: `YYYY-MM-DD`.
    public let rawValue: String

    /// Makes a revision, known or not.
    public init(rawValue: String) {
        self.rawValue = rawValue
    }

    /// The first revision.
    public static let v2024_11_05 = ProtocolVersion(rawValue: "2024-11-05")
    /// The revision that brought Streamable HTTP and tool annotations.
    public static let v2025_03_26 = ProtocolVersion(rawValue: "2025-03-26")
    /// The revision that brought structured results and elicitation.
    public static let v2025_06_18 = ProtocolVersion(rawValue: "2025-06-18")
    /// The newest revision with a handshake.
    public static let v2025_11_25 = ProtocolVersion(rawValue: "2025-11-25")
    /// The revision that did away with the handshake: every request says all that a server has to know.
    public static let v2026_07_28 = ProtocolVersion(rawValue: "2026-07-28")

    /// The newest revision with a handshake that is spoken here.
    public static let latest = v2025_11_25
    /// All revisions with a handshake that are spoken here, oldest first.
    public static let supported = [v2024_11_05, v2025_03_26, v2025_06_18, v2025_11_25]
    /// All revisions that are known here, newest first.
    public static let all = [v2026_07_28, v2025_11_25, v2025_06_18, v2025_03_26, v2024_11_05]

    /// Whether this revision is spoken here.
    public var isSupported: Bool { Self.supported.contains(self) }

    /// Whether this is a revision that is known here and has no handshake.
    public var isStateless: Bool { self >= .v2026_07_28 && Self.all.contains(self) }

    /// The revision as the wire has it.
    public var description: String { rawValue }
}

extension ProtocolVersion: Comparable {
    /// Whether a revision is older than another, by their dates.
    public static func < (a: ProtocolVersion, b: ProtocolVersion) -> Bool { a.rawValue < b.rawValue }
}

extension ProtocolVersion: JSONDecodable, JSONEncodable {
    /// Reads a revision.
    public init(json reader: inout JSONReader) throws(JSONFailure) { self.init(rawValue: try reader.readString()) }
    /// Writes the revision.
    public func writeJSON(to writer: inout JSONWriter) { writer.write(rawValue) }
}
