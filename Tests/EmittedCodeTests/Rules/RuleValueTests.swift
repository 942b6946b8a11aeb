import MCPGenReferences
import MCPRuntime
import Testing

/// Single values of JSON Schema in emitted code: scalars, enums, constants, defaults and `null`.
@Suite struct RuleValueTests {
    @Test("scalars are Swift's own, and a schema that says nothing takes anything")
    func scalars() throws {
        typealias Arguments = Rules.Scalars.Arguments
        try expectSame(
            Arguments.self,
            #"{"name":"a","age":1,"height":1.5,"member":true,"notes":null}"#,
            #"{"name":"","age":-1,"height":-0.5,"member":false,"notes":{"a":[1.50]}}"#
        )
        #expect(
            problems(#"{"name":1,"age":1.5,"height":"1","member":0,"notes":[]}"#, Arguments.self) == [
                "/name: expected a string, found 1", "/age: expected an integer, found 1.5",
                #"/height: expected a number, found "1""#, "/member: expected true or false, found 0",
            ]
        )
    }

    @Test("integers that Int has no room for keep all their digits")
    func largeIntegers() throws {
        typealias Arguments = Rules.LargeIntegers.Arguments
        try expectSame(Arguments.self, #"{"serial":18446744073709551615}"#, #"{"serial":0}"#)
        let expected = ["/serial: expected a number from 0 to 18446744073709551615, found -1"]
        #expect(problems(#"{"serial":-1}"#, Arguments.self) == expected)
        #expect(problems(#"{"serial":18446744073709551616}"#, Arguments.self).count == 1)
    }

    @Test("enums of arguments are closed, enums of results keep what a newer server says")
    func stringEnums() throws {
        typealias Arguments = Rules.StringEnum.Arguments
        try expectSame(Arguments.self, #"{"unit":"celsius"}"#)
        #expect(
            problems(#"{"unit":"celcius"}"#, Arguments.self) == [
                #"/unit: expected one of "celsius", "fahrenheit" (did you mean "celsius"?), found "celcius""#
            ]
        )
        #expect(!problems(#"{"unit":"kelvin"}"#, Arguments.self, isArgument: false).isEmpty)

        typealias Output = Rules.StringEnum.Output
        let output = try Output(json: Array(#"{"sky":"foggy","temperature":1.5}"#.utf8))
        #expect(output.sky == .unrecognized("foggy"))
        #expect(try output.jsonText() == #"{"sky":"foggy","temperature":1.5}"#)
        #expect(Output.Sky.allCases == [.clear, .partlyCloudy, .overcast])
        #expect(Output.Sky(rawValue: "partly cloudy") == .partlyCloudy)
        #expect(problems(#"{"sky":1,"temperature":1.5}"#, Output.self, isArgument: false).count == 1)
    }

    @Test("enums of values that aren't strings have them as they are on the wire")
    func valueEnums() throws {
        typealias Arguments = Rules.ValueEnum.Arguments
        try expectSame(
            Arguments.self,
            #"{"bits":8,"quality":"auto"}"#,
            #"{"bits":24,"quality":1}"#,
            #"{"bits":16,"quality":2.5}"#,
            #"{"bits":16,"quality":false}"#
        )
        #expect(
            problems(#"{"bits":32,"quality":true}"#, Arguments.self) == [
                "/bits: expected one of 8, 16, 24, found 32",
                #"/quality: expected one of "auto", 1, 2.5, false, found true"#,
            ]
        )
    }

    @Test("constants with titles are an enum")
    func titledEnum() throws {
        typealias Arguments = Rules.TitledEnum.Arguments
        try expectSame(Arguments.self, #"{"priority":"p1"}"#)
        #expect(Rules.TitledEnum.Priority.allCases == [.p1, .p2, .p3])
        #expect(problems(#"{"priority":"p4"}"#, Arguments.self).count == 1)
    }

    @Test("a constant isn't stored, but read and written")
    func constants() throws {
        typealias Arguments = Rules.Constants.Arguments
        #expect(try Arguments(query: "q").jsonText() == #"{"api":"v2","query":"q"}"#)
        try expectSame(Arguments.self, #"{"api":"v2","query":"q"}"#)
        #expect(problems(#"{"api":"v3","query":"q"}"#, Arguments.self) == [#"/api: expected "v2", found "v3""#])
        #expect(problems(#"{"query":"q"}"#, Arguments.self) == [#"/api: required property "api" is missing"#])
    }

    @Test("a default takes the place of what is left out, unless it doesn't fit its own schema")
    func defaults() throws {
        typealias Arguments = Rules.Defaults.Arguments
        let arguments = try Arguments(json: Array(#"{"text":"t"}"#.utf8))
        #expect(arguments == Arguments(limit: 20, order: .newest, tags: [], page: nil, text: "t"))
        #expect(try arguments.jsonText() == #"{"limit":20,"order":"newest","tags":[],"text":"t"}"#)
        #expect(problems(#"{"text":"t","page":0}"#, Arguments.self).count == 1)
    }

    @Test("null is told apart from nothing where a schema does")
    func null() throws {
        typealias Arguments = Rules.OptionalAndNull.Arguments
        try expectSame(
            Arguments.self,
            #"{"title":"t","parent":null}"#,
            #"{"title":"t","parent":"p","due":"d","assignee":null,"comment":"c"}"#,
            #"{"title":"t","parent":"p","assignee":"a"}"#
        )
        let arguments = Arguments(title: "t", parent: nil, assignee: .null)
        #expect(try arguments.jsonText() == #"{"title":"t","parent":null,"assignee":null}"#)
        let missing = [#"/parent: required property "parent" is missing"#]
        #expect(problems(#"{"title":"t"}"#, Arguments.self) == missing)
        #expect(try Arguments(json: Array(#"{"title":"t","parent":null,"due":null}"#.utf8)).due == nil)
        #expect(problems(#"{"title":null,"parent":null}"#, Arguments.self) == ["/title: expected a string, found null"])
    }
}
