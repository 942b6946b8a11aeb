// Emitted by mcpgen 0.1.0 from rules.mcp.json, digest 690e4580380a0bbe.
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
        [
            MCPRuntime.ToolListing(
                name: "flat_arguments",
                json: #"""
                    {"name":"flat_arguments","inputSchema":{"type":"object","properties":{"city":{"type":"string","description":"The city's name."},"days":{"type":"integer"}},"required":["city"]}}
                    """#
            ),
            MCPRuntime.ToolListing(
                name: "no_arguments",
                json: #"""
                    {"name":"no_arguments","inputSchema":{"type":"object","additionalProperties":false}}
                    """#
            ),
            MCPRuntime.ToolListing(
                name: "free_arguments",
                json: #"""
                    {"name":"free_arguments","inputSchema":{"type":"object","additionalProperties":{"type":"string"}}}
                    """#
            ),
            MCPRuntime.ToolListing(
                name: "alternative_arguments",
                json: #"""
                    {"name":"alternative_arguments","inputSchema":{"type":"object","oneOf":[{"properties":{"id":{"type":"integer"}},"required":["id"]},{"properties":{"name":{"type":"string"}},"required":["name"]}]}}
                    """#
            ),
            MCPRuntime.ToolListing(
                name: "nested_object",
                json: #"""
                    {"name":"nested_object","inputSchema":{"type":"object","properties":{"address":{"type":"object","description":"Where to send it.","properties":{"street":{"type":"string"},"zip_code":{"type":"string"}},"required":["street"]}},"required":["address"]}}
                    """#
            ),
            MCPRuntime.ToolListing(
                name: "closed_object",
                json: #"""
                    {"name":"closed_object","inputSchema":{"type":"object","properties":{"color":{"type":"object","properties":{"red":{"type":"integer"},"green":{"type":"integer"},"blue":{"type":"integer"}},"required":["red","green","blue"],"additionalProperties":false},"alpha":{"type":"number"}},"required":["color"],"additionalProperties":false}}
                    """#
            ),
            MCPRuntime.ToolListing(
                name: "other_properties",
                json: #"""
                    {"name":"other_properties","inputSchema":{"type":"object","properties":{"survey":{"type":"object","properties":{"title":{"type":"string"}},"required":["title"],"additionalProperties":{"type":"integer"}}},"required":["survey"]}}
                    """#
            ),
            MCPRuntime.ToolListing(
                name: "forbidden_property",
                json: #"""
                    {"name":"forbidden_property","inputSchema":{"type":"object","properties":{"user":{"type":"string"},"password":false},"required":["user"]}}
                    """#
            ),
            MCPRuntime.ToolListing(
                name: "dictionaries",
                json: #"""
                    {"name":"dictionaries","inputSchema":{"type":"object","properties":{"scores":{"type":"object","additionalProperties":{"type":"number"}},"metadata":{"type":"object"},"ports":{"type":"object","patternProperties":{"^[0-9]+$":{"type":"string"}},"additionalProperties":false},"headers":{"type":"object","propertyNames":{"maxLength":8},"additionalProperties":{"type":"string"},"minProperties":1}}}}
                    """#
            ),
            MCPRuntime.ToolListing(
                name: "scalars",
                json: #"""
                    {"name":"scalars","inputSchema":{"type":"object","properties":{"name":{"type":"string"},"age":{"type":"integer"},"height":{"type":"number"},"member":{"type":"boolean"},"notes":{}},"required":["name","age","height","member","notes"]}}
                    """#
            ),
            MCPRuntime.ToolListing(
                name: "large_integers",
                json: #"""
                    {"name":"large_integers","inputSchema":{"type":"object","properties":{"serial":{"type":"integer","minimum":0,"maximum":18446744073709551615}},"required":["serial"]}}
                    """#
            ),
            MCPRuntime.ToolListing(
                name: "string_enum",
                json: #"""
                    {"name":"string_enum","inputSchema":{"type":"object","properties":{"unit":{"type":"string","enum":["celsius","fahrenheit"]}},"required":["unit"]},"outputSchema":{"type":"object","properties":{"sky":{"type":"string","enum":["clear","partly cloudy","overcast"]},"temperature":{"type":"number"}},"required":["sky","temperature"]}}
                    """#
            ),
            MCPRuntime.ToolListing(
                name: "value_enum",
                json: #"""
                    {"name":"value_enum","inputSchema":{"type":"object","properties":{"bits":{"type":"integer","enum":[8,16,24]},"quality":{"enum":["auto",1,2.5,false]}},"required":["bits","quality"]}}
                    """#
            ),
            MCPRuntime.ToolListing(
                name: "titled_enum",
                json: #"""
                    {"name":"titled_enum","inputSchema":{"type":"object","properties":{"priority":{"oneOf":[{"const":"p1","title":"Wakes somebody up"},{"const":"p2","title":"Today"},{"const":"p3","title":"Some day"}]}},"required":["priority"]}}
                    """#
            ),
            MCPRuntime.ToolListing(
                name: "constants",
                json: #"""
                    {"name":"constants","inputSchema":{"type":"object","properties":{"api":{"const":"v2"},"query":{"type":"string"}},"required":["api","query"]}}
                    """#
            ),
            MCPRuntime.ToolListing(
                name: "defaults",
                json: #"""
                    {"name":"defaults","inputSchema":{"type":"object","properties":{"limit":{"type":"integer","default":20},"order":{"enum":["newest","oldest"],"default":"newest"},"tags":{"type":"array","items":{"type":"string"},"default":[]},"page":{"type":"integer","minimum":1,"default":0},"text":{"type":"string"}},"required":["text"]}}
                    """#
            ),
            MCPRuntime.ToolListing(
                name: "optional_and_null",
                json: #"""
                    {"name":"optional_and_null","inputSchema":{"type":"object","properties":{"title":{"type":"string"},"parent":{"type":["string","null"]},"due":{"anyOf":[{"type":"string"},{"type":"null"}],"default":null},"assignee":{"type":["string","null"]},"comment":{"type":"string"}},"required":["title","parent"]}}
                    """#
            ),
            MCPRuntime.ToolListing(
                name: "arrays",
                json: #"""
                    {"name":"arrays","inputSchema":{"type":"object","properties":{"names":{"type":"array","items":{"type":"string"}},"points":{"type":"array","items":{"type":"object","properties":{"x":{"type":"number"},"y":{"type":"number"}},"required":["x","y"]}},"anything":{"type":"array"}},"required":["names","points"]}}
                    """#
            ),
            MCPRuntime.ToolListing(
                name: "tuples",
                json: #"""
                    {"name":"tuples","inputSchema":{"type":"object","properties":{"position":{"type":"array","prefixItems":[{"type":"number","title":"longitude"},{"type":"number","title":"latitude"},{"type":"number","title":"altitude"}],"minItems":2,"items":false},"command":{"type":"array","prefixItems":[{"type":"string"}],"minItems":1,"items":{"type":"integer"}}},"required":["position","command"]}}
                    """#
            ),
            MCPRuntime.ToolListing(
                name: "one_or_many",
                json: #"""
                    {"name":"one_or_many","inputSchema":{"type":"object","properties":{"recipient":{"anyOf":[{"type":"string"},{"type":"array","items":{"type":"string"}}]}},"required":["recipient"]}}
                    """#
            ),
            MCPRuntime.ToolListing(
                name: "union_by_kind",
                json: #"""
                    {"name":"union_by_kind","inputSchema":{"type":"object","properties":{"filter":{"anyOf":[{"type":"string"},{"type":"boolean"},{"type":"object","properties":{"field":{"type":"string"}},"required":["field"]}]},"key":{"type":["string","integer"]}},"required":["filter","key"]},"outputSchema":{"type":"object","properties":{"value":{"type":["string","boolean"]}},"required":["value"]}}
                    """#
            ),
            MCPRuntime.ToolListing(
                name: "union_by_discriminator",
                json: #"""
                    {"name":"union_by_discriminator","inputSchema":{"type":"object","properties":{"shape":{"$ref":"#/$defs/Shape"}},"required":["shape"],"$defs":{"Shape":{"oneOf":[{"type":"object","properties":{"kind":{"const":"circle"},"radius":{"type":"number"}},"required":["kind","radius"]},{"type":"object","properties":{"kind":{"const":"square"},"side":{"type":"number"}},"required":["kind","side"]}]}}},"outputSchema":{"type":"object","properties":{"event":{"oneOf":[{"type":"object","properties":{"type":{"const":"moved"},"distance":{"type":"number"}},"required":["type","distance"]},{"type":"object","properties":{"type":{"const":"deleted"}},"required":["type"]}]}},"required":["event"]}}
                    """#
            ),
            MCPRuntime.ToolListing(
                name: "union_by_required",
                json: #"""
                    {"name":"union_by_required","inputSchema":{"type":"object","properties":{"source":{"anyOf":[{"type":"object","properties":{"url":{"type":"string"}},"required":["url"]},{"type":"object","properties":{"path":{"type":"string"},"line":{"type":"integer"}},"required":["path"]}]}},"required":["source"]}}
                    """#
            ),
            MCPRuntime.ToolListing(
                name: "union_tried",
                json: #"""
                    {"name":"union_tried","inputSchema":{"type":"object","properties":{"size":{"oneOf":[{"title":"Named","enum":["small","large"]},{"title":"Measured","type":"string","pattern":"^[0-9]+px$"}]}},"required":["size"]}}
                    """#
            ),
            MCPRuntime.ToolListing(
                name: "all_of",
                json: #"""
                    {"name":"all_of","inputSchema":{"type":"object","properties":{"article":{"allOf":[{"$ref":"#/$defs/Entity"},{"properties":{"headline":{"type":"string","maxLength":80}},"required":["headline"]}]}},"required":["article"],"$defs":{"Entity":{"type":"object","properties":{"id":{"type":"integer"},"created":{"type":"string"}},"required":["id"]}}}}
                    """#
            ),
            MCPRuntime.ToolListing(
                name: "references",
                json: #"""
                    {"name":"references","inputSchema":{"type":"object","properties":{"sender":{"$ref":"#/$defs/Person"},"receiver":{"$ref":"#person"},"copy":{"$ref":"#/properties/sender"},"subject":{"$ref":"#/$defs/Short%20text"}},"required":["sender","receiver","subject"],"$defs":{"Person":{"$anchor":"person","type":"object","properties":{"name":{"type":"string"}},"required":["name"]},"Short text":{"type":"string","maxLength":10}}}}
                    """#
            ),
            MCPRuntime.ToolListing(
                name: "recursion",
                json: #"""
                    {"name":"recursion","inputSchema":{"type":"object","properties":{"folder":{"$ref":"#/$defs/Folder"},"expression":{"$ref":"#/$defs/Expression"},"chain":{"$ref":"#/$defs/Chain"},"outline":{"$ref":"#/$defs/Outline"},"tree":{"$ref":"#/$defs/Tree"}},"$defs":{"Folder":{"type":"object","properties":{"name":{"type":"string"},"folders":{"type":"array","items":{"$ref":"#/$defs/Folder"}}},"required":["name","folders"]},"Expression":{"oneOf":[{"type":"number"},{"type":"object","properties":{"minus":{"$ref":"#/$defs/Expression"}},"required":["minus"]}]},"Chain":{"type":"object","properties":{"link":{"type":"string"},"next":{"$ref":"#/$defs/Chain"}},"required":["link"]},"Outline":{"type":"array","items":{"$ref":"#/$defs/Outline"}},"Tree":{"type":"object","properties":{"left":{"$ref":"#/$defs/Branch"},"right":{"$ref":"#/$defs/Branch"}},"required":["left","right"]},"Branch":{"oneOf":[{"type":"string"},{"$ref":"#/$defs/Tree"}]}}}}
                    """#
            ),
            MCPRuntime.ToolListing(
                name: "string_constraints",
                json: #"""
                    {"name":"string_constraints","inputSchema":{"type":"object","properties":{"nick":{"type":"string","minLength":2,"maxLength":12},"code":{"type":"string","pattern":"^[A-Z]{2}-[0-9]+$"},"branch":{"type":"string","not":{"enum":["main"]}}}}}
                    """#
            ),
            MCPRuntime.ToolListing(
                name: "number_constraints",
                json: #"""
                    {"name":"number_constraints","inputSchema":{"type":"object","properties":{"percent":{"type":"integer","minimum":0,"maximum":100},"probability":{"type":"number","exclusiveMinimum":0,"exclusiveMaximum":1},"price":{"type":"number","multipleOf":0.01}}}}
                    """#
            ),
            MCPRuntime.ToolListing(
                name: "array_constraints",
                json: #"""
                    {"name":"array_constraints","inputSchema":{"type":"object","properties":{"labels":{"type":"array","items":{"type":"string","minLength":1},"minItems":1,"maxItems":3,"uniqueItems":true}},"required":["labels"]}}
                    """#
            ),
            MCPRuntime.ToolListing(
                name: "result_constraints",
                json: #"""
                    {"name":"result_constraints","inputSchema":{"type":"object"},"outputSchema":{"type":"object","properties":{"confidence":{"type":"number","minimum":0,"maximum":1}},"required":["confidence"]}}
                    """#
            ),
            MCPRuntime.ToolListing(
                name: "property_count",
                json: #"""
                    {"name":"property_count","inputSchema":{"type":"object","properties":{"mail":{"type":"string"},"phone":{"type":"string"},"fax":{"type":"string"}},"minProperties":1,"maxProperties":2}}
                    """#
            ),
            MCPRuntime.ToolListing(
                name: "dependent_required",
                json: #"""
                    {"name":"dependent_required","inputSchema":{"type":"object","properties":{"card":{"type":"string"},"address":{"type":"string"}},"dependentRequired":{"card":["address"]}}}
                    """#
            ),
            MCPRuntime.ToolListing(
                name: "any_of_required",
                json: #"""
                    {"name":"any_of_required","inputSchema":{"type":"object","properties":{"id":{"type":"integer"},"name":{"type":"string"}},"anyOf":[{"required":["id"]},{"required":["name"]}]}}
                    """#
            ),
            MCPRuntime.ToolListing(
                name: "one_of_required",
                json: #"""
                    {"name":"one_of_required","inputSchema":{"type":"object","properties":{"before":{"type":"string"},"after":{"type":"string"}},"oneOf":[{"required":["before"]},{"required":["after"]}]}}
                    """#
            ),
            MCPRuntime.ToolListing(
                name: "not_required",
                json: #"""
                    {"name":"not_required","inputSchema":{"type":"object","properties":{"all":{"type":"boolean"},"ids":{"type":"array","items":{"type":"integer"}}},"not":{"required":["all","ids"]}}}
                    """#
            ),
            MCPRuntime.ToolListing(
                name: "if_then_else",
                json: #"""
                    {"name":"if_then_else","inputSchema":{"type":"object","properties":{"delivery":{"enum":["post","pickup"]},"street":{"type":"string"},"branch":{"type":"string"}},"required":["delivery"],"if":{"properties":{"delivery":{"const":"post"}}},"then":{"required":["street"]},"else":{"required":["branch"]}}}
                    """#
            ),
            MCPRuntime.ToolListing(
                name: "older_spellings",
                json: #"""
                    {"name":"older_spellings","inputSchema":{"$schema":"http://json-schema.org/draft-04/schema#","type":"object","properties":{"weight":{"type":"number","minimum":0,"exclusiveMinimum":true},"pair":{"type":"array","items":[{"type":"string"},{"type":"integer"}],"additionalItems":false,"minItems":2},"owner":{"$ref":"#/definitions/Owner"},"remark":{"type":"string","nullable":true,"default":null},"login":{"type":"string"},"secret":{"type":"string"}},"dependencies":{"login":["secret"]},"definitions":{"Owner":{"type":"object","properties":{"name":{"type":"string"}}}}}}
                    """#
            ),
            MCPRuntime.ToolListing(
                name: "missing_type",
                json: #"""
                    {"name":"missing_type","inputSchema":{"properties":{"options":{"properties":{"verbose":{"type":"boolean"}}},"lines":{"items":{"type":"string"}},"path":{"minLength":1},"level":{"maximum":9}}}}
                    """#
            ),
            MCPRuntime.ToolListing(
                name: "equal_types",
                json: #"""
                    {"name":"equal_types","inputSchema":{"type":"object","properties":{"start":{"type":"object","properties":{"row":{"type":"integer"},"column":{"type":"integer"}},"required":["row","column"]},"end":{"type":"object","properties":{"row":{"type":"integer"},"column":{"type":"integer"}},"required":["row","column"]},"encoding":{"enum":["utf8","utf16"]}},"required":["start","end","encoding"]}}
                    """#
            ),
            MCPRuntime.ToolListing(
                name: "shared_types",
                json: #"""
                    {"name":"shared_types","inputSchema":{"type":"object","properties":{"encoding":{"enum":["utf8","utf16"]}},"required":["encoding"]}}
                    """#
            ),
            MCPRuntime.ToolListing(
                name: "names-onTheWire",
                json: #"""
                    {"name":"names-onTheWire","inputSchema":{"type":"object","properties":{"page-size":{"type":"integer"},"HTTPHeaders":{"type":"array","items":{"type":"string"}},"in":{"type":"string"},"user.name":{"type":"string"},"user_name":{"type":"string"},"2fa":{"type":"boolean"},"mode":{"title":"Transfer mode","enum":["r","r+","read only","self",""]}}}}
                    """#
            ),
            MCPRuntime.ToolListing(
                name: "object_result",
                json: #"""
                    {"name":"object_result","inputSchema":{"type":"object"},"outputSchema":{"type":"object","properties":{"total":{"type":"integer"},"next":{"type":["string","null"]},"items":{"type":"array","items":{"type":"object","properties":{"id":{"type":"integer"}},"required":["id"]}}},"required":["total","next","items"]}}
                    """#
            ),
            MCPRuntime.ToolListing(
                name: "wrapped_result",
                json: #"""
                    {"name":"wrapped_result","inputSchema":{"type":"object"},"outputSchema":{"type":"object","properties":{"result":{"type":"array","items":{"type":"string"}}},"required":["result"]}}
                    """#
            ),
            MCPRuntime.ToolListing(
                name: "content_result",
                json: #"""
                    {"name":"content_result","inputSchema":{"type":"object","properties":{"topic":{"type":"string"}},"required":["topic"]}}
                    """#
            ),
            MCPRuntime.ToolListing(
                name: "not_expressed",
                json: #"""
                    {"name":"not_expressed","inputSchema":{"type":"object","properties":{"password":{"type":"string","pattern":"^(.)\\1+$"},"numbers":{"type":"array","items":{"type":"integer"},"contains":{"const":1}},"remote":{"$ref":"https://example.com/schema.json"},"impossible":{"allOf":[{"type":"string"},{"type":"integer"}]}}}}
                    """#
            ),
        ]
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
                userName2: arguments.userName2,
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
        }
    }
}
