import MCPJSON

/// Makes one type of those that are equal: servers describe the same thing again wherever it occurs.
///
/// Within a tool the outermost of them stays; what several tools have under one name moves to the contract, `Weather.Point`
/// for `Weather.GetForecast.Point`. The names that go stay as aliases, so that they mean the same whatever else the contract
/// comes to have.
struct TypeUnifier {
    private var contract: Contract
    /// The class of equal types that each type is in.
    private var classes: [String: Int] = [:]
    /// The types to keep, by the names of those that they stand for.
    private var representatives: [String: String] = [:]
    /// New names.
    private var names: [String: String] = [:]

    /// Unifies the types of a document's contract.
    static func unify(_ contract: Contract) -> Contract {
        var unifier = TypeUnifier(contract: contract)
        unifier.classify()
        unifier.choose()
        unifier.hoist()
        return unifier.rewritten()
    }

    private init(contract: Contract) { self.contract = contract }

    // MARK: Equal types

    /// Finds the classes of equal types: types are told apart by what they consist of, until nothing more can be told.
    private mutating func classify() {
        var count = 0
        for type in contract.types { classes[type.name] = 0 }
        repeat {
            let before = count
            var known: [Shape: Int] = [:]
            var next = classes
            for type in contract.types {
                let shape = Shape(type) { name in classes[name].map { String($0) } ?? name }
                next[type.name] = known[shape] ?? known.count
                if known[shape] == nil { known[shape] = known.count }
            }
            classes = next
            count = known.count
            if count == before { return }
        } while true
    }

    /// What a type consists of, without its name and what is said of it.
    private struct Shape: Hashable {
        var kind: TypeDeclaration.Kind
        var others: TypeReference?
        var rules: [Rule]
        var forbidden: [String]

        init(_ type: TypeDeclaration, _ replace: (String) -> String) {
            kind = type.kind.replacingNames(replace).bare
            others = type.otherProperties?.replacingNames(replace)
            rules = type.rules
            forbidden = type.forbidden
        }
    }

    // MARK: Names

    /// Chooses the type of each class within a tool.
    private mutating func choose() {
        var members: [String: [TypeDeclaration]] = [:]
        for type in contract.types {
            members["\(classes[type.name] ?? 0) \(type.name.components.prefix(2))", default: []].append(type)
        }
        for group in members.values {
            guard
                let best = group.enumerated().min(by: { a, b in
                    (a.element.name.components.count, a.offset) < (b.element.name.components.count, b.offset)
                })?.element
            else { continue }
            for type in group { representatives[type.name] = best.name }
        }
    }

    /// Moves what several tools have to the contract.
    private mutating func hoist() {
        let namespaces = Set(contract.tools.map(\.typeName))
        var first: [String: String] = [:]
        var shared: [(name: String, from: String)] = []
        for type in contract.types where type.name.components.count == 3 && representatives[type.name] == type.name {
            let key = "\(classes[type.name] ?? 0) \(type.name.components[2])"
            if let other = first[key] {
                representatives[type.name] = other
                if !shared.contains(where: { $0.from == other }) {
                    shared.append((String(type.name.components[2]), other))
                }
            } else {
                first[key] = type.name
            }
        }
        var taken = namespaces.union(SwiftName.takenTypes)
        for (name, from) in shared where taken.insert(name).inserted {
            names[from] = contract.baseName + "." + name
        }
    }

    /// The name that a type has in the end.
    private func finalName(_ name: String) -> String {
        var name = name
        // A type within a type that another one stands for is the same type of that one.
        while let other = representatives[name], other != name { name = other }
        if let renamed = names[name] { return renamed }
        guard let owner = name.owner, representatives[owner] != nil else { return name }
        return finalName(owner) + "." + (name.components.last ?? "")
    }

    // MARK: Result

