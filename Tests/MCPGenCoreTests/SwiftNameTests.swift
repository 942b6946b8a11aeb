import MCPGenCore
import Testing

/// Names from the wire as Swift's, and back.
@Suite struct SwiftNameTests {
    @Test(
        "names for members and for types",
        arguments: [
            ("get_weather", "getWeather", "GetWeather"), ("getWeather", "getWeather", "GetWeather"),
            ("GetWeather", "getWeather", "GetWeather"), ("line-width", "lineWidth", "LineWidth"),
            ("draw.all", "drawAll", "DrawAll"), ("two words", "twoWords", "TwoWords"), ("a/b", "aB", "AB"),
            ("a__b", "aB", "AB"), ("X", "x", "X"), ("_id", "id", "ID"), ("items[]", "items", "Items"),
            ("Map<string,object>", "mapStringObject", "MapStringObject"), ("don't", "dont", "Dont"),
            ("\"quoted\"", "quoted", "Quoted"), ("--force", "force", "Force"), ("is_macOS", "isMacOS", "IsMacOS"),
        ]
    )
    func camel(name: String, lower: String, upper: String) {
        #expect(SwiftName.lowerCamel(name) == lower)
        #expect(SwiftName.upperCamel(name) == upper)
    }

    @Test(
        "initialisms are all in capitals, or not at all at the front of a member's name",
        arguments: [
            ("id", "id", "ID"), ("user_id", "userID", "UserID"), ("userId", "userID", "UserID"),
            ("user_ids", "userIDs", "UserIDs"), ("userIDs", "userIDs", "UserIDs"), ("id_token", "idToken", "IDToken"),
            ("getURLForID", "getURLForID", "GetURLForID"), ("fetchUrlFor", "fetchURLFor", "FetchURLFor"),
            ("HTTPServer", "httpServer", "HTTPServer"), ("URL", "url", "URL"), ("API_KEY", "apiKey", "APIKey"),
            ("API-coins-markets", "apiCoinsMarkets", "APICoinsMarkets"), ("is_utf8", "isUTF8", "IsUTF8"),
            ("MAX_VALUE", "maxValue", "MaxValue"), ("ASC", "asc", "Asc"), ("toXYZSpace", "toXYZSpace", "ToXYZSpace"),
            ("allow_ipv6", "allowIPv6", "AllowIPv6"), ("OAuth2Token", "oAuth2Token", "OAuth2Token"),
            ("application/json", "applicationJSON", "ApplicationJSON"), ("idle", "idle", "Idle"),
        ]
    )
    func initialisms(name: String, lower: String, upper: String) {
        #expect(SwiftName.lowerCamel(name) == lower)
        #expect(SwiftName.upperCamel(name) == upper)
    }

    @Test(
        "digits don't begin a name, keep the case of what is behind them, and don't run into each other",
        arguments: [
            ("2fa", "_2fa", "_2fa"), ("1M", "_1M", "_1M"), ("1m", "_1m", "_1m"), ("1st", "_1st", "_1st"),
            ("3DModel", "_3DModel", "_3DModel"), ("top_1M", "top1M", "Top1M"),
            ("2024-01-15", "_2024_01_15", "_2024_01_15"), ("v1.2", "v1_2", "V1_2"), ("v12", "v12", "V12"),
            ("claude-3-5-sonnet", "claude3_5Sonnet", "Claude3_5Sonnet"), ("gpt-4o", "gpt4o", "Gpt4o"),
            ("16:9", "_16_9", "_16_9"), ("100", "_100", "_100"), ("٣d", "_٣d", "_٣d"),
        ]
    )
    func digits(name: String, lower: String, upper: String) {
        #expect(SwiftName.lowerCamel(name) == lower)
        #expect(SwiftName.upperCamel(name) == upper)
    }

    @Test(
        "characters with a meaning are words",
        arguments: [
            ("==", "equals"), ("=", "equal"), ("!=", "notEquals"), (">=", "greaterThanOrEqual"), ("<", "lessThan"),
            (">=5", "greaterThanOrEqual5"), ("<10", "lessThan10"), ("+", "plus"), ("-", "minus"), ("*", "asterisk"),
            ("/", "slash"), (".", "dot"), ("%", "percent"), ("#", "hash"), ("@", "at"), ("$", "dollar"),
            ("_", "underscore"), (" ", "space"), ("", "empty"), ("&&", "and"), ("||", "or"),
            ("*/*", "asteriskSlashAsterisk"), ("-1", "minus1"), ("+1", "plus1"), ("-created", "minusCreated"),
            ("50%", "_50Percent"), ("c++", "cPlusPlus"), ("c++11", "cPlusPlus11"), ("C#", "cSharp"), ("C", "c"),
            ("Q&A", "qAndA"), ("R & D", "rAndD"), ("A-", "aMinus"), ("image/svg+xml", "imageSVGPlusXML"),
            ("user@host", "userAtHost"), ("$filter", "filter"), ("@type", "type"), ("key=value", "keyValue"),
            ("!important", "notImportant"), ("\n", "newline"), ("{}", "leftBraceRightBrace"),
        ]
    )
    func punctuation(name: String, expected: String) {
        #expect(SwiftName.lowerCamel(name) == expected)
    }

