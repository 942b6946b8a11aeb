extension SwiftName {
    /// The base name of a contract that has none, from the name of its file: `mcp-server-time.mcp.json` becomes `Time`.
    ///
    /// What says where the file comes from is left out: folders, suffixes, a number with a dot, an owner (`@owner_name`),
    /// and the words MCP and Server at either end. The name is no type's that everybody uses.
    ///
    /// - Parameter file: A path or a name, with or without suffixes.
    package static func typeName(fromFile file: String) -> String {
        var name = file[...]
        for suffix in [".mcp.json", ".json"] where name.hasSuffix(suffix) {
            name = name.dropLast(suffix.count)
            break
        }
        // An owner can have a slash behind it, as packages of npm have it.
        if let at = ownerStart(name), let end = name[at...].firstIndex(where: { $0 == "_" || $0 == "/" }) {
            name = name[name.index(after: end)...]
        }
        name = name.split(separator: "/").last ?? name
        let afterDigits = name.drop(while: \.isNumber)
        if afterDigits.startIndex != name.startIndex, afterDigits.first == ".", afterDigits.contains(where: \.isLetter)
        {
            name = afterDigits.dropFirst()
        }
        var words = NameWords(String(name))
        words.trim(["mcp", "server"])
        let result = upperCamel(words)
        guard !result.hasPrefix("_") else { return "MCP" + result.drop { $0 == "_" } }
        if result == "MCP" || result == "MCPServer" { return "MCPContract" }
        return isTypeName(result) && !everydayTypes.contains(result) ? result : "MCP" + result
    }

    /// Where an owner begins: at an `@` that nothing but a number, or a file's own folders, stand in front of.
    private static func ownerStart(_ name: Substring) -> Substring.Index? {
        name.indices.last { index in
            name[index] == "@" && (index == name.startIndex || "./".contains(name[name.index(before: index)]))
        }
    }

    /// Types that a module of somebody's code would no longer find under their names.
    private static let everydayTypes: Set<String> = [
        "Array", "Bool", "Calendar", "Character", "Data", "Date", "Dictionary", "Double", "Error", "Float", "Int",
        "Locale", "Logger", "Never", "Notification", "Optional", "Process", "Range", "Result", "Sequence", "Set",
        "String", "Task", "URL", "UUID",
    ]
}

extension NameWords {
    /// Leaves out words at either end, as long as others are left.
    fileprivate mutating func trim(_ others: Set<String>) {
        let isKept = words.map { !others.contains($0.lowercased()) }
        guard let first = isKept.firstIndex(of: true), let last = isKept.lastIndex(of: true) else { return }
        words = Array(words[first...last])
    }
}
