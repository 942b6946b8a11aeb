import Foundation
import MCPFoundation
import MCPJSON
import Testing

@Suite("Foundation's types as JSON")
struct FoundationTests {
    /// What is wrong with a text.
    private func problem<Value: JSONDecodable>(_ text: String, _: Value.Type) -> String? {
        do { _ = try Value(json: Array("\"\(text)\"".utf8)) } catch { return error.description }
        return nil
    }

    @Test(
        "A point in time is read in any time zone",
        arguments: [
            ("1970-01-01T00:00:00Z", 0), ("2026-07-28T12:00:00Z", 1_785_240_000),
            ("2026-07-28t14:30:00.250+02:30", 1_785_240_000.25),
            ("2026-07-28T07:00:00-05:00", 1_785_240_000), ("1969-12-31T23:59:59.5z", -0.5),
            ("2016-12-31T23:59:60Z", 1_483_228_800),
            ("2017-01-01T00:59:60+01:00", 1_483_228_800), ("2026-07-28T12:00:00.1234567Z", 1_785_240_000.123456),
            ("0001-01-01T00:00:00Z", -62_135_596_800),
        ]
    )
    func dates(text: String, seconds: Double) throws {
        let date = try Date(json: Array("\"\(text)\"".utf8))
        #expect(date == Date(timeIntervalSince1970: seconds))
    }

    @Test(
        "A point in time is written in UTC and read again the same",
        arguments: [
            (0, "1970-01-01T00:00:00Z"), (1_785_240_000.25, "2026-07-28T12:00:00.250Z"),
            (-0.5, "1969-12-31T23:59:59.500Z"),
            (1_785_240_000.123457, "2026-07-28T12:00:00.123457Z"), (253_402_300_799, "9999-12-31T23:59:59Z"),
            (951_868_799.999, "2000-02-29T23:59:59.999Z"),
        ]
    )
    func writing(seconds: Double, text: String) throws {
        let date = Date(timeIntervalSince1970: seconds)
        #expect(try date.jsonText() == "\"\(text)\"")
        #expect(abs(try Date(json: date.jsonBytes()).timeIntervalSince(date)) < 0.000_001)
    }

    @Test(
        "What is no point in time is refused",
        arguments: [
            "2026-07-28", "2026-07-28T12:00:00", "2026-07-28 12:00:00Z", "2026-07-28T24:00:00Z", "2026-02-30T12:00:00Z",
            "2026-07-28T12:60:00Z", "2026-07-28T12:00:60Z", "2026-07-28T12:00:00.Z", "2026-07-28T12:00:00+2:00",
            "2026-07-28T12:00Z",
            "2026-07-28T12:00:00+24:00", "2026-07-28T12:00:00Z ", "",
        ]
    )
    func noDates(text: String) {
        let expected = #"(root): expected a date and time such as "2026-07-28T12:00:00Z", found "\#(text)""#
        #expect(problem(text, Date.self) == expected)
    }

    @Test("A date that RFC 3339 can't spell isn't written", arguments: [-1e11, 253_402_300_800, 1e300, .nan])
    func unspeakable(seconds: Double) {
        let date = Date(timeIntervalSince1970: seconds)
        var failure: JSONEncodingError?
        do { _ = try [date].jsonBytes() } catch { failure = error }
        #expect(failure?.description.hasPrefix("/0: expected a date in the years 0 to 9999") == true)
    }

    @Test("UUIDs, absolute URIs and base64 are read and written")
    func others() throws {
        let id = try UUID(json: Array(#""F81D4FAE-7dec-11d0-a765-00a0c91e6bf6""#.utf8))
        #expect(try id.jsonText() == #""f81d4fae-7dec-11d0-a765-00a0c91e6bf6""#)
        for text in ["https://example.com/a?b=c#d", "urn:isbn:0451450523", "mailto:a@example.com", "file:///tmp/x%20y"]
        {
            #expect(try URL(json: Array("\"\(text)\"".utf8)).jsonText() == "\"\(text)\"")
        }
        let data = try Data(json: Array(#""aGVsbG8=""#.utf8))
        #expect(data == Data("hello".utf8))
        #expect(try data.jsonText() == #""aGVsbG8=""#)
        #expect(try Data().jsonText() == #""""#)
    }

    @Test("What is none of them is refused")
    func mismatches() {
        for text in ["f81d4fae7dec11d0a76500a0c91e6bf6", "f81d4fae-7dec-11d0-a765-00a0c91e6bfg", ""] {
            #expect(problem(text, UUID.self)?.contains(#"expected a UUID such as "f81d"#) == true)
        }
        for text in ["/a/b", "example.com", "https://exa mple.com", "", "https://example.com/é"] {
            #expect(problem(text, URL.self)?.contains("expected an absolute URI such as") == true, "\(text)")
        }
        for text in ["aGVsbG8", "aGVs\\nbG8=", "aGVsbG8-", "="] {
            #expect(problem(text, Data.self)?.contains("expected bytes in base64 such as") == true, "\(text)")
        }
    }
}
