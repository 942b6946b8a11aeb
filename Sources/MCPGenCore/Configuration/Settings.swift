package import MCPJSON

extension Configuration {
    /// What goes for one document.
    package struct Settings: Sendable {
        /// Who can use what is emitted; `nil` when the file doesn't say.
        package var access: AccessLevel?
        /// The modules that emitted files import besides the runtime.
        package var imports: [String] = []
        /// What is emitted.
        package var kinds = Set(EmittedKind.allCases)
        /// The formats whose strings have types of their own.
        package var formats: Set<StringFormat> = []
        /// Names in Swift, by what they are for: see ``name(ofTool:)``, ``name(ofTool:path:)``, ``name(ofTool:at:)``.
        package var names: [String: String] = [:]
        /// How many tools go into one file; `nil` for all.
        package var split: Int?
        /// Whether warnings are errors.
        package var isStrict = false
        /// The tools that are emitted; `nil` for all.
        var included: [Glob]?
        /// The tools among these that aren't.
        var excluded: [Glob] = []
        /// The tools whose arguments are repaired.
        var repaired: [Glob] = []

        /// What goes where no file says anything.
        package init() {}

        /// Whether a tool is emitted.
        ///
        /// - Parameter tool: Its name on the wire.
        package func includes(tool: String) -> Bool {
            included?.contains { $0.matches(tool) } != false && !excluded.contains { $0.matches(tool) }
        }

        /// Whether arguments of a tool that come as strings of JSON are read as what the schema says.
        ///
        /// - Parameter tool: Its name on the wire.
        package func repairs(tool: String) -> Bool { repaired.contains { $0.matches(tool) } }

        /// The name in Swift of a tool: of its function, and in upper case of its namespace.
        ///
        /// - Parameter tool: Its name on the wire.
        package func name(ofTool tool: String) -> String? { names[tool] }

        /// The name in Swift of a property.
        ///
        /// - Parameters:
        ///   - tool: The tool's name on the wire.
        ///   - path: The names of the properties from the root of the arguments or of the result to this one.
        package func name(ofTool tool: String, path: [String]) -> String? {
            names[([tool] + path).joined(separator: "/")]
        }

        /// The name in Swift of the type or the property that a place in a schema stands for.
        ///
        /// - Parameters:
        ///   - tool: The tool's name on the wire.
        ///   - pointer: The place within the tool's description, which begins with `/inputSchema` or `/outputSchema`; in
        ///     the file, `/inputSchema` can be left out.
        package func name(ofTool tool: String, at pointer: JSONPointer) -> String? {
            if let name = names["\(tool)#\(pointer)"] { return name }
            guard pointer.tokens.first == "inputSchema" else { return nil }
            return names["\(tool)#\(JSONPointer(Array(pointer.tokens.dropFirst())))"]
        }
    }
}
