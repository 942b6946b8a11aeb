import Testing

@testable import MCPJSON

@Suite("Dates without a time")
struct CalendarDateTests {
    @Test(
        "A date is spelt as RFC 3339 does",
        arguments: ["2026-07-28", "0000-01-01", "9999-12-31", "2024-02-29", "2000-02-29"]
    )
    func spelling(text: String) throws {
        let date = try #require(CalendarDate(text))
        #expect(date.description == text)
        #expect(read("\"\(text)\"") == .success(date))
        #expect(try date.jsonText() == "\"\(text)\"")
    }

    @Test(
        "What is no day is refused",
        arguments: [
            "2023-02-29", "1900-02-29", "2026-13-01", "2026-00-01", "2026-04-31", "2026-01-00", "2026-1-01", "26-01-01",
            "2026-01-01T00:00:00Z", "+026-01-01", "2026/01/01", "", "２０２６-01-01",
        ]
    )
    func invalid(text: String) {
        #expect(CalendarDate(text) == nil)
        #expect(
            problems("[\"\(text)\"]", as: [CalendarDate].self) == [
                "/0: expected a date such as \"2026-07-28\", found \"\(text)\""
            ]
        )
    }

    @Test("Dates are counted in days, each after the one before")
    func days() throws {
        #expect(CalendarDate("1970-01-01")?.daysSince1970 == 0)
        #expect(CalendarDate("2026-07-28")?.daysSince1970 == 20_662)
        #expect(CalendarDate("0000-01-01")?.daysSince1970 == -719_528)
        #expect(CalendarDate("9999-12-31")?.daysSince1970 == 2_932_896)
        var last = try #require(CalendarDate(daysSince1970: -719_528))
        for days in -719_527..<(-719_527 + 150_000) {
            let date = try #require(CalendarDate(daysSince1970: days))
            guard date.daysSince1970 == days, last < date else { return #expect(Bool(false), "\(date)") }
            last = date
        }
        #expect(CalendarDate(daysSince1970: -719_529) == nil)
        #expect(CalendarDate(daysSince1970: 2_932_897) == nil)
    }
}
