import MCPRuntime
import Testing

/// Resource templates.
@Suite struct URITemplateTests {
    @Test(
        "values are put in as RFC 6570 says",
        arguments: [
            ("{var}", "value"), ("{hello}", "Hello%20World%21"), ("O{empty}X", "OX"), ("O{undef}X", "OX"),
            ("{+var}", "value"), ("{+hello}", "Hello%20World!"), ("{+path}/here", "/foo/bar/here"),
            ("here?ref={+path}", "here?ref=/foo/bar"), ("{half}", "50%25"), ("{+half}", "50%25"),
            ("{base}index", "http%3A%2F%2Fexample.com%2Fhome%2Findex"),
            ("{+base}index", "http://example.com/home/index"),
            ("up{+path}{var}/here", "up/foo/barvalue/here"), ("x:ü/{city}", "x:%C3%BC/S%C3%A3o"),
        ]
    )
    func expansion(template: String, expected: String) throws {
        let values = [
            "var": "value", "hello": "Hello World!", "empty": "", "path": "/foo/bar", "half": "50%",
            "base": "http://example.com/home/", "city": "São",
        ]
        #expect(try URITemplate(template).expand(values) == expected)
    }

    @Test(
        "a URI that fits gives the values, percent-decoded",
        arguments: [
            ("weather://{city}/current", "weather://S%C3%A3o%20Paulo/current", ["city": "São Paulo"]),
            ("weather://{city}/current", "weather://São/current", ["city": "São"]),
            ("file:///{+path}", "file:///a/b%2Fc?d#e", ["path": "a/b/c?d#e"]),
            ("a:{x}-{y}", "a:1-2-3", ["x": "1-2", "y": "3"]),
            ("file:///{+path}.{ext}", "file:///a.b/c.d.txt", ["path": "a.b/c.d", "ext": "txt"]),
            ("{a}{b}", "xyé", ["a": "xy", "b": "é"]), ("a:%7Eb/{x}", "a:~b/%63", ["x": "c"]),
            ("plain:uri", "plain:uri", [:]), ("a:{x.y}", "a:%2f", ["x.y": "/"]),
        ] as [(String, String, [String: String])]
    )
    func matching(template: String, uri: String, expected: [String: String]) throws {
        #expect(try URITemplate(template).match(uri) == expected)
    }

    @Test(
        "a URI that doesn't fit gives nothing",
        arguments: [
            ("weather://{city}/current", "weather://a/b/current"), ("weather://{city}/current", "weather:///current"),
            ("weather://{city}", "weather://a?b"), ("a:{x}", "b:x"), ("a:{x}", "a:x/"), ("a:{x}b", "a:x"),
            ("a:{x}", "a:"), ("a:b", "a:bc"), ("a:{x}", "a:%FF"), ("{a}{b}", "é"), ("", "a"),
        ]
    )
    func mismatch(template: String, uri: String) throws {
        #expect(try URITemplate(template).match(uri) == nil)
    }

    @Test("what has been put in is found again, whatever characters it has")
    func roundTrip() throws {
        let template = try URITemplate("x://{a}/{+b}/{c}")
        #expect(template.variables == ["a", "b", "c"])
        for value in ["a", "a/b c", "100 %", "{}", "日本語 🎉", "\u{0}\"", "+?#[]@!$&'()*,;=", "..%2"] {
            let values = ["a": value, "b": value, "c": value]
            #expect(template.match(template.expand(values)) == values)
        }
    }

    @Test(
        "what is no template is refused where the mistake is",
        arguments: [
            ("a:{b", URITemplateError.Reason.unbalancedBrace, 2), ("a:b}", .unbalancedBrace, 3),
            ("a:{}", .invalidName(""), 3), ("a:{+}", .invalidName(""), 4), ("a:{b c}", .invalidName("b c"), 3),
            ("a:{b..c}", .invalidName("b..c"), 3), ("a:{?}", .invalidName(""), 4), ("a:{b,}", .invalidName(""), 5),
            ("a:{b,?c}", .invalidName("?c"), 5), ("a:{b:3}", .unsupportedExpression("b:3"), 3),
            ("a:{?b*}", .unsupportedExpression("?b*"), 3), ("a:{=b}", .unsupportedExpression("=b"), 3),
            ("a:{b}/{b}", .doubledVariable("b"), 7), ("a:{?b,b}", .doubledVariable("b"), 6),
            ("ü b", .invalidCharacter, 2), ("a%2", .invalidCharacter, 1),
        ]
    )
    func refused(template: String, reason: URITemplateError.Reason, position: Int) {
        let error = #expect(throws: URITemplateError.self) { try URITemplate(template) }
        #expect(error?.reason == reason)
        #expect(error?.position == position)
    }

    @Test(
        "a service finds by a template what a client reads, also through a toolset",
        arguments: [ProtocolVersion.v2025_11_25, .v2026_07_28]
    )
    func reading(version: ProtocolVersion) async throws {
        let server = MCPServer(try Toolset(Office(), groups: []))
        try await MCPClient.with(version, server) { client in
            let templates = try await client.listResourceTemplates()
            #expect(templates.map(\.uriTemplate) == ["office://files/{+path}"])
            let read = try await client.readResource("office://files/a/b%20c")
            #expect(read.contents == [.text("a/b c", uri: "office://files/a/b%20c")])
            await #expect(throws: MCPClientError.self) { try await client.readResource("office://mails/a") }
        }
    }

    @Test("a long URI that almost fits is refused in time", .timeLimit(.minutes(6)))
    func longURI() throws {
        let template = try URITemplate("{+a}x{+b}x{+c}x{+d}y")
        #expect(template.match(String(repeating: "x", count: 20_000)) == nil)
        #expect(template.match(String(repeating: "x", count: 20_000) + "y")?.count == 4)
    }
}
