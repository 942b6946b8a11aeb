// Emitted by mcpgen 0.1.0 from rules.mcp.json, digest da79a03eef35a50e.
// Changes made here are lost: change the contract.

public import MCPRuntime

/// A small tool for each rule by which JSON Schema becomes Swift.
public nonisolated protocol RulesService: Swift.Sendable {
    /// Calls the tool `flat_arguments`.
    ///
    /// - Parameters:
    ///   - city: The city's name.
    ///   - days: `days`
    func flatArguments(city: Swift.String, days: Swift.Int?) async throws -> [MCPRuntime.ContentBlock]

    /// Calls the tool `no_arguments`.
    func noArguments() async throws -> [MCPRuntime.ContentBlock]

    /// Calls the tool `free_arguments`.
    ///
    /// - Parameters:
    ///   - arguments: `arguments`
    func freeArguments(arguments: [Swift.String: Swift.String]) async throws -> [MCPRuntime.ContentBlock]

    /// Calls the tool `alternative_arguments`.
    ///
    /// - Parameters:
    ///   - arguments: `arguments`
    func alternativeArguments(arguments: Rules.AlternativeArguments.Arguments) async throws -> [MCPRuntime.ContentBlock]

    /// Calls the tool `nested_object`.
    ///
    /// - Parameters:
    ///   - address: Where to send it.
    func nestedObject(address: Rules.NestedObject.Address) async throws -> [MCPRuntime.ContentBlock]

    /// Calls the tool `closed_object`.
    ///
    /// - Parameters:
    ///   - color: `color`
    ///   - alpha: `alpha`
    func closedObject(color: Rules.ClosedObject.Color, alpha: Swift.Double?) async throws -> [MCPRuntime.ContentBlock]

    /// Calls the tool `other_properties`.
    ///
    /// - Parameters:
    ///   - survey: `survey`
    func otherProperties(survey: Rules.OtherProperties.Survey) async throws -> [MCPRuntime.ContentBlock]

    /// Calls the tool `forbidden_property`.
    ///
    /// - Parameters:
    ///   - user: `user`
    func forbiddenProperty(user: Swift.String) async throws -> [MCPRuntime.ContentBlock]

    /// Calls the tool `dictionaries`.
    ///
    /// - Parameters:
    ///   - scores: `scores`
    ///   - metadata: `metadata`
    ///   - ports: `ports`
    ///   - headers: `headers`
    func dictionaries(
        scores: [Swift.String: Swift.Double]?,
        metadata: [Swift.String: MCPRuntime.JSONValue]?,
        ports: [Swift.String: Swift.String]?,
        headers: [Swift.String: Swift.String]?
    ) async throws -> [MCPRuntime.ContentBlock]

    /// Calls the tool `scalars`.
    ///
    /// - Parameters:
    ///   - name: `name`
    ///   - age: `age`
    ///   - height: `height`
    ///   - member: `member`
    ///   - notes: `notes`
    func scalars(
        name: Swift.String,
        age: Swift.Int,
        height: Swift.Double,
        member: Swift.Bool,
        notes: MCPRuntime.JSONValue
    ) async throws -> [MCPRuntime.ContentBlock]

    /// Calls the tool `large_integers`.
    ///
    /// - Parameters:
    ///   - serial: `serial`
    func largeIntegers(serial: MCPRuntime.JSONNumber) async throws -> [MCPRuntime.ContentBlock]

    /// Calls the tool `string_enum`.
    ///
    /// - Parameters:
    ///   - unit: `unit`
    func stringEnum(unit: Rules.StringEnum.Unit) async throws -> Rules.StringEnum.Output

    /// Calls the tool `value_enum`.
    ///
    /// - Parameters:
    ///   - bits: `bits`
    ///   - quality: `quality`
    func valueEnum(
        bits: Rules.ValueEnum.Bits,
        quality: Rules.ValueEnum.Quality
    ) async throws -> [MCPRuntime.ContentBlock]

    /// Calls the tool `titled_enum`.
    ///
    /// - Parameters:
    ///   - priority: `priority`
    func titledEnum(priority: Rules.TitledEnum.Priority) async throws -> [MCPRuntime.ContentBlock]

    /// Calls the tool `constants`.
    ///
    /// - Parameters:
    ///   - query: `query`
    func constants(query: Swift.String) async throws -> [MCPRuntime.ContentBlock]

    /// Calls the tool `defaults`.
    ///
    /// - Parameters:
    ///   - limit: `limit`
    ///   - order: `order`
    ///   - tags: `tags`
    ///   - page: `page`
    ///   - text: `text`
    func defaults(
        limit: Swift.Int,
        order: Rules.Defaults.Order,
        tags: [Swift.String],
        page: Swift.Int?,
        text: Swift.String
    ) async throws -> [MCPRuntime.ContentBlock]

    /// Calls the tool `optional_and_null`.
    ///
    /// - Parameters:
    ///   - title: `title`
    ///   - parent: `parent`
    ///   - due: `due`
    ///   - assignee: `assignee`
    ///   - comment: `comment`
    func optionalAndNull(
        title: Swift.String,
        parent: Swift.String?,
        due: Swift.String?,
        assignee: MCPRuntime.Nullable<Swift.String>?,
        comment: Swift.String?
    ) async throws -> [MCPRuntime.ContentBlock]

    /// Calls the tool `arrays`.
    ///
    /// - Parameters:
    ///   - names: `names`
    ///   - points: `points`
    ///   - anything: `anything`
    func arrays(
        names: [Swift.String],
        points: [Rules.Arrays.Point],
        anything: [MCPRuntime.JSONValue]?
    ) async throws -> [MCPRuntime.ContentBlock]

    /// Calls the tool `tuples`.
    ///
    /// - Parameters:
    ///   - position: `position`
    ///   - command: `command`
    func tuples(
        position: Rules.Tuples.Position,
        command: Rules.Tuples.Command
    ) async throws -> [MCPRuntime.ContentBlock]

    /// Calls the tool `one_or_many`.
    ///
    /// - Parameters:
    ///   - recipient: `recipient`
    func oneOrMany(recipient: MCPRuntime.OneOrMany<Swift.String>) async throws -> [MCPRuntime.ContentBlock]

    /// Calls the tool `union_by_kind`.
    ///
    /// - Parameters:
    ///   - filter: `filter`
    ///   - key: `key`
    func unionByKind(
        filter: Rules.UnionByKind.Filter,
        key: Rules.UnionByKind.Key
    ) async throws -> Rules.UnionByKind.Output

    /// Calls the tool `union_by_discriminator`.
    ///
    /// - Parameters:
    ///   - shape: `shape`
    func unionByDiscriminator(shape: Rules.UnionByDiscriminator.Shape) async throws -> Rules.UnionByDiscriminator.Output

    /// Calls the tool `union_by_required`.
    ///
    /// - Parameters:
    ///   - source: `source`
    func unionByRequired(source: Rules.UnionByRequired.Source) async throws -> [MCPRuntime.ContentBlock]

    /// Calls the tool `union_tried`.
    ///
    /// - Parameters:
    ///   - size: `size`
    func unionTried(size: Rules.UnionTried.Size) async throws -> [MCPRuntime.ContentBlock]

    /// Calls the tool `all_of`.
    ///
    /// - Parameters:
    ///   - article: `article`
    func allOf(article: Rules.AllOf.Article) async throws -> [MCPRuntime.ContentBlock]

    /// Calls the tool `references`.
    ///
    /// - Parameters:
    ///   - sender: `sender`
    ///   - receiver: `receiver`
    ///   - copy: `copy`
    ///   - subject: `subject`
    func references(
        sender: Rules.References.Person,
        receiver: Rules.References.Person,
        copy: Rules.References.Person?,
        subject: Swift.String
    ) async throws -> [MCPRuntime.ContentBlock]

    /// Calls the tool `recursion`.
    ///
    /// - Parameters:
    ///   - folder: `folder`
    ///   - expression: `expression`
    ///   - chain: `chain`
    ///   - outline: `outline`
    ///   - tree: `tree`
    func recursion(
        folder: Rules.Recursion.Folder?,
        expression: Rules.Recursion.Expression?,
        chain: Rules.Recursion.Chain?,
        outline: Rules.Recursion.Outline?,
        tree: Rules.Recursion.Tree?
    ) async throws -> [MCPRuntime.ContentBlock]

    /// Calls the tool `string_constraints`.
    ///
    /// - Parameters:
    ///   - nick: `nick`
    ///   - code: `code`
    ///   - branch: `branch`
    func stringConstraints(
        nick: Swift.String?,
        code: Swift.String?,
        branch: Swift.String?
    ) async throws -> [MCPRuntime.ContentBlock]

    /// Calls the tool `number_constraints`.
    ///
    /// - Parameters:
    ///   - percent: `percent`
    ///   - probability: `probability`
    ///   - price: `price`
    func numberConstraints(
        percent: Swift.Int?,
        probability: Swift.Double?,
        price: Swift.Double?
    ) async throws -> [MCPRuntime.ContentBlock]

    /// Calls the tool `array_constraints`.
    ///
    /// - Parameters:
    ///   - labels: `labels`
    func arrayConstraints(labels: [Swift.String]) async throws -> [MCPRuntime.ContentBlock]

    /// Calls the tool `result_constraints`.
    func resultConstraints() async throws -> Rules.ResultConstraints.Output

    /// Calls the tool `property_count`.
    ///
    /// - Parameters:
    ///   - mail: `mail`
    ///   - phone: `phone`
    ///   - fax: `fax`
    func propertyCount(
        mail: Swift.String?,
        phone: Swift.String?,
        fax: Swift.String?
    ) async throws -> [MCPRuntime.ContentBlock]

    /// Calls the tool `dependent_required`.
    ///
    /// - Parameters:
    ///   - card: `card`
    ///   - address: `address`
    func dependentRequired(card: Swift.String?, address: Swift.String?) async throws -> [MCPRuntime.ContentBlock]

    /// Calls the tool `any_of_required`.
    ///
    /// - Parameters:
    ///   - id: `id`
    ///   - name: `name`
    func anyOfRequired(id: Swift.Int?, name: Swift.String?) async throws -> [MCPRuntime.ContentBlock]

    /// Calls the tool `one_of_required`.
    ///
    /// - Parameters:
    ///   - before: `before`
    ///   - after: `after`
    func oneOfRequired(before: Swift.String?, after: Swift.String?) async throws -> [MCPRuntime.ContentBlock]

    /// Calls the tool `not_required`.
    ///
    /// - Parameters:
    ///   - all: `all`
    ///   - ids: `ids`
    func notRequired(all: Swift.Bool?, ids: [Swift.Int]?) async throws -> [MCPRuntime.ContentBlock]

    /// Calls the tool `if_then_else`.
    ///
    /// - Parameters:
    ///   - delivery: `delivery`
    ///   - street: `street`
    ///   - branch: `branch`
    func ifThenElse(
        delivery: Rules.IfThenElse.Delivery,
        street: Swift.String?,
        branch: Swift.String?
    ) async throws -> [MCPRuntime.ContentBlock]

    /// Calls the tool `older_spellings`.
    ///
    /// - Parameters:
    ///   - weight: `weight`
    ///   - pair: `pair`
    ///   - owner: `owner`
    ///   - remark: `remark`
    ///   - login: `login`
    ///   - secret: `secret`
    func olderSpellings(
        weight: Swift.Double?,
        pair: Rules.OlderSpellings.Pair?,
        owner: Rules.OlderSpellings.Owner?,
        remark: Swift.String?,
        login: Swift.String?,
        secret: Swift.String?
    ) async throws -> [MCPRuntime.ContentBlock]

    /// Calls the tool `missing_type`.
    ///
    /// - Parameters:
    ///   - options: `options`
    ///   - lines: `lines`
    ///   - path: `path`
    ///   - level: `level`
    func missingType(
        options: Rules.MissingType.Options?,
        lines: [Swift.String]?,
        path: Swift.String?,
        level: Swift.Double?
    ) async throws -> [MCPRuntime.ContentBlock]

    /// Calls the tool `equal_types`.
    ///
    /// - Parameters:
    ///   - start: `start`
    ///   - end: `end`
    ///   - encoding: `encoding`
    func equalTypes(
        start: Rules.EqualTypes.Start,
        end: Rules.EqualTypes.Start,
        encoding: Rules.Encoding
    ) async throws -> [MCPRuntime.ContentBlock]

    /// Calls the tool `shared_types`.
    ///
    /// - Parameters:
    ///   - encoding: `encoding`
    func sharedTypes(encoding: Rules.Encoding) async throws -> [MCPRuntime.ContentBlock]

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
    func namesOnTheWire(
        pageSize: Swift.Int?,
        httpHeaders: [Swift.String]?,
        `in`: Swift.String?,
        userName: Swift.String?,
        userUnderscoreName: Swift.String?,
        _2fa: Swift.Bool?,
        mode: Rules.NamesOnTheWire.TransferMode?
    ) async throws -> [MCPRuntime.ContentBlock]

    /// Calls the tool `object_result`.
    func objectResult() async throws -> Rules.ObjectResult.Output

    /// Calls the tool `wrapped_result`.
    func wrappedResult() async throws -> [Swift.String]

    /// Calls the tool `content_result`.
    ///
    /// - Parameters:
    ///   - topic: `topic`
    func contentResult(topic: Swift.String) async throws -> [MCPRuntime.ContentBlock]

    /// Calls the tool `not_expressed`.
    ///
    /// - Parameters:
    ///   - password: `password`
    ///   - numbers: `numbers`
    ///   - remote: `remote`
    ///   - impossible: `impossible`
    func notExpressed(
        password: Swift.String?,
        numbers: [Swift.Int]?,
        remote: MCPRuntime.JSONValue?,
        impossible: Swift.String?
    ) async throws -> [MCPRuntime.ContentBlock]

    /// Calls the tool `several_conditions`.
    ///
    /// - Parameters:
    ///   - format: `format`
    ///   - width: `width`
    ///   - title: `title`
    ///   - quality: `quality`
    func severalConditions(
        format: Rules.SeveralConditions.Format,
        width: Swift.Int?,
        title: Swift.String?,
        quality: Swift.Int
    ) async throws -> [MCPRuntime.ContentBlock]

    /// Calls the tool `recursive_arguments`.
    ///
    /// - Parameters:
    ///   - term: `term`
    ///   - except: `except`
    func recursiveArguments(
        term: Swift.String,
        except: Rules.RecursiveArguments.Arguments?
    ) async throws -> [MCPRuntime.ContentBlock]

    /// Calls the tool `checked_leftovers`.
    ///
    /// - Parameters:
    ///   - limits: `limits`
    ///   - row: `row`
    ///   - span: `span`
    func checkedLeftovers(
        limits: Rules.CheckedLeftovers.Limits?,
        row: Rules.CheckedLeftovers.Row?,
        span: Rules.CheckedLeftovers.Span?
    ) async throws -> [MCPRuntime.ContentBlock]
}

nonisolated extension RulesService {
    /// Calls the tool `flat_arguments`.
    ///
    /// - Parameters:
    ///   - city: The city's name.
    public func flatArguments(city: Swift.String) async throws -> [MCPRuntime.ContentBlock] {
        try await self.flatArguments(city: city, days: nil)
    }

    /// Calls the tool `closed_object`.
    ///
    /// - Parameters:
    ///   - color: `color`
    public func closedObject(color: Rules.ClosedObject.Color) async throws -> [MCPRuntime.ContentBlock] {
        try await self.closedObject(color: color, alpha: nil)
    }

    /// Calls the tool `dictionaries`.
    public func dictionaries() async throws -> [MCPRuntime.ContentBlock] {
        try await self.dictionaries(scores: nil, metadata: nil, ports: nil, headers: nil)
    }

    /// Calls the tool `defaults`.
    ///
    /// - Parameters:
    ///   - text: `text`
    public func defaults(text: Swift.String) async throws -> [MCPRuntime.ContentBlock] {
        try await self.defaults(limit: 20, order: .newest, tags: [], page: nil, text: text)
    }

    /// Calls the tool `optional_and_null`.
    ///
    /// - Parameters:
    ///   - title: `title`
    ///   - parent: `parent`
    ///   - assignee: `assignee`
    ///   - comment: `comment`
    public func optionalAndNull(
        title: Swift.String,
        parent: Swift.String?,
        assignee: MCPRuntime.Nullable<Swift.String>? = nil,
        comment: Swift.String? = nil
    ) async throws -> [MCPRuntime.ContentBlock] {
        try await self.optionalAndNull(title: title, parent: parent, due: nil, assignee: assignee, comment: comment)
    }

    /// Calls the tool `optional_and_null`.
    ///
    /// - Parameters:
    ///   - title: `title`
    ///   - parent: `parent`
    ///   - due: `due`
    ///   - comment: `comment`
    public func optionalAndNull(
        title: Swift.String,
        parent: Swift.String?,
        due: Swift.String?,
        comment: Swift.String? = nil
    ) async throws -> [MCPRuntime.ContentBlock] {
        try await self.optionalAndNull(title: title, parent: parent, due: due, assignee: nil, comment: comment)
    }

    /// Calls the tool `optional_and_null`.
    ///
    /// - Parameters:
    ///   - title: `title`
    ///   - parent: `parent`
    ///   - due: `due`
    ///   - assignee: `assignee`
    public func optionalAndNull(
        title: Swift.String,
        parent: Swift.String?,
        due: Swift.String?,
        assignee: MCPRuntime.Nullable<Swift.String>?
    ) async throws -> [MCPRuntime.ContentBlock] {
        try await self.optionalAndNull(title: title, parent: parent, due: due, assignee: assignee, comment: nil)
    }

    /// Calls the tool `arrays`.
    ///
    /// - Parameters:
    ///   - names: `names`
    ///   - points: `points`
    public func arrays(names: [Swift.String], points: [Rules.Arrays.Point]) async throws -> [MCPRuntime.ContentBlock] {
        try await self.arrays(names: names, points: points, anything: nil)
    }

    /// Calls the tool `references`.
    ///
    /// - Parameters:
    ///   - sender: `sender`
    ///   - receiver: `receiver`
    ///   - subject: `subject`
    public func references(
        sender: Rules.References.Person,
        receiver: Rules.References.Person,
        subject: Swift.String
    ) async throws -> [MCPRuntime.ContentBlock] {
        try await self.references(sender: sender, receiver: receiver, copy: nil, subject: subject)
    }

    /// Calls the tool `recursion`.
    public func recursion() async throws -> [MCPRuntime.ContentBlock] {
        try await self.recursion(folder: nil, expression: nil, chain: nil, outline: nil, tree: nil)
    }

    /// Calls the tool `string_constraints`.
    ///
    /// - Parameters:
    ///   - code: `code`
    ///   - branch: `branch`
    public func stringConstraints(
        code: Swift.String? = nil,
        branch: Swift.String? = nil
    ) async throws -> [MCPRuntime.ContentBlock] {
        try await self.stringConstraints(nick: nil, code: code, branch: branch)
    }

    /// Calls the tool `string_constraints`.
    ///
    /// - Parameters:
    ///   - nick: `nick`
    ///   - branch: `branch`
    public func stringConstraints(
        nick: Swift.String?,
        branch: Swift.String? = nil
    ) async throws -> [MCPRuntime.ContentBlock] {
        try await self.stringConstraints(nick: nick, code: nil, branch: branch)
    }

    /// Calls the tool `string_constraints`.
    ///
    /// - Parameters:
    ///   - nick: `nick`
    ///   - code: `code`
    public func stringConstraints(nick: Swift.String?, code: Swift.String?) async throws -> [MCPRuntime.ContentBlock] {
        try await self.stringConstraints(nick: nick, code: code, branch: nil)
    }

    /// Calls the tool `number_constraints`.
    ///
    /// - Parameters:
    ///   - probability: `probability`
    ///   - price: `price`
    public func numberConstraints(
        probability: Swift.Double? = nil,
        price: Swift.Double? = nil
    ) async throws -> [MCPRuntime.ContentBlock] {
        try await self.numberConstraints(percent: nil, probability: probability, price: price)
    }

    /// Calls the tool `number_constraints`.
    ///
    /// - Parameters:
    ///   - percent: `percent`
    ///   - price: `price`
    public func numberConstraints(
        percent: Swift.Int?,
        price: Swift.Double? = nil
    ) async throws -> [MCPRuntime.ContentBlock] {
        try await self.numberConstraints(percent: percent, probability: nil, price: price)
    }

    /// Calls the tool `number_constraints`.
    ///
    /// - Parameters:
    ///   - percent: `percent`
    ///   - probability: `probability`
    public func numberConstraints(
        percent: Swift.Int?,
        probability: Swift.Double?
    ) async throws -> [MCPRuntime.ContentBlock] {
        try await self.numberConstraints(percent: percent, probability: probability, price: nil)
    }

    /// Calls the tool `property_count`.
    ///
    /// - Parameters:
    ///   - phone: `phone`
    ///   - fax: `fax`
    public func propertyCount(
        phone: Swift.String? = nil,
        fax: Swift.String? = nil
    ) async throws -> [MCPRuntime.ContentBlock] {
        try await self.propertyCount(mail: nil, phone: phone, fax: fax)
    }

    /// Calls the tool `property_count`.
    ///
    /// - Parameters:
    ///   - mail: `mail`
    ///   - fax: `fax`
    public func propertyCount(mail: Swift.String?, fax: Swift.String? = nil) async throws -> [MCPRuntime.ContentBlock] {
        try await self.propertyCount(mail: mail, phone: nil, fax: fax)
    }

    /// Calls the tool `property_count`.
    ///
    /// - Parameters:
    ///   - mail: `mail`
    ///   - phone: `phone`
    public func propertyCount(mail: Swift.String?, phone: Swift.String?) async throws -> [MCPRuntime.ContentBlock] {
        try await self.propertyCount(mail: mail, phone: phone, fax: nil)
    }

    /// Calls the tool `dependent_required`.
    ///
    /// - Parameters:
    ///   - address: `address`
    public func dependentRequired(address: Swift.String? = nil) async throws -> [MCPRuntime.ContentBlock] {
        try await self.dependentRequired(card: nil, address: address)
    }

    /// Calls the tool `dependent_required`.
    ///
    /// - Parameters:
    ///   - card: `card`
    public func dependentRequired(card: Swift.String?) async throws -> [MCPRuntime.ContentBlock] {
        try await self.dependentRequired(card: card, address: nil)
    }

    /// Calls the tool `any_of_required`.
    ///
    /// - Parameters:
    ///   - name: `name`
    public func anyOfRequired(name: Swift.String? = nil) async throws -> [MCPRuntime.ContentBlock] {
        try await self.anyOfRequired(id: nil, name: name)
    }

    /// Calls the tool `any_of_required`.
    ///
    /// - Parameters:
    ///   - id: `id`
    public func anyOfRequired(id: Swift.Int?) async throws -> [MCPRuntime.ContentBlock] {
        try await self.anyOfRequired(id: id, name: nil)
    }

    /// Calls the tool `one_of_required`.
    ///
    /// - Parameters:
    ///   - after: `after`
    public func oneOfRequired(after: Swift.String? = nil) async throws -> [MCPRuntime.ContentBlock] {
        try await self.oneOfRequired(before: nil, after: after)
    }

    /// Calls the tool `one_of_required`.
    ///
    /// - Parameters:
    ///   - before: `before`
    public func oneOfRequired(before: Swift.String?) async throws -> [MCPRuntime.ContentBlock] {
        try await self.oneOfRequired(before: before, after: nil)
    }

    /// Calls the tool `not_required`.
    ///
    /// - Parameters:
    ///   - ids: `ids`
    public func notRequired(ids: [Swift.Int]? = nil) async throws -> [MCPRuntime.ContentBlock] {
        try await self.notRequired(all: nil, ids: ids)
    }

    /// Calls the tool `not_required`.
    ///
    /// - Parameters:
    ///   - all: `all`
    public func notRequired(all: Swift.Bool?) async throws -> [MCPRuntime.ContentBlock] {
        try await self.notRequired(all: all, ids: nil)
    }

    /// Calls the tool `if_then_else`.
    ///
    /// - Parameters:
    ///   - delivery: `delivery`
    ///   - branch: `branch`
    public func ifThenElse(
        delivery: Rules.IfThenElse.Delivery,
        branch: Swift.String? = nil
    ) async throws -> [MCPRuntime.ContentBlock] {
        try await self.ifThenElse(delivery: delivery, street: nil, branch: branch)
    }

    /// Calls the tool `if_then_else`.
    ///
    /// - Parameters:
    ///   - delivery: `delivery`
    ///   - street: `street`
    public func ifThenElse(
        delivery: Rules.IfThenElse.Delivery,
        street: Swift.String?
    ) async throws -> [MCPRuntime.ContentBlock] {
        try await self.ifThenElse(delivery: delivery, street: street, branch: nil)
    }

    /// Calls the tool `older_spellings`.
    public func olderSpellings() async throws -> [MCPRuntime.ContentBlock] {
        try await self.olderSpellings(weight: nil, pair: nil, owner: nil, remark: nil, login: nil, secret: nil)
    }

    /// Calls the tool `missing_type`.
    public func missingType() async throws -> [MCPRuntime.ContentBlock] {
        try await self.missingType(options: nil, lines: nil, path: nil, level: nil)
    }

    /// Calls the tool `names-onTheWire`.
    public func namesOnTheWire() async throws -> [MCPRuntime.ContentBlock] {
        try await self.namesOnTheWire(
            pageSize: nil,
            httpHeaders: nil,
            in: nil,
            userName: nil,
            userUnderscoreName: nil,
            _2fa: nil,
            mode: nil
        )
    }

    /// Calls the tool `not_expressed`.
    public func notExpressed() async throws -> [MCPRuntime.ContentBlock] {
        try await self.notExpressed(password: nil, numbers: nil, remote: nil, impossible: nil)
    }

    /// Calls the tool `several_conditions`.
    ///
    /// - Parameters:
    ///   - format: `format`
    ///   - title: `title`
    ///   - quality: `quality`
    public func severalConditions(
        format: Rules.SeveralConditions.Format,
        title: Swift.String? = nil,
        quality: Swift.Int = 80
    ) async throws -> [MCPRuntime.ContentBlock] {
        try await self.severalConditions(format: format, width: nil, title: title, quality: quality)
    }

    /// Calls the tool `several_conditions`.
    ///
    /// - Parameters:
    ///   - format: `format`
    ///   - width: `width`
    ///   - quality: `quality`
    public func severalConditions(
        format: Rules.SeveralConditions.Format,
        width: Swift.Int?,
        quality: Swift.Int = 80
    ) async throws -> [MCPRuntime.ContentBlock] {
        try await self.severalConditions(format: format, width: width, title: nil, quality: quality)
    }

    /// Calls the tool `several_conditions`.
    ///
    /// - Parameters:
    ///   - format: `format`
    ///   - width: `width`
    ///   - title: `title`
    public func severalConditions(
        format: Rules.SeveralConditions.Format,
        width: Swift.Int?,
        title: Swift.String?
    ) async throws -> [MCPRuntime.ContentBlock] {
        try await self.severalConditions(format: format, width: width, title: title, quality: 80)
    }

    /// Calls the tool `recursive_arguments`.
    ///
    /// - Parameters:
    ///   - term: `term`
    public func recursiveArguments(term: Swift.String) async throws -> [MCPRuntime.ContentBlock] {
        try await self.recursiveArguments(term: term, except: nil)
    }

    /// Calls the tool `checked_leftovers`.
    ///
    /// - Parameters:
    ///   - row: `row`
    ///   - span: `span`
    public func checkedLeftovers(
        row: Rules.CheckedLeftovers.Row? = nil,
        span: Rules.CheckedLeftovers.Span? = nil
    ) async throws -> [MCPRuntime.ContentBlock] {
        try await self.checkedLeftovers(limits: nil, row: row, span: span)
    }

    /// Calls the tool `checked_leftovers`.
    ///
    /// - Parameters:
    ///   - limits: `limits`
    ///   - span: `span`
    public func checkedLeftovers(
        limits: Rules.CheckedLeftovers.Limits?,
        span: Rules.CheckedLeftovers.Span? = nil
    ) async throws -> [MCPRuntime.ContentBlock] {
        try await self.checkedLeftovers(limits: limits, row: nil, span: span)
    }

    /// Calls the tool `checked_leftovers`.
    ///
    /// - Parameters:
    ///   - limits: `limits`
    ///   - row: `row`
    public func checkedLeftovers(
        limits: Rules.CheckedLeftovers.Limits?,
        row: Rules.CheckedLeftovers.Row?
    ) async throws -> [MCPRuntime.ContentBlock] {
        try await self.checkedLeftovers(limits: limits, row: row, span: nil)
    }
}

