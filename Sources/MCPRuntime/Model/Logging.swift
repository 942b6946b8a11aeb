/// How much a log message matters: the levels of syslog (RFC 5424), least first (specification, Logging).
public enum LoggingLevel: String, CaseIterable, Comparable, Sendable {
    /// Detail for finding faults.
    case debug
    /// General information.
    case info
    /// Normal but significant.
    case notice
    /// Something may be wrong.
    case warning
    /// Something is wrong.
    case error
    /// Something is wrong with a part that others need.
    case critical
    /// Somebody has to act at once.
    case alert
    /// Nothing works.
    case emergency

    /// Whether a level matters less than another.
    public static func < (a: LoggingLevel, b: LoggingLevel) -> Bool { a.severity < b.severity }

    /// 0 for `debug` to 7 for `emergency`.
    private var severity: Int {
        switch self {
        case .debug: 0
        case .info: 1
        case .notice: 2
        case .warning: 3
        case .error: 4
        case .critical: 5
        case .alert: 6
        case .emergency: 7
        }
    }
}

extension LoggingLevel: JSONDecodable, JSONEncodable {
    /// Reads a level.
    public init(json reader: inout JSONReader) throws(JSONFailure) {
        let start = reader.mark()
        guard let level = LoggingLevel(rawValue: try reader.readString()) else {
            let levels = Self.allCases.map { "\"\($0.rawValue)\"" }.joined(separator: ", ")
            throw reader.mismatch(expected: "one of \(levels)", at: start)
        }
        self = level
    }

    /// Writes the level.
    public func writeJSON(to writer: inout JSONWriter) { writer.write(rawValue) }
}

/// A message that a server logs with its client: `notifications/message` (specification, Logging).
public struct LoggingMessage: Hashable, Sendable {
    /// How much it matters.
    public var level: LoggingLevel
    /// The part of the server that says it.
    public var logger: String?
    /// What it says: a string or anything else.
    public var data: JSONValue

    /// Makes a message.
    ///
    /// - Parameters:
    ///   - level: How much it matters.
    ///   - logger: The part of the server that says it.
    ///   - data: What it says.
    public init(level: LoggingLevel, logger: String? = nil, data: JSONValue) {
        self.level = level
        self.logger = logger
        self.data = data
    }
}

extension LoggingMessage: JSONDecodable, JSONEncodable {
    /// Reads the parameters of a notification.
    public init(json reader: inout JSONReader) throws(JSONFailure) {
        var level: LoggingLevel?
        var logger: String?
        var data: JSONValue?
        let object = try reader.beginObject()
        while let name = try reader.nextName() {
            switch name {
            case "level": level = reader.read()
            case "logger": logger = reader.readOptional()
            case "data": data = reader.read()
            default: try reader.skipValue()
            }
        }
        guard let level, let data else { throw reader.missing("level", "data", in: object) }
        self.init(level: level, logger: logger, data: data)
    }

    /// Writes the parameters of a notification.
    public func writeJSON(to writer: inout JSONWriter) {
        writer.beginObject()
        writer.member("level", level)
        writer.member("logger", logger)
        writer.member("data", data)
        writer.endObject()
    }
}

/// The parameters of `logging/setLevel`.
struct SetLevelRequest: JSONDecodable, JSONEncodable {
    var level: LoggingLevel

    init(level: LoggingLevel) {
        self.level = level
    }

    init(json reader: inout JSONReader) throws(JSONFailure) {
        var level: LoggingLevel?
        let object = try reader.beginObject()
        while let name = try reader.nextName() {
            switch name {
            case "level": level = reader.read()
            default: try reader.skipValue()
            }
        }
        guard let level else { throw reader.missing("level", in: object) }
        self.init(level: level)
    }

    func writeJSON(to writer: inout JSONWriter) {
        writer.beginObject()
        writer.member("level", level)
        writer.endObject()
    }
}
