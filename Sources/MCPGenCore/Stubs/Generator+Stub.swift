extension Generator {
    /// A skeleton of an implementation, or one that a person has begun with what it lacked.
    package struct Stub {
        /// What is to be in the file; `nil` when there are errors.
        package var text: String?
        /// The functions that have been added, by their names with labels.
        package var added: [String] = []
        /// What is wrong.
        package var diagnostics: [Diagnostic] = []
    }

    /// Writes a skeleton of an implementation of the one contract in some files.
    ///
    /// Nothing that is in the file already is changed: functions that are missing are added at the end of the type, or of
    /// the extension, that declares the conformance.
    ///
    /// - Parameters:
    ///   - files: The contract: a JSON document, or Swift files with one annotated protocol among them.
    ///   - existing: The file of the implementation, where there is one.
    ///   - name: The implementing type; unless told, the one in the file or `Live` and what the contract is called.
    ///   - options: How code is emitted for the contract.
    package static func stub(
        _ files: [SourceFile],
        into existing: SourceFile? = nil,
        name: String? = nil,
        options: Options = Options()
    ) -> Stub {
        var diagnostics = Diagnostics()
        let groups = read(files, options, &diagnostics)
        let contracts = groups.flatMap { group in group.contracts.map { ($0, group.settings) } }
        if contracts.count != 1, !diagnostics.hasErrors, let first = files.first {
            let message = "an implementation is of one contract, and here are \(contracts.count)"
            diagnostics.error(.notAContract, message, at: SourceLocation(file: first.path))
        }
        guard let (contract, settings) = contracts.first, !diagnostics.hasErrors else {
            return Stub(diagnostics: diagnostics.all)
        }
        let view = StubView(contract)
        let newName = name ?? "Live" + contract.baseName
        guard let existing else {
            let modules = Set(["MCPRuntime"] + settings.imports).sorted().map { "import \($0)\n" }.joined()
            let text = modules + "\n" + declaration("struct \(newName): \(view.service)", view, view.functions)
            return Stub(text: text, added: view.functions.map(\.fullName), diagnostics: diagnostics.all)
        }
        let found = ImplementationReader.find(view.service, by: name, in: existing, &diagnostics)
        if diagnostics.hasErrors { return Stub(diagnostics: diagnostics.all) }
        let missing = view.functions.filter { found?.functions.contains($0.fullName) != true }
        var text = existing.text
        if let place = found?.conformance {
            insert(missing, at: place, in: &text)
        } else {
            let head = found == nil ? "struct \(newName): " : "extension \(newName): "
            if !text.isEmpty { text += text.hasSuffix("\n") ? "\n" : "\n\n" }
            text += declaration(head + view.service, view, missing)
        }
        return Stub(text: text, added: missing.map(\.fullName), diagnostics: diagnostics.all)
    }

    /// A declaration with functions.
    private static func declaration(_ head: String, _ view: StubView, _ functions: [StubView.Function]) -> String {
        let documentation = head.hasPrefix("struct") ? "/// An implementation of ``\(view.service)``.\n" : ""
        if functions.isEmpty { return documentation + head + " {}\n" }
        return documentation + head + " {\n" + text(of: functions, indentation: "    ") + "}\n"
    }

    /// Functions with a line between any two.
    private static func text(of functions: [StubView.Function], indentation: String) -> String {
        let blocks = functions.map { function in
            function.lines.map { $0.isEmpty ? "\n" : indentation + $0 + "\n" }.joined()
        }
        return blocks.joined(separator: "\n")
    }

    /// Puts functions before a closing brace, which may have a line of its own.
    private static func insert(
        _ functions: [StubView.Function],
        at place: ImplementationReader.Place,
        in text: inout String
    ) {
        guard !functions.isEmpty else { return }
        let end = text.utf8.index(text.utf8.startIndex, offsetBy: place.end)
        let before = text[..<end]
        let lineStart = before.lastIndex(where: \.isNewline).map { text.index(after: $0) } ?? text.startIndex
        let line = text[lineStart..<end]
        let isOwnLine = line.allSatisfy { $0 == " " || $0 == "\t" }
        let outer = String(line.prefix { $0 == " " || $0 == "\t" })
        let added = self.text(of: functions, indentation: place.indentation ?? outer + "    ")
        let separator = place.isEmpty ? "" : "\n"
        var insertion = isOwnLine ? separator + added : "\n" + separator + added + outer
        if text.contains("\r\n") { insertion = insertion.replacing("\n", with: "\r\n") }
        text.insert(contentsOf: insertion, at: isOwnLine ? lineStart : end)
    }
}
