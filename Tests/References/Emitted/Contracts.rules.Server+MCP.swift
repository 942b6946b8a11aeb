// Emitted by mcpgen 0.1.0 from rules.mcp.json, digest da79a03eef35a50e.
// Changes made here are lost: change the contract.

public import MCPRuntime

/// Serves an implementation of ``RulesService``.
public nonisolated struct RulesServer<Service: RulesService>: MCPRuntime.MCPService {
    private let service: Service

    /// Makes a server.
    ///
    /// - Parameter service: What answers the calls.
    public init(_ service: Service) {
        self.service = service
    }

    /// What the server calls itself.
    public var implementation: MCPRuntime.Implementation {
        MCPRuntime.Implementation(name: "rules", version: "1.0.0")
    }

    /// The tools as `tools/list` shows them.
    public var tools: [MCPRuntime.ToolListing] {
        RulesTool.allCases.map(\.listing)
    }

    /// Reads the arguments of a call, has the service answer it and writes the result.
    public nonisolated(nonsending) func callTool(
        _ call: MCPRuntime.ToolCall,
        writing result: inout MCPRuntime.JSONWriter
    ) async throws {
        switch try call.tool(as: RulesTool.self) {
        case .flatArguments:
            let arguments = try call.arguments(as: Rules.FlatArguments.Arguments.self)
            let value = try await service.flatArguments(city: arguments.city, days: arguments.days)
            result.writeToolResult(content: value)
        case .noArguments:
            _ = try call.arguments(as: MCPRuntime.NoArguments.self)
            let value = try await service.noArguments()
            result.writeToolResult(content: value)
        case .freeArguments:
            let arguments = try call.arguments(as: [Swift.String: Swift.String].self)
            let value = try await service.freeArguments(arguments: arguments)
            result.writeToolResult(content: value)
        case .alternativeArguments:
            let arguments = try call.arguments(as: Rules.AlternativeArguments.Arguments.self)
            let value = try await service.alternativeArguments(arguments: arguments)
            result.writeToolResult(content: value)
        case .nestedObject:
            let arguments = try call.arguments(as: Rules.NestedObject.Arguments.self)
            let value = try await service.nestedObject(address: arguments.address)
            result.writeToolResult(content: value)
        case .closedObject:
            let arguments = try call.arguments(as: Rules.ClosedObject.Arguments.self)
            let value = try await service.closedObject(color: arguments.color, alpha: arguments.alpha)
            result.writeToolResult(content: value)
        case .otherProperties:
            let arguments = try call.arguments(as: Rules.OtherProperties.Arguments.self)
            let value = try await service.otherProperties(survey: arguments.survey)
            result.writeToolResult(content: value)
        case .forbiddenProperty:
            let arguments = try call.arguments(as: Rules.ForbiddenProperty.Arguments.self)
            let value = try await service.forbiddenProperty(user: arguments.user)
            result.writeToolResult(content: value)
        case .dictionaries:
            let arguments = try call.arguments(as: Rules.Dictionaries.Arguments.self)
            let value = try await service.dictionaries(
                scores: arguments.scores,
                metadata: arguments.metadata,
                ports: arguments.ports,
                headers: arguments.headers
            )
            result.writeToolResult(content: value)
        case .scalars:
            let arguments = try call.arguments(as: Rules.Scalars.Arguments.self)
            let value = try await service.scalars(
                name: arguments.name,
                age: arguments.age,
                height: arguments.height,
                member: arguments.member,
                notes: arguments.notes
            )
            result.writeToolResult(content: value)
        case .largeIntegers:
            let arguments = try call.arguments(as: Rules.LargeIntegers.Arguments.self)
            let value = try await service.largeIntegers(serial: arguments.serial)
            result.writeToolResult(content: value)
        case .stringEnum:
            let arguments = try call.arguments(as: Rules.StringEnum.Arguments.self)
            let value = try await service.stringEnum(unit: arguments.unit)
            result.writeToolResult(structured: value)
        case .valueEnum:
            let arguments = try call.arguments(as: Rules.ValueEnum.Arguments.self)
            let value = try await service.valueEnum(bits: arguments.bits, quality: arguments.quality)
            result.writeToolResult(content: value)
        case .titledEnum:
            let arguments = try call.arguments(as: Rules.TitledEnum.Arguments.self)
            let value = try await service.titledEnum(priority: arguments.priority)
            result.writeToolResult(content: value)
        case .constants:
            let arguments = try call.arguments(as: Rules.Constants.Arguments.self)
            let value = try await service.constants(query: arguments.query)
            result.writeToolResult(content: value)
        case .defaults:
            let arguments = try call.arguments(as: Rules.Defaults.Arguments.self)
            let value = try await service.defaults(
                limit: arguments.limit,
                order: arguments.order,
                tags: arguments.tags,
                page: arguments.page,
                text: arguments.text
            )
            result.writeToolResult(content: value)
        case .optionalAndNull:
            let arguments = try call.arguments(as: Rules.OptionalAndNull.Arguments.self)
            let value = try await service.optionalAndNull(
                title: arguments.title,
                parent: arguments.parent,
                due: arguments.due,
                assignee: arguments.assignee,
                comment: arguments.comment
            )
            result.writeToolResult(content: value)
        case .arrays:
            let arguments = try call.arguments(as: Rules.Arrays.Arguments.self)
            let value = try await service.arrays(
                names: arguments.names,
                points: arguments.points,
                anything: arguments.anything
            )
            result.writeToolResult(content: value)
        case .tuples:
            let arguments = try call.arguments(as: Rules.Tuples.Arguments.self)
            let value = try await service.tuples(position: arguments.position, command: arguments.command)
            result.writeToolResult(content: value)
        case .oneOrMany:
            let arguments = try call.arguments(as: Rules.OneOrMany.Arguments.self)
            let value = try await service.oneOrMany(recipient: arguments.recipient)
            result.writeToolResult(content: value)
        case .unionByKind:
            let arguments = try call.arguments(as: Rules.UnionByKind.Arguments.self)
            let value = try await service.unionByKind(filter: arguments.filter, key: arguments.key)
            result.writeToolResult(structured: value)
        case .unionByDiscriminator:
            let arguments = try call.arguments(as: Rules.UnionByDiscriminator.Arguments.self)
            let value = try await service.unionByDiscriminator(shape: arguments.shape)
            result.writeToolResult(structured: value)
        case .unionByRequired:
            let arguments = try call.arguments(as: Rules.UnionByRequired.Arguments.self)
            let value = try await service.unionByRequired(source: arguments.source)
            result.writeToolResult(content: value)
        case .unionTried:
            let arguments = try call.arguments(as: Rules.UnionTried.Arguments.self)
            let value = try await service.unionTried(size: arguments.size)
            result.writeToolResult(content: value)
        case .allOf:
            let arguments = try call.arguments(as: Rules.AllOf.Arguments.self)
            let value = try await service.allOf(article: arguments.article)
            result.writeToolResult(content: value)
        case .references:
            let arguments = try call.arguments(as: Rules.References.Arguments.self)
            let value = try await service.references(
                sender: arguments.sender,
                receiver: arguments.receiver,
                copy: arguments.copy,
                subject: arguments.subject
            )
            result.writeToolResult(content: value)
        case .recursion:
            let arguments = try call.arguments(as: Rules.Recursion.Arguments.self)
            let value = try await service.recursion(
                folder: arguments.folder,
                expression: arguments.expression,
                chain: arguments.chain,
                outline: arguments.outline,
                tree: arguments.tree
            )
            result.writeToolResult(content: value)
        case .stringConstraints:
            let arguments = try call.arguments(as: Rules.StringConstraints.Arguments.self)
            let value = try await service.stringConstraints(
                nick: arguments.nick,
                code: arguments.code,
                branch: arguments.branch
            )
            result.writeToolResult(content: value)
        case .numberConstraints:
            let arguments = try call.arguments(as: Rules.NumberConstraints.Arguments.self)
            let value = try await service.numberConstraints(
                percent: arguments.percent,
                probability: arguments.probability,
                price: arguments.price
            )
            result.writeToolResult(content: value)
        case .arrayConstraints:
            let arguments = try call.arguments(as: Rules.ArrayConstraints.Arguments.self)
            let value = try await service.arrayConstraints(labels: arguments.labels)
            result.writeToolResult(content: value)
        case .resultConstraints:
            let value = try await service.resultConstraints()
            result.writeToolResult(structured: value)
        case .propertyCount:
            let arguments = try call.arguments(as: Rules.PropertyCount.Arguments.self)
            let value = try await service.propertyCount(
                mail: arguments.mail,
                phone: arguments.phone,
                fax: arguments.fax
            )
            result.writeToolResult(content: value)
        case .dependentRequired:
            let arguments = try call.arguments(as: Rules.DependentRequired.Arguments.self)
            let value = try await service.dependentRequired(card: arguments.card, address: arguments.address)
            result.writeToolResult(content: value)
        case .anyOfRequired:
            let arguments = try call.arguments(as: Rules.AnyOfRequired.Arguments.self)
            let value = try await service.anyOfRequired(id: arguments.id, name: arguments.name)
            result.writeToolResult(content: value)
        case .oneOfRequired:
            let arguments = try call.arguments(as: Rules.OneOfRequired.Arguments.self)
            let value = try await service.oneOfRequired(before: arguments.before, after: arguments.after)
            result.writeToolResult(content: value)
        case .notRequired:
            let arguments = try call.arguments(as: Rules.NotRequired.Arguments.self)
            let value = try await service.notRequired(all: arguments.all, ids: arguments.ids)
            result.writeToolResult(content: value)
        case .ifThenElse:
            let arguments = try call.arguments(as: Rules.IfThenElse.Arguments.self)
            let value = try await service.ifThenElse(
                delivery: arguments.delivery,
                street: arguments.street,
                branch: arguments.branch
            )
            result.writeToolResult(content: value)
        case .olderSpellings:
            let arguments = try call.arguments(as: Rules.OlderSpellings.Arguments.self)
            let value = try await service.olderSpellings(
                weight: arguments.weight,
                pair: arguments.pair,
                owner: arguments.owner,
                remark: arguments.remark,
                login: arguments.login,
                secret: arguments.secret
            )
            result.writeToolResult(content: value)
        case .missingType:
            let arguments = try call.arguments(as: Rules.MissingType.Arguments.self)
            let value = try await service.missingType(
                options: arguments.options,
                lines: arguments.lines,
                path: arguments.path,
                level: arguments.level
            )
            result.writeToolResult(content: value)
        case .equalTypes:
            let arguments = try call.arguments(as: Rules.EqualTypes.Arguments.self)
            let value = try await service.equalTypes(
                start: arguments.start,
                end: arguments.end,
                encoding: arguments.encoding
            )
            result.writeToolResult(content: value)
        case .sharedTypes:
            let arguments = try call.arguments(as: Rules.SharedTypes.Arguments.self)
            let value = try await service.sharedTypes(encoding: arguments.encoding)
            result.writeToolResult(content: value)
        case .namesOnTheWire:
            let arguments = try call.arguments(as: Rules.NamesOnTheWire.Arguments.self)
            let value = try await service.namesOnTheWire(
                pageSize: arguments.pageSize,
                httpHeaders: arguments.httpHeaders,
                in: arguments.`in`,
                userName: arguments.userName,
                userUnderscoreName: arguments.userUnderscoreName,
                _2fa: arguments._2fa,
                mode: arguments.mode
            )
            result.writeToolResult(content: value)
        case .objectResult:
            let value = try await service.objectResult()
            result.writeToolResult(structured: value)
        case .wrappedResult:
            let value = try await service.wrappedResult()
            result.writeToolResult(structured: MCPRuntime.WrappedResult(value))
        case .contentResult:
            let arguments = try call.arguments(as: Rules.ContentResult.Arguments.self)
            let value = try await service.contentResult(topic: arguments.topic)
            result.writeToolResult(content: value)
        case .notExpressed:
            let arguments = try call.arguments(as: Rules.NotExpressed.Arguments.self)
            let value = try await service.notExpressed(
                password: arguments.password,
                numbers: arguments.numbers,
                remote: arguments.remote,
                impossible: arguments.impossible
            )
            result.writeToolResult(content: value)
        case .severalConditions:
            let arguments = try call.arguments(as: Rules.SeveralConditions.Arguments.self)
            let value = try await service.severalConditions(
                format: arguments.format,
                width: arguments.width,
                title: arguments.title,
                quality: arguments.quality
            )
            result.writeToolResult(content: value)
        case .recursiveArguments:
            let arguments = try call.arguments(as: Rules.RecursiveArguments.Arguments.self)
            let value = try await service.recursiveArguments(term: arguments.term, except: arguments.except)
            result.writeToolResult(content: value)
        case .checkedLeftovers:
            let arguments = try call.arguments(as: Rules.CheckedLeftovers.Arguments.self)
            let value = try await service.checkedLeftovers(
                limits: arguments.limits,
                row: arguments.row,
                span: arguments.span
            )
            result.writeToolResult(content: value)
        }
    }
}
