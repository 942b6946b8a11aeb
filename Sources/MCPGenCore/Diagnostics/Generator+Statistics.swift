import MCPJSON

extension Generator {
    /// What there is to count in one input.
    package struct FileStatistics: Sendable {
        /// The document's path, or the stem of the files for all annotated protocols.
        package var name: String
        /// What was counted.
        package var statistics: SchemaStatistics
    }

    /// Counts what has become of schemas, without emitting anything.
    ///
    /// - Parameters:
    ///   - files: JSON documents and Swift files.
    ///   - options: How code would be emitted.
    /// - Returns: What was counted in each document and in all annotated protocols, and what was reported.
    package static func statistics(
        _ files: [SourceFile],
        options: Options = Options()
    ) -> (files: [FileStatistics], diagnostics: [Diagnostic]) {
        var diagnostics = Diagnostics()
        let groups = read(files, options, &diagnostics)
        let documents = Set(groups.compactMap(\.document))
        let counted = groups.map { group in
            var sum = group.contracts.map { SchemaStatistics($0) }.reduce(SchemaStatistics(), +)
            for diagnostic in diagnostics.all where diagnostic.severity == .warning {
                let file = documents.contains(diagnostic.location.file) ? diagnostic.location.file : nil
                if file == group.document { sum.warnings[diagnostic.code, default: 0] += 1 }
            }
            return FileStatistics(name: group.document ?? group.stem, statistics: sum)
        }
        return (counted, diagnostics.all.sorted { $0.location < $1.location })
    }
}

extension SchemaStatistics {
    /// Counts what can be seen of a contract: the parameters of its tools, and its types.
    fileprivate init(_ contract: Contract) {
        self.init()
        tools = contract.tools.count
        for tool in contract.tools {
            let schemas = tool.listing["inputSchema"]?["properties"]
            for parameter in tool.parameters {
                let schema = schemas?[parameter.name]
                guard let schema, ["type", "$ref", "enum", "const"].contains(where: { schema[$0] != nil }) else {
                    continue
                }
                properties += 1
                if !parameter.type.holdsAnything { typed += 1 }
            }
        }
        for type in contract.types {
            let kind = Mirror(reflecting: type.kind).children.first?.label ?? "\(type.kind)"
            types[kind, default: 0] += 1
        }
    }
}

extension TypeReference {
    /// Whether a value can hold JSON of any kind.
    fileprivate var holdsAnything: Bool {
        switch self {
        case .any: true
        case .array(let inner), .dictionary(let inner), .optional(let inner): inner.holdsAnything
        default: false
        }
    }
}
