// Emitted by mcpgen 0.1.0 from rules.mcp.json, digest da79a03eef35a50e.
// Changes made here are lost: change the contract.

public import MCPRuntime

/// Calls the tools of a remote Rules server.
public nonisolated struct RulesClient: RulesService, MCPRuntime.MCPTypedClient {
    /// The connection, for everything that isn't a tool.
    public let mcp: MCPRuntime.MCPClient

    /// Gives types to a connection.
    ///
    /// - Parameter mcp: The connection.
    public init(mcp: MCPRuntime.MCPClient) {
        self.mcp = mcp
    }

    /// The tools for an agent: a model's loop calls them by their names, over this connection and with the same checks.
    public var agentTools: [MCPRuntime.AgentTool] {
        RulesTool.allCases.map { agentTool($0) }
    }

    private func agentTool(_ tool: RulesTool) -> MCPRuntime.AgentTool {
        switch tool {
        case .flatArguments:
            MCPRuntime.AgentTool(listing: tool.listing, client: self.mcp, arguments: Rules.FlatArguments.Arguments.self)
        case .noArguments:
            MCPRuntime.AgentTool(listing: tool.listing, client: self.mcp)
        case .freeArguments:
            MCPRuntime.AgentTool(listing: tool.listing, client: self.mcp, arguments: [Swift.String: Swift.String].self)
        case .alternativeArguments:
            MCPRuntime.AgentTool(
                listing: tool.listing,
                client: self.mcp,
                arguments: Rules.AlternativeArguments.Arguments.self
            )
        case .nestedObject:
            MCPRuntime.AgentTool(listing: tool.listing, client: self.mcp, arguments: Rules.NestedObject.Arguments.self)
        case .closedObject:
            MCPRuntime.AgentTool(listing: tool.listing, client: self.mcp, arguments: Rules.ClosedObject.Arguments.self)
        case .otherProperties:
            MCPRuntime.AgentTool(
                listing: tool.listing,
                client: self.mcp,
                arguments: Rules.OtherProperties.Arguments.self
            )
        case .forbiddenProperty:
            MCPRuntime.AgentTool(
                listing: tool.listing,
                client: self.mcp,
                arguments: Rules.ForbiddenProperty.Arguments.self
            )
        case .dictionaries:
            MCPRuntime.AgentTool(listing: tool.listing, client: self.mcp, arguments: Rules.Dictionaries.Arguments.self)
        case .scalars:
            MCPRuntime.AgentTool(listing: tool.listing, client: self.mcp, arguments: Rules.Scalars.Arguments.self)
        case .largeIntegers:
            MCPRuntime.AgentTool(listing: tool.listing, client: self.mcp, arguments: Rules.LargeIntegers.Arguments.self)
        case .stringEnum:
            MCPRuntime.AgentTool(listing: tool.listing, client: self.mcp, arguments: Rules.StringEnum.Arguments.self)
        case .valueEnum:
            MCPRuntime.AgentTool(listing: tool.listing, client: self.mcp, arguments: Rules.ValueEnum.Arguments.self)
        case .titledEnum:
            MCPRuntime.AgentTool(listing: tool.listing, client: self.mcp, arguments: Rules.TitledEnum.Arguments.self)
        case .constants:
            MCPRuntime.AgentTool(listing: tool.listing, client: self.mcp, arguments: Rules.Constants.Arguments.self)
        case .defaults:
            MCPRuntime.AgentTool(listing: tool.listing, client: self.mcp, arguments: Rules.Defaults.Arguments.self)
        case .optionalAndNull:
            MCPRuntime.AgentTool(
                listing: tool.listing,
                client: self.mcp,
                arguments: Rules.OptionalAndNull.Arguments.self
            )
        case .arrays:
            MCPRuntime.AgentTool(listing: tool.listing, client: self.mcp, arguments: Rules.Arrays.Arguments.self)
        case .tuples:
            MCPRuntime.AgentTool(listing: tool.listing, client: self.mcp, arguments: Rules.Tuples.Arguments.self)
        case .oneOrMany:
            MCPRuntime.AgentTool(listing: tool.listing, client: self.mcp, arguments: Rules.OneOrMany.Arguments.self)
        case .unionByKind:
            MCPRuntime.AgentTool(listing: tool.listing, client: self.mcp, arguments: Rules.UnionByKind.Arguments.self)
        case .unionByDiscriminator:
            MCPRuntime.AgentTool(
                listing: tool.listing,
                client: self.mcp,
                arguments: Rules.UnionByDiscriminator.Arguments.self
            )
        case .unionByRequired:
            MCPRuntime.AgentTool(
                listing: tool.listing,
                client: self.mcp,
                arguments: Rules.UnionByRequired.Arguments.self
            )
        case .unionTried:
            MCPRuntime.AgentTool(listing: tool.listing, client: self.mcp, arguments: Rules.UnionTried.Arguments.self)
        case .allOf:
            MCPRuntime.AgentTool(listing: tool.listing, client: self.mcp, arguments: Rules.AllOf.Arguments.self)
        case .references:
            MCPRuntime.AgentTool(listing: tool.listing, client: self.mcp, arguments: Rules.References.Arguments.self)
        case .recursion:
            MCPRuntime.AgentTool(listing: tool.listing, client: self.mcp, arguments: Rules.Recursion.Arguments.self)
        case .stringConstraints:
            MCPRuntime.AgentTool(
                listing: tool.listing,
                client: self.mcp,
                arguments: Rules.StringConstraints.Arguments.self
            )
        case .numberConstraints:
            MCPRuntime.AgentTool(
                listing: tool.listing,
                client: self.mcp,
                arguments: Rules.NumberConstraints.Arguments.self
            )
        case .arrayConstraints:
            MCPRuntime.AgentTool(
                listing: tool.listing,
                client: self.mcp,
                arguments: Rules.ArrayConstraints.Arguments.self
            )
        case .resultConstraints:
            MCPRuntime.AgentTool(listing: tool.listing, client: self.mcp)
        case .propertyCount:
            MCPRuntime.AgentTool(listing: tool.listing, client: self.mcp, arguments: Rules.PropertyCount.Arguments.self)
        case .dependentRequired:
            MCPRuntime.AgentTool(
                listing: tool.listing,
                client: self.mcp,
                arguments: Rules.DependentRequired.Arguments.self
            )
        case .anyOfRequired:
            MCPRuntime.AgentTool(listing: tool.listing, client: self.mcp, arguments: Rules.AnyOfRequired.Arguments.self)
        case .oneOfRequired:
            MCPRuntime.AgentTool(listing: tool.listing, client: self.mcp, arguments: Rules.OneOfRequired.Arguments.self)
        case .notRequired:
            MCPRuntime.AgentTool(listing: tool.listing, client: self.mcp, arguments: Rules.NotRequired.Arguments.self)
        case .ifThenElse:
            MCPRuntime.AgentTool(listing: tool.listing, client: self.mcp, arguments: Rules.IfThenElse.Arguments.self)
        case .olderSpellings:
            MCPRuntime.AgentTool(
                listing: tool.listing,
                client: self.mcp,
                arguments: Rules.OlderSpellings.Arguments.self
            )
        case .missingType:
            MCPRuntime.AgentTool(listing: tool.listing, client: self.mcp, arguments: Rules.MissingType.Arguments.self)
        case .equalTypes:
            MCPRuntime.AgentTool(listing: tool.listing, client: self.mcp, arguments: Rules.EqualTypes.Arguments.self)
        case .sharedTypes:
            MCPRuntime.AgentTool(listing: tool.listing, client: self.mcp, arguments: Rules.SharedTypes.Arguments.self)
        case .namesOnTheWire:
            MCPRuntime.AgentTool(
                listing: tool.listing,
                client: self.mcp,
                arguments: Rules.NamesOnTheWire.Arguments.self
            )
        case .objectResult:
            MCPRuntime.AgentTool(listing: tool.listing, client: self.mcp)
        case .wrappedResult:
            MCPRuntime.AgentTool(listing: tool.listing, client: self.mcp)
        case .contentResult:
            MCPRuntime.AgentTool(listing: tool.listing, client: self.mcp, arguments: Rules.ContentResult.Arguments.self)
        case .notExpressed:
            MCPRuntime.AgentTool(listing: tool.listing, client: self.mcp, arguments: Rules.NotExpressed.Arguments.self)
        case .severalConditions:
            MCPRuntime.AgentTool(
                listing: tool.listing,
                client: self.mcp,
                arguments: Rules.SeveralConditions.Arguments.self
            )
        case .recursiveArguments:
            MCPRuntime.AgentTool(
                listing: tool.listing,
                client: self.mcp,
                arguments: Rules.RecursiveArguments.Arguments.self
            )
        case .checkedLeftovers:
            MCPRuntime.AgentTool(
                listing: tool.listing,
                client: self.mcp,
                arguments: Rules.CheckedLeftovers.Arguments.self
            )
        }
    }

    /// Calls the tool `flat_arguments`.
    ///
    /// - Parameters:
    ///   - city: The city's name.
    ///   - days: `days`
    public func flatArguments(city: Swift.String, days: Swift.Int? = nil) async throws -> [MCPRuntime.ContentBlock] {
        let arguments = Rules.FlatArguments.Arguments(city: city, days: days)
        return try await mcp.callTool("flat_arguments", arguments).successful(of: "flat_arguments").content
    }

    /// Calls the tool `no_arguments`.
    public func noArguments() async throws -> [MCPRuntime.ContentBlock] {
        try await mcp.callTool("no_arguments", MCPRuntime.NoArguments()).successful(of: "no_arguments").content
    }

    /// Calls the tool `free_arguments`.
    ///
    /// - Parameters:
    ///   - arguments: `arguments`
    public func freeArguments(arguments: [Swift.String: Swift.String]) async throws -> [MCPRuntime.ContentBlock] {
        try await mcp.callTool("free_arguments", arguments).successful(of: "free_arguments").content
    }

    /// Calls the tool `alternative_arguments`.
    ///
    /// - Parameters:
    ///   - arguments: `arguments`
    public func alternativeArguments(
        arguments: Rules.AlternativeArguments.Arguments
    ) async throws -> [MCPRuntime.ContentBlock] {
        try await mcp.callTool("alternative_arguments", arguments).successful(of: "alternative_arguments").content
    }

    /// Calls the tool `nested_object`.
    ///
    /// - Parameters:
    ///   - address: Where to send it.
    public func nestedObject(address: Rules.NestedObject.Address) async throws -> [MCPRuntime.ContentBlock] {
        let arguments = Rules.NestedObject.Arguments(address: address)
        return try await mcp.callTool("nested_object", arguments).successful(of: "nested_object").content
    }

    /// Calls the tool `closed_object`.
    ///
    /// - Parameters:
    ///   - color: `color`
    ///   - alpha: `alpha`
    public func closedObject(
        color: Rules.ClosedObject.Color,
        alpha: Swift.Double? = nil
    ) async throws -> [MCPRuntime.ContentBlock] {
        let arguments = Rules.ClosedObject.Arguments(color: color, alpha: alpha)
        return try await mcp.callTool("closed_object", arguments).successful(of: "closed_object").content
    }

    /// Calls the tool `other_properties`.
    ///
    /// - Parameters:
    ///   - survey: `survey`
    public func otherProperties(survey: Rules.OtherProperties.Survey) async throws -> [MCPRuntime.ContentBlock] {
        let arguments = Rules.OtherProperties.Arguments(survey: survey)
        return try await mcp.callTool("other_properties", arguments).successful(of: "other_properties").content
    }

    /// Calls the tool `forbidden_property`.
    ///
    /// - Parameters:
    ///   - user: `user`
    public func forbiddenProperty(user: Swift.String) async throws -> [MCPRuntime.ContentBlock] {
        let arguments = Rules.ForbiddenProperty.Arguments(user: user)
        return try await mcp.callTool("forbidden_property", arguments).successful(of: "forbidden_property").content
    }

    /// Calls the tool `dictionaries`.
    ///
    /// - Parameters:
    ///   - scores: `scores`
    ///   - metadata: `metadata`
    ///   - ports: `ports`
    ///   - headers: `headers`
    public func dictionaries(
        scores: [Swift.String: Swift.Double]? = nil,
        metadata: [Swift.String: MCPRuntime.JSONValue]? = nil,
        ports: [Swift.String: Swift.String]? = nil,
        headers: [Swift.String: Swift.String]? = nil
    ) async throws -> [MCPRuntime.ContentBlock] {
        let arguments = Rules.Dictionaries.Arguments(scores: scores, metadata: metadata, ports: ports, headers: headers)
        return try await mcp.callTool("dictionaries", arguments).successful(of: "dictionaries").content
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
        return try await mcp.callTool("scalars", arguments).successful(of: "scalars").content
    }

    /// Calls the tool `large_integers`.
    ///
    /// - Parameters:
    ///   - serial: `serial`
    public func largeIntegers(serial: MCPRuntime.JSONNumber) async throws -> [MCPRuntime.ContentBlock] {
        let arguments = Rules.LargeIntegers.Arguments(serial: serial)
        return try await mcp.callTool("large_integers", arguments).successful(of: "large_integers").content
    }

    /// Calls the tool `string_enum`.
    ///
    /// - Parameters:
    ///   - unit: `unit`
    public func stringEnum(unit: Rules.StringEnum.Unit) async throws -> Rules.StringEnum.Output {
        let arguments = Rules.StringEnum.Arguments(unit: unit)
        return try await mcp.callTool("string_enum", arguments, returning: Rules.StringEnum.Output.self)
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
        return try await mcp.callTool("value_enum", arguments).successful(of: "value_enum").content
    }

    /// Calls the tool `titled_enum`.
    ///
    /// - Parameters:
    ///   - priority: `priority`
    public func titledEnum(priority: Rules.TitledEnum.Priority) async throws -> [MCPRuntime.ContentBlock] {
        let arguments = Rules.TitledEnum.Arguments(priority: priority)
        return try await mcp.callTool("titled_enum", arguments).successful(of: "titled_enum").content
    }

    /// Calls the tool `constants`.
    ///
    /// - Parameters:
    ///   - query: `query`
    public func constants(query: Swift.String) async throws -> [MCPRuntime.ContentBlock] {
        let arguments = Rules.Constants.Arguments(query: query)
        return try await mcp.callTool("constants", arguments).successful(of: "constants").content
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
        limit: Swift.Int = 20,
        order: Rules.Defaults.Order = .newest,
        tags: [Swift.String] = [],
        page: Swift.Int? = nil,
        text: Swift.String
    ) async throws -> [MCPRuntime.ContentBlock] {
        let arguments = Rules.Defaults.Arguments(limit: limit, order: order, tags: tags, page: page, text: text)
        return try await mcp.callTool("defaults", arguments).successful(of: "defaults").content
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
        due: Swift.String? = nil,
        assignee: MCPRuntime.Nullable<Swift.String>? = nil,
        comment: Swift.String? = nil
    ) async throws -> [MCPRuntime.ContentBlock] {
        let arguments = Rules.OptionalAndNull.Arguments(
            title: title,
            parent: parent,
            due: due,
            assignee: assignee,
            comment: comment
        )
        return try await mcp.callTool("optional_and_null", arguments).successful(of: "optional_and_null").content
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
        anything: [MCPRuntime.JSONValue]? = nil
    ) async throws -> [MCPRuntime.ContentBlock] {
        let arguments = Rules.Arrays.Arguments(names: names, points: points, anything: anything)
        return try await mcp.callTool("arrays", arguments).successful(of: "arrays").content
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
        return try await mcp.callTool("tuples", arguments).successful(of: "tuples").content
    }

    /// Calls the tool `one_or_many`.
    ///
    /// - Parameters:
    ///   - recipient: `recipient`
    public func oneOrMany(recipient: MCPRuntime.OneOrMany<Swift.String>) async throws -> [MCPRuntime.ContentBlock] {
        let arguments = Rules.OneOrMany.Arguments(recipient: recipient)
        return try await mcp.callTool("one_or_many", arguments).successful(of: "one_or_many").content
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
        return try await mcp.callTool("union_by_kind", arguments, returning: Rules.UnionByKind.Output.self)
    }

    /// Calls the tool `union_by_discriminator`.
    ///
    /// - Parameters:
    ///   - shape: `shape`
    public func unionByDiscriminator(
        shape: Rules.UnionByDiscriminator.Shape
    ) async throws -> Rules.UnionByDiscriminator.Output {
        let arguments = Rules.UnionByDiscriminator.Arguments(shape: shape)
        return try await mcp.callTool(
            "union_by_discriminator",
            arguments,
            returning: Rules.UnionByDiscriminator.Output.self
        )
    }

    /// Calls the tool `union_by_required`.
    ///
    /// - Parameters:
    ///   - source: `source`
    public func unionByRequired(source: Rules.UnionByRequired.Source) async throws -> [MCPRuntime.ContentBlock] {
        let arguments = Rules.UnionByRequired.Arguments(source: source)
        return try await mcp.callTool("union_by_required", arguments).successful(of: "union_by_required").content
    }

    /// Calls the tool `union_tried`.
    ///
    /// - Parameters:
    ///   - size: `size`
    public func unionTried(size: Rules.UnionTried.Size) async throws -> [MCPRuntime.ContentBlock] {
        let arguments = Rules.UnionTried.Arguments(size: size)
        return try await mcp.callTool("union_tried", arguments).successful(of: "union_tried").content
    }

    /// Calls the tool `all_of`.
    ///
    /// - Parameters:
    ///   - article: `article`
    public func allOf(article: Rules.AllOf.Article) async throws -> [MCPRuntime.ContentBlock] {
        let arguments = Rules.AllOf.Arguments(article: article)
        return try await mcp.callTool("all_of", arguments).successful(of: "all_of").content
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
        copy: Rules.References.Person? = nil,
        subject: Swift.String
    ) async throws -> [MCPRuntime.ContentBlock] {
        let arguments = Rules.References.Arguments(sender: sender, receiver: receiver, copy: copy, subject: subject)
        return try await mcp.callTool("references", arguments).successful(of: "references").content
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
        folder: Rules.Recursion.Folder? = nil,
        expression: Rules.Recursion.Expression? = nil,
        chain: Rules.Recursion.Chain? = nil,
        outline: Rules.Recursion.Outline? = nil,
        tree: Rules.Recursion.Tree? = nil
    ) async throws -> [MCPRuntime.ContentBlock] {
        let arguments = Rules.Recursion.Arguments(
            folder: folder,
            expression: expression,
            chain: chain,
            outline: outline,
            tree: tree
        )
        return try await mcp.callTool("recursion", arguments).successful(of: "recursion").content
    }

    /// Calls the tool `string_constraints`.
    ///
    /// - Parameters:
    ///   - nick: `nick`
    ///   - code: `code`
    ///   - branch: `branch`
    public func stringConstraints(
        nick: Swift.String? = nil,
        code: Swift.String? = nil,
        branch: Swift.String? = nil
    ) async throws -> [MCPRuntime.ContentBlock] {
        let arguments = Rules.StringConstraints.Arguments(nick: nick, code: code, branch: branch)
        return try await mcp.callTool("string_constraints", arguments).successful(of: "string_constraints").content
    }

    /// Calls the tool `number_constraints`.
    ///
    /// - Parameters:
    ///   - percent: `percent`
    ///   - probability: `probability`
    ///   - price: `price`
    public func numberConstraints(
        percent: Swift.Int? = nil,
        probability: Swift.Double? = nil,
        price: Swift.Double? = nil
    ) async throws -> [MCPRuntime.ContentBlock] {
        let arguments = Rules.NumberConstraints.Arguments(percent: percent, probability: probability, price: price)
        return try await mcp.callTool("number_constraints", arguments).successful(of: "number_constraints").content
    }

    /// Calls the tool `array_constraints`.
    ///
    /// - Parameters:
    ///   - labels: `labels`
    public func arrayConstraints(labels: [Swift.String]) async throws -> [MCPRuntime.ContentBlock] {
        let arguments = Rules.ArrayConstraints.Arguments(labels: labels)
        return try await mcp.callTool("array_constraints", arguments).successful(of: "array_constraints").content
    }

    /// Calls the tool `result_constraints`.
    public func resultConstraints() async throws -> Rules.ResultConstraints.Output {
        try await mcp.callTool(
            "result_constraints",
            MCPRuntime.NoArguments(),
            returning: Rules.ResultConstraints.Output.self
        )
    }

    /// Calls the tool `property_count`.
    ///
    /// - Parameters:
    ///   - mail: `mail`
    ///   - phone: `phone`
    ///   - fax: `fax`
    public func propertyCount(
        mail: Swift.String? = nil,
        phone: Swift.String? = nil,
        fax: Swift.String? = nil
    ) async throws -> [MCPRuntime.ContentBlock] {
        let arguments = Rules.PropertyCount.Arguments(mail: mail, phone: phone, fax: fax)
        return try await mcp.callTool("property_count", arguments).successful(of: "property_count").content
    }

    /// Calls the tool `dependent_required`.
    ///
    /// - Parameters:
    ///   - card: `card`
    ///   - address: `address`
    public func dependentRequired(
        card: Swift.String? = nil,
        address: Swift.String? = nil
    ) async throws -> [MCPRuntime.ContentBlock] {
        let arguments = Rules.DependentRequired.Arguments(card: card, address: address)
        return try await mcp.callTool("dependent_required", arguments).successful(of: "dependent_required").content
    }

    /// Calls the tool `any_of_required`.
    ///
    /// - Parameters:
    ///   - id: `id`
    ///   - name: `name`
    public func anyOfRequired(
        id: Swift.Int? = nil,
        name: Swift.String? = nil
    ) async throws -> [MCPRuntime.ContentBlock] {
        let arguments = Rules.AnyOfRequired.Arguments(id: id, name: name)
        return try await mcp.callTool("any_of_required", arguments).successful(of: "any_of_required").content
    }

    /// Calls the tool `one_of_required`.
    ///
    /// - Parameters:
    ///   - before: `before`
    ///   - after: `after`
    public func oneOfRequired(
        before: Swift.String? = nil,
        after: Swift.String? = nil
    ) async throws -> [MCPRuntime.ContentBlock] {
        let arguments = Rules.OneOfRequired.Arguments(before: before, after: after)
        return try await mcp.callTool("one_of_required", arguments).successful(of: "one_of_required").content
    }

    /// Calls the tool `not_required`.
    ///
    /// - Parameters:
    ///   - all: `all`
    ///   - ids: `ids`
    public func notRequired(all: Swift.Bool? = nil, ids: [Swift.Int]? = nil) async throws -> [MCPRuntime.ContentBlock] {
        let arguments = Rules.NotRequired.Arguments(all: all, ids: ids)
        return try await mcp.callTool("not_required", arguments).successful(of: "not_required").content
    }

    /// Calls the tool `if_then_else`.
    ///
    /// - Parameters:
    ///   - delivery: `delivery`
    ///   - street: `street`
    ///   - branch: `branch`
    public func ifThenElse(
        delivery: Rules.IfThenElse.Delivery,
        street: Swift.String? = nil,
        branch: Swift.String? = nil
    ) async throws -> [MCPRuntime.ContentBlock] {
        let arguments = Rules.IfThenElse.Arguments(delivery: delivery, street: street, branch: branch)
        return try await mcp.callTool("if_then_else", arguments).successful(of: "if_then_else").content
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
        weight: Swift.Double? = nil,
        pair: Rules.OlderSpellings.Pair? = nil,
        owner: Rules.OlderSpellings.Owner? = nil,
        remark: Swift.String? = nil,
        login: Swift.String? = nil,
        secret: Swift.String? = nil
    ) async throws -> [MCPRuntime.ContentBlock] {
        let arguments = Rules.OlderSpellings.Arguments(
            weight: weight,
            pair: pair,
            owner: owner,
            remark: remark,
            login: login,
            secret: secret
        )
        return try await mcp.callTool("older_spellings", arguments).successful(of: "older_spellings").content
    }

    /// Calls the tool `missing_type`.
    ///
    /// - Parameters:
    ///   - options: `options`
    ///   - lines: `lines`
    ///   - path: `path`
    ///   - level: `level`
    public func missingType(
        options: Rules.MissingType.Options? = nil,
        lines: [Swift.String]? = nil,
        path: Swift.String? = nil,
        level: Swift.Double? = nil
    ) async throws -> [MCPRuntime.ContentBlock] {
        let arguments = Rules.MissingType.Arguments(options: options, lines: lines, path: path, level: level)
        return try await mcp.callTool("missing_type", arguments).successful(of: "missing_type").content
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
        return try await mcp.callTool("equal_types", arguments).successful(of: "equal_types").content
    }

    /// Calls the tool `shared_types`.
    ///
    /// - Parameters:
    ///   - encoding: `encoding`
    public func sharedTypes(encoding: Rules.Encoding) async throws -> [MCPRuntime.ContentBlock] {
        let arguments = Rules.SharedTypes.Arguments(encoding: encoding)
        return try await mcp.callTool("shared_types", arguments).successful(of: "shared_types").content
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
        pageSize: Swift.Int? = nil,
        httpHeaders: [Swift.String]? = nil,
        `in`: Swift.String? = nil,
        userName: Swift.String? = nil,
        userUnderscoreName: Swift.String? = nil,
        _2fa: Swift.Bool? = nil,
        mode: Rules.NamesOnTheWire.TransferMode? = nil
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
        return try await mcp.callTool("names-onTheWire", arguments).successful(of: "names-onTheWire").content
    }

    /// Calls the tool `object_result`.
    public func objectResult() async throws -> Rules.ObjectResult.Output {
        try await mcp.callTool("object_result", MCPRuntime.NoArguments(), returning: Rules.ObjectResult.Output.self)
    }

    /// Calls the tool `wrapped_result`.
    public func wrappedResult() async throws -> [Swift.String] {
        try await mcp.callTool(
            "wrapped_result",
            MCPRuntime.NoArguments(),
            returning: MCPRuntime.WrappedResult<[Swift.String]>.self
        ).result
    }

    /// Calls the tool `content_result`.
    ///
    /// - Parameters:
    ///   - topic: `topic`
    public func contentResult(topic: Swift.String) async throws -> [MCPRuntime.ContentBlock] {
        let arguments = Rules.ContentResult.Arguments(topic: topic)
        return try await mcp.callTool("content_result", arguments).successful(of: "content_result").content
    }

    /// Calls the tool `not_expressed`.
    ///
    /// - Parameters:
    ///   - password: `password`
    ///   - numbers: `numbers`
    ///   - remote: `remote`
    ///   - impossible: `impossible`
    public func notExpressed(
        password: Swift.String? = nil,
        numbers: [Swift.Int]? = nil,
        remote: MCPRuntime.JSONValue? = nil,
        impossible: Swift.String? = nil
    ) async throws -> [MCPRuntime.ContentBlock] {
        let arguments = Rules.NotExpressed.Arguments(
            password: password,
            numbers: numbers,
            remote: remote,
            impossible: impossible
        )
        return try await mcp.callTool("not_expressed", arguments).successful(of: "not_expressed").content
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
        width: Swift.Int? = nil,
        title: Swift.String? = nil,
        quality: Swift.Int = 80
    ) async throws -> [MCPRuntime.ContentBlock] {
        let arguments = Rules.SeveralConditions.Arguments(format: format, width: width, title: title, quality: quality)
        return try await mcp.callTool("several_conditions", arguments).successful(of: "several_conditions").content
    }

    /// Calls the tool `recursive_arguments`.
    ///
    /// - Parameters:
    ///   - term: `term`
    ///   - except: `except`
    public func recursiveArguments(
        term: Swift.String,
        except: Rules.RecursiveArguments.Arguments? = nil
    ) async throws -> [MCPRuntime.ContentBlock] {
        let arguments = Rules.RecursiveArguments.Arguments(term: term, except: except)
        return try await mcp.callTool("recursive_arguments", arguments).successful(of: "recursive_arguments").content
    }

    /// Calls the tool `checked_leftovers`.
    ///
    /// - Parameters:
    ///   - limits: `limits`
    ///   - row: `row`
    ///   - span: `span`
    public func checkedLeftovers(
        limits: Rules.CheckedLeftovers.Limits? = nil,
        row: Rules.CheckedLeftovers.Row? = nil,
        span: Rules.CheckedLeftovers.Span? = nil
    ) async throws -> [MCPRuntime.ContentBlock] {
        let arguments = Rules.CheckedLeftovers.Arguments(limits: limits, row: row, span: span)
        return try await mcp.callTool("checked_leftovers", arguments).successful(of: "checked_leftovers").content
    }
}
