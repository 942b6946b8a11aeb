/// Contracts in, Swift out: reads all contracts and forms of a target and emits code for them.
package struct Generator {
    /// How to generate.
    package struct Options {
        /// Who can use what is emitted for JSON contracts; annotated protocols say it themselves.
        package var access: AccessLevel
        /// Templates to use instead of our own ones, by their names.
        package var templates: [String: String]

        /// Makes options.
        package init(access: AccessLevel = .public, templates: [String: String] = [:]) {
            self.access = access
            self.templates = templates
        }
    }

    /// What came of a run.
    package struct Output {
        /// The files to write; none when there are errors.
        package var files: [EmittedFile]
        /// What is wrong, in the order of the sources.
        package var diagnostics: [Diagnostic]
        /// Whether there are errors.
        package var hasErrors: Bool { diagnostics.contains { $0.severity == .error } }
    }

    /// The version of the generator, as emitted files name it.
    package static let version = Emitter.version

    /// The stem of the files for all annotated protocols of a target.
    ///
    /// A build plugin has to name them before it knows what is in the target's files, so the name depends on nothing.
    package static let protocolsStem = "Protocols"

    /// The stem of the files for a document: its path with points for slashes.
    package static func stem(ofDocument path: String) -> String {
        var path = path
        for suffix in [".mcp.json", ".json"] where path.hasSuffix(suffix) {
            path = String(path.dropLast(suffix.count))
            break
        }
        return path.split(separator: "/").joined(separator: ".")
    }

    /// Generates code.
    ///
    /// - Parameters:
    ///   - files: JSON documents (`.json`) and Swift files.
    ///   - options: How to generate.
    /// - Throws: ``TemplateError`` when a template can't be used.
    package static func generate(_ files: [SourceFile], options: Options = Options()) throws(TemplateError) -> Output {
        let emitter = try Emitter(access: options.access, overrides: options.templates)
        var diagnostics = Diagnostics()
        var groups: [(stem: String, contracts: [Contract], forms: [Form])] = []
        for file in files where file.path.hasSuffix(".json") {
            let contract = DocumentReader.read(file, &diagnostics)
            groups.append((stem(ofDocument: file.relativePath), contract.map { [$0] } ?? [], []))
        }
        let sources = files.filter { $0.path.hasSuffix(".swift") }
        if !sources.isEmpty {
            let found = ProtocolReader.read(sources, &diagnostics)
            groups.append((protocolsStem, found.contracts, found.forms))
        }
        refuseEqualNames(groups.flatMap(\.contracts), &diagnostics)
        refuseEqualStems(groups.map(\.stem), files, &diagnostics)
        let emitted =
            diagnostics.hasErrors ? [] : groups.flatMap { emitter.emit($0.contracts, $0.forms, stem: $0.stem) }
        return Output(files: emitted, diagnostics: diagnostics.all.sorted { $0.location < $1.location })
    }

    private static func refuseEqualStems(_ stems: [String], _ files: [SourceFile], _ diagnostics: inout Diagnostics) {
        let documents = files.filter { $0.path.hasSuffix(".json") }
        for (position, stem) in stems.enumerated() where stems[..<position].contains(stem) {
            let file = documents.indices.contains(position) ? documents[position] : documents.last ?? files[0]
            let message = "its emitted files would have the names of another contract's, \(stem).…; rename it"
            diagnostics.error(.fileCollision, message, at: SourceLocation(file: file.path))
        }
    }

    private static func refuseEqualNames(_ contracts: [Contract], _ diagnostics: inout Diagnostics) {
        var places: [String: SourceLocation] = [:]
        for contract in contracts {
            guard let first = places[contract.baseName] else {
                places[contract.baseName] = contract.location
                continue
            }
            let name = contract.baseName
            let place = "\(first.fileName), line \(first.line)"
            let message = "a contract named \(name) is there already, in \(place): both would emit \(name)Server"
            diagnostics.error(.duplicateContract, message, at: contract.location)
        }
    }
}
