import MCPGenReferences
import MCPRuntime
import Testing

/// Arrays of JSON Schema in emitted code.
@Suite struct RuleArrayTests {
    @Test("arrays are arrays, and what is wrong in them has its index")
    func arrays() throws {
        typealias Arguments = Rules.Arrays.Arguments
        try expectSame(
            Arguments.self,
            #"{"names":["a",""],"points":[{"x":1.5,"y":2.5}],"anything":[1,"a",null]}"#,
            #"{"names":[],"points":[]}"#
        )
        #expect(
            problems(#"{"names":["a",1],"points":[{"x":1,"y":1},{"x":1}]}"#, Arguments.self) == [
                "/names/1: expected a string, found 1", #"/points/1/y: required property "y" is missing"#,
            ]
        )
    }

    @Test("an array with a schema for each element is a struct of them")
    func tuples() throws {
        typealias Arguments = Rules.Tuples.Arguments
        try expectSame(
            Arguments.self,
            #"{"position":[1.5,2.5],"command":["run"]}"#,
            #"{"position":[1.5,2.5,3.5],"command":["run",1,2]}"#
        )
        let position = Rules.Tuples.Position(longitude: 1.5, latitude: 2.5)
        let arguments = Arguments(position: position, command: Rules.Tuples.Command(first: "run", rest: [1]))
        #expect(try arguments.jsonText() == #"{"position":[1.5,2.5],"command":["run",1]}"#)
        #expect(
            problems(#"{"position":[1],"command":[]}"#, Arguments.self) == [
                "/position: expected an array of 2 to 3 elements, found [1]",
                "/command: expected an array of at least 1 element, found []",
            ]
        )
        #expect(
            problems(#"{"position":[1,"2"],"command":["a",1,"b"]}"#, Arguments.self) == [
                #"/position/1: expected a number, found "2""#, #"/command/2: expected an integer, found "b""#,
            ]
        )
        #expect(problems(#"{"position":[1,2,3,4],"command":["a"]}"#, Arguments.self).count == 1)
    }

    @Test("one value or an array of them is read as either and written as it was")
    func oneOrMany() throws {
        typealias Arguments = Rules.OneOrMany.Arguments
        try expectSame(Arguments.self, #"{"recipient":"a"}"#, #"{"recipient":["a","b"]}"#, #"{"recipient":[]}"#)
        #expect(try Arguments(json: Array(#"{"recipient":"a"}"#.utf8)).recipient.values == ["a"])
        #expect(Arguments(recipient: ["a", "b"]).recipient == .many(["a", "b"]))
        #expect(problems(#"{"recipient":["a",1]}"#, Arguments.self) == ["/recipient/1: expected a string, found 1"])
        #expect(problems(#"{"recipient":1}"#, Arguments.self).count == 1)
    }
}
