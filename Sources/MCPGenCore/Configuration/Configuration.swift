import MCPJSON

/// What `mcpgen.json` says of how code is emitted, for all documents and for single ones.
package struct Configuration: Sendable {
    /// What is said in one place: for all documents or for one. What isn't said is `nil`.
    struct Section: Sendable {
        var access: AccessLevel?
        var imports: [String]?
        var kinds: Set<EmittedKind>?
        var formats: Set<StringFormat>?
        var included: [Glob]?
        var excluded: [Glob]?
        var names: [String: String] = [:]
        var split: Int?
        var isStrict: Bool?
        var repairs: [Glob]?
        /// Where the object stands in the file.
        var pointer = JSONPointer()
    }

    /// What goes for all documents and for annotated protocols.
    var general = Section()
    /// What goes for single documents, by their paths.
    var contracts: [String: Section] = [:]
    /// Where things stand in the file; `nil` when there is no file.
    var places: DocumentPlaces?

    /// Says nothing: everything is as it is without a file.
    package init() {}

    /// The paths of the documents that the file has something to say of, in the order of the alphabet.
    package var documents: [String] { contracts.keys.sorted() }

    /// The settings for a document, or for the annotated protocols of a target.
    ///
    /// - Parameter relativePath: The document's path within the target. One that is longer or shorter by folders than the
    ///   path in the file is meant too; of several such paths in the file the longest counts.
    package func settings(for relativePath: String) -> Settings {
        let section = key(for: relativePath).flatMap { contracts[$0] }
        var settings = Settings()
        settings.access = section?.access ?? general.access
        settings.imports = section?.imports ?? general.imports ?? []
        settings.kinds = section?.kinds ?? general.kinds ?? Set(EmittedKind.allCases)
        settings.formats = section?.formats ?? general.formats ?? []
        settings.included = section?.included ?? general.included
        settings.excluded = section?.excluded ?? general.excluded ?? []
        settings.names = general.names.merging(section?.names ?? [:]) { _, own in own }
        settings.split = section?.split ?? general.split
        settings.isStrict = section?.isStrict ?? general.isStrict ?? false
        settings.repaired = section?.repairs ?? general.repairs ?? []
        return settings
    }

    /// The key in the file that means a document.
    func key(for relativePath: String) -> String? {
        let fitting = contracts.keys.filter { key in
            key == relativePath || relativePath.hasSuffix("/" + key) || key.hasSuffix("/" + relativePath)
        }
        return fitting.max { ($0.count, $0) < ($1.count, $1) }
    }
}

/// A pattern for names: `*` stands for any characters, `?` for one.
struct Glob: Hashable, Sendable {
    /// The pattern as it is written.
    var pattern: String

    /// Whether a name fits.
    func matches(_ name: String) -> Bool {
        let (pattern, name) = (Array(pattern), Array(name))
        var (p, n) = (0, 0)
        // Where the last star stands, and what it has taken so far: it takes more when the rest doesn't fit.
        var star: (p: Int, n: Int)?
        while n < name.count {
            if p < pattern.count, pattern[p] == "*" {
                star = (p, n)
                p += 1
            } else if p < pattern.count, pattern[p] == "?" || pattern[p] == name[n] {
                p += 1
                n += 1
            } else if let last = star {
                star = (last.p, last.n + 1)
                (p, n) = (last.p + 1, last.n + 1)
            } else {
                return false
            }
        }
        return pattern[p...].allSatisfy { $0 == "*" }
    }
}
