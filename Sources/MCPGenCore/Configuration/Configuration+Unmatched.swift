import MCPJSON

extension Configuration {
    /// Reports what the file says of tools and documents that aren't there: most likely they have been renamed.
    ///
    /// - Parameters:
    ///   - files: The documents of the run.
    ///   - elsewhere: The paths of documents in the file that are there, but not part of the run.
    ///   - diagnostics: Receives the warnings.
    func reportUnmatched(_ files: [SourceFile], elsewhere: Set<String>, _ diagnostics: inout Diagnostics) {
        guard var places else { return }
        func warn(_ message: String, _ pointer: JSONPointer) {
            diagnostics.warning(.unmatchedSetting, message, at: places.location(of: pointer))
        }
        let documents = files.map { (key: key(for: $0.relativePath), tools: Self.tools(in: $0)) }
        for (path, section) in contracts.sorted(by: { $0.key < $1.key }) where !elsewhere.contains(path) {
            let own = documents.filter { $0.key == path }
            if own.isEmpty { warn("there is no document \"\(path)\" among the inputs", section.pointer) }
            if !own.isEmpty { for (message, place) in section.unmatched(own.flatMap(\.tools)) { warn(message, place) } }
        }
        // What goes for all documents may be meant for those that aren't part of the run.
        guard elsewhere.isEmpty else { return }
        for (message, pointer) in general.unmatched(documents.flatMap(\.tools)) { warn(message, pointer) }
    }

    /// The descriptions of the tools in a document, whatever form it has.
    private static func tools(in file: SourceFile) -> [JSONObject] {
        let document = try? JSONValue(json: file.withoutByteOrderMark.bytes)
        let tools = document?.array ?? (document?["tools"] ?? document?["result"]?["tools"])?.array
        return (tools ?? []).compactMap(\.object)
    }
}

extension Configuration.Section {
    /// What in this section fits none of the tools, and where it stands.
    fileprivate func unmatched(_ tools: [JSONObject]) -> [(String, JSONPointer)] {
        let tools = Dictionary(tools.compactMap { tool in tool["name"]?.string.map { ($0, tool) } }) { first, _ in first
        }
        var found: [(String, JSONPointer)] = []
        let lists = [("include", included, "tools"), ("exclude", excluded, "tools"), ("repairs", repairs, nil)]
        for (key, globs, parent) in lists {
            let list = (parent.map { pointer.appending($0) } ?? pointer).appending(key)
            for (index, glob) in (globs ?? []).enumerated() where !tools.keys.contains(where: glob.matches) {
                found.append(("\"\(glob.pattern)\" in \"\(key)\" fits no tool", list.appending(index)))
            }
        }
        for key in names.keys.sorted() where !Self.isThere(key, tools) {
            let nearest = nearestName(to: key, among: tools.keys.sorted())
            let hint = nearest.map { ", did you mean \"\($0)\"?" } ?? ""
            let message = "\"\(key)\" in \"names\" is neither a tool nor a part of one\(hint)"
            found.append((message, pointer.appending("names").appending(key)))
        }
        return found
    }

    /// Whether a key of `names` leads to something. Names of tools can have slashes, so the longest name counts first.
    private static func isThere(_ key: String, _ tools: [String: JSONObject]) -> Bool {
        if tools[key] != nil { return true }
        let fitting = tools.filter { key.hasPrefix($0.key + "/") || key.hasPrefix($0.key + "#") }
        return fitting.contains { name, tool in
            let rest = key.dropFirst(name.count + 1)
            let schemas = ["inputSchema", "outputSchema"].compactMap { tool[$0] }
            if key.dropFirst(name.count).first == "/" {
                let path = rest.split(separator: "/", omittingEmptySubsequences: false).map(String.init)
                return schemas.contains { SchemaPath(root: $0).leads(path[...], from: $0) }
            }
            return JSONValue.object(tool).value(at: rest) != nil || schemas.first?.value(at: rest) != nil
        }
    }
}

/// Follows names of properties through a schema: into the elements of arrays, alternatives, parts and references.
private struct SchemaPath {
    let root: JSONValue

    /// Whether there is a property at the end of a path.
    func leads(_ path: ArraySlice<String>, from schema: JSONValue) -> Bool {
        guard let name = path.first else { return true }
        var visited: Set<String> = []
        return objects(schema, &visited).contains { object in
            object["properties"]?[name].map { leads(path.dropFirst(), from: $0) } ?? false
        }
    }

    /// The schemas that say what the properties of a schema's objects are.
    private func objects(_ schema: JSONValue, _ visited: inout Set<String>) -> [JSONValue] {
        var found = schema["properties"] == nil ? [] : [schema]
        for keyword in ["items", "additionalProperties", "then", "else"] {
            if let inner = schema[keyword] { found += objects(inner, &visited) }
        }
        for keyword in ["allOf", "anyOf", "oneOf", "prefixItems", "items"] {
            for inner in schema[keyword]?.array ?? [] { found += objects(inner, &visited) }
        }
        if let reference = schema["$ref"]?.string, reference.hasPrefix("#"), visited.insert(reference).inserted {
            if let target = root.value(at: reference.dropFirst()) { found += objects(target, &visited) }
        }
        return found
    }
}

extension JSONValue {
    /// The value at a JSON Pointer in its written form; the root for an empty one.
    fileprivate func value(at pointer: Substring) -> JSONValue? {
        guard !pointer.isEmpty else { return self }
        guard pointer.first == "/" else { return nil }
        let tokens = pointer.dropFirst().split(separator: "/", omittingEmptySubsequences: false)
        return tokens.reduce(self as JSONValue?) { value, token in
            let name = token.replacing("~1", with: "/").replacing("~0", with: "~")
            if let elements = value?.array {
                return Int(name).flatMap { elements.indices.contains($0) ? elements[$0] : nil }
            }
            return value?[String(name)]
        }
    }
}