    @Test(
        "letters of all scripts stay, symbols have the names that Unicode gives them, what can't be seen is left out",
        arguments: [
            ("größe", "größe"), ("Größe", "größe"), ("天気", "天気"), ("привет_мир", "приветМир"), ("हिन्दी", "हिन्दी"),
            ("e\u{301}tat", "e\u{301}tat"), ("🚀", "rocket"), ("🚀 launch", "rocketLaunch"),
            ("✅done", "whiteHeavyCheckMarkDone"), ("€", "euro"), ("10€", "_10Euro"), ("🇳🇴", "flagNFlagO"),
            ("👍🏽", "thumbsUp"), ("❤️", "heavyBlackHeart"), ("½", "vulgarFractionOneHalf"),
            ("≥", "greaterThanOrEqualTo"), ("ab\u{202E}cd", "abcd"), ("a\u{200B}", "a"),
            ("\u{202E}", "rightToLeftOverride"), ("\u{FFFD}", "replacementCharacter"), ("\u{E000}", "ue000"),
            ("\u{7}", "u7"), ("\u{3164}x", "x"), ("\u{301}", "combiningAcuteAccent"), ("，", "fullwidthComma"),
        ]
    )
    func unicode(name: String, expected: String) {
        #expect(SwiftName.lowerCamel(name) == expected)
        #expect(SwiftName.isIdentifier(expected))
    }

    @Test(
        "numbers as names of cases",
        arguments: [
            ("-1", "minus1"), ("0.5", "_0_5"), ("100", "_100"), ("-0.5", "minus0_5"), ("1e5", "_1e5"),
            ("1E-5", "_1eMinus5"), ("1e+5", "_1e5"),
        ]
    )
    func numbers(lexeme: String, expected: String) {
        #expect(SwiftName.caseName(forNumber: lexeme) == expected)
    }

    @Test("names of more than 80 characters end after a word")
    func long() {
        let name = SwiftName.lowerCamel(String(repeating: "twelve_chars_", count: 20))
        #expect(name == "twelve" + String(repeating: "CharsTwelve", count: 6) + "Chars")
    }

    @Test(
        "names for the wire",
        arguments: [
            ("getWeather", "get_weather"), ("ping", "ping"), ("fetchURLFor", "fetch_url_for"), ("a1B", "a1_b"),
            ("listUserIDs", "list_user_ids"), ("getURLForID", "get_url_for_id"), ("isUTF8", "is_utf8"),
        ]
    )
    func snakeCase(name: String, expected: String) {
        #expect(SwiftName.snakeCase(name) == expected)
    }

    @Test(
        "keywords get backticks",
        arguments: [
            ("self", "`self`"), ("Type", "`Type`"), ("city", "city"), ("in", "`in`"), ("await", "`await`"),
            ("Protocol", "`Protocol`"), ("Any", "`Any`"), ("Self", "`Self`"), ("init", "`init`"), ("actor", "actor"),
        ]
    )
    func escaped(name: String, expected: String) {
        #expect(SwiftName.escaped(name) == expected)
    }

    @Test(
        "what can be an identifier",
        arguments: [
            ("a", true), ("_1", true), ("_", false), ("", false), ("1a", false), ("a-b", false), ("a$", false),
            ("天気", true), ("\u{301}a", false), ("a\u{301}", true), ("🚀", true), ("×", false), ("\u{E000}", false),
        ]
    )
    func isIdentifier(text: String, expected: Bool) {
        #expect(SwiftName.isIdentifier(text) == expected)
    }

    @Test(
        "the name of a contract without a name is that of its file, without what says where it comes from",
        arguments: [
            ("0406.@nic0xflamel_coingecko-mcp-server.json", "Coingecko"), ("tf_1286.@ThinkFar_kong-mcp", "Kong"),
            ("Contracts/mcp-server-time.mcp.json", "Time"), ("@scope/name", "Name"), ("12306-mcp.json", "MCP12306"),
            ("0547.@charles-adedotun_Lilith-Shell.json", "LilithShell"), ("mcp.json", "MCPContract"),
            ("mcp-server", "MCPContract"), ("calendar", "MCPCalendar"), ("type.json", "MCPType"), (".json", "Empty"),
            ("天気 🚀", "天気Rocket"), ("user@host", "UserAtHost"), ("hacker-news.v2", "HackerNewsV2"),
        ]
    )
    func fileName(file: String, expected: String) {
        #expect(SwiftName.typeName(fromFile: file) == expected)
    }
}
