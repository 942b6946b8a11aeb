// Emitted by mcpgen 0.1.0 from shapes.mcp.json, digest 9d4d55a3e6d0899e.
// Changes made here are lost: change the contract.

public import MCPRuntime

/// Answers as it is told and takes down the calls, for tests of code that uses a ``ShapesService``.
public nonisolated struct ShapesMock: ShapesService {
    /// A call that was received.
    public enum Call: Swift.Hashable, Swift.Sendable {
        /// `draw`
        case draw(Shapes.Draw.Arguments)
        /// `erase`
        case erase
        /// `draw.all`
        case drawAll(Shapes.DrawAll.Arguments)
        /// `create_or_update_service_associated_to_a_specific_certificate`
        case createOrUpdateServiceAssociatedToASpecificCertificate(
            Shapes.CreateOrUpdateServiceAssociatedToASpecificCertificate.Arguments
        )
    }

    /// Takes down the calls; copies of the mock share it.
    public let recorder = MCPRuntime.CallRecorder<Call>()

    /// The calls so far, in the order in which they came.
    public var calls: [Call] { recorder.calls }

    /// Answers `draw`.
    public var onDraw: (@Sendable (Shapes.Draw.Arguments) async throws -> Shapes.Draw.Output)?

    /// Answers `erase`.
    public var onErase: (@Sendable () async throws -> [MCPRuntime.ContentBlock])?

    /// Answers `draw.all`.
    public var onDrawAll: (@Sendable (Shapes.DrawAll.Arguments) async throws -> [MCPRuntime.ContentBlock])?

    /// Answers `create_or_update_service_associated_to_a_specific_certificate`.
    public var onCreateOrUpdateServiceAssociatedToASpecificCertificate:
        MCPRuntime.MockAnswer<
            Shapes.CreateOrUpdateServiceAssociatedToASpecificCertificate.Arguments,
            [Swift.String: MCPRuntime.JSONValue]
        >?

    /// Makes a mock.
    public init() {}

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
    public func draw(
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
    ) async throws -> Shapes.Draw.Output {
        let arguments = Shapes.Draw.Arguments(
            kind: kind,
            size: size,
            count: count,
            visible: visible,
            label: label,
            tags: tags,
            note: note,
            default: `default`,
            reader: reader,
            key: key,
            lineWidth: lineWidth,
            points: points,
            options: options,
            anything: anything,
            mixed: mixed
        )
        self.recorder.record(.draw(arguments))
        guard let answer = self.onDraw else { throw MCPRuntime.UnansweredCall(handler: "onDraw") }
        return try await answer(arguments)
    }

    /// Calls the tool `erase`.
    public func erase() async throws -> [MCPRuntime.ContentBlock] {
        self.recorder.record(.erase)
        guard let answer = self.onErase else { throw MCPRuntime.UnansweredCall(handler: "onErase") }
        return try await answer()
    }

    /// Calls the tool `draw.all`.
    ///
    /// - Parameters:
    ///   - arguments: `arguments`
    ///   - mcp: `mcp`
    public func drawAll(
        arguments: [MCPRuntime.JSONValue]?,
        mcp: Swift.String?
    ) async throws -> [MCPRuntime.ContentBlock] {
        let arguments2 = Shapes.DrawAll.Arguments(arguments: arguments, mcp: mcp)
        self.recorder.record(.drawAll(arguments2))
        guard let answer = self.onDrawAll else { throw MCPRuntime.UnansweredCall(handler: "onDrawAll") }
        return try await answer(arguments2)
    }

    /// Calls the tool `create_or_update_service_associated_to_a_specific_certificate`.
    ///
    /// - Parameters:
    ///   - firstVeryLongNameOfAPropertyThatIsRequired: `first_very_long_name_of_a_property_that_is_required`
    ///   - secondVeryLongNameOfAPropertyThatIsRequired: `second_very_long_name_of_a_property_that_is_required`
    ///   - thirdVeryLongNameOfAPropertyThatIsRequired: `third_very_long_name_of_a_property_that_is_required`
    public func createOrUpdateServiceAssociatedToASpecificCertificate(
        firstVeryLongNameOfAPropertyThatIsRequired: Swift.String,
        secondVeryLongNameOfAPropertyThatIsRequired: Swift.String,
        thirdVeryLongNameOfAPropertyThatIsRequired: Swift.String
    ) async throws -> [Swift.String: MCPRuntime.JSONValue] {
        let arguments = Shapes.CreateOrUpdateServiceAssociatedToASpecificCertificate.Arguments(
            firstVeryLongNameOfAPropertyThatIsRequired: firstVeryLongNameOfAPropertyThatIsRequired,
            secondVeryLongNameOfAPropertyThatIsRequired: secondVeryLongNameOfAPropertyThatIsRequired,
            thirdVeryLongNameOfAPropertyThatIsRequired: thirdVeryLongNameOfAPropertyThatIsRequired
        )
        self.recorder.record(.createOrUpdateServiceAssociatedToASpecificCertificate(arguments))
        guard let answer = self.onCreateOrUpdateServiceAssociatedToASpecificCertificate else {
            throw MCPRuntime.UnansweredCall(handler: "onCreateOrUpdateServiceAssociatedToASpecificCertificate")
        }
        return try await answer(arguments)
    }
}
