// Emitted by mcpgen 0.1.0 from shapes.mcp.json, digest 9d4d55a3e6d0899e.
// Changes made here are lost: change the contract.

public import MCPRuntime

/// The service shapes.
public nonisolated protocol ShapesService: Swift.Sendable {
    /// Draw a shape.
    ///
    /// The shape is drawn with \(ink)" and */ more.
    ///
    /// - Parameters:
    ///   - kind: `kind`
    ///   - size: `size`
    ///   - count: `count`
    ///   - visible: `visible`
    ///   - label: `label`
    ///   - tags: `tags`
    ///   - note: `note`
    ///   - default: A keyword for a name.
    ///   - reader: `reader`
    ///   - key: `key`
    ///   - lineWidth: `line-width`
    ///   - points: `points`
    ///   - options: `options`
    ///   - anything: `anything`
    ///   - mixed: `mixed`
    func draw(
        kind: Shapes.Draw.Kind,
        size: Swift.Double,
        count: Swift.Int,
        visible: Swift.Bool,
        label: Swift.String,
        tags: [Swift.String],
        note: Swift.String?,
        `default`: MCPRuntime.Nullable<Swift.String>?,
        reader: Swift.String,
        key: Swift.String?,
        lineWidth: Swift.Double?,
        points: [Shapes.Draw.Point],
        options: [Swift.String: Swift.Int]?,
        anything: MCPRuntime.JSONValue?,
        mixed: Shapes.Draw.Mixed?
    ) async throws -> Shapes.Draw.Output

    /// Calls the tool `erase`.
    func erase() async throws -> [MCPRuntime.ContentBlock]

    /// Calls the tool `draw.all`.
    ///
    /// - Parameters:
    ///   - arguments: `arguments`
    ///   - mcp: `mcp`
    func drawAll(arguments: [MCPRuntime.JSONValue]?, mcp: Swift.String?) async throws -> [MCPRuntime.ContentBlock]

    /// Calls the tool `create_or_update_service_associated_to_a_specific_certificate`.
    ///
    /// - Parameters:
    ///   - firstVeryLongNameOfAPropertyThatIsRequired: `first_very_long_name_of_a_property_that_is_required`
    ///   - secondVeryLongNameOfAPropertyThatIsRequired: `second_very_long_name_of_a_property_that_is_required`
    ///   - thirdVeryLongNameOfAPropertyThatIsRequired: `third_very_long_name_of_a_property_that_is_required`
    func createOrUpdateServiceAssociatedToASpecificCertificate(
        firstVeryLongNameOfAPropertyThatIsRequired: Swift.String,
        secondVeryLongNameOfAPropertyThatIsRequired: Swift.String,
        thirdVeryLongNameOfAPropertyThatIsRequired: Swift.String
    ) async throws -> [Swift.String: MCPRuntime.JSONValue]
}

nonisolated extension ShapesService {
    /// Draw a shape.
    ///
    /// The shape is drawn with \(ink)" and */ more.
    ///
    /// - Parameters:
    ///   - reader: `reader`
    ///   - points: `points`
    public func draw(reader: Swift.String, points: [Shapes.Draw.Point]) async throws -> Shapes.Draw.Output {
        try await self.draw(
            kind: .circle,
            size: 1.0,
            count: 3,
            visible: true,
            label: "a \"label\"",
            tags: [],
            note: nil,
            default: nil,
            reader: reader,
            key: nil,
            lineWidth: nil,
            points: points,
            options: nil,
            anything: nil,
            mixed: nil
        )
    }

    /// Calls the tool `draw.all`.
    ///
    /// - Parameters:
    ///   - mcp: `mcp`
    public func drawAll(mcp: Swift.String? = nil) async throws -> [MCPRuntime.ContentBlock] {
        try await self.drawAll(arguments: nil, mcp: mcp)
    }

    /// Calls the tool `draw.all`.
    ///
    /// - Parameters:
    ///   - arguments: `arguments`
    public func drawAll(arguments: [MCPRuntime.JSONValue]?) async throws -> [MCPRuntime.ContentBlock] {
        try await self.drawAll(arguments: arguments, mcp: nil)
    }
}

