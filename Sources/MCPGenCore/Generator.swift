/// Contracts in, Swift out: reads all contracts and forms of a target and emits code for them.
package struct Generator {
    /// How to generate.
    package struct Options {
        /// Who can use what is emitted for JSON contracts, whatever the configuration says; annotated protocols say it
        /// themselves.
        package var access: AccessLevel?
        /// Templates to use instead of our own ones, by their names.
        package var templates: [String: String]
        /// What `mcpgen.json` says.
        package var configuration: Configuration
        /// The documents that the configuration mentions and that are there, but not part of this run.
        package var otherDocuments: Set<String> = []
        /// How many files what is emitted for a document is divided into, whatever is in it; `nil` leaves that to the
        /// configuration.
        package var partCount: Int?
        /// Whether warnings are errors, whatever the configuration says.
        package var isStrict = false

        /// Makes options.
        package init(
            access: AccessLevel? = nil,
            templates: [String: String] = [:],
            configuration: Configuration = Configuration()
        ) {
            self.access = access
            self.templates = templates
            self.configuration = configuration
        }
    }

    /// What came of a run.
    package struct Output {
        /// The files to write; none when there are errors.
        package var files: [EmittedFile]
        /// What the names of the files of this run begin with, also of those that it no longer emits.
        package var stems: [String]
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
        // Templates that can't be used are told of also when there is nothing to emit.
        let emitter = try Emitter(access: options.access ?? .public, overrides: options.templates)
        var diagnostics = Diagnostics()
        let groups = read(files, options, &diagnostics)
        let documents = files.filter { $0.path.hasSuffix(".json") }
        options.configuration.reportUnmatched(documents, elsewhere: options.otherDocuments, &diagnostics)
        refuseEqualNames(groups.flatMap(\.contracts), &diagnostics)
        refuseEqualStems(groups.map(\.stem), files, &diagnostics)
        let paths = Dictionary(files.map { ($0.path, $0.relativePath) }) { first, _ in first }
        diagnostics.makeErrors { options.settings(for: paths[$0] ?? "").isStrict }
        let emitters = [options.access ?? .public: emitter]
        let emitted = diagnostics.hasErrors ? [] : try emit(groups, emitters, options)
        let order = diagnostics.all.sorted { $0.location < $1.location }
        return Output(files: emitted, stems: groups.map(\.stem), diagnostics: order)
    }

    /// What is emitted into files of one stem.
    struct Group {
        var stem: String
        /// The document; `nil` for the annotated protocols of a target.
        var document: String?
        var contracts: [Contract]
        var forms: [Form] = []
        var settings: Configuration.Settings
    }

    /// Reads all contracts and forms.
    static func read(_ files: [SourceFile], _ options: Options, _ diagnostics: inout Diagnostics) -> [Group] {
        var groups: [Group] = []
        for file in files where file.path.hasSuffix(".json") {
            let settings = options.settings(for: file.relativePath)
            let taken = Set(groups.flatMap(\.contracts).map(\.baseName))
            let contract = DocumentReader.read(file, &diagnostics, settings: settings, taken: taken)
            let stem = stem(ofDocument: file.relativePath)
            let contracts = contract.map { [$0] } ?? []
            groups.append(Group(stem: stem, document: file.path, contracts: contracts, settings: settings))
        }
        let sources = files.filter { $0.path.hasSuffix(".swift") }
        if !sources.isEmpty {
            let found = ProtocolReader.read(sources, &diagnostics)
            let settings = options.settings(for: "")
            groups.append(
                Group(stem: protocolsStem, contracts: found.contracts, forms: found.forms, settings: settings)
            )
        }
        return groups
    }

    private static func emit(
        _ groups: [Group],
        _ emitters: [AccessLevel: Emitter],
        _ options: Options
    ) throws(TemplateError) -> [EmittedFile] {
        var emitters = emitters
        var jobs: [(group: Group, emitter: Emitter)] = []
        for group in groups {
            let access = group.settings.access ?? .public
            let emitter: Emitter
            if let known = emitters[access] {
                emitter = known
            } else {
                emitter = try Emitter(access: access, overrides: options.templates)
            }
            emitters[access] = emitter
            jobs.append((group, emitter))
        }
        let emitted = jobs.concurrentMap { group, emitter in
            let files = emitter.emit(group.contracts, group.forms, stem: group.stem, division(of: group, options))
            return files.map { file in
                let end = file.name.dropFirst(group.stem.count)
                let kind = EmittedKind.allCases.first { end.hasPrefix(".\($0.rawValue)") }
                return kind.map { file.applying(group.settings, $0) } ?? file
            }
        }
        return emitted.flatMap(\.self)
    }

    private static func division(of group: Group, _ options: Options) -> Division {
        guard group.document != nil else { return .none }
        if let count = options.partCount { return .parts(count) }
        return group.settings.split.map(Division.byTools) ?? .none
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

extension Generator.Options {
    /// The settings for a document, or for all annotated protocols: what is said here goes before the configuration.
    fileprivate func settings(for path: String) -> Configuration.Settings {
        var settings = configuration.settings(for: path)
        settings.access = access ?? settings.access
        settings.isStrict = isStrict || settings.isStrict
        return settings
    }
}
