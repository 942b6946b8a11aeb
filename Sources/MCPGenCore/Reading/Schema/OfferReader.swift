import MCPJSON

/// Reads the prompts, resources and templates of a contract that is a JSON document.
struct OfferReader {
    /// What is wrong with what is left out, and where.
    private(set) var problems: [(message: String, pointer: JSONPointer)] = []
    private var functionNames: SwiftName.Scope
    private var typeNames: SwiftName.Scope
    private var memberNames = SwiftName.Scope(taken: SwiftName.takenMembers)

    /// Makes a reader.
    ///
    /// - Parameters:
    ///   - functionNames: The names of the functions that are there.
    ///   - typeNames: The names of the namespaces that are there.
    init(functionNames: SwiftName.Scope, typeNames: SwiftName.Scope) {
        self.functionNames = functionNames
        self.typeNames = typeNames
    }

    /// The offers of a document, prompts first. What can't be one is left out, with a problem that says why.
    ///
    /// - Parameters:
    ///   - contract: The document, as far as it is a contract.
    ///   - pointer: Where that stands in the file.
    mutating func offers(of contract: JSONObject, _ pointer: JSONPointer) -> [ContractOffer] {
        read("prompts", "name", contract, pointer) + read("resources", "uri", contract, pointer)
            + read("resourceTemplates", "uriTemplate", contract, pointer)
    }

    private mutating func read(
        _ list: String,
        _ key: String,
        _ contract: JSONObject,
        _ pointer: JSONPointer
    ) -> [ContractOffer] {
        guard let value = contract[list] else { return [] }
        guard let elements = value.array else {
            problems.append(("\"\(list)\" has to be an array", pointer.appending(list)))
            return []
        }
        var keys: Set<String> = []
        return elements.enumerated().compactMap { index, element in
            let pointer = pointer.appending(list).appending(index)
            guard let listing = element.object, let name = listing["name"]?.string, let text = listing[key]?.string
            else {
                let members = key == "name" ? "a \"name\"" : "a \"name\" and a \"\(key)\""
                problems.append(("what is in \"\(list)\" is an object with \(members); this is left out", pointer))
                return nil
            }
            guard keys.insert(text).inserted else {
                problems.append(("\"\(text)\" is in \"\(list)\" already; this one is left out", pointer))
                return nil
            }
            if key == "name" { return prompt(listing, name, pointer) }
            return resource(listing, name, key == "uri" ? .resource(uri: text) : .template(uriTemplate: text), pointer)
        }
    }

    private mutating func prompt(_ listing: JSONObject, _ name: String, _ pointer: JSONPointer) -> ContractOffer? {
        var names = SwiftName.Scope()
        var parameters: [Parameter] = []
        for argument in listing["arguments"]?.array ?? [] {
            guard let wireName = argument["name"]?.string else {
                problems.append(("an argument of the prompt \"\(name)\" has no name; it is left out", pointer))
                return nil
            }
            let isRequired = argument["required"]?.bool == true
            let description = argument["description"]?.string
            parameters.append(Self.parameter(wireName, &names, description: description, isRequired: isRequired))
        }
        let camel = SwiftName.lowerCamel(name)
        return offer(.prompt, listing, name, parameters, function: camel, else: camel + "Prompt")
    }

    private mutating func resource(
        _ listing: JSONObject,
        _ name: String,
        _ kind: ContractOffer.Kind,
        _ pointer: JSONPointer
    ) -> ContractOffer? {
        var parameters: [Parameter] = []
        if case .template(let text) = kind {
            var names = SwiftName.Scope()
            do {
                for variable in try TemplateVariables(text).all {
                    parameters.append(Self.parameter(variable.name, &names, isRequired: !variable.isOptional))
                }
            } catch {
                problems.append(("the template of \"\(name)\" is left out: \(error.reason)", pointer))
                return nil
            }
        }
        let camel = SwiftName.lowerCamel(name)
        let isVerb = ["fetch", "get", "load", "read"].contains(camel.prefix { !$0.isUppercase })
        var function = isVerb ? camel : "read" + SwiftName.upperCamel(name)
        if function.hasSuffix("Resource"), function != "readResource" { function = String(function.dropLast(8)) }
        return offer(kind, listing, name, parameters, function: function, else: function + "Resource")
    }

    private mutating func offer(
        _ kind: ContractOffer.Kind,
        _ listing: JSONObject,
        _ name: String,
        _ parameters: [Parameter],
        function: String,
        else other: String
    ) -> ContractOffer {
        let functionName = functionNames.unique(function, else: other)
        return ContractOffer(
            kind: kind,
            name: name,
            functionName: functionName,
            typeName: typeNames.unique(SwiftName.upperCamel(functionName)),
            memberName: kind == .prompt ? "" : memberNames.lowerCamel(name),
            description: listing["description"]?.string,
            parameters: parameters,
            mimeType: listing["mimeType"]?.string,
            listing: listing
        )
    }

    private static func parameter(
        _ wireName: String,
        _ names: inout SwiftName.Scope,
        description: String? = nil,
        isRequired: Bool
    ) -> Parameter {
        let name = names.lowerCamel(wireName)
        return Parameter(
            name: wireName,
            label: name,
            swiftName: name,
            description: description,
            type: isRequired ? .string : .optional(.string)
        )
    }
}
