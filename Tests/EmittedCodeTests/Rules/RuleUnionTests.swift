import MCPGenReferences
import MCPRuntime
import Testing

/// `anyOf` and `oneOf` in emitted code.
@Suite struct RuleUnionTests {
    @Test("alternatives are told apart by the kinds of their values")
    func kinds() throws {
        typealias Arguments = Rules.UnionByKind.Arguments
        try expectSame(
            Arguments.self,
            #"{"filter":"f","key":1}"#,
            #"{"filter":true,"key":"k"}"#,
            #"{"filter":{"field":"f"},"key":"1"}"#
        )
        #expect(
            try Arguments(json: Array(#"{"filter":"f","key":1}"#.utf8))
                == Arguments(filter: .string("f"), key: .integer(1))
        )
        #expect(
            problems(#"{"filter":1,"key":1.5}"#, Arguments.self) == [
                "/filter: expected a string, a boolean or `Field`, found 1",
                "/key: expected an integer, found 1.5",
            ]
        )
        // What is wrong in the only alternative that can be meant is told of that one.
        let missing = [#"/filter/field: required property "field" is missing"#]
        #expect(problems(#"{"filter":{},"key":1}"#, Arguments.self) == missing)
    }

    @Test("unions of results keep what a newer server says, unions of arguments don't")
    func open() throws {
        typealias Output = Rules.UnionByKind.Output
        let output = try Output(json: Array(#"{"value":[1,2]}"#.utf8))
        #expect(output.value == .unrecognized([1, 2]))
        #expect(try output.jsonText() == #"{"value":[1,2]}"#)
        #expect(problems(#"{"filter":[],"key":1}"#, Rules.UnionByKind.Arguments.self, isArgument: false).count == 1)
    }

    @Test("objects are told apart by the property that is constant in each of them")
    func discriminators() throws {
        typealias Arguments = Rules.UnionByDiscriminator.Arguments
        typealias Shape = Rules.UnionByDiscriminator.Shape
        try expectSame(Arguments.self, #"{"shape":{"kind":"circle","radius":1.5}}"#)
        let square = Arguments(shape: .square(Shape.Square(side: 2.5)))
        #expect(try square.jsonText() == #"{"shape":{"kind":"square","side":2.5}}"#)
        #expect(try Arguments(json: Array(#"{"shape":{"side":2.5,"kind":"square"}}"#.utf8)) == square)
        let missing = [#"/shape/side: required property "side" is missing"#]
        #expect(problems(#"{"shape":{"kind":"square","radius":1}}"#, Arguments.self) == missing)
        #expect(
            problems(#"{"shape":{"kind":"sqare","side":1}}"#, Arguments.self) == [
                #"/shape/kind: expected one of "circle", "square" (did you mean "square"?), found "sqare""#
            ]
        )
        #expect(problems(#"{"shape":{"side":1}}"#, Arguments.self).count == 1)
    }

    @Test("an object of a result whose discriminator is new is kept whole")
    func openDiscriminators() throws {
        typealias Output = Rules.UnionByDiscriminator.Output
        let text = #"{"event":{"type":"renamed","to":"b"}}"#
        let output = try Output(json: Array(text.utf8))
        #expect(output.event == .unrecognized(["type": "renamed", "to": "b"]))
        #expect(try output.jsonText() == text)
        #expect(
            try Output(json: Array(#"{"event":{"type":"deleted"}}"#.utf8)).event == .deleted(Output.Event.Deleted())
        )
    }

    @Test("objects without such a property are told apart by what they require")
    func required() throws {
        typealias Arguments = Rules.UnionByRequired.Arguments
        try expectSame(Arguments.self, #"{"source":{"url":"u"}}"#, #"{"source":{"path":"p","line":1}}"#)
        let path = Rules.UnionByRequired.Source.Path(path: "p", line: 1)
        #expect(try Arguments(json: Array(#"{"source":{"line":1,"path":"p"}}"#.utf8)).source == .path(path))
        #expect(problems(#"{"source":{"line":1}}"#, Arguments.self).count == 1)
    }

    @Test("alternatives of one kind are tried in their order, with what they ask of values")
    func tried() throws {
        typealias Arguments = Rules.UnionTried.Arguments
        try expectSame(Arguments.self, #"{"size":"small"}"#, #"{"size":"12px"}"#)
        #expect(try Arguments(json: Array(#"{"size":"12px"}"#.utf8)).size == .measured("12px"))
        #expect(try Arguments(json: Array(#"{"size":"large"}"#.utf8)).size == .named(.large))
        #expect(
            problems(#"{"size":"huge"}"#, Arguments.self) == [#"/size: expected `Named` or a string, found "huge""#]
        )
        #expect(
            refusal(of: Arguments(size: .measured("12")))
                == #"/size: expected a string that matches ^[0-9]+px$, found "12""#
        )
    }
}
