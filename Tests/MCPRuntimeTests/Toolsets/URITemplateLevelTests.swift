import MCPRuntime
import Testing

/// Resource templates with several variables in an expression, and with all operators (RFC 6570, level 3).
@Suite struct URITemplateLevelTests {
    private static let values = [
        "dub": "me/too", "hello": "Hello World!", "half": "50%", "var": "value", "who": "fred", "path": "/foo/bar",
        "base": "http://example.com/home/", "v": "6", "x": "1024", "y": "768", "empty": "",
    ]

    @Test(
        "the examples of RFC 6570 come out as it says",
        arguments: [
            ("map?{x,y}", "map?1024,768"), ("{x,hello,y}", "1024,Hello%20World%21,768"), ("?{x,empty}", "?1024,"),
            ("?{x,undef}", "?1024"), ("?{undef,y}", "?768"), ("{+x,hello,y}", "1024,Hello%20World!,768"),
            ("{+path,x}/here", "/foo/bar,1024/here"), ("{#var}", "#value"), ("{#hello}", "#Hello%20World!"),
            ("{#half}", "#50%25"), ("foo{#empty}", "foo#"), ("foo{#undef}", "foo"),
            ("{#x,hello,y}", "#1024,Hello%20World!,768"), ("{#path,x}/here", "#/foo/bar,1024/here"),
            ("{.who}", ".fred"),
            ("{.half,who}", ".50%25.fred"), ("X{.var}", "X.value"), ("X{.empty}", "X."), ("X{.undef}", "X"),
            ("X{.x,y}", "X.1024.768"), ("{/who}", "/fred"), ("{/half,who}", "/50%25/fred"),
            ("{/who,dub}", "/fred/me%2Ftoo"),
            ("{/var,empty}", "/value/"), ("{/var,undef}", "/value"), ("{/var,x}/here", "/value/1024/here"),
            ("{;who}", ";who=fred"), ("{;half}", ";half=50%25"), ("{;empty}", ";empty"), ("{;x,y}", ";x=1024;y=768"),
            ("{;v,empty,who}", ";v=6;empty;who=fred"), ("{;x,y,empty}", ";x=1024;y=768;empty"),
            ("{;x,y,undef}", ";x=1024;y=768"), ("{?who}", "?who=fred"), ("{?half}", "?half=50%25"),
            ("{?x,y}", "?x=1024&y=768"), ("{?x,y,empty}", "?x=1024&y=768&empty="), ("{?x,y,undef}", "?x=1024&y=768"),
            ("{?undef}", ""), ("{&who}", "&who=fred"), ("?fixed=yes{&x}", "?fixed=yes&x=1024"),
            ("{&x,y,empty}", "&x=1024&y=768&empty="), ("{&x,y,undef}", "&x=1024&y=768"),
            ("{+base,x}", "http://example.com/home/,1024"),
        ]
    )
    func examples(template: String, expected: String) throws {
        let template = try URITemplate(template)
        #expect(template.expand(Self.values) == expected)
        // What is undefined where it has no name can't be told from what is missing.
        guard template.text.contains(where: ";?&".contains) || !template.variables.contains("undef") else { return }
        guard !template.text.contains("{undef") && !template.text.contains("x,undef}") else { return }
        #expect(template.match(expected) == Self.values.filter { template.variables.contains($0.key) })
    }

    @Test(
        "a URI that fits gives the values",
        arguments: [
            ("s://q{?a,b}", "s://q?b=2&a=1", ["a": "1", "b": "2"]), ("s://q{?a,b}", "s://q?b=2", ["b": "2"]),
            ("s://q{?a,b}", "s://q", [:]), ("s://q{?a,b}", "s://q?a", ["a": ""]),
            ("s://q{?a,ab}", "s://q?ab=1", ["ab": "1"]),
            ("s://q{?a}{#f}", "s://q?a=1#x/y?z", ["a": "1", "f": "x/y?z"]), ("s:{/a,b}", "s:/x/", ["a": "x", "b": ""]),
            ("s:{;a}x", "s:;a=yx", ["a": "y"]), ("s:{?a}{&b}", "s:&b=1", ["b": "1"]),
            ("s:{.a,b}", "s:.1.2.3", ["a": "1.2", "b": "3"]),
            ("s:{a,b}", "s:1,", ["a": "1", "b": ""]), ("s:{?a}", "s:?a=%E6%97%A5+1", nil),
            ("s:{?x%20y}", "s:?x%20y=1", ["x%20y": "1"]),
            ("s://q{?a,b}", "s://q?a=1&c=2", nil), ("s://q{?a}", "s://q?a=1&a=2", nil), ("s:{/a,b}", "s:/x", nil),
            ("s:{a,b}", "s:1", nil), ("s:{#a}", "s:", nil), ("s://q{?a}", "s://q?", nil), ("s:{?a}", "s:?a=%FF", nil),
        ] as [(String, String, [String: String]?)]
    )
    func matching(template: String, uri: String, expected: [String: String]?) throws {
        #expect(try URITemplate(template).match(uri) == expected)
    }

    @Test("what has been put in is found again, whatever characters it has")
    func roundTrip() throws {
        let template = try URITemplate("x://{a,b}{/c,d}{;e,f}{?g,h}{&i}{#j}")
        #expect(template.variables == "abcdefghij".map(String.init))
        for value in ["a", "a/b c", "100 %", "{}", "日本語 🎉", "\u{0}\"", "+?#[]@!$&'()*,;=", "..%2"] {
            let values = Dictionary(uniqueKeysWithValues: template.variables.map { ($0, value) })
            #expect(template.match(template.expand(values)) == values)
            let some = values.filter { !["e", "h", "i"].contains($0.key) }
            #expect(template.match(template.expand(some)) == some)
        }
    }

    @Test("a template in emitted code needs no try")
    func literal() throws {
        #expect(try URITemplate(literal: "a:{b}") == URITemplate("a:{b}"))
    }

    @Test("many parameters in a long URI are found in time", .timeLimit(.minutes(6)))
    func longURI() throws {
        let template = try URITemplate("a:{;b}{;c}{+d}z")
        #expect(template.match("a:" + String(repeating: ";b=1;c", count: 3_000)) == nil)
    }
}
