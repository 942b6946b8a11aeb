import MCPGenReferences
import MCPRuntime
import Testing

/// References, merged schemas, equal types and older spellings in emitted code.
@Suite struct RuleReferenceTests {
    @Test("a definition is one type, however it is referred to")
    func references() throws {
        typealias Arguments = Rules.References.Arguments
        let ann = Rules.References.Person(name: "Ann")
        let arguments = Arguments(sender: ann, receiver: ann, copy: ann, subject: "hello")
        let text = #"{"sender":{"name":"Ann"},"receiver":{"name":"Ann"},"copy":{"name":"Ann"},"subject":"hello"}"#
        #expect(try arguments.jsonText() == text)
        try expectSame(Arguments.self, text)
        let long = Arguments(sender: ann, receiver: ann, subject: "hello, world")
        #expect(
            refusal(of: long) == #"/subject: expected a string of at most 10 characters, found "hello, world""#
        )
        let people = #""sender":{"name":"a"},"receiver":{"name":"b"}"#
        #expect(
            problems("{\(people),\"copy\":{},\"subject\":\"hello, world\"}", Arguments.self) == [
                #"/copy/name: required property "name" is missing"#,
                #"/subject: expected a string of at most 10 characters, found "hello, world""#,
            ]
        )
    }

    @Test("types that contain themselves are read and written to any depth")
    func recursion() throws {
        typealias Arguments = Rules.Recursion.Arguments
        try expectSame(
            Arguments.self,
            #"{"folder":{"name":"a","folders":[{"name":"b","folders":[]}]}}"#,
            #"{"expression":{"minus":{"minus":1.5}}}"#,
            #"{"expression":2.5}"#,
            #"{"chain":{"link":"a","next":{"link":"b"}}}"#,
            #"{"outline":[[],[[]]]}"#,
            #"{"tree":{"left":"l","right":{"left":"m","right":"r"}}}"#
        )
        typealias Expression = Rules.Recursion.Expression
        let expression = Expression.minus(Expression.Minus(minus: .minus(Expression.Minus(minus: .number(1.5)))))
        #expect(try Arguments(json: Array(#"{"expression":{"minus":{"minus":1.5}}}"#.utf8)).expression == expression)
        #expect(
            problems(#"{"folder":{"name":"a","folders":[{"folders":[]}]},"outline":[[],[1]]}"#, Arguments.self) == [
                #"/folder/folders/0/name: required property "name" is missing"#,
                "/outline/1/0: expected an array, found 1",
            ]
        )
    }

    @Test("arguments can contain arguments")
    func recursiveArguments() throws {
        typealias Arguments = Rules.RecursiveArguments.Arguments
        let text = #"{"term":"a","except":{"term":"b","except":{"term":"c"}}}"#
        try expectSame(Arguments.self, text, #"{"term":"a"}"#)
        let inner = Arguments(term: "b", except: Arguments(term: "c"))
        #expect(try Arguments(json: Array(text.utf8)) == Arguments(term: "a", except: inner))
        let missing = [#"/except/term: required property "term" is missing"#]
        #expect(problems(#"{"term":"a","except":{}}"#, Arguments.self) == missing)
    }

    @Test("allOf is one struct with all properties")
    func merged() throws {
        typealias Article = Rules.AllOf.Article
        try expectSame(Article.self, #"{"id":1,"created":"c","headline":"h"}"#)
        #expect(
            problems(#"{"created":"c"}"#, Article.self).sorted() == [
                #"/headline: required property "headline" is missing"#, #"/id: required property "id" is missing"#,
            ]
        )
        let long = String(repeating: "a", count: 81)
        #expect(
            refusal(of: Article(id: 1, headline: long))?.hasPrefix("/headline: expected a string of at most 80") == true
        )
    }

    @Test("equal types are one type, under all their names")
    func equalTypes() throws {
        let place: Rules.EqualTypes.Start = Rules.EqualTypes.End(row: 1, column: 2)
        let encoding: Rules.Encoding = Rules.SharedTypes.Encoding.utf8
        let arguments = Rules.EqualTypes.Arguments(start: place, end: place, encoding: encoding)
        let text = #"{"start":{"row":1,"column":2},"end":{"row":1,"column":2},"encoding":"utf8"}"#
        #expect(try arguments.jsonText() == text)
        #expect(try Rules.SharedTypes.Arguments(encoding: encoding).jsonText() == #"{"encoding":"utf8"}"#)
    }

    @Test("older drafts and OpenAPI mean what they say")
    func olderSpellings() throws {
        typealias Arguments = Rules.OlderSpellings.Arguments
        try expectSame(
            Arguments.self,
            #"{"weight":0.5,"pair":["a",1],"owner":{"name":"o"},"remark":"r","login":"l","secret":"s"}"#
        )
        #expect(try Arguments(json: Array(#"{"remark":null}"#.utf8)).remark == nil)
        #expect(
            problems(#"{"weight":0,"pair":["a",1,2]}"#, Arguments.self) == [
                "/weight: expected a number above 0, found 0",
                #"/pair: expected an array of 2 elements, found ["a",1,2]"#,
            ]
        )
        #expect(
            problems(#"{"login":"l"}"#, Arguments.self) == [
                #"(root): expected an object with "secret", as it has "login", found {"login":"l"}"#
            ]
        )
    }

    @Test("a schema without a type has the one that its keywords speak of")
    func missingType() throws {
        typealias Arguments = Rules.MissingType.Arguments
        try expectSame(Arguments.self, #"{"options":{"verbose":true},"lines":["a"],"path":"p","level":9.0}"#)
        #expect(
            problems(#"{"options":[],"lines":"a","path":"","level":10}"#, Arguments.self) == [
                "/options: expected an object, found []", #"/lines: expected an array, found "a""#,
                #"/path: expected a string of at least 1 character, found """#,
                "/level: expected a number of at most 9, found 10",
            ]
        )
    }

    @Test("names are Swift's, and those of the wire go over the wire")
    func names() throws {
        typealias Arguments = Rules.NamesOnTheWire.Arguments
        let arguments = Arguments(
            pageSize: 1,
            httpHeaders: ["h"],
            in: "i",
            userName: "n",
            userUnderscoreName: "m",
            _2fa: true,
            mode: .rPlus
        )
        let text = """
            {"page-size":1,"HTTPHeaders":["h"],"in":"i","user.name":"n","user_name":"m","2fa":true,"mode":"r+"}
            """
        #expect(try arguments.jsonText() == text)
        try expectSame(Arguments.self, text, #"{"mode":""}"#, #"{"mode":"self"}"#)
        #expect(Rules.NamesOnTheWire.TransferMode.allCases == [.r, .rPlus, .readOnly, .`self`, .empty])
    }

    @Test("what isn't expressed takes more than its schema does, never less")
    func notExpressed() throws {
        typealias Arguments = Rules.NotExpressed.Arguments
        try expectSame(
            Arguments.self,
            #"{"password":"aa","numbers":[1],"remote":{"any":1}}"#,
            #"{"password":"ab","numbers":[2]}"#
        )
        #expect(problems(#"{"numbers":["1"]}"#, Arguments.self) == [#"/numbers/0: expected an integer, found "1""#])
    }
}