    private func rewritten() -> Contract {
        var result = contract
        var open: Set<String> = []
        for type in contract.types where type.isOpen { open.insert(finalName(type.name)) }
        result.types = contract.types.compactMap { type in
            let name = finalName(type.name)
            if representatives[type.name] == type.name {
                var type = type
                let old = type.name
                type.kind = type.kind.replacingNames(finalName)
                type.otherProperties = type.otherProperties?.replacingNames(finalName)
                type.name = name
                type.isOpen = open.contains(name)
                return names[old] == nil && isWithinAlias(old) ? nil : type
            }
            return nil
        }
        var present = Set(result.types.map(\.name))
        for type in contract.types where finalName(type.name) != type.name && !isWithinRenamed(type.name) {
            let target = finalName(type.name)
            let isNumbered = type.name.hasPrefix(target) && type.name.dropFirst(target.count).allSatisfy(\.isNumber)
            guard !isNumbered, present.contains(target), present.insert(type.name).inserted else { continue }
            var alias = type
            alias.kind = .alias(target)
            alias.description = nil
            result.types.append(alias)
        }
        result.tools = contract.tools.map { tool in
            var tool = tool
            tool.parameters = tool.parameters.map { parameter in
                var parameter = parameter
                parameter.type = parameter.type.replacingNames(finalName)
                return parameter
            }
            if var type = tool.argumentsType {
                type.kind = type.kind.replacingNames(finalName)
                tool.argumentsType = type
            }
            switch tool.result {
            case .structured(let type): tool.result = .structured(type.replacingNames(finalName))
            case .wrapped(let type): tool.result = .wrapped(type.replacingNames(finalName))
            case .void, .text, .content, .callToolResult: break
            }
            return tool
        }
        return result
    }

    /// Whether a type is nested in one that goes by another name, whose alias leads to it already.
    private func isWithinRenamed(_ name: String) -> Bool {
        guard let owner = name.owner, representatives[owner] != nil else { return false }
        return finalName(owner) != owner || isWithinRenamed(owner)
    }

    /// Whether a type is nested in one that another type stands for.
    private func isWithinAlias(_ name: String) -> Bool {
        var owner = name.owner
        while let current = owner {
            if let other = representatives[current], other != current { return true }
            owner = current.owner
        }
        return false
    }
}

extension String {
    /// The names in a full name.
    fileprivate var components: [Substring] { split(separator: ".") }

    /// What a type is nested in.
    fileprivate var owner: String? { lastIndex(of: ".").map { String(self[..<$0]) } }
}

extension TypeDeclaration.Kind {
    /// The types that the kind mentions.
    var names: [String] { mentioned.flatMap(\.names) }

    /// The types of its parts.
    var mentioned: [TypeReference] {
        switch self {
        case .structure(let properties, _): properties.map(\.type)
        case .tuple(let properties, let rest, _): properties.map(\.type) + [rest].compactMap { $0 }
        case .union(let union): union.alternatives.map(\.type)
        case .wrapper(let type): [type]
        case .alias(let name): [.named(name)]
        case .enumeration, .values: []
        }
    }

    /// The kind with other names for named types.
    func replacingNames(_ replace: (String) -> String) -> Self {
        switch self {
        case .structure(let properties, let isClosed):
            return .structure(properties.map { $0.replacingNames(replace) }, isClosed: isClosed)
        case .tuple(let properties, let rest, let minimum):
            let properties = properties.map { $0.replacingNames(replace) }
            return .tuple(properties, rest: rest?.replacingNames(replace), minimum: minimum)
        case .union(var union):
            for index in union.alternatives.indices {
                union.alternatives[index].type = union.alternatives[index].type.replacingNames(replace)
            }
            return .union(union)
        case .wrapper(let type): return .wrapper(type.replacingNames(replace))
        case .alias(let name): return .alias(replace(name))
        case .enumeration, .values: return self
        }
    }

    /// The kind without descriptions.
    fileprivate var bare: Self {
        switch self {
        case .structure(let properties, let isClosed): return .structure(properties.map(\.bare), isClosed: isClosed)
        case .tuple(let properties, let rest, let minimum):
            return .tuple(properties.map(\.bare), rest: rest, minimum: minimum)
        case .enumeration(let cases):
            return .enumeration(cases.map { EnumerationCase(value: $0.value, swiftName: $0.swiftName) })
        case .union(var union):
            for index in union.alternatives.indices { union.alternatives[index].description = nil }
            return .union(union)
        case .values, .wrapper, .alias: return self
        }
    }
}

extension Property {
    fileprivate func replacingNames(_ replace: (String) -> String) -> Property {
        var property = self
        property.type = type.replacingNames(replace)
        return property
    }

    fileprivate var bare: Property {
        var property = self
        property.description = nil
        return property
    }
}
