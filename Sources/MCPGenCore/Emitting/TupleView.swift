extension TypeView.LinesView {
    /// A struct of the elements of an array.
    init(
        tuple elements: [Property],
        rest: TypeReference?,
        minimum: Int,
        _ context: TypeContext,
        _ checks: inout CheckBuilder,
        _ functions: inout [[String]]
    ) {
        let access = context.access.prefix
        var members = elements.map { ($0.escapedName, $0.type, $0.description, $0.isIndirect) }
        if let rest { members.append(("rest", .array(rest), "The elements that follow.", false)) }
        var lines = ["\(access)struct \(context.shortName): \(context.conformances) {"]
        for (position, (name, type, description, isIndirect)) in members.enumerated() {
            let text = SwiftSpelling.documentation(description ?? "Element \(position + 1).")
            let attribute = isIndirect ? "@MCPRuntime.Indirect " : ""
            lines += (text + ["\(attribute)\(access)var \(name): \(SwiftSpelling.type(type))"]).map { "    " + $0 }
        }
        let parameters = members.map { name, type, _, _ in
            let fallback = name == "rest" ? " = []" : type.isOptional ? " = nil" : ""
            return "\(name): \(SwiftSpelling.type(type))\(fallback)"
        }
        lines += ["", "    /// Makes a value."]
        lines += Layout.list("\(access)init(", parameters, ") {", indent: 8).map { "    " + $0 }
        lines += members.map { "        self.\($0.0) = \($0.0)" } + ["    }", "}"]
        declaration = lines

        var reads: [String] = []
        var writes: [String] = []
        for (position, element) in elements.enumerated() {
            let check = checks.function(element.type.unwrapped, element.swiftName)
            if let check { functions.append(check.lines) }
            let call = check.map { "read(checking: Self.\($0.name))" } ?? "read()"
            reads.append("case \(position): \(element.escapedName) = reader.\(call)")
            let write = "writer.element(\(element.type.isOptional ? "value" : element.escapedName))"
            var statements = [write]
            if let check {
                let value = element.type.isOptional ? "value" : element.escapedName
                statements.insert("writer.check { Self.\(check.name)(\(value), &$0) }", at: 0)
            }
            if element.type.isOptional {
                writes += ["if let value = \(element.escapedName) {"] + statements.map { "    " + $0 } + ["}"]
            } else {
                writes += statements
            }
        }
        let spelled = elements.map { "var \($0.escapedName): \(SwiftSpelling.type($0.type.unwrapped))?" }
        let unit = minimum == 1 ? "element" : "elements"
        let amount =
            minimum == elements.count
            ? "an array of \(rest == nil ? "" : "at least ")\(minimum) \(unit)"
            : rest == nil
                ? "an array of \(minimum) to \(elements.count) elements" : "an array of at least \(minimum) \(unit)"
        let failure = "throw reader.mismatch(expected: \(SwiftSpelling.literal(amount)), at: start)"
        reading = (rest == nil || minimum > 0 ? ["let start = reader.mark()"] : []) + spelled
        if let rest { reading.append("var rest: [\(SwiftSpelling.type(rest))] = []") }
        reading += [
            "var index = 0", "try reader.beginArray()", "while try reader.nextElement() {", "    switch index {",
        ]
        reading += reads.map { "    " + $0 }
        let restCheck = rest.flatMap { checks.function($0, "rest") }
        if let restCheck { functions.append(restCheck.lines) }
        if let rest {
            let passed = restCheck.map { "checking: Self.\($0.name)" } ?? "\(SwiftSpelling.type(rest)).self"
            reading.append("    default: if let value = reader.read(\(passed)) { rest.append(value) }")
        } else {
            reading.append("    default: \(failure)")
        }
        reading += ["    }", "    index += 1", "}"]
        let required = elements.prefix(minimum)
        if !required.isEmpty {
            reading.append("guard index >= \(minimum) else { \(failure) }")
            let conditions = required.map { "let \($0.escapedName)" }.joined(separator: ", ")
            reading.append("guard \(conditions) else { throw MCPRuntime.JSONFailure() }")
        }
        reading += elements.map { "self.\($0.escapedName) = \($0.escapedName)" }
        if rest != nil { reading.append("self.rest = rest") }
        writing = ["writer.beginArray()"] + writes
        if let restCheck {
            writing += ["for value in rest {", "    writer.check { Self.\(restCheck.name)(value, &$0) }"]
            writing += ["    writer.element(value)", "}"]
        } else if rest != nil {
            writing += ["for value in rest { writer.element(value) }"]
        }
        writing.append("writer.endArray()")
    }
}
