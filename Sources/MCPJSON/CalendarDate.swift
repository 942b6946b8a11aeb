/// A day without a time and without a time zone, as `full-date` of RFC 3339 spells it (`format: date` in JSON Schema).
public struct CalendarDate: Hashable, Sendable {
    /// The year: 0 to 9999, in the Gregorian calendar also before it was used.
    public let year: Int
    /// The month: 1 to 12.
    public let month: Int
    /// The day of the month: 1 to 31.
    public let day: Int

    /// Makes a date.
    ///
    /// - Parameters:
    ///   - year: 0 to 9999.
    ///   - month: 1 to 12.
    ///   - day: 1 to the number of days of the month.
    /// - Returns: `nil` when there is no such day.
    public init?(year: Int, month: Int, day: Int) {
        guard 0...9999 ~= year, 1...12 ~= month, day >= 1, day <= Self.days(of: month, in: year) else { return nil }
        self.year = year
        self.month = month
        self.day = day
    }

    private static func days(of month: Int, in year: Int) -> Int {
        switch month {
        case 2: year % 4 == 0 && (year % 100 != 0 || year % 400 == 0) ? 29 : 28
        case 4, 6, 9, 11: 30
        default: 31
        }
    }
}

// MARK: - Days in a row

extension CalendarDate {
    /// How many days the date is after 1970-01-01; less than 0 for one before.
    package var daysSince1970: Int {
        // Years begin in March here, so that a leap day is the last one.
        let shifted = month > 2 ? year : year - 1
        let monthsSinceMarch = (month + 9) % 12
        let dayOfYear = (153 * monthsSinceMarch + 2) / 5 + day - 1
        let leapDays = Self.floored(shifted, 4) - Self.floored(shifted, 100) + Self.floored(shifted, 400)
        return shifted * 365 + leapDays + dayOfYear - 719_468
    }

    /// Makes the date that is some days after 1970-01-01.
    ///
    /// - Returns: `nil` outside of the years 0 to 9999.
    package init?(daysSince1970 days: Int) {
        guard -719_528...2_932_896 ~= days else { return nil }
        let sinceMarch0 = days + 719_468
        // The estimate is at most one year off; it is raised to be never too small.
        var year = Self.floored(sinceMarch0 * 400, 146_097) + 1
        var dayOfYear = 0
        while true {
            let start = year * 365 + Self.floored(year, 4) - Self.floored(year, 100) + Self.floored(year, 400)
            dayOfYear = sinceMarch0 - start
            if dayOfYear >= 0 { break }
            year -= 1
        }
        let monthsSinceMarch = (5 * dayOfYear + 2) / 153
        let month = monthsSinceMarch < 10 ? monthsSinceMarch + 3 : monthsSinceMarch - 9
        let day = dayOfYear - (153 * monthsSinceMarch + 2) / 5 + 1
        self.init(year: month > 2 ? year : year + 1, month: month, day: day)
    }

    private static func floored(_ value: Int, _ divisor: Int) -> Int {
        value >= 0 ? value / divisor : -((-value + divisor - 1) / divisor)
    }
}

// MARK: - Spelling

extension CalendarDate: LosslessStringConvertible, Comparable {
    /// Reads a date.
    ///
    /// - Parameter text: `2026-07-28`.
    /// - Returns: `nil` for another spelling, and when there is no such day.
    public init?(_ text: String) {
        let bytes = Array(text.utf8)
        guard bytes.count == 10, bytes[4] == UInt8(ascii: "-"), bytes[7] == UInt8(ascii: "-"),
            let year = Self.number(bytes[0..<4]), let month = Self.number(bytes[5..<7]),
            let day = Self.number(bytes[8..<10])
        else { return nil }
        self.init(year: year, month: month, day: day)
    }

    /// The date as RFC 3339 spells it, `2026-07-28`.
    public var description: String {
        [(year, 4), (month, 2), (day, 2)].map { Self.padded($0.0, $0.1) }.joined(separator: "-")
    }

    /// Whether a date is before another one.
    public static func < (a: CalendarDate, b: CalendarDate) -> Bool {
        (a.year, a.month, a.day) < (b.year, b.month, b.day)
    }

    /// The number that digits spell; `nil` for anything but digits.
    ///
    /// - Parameter digits: 18 at most.
    package static func number(_ digits: some Sequence<UInt8>) -> Int? {
        var value = 0
        for digit in digits {
            guard UInt8(ascii: "0")...UInt8(ascii: "9") ~= digit else { return nil }
            value = value * 10 + Int(digit - UInt8(ascii: "0"))
        }
        return value
    }

    /// A number with zeros before it.
    package static func padded(_ value: Int, _ width: Int) -> String {
        let digits = String(value)
        return String(repeating: "0", count: max(0, width - digits.count)) + digits
    }
}

extension CalendarDate: JSONDecodable, JSONEncodable {
    /// Reads a date.
    public init(json reader: inout JSONReader) throws(JSONFailure) {
        let start = reader.mark()
        guard let date = CalendarDate(try reader.readString()) else {
            throw reader.mismatch(expected: "a date such as \"2026-07-28\"", at: start)
        }
        self = date
    }

    /// Writes the date as RFC 3339 spells it.
    public func writeJSON(to writer: inout JSONWriter) { writer.write(description) }
}
