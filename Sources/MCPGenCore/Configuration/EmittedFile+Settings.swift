extension EmittedFile {
    /// The file with what the settings ask for: more imports, or nothing when its kind isn't asked for.
    ///
    /// - Parameters:
    ///   - settings: What goes for the contract.
    ///   - kind: What is in the file.
    func applying(_ settings: Configuration.Settings, _ kind: EmittedKind) -> EmittedFile {
        guard settings.kinds.contains(kind) else {
            let text = "// Emitted by mcpgen \(Emitter.version): mcpgen.json doesn't ask for this.\n"
            return EmittedFile(name: name, contents: text, isEmpty: true)
        }
        guard !settings.imports.isEmpty, !isEmpty else { return self }
        var lines = contents.split(separator: "\n", omittingEmptySubsequences: false)
        guard let index = lines.firstIndex(where: { $0.hasSuffix("import MCPRuntime") }) else { return self }
        // Types of those modules are seen by whoever sees the runtime's.
        let prefix = lines[index].dropLast("MCPRuntime".count)
        let modules = Set(settings.imports + ["MCPRuntime"]).sorted()
        lines.replaceSubrange(index...index, with: modules.map { prefix + $0 })
        return EmittedFile(name: name, contents: lines.joined(separator: "\n"), isEmpty: false)
    }
}
