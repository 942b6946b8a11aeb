import MCPJSON

/// Reads contracts that are JSON documents of tool descriptions.
///
/// A document is a contract (`{"name", "version", "tools"}`), the result of `tools/list`, a whole JSON-RPC response of
/// one, or an array of tools.
package struct DocumentReader {
    private let file: SourceFile
    private let settings: Configuration.Settings
    /// The names that other contracts of the run have.
    private var taken: Set<String> = []
    private var places: DocumentPlaces
    private var diagnostics = Diagnostics()
    private var functionNames = SwiftName.Scope(taken: ["agentTools", "mcp"], suffix: "Tool")
    private var namespaces = SwiftName.Scope(taken: SwiftName.takenTypes)

    private init(_ file: SourceFile, _ settings: Configuration.Settings) {
        self.file = file.withoutByteOrderMark
        self.settings = settings
        places = DocumentPlaces(self.file)
    }

    /// Reads a contract.
    ///
    /// - Parameters:
    ///   - file: The document.
    ///   - diagnostics: Receives what is wrong.
    ///   - settings: What the configuration says of the document.
    ///   - taken: The base names of other contracts: one that doesn't say its name gets another one.
    /// - Returns: `nil` when there is nothing to be read; `diagnostics` then has an error.
    package static func read(
        _ file: SourceFile,
        _ diagnostics: inout Diagnostics,
        settings: Configuration.Settings = Configuration.Settings(),
        taken: Set<String> = []
    ) -> Contract? {
        var reader = DocumentReader(file, settings)
        reader.taken = taken
        let contract = reader.contract()
        diagnostics.append(reader.diagnostics)
        return contract
    }

    private mutating func contract() -> Contract? {
        let document: JSONValue
        do {
            document = try JSONValue(json: file.bytes)
        } catch {
            for found in error.problems {
                diagnostics.error(.invalidJSON, "\(found.problem)", at: places.location(ofByte: found.problem.offset))
            }
            return nil
        }
        guard let (contract, path) = Self.contract(in: document) else {
            let forms = "a contract, a tools/list result or an array of tools"
            diagnostics.error(
                .notAContract,
                "this is not \(forms): \"tools\" is not there",
                at: location(of: JSONPointer())
            )
            return nil
        }
        let toolsPath = contract["tools"] == nil ? path : path.appending("tools")
        guard let tools = contract["tools"]?.array ?? document.array else {
            diagnostics.error(.notAContract, "\"tools\" has to be an array", at: location(of: toolsPath))
            return nil
        }
        let given = contract["name"]?.string ?? contract["serverInfo"]?["name"]?.string
        let name = given.flatMap { $0.isEmpty ? nil : $0 } ?? file.stem
        let typeName = given == nil ? SwiftName.typeName(fromFile: file.path) : SwiftName.upperCamel(name)
        var baseName = SwiftName.isTypeName(typeName) ? typeName : "MCP" + typeName
        if contract["name"] == nil, taken.contains(baseName) {
            let other = baseName
            baseName = (2...).lazy.map { "\(other)\($0)" }.first { !taken.contains($0) } ?? other
            let message = "a contract named \(other) is there already; this one is \(baseName) unless it has a \"name\""
            diagnostics.warning(.nameCollision, message, at: location(of: path))
        }
        var result = Contract(
            baseName: baseName,
            serverName: name,
            title: contract["title"]?.string,
            version: contract["version"]?.string ?? contract["serverInfo"]?["version"]?.string ?? "1.0.0",
            instructions: contract["instructions"]?.string,
            description: contract["description"]?.string,
            origin: .document,
            tools: [],
            types: [],
            location: location(of: path)
        )
        var places: [String: JSONPointer] = [:]
        for (index, tool) in tools.enumerated() {
            let pointer = toolsPath.appending(index)
            if let name = tool["name"]?.string, !settings.includes(tool: name) { continue }
            if let name = tool["name"]?.string, let first = places[name] {
                let message =
                    "a tool named \"\(name)\" is there already, at line \(location(of: first).line); it is used"
                diagnostics.warning(.duplicateTool, message, at: location(of: pointer))
                continue
            }
            guard let read = self.tool(tool, pointer, in: &result) else { continue }
            places[read.name] = pointer
            result.tools.append(read)
        }
        var offerReader = OfferReader(functionNames: functionNames, typeNames: namespaces)
        result.offers = offerReader.offers(of: contract, path)
        for problem in offerReader.problems {
            diagnostics.warning(.invalidOffer, problem.message, at: location(of: problem.pointer))
        }
        result = TypeUnifier.unify(result)
        result.cutRecursion()
        result.statistics.tools = result.tools.count
        for type in result.types { result.statistics.types[type.kind.word, default: 0] += 1 }
        return result
    }

    /// Finds the object that has the tools, and where it stands; for an array of tools, an empty object.
    private static func contract(in document: JSONValue) -> (JSONObject, JSONPointer)? {
        if document.array != nil { return (JSONObject(), JSONPointer()) }
        if let object = document.object, object["tools"] != nil { return (object, JSONPointer()) }
        // Answers stand by themselves, or under the name of their request.
        for path in [["result"], ["tools/list"], ["tools/list", "result"]] {
            let value = path.reduce(document as JSONValue?) { $0?[$1] }
            if let result = value?.object, result["tools"] != nil { return (result, JSONPointer(path)) }
        }
        return nil
    }

    private mutating func tool(_ value: JSONValue, _ pointer: JSONPointer, in contract: inout Contract) -> ContractTool?
    {
        guard let listing = value.object, let name = listing["name"]?.string else {
            let message = "a tool is an object with a \"name\"; this one is left out"
            diagnostics.warning(.invalidTool, message, at: location(of: pointer))
            return nil
        }
        let schemaPointer = pointer.appending("inputSchema")
        if listing["inputSchema"] == nil {
            let message = "\(name): there is no inputSchema, which MCP asks for; the tool is taken to have no arguments"
            diagnostics.warning(.missingInputSchema, message, at: location(of: pointer))
        }
        let swiftName = settings.name(ofTool: name)
        let typeName = namespaces.upperCamel(swiftName ?? name)
        let namespace = contract.baseName + "." + typeName
        let schema = listing["inputSchema"] ?? [:]
        var reader = SchemaReader(root: schema, pointer: schemaPointer, namespace: namespace)
        reader.formats = settings.formats
        reader.names = { [settings] place in
            let inner = JSONPointer(Array(place.tokens.dropFirst(pointer.tokens.count)))
            return settings.name(ofTool: name, at: inner) ?? settings.name(ofTool: name, path: inner.propertyNames)
        }
        let arguments = reader.arguments()
        var result = ContractTool.ResultForm.content
        if let schema = listing["outputSchema"] {
            reader.beginResult(root: schema, pointer: pointer.appending("outputSchema"))
            result = reader.result()
        }
        for problem in reader.problems {
            let place = location(of: problem.pointer)
            diagnostics.warning(problem.code, "\(name): \(problem.message)", at: place, problem.pointer)
        }
        contract.types += reader.types
        contract.statistics = contract.statistics + reader.statistics
        return ContractTool(
            name: name,
            functionName: swiftName.map { functionNames.unique($0) } ?? functionNames.lowerCamel(name),
            typeName: typeName,
            description: listing["description"]?.string,
            parameters: arguments.parameters,
            arguments: arguments.form,
            argumentsType: arguments.type,
            repairsArguments: settings.repairs(tool: name),
            context: nil,
            result: result,
            effects: ContractTool.Effects(),
            listing: listing
        )
    }

    private mutating func location(of pointer: JSONPointer) -> SourceLocation { places.location(of: pointer) }
}

