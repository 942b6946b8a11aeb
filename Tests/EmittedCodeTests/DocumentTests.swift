import Foundation
import MCPGenReferences
import MCPRuntime
import MCPTestSupport
import Testing

/// Code emitted for a JSON contract.
@Suite struct DocumentTests {
    /// Draws what it is asked for.
    private static var shapes: ShapesMock {
        var mock = ShapesMock()
        mock.onDraw = { arguments in
            let shape = Shapes.Draw.Shape(id: arguments.points.count, kind: .square)
            return Shapes.Draw.Output(shape: shape, others: [shape], area: arguments.size)
        }
        mock.onCreateOrUpdateServiceAssociatedToASpecificCertificate = { _ in ["done": true] }
        mock.onDrawAll = { [.text($0.mcp ?? "none")] }
        return mock
    }

    @Test("tools/list returns each tool as the contract has it, member for member and digit for digit")
    func listing() async throws {
        let contract = Paths.root.appending(path: "Tests/References/Contracts/shapes.mcp.json")
        let document = try JSONValue(json: Array(Data(contentsOf: contract)))
        let tools = try #require(document["tools"]?.array)
        try await ShapesClient.withConnection(to: .inMemory(ShapesServer(Self.shapes))) { shapes in
            let listed = try await shapes.mcp.listTools().map(\.definition.description)
            #expect(listed == tools.map(\.description))
        }
    }

    @Test("defaults of the contract are sent, options that are left out are not")
    func defaults() async throws {
        let mock = Self.shapes
        try await ShapesClient.withConnection(to: .inMemory(ShapesServer(mock))) { shapes in
            let output = try await shapes.draw(reader: "r", points: [Shapes.Draw.Point(x: 1, y: 2)])
            #expect(output.shape.id == 1)
            #expect(output.area == 1)
        }
        let arguments = Shapes.Draw.Arguments(reader: "r", points: [Shapes.Draw.Point(x: 1, y: 2)])
        #expect(mock.calls == [.draw(arguments)])
        #expect(arguments.kind == .circle)
        #expect(
            try arguments.jsonText() == """
                {"kind":"circle","size":1.0,"count":3,"visible":true,"label":"a \\"label\\"","tags":[],"reader":"r",\
                "points":[{"x":1.0,"y":2.0}]}
                """
        )
    }

    @Test("names that Swift can't have are kept on the wire")
    func names() async throws {
        let kinds = Shapes.Draw.Kind.allCases.map(\.rawValue)
        #expect(kinds == ["circle", "square", "two words", "", "1st", "self"])
        let text =
            #"{"reader":"r","points":[],"default":"d","line-width":2,"anything":[1.50],"mixed":"m","kind":"self"}"#
        let arguments = try Shapes.Draw.Arguments(json: Array(text.utf8))
        #expect(arguments.default == .value("d"))
        #expect(arguments.lineWidth == 2)
        #expect(arguments.anything?.description == "[1.50]")
        #expect(arguments.kind == .`self`)
    }

    @Test("a result that is an open object comes back as it is, and options that are left out are nothing")
    func openObjects() async throws {
        try await ShapesClient.withConnection(to: .inMemory(ShapesServer(Self.shapes))) { shapes in
            let output = try await shapes.createOrUpdateServiceAssociatedToASpecificCertificate(
                firstVeryLongNameOfAPropertyThatIsRequired: "1",
                secondVeryLongNameOfAPropertyThatIsRequired: "2",
                thirdVeryLongNameOfAPropertyThatIsRequired: "3"
            )
            #expect(output == ["done": true])
            #expect(try await shapes.drawAll(mcp: "x") == [.text("x")])
            #expect(try await shapes.drawAll() == [.text("none")])
        }
    }
}
