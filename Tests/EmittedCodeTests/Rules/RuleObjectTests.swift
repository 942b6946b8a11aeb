import MCPGenReferences
import MCPRuntime
import Testing

/// Objects of JSON Schema in emitted code.
@Suite struct RuleObjectTests {
    @Test("properties are members, and what is missing or of another type is refused at its place")
    func structures() throws {
        typealias Arguments = Rules.FlatArguments.Arguments
        try expectSame(Arguments.self, #"{"city":"Oslo","days":3}"#, #"{"city":"Oslo"}"#)
        #expect(try Arguments(json: Array(#"{"days": 3, "city": "Oslo"}"#.utf8)) == Arguments(city: "Oslo", days: 3))
        #expect(problems("{}", Arguments.self) == [#"/city: required property "city" is missing"#])
        #expect(
            problems(#"{"city":1,"days":"3"}"#, Arguments.self) == [
                "/city: expected a string, found 1", #"/days: expected an integer, found "3""#,
            ]
        )
        #expect(problems("[]", Arguments.self) == ["(root): expected an object, found []"])
    }

    @Test("objects within objects are structs within the tool's types")
    func nested() throws {
        typealias Arguments = Rules.NestedObject.Arguments
        try expectSame(Arguments.self, #"{"address":{"street":"Main","zip_code":"1"}}"#)
        #expect(Arguments(address: Rules.NestedObject.Address(street: "Main")).address.zipCode == nil)
        let missing = [#"/address/street: required property "street" is missing"#]
        #expect(problems(#"{"address":{}}"#, Arguments.self) == missing)
    }

    @Test("an open object takes other properties, a closed one refuses them where arguments are read")
    func closed() throws {
        try #expect(Rules.FlatArguments.Arguments(json: Array(#"{"city":"a","x":1}"#.utf8)).city == "a")
        #expect(problems(#"{"city":"a","x":1}"#, Rules.FlatArguments.Arguments.self) == [])
        typealias Arguments = Rules.ClosedObject.Arguments
        try expectSame(Arguments.self, #"{"color":{"red":1,"green":2,"blue":3},"alpha":0.5}"#)
        let text = #"{"color":{"red":1,"gren":2,"green":2,"blue":3},"opacity":1}"#
        #expect(
            problems(text, Arguments.self) == [
                #"/color/gren: unknown property "gren", did you mean "green"?"#,
                #"/opacity: unknown property "opacity""#,
            ]
        )
        #expect(problems(text, Arguments.self, isArgument: false) == [])
    }

    @Test("properties that have no names of their own are in a dictionary beside those that have")
    func otherProperties() throws {
        typealias Arguments = Rules.OtherProperties.Arguments
        try expectSame(Arguments.self, #"{"survey":{"title":"t","no":2,"yes":1}}"#, #"{"survey":{"title":"t"}}"#)
        let arguments = try Arguments(json: Array(#"{"survey":{"yes":1,"title":"t"}}"#.utf8))
        #expect(arguments.survey.additionalProperties == ["yes": 1])
        let expected = ["/survey/yes: expected an integer, found true"]
        #expect(problems(#"{"survey":{"title":"t","yes":true}}"#, Arguments.self) == expected)
    }

    @Test("a property that a schema forbids is refused")
    func forbidden() throws {
        typealias Arguments = Rules.ForbiddenProperty.Arguments
        try expectSame(Arguments.self, #"{"user":"u"}"#)
        let expected = [#"/password: expected no property "password", found "p""#]
        #expect(problems(#"{"user":"u","password":"p"}"#, Arguments.self) == expected)
    }

    @Test("objects without names for their properties are dictionaries")
    func dictionaries() throws {
        typealias Arguments = Rules.Dictionaries.Arguments
        try expectSame(
            Arguments.self,
            #"{"scores":{"a":1.5},"metadata":{"any":[1,{}]},"ports":{"80":"http"},"headers":{"a":"b"}}"#
        )
        #expect(
            problems(#"{"scores":{"a":"x"},"ports":{"x":"http"},"headers":{}}"#, Arguments.self) == [
                #"/scores/a: expected a number, found "x""#,
                #"/ports/x: expected a property name that is a string that matches ^[0-9]+$, found "x""#,
                "/headers: expected an object of at least 1 property, found {}",
            ]
        )
        #expect(refusal(of: Arguments(ports: ["x": "http"]))?.hasPrefix("/ports/x: expected") == true)
        #expect(
            refusal(of: Arguments(headers: ["a long name": ""]))?.hasPrefix("/headers/a long name: expected") == true
        )
        #expect(refusal(of: Arguments(headers: [:])) != nil)
        #expect(refusal(of: Arguments(ports: ["80": "http"], headers: ["short": ""])) == nil)
    }

    @Test("arguments can be a choice of objects")
    func alternatives() throws {
        typealias Arguments = Rules.AlternativeArguments.Arguments
        try expectSame(Arguments.self, #"{"id":1}"#, #"{"name":"n"}"#)
        #expect(try Arguments(json: Array(#"{"name":"n"}"#.utf8)) == .name(Arguments.Name(name: "n")))
        let problem = #"(root): expected `ID` or `Name`, found {"names":"n"}"#
        #expect(problems(#"{"names":"n"}"#, Arguments.self) == [problem])
    }
}