/// The tools of Rules.
public nonisolated enum RulesTool: Swift.String, Swift.CaseIterable, Swift.Sendable {
    /// `flat_arguments`
    case flatArguments = "flat_arguments"
    /// `no_arguments`
    case noArguments = "no_arguments"
    /// `free_arguments`
    case freeArguments = "free_arguments"
    /// `alternative_arguments`
    case alternativeArguments = "alternative_arguments"
    /// `nested_object`
    case nestedObject = "nested_object"
    /// `closed_object`
    case closedObject = "closed_object"
    /// `other_properties`
    case otherProperties = "other_properties"
    /// `forbidden_property`
    case forbiddenProperty = "forbidden_property"
    /// `dictionaries`
    case dictionaries
    /// `scalars`
    case scalars
    /// `large_integers`
    case largeIntegers = "large_integers"
    /// `string_enum`
    case stringEnum = "string_enum"
    /// `value_enum`
    case valueEnum = "value_enum"
    /// `titled_enum`
    case titledEnum = "titled_enum"
    /// `constants`
    case constants
    /// `defaults`
    case defaults
    /// `optional_and_null`
    case optionalAndNull = "optional_and_null"
    /// `arrays`
    case arrays
    /// `tuples`
    case tuples
    /// `one_or_many`
    case oneOrMany = "one_or_many"
    /// `union_by_kind`
    case unionByKind = "union_by_kind"
    /// `union_by_discriminator`
    case unionByDiscriminator = "union_by_discriminator"
    /// `union_by_required`
    case unionByRequired = "union_by_required"
    /// `union_tried`
    case unionTried = "union_tried"
    /// `all_of`
    case allOf = "all_of"
    /// `references`
    case references
    /// `recursion`
    case recursion
    /// `string_constraints`
    case stringConstraints = "string_constraints"
    /// `number_constraints`
    case numberConstraints = "number_constraints"
    /// `array_constraints`
    case arrayConstraints = "array_constraints"
    /// `result_constraints`
    case resultConstraints = "result_constraints"
    /// `property_count`
    case propertyCount = "property_count"
    /// `dependent_required`
    case dependentRequired = "dependent_required"
    /// `any_of_required`
    case anyOfRequired = "any_of_required"
    /// `one_of_required`
    case oneOfRequired = "one_of_required"
    /// `not_required`
    case notRequired = "not_required"
    /// `if_then_else`
    case ifThenElse = "if_then_else"
    /// `older_spellings`
    case olderSpellings = "older_spellings"
    /// `missing_type`
    case missingType = "missing_type"
    /// `equal_types`
    case equalTypes = "equal_types"
    /// `shared_types`
    case sharedTypes = "shared_types"
    /// `names-onTheWire`
    case namesOnTheWire = "names-onTheWire"
    /// `object_result`
    case objectResult = "object_result"
    /// `wrapped_result`
    case wrappedResult = "wrapped_result"
    /// `content_result`
    case contentResult = "content_result"
    /// `not_expressed`
    case notExpressed = "not_expressed"
    /// `several_conditions`
    case severalConditions = "several_conditions"
    /// `recursive_arguments`
    case recursiveArguments = "recursive_arguments"
    /// `checked_leftovers`
    case checkedLeftovers = "checked_leftovers"
}