extension SourceFile {
    /// The file's name without folder and suffixes.
    var stem: String {
        let name = path.split(separator: "/").last.map(String.init) ?? path
        for suffix in [".mcp.json", ".json"] where name.hasSuffix(suffix) { return String(name.dropLast(suffix.count)) }
        return name
    }
}

extension SourceFile {
    /// The file with spaces for the mark that some editors begin files with, so that all places stay what they are.
    var withoutByteOrderMark: SourceFile {
        guard bytes.starts(with: [0xEF, 0xBB, 0xBF]) else { return self }
        var file = self
        file.bytes.replaceSubrange(..<3, with: Array(repeating: UInt8(ascii: " "), count: 3))
        return file
    }
}

extension JSONPointer {
    /// The names of the properties on the way to a place in a schema.
    fileprivate var propertyNames: [String] {
        zip(tokens, tokens.dropFirst()).filter { $0.0 == "properties" }.map(\.1)
    }
}

extension TypeDeclaration.Kind {
    /// What Swift calls such a type.
    fileprivate var word: String {
        switch self {
        case .structure, .tuple, .wrapper: "struct"
        case .enumeration, .values, .union: "enum"
        case .alias: "typealias"
        }
    }
}

extension Contract {
    /// Puts the values that close circles of types on the heap, also those of the types of arguments.
    fileprivate mutating func cutRecursion() {
        let all = RecursionCutter.cut(types + tools.compactMap(\.argumentsType))
        var arguments = all[types.count...]
        types = Array(all.prefix(types.count))
        for index in tools.indices where tools[index].argumentsType != nil {
            tools[index].argumentsType = arguments.popFirst()
        }
    }
}
