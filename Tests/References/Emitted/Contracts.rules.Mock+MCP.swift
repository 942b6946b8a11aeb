// Emitted by mcpgen 0.1.0 from rules.mcp.json, digest da79a03eef35a50e.
// Changes made here are lost: change the contract.

public import MCPRuntime

/// Answers as it is told and takes down the calls, for tests of code that uses a ``RulesService``.
public nonisolated struct RulesMock: RulesService {
    /// A call that was received.
    public enum Call: Swift.Hashable, Swift.Sendable {
        /// `flat_arguments`
        case flatArguments(Rules.FlatArguments.Arguments)
        /// `no_arguments`
        case noArguments
        /// `free_arguments`
        case freeArguments([Swift.String: Swift.String])
        /// `alternative_arguments`
        case alternativeArguments(Rules.AlternativeArguments.Arguments)
        /// `nested_object`
        case nestedObject(Rules.NestedObject.Arguments)
        /// `closed_object`
        case closedObject(Rules.ClosedObject.Arguments)
        /// `other_properties`
        case otherProperties(Rules.OtherProperties.Arguments)
        /// `forbidden_property`
        case forbiddenProperty(Rules.ForbiddenProperty.Arguments)
        /// `dictionaries`
        case dictionaries(Rules.Dictionaries.Arguments)
        /// `scalars`
        case scalars(Rules.Scalars.Arguments)
        /// `large_integers`
        case largeIntegers(Rules.LargeIntegers.Arguments)
        /// `string_enum`
        case stringEnum(Rules.StringEnum.Arguments)
        /// `value_enum`
        case valueEnum(Rules.ValueEnum.Arguments)
        /// `titled_enum`
        case titledEnum(Rules.TitledEnum.Arguments)
        /// `constants`
        case constants(Rules.Constants.Arguments)
        /// `defaults`
        case defaults(Rules.Defaults.Arguments)
        /// `optional_and_null`
        case optionalAndNull(Rules.OptionalAndNull.Arguments)
        /// `arrays`
        case arrays(Rules.Arrays.Arguments)
        /// `tuples`
        case tuples(Rules.Tuples.Arguments)
        /// `one_or_many`
        case oneOrMany(Rules.OneOrMany.Arguments)
        /// `union_by_kind`
        case unionByKind(Rules.UnionByKind.Arguments)
        /// `union_by_discriminator`
        case unionByDiscriminator(Rules.UnionByDiscriminator.Arguments)
        /// `union_by_required`
        case unionByRequired(Rules.UnionByRequired.Arguments)
        /// `union_tried`
        case unionTried(Rules.UnionTried.Arguments)
        /// `all_of`
        case allOf(Rules.AllOf.Arguments)
        /// `references`
        case references(Rules.References.Arguments)
        /// `recursion`
        case recursion(Rules.Recursion.Arguments)
        /// `string_constraints`
        case stringConstraints(Rules.StringConstraints.Arguments)
        /// `number_constraints`
        case numberConstraints(Rules.NumberConstraints.Arguments)
        /// `array_constraints`
        case arrayConstraints(Rules.ArrayConstraints.Arguments)
        /// `result_constraints`
        case resultConstraints
        /// `property_count`
        case propertyCount(Rules.PropertyCount.Arguments)
        /// `dependent_required`
        case dependentRequired(Rules.DependentRequired.Arguments)
        /// `any_of_required`
        case anyOfRequired(Rules.AnyOfRequired.Arguments)
        /// `one_of_required`
        case oneOfRequired(Rules.OneOfRequired.Arguments)
        /// `not_required`
        case notRequired(Rules.NotRequired.Arguments)
        /// `if_then_else`
        case ifThenElse(Rules.IfThenElse.Arguments)
        /// `older_spellings`
        case olderSpellings(Rules.OlderSpellings.Arguments)
        /// `missing_type`
        case missingType(Rules.MissingType.Arguments)
        /// `equal_types`
        case equalTypes(Rules.EqualTypes.Arguments)
        /// `shared_types`
        case sharedTypes(Rules.SharedTypes.Arguments)
        /// `names-onTheWire`
        case namesOnTheWire(Rules.NamesOnTheWire.Arguments)
        /// `object_result`
        case objectResult
        /// `wrapped_result`
        case wrappedResult
        /// `content_result`
        case contentResult(Rules.ContentResult.Arguments)
        /// `not_expressed`
        case notExpressed(Rules.NotExpressed.Arguments)
        /// `several_conditions`
        case severalConditions(Rules.SeveralConditions.Arguments)
        /// `recursive_arguments`
        case recursiveArguments(Rules.RecursiveArguments.Arguments)
        /// `checked_leftovers`
        case checkedLeftovers(Rules.CheckedLeftovers.Arguments)
    }

    /// Takes down the calls; copies of the mock share it.
    public let recorder = MCPRuntime.CallRecorder<Call>()

    /// The calls so far, in the order in which they came.
    public var calls: [Call] { recorder.calls }

    /// Answers `flat_arguments`.
    public var onFlatArguments: (@Sendable (Rules.FlatArguments.Arguments) async throws -> [MCPRuntime.ContentBlock])?

    /// Answers `no_arguments`.
    public var onNoArguments: (@Sendable () async throws -> [MCPRuntime.ContentBlock])?

    /// Answers `free_arguments`.
    public var onFreeArguments: (@Sendable ([Swift.String: Swift.String]) async throws -> [MCPRuntime.ContentBlock])?

    /// Answers `alternative_arguments`.
    public var onAlternativeArguments:
        (@Sendable (Rules.AlternativeArguments.Arguments) async throws -> [MCPRuntime.ContentBlock])?

    /// Answers `nested_object`.
    public var onNestedObject: (@Sendable (Rules.NestedObject.Arguments) async throws -> [MCPRuntime.ContentBlock])?

    /// Answers `closed_object`.
    public var onClosedObject: (@Sendable (Rules.ClosedObject.Arguments) async throws -> [MCPRuntime.ContentBlock])?

    /// Answers `other_properties`.
    public var onOtherProperties:
        (@Sendable (Rules.OtherProperties.Arguments) async throws -> [MCPRuntime.ContentBlock])?

    /// Answers `forbidden_property`.
    public var onForbiddenProperty:
        (@Sendable (Rules.ForbiddenProperty.Arguments) async throws -> [MCPRuntime.ContentBlock])?

    /// Answers `dictionaries`.
    public var onDictionaries: (@Sendable (Rules.Dictionaries.Arguments) async throws -> [MCPRuntime.ContentBlock])?

    /// Answers `scalars`.
    public var onScalars: (@Sendable (Rules.Scalars.Arguments) async throws -> [MCPRuntime.ContentBlock])?

    /// Answers `large_integers`.
    public var onLargeIntegers: (@Sendable (Rules.LargeIntegers.Arguments) async throws -> [MCPRuntime.ContentBlock])?

    /// Answers `string_enum`.
    public var onStringEnum: (@Sendable (Rules.StringEnum.Arguments) async throws -> Rules.StringEnum.Output)?

    /// Answers `value_enum`.
    public var onValueEnum: (@Sendable (Rules.ValueEnum.Arguments) async throws -> [MCPRuntime.ContentBlock])?

    /// Answers `titled_enum`.
    public var onTitledEnum: (@Sendable (Rules.TitledEnum.Arguments) async throws -> [MCPRuntime.ContentBlock])?

    /// Answers `constants`.
    public var onConstants: (@Sendable (Rules.Constants.Arguments) async throws -> [MCPRuntime.ContentBlock])?

    /// Answers `defaults`.
    public var onDefaults: (@Sendable (Rules.Defaults.Arguments) async throws -> [MCPRuntime.ContentBlock])?

    /// Answers `optional_and_null`.
    public var onOptionalAndNull:
        (@Sendable (Rules.OptionalAndNull.Arguments) async throws -> [MCPRuntime.ContentBlock])?

    /// Answers `arrays`.
    public var onArrays: (@Sendable (Rules.Arrays.Arguments) async throws -> [MCPRuntime.ContentBlock])?

    /// Answers `tuples`.
    public var onTuples: (@Sendable (Rules.Tuples.Arguments) async throws -> [MCPRuntime.ContentBlock])?

    /// Answers `one_or_many`.
    public var onOneOrMany: (@Sendable (Rules.OneOrMany.Arguments) async throws -> [MCPRuntime.ContentBlock])?

    /// Answers `union_by_kind`.
    public var onUnionByKind: (@Sendable (Rules.UnionByKind.Arguments) async throws -> Rules.UnionByKind.Output)?

    /// Answers `union_by_discriminator`.
    public var onUnionByDiscriminator:
        (@Sendable (Rules.UnionByDiscriminator.Arguments) async throws -> Rules.UnionByDiscriminator.Output)?

    /// Answers `union_by_required`.
    public var onUnionByRequired:
        (@Sendable (Rules.UnionByRequired.Arguments) async throws -> [MCPRuntime.ContentBlock])?

    /// Answers `union_tried`.
    public var onUnionTried: (@Sendable (Rules.UnionTried.Arguments) async throws -> [MCPRuntime.ContentBlock])?

    /// Answers `all_of`.
    public var onAllOf: (@Sendable (Rules.AllOf.Arguments) async throws -> [MCPRuntime.ContentBlock])?

    /// Answers `references`.
    public var onReferences: (@Sendable (Rules.References.Arguments) async throws -> [MCPRuntime.ContentBlock])?

    /// Answers `recursion`.
    public var onRecursion: (@Sendable (Rules.Recursion.Arguments) async throws -> [MCPRuntime.ContentBlock])?

    /// Answers `string_constraints`.
    public var onStringConstraints:
        (@Sendable (Rules.StringConstraints.Arguments) async throws -> [MCPRuntime.ContentBlock])?

    /// Answers `number_constraints`.
    public var onNumberConstraints:
        (@Sendable (Rules.NumberConstraints.Arguments) async throws -> [MCPRuntime.ContentBlock])?

    /// Answers `array_constraints`.
    public var onArrayConstraints:
        (@Sendable (Rules.ArrayConstraints.Arguments) async throws -> [MCPRuntime.ContentBlock])?

    /// Answers `result_constraints`.
    public var onResultConstraints: (@Sendable () async throws -> Rules.ResultConstraints.Output)?

    /// Answers `property_count`.
    public var onPropertyCount: (@Sendable (Rules.PropertyCount.Arguments) async throws -> [MCPRuntime.ContentBlock])?

    /// Answers `dependent_required`.
    public var onDependentRequired:
        (@Sendable (Rules.DependentRequired.Arguments) async throws -> [MCPRuntime.ContentBlock])?

    /// Answers `any_of_required`.
    public var onAnyOfRequired: (@Sendable (Rules.AnyOfRequired.Arguments) async throws -> [MCPRuntime.ContentBlock])?

    /// Answers `one_of_required`.
    public var onOneOfRequired: (@Sendable (Rules.OneOfRequired.Arguments) async throws -> [MCPRuntime.ContentBlock])?

    /// Answers `not_required`.
    public var onNotRequired: (@Sendable (Rules.NotRequired.Arguments) async throws -> [MCPRuntime.ContentBlock])?

    /// Answers `if_then_else`.
    public var onIfThenElse: (@Sendable (Rules.IfThenElse.Arguments) async throws -> [MCPRuntime.ContentBlock])?

    /// Answers `older_spellings`.
    public var onOlderSpellings: (@Sendable (Rules.OlderSpellings.Arguments) async throws -> [MCPRuntime.ContentBlock])?

    /// Answers `missing_type`.
    public var onMissingType: (@Sendable (Rules.MissingType.Arguments) async throws -> [MCPRuntime.ContentBlock])?

    /// Answers `equal_types`.
    public var onEqualTypes: (@Sendable (Rules.EqualTypes.Arguments) async throws -> [MCPRuntime.ContentBlock])?

    /// Answers `shared_types`.
    public var onSharedTypes: (@Sendable (Rules.SharedTypes.Arguments) async throws -> [MCPRuntime.ContentBlock])?

    /// Answers `names-onTheWire`.
    public var onNamesOnTheWire: (@Sendable (Rules.NamesOnTheWire.Arguments) async throws -> [MCPRuntime.ContentBlock])?

    /// Answers `object_result`.
    public var onObjectResult: (@Sendable () async throws -> Rules.ObjectResult.Output)?

    /// Answers `wrapped_result`.
    public var onWrappedResult: (@Sendable () async throws -> [Swift.String])?

    /// Answers `content_result`.
    public var onContentResult: (@Sendable (Rules.ContentResult.Arguments) async throws -> [MCPRuntime.ContentBlock])?

    /// Answers `not_expressed`.
    public var onNotExpressed: (@Sendable (Rules.NotExpressed.Arguments) async throws -> [MCPRuntime.ContentBlock])?

    /// Answers `several_conditions`.
    public var onSeveralConditions:
        (@Sendable (Rules.SeveralConditions.Arguments) async throws -> [MCPRuntime.ContentBlock])?

    /// Answers `recursive_arguments`.
    public var onRecursiveArguments:
        (@Sendable (Rules.RecursiveArguments.Arguments) async throws -> [MCPRuntime.ContentBlock])?

    /// Answers `checked_leftovers`.
    public var onCheckedLeftovers:
        (@Sendable (Rules.CheckedLeftovers.Arguments) async throws -> [MCPRuntime.ContentBlock])?

    /// Makes a mock.
    public init() {}

    /// Calls the tool `flat_arguments`.
    ///
    /// - Parameters:
    ///   - city: The city's name.
    ///   - days: `days`
    public func flatArguments(city: Swift.String, days: Swift.Int?) async throws -> [MCPRuntime.ContentBlock] {
        let arguments = Rules.FlatArguments.Arguments(city: city, days: days)
        self.recorder.record(.flatArguments(arguments))
        guard let answer = self.onFlatArguments else { throw MCPRuntime.UnansweredCall(handler: "onFlatArguments") }
        return try await answer(arguments)
    }

    /// Calls the tool `no_arguments`.
    public func noArguments() async throws -> [MCPRuntime.ContentBlock] {
        self.recorder.record(.noArguments)
        guard let answer = self.onNoArguments else { throw MCPRuntime.UnansweredCall(handler: "onNoArguments") }
        return try await answer()
    }

    /// Calls the tool `free_arguments`.
    ///
    /// - Parameters:
    ///   - arguments: `arguments`
    public func freeArguments(arguments: [Swift.String: Swift.String]) async throws -> [MCPRuntime.ContentBlock] {
        self.recorder.record(.freeArguments(arguments))
        guard let answer = self.onFreeArguments else { throw MCPRuntime.UnansweredCall(handler: "onFreeArguments") }
        return try await answer(arguments)
    }

    /// Calls the tool `alternative_arguments`.
    ///
    /// - Parameters:
    ///   - arguments: `arguments`
    public func alternativeArguments(
        arguments: Rules.AlternativeArguments.Arguments
    ) async throws -> [MCPRuntime.ContentBlock] {
        self.recorder.record(.alternativeArguments(arguments))
        guard let answer = self.onAlternativeArguments else {
            throw MCPRuntime.UnansweredCall(handler: "onAlternativeArguments")
        }
        return try await answer(arguments)
    }

    /// Calls the tool `nested_object`.
    ///
    /// - Parameters:
    ///   - address: Where to send it.
    public func nestedObject(address: Rules.NestedObject.Address) async throws -> [MCPRuntime.ContentBlock] {
        let arguments = Rules.NestedObject.Arguments(address: address)
        self.recorder.record(.nestedObject(arguments))
        guard let answer = self.onNestedObject else { throw MCPRuntime.UnansweredCall(handler: "onNestedObject") }
        return try await answer(arguments)
    }

    /// Calls the tool `closed_object`.
    ///
    /// - Parameters:
    ///   - color: `color`
    ///   - alpha: `alpha`
    public func closedObject(
        color: Rules.ClosedObject.Color,
        alpha: Swift.Double?
    ) async throws -> [MCPRuntime.ContentBlock] {
        let arguments = Rules.ClosedObject.Arguments(color: color, alpha: alpha)
        self.recorder.record(.closedObject(arguments))
        guard let answer = self.onClosedObject else { throw MCPRuntime.UnansweredCall(handler: "onClosedObject") }
        return try await answer(arguments)
    }

    /// Calls the tool `other_properties`.
    ///
    /// - Parameters:
    ///   - survey: `survey`
    public func otherProperties(survey: Rules.OtherProperties.Survey) async throws -> [MCPRuntime.ContentBlock] {
        let arguments = Rules.OtherProperties.Arguments(survey: survey)
        self.recorder.record(.otherProperties(arguments))
        guard let answer = self.onOtherProperties else { throw MCPRuntime.UnansweredCall(handler: "onOtherProperties") }
        return try await answer(arguments)
    }

    /// Calls the tool `forbidden_property`.
    ///
    /// - Parameters:
    ///   - user: `user`
    public func forbiddenProperty(user: Swift.String) async throws -> [MCPRuntime.ContentBlock] {
        let arguments = Rules.ForbiddenProperty.Arguments(user: user)
        self.recorder.record(.forbiddenProperty(arguments))
        guard let answer = self.onForbiddenProperty else {
            throw MCPRuntime.UnansweredCall(handler: "onForbiddenProperty")
        }
        return try await answer(arguments)
    }

    /// Calls the tool `dictionaries`.
    ///
    /// - Parameters:
    ///   - scores: `scores`
    ///   - metadata: `metadata`
    ///   - ports: `ports`
    ///   - headers: `headers`
    public func dictionaries(
        scores: [Swift.String: Swift.Double]?,
        metadata: [Swift.String: MCPRuntime.JSONValue]?,
        ports: [Swift.String: Swift.String]?,
        headers: [Swift.String: Swift.String]?
    ) async throws -> [MCPRuntime.ContentBlock] {
        let arguments = Rules.Dictionaries.Arguments(scores: scores, metadata: metadata, ports: ports, headers: headers)
        self.recorder.record(.dictionaries(arguments))
        guard let answer = self.onDictionaries else { throw MCPRuntime.UnansweredCall(handler: "onDictionaries") }
        return try await answer(arguments)
    }

    /// Calls the tool `scalars`.
    ///
    /// - Parameters:
    ///   - name: `name`
    ///   - age: `age`
    ///   - height: `height`
    ///   - member: `member`
    ///   - notes: `notes`
    public func scalars(
        name: Swift.String,
        age: Swift.Int,
        height: Swift.Double,
        member: Swift.Bool,
        notes: MCPRuntime.JSONValue
    ) async throws -> [MCPRuntime.ContentBlock] {
        let arguments = Rules.Scalars.Arguments(name: name, age: age, height: height, member: member, notes: notes)
        self.recorder.record(.scalars(arguments))
        guard let answer = self.onScalars else { throw MCPRuntime.UnansweredCall(handler: "onScalars") }
        return try await answer(arguments)
    }

    /// Calls the tool `large_integers`.
    ///
    /// - Parameters:
    ///   - serial: `serial`
    public func largeIntegers(serial: MCPRuntime.JSONNumber) async throws -> [MCPRuntime.ContentBlock] {
        let arguments = Rules.LargeIntegers.Arguments(serial: serial)
        self.recorder.record(.largeIntegers(arguments))
        guard let answer = self.onLargeIntegers else { throw MCPRuntime.UnansweredCall(handler: "onLargeIntegers") }
        return try await answer(arguments)
    }

    /// Calls the tool `string_enum`.
    ///
    /// - Parameters:
    ///   - unit: `unit`
    public func stringEnum(unit: Rules.StringEnum.Unit) async throws -> Rules.StringEnum.Output {
        let arguments = Rules.StringEnum.Arguments(unit: unit)
        self.recorder.record(.stringEnum(arguments))
        guard let answer = self.onStringEnum else { throw MCPRuntime.UnansweredCall(handler: "onStringEnum") }
        return try await answer(arguments)
    }

    /// Calls the tool `value_enum`.
    ///
    /// - Parameters:
    ///   - bits: `bits`
    ///   - quality: `quality`
    public func valueEnum(
        bits: Rules.ValueEnum.Bits,
        quality: Rules.ValueEnum.Quality
    ) async throws -> [MCPRuntime.ContentBlock] {
        let arguments = Rules.ValueEnum.Arguments(bits: bits, quality: quality)
        self.recorder.record(.valueEnum(arguments))
        guard let answer = self.onValueEnum else { throw MCPRuntime.UnansweredCall(handler: "onValueEnum") }
        return try await answer(arguments)
    }

    /// Calls the tool `titled_enum`.
    ///
    /// - Parameters:
    ///   - priority: `priority`
    public func titledEnum(priority: Rules.TitledEnum.Priority) async throws -> [MCPRuntime.ContentBlock] {
        let arguments = Rules.TitledEnum.Arguments(priority: priority)
        self.recorder.record(.titledEnum(arguments))
        guard let answer = self.onTitledEnum else { throw MCPRuntime.UnansweredCall(handler: "onTitledEnum") }
        return try await answer(arguments)
    }

    /// Calls the tool `constants`.
    ///
    /// - Parameters:
    ///   - query: `query`
    public func constants(query: Swift.String) async throws -> [MCPRuntime.ContentBlock] {
        let arguments = Rules.Constants.Arguments(query: query)
        self.recorder.record(.constants(arguments))
        guard let answer = self.onConstants else { throw MCPRuntime.UnansweredCall(handler: "onConstants") }
        return try await answer(arguments)
    }

    /// Calls the tool `defaults`.
    ///
    /// - Parameters:
    ///   - limit: `limit`
    ///   - order: `order`
    ///   - tags: `tags`
    ///   - page: `page`
    ///   - text: `text`
    public func defaults(
        limit: Swift.Int,
        order: Rules.Defaults.Order,
        tags: [Swift.String],
        page: Swift.Int?,
        text: Swift.String
    ) async throws -> [MCPRuntime.ContentBlock] {
        let arguments = Rules.Defaults.Arguments(limit: limit, order: order, tags: tags, page: page, text: text)
        self.recorder.record(.defaults(arguments))
        guard let answer = self.onDefaults else { throw MCPRuntime.UnansweredCall(handler: "onDefaults") }
        return try await answer(arguments)
    }

    /// Calls the tool `optional_and_null`.
    ///
    /// - Parameters:
    ///   - title: `title`
    ///   - parent: `parent`
    ///   - due: `due`
    ///   - assignee: `assignee`
    ///   - comment: `comment`
    public func optionalAndNull(
        title: Swift.String,
        parent: Swift.String?,
        due: Swift.String?,
        assignee: MCPRuntime.Nullable<Swift.String>?,
        comment: Swift.String?
    ) async throws -> [MCPRuntime.ContentBlock] {
        let arguments = Rules.OptionalAndNull.Arguments(
            title: title,
            parent: parent,
            due: due,
            assignee: assignee,
            comment: comment
        )
        self.recorder.record(.optionalAndNull(arguments))
        guard let answer = self.onOptionalAndNull else { throw MCPRuntime.UnansweredCall(handler: "onOptionalAndNull") }
        return try await answer(arguments)
    }

    /// Calls the tool `arrays`.
    ///
    /// - Parameters:
    ///   - names: `names`
    ///   - points: `points`
    ///   - anything: `anything`
    public func arrays(
        names: [Swift.String],
        points: [Rules.Arrays.Point],
        anything: [MCPRuntime.JSONValue]?
    ) async throws -> [MCPRuntime.ContentBlock] {
        let arguments = Rules.Arrays.Arguments(names: names, points: points, anything: anything)
        self.recorder.record(.arrays(arguments))
        guard let answer = self.onArrays else { throw MCPRuntime.UnansweredCall(handler: "onArrays") }
        return try await answer(arguments)
    }

    /// Calls the tool `tuples`.
    ///
    /// - Parameters:
    ///   - position: `position`
    ///   - command: `command`
    public func tuples(
        position: Rules.Tuples.Position,
        command: Rules.Tuples.Command
    ) async throws -> [MCPRuntime.ContentBlock] {
        let arguments = Rules.Tuples.Arguments(position: position, command: command)
        self.recorder.record(.tuples(arguments))
        guard let answer = self.onTuples else { throw MCPRuntime.UnansweredCall(handler: "onTuples") }
        return try await answer(arguments)
    }

    /// Calls the tool `one_or_many`.
    ///
    /// - Parameters:
    ///   - recipient: `recipient`
    public func oneOrMany(recipient: MCPRuntime.OneOrMany<Swift.String>) async throws -> [MCPRuntime.ContentBlock] {
        let arguments = Rules.OneOrMany.Arguments(recipient: recipient)
        self.recorder.record(.oneOrMany(arguments))
        guard let answer = self.onOneOrMany else { throw MCPRuntime.UnansweredCall(handler: "onOneOrMany") }
        return try await answer(arguments)
    }

    /// Calls the tool `union_by_kind`.
    ///
    /// - Parameters:
    ///   - filter: `filter`
    ///   - key: `key`
    public func unionByKind(
        filter: Rules.UnionByKind.Filter,
        key: Rules.UnionByKind.Key
    ) async throws -> Rules.UnionByKind.Output {
        let arguments = Rules.UnionByKind.Arguments(filter: filter, key: key)
        self.recorder.record(.unionByKind(arguments))
        guard let answer = self.onUnionByKind else { throw MCPRuntime.UnansweredCall(handler: "onUnionByKind") }
        return try await answer(arguments)
    }

    /// Calls the tool `union_by_discriminator`.
    ///
    /// - Parameters:
    ///   - shape: `shape`
    public func unionByDiscriminator(
        shape: Rules.UnionByDiscriminator.Shape
    ) async throws -> Rules.UnionByDiscriminator.Output {
        let arguments = Rules.UnionByDiscriminator.Arguments(shape: shape)
        self.recorder.record(.unionByDiscriminator(arguments))
        guard let answer = self.onUnionByDiscriminator else {
            throw MCPRuntime.UnansweredCall(handler: "onUnionByDiscriminator")
        }
        return try await answer(arguments)
    }

    /// Calls the tool `union_by_required`.
    ///
    /// - Parameters:
    ///   - source: `source`
    public func unionByRequired(source: Rules.UnionByRequired.Source) async throws -> [MCPRuntime.ContentBlock] {
        let arguments = Rules.UnionByRequired.Arguments(source: source)
        self.recorder.record(.unionByRequired(arguments))
        guard let answer = self.onUnionByRequired else { throw MCPRuntime.UnansweredCall(handler: "onUnionByRequired") }
        return try await answer(arguments)
    }

    /// Calls the tool `union_tried`.
    ///
    /// - Parameters:
    ///   - size: `size`
    public func unionTried(size: Rules.UnionTried.Size) async throws -> [MCPRuntime.ContentBlock] {
        let arguments = Rules.UnionTried.Arguments(size: size)
        self.recorder.record(.unionTried(arguments))
        guard let answer = self.onUnionTried else { throw MCPRuntime.UnansweredCall(handler: "onUnionTried") }
        return try await answer(arguments)
    }

    /// Calls the tool `all_of`.
    ///
    /// - Parameters:
    ///   - article: `article`
    public func allOf(article: Rules.AllOf.Article) async throws -> [MCPRuntime.ContentBlock] {
        let arguments = Rules.AllOf.Arguments(article: article)
        self.recorder.record(.allOf(arguments))
        guard let answer = self.onAllOf else { throw MCPRuntime.UnansweredCall(handler: "onAllOf") }
        return try await answer(arguments)
    }

    /// Calls the tool `references`.
    ///
    /// - Parameters:
    ///   - sender: `sender`
    ///   - receiver: `receiver`
    ///   - copy: `copy`
    ///   - subject: `subject`
    public func references(
        sender: Rules.References.Person,
        receiver: Rules.References.Person,
        copy: Rules.References.Person?,
        subject: Swift.String
    ) async throws -> [MCPRuntime.ContentBlock] {
        let arguments = Rules.References.Arguments(sender: sender, receiver: receiver, copy: copy, subject: subject)
        self.recorder.record(.references(arguments))
        guard let answer = self.onReferences else { throw MCPRuntime.UnansweredCall(handler: "onReferences") }
        return try await answer(arguments)
    }

    /// Calls the tool `recursion`.
    ///
    /// - Parameters:
    ///   - folder: `folder`
    ///   - expression: `expression`
    ///   - chain: `chain`
    ///   - outline: `outline`
    ///   - tree: `tree`
    public func recursion(
        folder: Rules.Recursion.Folder?,
        expression: Rules.Recursion.Expression?,
        chain: Rules.Recursion.Chain?,
        outline: Rules.Recursion.Outline?,
        tree: Rules.Recursion.Tree?
    ) async throws -> [MCPRuntime.ContentBlock] {
        let arguments = Rules.Recursion.Arguments(
            folder: folder,
            expression: expression,
            chain: chain,
            outline: outline,
            tree: tree
        )
        self.recorder.record(.recursion(arguments))
        guard let answer = self.onRecursion else { throw MCPRuntime.UnansweredCall(handler: "onRecursion") }
        return try await answer(arguments)
    }

    /// Calls the tool `string_constraints`.
    ///
    /// - Parameters:
    ///   - nick: `nick`
    ///   - code: `code`
    ///   - branch: `branch`
    public func stringConstraints(
        nick: Swift.String?,
        code: Swift.String?,
        branch: Swift.String?
    ) async throws -> [MCPRuntime.ContentBlock] {
        let arguments = Rules.StringConstraints.Arguments(nick: nick, code: code, branch: branch)
        self.recorder.record(.stringConstraints(arguments))
        guard let answer = self.onStringConstraints else {
            throw MCPRuntime.UnansweredCall(handler: "onStringConstraints")
        }
        return try await answer(arguments)
    }

    /// Calls the tool `number_constraints`.
    ///
    /// - Parameters:
    ///   - percent: `percent`
    ///   - probability: `probability`
    ///   - price: `price`
    public func numberConstraints(
        percent: Swift.Int?,
        probability: Swift.Double?,
        price: Swift.Double?
    ) async throws -> [MCPRuntime.ContentBlock] {
        let arguments = Rules.NumberConstraints.Arguments(percent: percent, probability: probability, price: price)
        self.recorder.record(.numberConstraints(arguments))
        guard let answer = self.onNumberConstraints else {
            throw MCPRuntime.UnansweredCall(handler: "onNumberConstraints")
        }
        return try await answer(arguments)
    }

    /// Calls the tool `array_constraints`.
    ///
    /// - Parameters:
    ///   - labels: `labels`
    public func arrayConstraints(labels: [Swift.String]) async throws -> [MCPRuntime.ContentBlock] {
        let arguments = Rules.ArrayConstraints.Arguments(labels: labels)
        self.recorder.record(.arrayConstraints(arguments))
        guard let answer = self.onArrayConstraints else {
            throw MCPRuntime.UnansweredCall(handler: "onArrayConstraints")
        }
        return try await answer(arguments)
    }

    /// Calls the tool `result_constraints`.
    public func resultConstraints() async throws -> Rules.ResultConstraints.Output {
        self.recorder.record(.resultConstraints)
        guard let answer = self.onResultConstraints else {
            throw MCPRuntime.UnansweredCall(handler: "onResultConstraints")
        }
        return try await answer()
    }

    /// Calls the tool `property_count`.
    ///
    /// - Parameters:
    ///   - mail: `mail`
    ///   - phone: `phone`
    ///   - fax: `fax`
    public func propertyCount(
        mail: Swift.String?,
        phone: Swift.String?,
        fax: Swift.String?
    ) async throws -> [MCPRuntime.ContentBlock] {
        let arguments = Rules.PropertyCount.Arguments(mail: mail, phone: phone, fax: fax)
        self.recorder.record(.propertyCount(arguments))
        guard let answer = self.onPropertyCount else { throw MCPRuntime.UnansweredCall(handler: "onPropertyCount") }
        return try await answer(arguments)
    }

    /// Calls the tool `dependent_required`.
    ///
    /// - Parameters:
    ///   - card: `card`
    ///   - address: `address`
    public func dependentRequired(
        card: Swift.String?,
        address: Swift.String?
    ) async throws -> [MCPRuntime.ContentBlock] {
        let arguments = Rules.DependentRequired.Arguments(card: card, address: address)
        self.recorder.record(.dependentRequired(arguments))
        guard let answer = self.onDependentRequired else {
            throw MCPRuntime.UnansweredCall(handler: "onDependentRequired")
        }
        return try await answer(arguments)
    }

    /// Calls the tool `any_of_required`.
    ///
    /// - Parameters:
    ///   - id: `id`
    ///   - name: `name`
    public func anyOfRequired(id: Swift.Int?, name: Swift.String?) async throws -> [MCPRuntime.ContentBlock] {
        let arguments = Rules.AnyOfRequired.Arguments(id: id, name: name)
        self.recorder.record(.anyOfRequired(arguments))
        guard let answer = self.onAnyOfRequired else { throw MCPRuntime.UnansweredCall(handler: "onAnyOfRequired") }
        return try await answer(arguments)
    }

    /// Calls the tool `one_of_required`.
    ///
    /// - Parameters:
    ///   - before: `before`
    ///   - after: `after`
    public func oneOfRequired(before: Swift.String?, after: Swift.String?) async throws -> [MCPRuntime.ContentBlock] {
        let arguments = Rules.OneOfRequired.Arguments(before: before, after: after)
        self.recorder.record(.oneOfRequired(arguments))
        guard let answer = self.onOneOfRequired else { throw MCPRuntime.UnansweredCall(handler: "onOneOfRequired") }
        return try await answer(arguments)
    }

    /// Calls the tool `not_required`.
    ///
    /// - Parameters:
    ///   - all: `all`
    ///   - ids: `ids`
    public func notRequired(all: Swift.Bool?, ids: [Swift.Int]?) async throws -> [MCPRuntime.ContentBlock] {
        let arguments = Rules.NotRequired.Arguments(all: all, ids: ids)
        self.recorder.record(.notRequired(arguments))
        guard let answer = self.onNotRequired else { throw MCPRuntime.UnansweredCall(handler: "onNotRequired") }
        return try await answer(arguments)
    }

    /// Calls the tool `if_then_else`.
    ///
    /// - Parameters:
    ///   - delivery: `delivery`
    ///   - street: `street`
    ///   - branch: `branch`
    public func ifThenElse(
        delivery: Rules.IfThenElse.Delivery,
        street: Swift.String?,
        branch: Swift.String?
    ) async throws -> [MCPRuntime.ContentBlock] {
        let arguments = Rules.IfThenElse.Arguments(delivery: delivery, street: street, branch: branch)
        self.recorder.record(.ifThenElse(arguments))
        guard let answer = self.onIfThenElse else { throw MCPRuntime.UnansweredCall(handler: "onIfThenElse") }
        return try await answer(arguments)
    }

    /// Calls the tool `older_spellings`.
    ///
    /// - Parameters:
    ///   - weight: `weight`
    ///   - pair: `pair`
    ///   - owner: `owner`
    ///   - remark: `remark`
    ///   - login: `login`
    ///   - secret: `secret`
    public func olderSpellings(
        weight: Swift.Double?,
        pair: Rules.OlderSpellings.Pair?,
        owner: Rules.OlderSpellings.Owner?,
        remark: Swift.String?,
        login: Swift.String?,
        secret: Swift.String?
    ) async throws -> [MCPRuntime.ContentBlock] {
        let arguments = Rules.OlderSpellings.Arguments(
            weight: weight,
            pair: pair,
            owner: owner,
            remark: remark,
            login: login,
            secret: secret
        )
        self.recorder.record(.olderSpellings(arguments))
        guard let answer = self.onOlderSpellings else { throw MCPRuntime.UnansweredCall(handler: "onOlderSpellings") }
        return try await answer(arguments)
    }

    /// Calls the tool `missing_type`.
    ///
    /// - Parameters:
    ///   - options: `options`
    ///   - lines: `lines`
    ///   - path: `path`
    ///   - level: `level`
    public func missingType(
        options: Rules.MissingType.Options?,
        lines: [Swift.String]?,
        path: Swift.String?,
        level: Swift.Double?
    ) async throws -> [MCPRuntime.ContentBlock] {
        let arguments = Rules.MissingType.Arguments(options: options, lines: lines, path: path, level: level)
        self.recorder.record(.missingType(arguments))
        guard let answer = self.onMissingType else { throw MCPRuntime.UnansweredCall(handler: "onMissingType") }
        return try await answer(arguments)
    }

    /// Calls the tool `equal_types`.
    ///
    /// - Parameters:
    ///   - start: `start`
    ///   - end: `end`
    ///   - encoding: `encoding`
    public func equalTypes(
        start: Rules.EqualTypes.Start,
        end: Rules.EqualTypes.Start,
        encoding: Rules.Encoding
    ) async throws -> [MCPRuntime.ContentBlock] {
        let arguments = Rules.EqualTypes.Arguments(start: start, end: end, encoding: encoding)
        self.recorder.record(.equalTypes(arguments))
        guard let answer = self.onEqualTypes else { throw MCPRuntime.UnansweredCall(handler: "onEqualTypes") }
        return try await answer(arguments)
    }

    /// Calls the tool `shared_types`.
    ///
    /// - Parameters:
    ///   - encoding: `encoding`
    public func sharedTypes(encoding: Rules.Encoding) async throws -> [MCPRuntime.ContentBlock] {
        let arguments = Rules.SharedTypes.Arguments(encoding: encoding)
        self.recorder.record(.sharedTypes(arguments))
        guard let answer = self.onSharedTypes else { throw MCPRuntime.UnansweredCall(handler: "onSharedTypes") }
        return try await answer(arguments)
    }

    /// Calls the tool `names-onTheWire`.
    ///
    /// - Parameters:
    ///   - pageSize: `page-size`
    ///   - httpHeaders: `HTTPHeaders`
    ///   - in: `in`
    ///   - userName: `user.name`
    ///   - userUnderscoreName: `user_name`
    ///   - _2fa: `2fa`
    ///   - mode: `mode`
    public func namesOnTheWire(
        pageSize: Swift.Int?,
        httpHeaders: [Swift.String]?,
        `in`: Swift.String?,
        userName: Swift.String?,
        userUnderscoreName: Swift.String?,
        _2fa: Swift.Bool?,
        mode: Rules.NamesOnTheWire.TransferMode?
    ) async throws -> [MCPRuntime.ContentBlock] {
        let arguments = Rules.NamesOnTheWire.Arguments(
            pageSize: pageSize,
            httpHeaders: httpHeaders,
            in: `in`,
            userName: userName,
            userUnderscoreName: userUnderscoreName,
            _2fa: _2fa,
            mode: mode
        )
        self.recorder.record(.namesOnTheWire(arguments))
        guard let answer = self.onNamesOnTheWire else { throw MCPRuntime.UnansweredCall(handler: "onNamesOnTheWire") }
        return try await answer(arguments)
    }

    /// Calls the tool `object_result`.
    public func objectResult() async throws -> Rules.ObjectResult.Output {
        self.recorder.record(.objectResult)
        guard let answer = self.onObjectResult else { throw MCPRuntime.UnansweredCall(handler: "onObjectResult") }
        return try await answer()
    }

    /// Calls the tool `wrapped_result`.
    public func wrappedResult() async throws -> [Swift.String] {
        self.recorder.record(.wrappedResult)
        guard let answer = self.onWrappedResult else { throw MCPRuntime.UnansweredCall(handler: "onWrappedResult") }
        return try await answer()
    }

    /// Calls the tool `content_result`.
    ///
    /// - Parameters:
    ///   - topic: `topic`
    public func contentResult(topic: Swift.String) async throws -> [MCPRuntime.ContentBlock] {
        let arguments = Rules.ContentResult.Arguments(topic: topic)
        self.recorder.record(.contentResult(arguments))
        guard let answer = self.onContentResult else { throw MCPRuntime.UnansweredCall(handler: "onContentResult") }
        return try await answer(arguments)
    }

    /// Calls the tool `not_expressed`.
    ///
    /// - Parameters:
    ///   - password: `password`
    ///   - numbers: `numbers`
    ///   - remote: `remote`
    ///   - impossible: `impossible`
    public func notExpressed(
        password: Swift.String?,
        numbers: [Swift.Int]?,
        remote: MCPRuntime.JSONValue?,
        impossible: Swift.String?
    ) async throws -> [MCPRuntime.ContentBlock] {
        let arguments = Rules.NotExpressed.Arguments(
            password: password,
            numbers: numbers,
            remote: remote,
            impossible: impossible
        )
        self.recorder.record(.notExpressed(arguments))
        guard let answer = self.onNotExpressed else { throw MCPRuntime.UnansweredCall(handler: "onNotExpressed") }
        return try await answer(arguments)
    }

    /// Calls the tool `several_conditions`.
    ///
    /// - Parameters:
    ///   - format: `format`
    ///   - width: `width`
    ///   - title: `title`
    ///   - quality: `quality`
    public func severalConditions(
        format: Rules.SeveralConditions.Format,
        width: Swift.Int?,
        title: Swift.String?,
        quality: Swift.Int
    ) async throws -> [MCPRuntime.ContentBlock] {
        let arguments = Rules.SeveralConditions.Arguments(format: format, width: width, title: title, quality: quality)
        self.recorder.record(.severalConditions(arguments))
        guard let answer = self.onSeveralConditions else {
            throw MCPRuntime.UnansweredCall(handler: "onSeveralConditions")
        }
        return try await answer(arguments)
    }

    /// Calls the tool `recursive_arguments`.
    ///
    /// - Parameters:
    ///   - term: `term`
    ///   - except: `except`
    public func recursiveArguments(
        term: Swift.String,
        except: Rules.RecursiveArguments.Arguments?
    ) async throws -> [MCPRuntime.ContentBlock] {
        let arguments = Rules.RecursiveArguments.Arguments(term: term, except: except)
        self.recorder.record(.recursiveArguments(arguments))
        guard let answer = self.onRecursiveArguments else {
            throw MCPRuntime.UnansweredCall(handler: "onRecursiveArguments")
        }
        return try await answer(arguments)
    }

    /// Calls the tool `checked_leftovers`.
    ///
    /// - Parameters:
    ///   - limits: `limits`
    ///   - row: `row`
    ///   - span: `span`
    public func checkedLeftovers(
        limits: Rules.CheckedLeftovers.Limits?,
        row: Rules.CheckedLeftovers.Row?,
        span: Rules.CheckedLeftovers.Span?
    ) async throws -> [MCPRuntime.ContentBlock] {
        let arguments = Rules.CheckedLeftovers.Arguments(limits: limits, row: row, span: span)
        self.recorder.record(.checkedLeftovers(arguments))
        guard let answer = self.onCheckedLeftovers else {
            throw MCPRuntime.UnansweredCall(handler: "onCheckedLeftovers")
        }
        return try await answer(arguments)
    }
}