nonisolated extension RulesTool: MCPRuntime.MCPToolName {
    /// Finds the tool of a name on the wire.
    public init?(wireName: borrowing MCPRuntime.JSONText) {
        self.init(rawValue: wireName.unescaped() ?? "")
    }

    /// The tool as `tools/list` shows it.
    public var listing: MCPRuntime.ToolListing {
        switch self {
        case .flatArguments:
            MCPRuntime.ToolListing(
                name: "flat_arguments",
                json: #"""
                    {"name":"flat_arguments","inputSchema":{"type":"object","properties":{"city":{"type":"string","description":"The city's name."},"days":{"type":"integer"}},"required":["city"]}}
                    """#
            )
        case .noArguments:
            MCPRuntime.ToolListing(
                name: "no_arguments",
                json: #"""
                    {"name":"no_arguments","inputSchema":{"type":"object","additionalProperties":false}}
                    """#
            )
        case .freeArguments:
            MCPRuntime.ToolListing(
                name: "free_arguments",
                json: #"""
                    {"name":"free_arguments","inputSchema":{"type":"object","additionalProperties":{"type":"string"}}}
                    """#
            )
        case .alternativeArguments:
            MCPRuntime.ToolListing(
                name: "alternative_arguments",
                json: #"""
                    {"name":"alternative_arguments","inputSchema":{"type":"object","oneOf":[{"properties":{"id":{"type":"integer"}},"required":["id"]},{"properties":{"name":{"type":"string"}},"required":["name"]}]}}
                    """#
            )
        case .nestedObject:
            MCPRuntime.ToolListing(
                name: "nested_object",
                json: #"""
                    {"name":"nested_object","inputSchema":{"type":"object","properties":{"address":{"type":"object","description":"Where to send it.","properties":{"street":{"type":"string"},"zip_code":{"type":"string"}},"required":["street"]}},"required":["address"]}}
                    """#
            )
        case .closedObject:
            MCPRuntime.ToolListing(
                name: "closed_object",
                json: #"""
                    {"name":"closed_object","inputSchema":{"type":"object","properties":{"color":{"type":"object","properties":{"red":{"type":"integer"},"green":{"type":"integer"},"blue":{"type":"integer"}},"required":["red","green","blue"],"additionalProperties":false},"alpha":{"type":"number"}},"required":["color"],"additionalProperties":false}}
                    """#
            )
        case .otherProperties:
            MCPRuntime.ToolListing(
                name: "other_properties",
                json: #"""
                    {"name":"other_properties","inputSchema":{"type":"object","properties":{"survey":{"type":"object","properties":{"title":{"type":"string"}},"required":["title"],"additionalProperties":{"type":"integer"}}},"required":["survey"]}}
                    """#
            )
        case .forbiddenProperty:
            MCPRuntime.ToolListing(
                name: "forbidden_property",
                json: #"""
                    {"name":"forbidden_property","inputSchema":{"type":"object","properties":{"user":{"type":"string"},"password":false},"required":["user"]}}
                    """#
            )
        case .dictionaries:
            MCPRuntime.ToolListing(
                name: "dictionaries",
                json: #"""
                    {"name":"dictionaries","inputSchema":{"type":"object","properties":{"scores":{"type":"object","additionalProperties":{"type":"number"}},"metadata":{"type":"object"},"ports":{"type":"object","patternProperties":{"^[0-9]+$":{"type":"string"}},"additionalProperties":false},"headers":{"type":"object","propertyNames":{"maxLength":8},"additionalProperties":{"type":"string"},"minProperties":1}}}}
                    """#
            )
        case .scalars:
            MCPRuntime.ToolListing(
                name: "scalars",
                json: #"""
                    {"name":"scalars","inputSchema":{"type":"object","properties":{"name":{"type":"string"},"age":{"type":"integer"},"height":{"type":"number"},"member":{"type":"boolean"},"notes":{}},"required":["name","age","height","member","notes"]}}
                    """#
            )
        case .largeIntegers:
            MCPRuntime.ToolListing(
                name: "large_integers",
                json: #"""
                    {"name":"large_integers","inputSchema":{"type":"object","properties":{"serial":{"type":"integer","minimum":0,"maximum":18446744073709551615}},"required":["serial"]}}
                    """#
            )
        case .stringEnum:
            MCPRuntime.ToolListing(
                name: "string_enum",
                json: #"""
                    {"name":"string_enum","inputSchema":{"type":"object","properties":{"unit":{"type":"string","enum":["celsius","fahrenheit"]}},"required":["unit"]},"outputSchema":{"type":"object","properties":{"sky":{"type":"string","enum":["clear","partly cloudy","overcast"]},"temperature":{"type":"number"}},"required":["sky","temperature"]}}
                    """#
            )
        case .valueEnum:
            MCPRuntime.ToolListing(
                name: "value_enum",
                json: #"""
                    {"name":"value_enum","inputSchema":{"type":"object","properties":{"bits":{"type":"integer","enum":[8,16,24]},"quality":{"enum":["auto",1,2.5,false]}},"required":["bits","quality"]}}
                    """#
            )
        case .titledEnum:
            MCPRuntime.ToolListing(
                name: "titled_enum",
                json: #"""
                    {"name":"titled_enum","inputSchema":{"type":"object","properties":{"priority":{"oneOf":[{"const":"p1","title":"Wakes somebody up"},{"const":"p2","title":"Today"},{"const":"p3","title":"Some day"}]}},"required":["priority"]}}
                    """#
            )
        case .constants:
            MCPRuntime.ToolListing(
                name: "constants",
                json: #"""
                    {"name":"constants","inputSchema":{"type":"object","properties":{"api":{"const":"v2"},"query":{"type":"string"}},"required":["api","query"]}}
                    """#
            )
        case .defaults:
            MCPRuntime.ToolListing(
                name: "defaults",
                json: #"""
                    {"name":"defaults","inputSchema":{"type":"object","properties":{"limit":{"type":"integer","default":20},"order":{"enum":["newest","oldest"],"default":"newest"},"tags":{"type":"array","items":{"type":"string"},"default":[]},"page":{"type":"integer","minimum":1,"default":0},"text":{"type":"string"}},"required":["text"]}}
                    """#
            )
        case .optionalAndNull:
            MCPRuntime.ToolListing(
                name: "optional_and_null",
                json: #"""
                    {"name":"optional_and_null","inputSchema":{"type":"object","properties":{"title":{"type":"string"},"parent":{"type":["string","null"]},"due":{"anyOf":[{"type":"string"},{"type":"null"}],"default":null},"assignee":{"type":["string","null"]},"comment":{"type":"string"}},"required":["title","parent"]}}
                    """#
            )
        case .arrays:
            MCPRuntime.ToolListing(
                name: "arrays",
                json: #"""
                    {"name":"arrays","inputSchema":{"type":"object","properties":{"names":{"type":"array","items":{"type":"string"}},"points":{"type":"array","items":{"type":"object","properties":{"x":{"type":"number"},"y":{"type":"number"}},"required":["x","y"]}},"anything":{"type":"array"}},"required":["names","points"]}}
                    """#
            )
        case .tuples:
            MCPRuntime.ToolListing(
                name: "tuples",
                json: #"""
                    {"name":"tuples","inputSchema":{"type":"object","properties":{"position":{"type":"array","prefixItems":[{"type":"number","title":"longitude"},{"type":"number","title":"latitude"},{"type":"number","title":"altitude"}],"minItems":2,"items":false},"command":{"type":"array","prefixItems":[{"type":"string"}],"minItems":1,"items":{"type":"integer"}}},"required":["position","command"]}}
                    """#
            )
        case .oneOrMany:
            MCPRuntime.ToolListing(
                name: "one_or_many",
                json: #"""
                    {"name":"one_or_many","inputSchema":{"type":"object","properties":{"recipient":{"anyOf":[{"type":"string"},{"type":"array","items":{"type":"string"}}]}},"required":["recipient"]}}
                    """#
            )
        case .unionByKind:
            MCPRuntime.ToolListing(
                name: "union_by_kind",
                json: #"""
                    {"name":"union_by_kind","inputSchema":{"type":"object","properties":{"filter":{"anyOf":[{"type":"string"},{"type":"boolean"},{"type":"object","properties":{"field":{"type":"string"}},"required":["field"]}]},"key":{"type":["string","integer"]}},"required":["filter","key"]},"outputSchema":{"type":"object","properties":{"value":{"type":["string","boolean"]}},"required":["value"]}}
                    """#
            )
        case .unionByDiscriminator:
            MCPRuntime.ToolListing(
                name: "union_by_discriminator",
                json: #"""
                    {"name":"union_by_discriminator","inputSchema":{"type":"object","properties":{"shape":{"$ref":"#/$defs/Shape"}},"required":["shape"],"$defs":{"Shape":{"oneOf":[{"type":"object","properties":{"kind":{"const":"circle"},"radius":{"type":"number"}},"required":["kind","radius"]},{"type":"object","properties":{"kind":{"const":"square"},"side":{"type":"number"}},"required":["kind","side"]}]}}},"outputSchema":{"type":"object","properties":{"event":{"oneOf":[{"type":"object","properties":{"type":{"const":"moved"},"distance":{"type":"number"}},"required":["type","distance"]},{"type":"object","properties":{"type":{"const":"deleted"}},"required":["type"]}]}},"required":["event"]}}
                    """#
            )
        case .unionByRequired:
            MCPRuntime.ToolListing(
                name: "union_by_required",
                json: #"""
                    {"name":"union_by_required","inputSchema":{"type":"object","properties":{"source":{"anyOf":[{"type":"object","properties":{"url":{"type":"string"}},"required":["url"]},{"type":"object","properties":{"path":{"type":"string"},"line":{"type":"integer"}},"required":["path"]}]}},"required":["source"]}}
                    """#
            )
        case .unionTried:
            MCPRuntime.ToolListing(
                name: "union_tried",
                json: #"""
                    {"name":"union_tried","inputSchema":{"type":"object","properties":{"size":{"oneOf":[{"title":"Named","enum":["small","large"]},{"title":"Measured","type":"string","pattern":"^[0-9]+px$"}]}},"required":["size"]}}
                    """#
            )
        case .allOf:
            MCPRuntime.ToolListing(
                name: "all_of",
                json: #"""
                    {"name":"all_of","inputSchema":{"type":"object","properties":{"article":{"allOf":[{"$ref":"#/$defs/Entity"},{"properties":{"headline":{"type":"string","maxLength":80}},"required":["headline"]}]}},"required":["article"],"$defs":{"Entity":{"type":"object","properties":{"id":{"type":"integer"},"created":{"type":"string"}},"required":["id"]}}}}
                    """#
            )
        case .references:
            MCPRuntime.ToolListing(
                name: "references",
                json: #"""
                    {"name":"references","inputSchema":{"type":"object","properties":{"sender":{"$ref":"#/$defs/Person"},"receiver":{"$ref":"#person"},"copy":{"$ref":"#/properties/sender"},"subject":{"$ref":"#/$defs/Short%20text"}},"required":["sender","receiver","subject"],"$defs":{"Person":{"$anchor":"person","type":"object","properties":{"name":{"type":"string"}},"required":["name"]},"Short text":{"type":"string","maxLength":10}}}}
                    """#
            )
        case .recursion:
            MCPRuntime.ToolListing(
                name: "recursion",
                json: #"""
                    {"name":"recursion","inputSchema":{"type":"object","properties":{"folder":{"$ref":"#/$defs/Folder"},"expression":{"$ref":"#/$defs/Expression"},"chain":{"$ref":"#/$defs/Chain"},"outline":{"$ref":"#/$defs/Outline"},"tree":{"$ref":"#/$defs/Tree"}},"$defs":{"Folder":{"type":"object","properties":{"name":{"type":"string"},"folders":{"type":"array","items":{"$ref":"#/$defs/Folder"}}},"required":["name","folders"]},"Expression":{"oneOf":[{"type":"number"},{"type":"object","properties":{"minus":{"$ref":"#/$defs/Expression"}},"required":["minus"]}]},"Chain":{"type":"object","properties":{"link":{"type":"string"},"next":{"$ref":"#/$defs/Chain"}},"required":["link"]},"Outline":{"type":"array","items":{"$ref":"#/$defs/Outline"}},"Tree":{"type":"object","properties":{"left":{"$ref":"#/$defs/Branch"},"right":{"$ref":"#/$defs/Branch"}},"required":["left","right"]},"Branch":{"oneOf":[{"type":"string"},{"$ref":"#/$defs/Tree"}]}}}}
                    """#
            )
        case .stringConstraints:
            MCPRuntime.ToolListing(
                name: "string_constraints",
                json: #"""
                    {"name":"string_constraints","inputSchema":{"type":"object","properties":{"nick":{"type":"string","minLength":2,"maxLength":12},"code":{"type":"string","pattern":"^[A-Z]{2}-[0-9]+$"},"branch":{"type":"string","not":{"enum":["main"]}}}}}
                    """#
            )
        case .numberConstraints:
            MCPRuntime.ToolListing(
                name: "number_constraints",
                json: #"""
                    {"name":"number_constraints","inputSchema":{"type":"object","properties":{"percent":{"type":"integer","minimum":0,"maximum":100},"probability":{"type":"number","exclusiveMinimum":0,"exclusiveMaximum":1},"price":{"type":"number","multipleOf":0.01}}}}
                    """#
            )
        case .arrayConstraints:
            MCPRuntime.ToolListing(
                name: "array_constraints",
                json: #"""
                    {"name":"array_constraints","inputSchema":{"type":"object","properties":{"labels":{"type":"array","items":{"type":"string","minLength":1},"minItems":1,"maxItems":3,"uniqueItems":true}},"required":["labels"]}}
                    """#
            )
        case .resultConstraints:
            MCPRuntime.ToolListing(
                name: "result_constraints",
                json: #"""
                    {"name":"result_constraints","inputSchema":{"type":"object"},"outputSchema":{"type":"object","properties":{"confidence":{"type":"number","minimum":0,"maximum":1}},"required":["confidence"]}}
                    """#
            )
        case .propertyCount:
            MCPRuntime.ToolListing(
                name: "property_count",
                json: #"""
                    {"name":"property_count","inputSchema":{"type":"object","properties":{"mail":{"type":"string"},"phone":{"type":"string"},"fax":{"type":"string"}},"minProperties":1,"maxProperties":2}}
                    """#
            )
        case .dependentRequired:
            MCPRuntime.ToolListing(
                name: "dependent_required",
                json: #"""
                    {"name":"dependent_required","inputSchema":{"type":"object","properties":{"card":{"type":"string"},"address":{"type":"string"}},"dependentRequired":{"card":["address"]}}}
                    """#
            )
        case .anyOfRequired:
            MCPRuntime.ToolListing(
                name: "any_of_required",
                json: #"""
                    {"name":"any_of_required","inputSchema":{"type":"object","properties":{"id":{"type":"integer"},"name":{"type":"string"}},"anyOf":[{"required":["id"]},{"required":["name"]}]}}
                    """#
            )
        case .oneOfRequired:
            MCPRuntime.ToolListing(
                name: "one_of_required",
                json: #"""
                    {"name":"one_of_required","inputSchema":{"type":"object","properties":{"before":{"type":"string"},"after":{"type":"string"}},"oneOf":[{"required":["before"]},{"required":["after"]}]}}
                    """#
            )
        case .notRequired:
            MCPRuntime.ToolListing(
                name: "not_required",
                json: #"""
                    {"name":"not_required","inputSchema":{"type":"object","properties":{"all":{"type":"boolean"},"ids":{"type":"array","items":{"type":"integer"}}},"not":{"required":["all","ids"]}}}
                    """#
            )
        case .ifThenElse:
            MCPRuntime.ToolListing(
                name: "if_then_else",
                json: #"""
                    {"name":"if_then_else","inputSchema":{"type":"object","properties":{"delivery":{"enum":["post","pickup"]},"street":{"type":"string"},"branch":{"type":"string"}},"required":["delivery"],"if":{"properties":{"delivery":{"const":"post"}}},"then":{"required":["street"]},"else":{"required":["branch"]}}}
                    """#
            )
        case .olderSpellings:
            MCPRuntime.ToolListing(
                name: "older_spellings",
                json: #"""
                    {"name":"older_spellings","inputSchema":{"$schema":"http://json-schema.org/draft-04/schema#","type":"object","properties":{"weight":{"type":"number","minimum":0,"exclusiveMinimum":true},"pair":{"type":"array","items":[{"type":"string"},{"type":"integer"}],"additionalItems":false,"minItems":2},"owner":{"$ref":"#/definitions/Owner"},"remark":{"type":"string","nullable":true,"default":null},"login":{"type":"string"},"secret":{"type":"string"}},"dependencies":{"login":["secret"]},"definitions":{"Owner":{"type":"object","properties":{"name":{"type":"string"}}}}}}
                    """#
            )
        case .missingType:
            MCPRuntime.ToolListing(
                name: "missing_type",
                json: #"""
                    {"name":"missing_type","inputSchema":{"properties":{"options":{"properties":{"verbose":{"type":"boolean"}}},"lines":{"items":{"type":"string"}},"path":{"minLength":1},"level":{"maximum":9}}}}
                    """#
            )
        case .equalTypes:
            MCPRuntime.ToolListing(
                name: "equal_types",
                json: #"""
                    {"name":"equal_types","inputSchema":{"type":"object","properties":{"start":{"type":"object","properties":{"row":{"type":"integer"},"column":{"type":"integer"}},"required":["row","column"]},"end":{"type":"object","properties":{"row":{"type":"integer"},"column":{"type":"integer"}},"required":["row","column"]},"encoding":{"enum":["utf8","utf16"]}},"required":["start","end","encoding"]}}
                    """#
            )
        case .sharedTypes:
            MCPRuntime.ToolListing(
                name: "shared_types",
                json: #"""
                    {"name":"shared_types","inputSchema":{"type":"object","properties":{"encoding":{"enum":["utf8","utf16"]}},"required":["encoding"]}}
                    """#
            )
        case .namesOnTheWire:
            MCPRuntime.ToolListing(
                name: "names-onTheWire",
                json: #"""
                    {"name":"names-onTheWire","inputSchema":{"type":"object","properties":{"page-size":{"type":"integer"},"HTTPHeaders":{"type":"array","items":{"type":"string"}},"in":{"type":"string"},"user.name":{"type":"string"},"user_name":{"type":"string"},"2fa":{"type":"boolean"},"mode":{"title":"Transfer mode","enum":["r","r+","read only","self",""]}}}}
                    """#
            )
        case .objectResult:
            MCPRuntime.ToolListing(
                name: "object_result",
                json: #"""
                    {"name":"object_result","inputSchema":{"type":"object"},"outputSchema":{"type":"object","properties":{"total":{"type":"integer"},"next":{"type":["string","null"]},"items":{"type":"array","items":{"type":"object","properties":{"id":{"type":"integer"}},"required":["id"]}}},"required":["total","next","items"]}}
                    """#
            )
        case .wrappedResult:
            MCPRuntime.ToolListing(
                name: "wrapped_result",
                json: #"""
                    {"name":"wrapped_result","inputSchema":{"type":"object"},"outputSchema":{"type":"object","properties":{"result":{"type":"array","items":{"type":"string"}}},"required":["result"]}}
                    """#
            )
        case .contentResult:
            MCPRuntime.ToolListing(
                name: "content_result",
                json: #"""
                    {"name":"content_result","inputSchema":{"type":"object","properties":{"topic":{"type":"string"}},"required":["topic"]}}
                    """#
            )
        case .notExpressed:
            MCPRuntime.ToolListing(
                name: "not_expressed",
                json: #"""
                    {"name":"not_expressed","inputSchema":{"type":"object","properties":{"password":{"type":"string","pattern":"^(.)\\1+$"},"numbers":{"type":"array","items":{"type":"integer"},"contains":{"const":1}},"remote":{"$ref":"https://example.com/schema.json"},"impossible":{"allOf":[{"type":"string"},{"type":"integer"}]}}}}
                    """#
            )
        case .severalConditions:
            MCPRuntime.ToolListing(
                name: "several_conditions",
                json: #"""
                    {"name":"several_conditions","inputSchema":{"type":"object","properties":{"format":{"enum":["png","svg"]},"width":{"type":"integer"},"title":{"type":"string"},"quality":{"type":"integer","default":80}},"required":["format"],"allOf":[{"if":{"properties":{"format":{"const":"png"}}},"then":{"required":["width"]}},{"if":{"properties":{"format":{"const":"png"}}},"else":{"required":["title"]}}],"dependentRequired":{"quality":["width"]}}}
                    """#
            )
        case .recursiveArguments:
            MCPRuntime.ToolListing(
                name: "recursive_arguments",
                json: #"""
                    {"name":"recursive_arguments","inputSchema":{"type":"object","properties":{"term":{"type":"string"},"except":{"$ref":"#"}},"required":["term"]}}
                    """#
            )
        case .checkedLeftovers:
            MCPRuntime.ToolListing(
                name: "checked_leftovers",
                json: #"""
                    {"name":"checked_leftovers","inputSchema":{"type":"object","properties":{"limits":{"type":"object","properties":{"name":{"type":"string"}},"additionalProperties":{"type":"integer","maximum":9}},"row":{"type":"array","prefixItems":[{"type":"string"}],"items":{"type":"string","minLength":2}},"span":{"anyOf":[{"type":"object","properties":{"from":{"type":"string"}},"required":["from"]},{"type":"object","properties":{"from":{"type":"string"},"to":{"type":"string"}},"required":["from","to"]}]}}}}
                    """#
            )
        }
    }
}

/// The types of Rules.
public nonisolated enum Rules {
    /// The types of `flat_arguments`.
    public enum FlatArguments {}
    /// The types of `no_arguments`.
    public enum NoArguments {}
    /// The types of `free_arguments`.
    public enum FreeArguments {}
    /// The types of `alternative_arguments`.
    public enum AlternativeArguments {}
    /// The types of `nested_object`.
    public enum NestedObject {}
    /// The types of `closed_object`.
    public enum ClosedObject {}
    /// The types of `other_properties`.
    public enum OtherProperties {}
    /// The types of `forbidden_property`.
    public enum ForbiddenProperty {}
    /// The types of `dictionaries`.
    public enum Dictionaries {}
    /// The types of `scalars`.
    public enum Scalars {}
    /// The types of `large_integers`.
    public enum LargeIntegers {}
    /// The types of `string_enum`.
    public enum StringEnum {}
    /// The types of `value_enum`.
    public enum ValueEnum {}
    /// The types of `titled_enum`.
    public enum TitledEnum {}
    /// The types of `constants`.
    public enum Constants {}
    /// The types of `defaults`.
    public enum Defaults {}
    /// The types of `optional_and_null`.
    public enum OptionalAndNull {}
    /// The types of `arrays`.
    public enum Arrays {}
    /// The types of `tuples`.
    public enum Tuples {}
    /// The types of `one_or_many`.
    public enum OneOrMany {}
    /// The types of `union_by_kind`.
    public enum UnionByKind {}
    /// The types of `union_by_discriminator`.
    public enum UnionByDiscriminator {}
    /// The types of `union_by_required`.
    public enum UnionByRequired {}
    /// The types of `union_tried`.
    public enum UnionTried {}
    /// The types of `all_of`.
    public enum AllOf {}
    /// The types of `references`.
    public enum References {}
    /// The types of `recursion`.
    public enum Recursion {}
    /// The types of `string_constraints`.
    public enum StringConstraints {}
    /// The types of `number_constraints`.
    public enum NumberConstraints {}
    /// The types of `array_constraints`.
    public enum ArrayConstraints {}
    /// The types of `result_constraints`.
    public enum ResultConstraints {}
    /// The types of `property_count`.
    public enum PropertyCount {}
    /// The types of `dependent_required`.
    public enum DependentRequired {}
    /// The types of `any_of_required`.
    public enum AnyOfRequired {}
    /// The types of `one_of_required`.
    public enum OneOfRequired {}
    /// The types of `not_required`.
    public enum NotRequired {}
    /// The types of `if_then_else`.
    public enum IfThenElse {}
    /// The types of `older_spellings`.
    public enum OlderSpellings {}
    /// The types of `missing_type`.
    public enum MissingType {}
    /// The types of `equal_types`.
    public enum EqualTypes {}
    /// The types of `shared_types`.
    public enum SharedTypes {}
    /// The types of `names-onTheWire`.
    public enum NamesOnTheWire {}
    /// The types of `object_result`.
    public enum ObjectResult {}
    /// The types of `wrapped_result`.
    public enum WrappedResult {}
    /// The types of `content_result`.
    public enum ContentResult {}
    /// The types of `not_expressed`.
    public enum NotExpressed {}
    /// The types of `several_conditions`.
    public enum SeveralConditions {}
    /// The types of `recursive_arguments`.
    public enum RecursiveArguments {}
    /// The types of `checked_leftovers`.
    public enum CheckedLeftovers {}
}

nonisolated extension Rules.FlatArguments {
    /// The arguments of `flat_arguments`.
    public struct Arguments: Swift.Hashable, Swift.Sendable {
        /// The city's name.
        public var city: Swift.String
        /// `days`
        public var days: Swift.Int?

        /// Makes a value.
        ///
        /// - Parameters:
        ///   - city: The city's name.
        ///   - days: `days`
        public init(city: Swift.String, days: Swift.Int? = nil) {
            self.city = city
            self.days = days
        }
    }
}

nonisolated extension Rules.NestedObject {
    /// The arguments of `nested_object`.
    public struct Arguments: Swift.Hashable, Swift.Sendable {
        /// Where to send it.
        public var address: Rules.NestedObject.Address

        /// Makes a value.
        ///
        /// - Parameters:
        ///   - address: Where to send it.
        public init(address: Rules.NestedObject.Address) {
            self.address = address
        }
    }
}

nonisolated extension Rules.ClosedObject {
    /// The arguments of `closed_object`.
    public struct Arguments: Swift.Hashable, Swift.Sendable {
        /// `color`
        public var color: Rules.ClosedObject.Color
        /// `alpha`
        public var alpha: Swift.Double?

        /// Makes a value.
        ///
        /// - Parameters:
        ///   - color: `color`
        ///   - alpha: `alpha`
        public init(color: Rules.ClosedObject.Color, alpha: Swift.Double? = nil) {
            self.color = color
            self.alpha = alpha
        }
    }
}

nonisolated extension Rules.OtherProperties {
    /// The arguments of `other_properties`.
    public struct Arguments: Swift.Hashable, Swift.Sendable {
        /// `survey`
        public var survey: Rules.OtherProperties.Survey

        /// Makes a value.
        ///
        /// - Parameters:
        ///   - survey: `survey`
        public init(survey: Rules.OtherProperties.Survey) {
            self.survey = survey
        }
    }
}

nonisolated extension Rules.ForbiddenProperty {
    /// The arguments of `forbidden_property`.
    public struct Arguments: Swift.Hashable, Swift.Sendable {
        /// `user`
        public var user: Swift.String

        /// Makes a value.
        ///
        /// - Parameters:
        ///   - user: `user`
        public init(user: Swift.String) {
            self.user = user
        }
    }
}

nonisolated extension Rules.Dictionaries {
    /// The arguments of `dictionaries`.
    public struct Arguments: Swift.Hashable, Swift.Sendable {
        /// `scores`
        public var scores: [Swift.String: Swift.Double]?
        /// `metadata`
        public var metadata: [Swift.String: MCPRuntime.JSONValue]?
        /// `ports`
        public var ports: [Swift.String: Swift.String]?
        /// `headers`
        public var headers: [Swift.String: Swift.String]?

        /// Makes a value.
        ///
        /// - Parameters:
        ///   - scores: `scores`
        ///   - metadata: `metadata`
        ///   - ports: `ports`
        ///   - headers: `headers`
        public init(
            scores: [Swift.String: Swift.Double]? = nil,
            metadata: [Swift.String: MCPRuntime.JSONValue]? = nil,
            ports: [Swift.String: Swift.String]? = nil,
            headers: [Swift.String: Swift.String]? = nil
        ) {
            self.scores = scores
            self.metadata = metadata
            self.ports = ports
            self.headers = headers
        }
    }
}

nonisolated extension Rules.Scalars {
    /// The arguments of `scalars`.
    public struct Arguments: Swift.Hashable, Swift.Sendable {
        /// `name`
        public var name: Swift.String
        /// `age`
        public var age: Swift.Int
        /// `height`
        public var height: Swift.Double
        /// `member`
        public var member: Swift.Bool
        /// `notes`
        public var notes: MCPRuntime.JSONValue

        /// Makes a value.
        ///
        /// - Parameters:
        ///   - name: `name`
        ///   - age: `age`
        ///   - height: `height`
        ///   - member: `member`
        ///   - notes: `notes`
        public init(
            name: Swift.String,
            age: Swift.Int,
            height: Swift.Double,
            member: Swift.Bool,
            notes: MCPRuntime.JSONValue
        ) {
            self.name = name
            self.age = age
            self.height = height
            self.member = member
            self.notes = notes
        }
    }
}

nonisolated extension Rules.LargeIntegers {
    /// The arguments of `large_integers`.
    public struct Arguments: Swift.Hashable, Swift.Sendable {
        /// `serial`
        public var serial: MCPRuntime.JSONNumber

        /// Makes a value.
        ///
        /// - Parameters:
        ///   - serial: `serial`
        public init(serial: MCPRuntime.JSONNumber) {
            self.serial = serial
        }
    }
}

nonisolated extension Rules.StringEnum {
    /// The arguments of `string_enum`.
    public struct Arguments: Swift.Hashable, Swift.Sendable {
        /// `unit`
        public var unit: Rules.StringEnum.Unit

        /// Makes a value.
        ///
        /// - Parameters:
        ///   - unit: `unit`
        public init(unit: Rules.StringEnum.Unit) {
            self.unit = unit
        }
    }
}

nonisolated extension Rules.ValueEnum {
    /// The arguments of `value_enum`.
    public struct Arguments: Swift.Hashable, Swift.Sendable {
        /// `bits`
        public var bits: Rules.ValueEnum.Bits
        /// `quality`
        public var quality: Rules.ValueEnum.Quality

        /// Makes a value.
        ///
        /// - Parameters:
        ///   - bits: `bits`
        ///   - quality: `quality`
        public init(bits: Rules.ValueEnum.Bits, quality: Rules.ValueEnum.Quality) {
            self.bits = bits
            self.quality = quality
        }
    }
}

nonisolated extension Rules.TitledEnum {
    /// The arguments of `titled_enum`.
    public struct Arguments: Swift.Hashable, Swift.Sendable {
        /// `priority`
        public var priority: Rules.TitledEnum.Priority

        /// Makes a value.
        ///
        /// - Parameters:
        ///   - priority: `priority`
        public init(priority: Rules.TitledEnum.Priority) {
            self.priority = priority
        }
    }
}

nonisolated extension Rules.Constants {
    /// The arguments of `constants`.
    public struct Arguments: Swift.Hashable, Swift.Sendable {
        /// `query`
        public var query: Swift.String

        /// Makes a value.
        ///
        /// - Parameters:
        ///   - query: `query`
        public init(query: Swift.String) {
            self.query = query
        }
    }
}

nonisolated extension Rules.Defaults {
    /// The arguments of `defaults`.
    public struct Arguments: Swift.Hashable, Swift.Sendable {
        /// `limit`
        public var limit: Swift.Int
        /// `order`
        public var order: Rules.Defaults.Order
        /// `tags`
        public var tags: [Swift.String]
        /// `page`
        public var page: Swift.Int?
        /// `text`
        public var text: Swift.String

        /// Makes a value.
        ///
        /// - Parameters:
        ///   - limit: `limit`
        ///   - order: `order`
        ///   - tags: `tags`
        ///   - page: `page`
        ///   - text: `text`
        public init(
            limit: Swift.Int = 20,
            order: Rules.Defaults.Order = .newest,
            tags: [Swift.String] = [],
            page: Swift.Int? = nil,
            text: Swift.String
        ) {
            self.limit = limit
            self.order = order
            self.tags = tags
            self.page = page
            self.text = text
        }
    }
}

nonisolated extension Rules.OptionalAndNull {
    /// The arguments of `optional_and_null`.
    public struct Arguments: Swift.Hashable, Swift.Sendable {
        /// `title`
        public var title: Swift.String
        /// `parent`
        public var parent: Swift.String?
        /// `due`
        public var due: Swift.String?
        /// `assignee`
        public var assignee: MCPRuntime.Nullable<Swift.String>?
        /// `comment`
        public var comment: Swift.String?

        /// Makes a value.
        ///
        /// - Parameters:
        ///   - title: `title`
        ///   - parent: `parent`
        ///   - due: `due`
        ///   - assignee: `assignee`
        ///   - comment: `comment`
        public init(
            title: Swift.String,
            parent: Swift.String?,
            due: Swift.String? = nil,
            assignee: MCPRuntime.Nullable<Swift.String>? = nil,
            comment: Swift.String? = nil
        ) {
            self.title = title
            self.parent = parent
            self.due = due
            self.assignee = assignee
            self.comment = comment
        }
    }
}

nonisolated extension Rules.Arrays {
    /// The arguments of `arrays`.
    public struct Arguments: Swift.Hashable, Swift.Sendable {
        /// `names`
        public var names: [Swift.String]
        /// `points`
        public var points: [Rules.Arrays.Point]
        /// `anything`
        public var anything: [MCPRuntime.JSONValue]?

        /// Makes a value.
        ///
        /// - Parameters:
        ///   - names: `names`
        ///   - points: `points`
        ///   - anything: `anything`
        public init(names: [Swift.String], points: [Rules.Arrays.Point], anything: [MCPRuntime.JSONValue]? = nil) {
            self.names = names
            self.points = points
            self.anything = anything
        }
    }
}

nonisolated extension Rules.Tuples {
    /// The arguments of `tuples`.
    public struct Arguments: Swift.Hashable, Swift.Sendable {
        /// `position`
        public var position: Rules.Tuples.Position
        /// `command`
        public var command: Rules.Tuples.Command

        /// Makes a value.
        ///
        /// - Parameters:
        ///   - position: `position`
        ///   - command: `command`
        public init(position: Rules.Tuples.Position, command: Rules.Tuples.Command) {
            self.position = position
            self.command = command
        }
    }
}

nonisolated extension Rules.OneOrMany {
    /// The arguments of `one_or_many`.
    public struct Arguments: Swift.Hashable, Swift.Sendable {
        /// `recipient`
        public var recipient: MCPRuntime.OneOrMany<Swift.String>

        /// Makes a value.
        ///
        /// - Parameters:
        ///   - recipient: `recipient`
        public init(recipient: MCPRuntime.OneOrMany<Swift.String>) {
            self.recipient = recipient
        }
    }
}

nonisolated extension Rules.UnionByKind {
    /// The arguments of `union_by_kind`.
    public struct Arguments: Swift.Hashable, Swift.Sendable {
        /// `filter`
        public var filter: Rules.UnionByKind.Filter
        /// `key`
        public var key: Rules.UnionByKind.Key

        /// Makes a value.
        ///
        /// - Parameters:
        ///   - filter: `filter`
        ///   - key: `key`
        public init(filter: Rules.UnionByKind.Filter, key: Rules.UnionByKind.Key) {
            self.filter = filter
            self.key = key
        }
    }
}

nonisolated extension Rules.UnionByDiscriminator {
    /// The arguments of `union_by_discriminator`.
    public struct Arguments: Swift.Hashable, Swift.Sendable {
        /// `shape`
        public var shape: Rules.UnionByDiscriminator.Shape

        /// Makes a value.
        ///
        /// - Parameters:
        ///   - shape: `shape`
        public init(shape: Rules.UnionByDiscriminator.Shape) {
            self.shape = shape
        }
    }
}

nonisolated extension Rules.UnionByRequired {
    /// The arguments of `union_by_required`.
    public struct Arguments: Swift.Hashable, Swift.Sendable {
        /// `source`
        public var source: Rules.UnionByRequired.Source

        /// Makes a value.
        ///
        /// - Parameters:
        ///   - source: `source`
        public init(source: Rules.UnionByRequired.Source) {
            self.source = source
        }
    }
}

nonisolated extension Rules.UnionTried {
    /// The arguments of `union_tried`.
    public struct Arguments: Swift.Hashable, Swift.Sendable {
        /// `size`
        public var size: Rules.UnionTried.Size

        /// Makes a value.
        ///
        /// - Parameters:
        ///   - size: `size`
        public init(size: Rules.UnionTried.Size) {
            self.size = size
        }
    }
}

nonisolated extension Rules.AllOf {
    /// The arguments of `all_of`.
    public struct Arguments: Swift.Hashable, Swift.Sendable {
        /// `article`
        public var article: Rules.AllOf.Article

        /// Makes a value.
        ///
        /// - Parameters:
        ///   - article: `article`
        public init(article: Rules.AllOf.Article) {
            self.article = article
        }
    }
}

nonisolated extension Rules.References {
    /// The arguments of `references`.
    public struct Arguments: Swift.Hashable, Swift.Sendable {
        /// `sender`
        public var sender: Rules.References.Person
        /// `receiver`
        public var receiver: Rules.References.Person
        /// `copy`
        public var copy: Rules.References.Person?
        /// `subject`
        public var subject: Swift.String

        /// Makes a value.
        ///
        /// - Parameters:
        ///   - sender: `sender`
        ///   - receiver: `receiver`
        ///   - copy: `copy`
        ///   - subject: `subject`
        public init(
            sender: Rules.References.Person,
            receiver: Rules.References.Person,
            copy: Rules.References.Person? = nil,
            subject: Swift.String
        ) {
            self.sender = sender
            self.receiver = receiver
            self.copy = copy
            self.subject = subject
        }
    }
}

nonisolated extension Rules.Recursion {
    /// The arguments of `recursion`.
    public struct Arguments: Swift.Hashable, Swift.Sendable {
        /// `folder`
        public var folder: Rules.Recursion.Folder?
        /// `expression`
        public var expression: Rules.Recursion.Expression?
        /// `chain`
        public var chain: Rules.Recursion.Chain?
        /// `outline`
        public var outline: Rules.Recursion.Outline?
        /// `tree`
        public var tree: Rules.Recursion.Tree?

        /// Makes a value.
        ///
        /// - Parameters:
        ///   - folder: `folder`
        ///   - expression: `expression`
        ///   - chain: `chain`
        ///   - outline: `outline`
        ///   - tree: `tree`
        public init(
            folder: Rules.Recursion.Folder? = nil,
            expression: Rules.Recursion.Expression? = nil,
            chain: Rules.Recursion.Chain? = nil,
            outline: Rules.Recursion.Outline? = nil,
            tree: Rules.Recursion.Tree? = nil
        ) {
            self.folder = folder
            self.expression = expression
            self.chain = chain
            self.outline = outline
            self.tree = tree
        }
    }
}

nonisolated extension Rules.StringConstraints {
    /// The arguments of `string_constraints`.
    public struct Arguments: Swift.Hashable, Swift.Sendable {
        /// `nick`
        public var nick: Swift.String?
        /// `code`
        public var code: Swift.String?
        /// `branch`
        public var branch: Swift.String?

        /// Makes a value.
        ///
        /// - Parameters:
        ///   - nick: `nick`
        ///   - code: `code`
        ///   - branch: `branch`
        public init(nick: Swift.String? = nil, code: Swift.String? = nil, branch: Swift.String? = nil) {
            self.nick = nick
            self.code = code
            self.branch = branch
        }
    }
}

nonisolated extension Rules.NumberConstraints {
    /// The arguments of `number_constraints`.
    public struct Arguments: Swift.Hashable, Swift.Sendable {
        /// `percent`
        public var percent: Swift.Int?
        /// `probability`
        public var probability: Swift.Double?
        /// `price`
        public var price: Swift.Double?

        /// Makes a value.
        ///
        /// - Parameters:
        ///   - percent: `percent`
        ///   - probability: `probability`
        ///   - price: `price`
        public init(percent: Swift.Int? = nil, probability: Swift.Double? = nil, price: Swift.Double? = nil) {
            self.percent = percent
            self.probability = probability
            self.price = price
        }
    }
}

nonisolated extension Rules.ArrayConstraints {
    /// The arguments of `array_constraints`.
    public struct Arguments: Swift.Hashable, Swift.Sendable {
        /// `labels`
        public var labels: [Swift.String]

        /// Makes a value.
        ///
        /// - Parameters:
        ///   - labels: `labels`
        public init(labels: [Swift.String]) {
            self.labels = labels
        }
    }
}

nonisolated extension Rules.PropertyCount {
    /// The arguments of `property_count`.
    public struct Arguments: Swift.Hashable, Swift.Sendable {
        /// `mail`
        public var mail: Swift.String?
        /// `phone`
        public var phone: Swift.String?
        /// `fax`
        public var fax: Swift.String?

        /// Makes a value.
        ///
        /// - Parameters:
        ///   - mail: `mail`
        ///   - phone: `phone`
        ///   - fax: `fax`
        public init(mail: Swift.String? = nil, phone: Swift.String? = nil, fax: Swift.String? = nil) {
            self.mail = mail
            self.phone = phone
            self.fax = fax
        }
    }
}

nonisolated extension Rules.DependentRequired {
    /// The arguments of `dependent_required`.
    public struct Arguments: Swift.Hashable, Swift.Sendable {
        /// `card`
        public var card: Swift.String?
        /// `address`
        public var address: Swift.String?

        /// Makes a value.
        ///
        /// - Parameters:
        ///   - card: `card`
        ///   - address: `address`
        public init(card: Swift.String? = nil, address: Swift.String? = nil) {
            self.card = card
            self.address = address
        }
    }
}

nonisolated extension Rules.AnyOfRequired {
    /// The arguments of `any_of_required`.
    public struct Arguments: Swift.Hashable, Swift.Sendable {
        /// `id`
        public var id: Swift.Int?
        /// `name`
        public var name: Swift.String?

        /// Makes a value.
        ///
        /// - Parameters:
        ///   - id: `id`
        ///   - name: `name`
        public init(id: Swift.Int? = nil, name: Swift.String? = nil) {
            self.id = id
            self.name = name
        }
    }
}

nonisolated extension Rules.OneOfRequired {
    /// The arguments of `one_of_required`.
    public struct Arguments: Swift.Hashable, Swift.Sendable {
        /// `before`
        public var before: Swift.String?
        /// `after`
        public var after: Swift.String?

        /// Makes a value.
        ///
        /// - Parameters:
        ///   - before: `before`
        ///   - after: `after`
        public init(before: Swift.String? = nil, after: Swift.String? = nil) {
            self.before = before
            self.after = after
        }
    }
}

nonisolated extension Rules.NotRequired {
    /// The arguments of `not_required`.
    public struct Arguments: Swift.Hashable, Swift.Sendable {
        /// `all`
        public var all: Swift.Bool?
        /// `ids`
        public var ids: [Swift.Int]?

        /// Makes a value.
        ///
        /// - Parameters:
        ///   - all: `all`
        ///   - ids: `ids`
        public init(all: Swift.Bool? = nil, ids: [Swift.Int]? = nil) {
            self.all = all
            self.ids = ids
        }
    }
}

nonisolated extension Rules.IfThenElse {
    /// The arguments of `if_then_else`.
    public struct Arguments: Swift.Hashable, Swift.Sendable {
        /// `delivery`
        public var delivery: Rules.IfThenElse.Delivery
        /// `street`
        public var street: Swift.String?
        /// `branch`
        public var branch: Swift.String?

        /// Makes a value.
        ///
        /// - Parameters:
        ///   - delivery: `delivery`
        ///   - street: `street`
        ///   - branch: `branch`
        public init(delivery: Rules.IfThenElse.Delivery, street: Swift.String? = nil, branch: Swift.String? = nil) {
            self.delivery = delivery
            self.street = street
            self.branch = branch
        }
    }
}

nonisolated extension Rules.OlderSpellings {
    /// The arguments of `older_spellings`.
    public struct Arguments: Swift.Hashable, Swift.Sendable {
        /// `weight`
        public var weight: Swift.Double?
        /// `pair`
        public var pair: Rules.OlderSpellings.Pair?
        /// `owner`
        public var owner: Rules.OlderSpellings.Owner?
        /// `remark`
        public var remark: Swift.String?
        /// `login`
        public var login: Swift.String?
        /// `secret`
        public var secret: Swift.String?

        /// Makes a value.
        ///
        /// - Parameters:
        ///   - weight: `weight`
        ///   - pair: `pair`
        ///   - owner: `owner`
        ///   - remark: `remark`
        ///   - login: `login`
        ///   - secret: `secret`
        public init(
            weight: Swift.Double? = nil,
            pair: Rules.OlderSpellings.Pair? = nil,
            owner: Rules.OlderSpellings.Owner? = nil,
            remark: Swift.String? = nil,
            login: Swift.String? = nil,
            secret: Swift.String? = nil
        ) {
            self.weight = weight
            self.pair = pair
            self.owner = owner
            self.remark = remark
            self.login = login
            self.secret = secret
        }
    }
}

nonisolated extension Rules.MissingType {
    /// The arguments of `missing_type`.
    public struct Arguments: Swift.Hashable, Swift.Sendable {
        /// `options`
        public var options: Rules.MissingType.Options?
        /// `lines`
        public var lines: [Swift.String]?
        /// `path`
        public var path: Swift.String?
        /// `level`
        public var level: Swift.Double?

        /// Makes a value.
        ///
        /// - Parameters:
        ///   - options: `options`
        ///   - lines: `lines`
        ///   - path: `path`
        ///   - level: `level`
        public init(
            options: Rules.MissingType.Options? = nil,
            lines: [Swift.String]? = nil,
            path: Swift.String? = nil,
            level: Swift.Double? = nil
        ) {
            self.options = options
            self.lines = lines
            self.path = path
            self.level = level
        }
    }
}

nonisolated extension Rules.EqualTypes {
    /// The arguments of `equal_types`.
    public struct Arguments: Swift.Hashable, Swift.Sendable {
        /// `start`
        public var start: Rules.EqualTypes.Start
        /// `end`
        public var end: Rules.EqualTypes.Start
        /// `encoding`
        public var encoding: Rules.Encoding

        /// Makes a value.
        ///
        /// - Parameters:
        ///   - start: `start`
        ///   - end: `end`
        ///   - encoding: `encoding`
        public init(start: Rules.EqualTypes.Start, end: Rules.EqualTypes.Start, encoding: Rules.Encoding) {
            self.start = start
            self.end = end
            self.encoding = encoding
        }
    }
}

nonisolated extension Rules.SharedTypes {
    /// The arguments of `shared_types`.
    public struct Arguments: Swift.Hashable, Swift.Sendable {
        /// `encoding`
        public var encoding: Rules.Encoding

        /// Makes a value.
        ///
        /// - Parameters:
        ///   - encoding: `encoding`
        public init(encoding: Rules.Encoding) {
            self.encoding = encoding
        }
    }
}

nonisolated extension Rules.NamesOnTheWire {
    /// The arguments of `names-onTheWire`.
    public struct Arguments: Swift.Hashable, Swift.Sendable {
        /// `page-size`
        public var pageSize: Swift.Int?
        /// `HTTPHeaders`
        public var httpHeaders: [Swift.String]?
        /// `in`
        public var `in`: Swift.String?
        /// `user.name`
        public var userName: Swift.String?
        /// `user_name`
        public var userUnderscoreName: Swift.String?
        /// `2fa`
        public var _2fa: Swift.Bool?
        /// `mode`
        public var mode: Rules.NamesOnTheWire.TransferMode?

        /// Makes a value.
        ///
        /// - Parameters:
        ///   - pageSize: `page-size`
        ///   - httpHeaders: `HTTPHeaders`
        ///   - in: `in`
        ///   - userName: `user.name`
        ///   - userUnderscoreName: `user_name`
        ///   - _2fa: `2fa`
        ///   - mode: `mode`
        public init(
            pageSize: Swift.Int? = nil,
            httpHeaders: [Swift.String]? = nil,
            `in`: Swift.String? = nil,
            userName: Swift.String? = nil,
            userUnderscoreName: Swift.String? = nil,
            _2fa: Swift.Bool? = nil,
            mode: Rules.NamesOnTheWire.TransferMode? = nil
        ) {
            self.pageSize = pageSize
            self.httpHeaders = httpHeaders
            self.`in` = `in`
            self.userName = userName
            self.userUnderscoreName = userUnderscoreName
            self._2fa = _2fa
            self.mode = mode
        }
    }
}

nonisolated extension Rules.ContentResult {
    /// The arguments of `content_result`.
    public struct Arguments: Swift.Hashable, Swift.Sendable {
        /// `topic`
        public var topic: Swift.String

        /// Makes a value.
        ///
        /// - Parameters:
        ///   - topic: `topic`
        public init(topic: Swift.String) {
            self.topic = topic
        }
    }
}

nonisolated extension Rules.NotExpressed {
    /// The arguments of `not_expressed`.
    public struct Arguments: Swift.Hashable, Swift.Sendable {
        /// `password`
        public var password: Swift.String?
        /// `numbers`
        public var numbers: [Swift.Int]?
        /// `remote`
        public var remote: MCPRuntime.JSONValue?
        /// `impossible`
        public var impossible: Swift.String?

        /// Makes a value.
        ///
        /// - Parameters:
        ///   - password: `password`
        ///   - numbers: `numbers`
        ///   - remote: `remote`
        ///   - impossible: `impossible`
        public init(
            password: Swift.String? = nil,
            numbers: [Swift.Int]? = nil,
            remote: MCPRuntime.JSONValue? = nil,
            impossible: Swift.String? = nil
        ) {
            self.password = password
            self.numbers = numbers
            self.remote = remote
            self.impossible = impossible
        }
    }
}

nonisolated extension Rules.SeveralConditions {
    /// The arguments of `several_conditions`.
    public struct Arguments: Swift.Hashable, Swift.Sendable {
        /// `format`
        public var format: Rules.SeveralConditions.Format
        /// `width`
        public var width: Swift.Int?
        /// `title`
        public var title: Swift.String?
        /// `quality`
        public var quality: Swift.Int

        /// Makes a value.
        ///
        /// - Parameters:
        ///   - format: `format`
        ///   - width: `width`
        ///   - title: `title`
        ///   - quality: `quality`
        public init(
            format: Rules.SeveralConditions.Format,
            width: Swift.Int? = nil,
            title: Swift.String? = nil,
            quality: Swift.Int = 80
        ) {
            self.format = format
            self.width = width
            self.title = title
            self.quality = quality
        }
    }
}

nonisolated extension Rules.RecursiveArguments {
    /// The arguments of `recursive_arguments`.
    public struct Arguments: Swift.Hashable, Swift.Sendable {
        /// `term`
        public var term: Swift.String
        /// `except`
        @MCPRuntime.Indirect public var except: Rules.RecursiveArguments.Arguments?

        /// Makes a value.
        ///
        /// - Parameters:
        ///   - term: `term`
        ///   - except: `except`
        public init(term: Swift.String, except: Rules.RecursiveArguments.Arguments? = nil) {
            self.term = term
            self.except = except
        }
    }
}

nonisolated extension Rules.CheckedLeftovers {
    /// The arguments of `checked_leftovers`.
    public struct Arguments: Swift.Hashable, Swift.Sendable {
        /// `limits`
        public var limits: Rules.CheckedLeftovers.Limits?
        /// `row`
        public var row: Rules.CheckedLeftovers.Row?
        /// `span`
        public var span: Rules.CheckedLeftovers.Span?

        /// Makes a value.
        ///
        /// - Parameters:
        ///   - limits: `limits`
        ///   - row: `row`
        ///   - span: `span`
        public init(
            limits: Rules.CheckedLeftovers.Limits? = nil,
            row: Rules.CheckedLeftovers.Row? = nil,
            span: Rules.CheckedLeftovers.Span? = nil
        ) {
            self.limits = limits
            self.row = row
            self.span = span
        }
    }
}

nonisolated extension Rules.AlternativeArguments {
    /// Arguments
    public enum Arguments: Swift.Hashable, Swift.Sendable {
        /// `ID`
        case id(Rules.AlternativeArguments.Arguments.ID)
        /// `Name`
        case name(Rules.AlternativeArguments.Arguments.Name)
    }
}

nonisolated extension Rules.AlternativeArguments.Arguments {
    /// ID
    public struct ID: Swift.Hashable, Swift.Sendable {
        /// `id`
        public var id: Swift.Int

        /// Makes a value.
        ///
        /// - Parameters:
        ///   - id: `id`
        public init(id: Swift.Int) {
            self.id = id
        }
    }
}

nonisolated extension Rules.AlternativeArguments.Arguments {
    /// Name
    public struct Name: Swift.Hashable, Swift.Sendable {
        /// `name`
        public var name: Swift.String

        /// Makes a value.
        ///
        /// - Parameters:
        ///   - name: `name`
        public init(name: Swift.String) {
            self.name = name
        }
    }
}

nonisolated extension Rules.NestedObject {
    /// Where to send it.
    public struct Address: Swift.Hashable, Swift.Sendable {
        /// `street`
        public var street: Swift.String
        /// `zip_code`
        public var zipCode: Swift.String?

        /// Makes a value.
        ///
        /// - Parameters:
        ///   - street: `street`
        ///   - zipCode: `zip_code`
        public init(street: Swift.String, zipCode: Swift.String? = nil) {
            self.street = street
            self.zipCode = zipCode
        }
    }
}

nonisolated extension Rules.ClosedObject {
    /// Color
    public struct Color: Swift.Hashable, Swift.Sendable {
        /// `red`
        public var red: Swift.Int
        /// `green`
        public var green: Swift.Int
        /// `blue`
        public var blue: Swift.Int

        /// Makes a value.
        ///
        /// - Parameters:
        ///   - red: `red`
        ///   - green: `green`
        ///   - blue: `blue`
        public init(red: Swift.Int, green: Swift.Int, blue: Swift.Int) {
            self.red = red
            self.green = green
            self.blue = blue
        }
    }
}

nonisolated extension Rules.OtherProperties {
    /// Survey
    public struct Survey: Swift.Hashable, Swift.Sendable {
        /// `title`
        public var title: Swift.String
        /// The properties that have no names of their own.
        public var additionalProperties: [Swift.String: Swift.Int]

        /// Makes a value.
        ///
        /// - Parameters:
        ///   - title: `title`
        ///   - additionalProperties: The properties that have no names of their own.
        public init(title: Swift.String, additionalProperties: [Swift.String: Swift.Int] = [:]) {
            self.title = title
            self.additionalProperties = additionalProperties
        }
    }
}

nonisolated extension Rules.StringEnum {
    /// Unit
    public enum Unit: Swift.String, Swift.CaseIterable, Swift.Hashable, Swift.Sendable {
        /// `celsius`
        case celsius
        /// `fahrenheit`
        case fahrenheit
    }
}

nonisolated extension Rules.StringEnum {
    /// Output
    public struct Output: Swift.Hashable, Swift.Sendable {
        /// `sky`
        public var sky: Rules.StringEnum.Output.Sky
        /// `temperature`
        public var temperature: Swift.Double

        /// Makes a value.
        ///
        /// - Parameters:
        ///   - sky: `sky`
        ///   - temperature: `temperature`
        public init(sky: Rules.StringEnum.Output.Sky, temperature: Swift.Double) {
            self.sky = sky
            self.temperature = temperature
        }
    }
}

nonisolated extension Rules.StringEnum.Output {
    /// Sky
    public enum Sky: Swift.RawRepresentable, Swift.CaseIterable, Swift.Hashable, Swift.Sendable {
        /// `clear`
        case clear
        /// `partly cloudy`
        case partlyCloudy
        /// `overcast`
        case overcast
        /// A value that came with a newer contract.
        case unrecognized(Swift.String)

        /// The values that are known.
        public static var allCases: [Self] {
            [.clear, .partlyCloudy, .overcast]
        }

        /// Makes the case of a value.
        public init(rawValue: Swift.String) {
            switch rawValue {
            case "clear": self = .clear
            case "partly cloudy": self = .partlyCloudy
            case "overcast": self = .overcast
            default: self = .unrecognized(rawValue)
            }
        }

        /// The value.
        public var rawValue: Swift.String {
            switch self {
            case .clear: "clear"
            case .partlyCloudy: "partly cloudy"
            case .overcast: "overcast"
            case .unrecognized(let value): value
            }
        }
    }
}

nonisolated extension Rules.ValueEnum {
    /// Bits
    public enum Bits: Swift.Int, Swift.CaseIterable, Swift.Hashable, Swift.Sendable {
        /// `8`
        case _8 = 8
        /// `16`
        case _16 = 16
        /// `24`
        case _24 = 24

        /// The value on the wire.
        public var jsonValue: MCPRuntime.JSONValue {
            switch self {
            case ._8: 8
            case ._16: 16
            case ._24: 24
            }
        }
    }
}

nonisolated extension Rules.ValueEnum {
    /// Quality
    public enum Quality: Swift.CaseIterable, Swift.Hashable, Swift.Sendable {
        /// `"auto"`
        case auto
        /// `1`
        case _1
        /// `2.5`
        case _2_5
        /// `false`
        case `false`

        /// The value on the wire.
        public var jsonValue: MCPRuntime.JSONValue {
            switch self {
            case .auto: "auto"
            case ._1: 1
            case ._2_5: 2.5
            case .`false`: false
            }
        }
    }
}

nonisolated extension Rules.TitledEnum {
    /// Priority
    public enum Priority: Swift.String, Swift.CaseIterable, Swift.Hashable, Swift.Sendable {
        /// Wakes somebody up
        case p1
        /// Today
        case p2
        /// Some day
        case p3
    }
}

nonisolated extension Rules.Defaults {
    /// Order
    public enum Order: Swift.String, Swift.CaseIterable, Swift.Hashable, Swift.Sendable {
        /// `newest`
        case newest
        /// `oldest`
        case oldest
    }
}

nonisolated extension Rules.Arrays {
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

nonisolated extension Rules.Tuples {
    /// Position
    public struct Position: Swift.Hashable, Swift.Sendable {
        /// Element 1.
        public var longitude: Swift.Double
        /// Element 2.
        public var latitude: Swift.Double
        /// Element 3.
        public var altitude: Swift.Double?

        /// Makes a value.
        public init(longitude: Swift.Double, latitude: Swift.Double, altitude: Swift.Double? = nil) {
            self.longitude = longitude
            self.latitude = latitude
            self.altitude = altitude
        }
    }
}

nonisolated extension Rules.Tuples {
    /// Command
    public struct Command: Swift.Hashable, Swift.Sendable {
        /// Element 1.
        public var first: Swift.String
        /// The elements that follow.
        public var rest: [Swift.Int]

        /// Makes a value.
        public init(first: Swift.String, rest: [Swift.Int] = []) {
            self.first = first
            self.rest = rest
        }
    }
}

nonisolated extension Rules.UnionByKind {
    /// Filter
    public enum Filter: Swift.Hashable, Swift.Sendable {
        /// a string
        case string(Swift.String)
        /// a boolean
        case boolean(Swift.Bool)
        /// `Field`
        case field(Rules.UnionByKind.Filter.Field)
    }
}

nonisolated extension Rules.UnionByKind.Filter {
    /// Field
    public struct Field: Swift.Hashable, Swift.Sendable {
        /// `field`
        public var field: Swift.String

        /// Makes a value.
        ///
        /// - Parameters:
        ///   - field: `field`
        public init(field: Swift.String) {
            self.field = field
        }
    }
}

nonisolated extension Rules.UnionByKind {
    /// Key
    public enum Key: Swift.Hashable, Swift.Sendable {
        /// a string
        case string(Swift.String)
        /// an integer
        case integer(Swift.Int)
    }
}

nonisolated extension Rules.UnionByKind {
    /// Output
    public struct Output: Swift.Hashable, Swift.Sendable {
        /// `value`
        public var value: Rules.UnionByKind.Output.Value

        /// Makes a value.
        ///
        /// - Parameters:
        ///   - value: `value`
        public init(value: Rules.UnionByKind.Output.Value) {
            self.value = value
        }
    }
}

nonisolated extension Rules.UnionByKind.Output {
    /// Value
    public enum Value: Swift.Hashable, Swift.Sendable {
        /// a string
        case string(Swift.String)
        /// a boolean
        case boolean(Swift.Bool)
        /// A value that came with a newer contract.
        case unrecognized(MCPRuntime.JSONValue)
    }
}

nonisolated extension Rules.UnionByDiscriminator {
    /// Shape
    public enum Shape: Swift.Hashable, Swift.Sendable {
        /// `Circle`
        case circle(Rules.UnionByDiscriminator.Shape.Circle)
        /// `Square`
        case square(Rules.UnionByDiscriminator.Shape.Square)
    }
}

nonisolated extension Rules.UnionByDiscriminator.Shape {
    /// Circle
    public struct Circle: Swift.Hashable, Swift.Sendable {
        /// `radius`
        public var radius: Swift.Double

        /// Makes a value.
        ///
        /// - Parameters:
        ///   - radius: `radius`
        public init(radius: Swift.Double) {
            self.radius = radius
        }
    }
}

nonisolated extension Rules.UnionByDiscriminator.Shape {
    /// Square
    public struct Square: Swift.Hashable, Swift.Sendable {
        /// `side`
        public var side: Swift.Double

        /// Makes a value.
        ///
        /// - Parameters:
        ///   - side: `side`
        public init(side: Swift.Double) {
            self.side = side
        }
    }
}

nonisolated extension Rules.UnionByDiscriminator {
    /// Output
    public struct Output: Swift.Hashable, Swift.Sendable {
        /// `event`
        public var event: Rules.UnionByDiscriminator.Output.Event

        /// Makes a value.
        ///
        /// - Parameters:
        ///   - event: `event`
        public init(event: Rules.UnionByDiscriminator.Output.Event) {
            self.event = event
        }
    }
}

nonisolated extension Rules.UnionByDiscriminator.Output {
    /// Event
    public enum Event: Swift.Hashable, Swift.Sendable {
        /// `Moved`
        case moved(Rules.UnionByDiscriminator.Output.Event.Moved)
        /// `Deleted`
        case deleted(Rules.UnionByDiscriminator.Output.Event.Deleted)
        /// A value that came with a newer contract.
        case unrecognized(MCPRuntime.JSONValue)
    }
}

nonisolated extension Rules.UnionByDiscriminator.Output.Event {
    /// Moved
    public struct Moved: Swift.Hashable, Swift.Sendable {
        /// `distance`
        public var distance: Swift.Double

        /// Makes a value.
        ///
        /// - Parameters:
        ///   - distance: `distance`
        public init(distance: Swift.Double) {
            self.distance = distance
        }
    }
}

nonisolated extension Rules.UnionByDiscriminator.Output.Event {
    /// Deleted
    public struct Deleted: Swift.Hashable, Swift.Sendable {

        /// Makes a value.
        public init() {
        }
    }
}

nonisolated extension Rules.UnionByRequired {
    /// Source
    public enum Source: Swift.Hashable, Swift.Sendable {
        /// `URL`
        case url(Rules.UnionByRequired.Source.URL)
        /// `Path`
        case path(Rules.UnionByRequired.Source.Path)
    }
}

nonisolated extension Rules.UnionByRequired.Source {
    /// URL
    public struct URL: Swift.Hashable, Swift.Sendable {
        /// `url`
        public var url: Swift.String

        /// Makes a value.
        ///
        /// - Parameters:
        ///   - url: `url`
        public init(url: Swift.String) {
            self.url = url
        }
    }
}

nonisolated extension Rules.UnionByRequired.Source {
    /// Path
    public struct Path: Swift.Hashable, Swift.Sendable {
        /// `path`
        public var path: Swift.String
        /// `line`
        public var line: Swift.Int?

        /// Makes a value.
        ///
        /// - Parameters:
        ///   - path: `path`
        ///   - line: `line`
        public init(path: Swift.String, line: Swift.Int? = nil) {
            self.path = path
            self.line = line
        }
    }
}

nonisolated extension Rules.UnionTried {
    /// Size
    public enum Size: Swift.Hashable, Swift.Sendable {
        /// `Named`
        case named(Rules.UnionTried.Size.Named)
        /// a string
        case measured(Swift.String)
    }
}

nonisolated extension Rules.UnionTried.Size {
    /// Named
    public enum Named: Swift.String, Swift.CaseIterable, Swift.Hashable, Swift.Sendable {
        /// `small`
        case small
        /// `large`
        case large
    }
}

nonisolated extension Rules.AllOf {
    /// Article
    public struct Article: Swift.Hashable, Swift.Sendable {
        /// `id`
        public var id: Swift.Int
        /// `created`
        public var created: Swift.String?
        /// `headline`
        public var headline: Swift.String

        /// Makes a value.
        ///
        /// - Parameters:
        ///   - id: `id`
        ///   - created: `created`
        ///   - headline: `headline`
        public init(id: Swift.Int, created: Swift.String? = nil, headline: Swift.String) {
            self.id = id
            self.created = created
            self.headline = headline
        }
    }
}

nonisolated extension Rules.References {
    /// Person
    public struct Person: Swift.Hashable, Swift.Sendable {
        /// `name`
        public var name: Swift.String

        /// Makes a value.
        ///
        /// - Parameters:
        ///   - name: `name`
        public init(name: Swift.String) {
            self.name = name
        }
    }
}

nonisolated extension Rules.Recursion {
    /// Folder
    public struct Folder: Swift.Hashable, Swift.Sendable {
        /// `name`
        public var name: Swift.String
        /// `folders`
        public var folders: [Rules.Recursion.Folder]

        /// Makes a value.
        ///
        /// - Parameters:
        ///   - name: `name`
        ///   - folders: `folders`
        public init(name: Swift.String, folders: [Rules.Recursion.Folder]) {
            self.name = name
            self.folders = folders
        }
    }
}

nonisolated extension Rules.Recursion {
    /// Expression
    public enum Expression: Swift.Hashable, Swift.Sendable {
        /// a number
        case number(Swift.Double)
        /// `Minus`
        case minus(Rules.Recursion.Expression.Minus)
    }
}

nonisolated extension Rules.Recursion.Expression {
    /// Minus
    public struct Minus: Swift.Hashable, Swift.Sendable {
        /// `minus`
        @MCPRuntime.Indirect public var minus: Rules.Recursion.Expression

        /// Makes a value.
        ///
        /// - Parameters:
        ///   - minus: `minus`
        public init(minus: Rules.Recursion.Expression) {
            self.minus = minus
        }
    }
}

nonisolated extension Rules.Recursion {
    /// Chain
    public struct Chain: Swift.Hashable, Swift.Sendable {
        /// `link`
        public var link: Swift.String
        /// `next`
        @MCPRuntime.Indirect public var next: Rules.Recursion.Chain?

        /// Makes a value.
        ///
        /// - Parameters:
        ///   - link: `link`
        ///   - next: `next`
        public init(link: Swift.String, next: Rules.Recursion.Chain? = nil) {
            self.link = link
            self.next = next
        }
    }
}

nonisolated extension Rules.Recursion {
    /// Outline
    public struct Outline: Swift.Hashable, Swift.Sendable {
        /// The value.
        public var value: [Rules.Recursion.Outline]

        /// Makes a value.
        public init(_ value: [Rules.Recursion.Outline]) {
            self.value = value
        }
    }
}

nonisolated extension Rules.Recursion {
    /// Tree
    public struct Tree: Swift.Hashable, Swift.Sendable {
        /// `left`
        public var left: Rules.Recursion.Branch
        /// `right`
        public var right: Rules.Recursion.Branch

        /// Makes a value.
        ///
        /// - Parameters:
        ///   - left: `left`
        ///   - right: `right`
        public init(left: Rules.Recursion.Branch, right: Rules.Recursion.Branch) {
            self.left = left
            self.right = right
        }
    }
}

nonisolated extension Rules.Recursion {
    /// Branch
    public indirect enum Branch: Swift.Hashable, Swift.Sendable {
        /// a string
        case string(Swift.String)
        /// `Tree`
        case tree(Rules.Recursion.Tree)
    }
}

nonisolated extension Rules.ResultConstraints {
    /// Output
    public struct Output: Swift.Hashable, Swift.Sendable {
        /// `confidence`
        public var confidence: Swift.Double

        /// Makes a value.
        ///
        /// - Parameters:
        ///   - confidence: `confidence`
        public init(confidence: Swift.Double) {
            self.confidence = confidence
        }
    }
}

nonisolated extension Rules.IfThenElse {
    /// Delivery
    public enum Delivery: Swift.String, Swift.CaseIterable, Swift.Hashable, Swift.Sendable {
        /// `post`
        case post
        /// `pickup`
        case pickup
    }
}

nonisolated extension Rules.OlderSpellings {
    /// Pair
    public struct Pair: Swift.Hashable, Swift.Sendable {
        /// Element 1.
        public var first: Swift.String
        /// Element 2.
        public var second: Swift.Int

        /// Makes a value.
        public init(first: Swift.String, second: Swift.Int) {
            self.first = first
            self.second = second
        }
    }
}

nonisolated extension Rules.OlderSpellings {
    /// Owner
    public struct Owner: Swift.Hashable, Swift.Sendable {
        /// `name`
        public var name: Swift.String?

        /// Makes a value.
        ///
        /// - Parameters:
        ///   - name: `name`
        public init(name: Swift.String? = nil) {
            self.name = name
        }
    }
}

nonisolated extension Rules.MissingType {
    /// Options
    public struct Options: Swift.Hashable, Swift.Sendable {
        /// `verbose`
        public var verbose: Swift.Bool?

        /// Makes a value.
        ///
        /// - Parameters:
        ///   - verbose: `verbose`
        public init(verbose: Swift.Bool? = nil) {
            self.verbose = verbose
        }
    }
}

nonisolated extension Rules.EqualTypes {
    /// Start
    public struct Start: Swift.Hashable, Swift.Sendable {
        /// `row`
        public var row: Swift.Int
        /// `column`
        public var column: Swift.Int

        /// Makes a value.
        ///
        /// - Parameters:
        ///   - row: `row`
        ///   - column: `column`
        public init(row: Swift.Int, column: Swift.Int) {
            self.row = row
            self.column = column
        }
    }
}

nonisolated extension Rules {
    /// Encoding
    public enum Encoding: Swift.String, Swift.CaseIterable, Swift.Hashable, Swift.Sendable {
        /// `utf8`
        case utf8
        /// `utf16`
        case utf16
    }
}

nonisolated extension Rules.NamesOnTheWire {
    /// TransferMode
    public enum TransferMode: Swift.String, Swift.CaseIterable, Swift.Hashable, Swift.Sendable {
        /// `r`
        case r
        /// `r+`
        case rPlus = "r+"
        /// `read only`
        case readOnly = "read only"
        /// `self`
        case `self`
        /// ``
        case empty = ""
    }
}

nonisolated extension Rules.ObjectResult {
    /// Output
    public struct Output: Swift.Hashable, Swift.Sendable {
        /// `total`
        public var total: Swift.Int
        /// `next`
        public var next: Swift.String?
        /// `items`
        public var items: [Rules.ObjectResult.Output.Item]

        /// Makes a value.
        ///
        /// - Parameters:
        ///   - total: `total`
        ///   - next: `next`
        ///   - items: `items`
        public init(total: Swift.Int, next: Swift.String?, items: [Rules.ObjectResult.Output.Item]) {
            self.total = total
            self.next = next
            self.items = items
        }
    }
}

nonisolated extension Rules.ObjectResult.Output {
    /// Item
    public struct Item: Swift.Hashable, Swift.Sendable {
        /// `id`
        public var id: Swift.Int

        /// Makes a value.
        ///
        /// - Parameters:
        ///   - id: `id`
        public init(id: Swift.Int) {
            self.id = id
        }
    }
}

nonisolated extension Rules.SeveralConditions {
    /// Format
    public enum Format: Swift.String, Swift.CaseIterable, Swift.Hashable, Swift.Sendable {
        /// `png`
        case png
        /// `svg`
        case svg
    }
}

nonisolated extension Rules.CheckedLeftovers {
    /// Limits
    public struct Limits: Swift.Hashable, Swift.Sendable {
        /// `name`
        public var name: Swift.String?
        /// The properties that have no names of their own.
        public var additionalProperties: [Swift.String: Swift.Int]

        /// Makes a value.
        ///
        /// - Parameters:
        ///   - name: `name`
        ///   - additionalProperties: The properties that have no names of their own.
        public init(name: Swift.String? = nil, additionalProperties: [Swift.String: Swift.Int] = [:]) {
            self.name = name
            self.additionalProperties = additionalProperties
        }
    }
}

nonisolated extension Rules.CheckedLeftovers {
    /// Row
    public struct Row: Swift.Hashable, Swift.Sendable {
        /// Element 1.
        public var first: Swift.String?
        /// The elements that follow.
        public var rest: [Swift.String]

        /// Makes a value.
        public init(first: Swift.String? = nil, rest: [Swift.String] = []) {
            self.first = first
            self.rest = rest
        }
    }
}

nonisolated extension Rules.CheckedLeftovers {
    /// Span
    public enum Span: Swift.Hashable, Swift.Sendable {
        /// `Object`
        case object(Rules.CheckedLeftovers.Span.Object)
        /// `To`
        case to(Rules.CheckedLeftovers.Span.To)
    }
}

nonisolated extension Rules.CheckedLeftovers.Span {
    /// Object
    public struct Object: Swift.Hashable, Swift.Sendable {
        /// `from`
        public var from: Swift.String

        /// Makes a value.
        ///
        /// - Parameters:
        ///   - from: `from`
        public init(from: Swift.String) {
            self.from = from
        }
    }
}

nonisolated extension Rules.CheckedLeftovers.Span {
    /// To
    public struct To: Swift.Hashable, Swift.Sendable {
        /// `from`
        public var from: Swift.String
        /// `to`
        public var to: Swift.String

        /// Makes a value.
        ///
        /// - Parameters:
        ///   - from: `from`
        ///   - to: `to`
        public init(from: Swift.String, to: Swift.String) {
            self.from = from
            self.to = to
        }
    }
}

nonisolated extension Rules.EqualTypes {
    /// Another name for ``Rules.EqualTypes.Start``.
    public typealias End = Rules.EqualTypes.Start
}

nonisolated extension Rules.EqualTypes {
    /// Another name for ``Rules.Encoding``.
    public typealias Encoding = Rules.Encoding
}

nonisolated extension Rules.SharedTypes {
    /// Another name for ``Rules.Encoding``.
    public typealias Encoding = Rules.Encoding
}

nonisolated extension Rules.FlatArguments.Arguments: MCPRuntime.JSONCodable {
    /// Reads the value.
    public init(json reader: inout MCPRuntime.JSONReader) throws(MCPRuntime.JSONFailure) {
        var city: Swift.String?
        var days: Swift.Int?
        let object = try reader.beginObject()
        while let key = try reader.nextName() {
            switch key {
            case "city": city = reader.read()
            case "days": days = reader.readOptional()
            default: try reader.skipValue()
            }
        }
        guard let city else {
            throw reader.missing("city", in: object)
        }
        self.city = city
        self.days = days
    }

    /// Writes the value.
    public func writeJSON(to writer: inout MCPRuntime.JSONWriter) {
        writer.beginObject()
        writer.member("city", city)
        writer.member("days", days)
        writer.endObject()
    }
}

nonisolated extension Rules.NestedObject.Arguments: MCPRuntime.JSONCodable {
    /// Reads the value.
    public init(json reader: inout MCPRuntime.JSONReader) throws(MCPRuntime.JSONFailure) {
        var address: Rules.NestedObject.Address?
        let object = try reader.beginObject()
        while let key = try reader.nextName() {
            switch key {
            case "address": address = reader.read()
            default: try reader.skipValue()
            }
        }
        guard let address else {
            throw reader.missing("address", in: object)
        }
        self.address = address
    }

    /// Writes the value.
    public func writeJSON(to writer: inout MCPRuntime.JSONWriter) {
        writer.beginObject()
        writer.member("address", address)
        writer.endObject()
    }
}

nonisolated extension Rules.ClosedObject.Arguments: MCPRuntime.JSONCodable {
    /// Reads the value.
    public init(json reader: inout MCPRuntime.JSONReader) throws(MCPRuntime.JSONFailure) {
        var color: Rules.ClosedObject.Color?
        var alpha: Swift.Double?
        let object = try reader.beginObject()
        while let key = try reader.nextName() {
            switch key {
            case "color": color = reader.read()
            case "alpha": alpha = reader.readOptional()
            default: try reader.skipUnknown(key, known: "color", "alpha")
            }
        }
        guard let color else {
            throw reader.missing("color", in: object)
        }
        self.color = color
        self.alpha = alpha
    }

    /// Writes the value.
    public func writeJSON(to writer: inout MCPRuntime.JSONWriter) {
        writer.beginObject()
        writer.member("color", color)
        writer.member("alpha", alpha)
        writer.endObject()
    }
}

nonisolated extension Rules.OtherProperties.Arguments: MCPRuntime.JSONCodable {
    /// Reads the value.
    public init(json reader: inout MCPRuntime.JSONReader) throws(MCPRuntime.JSONFailure) {
        var survey: Rules.OtherProperties.Survey?
        let object = try reader.beginObject()
        while let key = try reader.nextName() {
            switch key {
            case "survey": survey = reader.read()
            default: try reader.skipValue()
            }
        }
        guard let survey else {
            throw reader.missing("survey", in: object)
        }
        self.survey = survey
    }

    /// Writes the value.
    public func writeJSON(to writer: inout MCPRuntime.JSONWriter) {
        writer.beginObject()
        writer.member("survey", survey)
        writer.endObject()
    }
}

nonisolated extension Rules.ForbiddenProperty.Arguments: MCPRuntime.JSONCodable {
    /// Reads the value.
    public init(json reader: inout MCPRuntime.JSONReader) throws(MCPRuntime.JSONFailure) {
        var user: Swift.String?
        let object = try reader.beginObject()
        while let key = try reader.nextName() {
            switch key {
            case "user": user = reader.read()
            case "password": _ = reader.mismatch(expected: "no property \"password\"")
            default: try reader.skipValue()
            }
        }
        guard let user else {
            throw reader.missing("user", in: object)
        }
        self.user = user
    }

    /// Writes the value.
    public func writeJSON(to writer: inout MCPRuntime.JSONWriter) {
        writer.beginObject()
        writer.member("user", user)
        writer.endObject()
    }
}

nonisolated extension Rules.Dictionaries.Arguments: MCPRuntime.JSONCodable {
    /// Reads the value.
    public init(json reader: inout MCPRuntime.JSONReader) throws(MCPRuntime.JSONFailure) {
        var scores: [Swift.String: Swift.Double]?
        var metadata: [Swift.String: MCPRuntime.JSONValue]?
        var ports: [Swift.String: Swift.String]?
        var headers: [Swift.String: Swift.String]?
        _ = try reader.beginObject()
        while let key = try reader.nextName() {
            switch key {
            case "scores": scores = reader.readOptional()
            case "metadata": metadata = reader.readOptional()
            case "ports": ports = reader.readOptional(checking: Self.checkPorts)
            case "headers": headers = reader.readOptional(checking: Self.checkHeaders)
            default: try reader.skipValue()
            }
        }
        self.scores = scores
        self.metadata = metadata
        self.ports = ports
        self.headers = headers
    }

    /// Writes the value.
    public func writeJSON(to writer: inout MCPRuntime.JSONWriter) {
        writer.beginObject()
        writer.member("scores", scores)
        writer.member("metadata", metadata)
        writer.member("ports", ports, checking: Self.checkPorts)
        writer.member("headers", headers, checking: Self.checkHeaders)
        writer.endObject()
    }

    private static let portsNamePattern = MCPRuntime.JSONPattern("^[0-9]+$")

    private static func checkPorts(_ value: [Swift.String: Swift.String], _ check: inout MCPRuntime.JSONChecks) {
        check.names(value) { name, check in
            check.pattern(name, Self.portsNamePattern)
        }
    }

    private static func checkHeaders(_ value: [Swift.String: Swift.String], _ check: inout MCPRuntime.JSONChecks) {
        check.properties(value.count, atLeast: 1)
        check.names(value) { name, check in
            check.length(name, atMost: 8)
        }
    }
}

nonisolated extension Rules.Scalars.Arguments: MCPRuntime.JSONCodable {
    /// Reads the value.
    public init(json reader: inout MCPRuntime.JSONReader) throws(MCPRuntime.JSONFailure) {
        var name: Swift.String?
        var age: Swift.Int?
        var height: Swift.Double?
        var member: Swift.Bool?
        var notes: MCPRuntime.JSONValue?
        let object = try reader.beginObject()
        while let key = try reader.nextName() {
            switch key {
            case "name": name = reader.read()
            case "age": age = reader.read()
            case "height": height = reader.read()
            case "member": member = reader.read()
            case "notes": notes = reader.read()
            default: try reader.skipValue()
            }
        }
        guard let name, let age, let height, let member, let notes else {
            throw reader.missing("name", "age", "height", "member", "notes", in: object)
        }
        self.name = name
        self.age = age
        self.height = height
        self.member = member
        self.notes = notes
    }

    /// Writes the value.
    public func writeJSON(to writer: inout MCPRuntime.JSONWriter) {
        writer.beginObject()
        writer.member("name", name)
        writer.member("age", age)
        writer.member("height", height)
        writer.member("member", member)
        writer.member("notes", notes)
        writer.endObject()
    }
}

nonisolated extension Rules.LargeIntegers.Arguments: MCPRuntime.JSONCodable {
    /// Reads the value.
    public init(json reader: inout MCPRuntime.JSONReader) throws(MCPRuntime.JSONFailure) {
        var serial: MCPRuntime.JSONNumber?
        let object = try reader.beginObject()
        while let key = try reader.nextName() {
            switch key {
            case "serial": serial = reader.read(checking: Self.checkSerial)
            default: try reader.skipValue()
            }
        }
        guard let serial else {
            throw reader.missing("serial", in: object)
        }
        self.serial = serial
    }

    /// Writes the value.
    public func writeJSON(to writer: inout MCPRuntime.JSONWriter) {
        writer.beginObject()
        writer.member("serial", serial, checking: Self.checkSerial)
        writer.endObject()
    }

    private static func checkSerial(_ value: MCPRuntime.JSONNumber, _ check: inout MCPRuntime.JSONChecks) {
        check.range(value, atLeast: 0 as Swift.Int128, atMost: 18446744073709551615 as Swift.Int128)
    }
}

nonisolated extension Rules.StringEnum.Arguments: MCPRuntime.JSONCodable {
    /// Reads the value.
    public init(json reader: inout MCPRuntime.JSONReader) throws(MCPRuntime.JSONFailure) {
        var unit: Rules.StringEnum.Unit?
        let object = try reader.beginObject()
        while let key = try reader.nextName() {
            switch key {
            case "unit": unit = reader.read()
            default: try reader.skipValue()
            }
        }
        guard let unit else {
            throw reader.missing("unit", in: object)
        }
        self.unit = unit
    }

    /// Writes the value.
    public func writeJSON(to writer: inout MCPRuntime.JSONWriter) {
        writer.beginObject()
        writer.member("unit", unit)
        writer.endObject()
    }
}

nonisolated extension Rules.ValueEnum.Arguments: MCPRuntime.JSONCodable {
    /// Reads the value.
    public init(json reader: inout MCPRuntime.JSONReader) throws(MCPRuntime.JSONFailure) {
        var bits: Rules.ValueEnum.Bits?
        var quality: Rules.ValueEnum.Quality?
        let object = try reader.beginObject()
        while let key = try reader.nextName() {
            switch key {
            case "bits": bits = reader.read()
            case "quality": quality = reader.read()
            default: try reader.skipValue()
            }
        }
        guard let bits, let quality else {
            throw reader.missing("bits", "quality", in: object)
        }
        self.bits = bits
        self.quality = quality
    }

    /// Writes the value.
    public func writeJSON(to writer: inout MCPRuntime.JSONWriter) {
        writer.beginObject()
        writer.member("bits", bits)
        writer.member("quality", quality)
        writer.endObject()
    }
}

nonisolated extension Rules.TitledEnum.Arguments: MCPRuntime.JSONCodable {
    /// Reads the value.
    public init(json reader: inout MCPRuntime.JSONReader) throws(MCPRuntime.JSONFailure) {
        var priority: Rules.TitledEnum.Priority?
        let object = try reader.beginObject()
        while let key = try reader.nextName() {
            switch key {
            case "priority": priority = reader.read()
            default: try reader.skipValue()
            }
        }
        guard let priority else {
            throw reader.missing("priority", in: object)
        }
        self.priority = priority
    }

    /// Writes the value.
    public func writeJSON(to writer: inout MCPRuntime.JSONWriter) {
        writer.beginObject()
        writer.member("priority", priority)
        writer.endObject()
    }
}

nonisolated extension Rules.Constants.Arguments: MCPRuntime.JSONCodable {
    /// Reads the value.
    public init(json reader: inout MCPRuntime.JSONReader) throws(MCPRuntime.JSONFailure) {
        var api: Swift.String?
        var query: Swift.String?
        let object = try reader.beginObject()
        while let key = try reader.nextName() {
            switch key {
            case "api": api = reader.read(checking: Self.checkApi)
            case "query": query = reader.read()
            default: try reader.skipValue()
            }
        }
        guard api != nil, let query else {
            throw reader.missing("api", "query", in: object)
        }
        self.query = query
    }

    /// Writes the value.
    public func writeJSON(to writer: inout MCPRuntime.JSONWriter) {
        writer.beginObject()
        writer.member("api", "v2")
        writer.member("query", query)
        writer.endObject()
    }

    private static func checkApi(_ value: Swift.String, _ check: inout MCPRuntime.JSONChecks) {
        check.require(value == "v2", "\"v2\"")
    }
}

nonisolated extension Rules.Defaults.Arguments: MCPRuntime.JSONCodable {
    /// Reads the value.
    public init(json reader: inout MCPRuntime.JSONReader) throws(MCPRuntime.JSONFailure) {
        var limit: Swift.Int?
        var order: Rules.Defaults.Order?
        var tags: [Swift.String]?
        var page: Swift.Int?
        var text: Swift.String?
        let object = try reader.beginObject()
        while let key = try reader.nextName() {
            switch key {
            case "limit": limit = reader.readOptional()
            case "order": order = reader.readOptional()
            case "tags": tags = reader.readOptional()
            case "page": page = reader.readOptional(checking: Self.checkPage)
            case "text": text = reader.read()
            default: try reader.skipValue()
            }
        }
        guard let text else {
            throw reader.missing("text", in: object)
        }
        self.limit = limit ?? 20
        self.order = order ?? .newest
        self.tags = tags ?? []
        self.page = page
        self.text = text
    }

    /// Writes the value.
    public func writeJSON(to writer: inout MCPRuntime.JSONWriter) {
        writer.beginObject()
        writer.member("limit", limit)
        writer.member("order", order)
        writer.member("tags", tags)
        writer.member("page", page, checking: Self.checkPage)
        writer.member("text", text)
        writer.endObject()
    }

    private static func checkPage(_ value: Swift.Int, _ check: inout MCPRuntime.JSONChecks) {
        check.range(value, atLeast: 1)
    }
}

nonisolated extension Rules.OptionalAndNull.Arguments: MCPRuntime.JSONCodable {
    /// Reads the value.
    public init(json reader: inout MCPRuntime.JSONReader) throws(MCPRuntime.JSONFailure) {
        var title: Swift.String?
        var parent: MCPRuntime.Nullable<Swift.String>?
        var due: Swift.String?
        var assignee: MCPRuntime.Nullable<Swift.String>?
        var comment: Swift.String?
        let object = try reader.beginObject()
        while let key = try reader.nextName() {
            switch key {
            case "title": title = reader.read()
            case "parent": parent = reader.read()
            case "due": due = reader.readOptional()
            case "assignee": assignee = reader.read()
            case "comment": comment = reader.readOptional()
            default: try reader.skipValue()
            }
        }
        guard let title, let parent else {
            throw reader.missing("title", "parent", in: object)
        }
        self.title = title
        self.parent = parent.value
        self.due = due
        self.assignee = assignee
        self.comment = comment
    }

    /// Writes the value.
    public func writeJSON(to writer: inout MCPRuntime.JSONWriter) {
        writer.beginObject()
        writer.member("title", title)
        writer.member("parent", MCPRuntime.Nullable(parent))
        writer.member("due", due)
        writer.member("assignee", assignee)
        writer.member("comment", comment)
        writer.endObject()
    }
}

nonisolated extension Rules.Arrays.Arguments: MCPRuntime.JSONCodable {
    /// Reads the value.
    public init(json reader: inout MCPRuntime.JSONReader) throws(MCPRuntime.JSONFailure) {
        var names: [Swift.String]?
        var points: [Rules.Arrays.Point]?
        var anything: [MCPRuntime.JSONValue]?
        let object = try reader.beginObject()
        while let key = try reader.nextName() {
            switch key {
            case "names": names = reader.read()
            case "points": points = reader.read()
            case "anything": anything = reader.readOptional()
            default: try reader.skipValue()
            }
        }
        guard let names, let points else {
            throw reader.missing("names", "points", in: object)
        }
        self.names = names
        self.points = points
        self.anything = anything
    }

    /// Writes the value.
    public func writeJSON(to writer: inout MCPRuntime.JSONWriter) {
        writer.beginObject()
        writer.member("names", names)
        writer.member("points", points)
        writer.member("anything", anything)
        writer.endObject()
    }
}

nonisolated extension Rules.Tuples.Arguments: MCPRuntime.JSONCodable {
    /// Reads the value.
    public init(json reader: inout MCPRuntime.JSONReader) throws(MCPRuntime.JSONFailure) {
        var position: Rules.Tuples.Position?
        var command: Rules.Tuples.Command?
        let object = try reader.beginObject()
        while let key = try reader.nextName() {
            switch key {
            case "position": position = reader.read()
            case "command": command = reader.read()
            default: try reader.skipValue()
            }
        }
        guard let position, let command else {
            throw reader.missing("position", "command", in: object)
        }
        self.position = position
        self.command = command
    }

    /// Writes the value.
    public func writeJSON(to writer: inout MCPRuntime.JSONWriter) {
        writer.beginObject()
        writer.member("position", position)
        writer.member("command", command)
        writer.endObject()
    }
}

nonisolated extension Rules.OneOrMany.Arguments: MCPRuntime.JSONCodable {
    /// Reads the value.
    public init(json reader: inout MCPRuntime.JSONReader) throws(MCPRuntime.JSONFailure) {
        var recipient: MCPRuntime.OneOrMany<Swift.String>?
        let object = try reader.beginObject()
        while let key = try reader.nextName() {
            switch key {
            case "recipient": recipient = reader.read()
            default: try reader.skipValue()
            }
        }
        guard let recipient else {
            throw reader.missing("recipient", in: object)
        }
        self.recipient = recipient
    }

    /// Writes the value.
    public func writeJSON(to writer: inout MCPRuntime.JSONWriter) {
        writer.beginObject()
        writer.member("recipient", recipient)
        writer.endObject()
    }
}

nonisolated extension Rules.UnionByKind.Arguments: MCPRuntime.JSONCodable {
    /// Reads the value.
    public init(json reader: inout MCPRuntime.JSONReader) throws(MCPRuntime.JSONFailure) {
        var filter: Rules.UnionByKind.Filter?
        var key: Rules.UnionByKind.Key?
        let object = try reader.beginObject()
        while let key2 = try reader.nextName() {
            switch key2 {
            case "filter": filter = reader.read()
            case "key": key = reader.read()
            default: try reader.skipValue()
            }
        }
        guard let filter, let key else {
            throw reader.missing("filter", "key", in: object)
        }
        self.filter = filter
        self.key = key
    }

    /// Writes the value.
    public func writeJSON(to writer: inout MCPRuntime.JSONWriter) {
        writer.beginObject()
        writer.member("filter", filter)
        writer.member("key", key)
        writer.endObject()
    }
}

nonisolated extension Rules.UnionByDiscriminator.Arguments: MCPRuntime.JSONCodable {
    /// Reads the value.
    public init(json reader: inout MCPRuntime.JSONReader) throws(MCPRuntime.JSONFailure) {
        var shape: Rules.UnionByDiscriminator.Shape?
        let object = try reader.beginObject()
        while let key = try reader.nextName() {
            switch key {
            case "shape": shape = reader.read()
            default: try reader.skipValue()
            }
        }
        guard let shape else {
            throw reader.missing("shape", in: object)
        }
        self.shape = shape
    }

    /// Writes the value.
    public func writeJSON(to writer: inout MCPRuntime.JSONWriter) {
        writer.beginObject()
        writer.member("shape", shape)
        writer.endObject()
    }
}

nonisolated extension Rules.UnionByRequired.Arguments: MCPRuntime.JSONCodable {
    /// Reads the value.
    public init(json reader: inout MCPRuntime.JSONReader) throws(MCPRuntime.JSONFailure) {
        var source: Rules.UnionByRequired.Source?
        let object = try reader.beginObject()
        while let key = try reader.nextName() {
            switch key {
            case "source": source = reader.read()
            default: try reader.skipValue()
            }
        }
        guard let source else {
            throw reader.missing("source", in: object)
        }
        self.source = source
    }

    /// Writes the value.
    public func writeJSON(to writer: inout MCPRuntime.JSONWriter) {
        writer.beginObject()
        writer.member("source", source)
        writer.endObject()
    }
}

nonisolated extension Rules.UnionTried.Arguments: MCPRuntime.JSONCodable {
    /// Reads the value.
    public init(json reader: inout MCPRuntime.JSONReader) throws(MCPRuntime.JSONFailure) {
        var size: Rules.UnionTried.Size?
        let object = try reader.beginObject()
        while let key = try reader.nextName() {
            switch key {
            case "size": size = reader.read()
            default: try reader.skipValue()
            }
        }
        guard let size else {
            throw reader.missing("size", in: object)
        }
        self.size = size
    }

    /// Writes the value.
    public func writeJSON(to writer: inout MCPRuntime.JSONWriter) {
        writer.beginObject()
        writer.member("size", size)
        writer.endObject()
    }
}

nonisolated extension Rules.AllOf.Arguments: MCPRuntime.JSONCodable {
    /// Reads the value.
    public init(json reader: inout MCPRuntime.JSONReader) throws(MCPRuntime.JSONFailure) {
        var article: Rules.AllOf.Article?
        let object = try reader.beginObject()
        while let key = try reader.nextName() {
            switch key {
            case "article": article = reader.read()
            default: try reader.skipValue()
            }
        }
        guard let article else {
            throw reader.missing("article", in: object)
        }
        self.article = article
    }

    /// Writes the value.
    public func writeJSON(to writer: inout MCPRuntime.JSONWriter) {
        writer.beginObject()
        writer.member("article", article)
        writer.endObject()
    }
}

nonisolated extension Rules.References.Arguments: MCPRuntime.JSONCodable {
    /// Reads the value.
    public init(json reader: inout MCPRuntime.JSONReader) throws(MCPRuntime.JSONFailure) {
        var sender: Rules.References.Person?
        var receiver: Rules.References.Person?
        var copy: Rules.References.Person?
        var subject: Swift.String?
        let object = try reader.beginObject()
        while let key = try reader.nextName() {
            switch key {
            case "sender": sender = reader.read()
            case "receiver": receiver = reader.read()
            case "copy": copy = reader.readOptional()
            case "subject": subject = reader.read(checking: Self.checkSubject)
            default: try reader.skipValue()
            }
        }
        guard let sender, let receiver, let subject else {
            throw reader.missing("sender", "receiver", "subject", in: object)
        }
        self.sender = sender
        self.receiver = receiver
        self.copy = copy
        self.subject = subject
    }

    /// Writes the value.
    public func writeJSON(to writer: inout MCPRuntime.JSONWriter) {
        writer.beginObject()
        writer.member("sender", sender)
        writer.member("receiver", receiver)
        writer.member("copy", copy)
        writer.member("subject", subject, checking: Self.checkSubject)
        writer.endObject()
    }

    private static func checkSubject(_ value: Swift.String, _ check: inout MCPRuntime.JSONChecks) {
        check.length(value, atMost: 10)
    }
}

nonisolated extension Rules.Recursion.Arguments: MCPRuntime.JSONCodable {
    /// Reads the value.
    public init(json reader: inout MCPRuntime.JSONReader) throws(MCPRuntime.JSONFailure) {
        var folder: Rules.Recursion.Folder?
        var expression: Rules.Recursion.Expression?
        var chain: Rules.Recursion.Chain?
        var outline: Rules.Recursion.Outline?
        var tree: Rules.Recursion.Tree?
        _ = try reader.beginObject()
        while let key = try reader.nextName() {
            switch key {
            case "folder": folder = reader.readOptional()
            case "expression": expression = reader.readOptional()
            case "chain": chain = reader.readOptional()
            case "outline": outline = reader.readOptional()
            case "tree": tree = reader.readOptional()
            default: try reader.skipValue()
            }
        }
        self.folder = folder
        self.expression = expression
        self.chain = chain
        self.outline = outline
        self.tree = tree
    }

    /// Writes the value.
    public func writeJSON(to writer: inout MCPRuntime.JSONWriter) {
        writer.beginObject()
        writer.member("folder", folder)
        writer.member("expression", expression)
        writer.member("chain", chain)
        writer.member("outline", outline)
        writer.member("tree", tree)
        writer.endObject()
    }
}

nonisolated extension Rules.StringConstraints.Arguments: MCPRuntime.JSONCodable {
    /// Reads the value.
    public init(json reader: inout MCPRuntime.JSONReader) throws(MCPRuntime.JSONFailure) {
        var nick: Swift.String?
        var code: Swift.String?
        var branch: Swift.String?
        _ = try reader.beginObject()
        while let key = try reader.nextName() {
            switch key {
            case "nick": nick = reader.readOptional(checking: Self.checkNick)
            case "code": code = reader.readOptional(checking: Self.checkCode)
            case "branch": branch = reader.readOptional(checking: Self.checkBranch)
            default: try reader.skipValue()
            }
        }
        self.nick = nick
        self.code = code
        self.branch = branch
    }

    /// Writes the value.
    public func writeJSON(to writer: inout MCPRuntime.JSONWriter) {
        writer.beginObject()
        writer.member("nick", nick, checking: Self.checkNick)
        writer.member("code", code, checking: Self.checkCode)
        writer.member("branch", branch, checking: Self.checkBranch)
        writer.endObject()
    }

    private static let codePattern = MCPRuntime.JSONPattern("^[A-Z]{2}-[0-9]+$")

    private static func checkNick(_ value: Swift.String, _ check: inout MCPRuntime.JSONChecks) {
        check.length(value, atLeast: 2, atMost: 12)
    }

    private static func checkCode(_ value: Swift.String, _ check: inout MCPRuntime.JSONChecks) {
        check.pattern(value, Self.codePattern)
    }

    private static func checkBranch(_ value: Swift.String, _ check: inout MCPRuntime.JSONChecks) {
        check.require(value != "main", "another value than \"main\"")
    }
}

nonisolated extension Rules.NumberConstraints.Arguments: MCPRuntime.JSONCodable {
    /// Reads the value.
    public init(json reader: inout MCPRuntime.JSONReader) throws(MCPRuntime.JSONFailure) {
        var percent: Swift.Int?
        var probability: Swift.Double?
        var price: Swift.Double?
        _ = try reader.beginObject()
        while let key = try reader.nextName() {
            switch key {
            case "percent": percent = reader.readOptional(checking: Self.checkPercent)
            case "probability": probability = reader.readOptional(checking: Self.checkProbability)
            case "price": price = reader.readOptional(checking: Self.checkPrice)
            default: try reader.skipValue()
            }
        }
        self.percent = percent
        self.probability = probability
        self.price = price
    }

    /// Writes the value.
    public func writeJSON(to writer: inout MCPRuntime.JSONWriter) {
        writer.beginObject()
        writer.member("percent", percent, checking: Self.checkPercent)
        writer.member("probability", probability, checking: Self.checkProbability)
        writer.member("price", price, checking: Self.checkPrice)
        writer.endObject()
    }

    private static func checkPercent(_ value: Swift.Int, _ check: inout MCPRuntime.JSONChecks) {
        check.range(value, atLeast: 0, atMost: 100)
    }

    private static func checkProbability(_ value: Swift.Double, _ check: inout MCPRuntime.JSONChecks) {
        check.range(value, above: 0, below: 1)
    }

    private static func checkPrice(_ value: Swift.Double, _ check: inout MCPRuntime.JSONChecks) {
        check.multiple(value, of: 0.01)
    }
}

nonisolated extension Rules.ArrayConstraints.Arguments: MCPRuntime.JSONCodable {
    /// Reads the value.
    public init(json reader: inout MCPRuntime.JSONReader) throws(MCPRuntime.JSONFailure) {
        var labels: [Swift.String]?
        let object = try reader.beginObject()
        while let key = try reader.nextName() {
            switch key {
            case "labels": labels = reader.read(checking: Self.checkLabels)
            default: try reader.skipValue()
            }
        }
        guard let labels else {
            throw reader.missing("labels", in: object)
        }
        self.labels = labels
    }

    /// Writes the value.
    public func writeJSON(to writer: inout MCPRuntime.JSONWriter) {
        writer.beginObject()
        writer.member("labels", labels, checking: Self.checkLabels)
        writer.endObject()
    }

    private static func checkLabels(_ value: [Swift.String], _ check: inout MCPRuntime.JSONChecks) {
        check.items(value.count, atLeast: 1, atMost: 3)
        check.unique(value)
        check.each(value) { element, check in
            check.length(element, atLeast: 1)
        }
    }
}

nonisolated extension Rules.PropertyCount.Arguments: MCPRuntime.JSONCodable {
    /// Reads the value.
    public init(json reader: inout MCPRuntime.JSONReader) throws(MCPRuntime.JSONFailure) {
        var mail: Swift.String?
        var phone: Swift.String?
        var fax: Swift.String?
        let object = try reader.beginObject()
        while let key = try reader.nextName() {
            switch key {
            case "mail": mail = reader.readOptional()
            case "phone": phone = reader.readOptional()
            case "fax": fax = reader.readOptional()
            default: try reader.skipValue()
            }
        }
        self.mail = mail
        self.phone = phone
        self.fax = fax
        try reader.check(in: object, self.checkRules)
    }

    /// Writes the value.
    public func writeJSON(to writer: inout MCPRuntime.JSONWriter) {
        writer.beginObject()
        writer.check(self.checkRules)
        writer.member("mail", mail)
        writer.member("phone", phone)
        writer.member("fax", fax)
        writer.endObject()
    }

    private func checkRules(_ check: inout MCPRuntime.JSONChecks) {
        check.properties([self.fax != nil, self.mail != nil, self.phone != nil].count { $0 }, atLeast: 1, atMost: 2)
    }
}

nonisolated extension Rules.DependentRequired.Arguments: MCPRuntime.JSONCodable {
    /// Reads the value.
    public init(json reader: inout MCPRuntime.JSONReader) throws(MCPRuntime.JSONFailure) {
        var card: Swift.String?
        var address: Swift.String?
        let object = try reader.beginObject()
        while let key = try reader.nextName() {
            switch key {
            case "card": card = reader.readOptional()
            case "address": address = reader.readOptional()
            default: try reader.skipValue()
            }
        }
        self.card = card
        self.address = address
        try reader.check(in: object, self.checkRules)
    }

    /// Writes the value.
    public func writeJSON(to writer: inout MCPRuntime.JSONWriter) {
        writer.beginObject()
        writer.check(self.checkRules)
        writer.member("card", card)
        writer.member("address", address)
        writer.endObject()
    }

    private func checkRules(_ check: inout MCPRuntime.JSONChecks) {
        check.require(!(self.card != nil) || self.address != nil, "an object with \"address\", as it has \"card\"")
    }
}

nonisolated extension Rules.AnyOfRequired.Arguments: MCPRuntime.JSONCodable {
    /// Reads the value.
    public init(json reader: inout MCPRuntime.JSONReader) throws(MCPRuntime.JSONFailure) {
        var id: Swift.Int?
        var name: Swift.String?
        let object = try reader.beginObject()
        while let key = try reader.nextName() {
            switch key {
            case "id": id = reader.readOptional()
            case "name": name = reader.readOptional()
            default: try reader.skipValue()
            }
        }
        self.id = id
        self.name = name
        try reader.check(in: object, self.checkRules)
    }

    /// Writes the value.
    public func writeJSON(to writer: inout MCPRuntime.JSONWriter) {
        writer.beginObject()
        writer.check(self.checkRules)
        writer.member("id", id)
        writer.member("name", name)
        writer.endObject()
    }

    private func checkRules(_ check: inout MCPRuntime.JSONChecks) {
        check.require(self.id != nil || self.name != nil, "an object with \"id\" or \"name\"")
    }
}

nonisolated extension Rules.OneOfRequired.Arguments: MCPRuntime.JSONCodable {
    /// Reads the value.
    public init(json reader: inout MCPRuntime.JSONReader) throws(MCPRuntime.JSONFailure) {
        var before: Swift.String?
        var after: Swift.String?
        let object = try reader.beginObject()
        while let key = try reader.nextName() {
            switch key {
            case "before": before = reader.readOptional()
            case "after": after = reader.readOptional()
            default: try reader.skipValue()
            }
        }
        self.before = before
        self.after = after
        try reader.check(in: object, self.checkRules)
    }

    /// Writes the value.
    public func writeJSON(to writer: inout MCPRuntime.JSONWriter) {
        writer.beginObject()
        writer.check(self.checkRules)
        writer.member("before", before)
        writer.member("after", after)
        writer.endObject()
    }

    private func checkRules(_ check: inout MCPRuntime.JSONChecks) {
        check.require(
            [self.before != nil, self.after != nil].count { $0 } == 1,
            "an object with exactly one of \"before\" or \"after\""
        )
    }
}

nonisolated extension Rules.NotRequired.Arguments: MCPRuntime.JSONCodable {
    /// Reads the value.
    public init(json reader: inout MCPRuntime.JSONReader) throws(MCPRuntime.JSONFailure) {
        var all: Swift.Bool?
        var ids: [Swift.Int]?
        let object = try reader.beginObject()
        while let key = try reader.nextName() {
            switch key {
            case "all": all = reader.readOptional()
            case "ids": ids = reader.readOptional()
            default: try reader.skipValue()
            }
        }
        self.all = all
        self.ids = ids
        try reader.check(in: object, self.checkRules)
    }

    /// Writes the value.
    public func writeJSON(to writer: inout MCPRuntime.JSONWriter) {
        writer.beginObject()
        writer.check(self.checkRules)
        writer.member("all", all)
        writer.member("ids", ids)
        writer.endObject()
    }

    private func checkRules(_ check: inout MCPRuntime.JSONChecks) {
        check.require(!(self.all != nil && self.ids != nil), "an object that isn't as `not` in its schema says")
    }
}

nonisolated extension Rules.IfThenElse.Arguments: MCPRuntime.JSONCodable {
    /// Reads the value.
    public init(json reader: inout MCPRuntime.JSONReader) throws(MCPRuntime.JSONFailure) {
        var delivery: Rules.IfThenElse.Delivery?
        var street: Swift.String?
        var branch: Swift.String?
        let object = try reader.beginObject()
        while let key = try reader.nextName() {
            switch key {
            case "delivery": delivery = reader.read()
            case "street": street = reader.readOptional()
            case "branch": branch = reader.readOptional()
            default: try reader.skipValue()
            }
        }
        guard let delivery else {
            throw reader.missing("delivery", in: object)
        }
        self.delivery = delivery
        self.street = street
        self.branch = branch
        try reader.check(in: object, self.checkRules)
    }

    /// Writes the value.
    public func writeJSON(to writer: inout MCPRuntime.JSONWriter) {
        writer.beginObject()
        writer.check(self.checkRules)
        writer.member("delivery", delivery)
        writer.member("street", street)
        writer.member("branch", branch)
        writer.endObject()
    }

    private func checkRules(_ check: inout MCPRuntime.JSONChecks) {
        check.require(
            !(self.delivery == .post) || self.street != nil,
            "an object with \"street\", as `if` in its schema says"
        )
        check.require(
            self.delivery == .post || self.branch != nil,
            "an object with \"branch\", as `if` in its schema says"
        )
    }
}

nonisolated extension Rules.OlderSpellings.Arguments: MCPRuntime.JSONCodable {
    /// Reads the value.
    public init(json reader: inout MCPRuntime.JSONReader) throws(MCPRuntime.JSONFailure) {
        var weight: Swift.Double?
        var pair: Rules.OlderSpellings.Pair?
        var owner: Rules.OlderSpellings.Owner?
        var remark: Swift.String?
        var login: Swift.String?
        var secret: Swift.String?
        let object = try reader.beginObject()
        while let key = try reader.nextName() {
            switch key {
            case "weight": weight = reader.readOptional(checking: Self.checkWeight)
            case "pair": pair = reader.readOptional()
            case "owner": owner = reader.readOptional()
            case "remark": remark = reader.readOptional()
            case "login": login = reader.readOptional()
            case "secret": secret = reader.readOptional()
            default: try reader.skipValue()
            }
        }
        self.weight = weight
        self.pair = pair
        self.owner = owner
        self.remark = remark
        self.login = login
        self.secret = secret
        try reader.check(in: object, self.checkRules)
    }

    /// Writes the value.
    public func writeJSON(to writer: inout MCPRuntime.JSONWriter) {
        writer.beginObject()
        writer.check(self.checkRules)
        writer.member("weight", weight, checking: Self.checkWeight)
        writer.member("pair", pair)
        writer.member("owner", owner)
        writer.member("remark", remark)
        writer.member("login", login)
        writer.member("secret", secret)
        writer.endObject()
    }

    private static func checkWeight(_ value: Swift.Double, _ check: inout MCPRuntime.JSONChecks) {
        check.range(value, above: 0)
    }

    private func checkRules(_ check: inout MCPRuntime.JSONChecks) {
        check.require(!(self.login != nil) || self.secret != nil, "an object with \"secret\", as it has \"login\"")
    }
}

nonisolated extension Rules.MissingType.Arguments: MCPRuntime.JSONCodable {
    /// Reads the value.
    public init(json reader: inout MCPRuntime.JSONReader) throws(MCPRuntime.JSONFailure) {
        var options: Rules.MissingType.Options?
        var lines: [Swift.String]?
        var path: Swift.String?
        var level: Swift.Double?
        _ = try reader.beginObject()
        while let key = try reader.nextName() {
            switch key {
            case "options": options = reader.readOptional()
            case "lines": lines = reader.readOptional()
            case "path": path = reader.readOptional(checking: Self.checkPath)
            case "level": level = reader.readOptional(checking: Self.checkLevel)
            default: try reader.skipValue()
            }
        }
        self.options = options
        self.lines = lines
        self.path = path
        self.level = level
    }

    /// Writes the value.
    public func writeJSON(to writer: inout MCPRuntime.JSONWriter) {
        writer.beginObject()
        writer.member("options", options)
        writer.member("lines", lines)
        writer.member("path", path, checking: Self.checkPath)
        writer.member("level", level, checking: Self.checkLevel)
        writer.endObject()
    }

    private static func checkPath(_ value: Swift.String, _ check: inout MCPRuntime.JSONChecks) {
        check.length(value, atLeast: 1)
    }

    private static func checkLevel(_ value: Swift.Double, _ check: inout MCPRuntime.JSONChecks) {
        check.range(value, atMost: 9)
    }
}

nonisolated extension Rules.EqualTypes.Arguments: MCPRuntime.JSONCodable {
    /// Reads the value.
    public init(json reader: inout MCPRuntime.JSONReader) throws(MCPRuntime.JSONFailure) {
        var start: Rules.EqualTypes.Start?
        var end: Rules.EqualTypes.Start?
        var encoding: Rules.Encoding?
        let object = try reader.beginObject()
        while let key = try reader.nextName() {
            switch key {
            case "start": start = reader.read()
            case "end": end = reader.read()
            case "encoding": encoding = reader.read()
            default: try reader.skipValue()
            }
        }
        guard let start, let end, let encoding else {
            throw reader.missing("start", "end", "encoding", in: object)
        }
        self.start = start
        self.end = end
        self.encoding = encoding
    }

    /// Writes the value.
    public func writeJSON(to writer: inout MCPRuntime.JSONWriter) {
        writer.beginObject()
        writer.member("start", start)
        writer.member("end", end)
        writer.member("encoding", encoding)
        writer.endObject()
    }
}

nonisolated extension Rules.SharedTypes.Arguments: MCPRuntime.JSONCodable {
    /// Reads the value.
    public init(json reader: inout MCPRuntime.JSONReader) throws(MCPRuntime.JSONFailure) {
        var encoding: Rules.Encoding?
        let object = try reader.beginObject()
        while let key = try reader.nextName() {
            switch key {
            case "encoding": encoding = reader.read()
            default: try reader.skipValue()
            }
        }
        guard let encoding else {
            throw reader.missing("encoding", in: object)
        }
        self.encoding = encoding
    }

    /// Writes the value.
    public func writeJSON(to writer: inout MCPRuntime.JSONWriter) {
        writer.beginObject()
        writer.member("encoding", encoding)
        writer.endObject()
    }
}

nonisolated extension Rules.NamesOnTheWire.Arguments: MCPRuntime.JSONCodable {
    /// Reads the value.
    public init(json reader: inout MCPRuntime.JSONReader) throws(MCPRuntime.JSONFailure) {
        var pageSize: Swift.Int?
        var httpHeaders: [Swift.String]?
        var `in`: Swift.String?
        var userName: Swift.String?
        var userUnderscoreName: Swift.String?
        var _2fa: Swift.Bool?
        var mode: Rules.NamesOnTheWire.TransferMode?
        _ = try reader.beginObject()
        while let key = try reader.nextName() {
            switch key {
            case "page-size": pageSize = reader.readOptional()
            case "HTTPHeaders": httpHeaders = reader.readOptional()
            case "in": `in` = reader.readOptional()
            case "user.name": userName = reader.readOptional()
            case "user_name": userUnderscoreName = reader.readOptional()
            case "2fa": _2fa = reader.readOptional()
            case "mode": mode = reader.readOptional()
            default: try reader.skipValue()
            }
        }
        self.pageSize = pageSize
        self.httpHeaders = httpHeaders
        self.`in` = `in`
        self.userName = userName
        self.userUnderscoreName = userUnderscoreName
        self._2fa = _2fa
        self.mode = mode
    }

    /// Writes the value.
    public func writeJSON(to writer: inout MCPRuntime.JSONWriter) {
        writer.beginObject()
        writer.member("page-size", pageSize)
        writer.member("HTTPHeaders", httpHeaders)
        writer.member("in", `in`)
        writer.member("user.name", userName)
        writer.member("user_name", userUnderscoreName)
        writer.member("2fa", _2fa)
        writer.member("mode", mode)
        writer.endObject()
    }
}

nonisolated extension Rules.ContentResult.Arguments: MCPRuntime.JSONCodable {
    /// Reads the value.
    public init(json reader: inout MCPRuntime.JSONReader) throws(MCPRuntime.JSONFailure) {
        var topic: Swift.String?
        let object = try reader.beginObject()
        while let key = try reader.nextName() {
            switch key {
            case "topic": topic = reader.read()
            default: try reader.skipValue()
            }
        }
        guard let topic else {
            throw reader.missing("topic", in: object)
        }
        self.topic = topic
    }

    /// Writes the value.
    public func writeJSON(to writer: inout MCPRuntime.JSONWriter) {
        writer.beginObject()
        writer.member("topic", topic)
        writer.endObject()
    }
}

nonisolated extension Rules.NotExpressed.Arguments: MCPRuntime.JSONCodable {
    /// Reads the value.
    public init(json reader: inout MCPRuntime.JSONReader) throws(MCPRuntime.JSONFailure) {
        var password: Swift.String?
        var numbers: [Swift.Int]?
        var remote: MCPRuntime.JSONValue?
        var impossible: Swift.String?
        _ = try reader.beginObject()
        while let key = try reader.nextName() {
            switch key {
            case "password": password = reader.readOptional()
            case "numbers": numbers = reader.readOptional()
            case "remote": remote = reader.readOptional()
            case "impossible": impossible = reader.readOptional()
            default: try reader.skipValue()
            }
        }
        self.password = password
        self.numbers = numbers
        self.remote = remote
        self.impossible = impossible
    }

    /// Writes the value.
    public func writeJSON(to writer: inout MCPRuntime.JSONWriter) {
        writer.beginObject()
        writer.member("password", password)
        writer.member("numbers", numbers)
        writer.member("remote", remote)
        writer.member("impossible", impossible)
        writer.endObject()
    }
}

nonisolated extension Rules.SeveralConditions.Arguments: MCPRuntime.JSONCodable {
    /// Reads the value.
    public init(json reader: inout MCPRuntime.JSONReader) throws(MCPRuntime.JSONFailure) {
        var format: Rules.SeveralConditions.Format?
        var width: Swift.Int?
        var title: Swift.String?
        var quality: Swift.Int?
        let object = try reader.beginObject()
        while let key = try reader.nextName() {
            switch key {
            case "format": format = reader.read()
            case "width": width = reader.readOptional()
            case "title": title = reader.readOptional()
            case "quality": quality = reader.readOptional()
            default: try reader.skipValue()
            }
        }
        guard let format else {
            throw reader.missing("format", in: object)
        }
        self.format = format
        self.width = width
        self.title = title
        self.quality = quality ?? 80
        try reader.check(in: object, self.checkRules)
    }

    /// Writes the value.
    public func writeJSON(to writer: inout MCPRuntime.JSONWriter) {
        writer.beginObject()
        writer.check(self.checkRules)
        writer.member("format", format)
        writer.member("width", width)
        writer.member("title", title)
        writer.member("quality", quality)
        writer.endObject()
    }

    private func checkRules(_ check: inout MCPRuntime.JSONChecks) {
        check.require(
            !(self.format == .png) || self.width != nil,
            "an object with \"width\", as `if` in its schema says"
        )
        check.require(self.format == .png || self.title != nil, "an object with \"title\", as `if` in its schema says")
    }
}

nonisolated extension Rules.RecursiveArguments.Arguments: MCPRuntime.JSONCodable {
    /// Reads the value.
    public init(json reader: inout MCPRuntime.JSONReader) throws(MCPRuntime.JSONFailure) {
        var term: Swift.String?
        var except: Rules.RecursiveArguments.Arguments?
        let object = try reader.beginObject()
        while let key = try reader.nextName() {
            switch key {
            case "term": term = reader.read()
            case "except": except = reader.readOptional()
            default: try reader.skipValue()
            }
        }
        guard let term else {
            throw reader.missing("term", in: object)
        }
        self.term = term
        self.except = except
    }

    /// Writes the value.
    public func writeJSON(to writer: inout MCPRuntime.JSONWriter) {
        writer.beginObject()
        writer.member("term", term)
        writer.member("except", except)
        writer.endObject()
    }
}

nonisolated extension Rules.CheckedLeftovers.Arguments: MCPRuntime.JSONCodable {
    /// Reads the value.
    public init(json reader: inout MCPRuntime.JSONReader) throws(MCPRuntime.JSONFailure) {
        var limits: Rules.CheckedLeftovers.Limits?
        var row: Rules.CheckedLeftovers.Row?
        var span: Rules.CheckedLeftovers.Span?
        _ = try reader.beginObject()
        while let key = try reader.nextName() {
            switch key {
            case "limits": limits = reader.readOptional()
            case "row": row = reader.readOptional()
            case "span": span = reader.readOptional()
            default: try reader.skipValue()
            }
        }
        self.limits = limits
        self.row = row
        self.span = span
    }

    /// Writes the value.
    public func writeJSON(to writer: inout MCPRuntime.JSONWriter) {
        writer.beginObject()
        writer.member("limits", limits)
        writer.member("row", row)
        writer.member("span", span)
        writer.endObject()
    }
}

nonisolated extension Rules.AlternativeArguments.Arguments: MCPRuntime.JSONCodable {
    /// Reads the value.
    public init(json reader: inout MCPRuntime.JSONReader) throws(MCPRuntime.JSONFailure) {
        switch try reader.peekKind() {
        case .object:
            if let value: Rules.AlternativeArguments.Arguments.ID = reader.attempt() {
                self = .id(value)
            } else if let value: Rules.AlternativeArguments.Arguments.Name = reader.attempt() {
                self = .name(value)
            } else {
                throw reader.mismatch(expected: "`ID` or `Name`")
            }
        default:
            throw reader.mismatch(expected: "`ID` or `Name`")
        }
    }

    /// Writes the value.
    public func writeJSON(to writer: inout MCPRuntime.JSONWriter) {
        switch self {
        case .id(let value): value.writeJSON(to: &writer)
        case .name(let value): value.writeJSON(to: &writer)
        }
    }
}

nonisolated extension Rules.AlternativeArguments.Arguments.ID: MCPRuntime.JSONCodable {
    /// Reads the value.
    public init(json reader: inout MCPRuntime.JSONReader) throws(MCPRuntime.JSONFailure) {
        var id: Swift.Int?
        let object = try reader.beginObject()
        while let key = try reader.nextName() {
            switch key {
            case "id": id = reader.read()
            default: try reader.skipValue()
            }
        }
        guard let id else {
            throw reader.missing("id", in: object)
        }
        self.id = id
    }

    /// Writes the value.
    public func writeJSON(to writer: inout MCPRuntime.JSONWriter) {
        writer.beginObject()
        writer.member("id", id)
        writer.endObject()
    }
}

nonisolated extension Rules.AlternativeArguments.Arguments.Name: MCPRuntime.JSONCodable {
    /// Reads the value.
    public init(json reader: inout MCPRuntime.JSONReader) throws(MCPRuntime.JSONFailure) {
        var name: Swift.String?
        let object = try reader.beginObject()
        while let key = try reader.nextName() {
            switch key {
            case "name": name = reader.read()
            default: try reader.skipValue()
            }
        }
        guard let name else {
            throw reader.missing("name", in: object)
        }
        self.name = name
    }

    /// Writes the value.
    public func writeJSON(to writer: inout MCPRuntime.JSONWriter) {
        writer.beginObject()
        writer.member("name", name)
        writer.endObject()
    }
}

nonisolated extension Rules.NestedObject.Address: MCPRuntime.JSONCodable {
    /// Reads the value.
    public init(json reader: inout MCPRuntime.JSONReader) throws(MCPRuntime.JSONFailure) {
        var street: Swift.String?
        var zipCode: Swift.String?
        let object = try reader.beginObject()
        while let key = try reader.nextName() {
            switch key {
            case "street": street = reader.read()
            case "zip_code": zipCode = reader.readOptional()
            default: try reader.skipValue()
            }
        }
        guard let street else {
            throw reader.missing("street", in: object)
        }
        self.street = street
        self.zipCode = zipCode
    }

    /// Writes the value.
    public func writeJSON(to writer: inout MCPRuntime.JSONWriter) {
        writer.beginObject()
        writer.member("street", street)
        writer.member("zip_code", zipCode)
        writer.endObject()
    }
}

nonisolated extension Rules.ClosedObject.Color: MCPRuntime.JSONCodable {
    /// Reads the value.
    public init(json reader: inout MCPRuntime.JSONReader) throws(MCPRuntime.JSONFailure) {
        var red: Swift.Int?
        var green: Swift.Int?
        var blue: Swift.Int?
        let object = try reader.beginObject()
        while let key = try reader.nextName() {
            switch key {
            case "red": red = reader.read()
            case "green": green = reader.read()
            case "blue": blue = reader.read()
            default: try reader.skipUnknown(key, known: "red", "green", "blue")
            }
        }
        guard let red, let green, let blue else {
            throw reader.missing("red", "green", "blue", in: object)
        }
        self.red = red
        self.green = green
        self.blue = blue
    }

    /// Writes the value.
    public func writeJSON(to writer: inout MCPRuntime.JSONWriter) {
        writer.beginObject()
        writer.member("red", red)
        writer.member("green", green)
        writer.member("blue", blue)
        writer.endObject()
    }
}

nonisolated extension Rules.OtherProperties.Survey: MCPRuntime.JSONCodable {
    /// Reads the value.
    public init(json reader: inout MCPRuntime.JSONReader) throws(MCPRuntime.JSONFailure) {
        var title: Swift.String?
        var additionalProperties: [Swift.String: Swift.Int] = [:]
        let object = try reader.beginObject()
        while let key = try reader.nextName() {
            switch key {
            case "title": title = reader.read()
            default:
                let name = try key.string(&reader)
                if let value = reader.read(Swift.Int.self) { additionalProperties[name] = value }
            }
        }
        guard let title else {
            throw reader.missing("title", in: object)
        }
        self.title = title
        self.additionalProperties = additionalProperties
    }

    /// Writes the value.
    public func writeJSON(to writer: inout MCPRuntime.JSONWriter) {
        writer.beginObject()
        writer.member("title", title)
        for name2 in self.additionalProperties.keys.sorted() {
            writer.name(name2)
            self.additionalProperties[name2].writeJSON(to: &writer)
        }
        writer.endObject()
    }
}

nonisolated extension Rules.StringEnum.Unit: MCPRuntime.JSONCodable {
    /// Reads the value.
    public init(json reader: inout MCPRuntime.JSONReader) throws(MCPRuntime.JSONFailure) {
        let start = reader.mark()
        switch try reader.readText() {
        case "celsius": self = .celsius
        case "fahrenheit": self = .fahrenheit
        default: throw reader.mismatch(expectedOneOf: "celsius", "fahrenheit", at: start)
        }
    }

    /// Writes the value.
    public func writeJSON(to writer: inout MCPRuntime.JSONWriter) {
        writer.write(rawValue)
    }
}

nonisolated extension Rules.StringEnum.Output: MCPRuntime.JSONCodable {
    /// Reads the value.
    public init(json reader: inout MCPRuntime.JSONReader) throws(MCPRuntime.JSONFailure) {
        var sky: Rules.StringEnum.Output.Sky?
        var temperature: Swift.Double?
        let object = try reader.beginObject()
        while let key = try reader.nextName() {
            switch key {
            case "sky": sky = reader.read()
            case "temperature": temperature = reader.read()
            default: try reader.skipValue()
            }
        }
        guard let sky, let temperature else {
            throw reader.missing("sky", "temperature", in: object)
        }
        self.sky = sky
        self.temperature = temperature
    }

    /// Writes the value.
    public func writeJSON(to writer: inout MCPRuntime.JSONWriter) {
        writer.beginObject()
        writer.member("sky", sky)
        writer.member("temperature", temperature)
        writer.endObject()
    }
}

nonisolated extension Rules.StringEnum.Output.Sky: MCPRuntime.JSONCodable {
    /// Reads the value.
    public init(json reader: inout MCPRuntime.JSONReader) throws(MCPRuntime.JSONFailure) {
        let start = reader.mark()
        let value = Self(rawValue: try reader.readString())
        if case .unrecognized = value, !reader.keepsUnknownValues {
            throw reader.mismatch(expectedOneOf: "clear", "partly cloudy", "overcast", at: start)
        }
        self = value
    }

    /// Writes the value.
    public func writeJSON(to writer: inout MCPRuntime.JSONWriter) {
        writer.write(rawValue)
    }
}

nonisolated extension Rules.ValueEnum.Bits: MCPRuntime.JSONCodable {
    /// Reads the value.
    public init(json reader: inout MCPRuntime.JSONReader) throws(MCPRuntime.JSONFailure) {
        let start = reader.mark()
        let value = try MCPRuntime.JSONValue(json: &reader)
        if let known = Self.allCases.first(where: { $0.jsonValue == value }) {
            self = known
        } else {
            throw reader.mismatch(expected: "one of 8, 16, 24", at: start)
        }
    }

    /// Writes the value.
    public func writeJSON(to writer: inout MCPRuntime.JSONWriter) {
        jsonValue.writeJSON(to: &writer)
    }
}

nonisolated extension Rules.ValueEnum.Quality: MCPRuntime.JSONCodable {
    /// Reads the value.
    public init(json reader: inout MCPRuntime.JSONReader) throws(MCPRuntime.JSONFailure) {
        let start = reader.mark()
        let value = try MCPRuntime.JSONValue(json: &reader)
        if let known = Self.allCases.first(where: { $0.jsonValue == value }) {
            self = known
        } else {
            throw reader.mismatch(expected: "one of \"auto\", 1, 2.5, false", at: start)
        }
    }

    /// Writes the value.
    public func writeJSON(to writer: inout MCPRuntime.JSONWriter) {
        jsonValue.writeJSON(to: &writer)
    }
}

nonisolated extension Rules.TitledEnum.Priority: MCPRuntime.JSONCodable {
    /// Reads the value.
    public init(json reader: inout MCPRuntime.JSONReader) throws(MCPRuntime.JSONFailure) {
        let start = reader.mark()
        switch try reader.readText() {
        case "p1": self = .p1
        case "p2": self = .p2
        case "p3": self = .p3
        default: throw reader.mismatch(expectedOneOf: "p1", "p2", "p3", at: start)
        }
    }

    /// Writes the value.
    public func writeJSON(to writer: inout MCPRuntime.JSONWriter) {
        writer.write(rawValue)
    }
}

nonisolated extension Rules.Defaults.Order: MCPRuntime.JSONCodable {
    /// Reads the value.
    public init(json reader: inout MCPRuntime.JSONReader) throws(MCPRuntime.JSONFailure) {
        let start = reader.mark()
        switch try reader.readText() {
        case "newest": self = .newest
        case "oldest": self = .oldest
        default: throw reader.mismatch(expectedOneOf: "newest", "oldest", at: start)
        }
    }

    /// Writes the value.
    public func writeJSON(to writer: inout MCPRuntime.JSONWriter) {
        writer.write(rawValue)
    }
}

nonisolated extension Rules.Arrays.Point: MCPRuntime.JSONCodable {
    /// Reads the value.
    public init(json reader: inout MCPRuntime.JSONReader) throws(MCPRuntime.JSONFailure) {
        var x: Swift.Double?
        var y: Swift.Double?
        let object = try reader.beginObject()
        while let key = try reader.nextName() {
            switch key {
            case "x": x = reader.read()
            case "y": y = reader.read()
            default: try reader.skipValue()
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

nonisolated extension Rules.Tuples.Position: MCPRuntime.JSONCodable {
    /// Reads the value.
    public init(json reader: inout MCPRuntime.JSONReader) throws(MCPRuntime.JSONFailure) {
        let start = reader.mark()
        var longitude: Swift.Double?
        var latitude: Swift.Double?
        var altitude: Swift.Double?
        var index = 0
        try reader.beginArray()
        while try reader.nextElement() {
            switch index {
            case 0: longitude = reader.read()
            case 1: latitude = reader.read()
            case 2: altitude = reader.read()
            default: throw reader.mismatch(expected: "an array of 2 to 3 elements", at: start)
            }
            index += 1
        }
        guard index >= 2 else { throw reader.mismatch(expected: "an array of 2 to 3 elements", at: start) }
        guard let longitude, let latitude else { throw MCPRuntime.JSONFailure() }
        self.longitude = longitude
        self.latitude = latitude
        self.altitude = altitude
    }

    /// Writes the value.
    public func writeJSON(to writer: inout MCPRuntime.JSONWriter) {
        writer.beginArray()
        writer.element(longitude)
        writer.element(latitude)
        if let value = altitude {
            writer.element(value)
        }
        writer.endArray()
    }
}

nonisolated extension Rules.Tuples.Command: MCPRuntime.JSONCodable {
    /// Reads the value.
    public init(json reader: inout MCPRuntime.JSONReader) throws(MCPRuntime.JSONFailure) {
        let start = reader.mark()
        var first: Swift.String?
        var rest: [Swift.Int] = []
        var index = 0
        try reader.beginArray()
        while try reader.nextElement() {
            switch index {
            case 0: first = reader.read()
            default: if let value = reader.read(Swift.Int.self) { rest.append(value) }
            }
            index += 1
        }
        guard index >= 1 else { throw reader.mismatch(expected: "an array of at least 1 element", at: start) }
        guard let first else { throw MCPRuntime.JSONFailure() }
        self.first = first
        self.rest = rest
    }

    /// Writes the value.
    public func writeJSON(to writer: inout MCPRuntime.JSONWriter) {
        writer.beginArray()
        writer.element(first)
        for value in rest { writer.element(value) }
        writer.endArray()
    }
}

nonisolated extension Rules.UnionByKind.Filter: MCPRuntime.JSONCodable {
    /// Reads the value.
    public init(json reader: inout MCPRuntime.JSONReader) throws(MCPRuntime.JSONFailure) {
        switch try reader.peekKind() {
        case .object:
            self = .field(try Rules.UnionByKind.Filter.Field(json: &reader))
        case .string:
            self = .string(try Swift.String(json: &reader))
        case .boolean:
            self = .boolean(try Swift.Bool(json: &reader))
        default:
            throw reader.mismatch(expected: "a string, a boolean or `Field`")
        }
    }

    /// Writes the value.
    public func writeJSON(to writer: inout MCPRuntime.JSONWriter) {
        switch self {
        case .string(let value): value.writeJSON(to: &writer)
        case .boolean(let value): value.writeJSON(to: &writer)
        case .field(let value): value.writeJSON(to: &writer)
        }
    }
}

nonisolated extension Rules.UnionByKind.Filter.Field: MCPRuntime.JSONCodable {
    /// Reads the value.
    public init(json reader: inout MCPRuntime.JSONReader) throws(MCPRuntime.JSONFailure) {
        var field: Swift.String?
        let object = try reader.beginObject()
        while let key = try reader.nextName() {
            switch key {
            case "field": field = reader.read()
            default: try reader.skipValue()
            }
        }
        guard let field else {
            throw reader.missing("field", in: object)
        }
        self.field = field
    }

    /// Writes the value.
    public func writeJSON(to writer: inout MCPRuntime.JSONWriter) {
        writer.beginObject()
        writer.member("field", field)
        writer.endObject()
    }
}

nonisolated extension Rules.UnionByKind.Key: MCPRuntime.JSONCodable {
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

nonisolated extension Rules.UnionByKind.Output: MCPRuntime.JSONCodable {
    /// Reads the value.
    public init(json reader: inout MCPRuntime.JSONReader) throws(MCPRuntime.JSONFailure) {
        var value: Rules.UnionByKind.Output.Value?
        let object = try reader.beginObject()
        while let key = try reader.nextName() {
            switch key {
            case "value": value = reader.read()
            default: try reader.skipValue()
            }
        }
        guard let value else {
            throw reader.missing("value", in: object)
        }
        self.value = value
    }

    /// Writes the value.
    public func writeJSON(to writer: inout MCPRuntime.JSONWriter) {
        writer.beginObject()
        writer.member("value", value)
        writer.endObject()
    }
}

nonisolated extension Rules.UnionByKind.Output.Value: MCPRuntime.JSONCodable {
    /// Reads the value.
    public init(json reader: inout MCPRuntime.JSONReader) throws(MCPRuntime.JSONFailure) {
        switch try reader.peekKind() {
        case .string:
            self = .string(try Swift.String(json: &reader))
        case .boolean:
            self = .boolean(try Swift.Bool(json: &reader))
        default:
            guard reader.keepsUnknownValues else {
                throw reader.mismatch(expected: "a string or a boolean")
            }
            self = .unrecognized(try MCPRuntime.JSONValue(json: &reader))
        }
    }

    /// Writes the value.
    public func writeJSON(to writer: inout MCPRuntime.JSONWriter) {
        switch self {
        case .string(let value): value.writeJSON(to: &writer)
        case .boolean(let value): value.writeJSON(to: &writer)
        case .unrecognized(let value): value.writeJSON(to: &writer)
        }
    }
}

nonisolated extension Rules.UnionByDiscriminator.Shape: MCPRuntime.JSONCodable {
    /// Reads the value.
    public init(json reader: inout MCPRuntime.JSONReader) throws(MCPRuntime.JSONFailure) {
        switch try reader.peekKind() {
        case .object:
            switch reader.peekMember("kind")?.string {
            case "circle":
                self = .circle(try Rules.UnionByDiscriminator.Shape.Circle(json: &reader))
            case "square":
                self = .square(try Rules.UnionByDiscriminator.Shape.Square(json: &reader))
            default:
                throw reader.mismatch(member: "kind", expectedOneOf: "circle", "square")
            }
        default:
            throw reader.mismatch(expected: "`Circle` or `Square`")
        }
    }

    /// Writes the value.
    public func writeJSON(to writer: inout MCPRuntime.JSONWriter) {
        switch self {
        case .circle(let value): value.writeJSON(to: &writer)
        case .square(let value): value.writeJSON(to: &writer)
        }
    }
}

nonisolated extension Rules.UnionByDiscriminator.Shape.Circle: MCPRuntime.JSONCodable {
    /// Reads the value.
    public init(json reader: inout MCPRuntime.JSONReader) throws(MCPRuntime.JSONFailure) {
        var kind: Swift.String?
        var radius: Swift.Double?
        let object = try reader.beginObject()
        while let key = try reader.nextName() {
            switch key {
            case "kind": kind = reader.read(checking: Self.checkKind)
            case "radius": radius = reader.read()
            default: try reader.skipValue()
            }
        }
        guard kind != nil, let radius else {
            throw reader.missing("kind", "radius", in: object)
        }
        self.radius = radius
    }

    /// Writes the value.
    public func writeJSON(to writer: inout MCPRuntime.JSONWriter) {
        writer.beginObject()
        writer.member("kind", "circle")
        writer.member("radius", radius)
        writer.endObject()
    }

    private static func checkKind(_ value: Swift.String, _ check: inout MCPRuntime.JSONChecks) {
        check.require(value == "circle", "\"circle\"")
    }
}

nonisolated extension Rules.UnionByDiscriminator.Shape.Square: MCPRuntime.JSONCodable {
    /// Reads the value.
    public init(json reader: inout MCPRuntime.JSONReader) throws(MCPRuntime.JSONFailure) {
        var kind: Swift.String?
        var side: Swift.Double?
        let object = try reader.beginObject()
        while let key = try reader.nextName() {
            switch key {
            case "kind": kind = reader.read(checking: Self.checkKind)
            case "side": side = reader.read()
            default: try reader.skipValue()
            }
        }
        guard kind != nil, let side else {
            throw reader.missing("kind", "side", in: object)
        }
        self.side = side
    }

    /// Writes the value.
    public func writeJSON(to writer: inout MCPRuntime.JSONWriter) {
        writer.beginObject()
        writer.member("kind", "square")
        writer.member("side", side)
        writer.endObject()
    }

    private static func checkKind(_ value: Swift.String, _ check: inout MCPRuntime.JSONChecks) {
        check.require(value == "square", "\"square\"")
    }
}

nonisolated extension Rules.UnionByDiscriminator.Output: MCPRuntime.JSONCodable {
    /// Reads the value.
    public init(json reader: inout MCPRuntime.JSONReader) throws(MCPRuntime.JSONFailure) {
        var event: Rules.UnionByDiscriminator.Output.Event?
        let object = try reader.beginObject()
        while let key = try reader.nextName() {
            switch key {
            case "event": event = reader.read()
            default: try reader.skipValue()
            }
        }
        guard let event else {
            throw reader.missing("event", in: object)
        }
        self.event = event
    }

    /// Writes the value.
    public func writeJSON(to writer: inout MCPRuntime.JSONWriter) {
        writer.beginObject()
        writer.member("event", event)
        writer.endObject()
    }
}

nonisolated extension Rules.UnionByDiscriminator.Output.Event: MCPRuntime.JSONCodable {
    /// Reads the value.
    public init(json reader: inout MCPRuntime.JSONReader) throws(MCPRuntime.JSONFailure) {
        switch try reader.peekKind() {
        case .object:
            switch reader.peekMember("type")?.string {
            case "moved":
                self = .moved(try Rules.UnionByDiscriminator.Output.Event.Moved(json: &reader))
            case "deleted":
                self = .deleted(try Rules.UnionByDiscriminator.Output.Event.Deleted(json: &reader))
            default:
                guard reader.keepsUnknownValues else {
                    throw reader.mismatch(member: "type", expectedOneOf: "moved", "deleted")
                }
                self = .unrecognized(try MCPRuntime.JSONValue(json: &reader))
            }
        default:
            guard reader.keepsUnknownValues else {
                throw reader.mismatch(expected: "`Moved` or `Deleted`")
            }
            self = .unrecognized(try MCPRuntime.JSONValue(json: &reader))
        }
    }

    /// Writes the value.
    public func writeJSON(to writer: inout MCPRuntime.JSONWriter) {
        switch self {
        case .moved(let value): value.writeJSON(to: &writer)
        case .deleted(let value): value.writeJSON(to: &writer)
        case .unrecognized(let value): value.writeJSON(to: &writer)
        }
    }
}

nonisolated extension Rules.UnionByDiscriminator.Output.Event.Moved: MCPRuntime.JSONCodable {
    /// Reads the value.
    public init(json reader: inout MCPRuntime.JSONReader) throws(MCPRuntime.JSONFailure) {
        var type: Swift.String?
        var distance: Swift.Double?
        let object = try reader.beginObject()
        while let key = try reader.nextName() {
            switch key {
            case "type": type = reader.read(checking: Self.checkType)
            case "distance": distance = reader.read()
            default: try reader.skipValue()
            }
        }
        guard type != nil, let distance else {
            throw reader.missing("type", "distance", in: object)
        }
        self.distance = distance
    }

    /// Writes the value.
    public func writeJSON(to writer: inout MCPRuntime.JSONWriter) {
        writer.beginObject()
        writer.member("type", "moved")
        writer.member("distance", distance)
        writer.endObject()
    }

    private static func checkType(_ value: Swift.String, _ check: inout MCPRuntime.JSONChecks) {
        check.require(value == "moved", "\"moved\"")
    }
}

nonisolated extension Rules.UnionByDiscriminator.Output.Event.Deleted: MCPRuntime.JSONCodable {
    /// Reads the value.
    public init(json reader: inout MCPRuntime.JSONReader) throws(MCPRuntime.JSONFailure) {
        var type: Swift.String?
        let object = try reader.beginObject()
        while let key = try reader.nextName() {
            switch key {
            case "type": type = reader.read(checking: Self.checkType)
            default: try reader.skipValue()
            }
        }
        guard type != nil else {
            throw reader.missing("type", in: object)
        }
    }

    /// Writes the value.
    public func writeJSON(to writer: inout MCPRuntime.JSONWriter) {
        writer.beginObject()
        writer.member("type", "deleted")
        writer.endObject()
    }

    private static func checkType(_ value: Swift.String, _ check: inout MCPRuntime.JSONChecks) {
        check.require(value == "deleted", "\"deleted\"")
    }
}

nonisolated extension Rules.UnionByRequired.Source: MCPRuntime.JSONCodable {
    /// Reads the value.
    public init(json reader: inout MCPRuntime.JSONReader) throws(MCPRuntime.JSONFailure) {
        switch try reader.peekKind() {
        case .object:
            if let value: Rules.UnionByRequired.Source.URL = reader.attempt() {
                self = .url(value)
            } else if let value: Rules.UnionByRequired.Source.Path = reader.attempt() {
                self = .path(value)
            } else {
                throw reader.mismatch(expected: "`URL` or `Path`")
            }
        default:
            throw reader.mismatch(expected: "`URL` or `Path`")
        }
    }

    /// Writes the value.
    public func writeJSON(to writer: inout MCPRuntime.JSONWriter) {
        switch self {
        case .url(let value): value.writeJSON(to: &writer)
        case .path(let value): value.writeJSON(to: &writer)
        }
    }
}

nonisolated extension Rules.UnionByRequired.Source.URL: MCPRuntime.JSONCodable {
    /// Reads the value.
    public init(json reader: inout MCPRuntime.JSONReader) throws(MCPRuntime.JSONFailure) {
        var url: Swift.String?
        let object = try reader.beginObject()
        while let key = try reader.nextName() {
            switch key {
            case "url": url = reader.read()
            default: try reader.skipValue()
            }
        }
        guard let url else {
            throw reader.missing("url", in: object)
        }
        self.url = url
    }

    /// Writes the value.
    public func writeJSON(to writer: inout MCPRuntime.JSONWriter) {
        writer.beginObject()
        writer.member("url", url)
        writer.endObject()
    }
}

nonisolated extension Rules.UnionByRequired.Source.Path: MCPRuntime.JSONCodable {
    /// Reads the value.
    public init(json reader: inout MCPRuntime.JSONReader) throws(MCPRuntime.JSONFailure) {
        var path: Swift.String?
        var line: Swift.Int?
        let object = try reader.beginObject()
        while let key = try reader.nextName() {
            switch key {
            case "path": path = reader.read()
            case "line": line = reader.readOptional()
            default: try reader.skipValue()
            }
        }
        guard let path else {
            throw reader.missing("path", in: object)
        }
        self.path = path
        self.line = line
    }

    /// Writes the value.
    public func writeJSON(to writer: inout MCPRuntime.JSONWriter) {
        writer.beginObject()
        writer.member("path", path)
        writer.member("line", line)
        writer.endObject()
    }
}

nonisolated extension Rules.UnionTried.Size: MCPRuntime.JSONCodable {
    /// Reads the value.
    public init(json reader: inout MCPRuntime.JSONReader) throws(MCPRuntime.JSONFailure) {
        switch try reader.peekKind() {
        case .string:
            if let value: Rules.UnionTried.Size.Named = reader.attempt() {
                self = .named(value)
            } else if let value: Swift.String = reader.attempt(checking: Self.checkMeasured) {
                self = .measured(value)
            } else {
                throw reader.mismatch(expected: "`Named` or a string")
            }
        default:
            throw reader.mismatch(expected: "`Named` or a string")
        }
    }

    /// Writes the value.
    public func writeJSON(to writer: inout MCPRuntime.JSONWriter) {
        switch self {
        case .named(let value): value.writeJSON(to: &writer)
        case .measured(let value):
            writer.check { Self.checkMeasured(value, &$0) }
            value.writeJSON(to: &writer)
        }
    }

    private static let measuredPattern = MCPRuntime.JSONPattern("^[0-9]+px$")

    private static func checkMeasured(_ value: Swift.String, _ check: inout MCPRuntime.JSONChecks) {
        check.pattern(value, Self.measuredPattern)
    }
}

nonisolated extension Rules.UnionTried.Size.Named: MCPRuntime.JSONCodable {
    /// Reads the value.
    public init(json reader: inout MCPRuntime.JSONReader) throws(MCPRuntime.JSONFailure) {
        let start = reader.mark()
        switch try reader.readText() {
        case "small": self = .small
        case "large": self = .large
        default: throw reader.mismatch(expectedOneOf: "small", "large", at: start)
        }
    }

    /// Writes the value.
    public func writeJSON(to writer: inout MCPRuntime.JSONWriter) {
        writer.write(rawValue)
    }
}

nonisolated extension Rules.AllOf.Article: MCPRuntime.JSONCodable {
    /// Reads the value.
    public init(json reader: inout MCPRuntime.JSONReader) throws(MCPRuntime.JSONFailure) {
        var id: Swift.Int?
        var created: Swift.String?
        var headline: Swift.String?
        let object = try reader.beginObject()
        while let key = try reader.nextName() {
            switch key {
            case "id": id = reader.read()
            case "created": created = reader.readOptional()
            case "headline": headline = reader.read(checking: Self.checkHeadline)
            default: try reader.skipValue()
            }
        }
        guard let id, let headline else {
            throw reader.missing("id", "headline", in: object)
        }
        self.id = id
        self.created = created
        self.headline = headline
    }

    /// Writes the value.
    public func writeJSON(to writer: inout MCPRuntime.JSONWriter) {
        writer.beginObject()
        writer.member("id", id)
        writer.member("created", created)
        writer.member("headline", headline, checking: Self.checkHeadline)
        writer.endObject()
    }

    private static func checkHeadline(_ value: Swift.String, _ check: inout MCPRuntime.JSONChecks) {
        check.length(value, atMost: 80)
    }
}

nonisolated extension Rules.References.Person: MCPRuntime.JSONCodable {
    /// Reads the value.
    public init(json reader: inout MCPRuntime.JSONReader) throws(MCPRuntime.JSONFailure) {
        var name: Swift.String?
        let object = try reader.beginObject()
        while let key = try reader.nextName() {
            switch key {
            case "name": name = reader.read()
            default: try reader.skipValue()
            }
        }
        guard let name else {
            throw reader.missing("name", in: object)
        }
        self.name = name
    }

    /// Writes the value.
    public func writeJSON(to writer: inout MCPRuntime.JSONWriter) {
        writer.beginObject()
        writer.member("name", name)
        writer.endObject()
    }
}

nonisolated extension Rules.Recursion.Folder: MCPRuntime.JSONCodable {
    /// Reads the value.
    public init(json reader: inout MCPRuntime.JSONReader) throws(MCPRuntime.JSONFailure) {
        var name: Swift.String?
        var folders: [Rules.Recursion.Folder]?
        let object = try reader.beginObject()
        while let key = try reader.nextName() {
            switch key {
            case "name": name = reader.read()
            case "folders": folders = reader.read()
            default: try reader.skipValue()
            }
        }
        guard let name, let folders else {
            throw reader.missing("name", "folders", in: object)
        }
        self.name = name
        self.folders = folders
    }

    /// Writes the value.
    public func writeJSON(to writer: inout MCPRuntime.JSONWriter) {
        writer.beginObject()
        writer.member("name", name)
        writer.member("folders", folders)
        writer.endObject()
    }
}

nonisolated extension Rules.Recursion.Expression: MCPRuntime.JSONCodable {
    /// Reads the value.
    public init(json reader: inout MCPRuntime.JSONReader) throws(MCPRuntime.JSONFailure) {
        switch try reader.peekKind() {
        case .object:
            self = .minus(try Rules.Recursion.Expression.Minus(json: &reader))
        case .number:
            self = .number(try Swift.Double(json: &reader))
        default:
            throw reader.mismatch(expected: "a number or `Minus`")
        }
    }

    /// Writes the value.
    public func writeJSON(to writer: inout MCPRuntime.JSONWriter) {
        switch self {
        case .number(let value): value.writeJSON(to: &writer)
        case .minus(let value): value.writeJSON(to: &writer)
        }
    }
}

nonisolated extension Rules.Recursion.Expression.Minus: MCPRuntime.JSONCodable {
    /// Reads the value.
    public init(json reader: inout MCPRuntime.JSONReader) throws(MCPRuntime.JSONFailure) {
        var minus: Rules.Recursion.Expression?
        let object = try reader.beginObject()
        while let key = try reader.nextName() {
            switch key {
            case "minus": minus = reader.read()
            default: try reader.skipValue()
            }
        }
        guard let minus else {
            throw reader.missing("minus", in: object)
        }
        self.minus = minus
    }

    /// Writes the value.
    public func writeJSON(to writer: inout MCPRuntime.JSONWriter) {
        writer.beginObject()
        writer.member("minus", minus)
        writer.endObject()
    }
}

nonisolated extension Rules.Recursion.Chain: MCPRuntime.JSONCodable {
    /// Reads the value.
    public init(json reader: inout MCPRuntime.JSONReader) throws(MCPRuntime.JSONFailure) {
        var link: Swift.String?
        var next: Rules.Recursion.Chain?
        let object = try reader.beginObject()
        while let key = try reader.nextName() {
            switch key {
            case "link": link = reader.read()
            case "next": next = reader.readOptional()
            default: try reader.skipValue()
            }
        }
        guard let link else {
            throw reader.missing("link", in: object)
        }
        self.link = link
        self.next = next
    }

    /// Writes the value.
    public func writeJSON(to writer: inout MCPRuntime.JSONWriter) {
        writer.beginObject()
        writer.member("link", link)
        writer.member("next", next)
        writer.endObject()
    }
}

nonisolated extension Rules.Recursion.Outline: MCPRuntime.JSONCodable {
    /// Reads the value.
    public init(json reader: inout MCPRuntime.JSONReader) throws(MCPRuntime.JSONFailure) {
        value = try [Rules.Recursion.Outline](json: &reader)
    }

    /// Writes the value.
    public func writeJSON(to writer: inout MCPRuntime.JSONWriter) {
        value.writeJSON(to: &writer)
    }
}

nonisolated extension Rules.Recursion.Tree: MCPRuntime.JSONCodable {
    /// Reads the value.
    public init(json reader: inout MCPRuntime.JSONReader) throws(MCPRuntime.JSONFailure) {
        var left: Rules.Recursion.Branch?
        var right: Rules.Recursion.Branch?
        let object = try reader.beginObject()
        while let key = try reader.nextName() {
            switch key {
            case "left": left = reader.read()
            case "right": right = reader.read()
            default: try reader.skipValue()
            }
        }
        guard let left, let right else {
            throw reader.missing("left", "right", in: object)
        }
        self.left = left
        self.right = right
    }

    /// Writes the value.
    public func writeJSON(to writer: inout MCPRuntime.JSONWriter) {
        writer.beginObject()
        writer.member("left", left)
        writer.member("right", right)
        writer.endObject()
    }
}

nonisolated extension Rules.Recursion.Branch: MCPRuntime.JSONCodable {
    /// Reads the value.
    public init(json reader: inout MCPRuntime.JSONReader) throws(MCPRuntime.JSONFailure) {
        switch try reader.peekKind() {
        case .object:
            self = .tree(try Rules.Recursion.Tree(json: &reader))
        case .string:
            self = .string(try Swift.String(json: &reader))
        default:
            throw reader.mismatch(expected: "a string or `Tree`")
        }
    }

    /// Writes the value.
    public func writeJSON(to writer: inout MCPRuntime.JSONWriter) {
        switch self {
        case .string(let value): value.writeJSON(to: &writer)
        case .tree(let value): value.writeJSON(to: &writer)
        }
    }
}

nonisolated extension Rules.ResultConstraints.Output: MCPRuntime.JSONCodable {
    /// Reads the value.
    public init(json reader: inout MCPRuntime.JSONReader) throws(MCPRuntime.JSONFailure) {
        var confidence: Swift.Double?
        let object = try reader.beginObject()
        while let key = try reader.nextName() {
            switch key {
            case "confidence": confidence = reader.read(checking: Self.checkConfidence)
            default: try reader.skipValue()
            }
        }
        guard let confidence else {
            throw reader.missing("confidence", in: object)
        }
        self.confidence = confidence
    }

    /// Writes the value.
    public func writeJSON(to writer: inout MCPRuntime.JSONWriter) {
        writer.beginObject()
        writer.member("confidence", confidence, checking: Self.checkConfidence)
        writer.endObject()
    }

    private static func checkConfidence(_ value: Swift.Double, _ check: inout MCPRuntime.JSONChecks) {
        check.range(value, atLeast: 0, atMost: 1)
    }
}

nonisolated extension Rules.IfThenElse.Delivery: MCPRuntime.JSONCodable {
    /// Reads the value.
    public init(json reader: inout MCPRuntime.JSONReader) throws(MCPRuntime.JSONFailure) {
        let start = reader.mark()
        switch try reader.readText() {
        case "post": self = .post
        case "pickup": self = .pickup
        default: throw reader.mismatch(expectedOneOf: "post", "pickup", at: start)
        }
    }

    /// Writes the value.
    public func writeJSON(to writer: inout MCPRuntime.JSONWriter) {
        writer.write(rawValue)
    }
}

nonisolated extension Rules.OlderSpellings.Pair: MCPRuntime.JSONCodable {
    /// Reads the value.
    public init(json reader: inout MCPRuntime.JSONReader) throws(MCPRuntime.JSONFailure) {
        let start = reader.mark()
        var first: Swift.String?
        var second: Swift.Int?
        var index = 0
        try reader.beginArray()
        while try reader.nextElement() {
            switch index {
            case 0: first = reader.read()
            case 1: second = reader.read()
            default: throw reader.mismatch(expected: "an array of 2 elements", at: start)
            }
            index += 1
        }
        guard index >= 2 else { throw reader.mismatch(expected: "an array of 2 elements", at: start) }
        guard let first, let second else { throw MCPRuntime.JSONFailure() }
        self.first = first
        self.second = second
    }

    /// Writes the value.
    public func writeJSON(to writer: inout MCPRuntime.JSONWriter) {
        writer.beginArray()
        writer.element(first)
        writer.element(second)
        writer.endArray()
    }
}

nonisolated extension Rules.OlderSpellings.Owner: MCPRuntime.JSONCodable {
    /// Reads the value.
    public init(json reader: inout MCPRuntime.JSONReader) throws(MCPRuntime.JSONFailure) {
        var name: Swift.String?
        _ = try reader.beginObject()
        while let key = try reader.nextName() {
            switch key {
            case "name": name = reader.readOptional()
            default: try reader.skipValue()
            }
        }
        self.name = name
    }

    /// Writes the value.
    public func writeJSON(to writer: inout MCPRuntime.JSONWriter) {
        writer.beginObject()
        writer.member("name", name)
        writer.endObject()
    }
}

nonisolated extension Rules.MissingType.Options: MCPRuntime.JSONCodable {
    /// Reads the value.
    public init(json reader: inout MCPRuntime.JSONReader) throws(MCPRuntime.JSONFailure) {
        var verbose: Swift.Bool?
        _ = try reader.beginObject()
        while let key = try reader.nextName() {
            switch key {
            case "verbose": verbose = reader.readOptional()
            default: try reader.skipValue()
            }
        }
        self.verbose = verbose
    }

    /// Writes the value.
    public func writeJSON(to writer: inout MCPRuntime.JSONWriter) {
        writer.beginObject()
        writer.member("verbose", verbose)
        writer.endObject()
    }
}

nonisolated extension Rules.EqualTypes.Start: MCPRuntime.JSONCodable {
    /// Reads the value.
    public init(json reader: inout MCPRuntime.JSONReader) throws(MCPRuntime.JSONFailure) {
        var row: Swift.Int?
        var column: Swift.Int?
        let object = try reader.beginObject()
        while let key = try reader.nextName() {
            switch key {
            case "row": row = reader.read()
            case "column": column = reader.read()
            default: try reader.skipValue()
            }
        }
        guard let row, let column else {
            throw reader.missing("row", "column", in: object)
        }
        self.row = row
        self.column = column
    }

    /// Writes the value.
    public func writeJSON(to writer: inout MCPRuntime.JSONWriter) {
        writer.beginObject()
        writer.member("row", row)
        writer.member("column", column)
        writer.endObject()
    }
}

nonisolated extension Rules.Encoding: MCPRuntime.JSONCodable {
    /// Reads the value.
    public init(json reader: inout MCPRuntime.JSONReader) throws(MCPRuntime.JSONFailure) {
        let start = reader.mark()
        switch try reader.readText() {
        case "utf8": self = .utf8
        case "utf16": self = .utf16
        default: throw reader.mismatch(expectedOneOf: "utf8", "utf16", at: start)
        }
    }

    /// Writes the value.
    public func writeJSON(to writer: inout MCPRuntime.JSONWriter) {
        writer.write(rawValue)
    }
}

nonisolated extension Rules.NamesOnTheWire.TransferMode: MCPRuntime.JSONCodable {
    /// Reads the value.
    public init(json reader: inout MCPRuntime.JSONReader) throws(MCPRuntime.JSONFailure) {
        let start = reader.mark()
        switch try reader.readText() {
        case "r": self = .r
        case "r+": self = .rPlus
        case "read only": self = .readOnly
        case "self": self = .`self`
        case "": self = .empty
        default: throw reader.mismatch(expectedOneOf: "r", "r+", "read only", "self", "", at: start)
        }
    }

    /// Writes the value.
    public func writeJSON(to writer: inout MCPRuntime.JSONWriter) {
        writer.write(rawValue)
    }
}

nonisolated extension Rules.ObjectResult.Output: MCPRuntime.JSONCodable {
    /// Reads the value.
    public init(json reader: inout MCPRuntime.JSONReader) throws(MCPRuntime.JSONFailure) {
        var total: Swift.Int?
        var next: MCPRuntime.Nullable<Swift.String>?
        var items: [Rules.ObjectResult.Output.Item]?
        let object = try reader.beginObject()
        while let key = try reader.nextName() {
            switch key {
            case "total": total = reader.read()
            case "next": next = reader.read()
            case "items": items = reader.read()
            default: try reader.skipValue()
            }
        }
        guard let total, let next, let items else {
            throw reader.missing("total", "next", "items", in: object)
        }
        self.total = total
        self.next = next.value
        self.items = items
    }

    /// Writes the value.
    public func writeJSON(to writer: inout MCPRuntime.JSONWriter) {
        writer.beginObject()
        writer.member("total", total)
        writer.member("next", MCPRuntime.Nullable(next))
        writer.member("items", items)
        writer.endObject()
    }
}

nonisolated extension Rules.ObjectResult.Output.Item: MCPRuntime.JSONCodable {
    /// Reads the value.
    public init(json reader: inout MCPRuntime.JSONReader) throws(MCPRuntime.JSONFailure) {
        var id: Swift.Int?
        let object = try reader.beginObject()
        while let key = try reader.nextName() {
            switch key {
            case "id": id = reader.read()
            default: try reader.skipValue()
            }
        }
        guard let id else {
            throw reader.missing("id", in: object)
        }
        self.id = id
    }

    /// Writes the value.
    public func writeJSON(to writer: inout MCPRuntime.JSONWriter) {
        writer.beginObject()
        writer.member("id", id)
        writer.endObject()
    }
}

nonisolated extension Rules.SeveralConditions.Format: MCPRuntime.JSONCodable {
    /// Reads the value.
    public init(json reader: inout MCPRuntime.JSONReader) throws(MCPRuntime.JSONFailure) {
        let start = reader.mark()
        switch try reader.readText() {
        case "png": self = .png
        case "svg": self = .svg
        default: throw reader.mismatch(expectedOneOf: "png", "svg", at: start)
        }
    }

    /// Writes the value.
    public func writeJSON(to writer: inout MCPRuntime.JSONWriter) {
        writer.write(rawValue)
    }
}

nonisolated extension Rules.CheckedLeftovers.Limits: MCPRuntime.JSONCodable {
    /// Reads the value.
    public init(json reader: inout MCPRuntime.JSONReader) throws(MCPRuntime.JSONFailure) {
        var name: Swift.String?
        var additionalProperties: [Swift.String: Swift.Int] = [:]
        _ = try reader.beginObject()
        while let key = try reader.nextName() {
            switch key {
            case "name": name = reader.readOptional()
            default:
                let name2 = try key.string(&reader)
                if let value = reader.read(checking: Self.checkAdditionalProperties) {
                    additionalProperties[name2] = value
                }
            }
        }
        self.name = name
        self.additionalProperties = additionalProperties
    }

    /// Writes the value.
    public func writeJSON(to writer: inout MCPRuntime.JSONWriter) {
        writer.beginObject()
        writer.member("name", name)
        for name3 in self.additionalProperties.keys.sorted() {
            writer.name(name3)
            if let value2 = self.additionalProperties[name3] {
                writer.check { Self.checkAdditionalProperties(value2, &$0) }
            }
            self.additionalProperties[name3].writeJSON(to: &writer)
        }
        writer.endObject()
    }

    private static func checkAdditionalProperties(_ value: Swift.Int, _ check: inout MCPRuntime.JSONChecks) {
        check.range(value, atMost: 9)
    }
}

nonisolated extension Rules.CheckedLeftovers.Row: MCPRuntime.JSONCodable {
    /// Reads the value.
    public init(json reader: inout MCPRuntime.JSONReader) throws(MCPRuntime.JSONFailure) {
        var first: Swift.String?
        var rest: [Swift.String] = []
        var index = 0
        try reader.beginArray()
        while try reader.nextElement() {
            switch index {
            case 0: first = reader.read()
            default: if let value = reader.read(checking: Self.checkRest) { rest.append(value) }
            }
            index += 1
        }
        self.first = first
        self.rest = rest
    }

    /// Writes the value.
    public func writeJSON(to writer: inout MCPRuntime.JSONWriter) {
        writer.beginArray()
        if let value = first {
            writer.element(value)
        }
        for value in rest {
            writer.check { Self.checkRest(value, &$0) }
            writer.element(value)
        }
        writer.endArray()
    }

    private static func checkRest(_ value: Swift.String, _ check: inout MCPRuntime.JSONChecks) {
        check.length(value, atLeast: 2)
    }
}

nonisolated extension Rules.CheckedLeftovers.Span: MCPRuntime.JSONCodable {
    /// Reads the value.
    public init(json reader: inout MCPRuntime.JSONReader) throws(MCPRuntime.JSONFailure) {
        switch try reader.peekKind() {
        case .object:
            if let value: Rules.CheckedLeftovers.Span.To = reader.attempt() {
                self = .to(value)
            } else if let value: Rules.CheckedLeftovers.Span.Object = reader.attempt() {
                self = .object(value)
            } else {
                throw reader.mismatch(expected: "`To` or `Object`")
            }
        default:
            throw reader.mismatch(expected: "`Object` or `To`")
        }
    }

    /// Writes the value.
    public func writeJSON(to writer: inout MCPRuntime.JSONWriter) {
        switch self {
        case .object(let value): value.writeJSON(to: &writer)
        case .to(let value): value.writeJSON(to: &writer)
        }
    }
}

nonisolated extension Rules.CheckedLeftovers.Span.Object: MCPRuntime.JSONCodable {
    /// Reads the value.
    public init(json reader: inout MCPRuntime.JSONReader) throws(MCPRuntime.JSONFailure) {
        var from: Swift.String?
        let object = try reader.beginObject()
        while let key = try reader.nextName() {
            switch key {
            case "from": from = reader.read()
            default: try reader.skipValue()
            }
        }
        guard let from else {
            throw reader.missing("from", in: object)
        }
        self.from = from
    }

    /// Writes the value.
    public func writeJSON(to writer: inout MCPRuntime.JSONWriter) {
        writer.beginObject()
        writer.member("from", from)
        writer.endObject()
    }
}

nonisolated extension Rules.CheckedLeftovers.Span.To: MCPRuntime.JSONCodable {
    /// Reads the value.
    public init(json reader: inout MCPRuntime.JSONReader) throws(MCPRuntime.JSONFailure) {
        var from: Swift.String?
        var to: Swift.String?
        let object = try reader.beginObject()
        while let key = try reader.nextName() {
            switch key {
            case "from": from = reader.read()
            case "to": to = reader.read()
            default: try reader.skipValue()
            }
        }
        guard let from, let to else {
            throw reader.missing("from", "to", in: object)
        }
        self.from = from
        self.to = to
    }

    /// Writes the value.
    public func writeJSON(to writer: inout MCPRuntime.JSONWriter) {
        writer.beginObject()
        writer.member("from", from)
        writer.member("to", to)
        writer.endObject()
    }
}
