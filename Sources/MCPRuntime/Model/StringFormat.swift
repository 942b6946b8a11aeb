/// How a text of a form is written (specification, Elicitation, Requested Schema).
public struct StringFormat: RawRepresentable, Hashable, Sendable {
    /// The format on the wire.
    public let rawValue: String

    /// Makes a format, known or not.
    public init(rawValue: String) {
        self.rawValue = rawValue
    }

    /// The address of a mailbox (RFC 5321).
    public static let email = StringFormat(rawValue: "email")
    /// A URI with its scheme (RFC 3986).
    public static let uri = StringFormat(rawValue: "uri")
    /// A day: `YYYY-MM-DD` (RFC 3339).
    public static let date = StringFormat(rawValue: "date")
    /// A moment: a day, a time and its distance from UTC (RFC 3339).
    public static let dateTime = StringFormat(rawValue: "date-time")

    /// Whether a text is written so; any text is for a format that isn't known here.
    ///
    /// - Parameter text: The text, all of it.
    public func matches(_ text: String) -> Bool {
        var scanner = FormatScanner(text)
        return switch self {
        case .email: scanner.email()
        case .uri: scanner.uri()
        case .date: scanner.date() != nil && scanner.isAtEnd
        case .dateTime: scanner.dateTime()
        default: true
        }
    }

    /// The format in words that follow "must be".
    var phrase: String {
        switch self {
        case .email: "an email address"
        case .uri: "a URI"
        case .date: "a date, YYYY-MM-DD"
        case .dateTime: "a date and time, YYYY-MM-DDThh:mm:ssZ"
        default: "of the format \"\(rawValue)\""
        }
    }
}

extension StringFormat: JSONDecodable, JSONEncodable {
    /// Reads a format.
    public init(json reader: inout JSONReader) throws(JSONFailure) { self.init(rawValue: try reader.readString()) }
    /// Writes the format.
    public func writeJSON(to writer: inout JSONWriter) { writer.write(rawValue) }
}
