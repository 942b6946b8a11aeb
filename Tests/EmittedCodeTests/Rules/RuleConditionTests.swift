import MCPGenReferences
import MCPRuntime
import Testing

/// What schemas ask of an object's properties together, in emitted code.
@Suite struct RuleConditionTests {
    @Test("the number of properties")
    func count() throws {
        typealias Arguments = Rules.PropertyCount.Arguments
        try expectSame(Arguments.self, #"{"mail":"m"}"#, #"{"mail":"m","fax":"f"}"#)
        let problem = "(root): expected an object of 1 to 2 properties, found "
        #expect(problems("{}", Arguments.self) == [problem + "{}"])
        #expect(refusal(of: Arguments()) == problem + "an object of 0 properties")
        #expect(refusal(of: Arguments(mail: "m", phone: "p", fax: "f")) != nil)
    }

    @Test("a property that asks for another one")
    func dependent() throws {
        typealias Arguments = Rules.DependentRequired.Arguments
        try expectSame(Arguments.self, "{}", #"{"address":"a"}"#, #"{"card":"c","address":"a"}"#)
        let problem = #"(root): expected an object with "address", as it has "card", found "#
        #expect(problems(#"{"card":"c"}"#, Arguments.self) == [problem + #"{"card":"c"}"#])
        #expect(refusal(of: Arguments(card: "c")) == problem + "an object")
    }

    @Test("at least one of several properties")
    func any() throws {
        typealias Arguments = Rules.AnyOfRequired.Arguments
        try expectSame(Arguments.self, #"{"id":1}"#, #"{"name":"n"}"#, #"{"id":1,"name":"n"}"#)
        let problem = #"(root): expected an object with "id" or "name", found "#
        #expect(problems("{}", Arguments.self) == [problem + "{}"])
        #expect(refusal(of: Arguments()) == problem + "an object")
    }

    @Test("exactly one of several properties")
    func one() throws {
        typealias Arguments = Rules.OneOfRequired.Arguments
        try expectSame(Arguments.self, #"{"before":"b"}"#, #"{"after":"a"}"#)
        let expected = #"(root): expected an object with exactly one of "before" or "after", found "#
        #expect(problems("{}", Arguments.self) == [expected + "{}"])
        #expect(problems(#"{"before":"b","after":"a"}"#, Arguments.self) == [expected + #"{"before":"b","after":"a"}"#])
        #expect(refusal(of: Arguments(before: "b", after: "a")) == expected + "an object")
    }

    @Test("properties that exclude each other")
    func not() throws {
        typealias Arguments = Rules.NotRequired.Arguments
        try expectSame(Arguments.self, "{}", #"{"all":true}"#, #"{"ids":[1]}"#)
        #expect(problems(#"{"all":true,"ids":[]}"#, Arguments.self).count == 1)
        #expect(
            refusal(of: Arguments(all: true, ids: []))?.hasPrefix("(root): expected an object that isn't as") == true
        )
    }

    @Test("properties that depend on the value of another one")
    func conditional() throws {
        typealias Arguments = Rules.IfThenElse.Arguments
        try expectSame(Arguments.self, #"{"delivery":"post","street":"s"}"#, #"{"delivery":"pickup","branch":"b"}"#)
        let street = #"(root): expected an object with "street", as `if` in its schema says, found "#
        let branch = #"(root): expected an object with "branch", as `if` in its schema says, found "#
        for (text, problem) in [
            (#"{"delivery":"post","branch":"b"}"#, street), (#"{"delivery":"pickup","street":"s"}"#, branch),
        ] {
            #expect(problems(text, Arguments.self) == [problem + text])
        }
        #expect(refusal(of: Arguments(delivery: .post)) == street + "an object")
    }

    @Test("several conditions in allOf, and one on a property with a default, which can't be told from what came")
    func several() throws {
        typealias Arguments = Rules.SeveralConditions.Arguments
        try expectSame(
            Arguments.self,
            #"{"format":"png","width":1,"quality":80}"#,
            #"{"format":"svg","title":"t","quality":9}"#
        )
        #expect(problems(#"{"format":"svg","title":"t"}"#, Arguments.self) == [])
        #expect(problems(#"{"format":"png","title":"t"}"#, Arguments.self).count == 1)
        #expect(problems(#"{"format":"svg","width":1}"#, Arguments.self).count == 1)
        #expect(refusal(of: Arguments(format: .svg))?.contains("an object with \"title\"") == true)
    }
}
