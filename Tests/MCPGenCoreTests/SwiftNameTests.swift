import MCPGenCore
import Testing

/// Names from the wire as Swift's, and back.
@Suite struct SwiftNameTests {
    @Test(
        "names for functions and properties",
        arguments: [
            ("get_weather", "getWeather"), ("getWeather", "getWeather"), ("GetWeather", "getWeather"),
            ("API-coins-markets", "apiCoinsMarkets"), ("fetchURLFor", "fetchUrlFor"), ("line-width", "lineWidth"),
            ("draw.all", "drawAll"), ("two words", "twoWords"), ("1st", "_1st"), ("", "empty"), ("==", "empty"),
            ("größe", "größe"), ("天気", "天気"), ("a__b", "aB"), ("X", "x"),
        ]
    )
    func lowerCamel(name: String, expected: String) {
        #expect(SwiftName.lowerCamel(name) == expected)
    }

    @Test(
        "names for types",
        arguments: [
            ("get_weather", "GetWeather"), ("URL", "Url"), ("mcp-time", "McpTime"), ("", "Empty"), ("3d", "_3d"),
        ]
    )
    func upperCamel(name: String, expected: String) {
        #expect(SwiftName.upperCamel(name) == expected)
    }

    @Test(
        "names for the wire",
        arguments: [("getWeather", "get_weather"), ("ping", "ping"), ("fetchURLFor", "fetch_url_for"), ("a1B", "a1_b")]
    )
    func snakeCase(name: String, expected: String) {
        #expect(SwiftName.snakeCase(name) == expected)
    }

    @Test(
        "keywords get backticks",
        arguments: [("self", "`self`"), ("Type", "`Type`"), ("city", "city"), ("in", "`in`")]
    )
    func escaped(name: String, expected: String) {
        #expect(SwiftName.escaped(name) == expected)
    }

    @Test("names that would be the same get numbers, in the order in which they come")
    func unique() {
        var scope = SwiftName.Scope(taken: ["a"])
        #expect(["a", "b", "a", "a2", "b"].map { scope.unique($0) } == ["a2", "b", "a3", "a22", "b2"])
    }
}
