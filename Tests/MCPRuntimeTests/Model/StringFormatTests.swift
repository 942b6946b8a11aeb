import MCPRuntime
import Testing

/// Texts of forms and their formats.
@Suite struct StringFormatTests {
    @Test(
        "an address of a mailbox is one",
        arguments: [
            "a@b", "first.last+tag@sub.example.org", "o'neil@example.com", "\"a b\\\"@c\"@example.com", "a@[127.0.0.1]",
            "a@[IPv6:::1]", "a@1-2.de",
        ]
    )
    func emails(_ text: String) {
        #expect(StringFormat.email.matches(text))
    }

    @Test(
        "what isn't an address of a mailbox isn't taken for one",
        arguments: [
            "", "@", "a", "a@", "@b", "a b@c", ".a@b", "a.@b", "a..b@c", "a@b..c", "a@-b", "a@b-", "a@b c", "a@b@c",
            "ä@b",
            "a@[]", "a\"b@c", "\"a\"b\"@c", "a@b\n",
        ]
    )
    func notEmails(_ text: String) {
        #expect(!StringFormat.email.matches(text))
    }

    @Test(
        "a URI is one",
        arguments: [
            "https://example.com", "http://u:p@example.com:8080/a/b?c=d&e=%20#f?/", "mailto:a@b.org", "urn:isbn:0",
            "file:///etc/hosts", "http://[::1]:80/", "a:", "weather+x://oslo", "http://example.com:", "tel:+1-2",
        ]
    )
    func uris(_ text: String) {
        #expect(StringFormat.uri.matches(text))
    }

    @Test(
        "what isn't a URI isn't taken for one",
        arguments: [
            "", "example.com", "/path", "//host", "1a:b", ":a", "http://a b", "http://a/%2", "http://a/%GG",
            "http://a/\\",
            "http://a/ü", "http://a:x/", "http://[::1/", "http://[::1]x", "a:#b#c", "http://a/[", "http://[]",
        ]
    )
    func notURIs(_ text: String) {
        #expect(!StringFormat.uri.matches(text))
    }

    @Test("a day is one of the calendar", arguments: ["2024-02-29", "2000-02-29", "2025-12-31", "0000-01-01"])
    func dates(_ text: String) {
        #expect(StringFormat.date.matches(text))
    }

    @Test(
        "what isn't a day of the calendar isn't taken for one",
        arguments: [
            "", "2025-02-29", "1900-02-29", "2025-13-01", "2025-00-01", "2025-04-31", "2025-01-00", "25-01-01",
            "2025-1-1",
            "2025/01/01", "2025-01-01 ", "2025-01-01T00:00:00Z", "２025-01-01",
        ]
    )
    func notDates(_ text: String) {
        #expect(!StringFormat.date.matches(text))
    }

    @Test(
        "a moment is one",
        arguments: [
            "2025-11-25T10:30:00Z", "2025-11-25t10:30:00.123456z", "2025-11-25T23:59:59+05:30", "2016-12-31T23:59:60Z",
            "2017-01-01T05:29:60+05:30", "1990-12-31T15:59:60-08:00",
        ]
    )
    func moments(_ text: String) {
        #expect(StringFormat.dateTime.matches(text))
    }

    @Test(
        "what isn't a moment isn't taken for one",
        arguments: [
            "", "2025-11-25", "2025-11-25T10:30:00", "2025-11-25 10:30:00Z", "2025-11-25T24:00:00Z",
            "2025-11-25T10:60:00Z",
            "2025-11-25T10:30:60Z", "2025-11-25T10:30:61Z", "2025-11-25T10:30:00.Z", "2025-11-25T10:30Z",
            "2025-11-25T10:30:00+24:00", "2025-11-25T10:30:00+0100", "2025-02-30T10:30:00Z", "2025-11-25T10:30:00Zz",
        ]
    )
    func notMoments(_ text: String) {
        #expect(!StringFormat.dateTime.matches(text))
    }

    @Test("any text is of a format that isn't known")
    func unknown() {
        #expect(StringFormat(rawValue: "hostname").matches("not a host"))
    }
}
