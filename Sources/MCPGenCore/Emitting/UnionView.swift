import MCPJSON

extension TypeView.LinesView {
    /// An enum with a case for each of several types.
    init(
        _ union: Union,
        _ context: TypeContext,
        _ checks: inout CheckBuilder,
        _ functions: inout [[String]]
    ) {
        let access = context.access.prefix
        let modifier = context.type.isIndirect ? "indirect " : ""
        var lines = ["\(access)\(modifier)enum \(context.shortName): \(context.conformances) {"]
        for alternative in union.alternatives {
            let text = alternative.description ?? "\(SwiftSpelling.type(alternative.type).wireWords)"
            lines += SwiftSpelling.documentation(text).map { "    " + $0 }
            let name = SwiftName.escaped(alternative.swiftName)
            lines += Layout.list("case \(name)(", [SwiftSpelling.type(alternative.type)], ")", indent: 8).map {
                "    " + $0
            }
        }
        if context.type.isOpen {
            lines += [
                "    /// A value that came with a newer contract.", "    case unrecognized(MCPRuntime.JSONValue)",
            ]
        }
        declaration = lines + ["}"]
        let readers = union.alternatives.map { alternative -> UnionReading.Alternative in
            let function = checks.function(alternative.type, alternative.swiftName)
            if let function { functions.append(function.lines) }
            return UnionReading.Alternative(alternative, check: function?.name)
        }
        let reading = UnionReading(
            alternatives: readers,
            discriminator: union.discriminator,
            isOpen: context.type.isOpen
        )
        self.reading = reading.lines
        writing = ["switch self {"]
        for alternative in readers {
            let label = "case .\(alternative.name)(let value):"
            guard let check = alternative.check else {
                writing.append("\(label) value.writeJSON(to: &writer)")
                continue
            }
            writing += [label, "    writer.check { Self.\(check)(value, &$0) }", "    value.writeJSON(to: &writer)"]
        }
        if context.type.isOpen { writing.append("case .unrecognized(let value): value.writeJSON(to: &writer)") }
        writing.append("}")
    }
}

/// How an enum of several types finds out which one it reads: by the kind of JSON value, then by the property that tells
/// objects apart, then by trying.
private struct UnionReading {
    struct Alternative {
        /// The case's name as it is written.
        var name: String
        var type: String
        var kind: Union.Kind
        var tags: [String]
        var requiredCount: Int
        /// The function that checks the value.
        var check: String?

        init(_ alternative: Union.Alternative, check: String?) {
            name = SwiftName.escaped(alternative.swiftName)
            type = SwiftSpelling.type(alternative.type)
            (kind, tags, self.check) = (alternative.kind, alternative.tags, check)
            requiredCount = alternative.requiredCount
        }

        /// What reads the value and nothing else.
        var reading: [String] {
            guard let check else { return ["self = .\(name)(try \(type)(json: &reader))"] }
            let read = "guard let value: \(type) = reader.read(checking: Self.\(check)) else {"
            return [read, "    throw MCPRuntime.JSONFailure()", "}", "self = .\(name)(value)"]
        }
    }

    var alternatives: [Alternative]
    var discriminator: String?
    var isOpen: Bool

    var lines: [String] {
        let kinds: [(label: String, kinds: Set<Union.Kind>)] = [
            ("case .object:", [.object]), ("case .array:", [.array]), ("case .string:", [.string]),
            ("case .number:", [.integer, .number]), ("case .boolean:", [.boolean]),
        ]
        var lines = ["switch try reader.peekKind() {"]
        for (label, kinds) in kinds {
            let fitting = alternatives.filter { kinds.contains($0.kind) || $0.kind == .any }
            if fitting.isEmpty { continue }
            lines.append(label)
            lines += (kinds == [.object] ? objects(fitting) : tried(fitting)).map { "    " + $0 }
        }
        let rest = alternatives.filter { $0.kind == .any }
        lines.append("default:")
        lines += (rest.isEmpty ? refusal(alternatives) : tried(rest)).map { "    " + $0 }
        return lines + ["}"]
    }

