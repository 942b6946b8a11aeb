import MCPJSON

extension Configuration {
    /// Reads `mcpgen.json`.
    ///
    /// - Parameters:
    ///   - file: The file.
    ///   - diagnostics: Receives what is wrong: unknown keys, and values of the wrong kind.
    /// - Returns: What could be read.
    package static func read(_ file: SourceFile, _ diagnostics: inout Diagnostics) -> Configuration {
        var reader = ConfigurationReader(file.withoutByteOrderMark)
        let configuration = reader.configuration()
        diagnostics.append(reader.diagnostics)
        return configuration
    }
}

/// Reads the file with the settings.
private struct ConfigurationReader {
    /// The keys that an object of settings can have.
    private static let keys = [
        "access", "imports", "emit", "formats", "tools", "names", "split", "strict", "repairs",
    ]

    private let file: SourceFile
    private var places: DocumentPlaces
    private(set) var diagnostics = Diagnostics()

    init(_ file: SourceFile) {
        self.file = file
        places = DocumentPlaces(file)
    }

    mutating func configuration() -> Configuration {
        var configuration = Configuration()
        configuration.places = places
        do {
            let document = try JSONValue(json: file.bytes)
            let root = JSONPointer()
            guard let object = object(document, root, "the configuration") else { return configuration }
            configuration.general = section(object, root, and: ["$schema", "contracts"])
            let pointer = root.appending("contracts")
            let contracts = object["contracts"].flatMap { self.object($0, pointer, "\"contracts\"") }
            for (path, value) in contracts?.members ?? [] {
                let pointer = pointer.appending(path)
                guard let object = self.object(value, pointer, "\"\(path)\"") else { continue }
                configuration.contracts[path] = section(object, pointer, and: [])
            }
        } catch {
            for found in error.problems {
                let place = places.location(ofByte: found.problem.offset)
                diagnostics.error(.invalidJSON, "\(found.problem)", at: place)
            }
        }
        return configuration
    }

    private mutating func section(
        _ object: JSONObject,
        _ pointer: JSONPointer,
        and others: [String]
    ) -> Configuration.Section {
        refuseUnknownKeys(of: object, pointer, allowed: Self.keys + others)
        var section = Configuration.Section(pointer: pointer)
        section.access = word(object, "access", pointer, AccessLevel.init, ["public", "package", "internal"])
        section.imports = strings(object, "imports", pointer)
        for (index, module) in (section.imports ?? []).enumerated() where !SwiftName.isIdentifier(module) {
            invalid("\"\(module)\" can't be the name of a module", pointer.appending("imports").appending(index))
        }
        let kinds = EmittedKind.allCases.map { $0.rawValue.lowercased() }
        section.kinds = words(object, "emit", pointer, kinds) { word in
            EmittedKind.allCases.first { $0.rawValue.lowercased() == word }
        }
        let formats = StringFormat.allCases.map(\.rawValue)
        section.formats = words(object, "formats", pointer, formats, StringFormat.init)
        let toolsPointer = pointer.appending("tools")
        if let tools = object["tools"].flatMap({ self.object($0, toolsPointer, "\"tools\"") }) {
            refuseUnknownKeys(of: tools, toolsPointer, allowed: ["include", "exclude"])
            section.included = globs(tools, "include", toolsPointer)
            section.excluded = globs(tools, "exclude", toolsPointer)
        }
        section.names = names(object["names"], pointer.appending("names"))
        section.repairs = globs(object, "repairs", pointer)
        if let value = object["split"] {
            section.split = value.number?.int.flatMap { $0 >= 1 ? $0 : nil }
            if section.split == nil { invalid("\"split\" has to be an integer from 1", pointer.appending("split")) }
        }
        if let value = object["strict"] {
            section.isStrict = value.bool
            if value.bool == nil { invalid("\"strict\" has to be true or false", pointer.appending("strict")) }
        }
        return section
    }

    private mutating func names(_ value: JSONValue?, _ pointer: JSONPointer) -> [String: String] {
        guard let members = value.flatMap({ object($0, pointer, "\"names\"") })?.members else { return [:] }
        var names: [String: String] = [:]
        for (key, value) in members {
            guard let name = value.string, SwiftName.isIdentifier(name) else {
                invalid("the name for \"\(key)\" has to be a string that Swift takes as a name", pointer.appending(key))
                continue
            }
            names[key] = name
        }
        return names
    }

    // MARK: Kinds of values

    private mutating func refuseUnknownKeys(of object: JSONObject, _ pointer: JSONPointer, allowed: [String]) {
        for key in object.names where !allowed.contains(key) {
            let hint = nearestName(to: key, among: allowed).map { ", did you mean \"\($0)\"?" } ?? ""
            let place = places.location(of: pointer.appending(key))
            diagnostics.error(.unknownKey, "there is no setting \"\(key)\"\(hint)", at: place)
        }
    }

    private mutating func invalid(_ message: String, _ pointer: JSONPointer) {
        diagnostics.error(.invalidConfiguration, message, at: places.location(of: pointer))
    }

    private mutating func object(_ value: JSONValue, _ pointer: JSONPointer, _ what: String) -> JSONObject? {
        if value.object == nil { invalid("\(what) has to be an object", pointer) }
        return value.object
    }

    private mutating func strings(_ object: JSONObject, _ key: String, _ pointer: JSONPointer) -> [String]? {
        guard let value = object[key] else { return nil }
        guard let elements = value.array else {
            invalid("\"\(key)\" has to be an array of strings", pointer.appending(key))
            return nil
        }
        return elements.enumerated().compactMap { index, element in
            if element.string == nil {
                invalid("\"\(key)\" can have strings only", pointer.appending(key).appending(index))
            }
            return element.string
        }
    }

    private mutating func globs(_ object: JSONObject, _ key: String, _ pointer: JSONPointer) -> [Glob]? {
        strings(object, key, pointer)?.map(Glob.init)
    }

    private mutating func word<Word>(
        _ object: JSONObject,
        _ key: String,
        _ pointer: JSONPointer,
        _ make: (String) -> Word?,
        _ allowed: [String]
    ) -> Word? {
        guard let value = object[key] else { return nil }
        if let word = value.string.flatMap(make) { return word }
        let hint = value.string.flatMap { nearestName(to: $0, among: allowed) }.map { ", did you mean \"\($0)\"?" }
        let message = "\"\(key)\" has to be \(Self.list(allowed))\(hint ?? "")"
        invalid(message, pointer.appending(key))
        return nil
    }

    private mutating func words<Word: Hashable>(
        _ object: JSONObject,
        _ key: String,
        _ pointer: JSONPointer,
        _ allowed: [String],
        _ make: (String) -> Word?
    ) -> Set<Word>? {
        guard let words = strings(object, key, pointer) else { return nil }
        return Set(
            words.enumerated().compactMap { index, word in
                if let value = make(word) { return value }
                let hint = nearestName(to: word, among: allowed).map { ", did you mean \"\($0)\"?" } ?? ""
                let message = "\"\(word)\" can't be in \"\(key)\"; what can: \(Self.list(allowed))\(hint)"
                invalid(message, pointer.appending(key).appending(index))
                return nil
            }
        )
    }

    private static func list(_ words: [String]) -> String {
        words.dropLast().map { "\"\($0)\"" }.joined(separator: ", ") + " or \"\(words.last ?? "")\""
    }
}
