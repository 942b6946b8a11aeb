public import MCPJSON

#if canImport(FoundationEssentials)
public import FoundationEssentials
#else
public import Foundation
#endif

extension Date: JSONDecodable, JSONEncodable {
    /// Reads a point in time as RFC 3339 spells it (`format: date-time` in JSON Schema), with any offset from UTC.
    ///
    /// A leap second, 23:59:60, is taken for the second after it.
    public init(json reader: inout JSONReader) throws(JSONFailure) {
        let start = reader.mark()
        guard let date = Date(rfc3339: try reader.readString()) else {
            throw reader.mismatch(expected: "a date and time such as \"2026-07-28T12:00:00Z\"", at: start)
        }
        self = date
    }

    /// Writes the point in time as RFC 3339 spells it, in UTC, with milliseconds or microseconds where there are any.
    ///
    /// One outside of the years 0 to 9999 can't be spelt, see ``MCPJSON/JSONWriter/failure``.
    public func writeJSON(to writer: inout JSONWriter) {
        if let text = rfc3339 { return writer.write(text) }
        let description = "a date in the years 0 to 9999"
        writer.check { $0.require(false, description) }
        writer.writeNull()
    }

    private init?(rfc3339 text: String) {
        let bytes = Array(text.utf8)
        guard bytes.count >= 20, bytes[10] | 0x20 == UInt8(ascii: "t"), bytes[13] == UInt8(ascii: ":"),
            bytes[16] == UInt8(ascii: ":"), let day = CalendarDate(String(decoding: bytes[..<10], as: UTF8.self)),
            let hour = CalendarDate.number(bytes[11..<13]), hour < 24,
            let minute = CalendarDate.number(bytes[14..<16]), minute < 60,
            let second = CalendarDate.number(bytes[17..<19]), second < 61
        else { return nil }
        var rest = bytes[19...]
        var microseconds = 0
        if rest.first == UInt8(ascii: ".") {
            let digits = rest.dropFirst().prefix { UInt8(ascii: "0")...UInt8(ascii: "9") ~= $0 }
            guard !digits.isEmpty, let value = CalendarDate.number(digits.prefix(6)) else { return nil }
            microseconds = (digits.count..<max(digits.count, 6)).reduce(value) { value, _ in value * 10 }
            rest = rest.dropFirst(1 + digits.count)
        }
        guard let offset = Self.offset(Array(rest)) else { return nil }
        // A leap second is the last one of a day in UTC.
        let minuteOfDay = (hour * 60 + minute - offset + 1440) % 1440
        if second == 60, minuteOfDay != 1439 { return nil }
        let seconds = day.daysSince1970 * 86_400 + hour * 3600 + (minute - offset) * 60 + second
        self.init(timeIntervalSince1970: Double(seconds) + Double(microseconds) / 1_000_000)
    }

    /// The minutes that a time zone is ahead of UTC: of `Z`, `+02:00`, `-05:30`.
    private static func offset(_ bytes: [UInt8]) -> Int? {
        if bytes.count == 1, bytes[0] | 0x20 == UInt8(ascii: "z") { return 0 }
        guard bytes.count == 6, bytes[3] == UInt8(ascii: ":"), let hours = CalendarDate.number(bytes[1..<3]),
            hours < 24,
            let minutes = CalendarDate.number(bytes[4..<6]), minutes < 60
        else { return nil }
        switch bytes[0] {
        case UInt8(ascii: "+"): return hours * 60 + minutes
        case UInt8(ascii: "-"): return -(hours * 60 + minutes)
        default: return nil
        }
    }

    private var rfc3339: String? {
        let time = timeIntervalSince1970
        guard time.magnitude < 1e12 else { return nil }
        let total = Int((time * 1_000_000).rounded())
        let microseconds = (total % 1_000_000 + 1_000_000) % 1_000_000
        let seconds = (total - microseconds) / 1_000_000
        let secondOfDay = (seconds % 86_400 + 86_400) % 86_400
        guard let day = CalendarDate(daysSince1970: (seconds - secondOfDay) / 86_400) else { return nil }
        let clock = [secondOfDay / 3600, secondOfDay / 60 % 60, secondOfDay % 60].map { CalendarDate.padded($0, 2) }
        var fraction = ""
        if microseconds % 1000 != 0 {
            fraction = "." + CalendarDate.padded(microseconds, 6)
        } else if microseconds != 0 {
            fraction = "." + CalendarDate.padded(microseconds / 1000, 3)
        }
        return "\(day)T\(clock.joined(separator: ":"))\(fraction)Z"
    }
}
