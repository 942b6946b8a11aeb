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
            var sum = group.contracts.map(\.statistics).reduce(SchemaStatistics(), +)
            for diagnostic in diagnostics.all where diagnostic.severity == .warning {
                let file = documents.contains(diagnostic.location.file) ? diagnostic.location.file : nil
                if file == group.document { sum.warnings[diagnostic.code, default: 0] += 1 }
            }
            return FileStatistics(name: group.document ?? group.stem, statistics: sum)
        }
        return (counted, diagnostics.all.sorted { $0.location < $1.location })
    }
}
