import MCPGenReferences
import MCPRuntime
import Testing

/// What schemas ask of single values, in emitted code: broken by what comes, and by what is to be sent.
@Suite struct RuleConstraintTests {
    @Test("strings have lengths, patterns and values that they can't have")
    func strings() throws {
        typealias Arguments = Rules.StringConstraints.Arguments
        try expectSame(Arguments.self, #"{"nick":"ab","code":"AB-1","branch":"x"}"#, #"{"nick":"👩‍🚀👩‍🚀"}"#, "{}")
        let broken = Arguments(nick: "a", code: "ab-1", branch: "main")
        #expect(
            problems(#"{"nick":"a","code":"ab-1","branch":"main"}"#, Arguments.self) == [
                #"/nick: expected a string of 2 to 12 characters, found "a""#,
                #"/code: expected a string that matches ^[A-Z]{2}-[0-9]+$, found "ab-1""#,
                #"/branch: expected another value than "main", found "main""#,
            ]
        )
        #expect(refusal(of: broken) == #"/nick: expected a string of 2 to 12 characters, found "a""#)
        let code = #"/code: expected a string that matches ^[A-Z]{2}-[0-9]+$, found "ab-1""#
        #expect(refusal(of: Arguments(code: "ab-1")) == code)
        #expect(refusal(of: Arguments(branch: "main"))?.hasPrefix("/branch: expected another value") == true)
    }

    @Test("what has no name of its own is checked too: other properties, the rest of a tuple")
    func leftovers() throws {
        typealias Arguments = Rules.CheckedLeftovers.Arguments
        try expectSame(Arguments.self, #"{"limits":{"name":"a","x":9},"row":["a","bc"]}"#)
        #expect(
            problems(#"{"limits":{"x":10},"row":["a","b"]}"#, Arguments.self) == [
                "/limits/x: expected a number of at most 9, found 10",
                #"/row/1: expected a string of at least 2 characters, found "b""#,
            ]
        )
        let limits = Arguments(limits: .init(additionalProperties: ["x": 10]))
        #expect(refusal(of: limits) == "/limits/x: expected a number of at most 9, found 10")
        #expect(refusal(of: Arguments(row: .init(first: "a", rest: ["b"]))) != nil)
    }

    @Test("of objects that both fit, the one that requires more is read")
    func overlap() throws {
        try expectSame(
            Rules.CheckedLeftovers.Arguments.self,
            #"{"span":{"from":"a","to":"b"}}"#,
            #"{"span":{"from":"a"}}"#
        )
    }

    @Test("numbers have ranges, with and without their ends, and units")
    func numbers() throws {
        typealias Arguments = Rules.NumberConstraints.Arguments
        try expectSame(Arguments.self, #"{"percent":0,"probability":0.5,"price":19.99}"#, #"{"percent":100}"#)
        #expect(
            problems(#"{"percent":101,"probability":1,"price":0.005}"#, Arguments.self) == [
                "/percent: expected a number from 0 to 100, found 101",
                "/probability: expected a number above 0 and below 1, found 1",
                "/price: expected a multiple of 0.01, found 0.005",
            ]
        )
        #expect(refusal(of: Arguments(percent: -1)) == "/percent: expected a number from 0 to 100, found -1")
        #expect(refusal(of: Arguments(probability: 0)) != nil)
        #expect(refusal(of: Arguments(price: 0.005)) != nil)
    }

    @Test("arrays have lengths and elements that differ, and elements have constraints of their own")
    func arrays() throws {
        typealias Arguments = Rules.ArrayConstraints.Arguments
        try expectSame(Arguments.self, #"{"labels":["a"]}"#, #"{"labels":["a","b","c"]}"#)
        let (four, twice) = (#"["a","b","c","d"]"#, #"["a","a"]"#)
        for (labels, problem) in [
            ([], "/labels: expected an array of 1 to 3 items, found []"),
            (["a", "b", "c", "d"], "/labels: expected an array of 1 to 3 items, found \(four)"),
            (["a", "a"], "/labels: expected an array whose items are all different, found \(twice)"),
            (["a", ""], #"/labels/1: expected a string of at least 1 character, found """#),
        ] {
            let text = #"{"labels":\#(try labels.jsonText())}"#
            #expect(problems(text, Arguments.self) == [problem])
            #expect(refusal(of: Arguments(labels: labels)) == problem)
        }
    }

    @Test("a server can't send a result that breaks its schema, and a client doesn't take it")
    func results() throws {
        typealias Output = Rules.ResultConstraints.Output
        try expectSame(Output.self, #"{"confidence":0.5}"#)
        let problem = "/confidence: expected a number from 0 to 1, found 1.5"
        #expect(refusal(of: Output(confidence: 1.5)) == problem)
        #expect(problems(#"{"confidence":1.5}"#, Output.self, isArgument: false) == [problem])
    }
}