    private func objects(_ fitting: [Alternative]) -> [String] {
        guard let discriminator, fitting.allSatisfy({ !$0.tags.isEmpty }) else { return tried(fitting) }
        var lines = ["switch reader.peekMember(\(SwiftSpelling.literal(discriminator)))?.string {"]
        for alternative in fitting {
            lines.append("case \(alternative.tags.map(SwiftSpelling.literal).joined(separator: ", ")):")
            lines += alternative.reading.map { "    " + $0 }
        }
        lines.append("default:")
        let choices = fitting.flatMap(\.tags).map(SwiftSpelling.literal)
        var items = ["member: \(SwiftSpelling.literal(discriminator))"] + choices
        if items.count > 1 { items[1] = "expectedOneOf: " + items[1] }
        let failure = Layout.list("throw reader.mismatch(", items, ")", indent: isOpen ? 24 : 20)
        lines += keepingUnknown(failure).map { "    " + $0 }
        return lines + ["}"]
    }

    private func tried(_ fitting: [Alternative]) -> [String] {
        if fitting.count == 1, !isOpen || fitting[0].kind != .any { return fitting[0].reading }
        // Whole numbers come before others, and what is more particular before what is less so.
        let ordered = fitting.enumerated().sorted { a, b in
            let (left, right) = (a.element, b.element)
            if (left.kind == .integer) != (right.kind == .integer) { return left.kind == .integer }
            return (-left.requiredCount, a.offset) < (-right.requiredCount, b.offset)
        }.map(\.element)
        var lines: [String] = []
        for (index, alternative) in ordered.enumerated() {
            let call = alternative.check.map { "checking: Self.\($0)" } ?? ""
            let attempt = "let value: \(alternative.type) = reader.attempt(\(call))"
            let keyword = index == 0 ? "if" : "} else if"
            let line = "\(keyword) \(attempt) {"
            lines += line.count + 12 <= Layout.width ? [line] : ["\(keyword)", "    \(attempt)", "{"]
            lines.append("    self = .\(alternative.name)(value)")
        }
        return lines + ["} else {"] + refusal(ordered).map { "    " + $0 } + ["}"]
    }

    /// What throws that nothing fits.
    private func refusal(_ alternatives: [Alternative]) -> [String] {
        let names = alternatives.map { $0.type.wireWords }
        var unique: [String] = []
        for name in names where !unique.contains(name) { unique.append(name) }
        let start = unique.dropLast().joined(separator: ", ")
        let expected = SwiftSpelling.literal(start.isEmpty ? unique.joined() : "\(start) or \(unique.last ?? "")")
        return keepingUnknown(Layout.list("throw reader.mismatch(", ["expected: \(expected)"], ")", indent: 20))
    }

    private func keepingUnknown(_ failure: [String]) -> [String] {
        guard isOpen else { return failure }
        return ["guard reader.keepsUnknownValues else {"] + failure.map { "    " + $0 }
            + ["}", "self = .unrecognized(try MCPRuntime.JSONValue(json: &reader))"]
    }
}

extension String {
    /// A Swift type as JSON has it, in words.
    fileprivate var wireWords: String {
        switch self {
        case "Swift.String": return "a string"
        case "Swift.Int": return "an integer"
        case "Swift.Double", "MCPRuntime.JSONNumber": return "a number"
        case "Swift.Bool": return "a boolean"
        case "MCPRuntime.JSONValue": return "any value"
        default: break
        }
        if hasPrefix("[Swift.String: ") { return "an object" }
        if hasPrefix("[") { return "an array" }
        let name = split(separator: ".").last.map(String.init) ?? self
        return "`\(name.trimming("`"))`"
    }

    private func trimming(_ character: Character) -> String { filter { $0 != character } }
}