/// The tools of Shapes.
public nonisolated enum ShapesTool: Swift.String, Swift.CaseIterable, Swift.Sendable {
    /// `draw`
    case draw
    /// `erase`
    case erase
    /// `draw.all`
    case drawAll = "draw.all"
    /// `create_or_update_service_associated_to_a_specific_certificate`
    case createOrUpdateServiceAssociatedToASpecificCertificate =
        "create_or_update_service_associated_to_a_specific_certificate"
}

nonisolated extension ShapesTool: MCPRuntime.MCPToolName {
    /// Finds the tool of a name on the wire.
    public init?(wireName: borrowing MCPRuntime.JSONText) {
        switch wireName {
        case "draw": self = .draw
        case "erase": self = .erase
        case "draw.all": self = .drawAll
        case "create_or_update_service_associated_to_a_specific_certificate":
            self = .createOrUpdateServiceAssociatedToASpecificCertificate
        default: return nil
        }
    }

    /// The tool as `tools/list` shows it.
    public var listing: MCPRuntime.ToolListing {
        switch self {
        case .draw:
            MCPRuntime.ToolListing(
                name: "draw",
                json: #"""
                    {"name":"draw","title":"Draw","description":"Draw a shape.\n\nThe shape is drawn with \\(ink)\" and */ more.","inputSchema":{"$schema":"https://json-schema.org/draft/2020-12/schema","type":"object","properties":{"kind":{"type":"string","enum":["circle","square","two words","","1st","self"],"default":"circle"},"size":{"type":"number","default":1},"count":{"type":"integer","default":3},"visible":{"type":"boolean","default":true},"label":{"type":"string","default":"a \"label\""},"tags":{"type":"array","items":{"type":"string"},"default":[]},"note":{"anyOf":[{"type":"string"},{"type":"null"}],"default":null},"default":{"type":["string","null"],"description":"A keyword\nfor a name."},"reader":{"type":"string"},"key":{"type":"string"},"line-width":{"type":"number","minimum":0},"points":{"type":"array","items":{"type":"object","properties":{"x":{"type":"number"},"y":{"type":"number"}},"required":["x","y"],"additionalProperties":false}},"options":{"type":"object","additionalProperties":{"type":"integer"}},"anything":{},"mixed":{"oneOf":[{"type":"string"},{"type":"integer"}]}},"required":["points","reader"]},"outputSchema":{"type":"object","properties":{"shape":{"$ref":"#/$defs/Shape"},"others":{"type":"array","items":{"$ref":"#/$defs/Shape"}},"area":{"type":"number"}},"required":["shape","others"],"$defs":{"Shape":{"type":"object","description":"What was drawn.","properties":{"id":{"type":"integer"},"kind":{"type":"string","enum":["circle","square"]}},"required":["id","kind"]}}}}
                    """#
            )
        case .erase:
            MCPRuntime.ToolListing(
                name: "erase",
                json: #"""
                    {"name":"erase","inputSchema":{"type":"object"}}
                    """#
            )
        case .drawAll:
            MCPRuntime.ToolListing(
                name: "draw.all",
                json: #"""
                    {"name":"draw.all","inputSchema":{"type":"object","properties":{"arguments":{"type":"array"},"mcp":{"type":"string"}}},"annotations":{"readOnlyHint":false,"destructiveHint":true},"_meta":{"vendor/weight":1.50}}
                    """#
            )
        case .createOrUpdateServiceAssociatedToASpecificCertificate:
            MCPRuntime.ToolListing(
                name: "create_or_update_service_associated_to_a_specific_certificate",
                json: #"""
                    {"name":"create_or_update_service_associated_to_a_specific_certificate","inputSchema":{"type":"object","properties":{"first_very_long_name_of_a_property_that_is_required":{"type":"string"},"second_very_long_name_of_a_property_that_is_required":{"type":"string"},"third_very_long_name_of_a_property_that_is_required":{"type":"string"}},"required":["first_very_long_name_of_a_property_that_is_required","second_very_long_name_of_a_property_that_is_required","third_very_long_name_of_a_property_that_is_required"],"additionalProperties":false},"outputSchema":{"type":"object","additionalProperties":true}}
                    """#
            )
        }
    }
}

/// The types of Shapes.
public nonisolated enum Shapes {
    /// The types of `draw`.
    public enum Draw {}
    /// The types of `erase`.
    public enum Erase {}
    /// The types of `draw.all`.
    public enum DrawAll {}
    /// The types of `create_or_update_service_associated_to_a_specific_certificate`.
    public enum CreateOrUpdateServiceAssociatedToASpecificCertificate {}
}

nonisolated extension Shapes.Draw {
    /// The arguments of `draw`.
    public struct Arguments: Swift.Hashable, Swift.Sendable {
        /// `kind`
        public var kind: Shapes.Draw.Kind
        /// `size`
        public var size: Swift.Double
        /// `count`
        public var count: Swift.Int
        /// `visible`
        public var visible: Swift.Bool
        /// `label`
        public var label: Swift.String
        /// `tags`
        public var tags: [Swift.String]
        /// `note`
        public var note: Swift.String?
        /// A keyword
        /// for a name.
        public var `default`: MCPRuntime.Nullable<Swift.String>?
        /// `reader`
        public var reader: Swift.String
        /// `key`
        public var key: Swift.String?
        /// `line-width`
        public var lineWidth: Swift.Double?
        /// `points`
        public var points: [Shapes.Draw.Point]
        /// `options`
        public var options: [Swift.String: Swift.Int]?
        /// `anything`
        public var anything: MCPRuntime.JSONValue?
        /// `mixed`
        public var mixed: Shapes.Draw.Mixed?

        /// Makes a value.
        ///
        /// - Parameters:
        ///   - kind: `kind`
        ///   - size: `size`
        ///   - count: `count`
        ///   - visible: `visible`
        ///   - label: `label`
        ///   - tags: `tags`
        ///   - note: `note`
        ///   - default: A keyword for a name.
        ///   - reader: `reader`
        ///   - key: `key`
        ///   - lineWidth: `line-width`
        ///   - points: `points`
        ///   - options: `options`
        ///   - anything: `anything`
        ///   - mixed: `mixed`
        public init(
            kind: Shapes.Draw.Kind = .circle,
            size: Swift.Double = 1.0,
            count: Swift.Int = 3,
            visible: Swift.Bool = true,
            label: Swift.String = "a \"label\"",
            tags: [Swift.String] = [],
            note: Swift.String? = nil,
            `default`: MCPRuntime.Nullable<Swift.String>? = nil,
            reader: Swift.String,
            key: Swift.String? = nil,
            lineWidth: Swift.Double? = nil,
            points: [Shapes.Draw.Point],
            options: [Swift.String: Swift.Int]? = nil,
            anything: MCPRuntime.JSONValue? = nil,
            mixed: Shapes.Draw.Mixed? = nil
        ) {
            self.kind = kind
            self.size = size
            self.count = count
            self.visible = visible
            self.label = label
            self.tags = tags
            self.note = note
            self.`default` = `default`
            self.reader = reader
            self.key = key
            self.lineWidth = lineWidth
            self.points = points
            self.options = options
            self.anything = anything
            self.mixed = mixed
        }
    }
}

nonisolated extension Shapes.DrawAll {
    /// The arguments of `draw.all`.
    public struct Arguments: Swift.Hashable, Swift.Sendable {
        /// `arguments`
        public var arguments: [MCPRuntime.JSONValue]?
        /// `mcp`
        public var mcp: Swift.String?

        /// Makes a value.
        ///
        /// - Parameters:
        ///   - arguments: `arguments`
        ///   - mcp: `mcp`
        public init(arguments: [MCPRuntime.JSONValue]? = nil, mcp: Swift.String? = nil) {
            self.arguments = arguments
            self.mcp = mcp
        }
    }
}

nonisolated extension Shapes.CreateOrUpdateServiceAssociatedToASpecificCertificate {
    /// The arguments of `create_or_update_service_associated_to_a_specific_certificate`.
    public struct Arguments: Swift.Hashable, Swift.Sendable {
        /// `first_very_long_name_of_a_property_that_is_required`
        public var firstVeryLongNameOfAPropertyThatIsRequired: Swift.String
        /// `second_very_long_name_of_a_property_that_is_required`
        public var secondVeryLongNameOfAPropertyThatIsRequired: Swift.String
        /// `third_very_long_name_of_a_property_that_is_required`
        public var thirdVeryLongNameOfAPropertyThatIsRequired: Swift.String

        /// Makes a value.
        ///
        /// - Parameters:
        ///   - firstVeryLongNameOfAPropertyThatIsRequired: `first_very_long_name_of_a_property_that_is_required`
        ///   - secondVeryLongNameOfAPropertyThatIsRequired: `second_very_long_name_of_a_property_that_is_required`
        ///   - thirdVeryLongNameOfAPropertyThatIsRequired: `third_very_long_name_of_a_property_that_is_required`
        public init(
            firstVeryLongNameOfAPropertyThatIsRequired: Swift.String,
            secondVeryLongNameOfAPropertyThatIsRequired: Swift.String,
            thirdVeryLongNameOfAPropertyThatIsRequired: Swift.String
        ) {
            self.firstVeryLongNameOfAPropertyThatIsRequired = firstVeryLongNameOfAPropertyThatIsRequired
            self.secondVeryLongNameOfAPropertyThatIsRequired = secondVeryLongNameOfAPropertyThatIsRequired
            self.thirdVeryLongNameOfAPropertyThatIsRequired = thirdVeryLongNameOfAPropertyThatIsRequired
        }
    }
}

nonisolated extension Shapes.Draw {
    /// Kind
    public enum Kind: Swift.String, Swift.CaseIterable, Swift.Hashable, Swift.Sendable {
        /// `circle`
        case circle
        /// `square`
        case square
        /// `two words`
        case twoWords = "two words"
        /// ``
        case empty = ""
        /// `1st`
        case _1st = "1st"
        /// `self`
        case `self`
    }
}

nonisolated extension Shapes.Draw {
    /// Point
    public struct Point: Swift.Hashable, Swift.Sendable {
        /// `x`
        public var x: Swift.Double
        /// `y`
        public var y: Swift.Double

        /// Makes a value.
        ///
        /// - Parameters:
        ///   - x: `x`
        ///   - y: `y`
        public init(x: Swift.Double, y: Swift.Double) {
            self.x = x
            self.y = y
        }
    }
}

nonisolated extension Shapes.Draw {
    /// Mixed
    public enum Mixed: Swift.Hashable, Swift.Sendable {
        /// a string
        case string(Swift.String)
        /// an integer
        case integer(Swift.Int)
    }
}

nonisolated extension Shapes.Draw {
    /// Output
    public struct Output: Swift.Hashable, Swift.Sendable {
        /// `shape`
        public var shape: Shapes.Draw.Shape
        /// `others`
        public var others: [Shapes.Draw.Shape]
        /// `area`
        public var area: Swift.Double?

        /// Makes a value.
        ///
        /// - Parameters:
        ///   - shape: `shape`
        ///   - others: `others`
        ///   - area: `area`
        public init(shape: Shapes.Draw.Shape, others: [Shapes.Draw.Shape], area: Swift.Double? = nil) {
            self.shape = shape
            self.others = others
            self.area = area
        }
    }
}

nonisolated extension Shapes.Draw {
    /// What was drawn.
    public struct Shape: Swift.Hashable, Swift.Sendable {
        /// `id`
        public var id: Swift.Int
        /// `kind`
        public var kind: Shapes.Draw.Shape.Kind

        /// Makes a value.
        ///
        /// - Parameters:
        ///   - id: `id`
        ///   - kind: `kind`
        public init(id: Swift.Int, kind: Shapes.Draw.Shape.Kind) {
            self.id = id
            self.kind = kind
        }
    }
}

nonisolated extension Shapes.Draw.Shape {
    /// Kind
    public enum Kind: Swift.RawRepresentable, Swift.CaseIterable, Swift.Hashable, Swift.Sendable {
        /// `circle`
        case circle
        /// `square`
        case square
        /// A value that came with a newer contract.
        case unrecognized(Swift.String)

        /// The values that are known.
        public static var allCases: [Self] {
            [.circle, .square]
        }

        /// Makes the case of a value.
        public init(rawValue: Swift.String) {
            switch rawValue {
            case "circle": self = .circle
            case "square": self = .square
            default: self = .unrecognized(rawValue)
            }
        }

        /// The value.
        public var rawValue: Swift.String {
            switch self {
            case .circle: "circle"
            case .square: "square"
            case .unrecognized(let value): value
            }
        }
    }
}

nonisolated extension Shapes.Draw.Arguments: MCPRuntime.JSONCodable {
    /// Reads the value.
    public init(json reader2: inout MCPRuntime.JSONReader) throws(MCPRuntime.JSONFailure) {
        var kind: Shapes.Draw.Kind?
        var size: Swift.Double?
        var count: Swift.Int?
        var visible: Swift.Bool?
        var label: Swift.String?
        var tags: [Swift.String]?
        var note: Swift.String?
        var `default`: MCPRuntime.Nullable<Swift.String>?
        var reader: Swift.String?
        var key: Swift.String?
        var lineWidth: Swift.Double?
        var points: [Shapes.Draw.Point]?
        var options: [Swift.String: Swift.Int]?
        var anything: MCPRuntime.JSONValue?
        var mixed: Shapes.Draw.Mixed?
        let object = try reader2.beginObject()
        while let key2 = try reader2.nextName() {
            switch key2 {
            case "kind": kind = reader2.readOptional()
            case "size": size = reader2.readOptional()
            case "count": count = reader2.readOptional()
            case "visible": visible = reader2.readOptional()
            case "label": label = reader2.readOptional()
            case "tags": tags = reader2.readOptional()
            case "note": note = reader2.readOptional()
            case "default": `default` = reader2.read()
            case "reader": reader = reader2.read()
            case "key": key = reader2.readOptional()
            case "line-width": lineWidth = reader2.readOptional(checking: Self.checkLineWidth)
            case "points": points = reader2.read()
            case "options": options = reader2.readOptional()
            case "anything": anything = reader2.readOptional()
            case "mixed": mixed = reader2.readOptional()
            default: try reader2.skipValue()
            }
        }
        guard let reader, let points else {
            throw reader2.missing("reader", "points", in: object)
        }
        self.kind = kind ?? .circle
        self.size = size ?? 1.0
        self.count = count ?? 3
        self.visible = visible ?? true
        self.label = label ?? "a \"label\""
        self.tags = tags ?? []
        self.note = note
        self.`default` = `default`
        self.reader = reader
        self.key = key
        self.lineWidth = lineWidth
        self.points = points
        self.options = options
        self.anything = anything
        self.mixed = mixed
    }

    /// Writes the value.
    public func writeJSON(to writer: inout MCPRuntime.JSONWriter) {
        writer.beginObject()
        writer.member("kind", kind)
        writer.member("size", size)
        writer.member("count", count)
        writer.member("visible", visible)
        writer.member("label", label)
        writer.member("tags", tags)
        writer.member("note", note)
        writer.member("default", `default`)
        writer.member("reader", reader)
        writer.member("key", key)
        writer.member("line-width", lineWidth, checking: Self.checkLineWidth)
        writer.member("points", points)
        writer.member("options", options)
        writer.member("anything", anything)
        writer.member("mixed", mixed)
        writer.endObject()
    }

    private static func checkLineWidth(_ value: Swift.Double, _ check: inout MCPRuntime.JSONChecks) {
        check.range(value, atLeast: 0)
    }
}

nonisolated extension Shapes.DrawAll.Arguments: MCPRuntime.JSONCodable {
    /// Reads the value.
    public init(json reader: inout MCPRuntime.JSONReader) throws(MCPRuntime.JSONFailure) {
        var arguments: [MCPRuntime.JSONValue]?
        var mcp: Swift.String?
        _ = try reader.beginObject()
        while let key = try reader.nextName() {
            switch key {
            case "arguments": arguments = reader.readOptional()
            case "mcp": mcp = reader.readOptional()
            default: try reader.skipValue()
            }
        }
        self.arguments = arguments
        self.mcp = mcp
    }

    /// Writes the value.
    public func writeJSON(to writer: inout MCPRuntime.JSONWriter) {
        writer.beginObject()
        writer.member("arguments", arguments)
        writer.member("mcp", mcp)
        writer.endObject()
    }
}

nonisolated extension Shapes.CreateOrUpdateServiceAssociatedToASpecificCertificate.Arguments: MCPRuntime.JSONCodable {
    /// Reads the value.
    public init(json reader: inout MCPRuntime.JSONReader) throws(MCPRuntime.JSONFailure) {
        var firstVeryLongNameOfAPropertyThatIsRequired: Swift.String?
        var secondVeryLongNameOfAPropertyThatIsRequired: Swift.String?
        var thirdVeryLongNameOfAPropertyThatIsRequired: Swift.String?
        let object = try reader.beginObject()
        while let key = try reader.nextName() {
            switch key {
            case "first_very_long_name_of_a_property_that_is_required":
                firstVeryLongNameOfAPropertyThatIsRequired = reader.read()
            case "second_very_long_name_of_a_property_that_is_required":
                secondVeryLongNameOfAPropertyThatIsRequired = reader.read()
            case "third_very_long_name_of_a_property_that_is_required":
                thirdVeryLongNameOfAPropertyThatIsRequired = reader.read()
            default:
                try reader.skipUnknown(
                    key,
                    known: "first_very_long_name_of_a_property_that_is_required",
                    "second_very_long_name_of_a_property_that_is_required",
                    "third_very_long_name_of_a_property_that_is_required"
                )
            }
        }
        guard
            let firstVeryLongNameOfAPropertyThatIsRequired,
            let secondVeryLongNameOfAPropertyThatIsRequired,
            let thirdVeryLongNameOfAPropertyThatIsRequired
        else {
            throw reader.missing(
                "first_very_long_name_of_a_property_that_is_required",
                "second_very_long_name_of_a_property_that_is_required",
                "third_very_long_name_of_a_property_that_is_required",
                in: object
            )
        }
        self.firstVeryLongNameOfAPropertyThatIsRequired = firstVeryLongNameOfAPropertyThatIsRequired
        self.secondVeryLongNameOfAPropertyThatIsRequired = secondVeryLongNameOfAPropertyThatIsRequired
        self.thirdVeryLongNameOfAPropertyThatIsRequired = thirdVeryLongNameOfAPropertyThatIsRequired
    }

    /// Writes the value.
    public func writeJSON(to writer: inout MCPRuntime.JSONWriter) {
        writer.beginObject()
        writer.member("first_very_long_name_of_a_property_that_is_required", firstVeryLongNameOfAPropertyThatIsRequired)
        writer.member(
            "second_very_long_name_of_a_property_that_is_required",
            secondVeryLongNameOfAPropertyThatIsRequired
        )
        writer.member("third_very_long_name_of_a_property_that_is_required", thirdVeryLongNameOfAPropertyThatIsRequired)
        writer.endObject()
    }
}

nonisolated extension Shapes.Draw.Kind: MCPRuntime.JSONCodable {
    /// Reads the value.
    public init(json reader: inout MCPRuntime.JSONReader) throws(MCPRuntime.JSONFailure) {
        let start = reader.mark()
        switch try reader.readText() {
        case "circle": self = .circle
        case "square": self = .square
        case "two words": self = .twoWords
        case "": self = .empty
        case "1st": self = ._1st
        case "self": self = .`self`
        default: throw reader.mismatch(expectedOneOf: "circle", "square", "two words", "", "1st", "self", at: start)
        }
    }

    /// Writes the value.
    public func writeJSON(to writer: inout MCPRuntime.JSONWriter) {
        writer.write(rawValue)
    }
}

nonisolated extension Shapes.Draw.Point: MCPRuntime.JSONCodable {
    /// Reads the value.
    public init(json reader: inout MCPRuntime.JSONReader) throws(MCPRuntime.JSONFailure) {
        var x: Swift.Double?
        var y: Swift.Double?
        let object = try reader.beginObject()
        while let key = try reader.nextName() {
            switch key {
            case "x": x = reader.read()
            case "y": y = reader.read()
            default: try reader.skipUnknown(key, known: "x", "y")
            }
        }
        guard let x, let y else {
            throw reader.missing("x", "y", in: object)
        }
        self.x = x
        self.y = y
    }

    /// Writes the value.
    public func writeJSON(to writer: inout MCPRuntime.JSONWriter) {
        writer.beginObject()
        writer.member("x", x)
        writer.member("y", y)
        writer.endObject()
    }
}

nonisolated extension Shapes.Draw.Mixed: MCPRuntime.JSONCodable {
    /// Reads the value.
    public init(json reader: inout MCPRuntime.JSONReader) throws(MCPRuntime.JSONFailure) {
        switch try reader.peekKind() {
        case .string:
            self = .string(try Swift.String(json: &reader))
        case .number:
            self = .integer(try Swift.Int(json: &reader))
        default:
            throw reader.mismatch(expected: "a string or an integer")
        }
    }

    /// Writes the value.
    public func writeJSON(to writer: inout MCPRuntime.JSONWriter) {
        switch self {
        case .string(let value): value.writeJSON(to: &writer)
        case .integer(let value): value.writeJSON(to: &writer)
        }
    }
}

nonisolated extension Shapes.Draw.Output: MCPRuntime.JSONCodable {
    /// Reads the value.
    public init(json reader: inout MCPRuntime.JSONReader) throws(MCPRuntime.JSONFailure) {
        var shape: Shapes.Draw.Shape?
        var others: [Shapes.Draw.Shape]?
        var area: Swift.Double?
        let object = try reader.beginObject()
        while let key = try reader.nextName() {
            switch key {
            case "shape": shape = reader.read()
            case "others": others = reader.read()
            case "area": area = reader.readOptional()
            default: try reader.skipValue()
            }
        }
        guard let shape, let others else {
            throw reader.missing("shape", "others", in: object)
        }
        self.shape = shape
        self.others = others
        self.area = area
    }

    /// Writes the value.
    public func writeJSON(to writer: inout MCPRuntime.JSONWriter) {
        writer.beginObject()
        writer.member("shape", shape)
        writer.member("others", others)
        writer.member("area", area)
        writer.endObject()
    }
}

nonisolated extension Shapes.Draw.Shape: MCPRuntime.JSONCodable {
    /// Reads the value.
    public init(json reader: inout MCPRuntime.JSONReader) throws(MCPRuntime.JSONFailure) {
        var id: Swift.Int?
        var kind: Shapes.Draw.Shape.Kind?
        let object = try reader.beginObject()
        while let key = try reader.nextName() {
            switch key {
            case "id": id = reader.read()
            case "kind": kind = reader.read()
            default: try reader.skipValue()
            }
        }
        guard let id, let kind else {
            throw reader.missing("id", "kind", in: object)
        }
        self.id = id
        self.kind = kind
    }

    /// Writes the value.
    public func writeJSON(to writer: inout MCPRuntime.JSONWriter) {
        writer.beginObject()
        writer.member("id", id)
        writer.member("kind", kind)
        writer.endObject()
    }
}

nonisolated extension Shapes.Draw.Shape.Kind: MCPRuntime.JSONCodable {
    /// Reads the value.
    public init(json reader: inout MCPRuntime.JSONReader) throws(MCPRuntime.JSONFailure) {
        let start = reader.mark()
        let value = Self(rawValue: try reader.readString())
        if case .unrecognized = value, !reader.keepsUnknownValues {
            throw reader.mismatch(expectedOneOf: "circle", "square", at: start)
        }
        self = value
    }

    /// Writes the value.
    public func writeJSON(to writer: inout MCPRuntime.JSONWriter) {
        writer.write(rawValue)
    }
}
