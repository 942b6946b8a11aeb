import MCPJSON

/// What the templates show of an enum of strings.
struct EnumerationView: Encodable {
    /// A case of the enum.
    struct Case: Encodable {
        var documentation: [String]
        var declaration: [String]
    }

    var cases: [Case]
    /// What reads a value.
    var reading: [String]

    init(_ cases: [EnumerationCase]) {
        self.cases = cases.map { element in
            let name = SwiftName.escaped(element.swiftName)
            let literal = SwiftSpelling.literal(element.value)
            return Case(
                documentation: element.documentation,
                declaration: element.swiftName == element.value
                    ? ["case \(name)"] : Layout.joined("case \(name) =", literal, indent: 8)
            )
        }
        reading = ["let start = reader.mark()"]
        guard cases.count <= Layout.longestSwitch else {
            reading += ["guard let value = Self(rawValue: try reader.readString()) else {"]
            reading += ["    throw reader.mismatch(expectedOneOf: Self.allCases.map(\\.rawValue), at: start)", "}"]
            reading += ["self = value"]
            return
        }
        reading.append("switch try reader.readText() {")
        for element in cases {
            let label = "case \(SwiftSpelling.literal(element.value)):"
            reading += Layout.joined(label, "self = .\(SwiftName.escaped(element.swiftName))", indent: 8)
        }
        reading += Layout.alternative("default:", { Self.mismatch(cases, indent: $0) }, indent: 8) + ["}"]
    }

    /// What throws that a string isn't among the cases.
    static func mismatch(_ cases: [EnumerationCase], indent: Int) -> [String] {
        guard cases.count <= Layout.longestSwitch else {
            return ["throw reader.mismatch(expectedOneOf: Self.allCases.map(\\.rawValue), at: start)"]
        }
        var items = cases.map { SwiftSpelling.literal($0.value) }
        if let first = items.first { items[0] = "expectedOneOf: " + first }
        return Layout.list("throw reader.mismatch(", items + ["at: start"], ")", indent: indent)
    }
}

extension EnumerationCase {
    fileprivate var documentation: [String] {
        SwiftSpelling.documentation(description ?? "`\(SwiftSpelling.line(value))`")
    }
}

extension TypeView.LinesView {
    /// An enum of strings that keeps those that it doesn't know.
    init(open cases: [EnumerationCase], _ context: TypeContext) {
        let access = context.access.prefix
        let names = cases.map { SwiftName.escaped($0.swiftName) }
        var lines = Layout.list(
            "\(access)enum \(context.shortName): ",
            ["Swift.RawRepresentable", "Swift.CaseIterable", "Swift.Hashable", "Swift.Sendable"],
            " {",
            indent: 4
        )
        for (element, name) in zip(cases, names) {
            lines += (element.documentation + ["case \(name)"]).map { "    " + $0 }
        }
        lines += ["    /// A value that came with a newer contract.", "    case unrecognized(Swift.String)", ""]
        lines += [
            "    /// The values that are known.",
            "    \(access)static var allCases: [Self] {",
        ]
        lines += Layout.list("[", names.map { "." + $0 }, "]", indent: 12).map { "        " + $0 }
        lines += ["    }", "", "    /// Makes the case of a value.", "    \(access)init(rawValue: Swift.String) {"]
        lines += ["        switch rawValue {"]
        for (element, name) in zip(cases, names) {
            let label = "case \(SwiftSpelling.literal(element.value)):"
            lines += Layout.joined(label, "self = .\(name)", indent: 12).map { "        " + $0 }
        }
        lines += ["        default: self = .unrecognized(rawValue)", "        }", "    }", ""]
        lines += ["    /// The value.", "    \(access)var rawValue: Swift.String {", "        switch self {"]
        for (element, name) in zip(cases, names) {
            let literal = SwiftSpelling.literal(element.value)
            lines += Layout.joined("case .\(name):", literal, indent: 12).map { "        " + $0 }
        }
        lines += ["        case .unrecognized(let value): value", "        }", "    }", "}"]
        declaration = lines
        reading = ["let start = reader.mark()", "let value = Self(rawValue: try reader.readString())"]
        reading += ["if case .unrecognized = value, !reader.keepsUnknownValues {"]
        reading += EnumerationView.mismatch(cases, indent: 12).map { "    " + $0 } + ["}", "self = value"]
        writing = ["writer.write(rawValue)"]
    }

    /// An enum of values that aren't all strings.
    init(values cases: [ValueCase], _ context: TypeContext) {
        let access = context.access.prefix
        let names = cases.map { SwiftName.escaped($0.swiftName) }
        let numbers = cases.compactMap { $0.value.number?.int }
        let isWhole = numbers.count == cases.count && !context.type.isOpen
        let protocols = (isWhole ? ["Swift.Int"] : []) + ["Swift.CaseIterable", "Swift.Hashable", "Swift.Sendable"]
        var lines = ["\(access)enum \(context.shortName): \(protocols.joined(separator: ", ")) {"]
        for (element, name) in zip(cases, names) {
            lines += ["    /// `\(SwiftSpelling.line(element.value.description))`"]
            lines += ["    case \(name)" + (isWhole ? " = \(element.value)" : "")]
        }
        if context.type.isOpen {
            lines += [
                "    /// A value that came with a newer contract.", "    case unrecognized(MCPRuntime.JSONValue)", "",
            ]
            lines += ["    /// The values that are known.", "    \(access)static var allCases: [Self] {"]
            lines += Layout.list("[", names.map { "." + $0 }, "]", indent: 12).map { "        " + $0 } + ["    }"]
        }
        lines += ["", "    /// The value on the wire.", "    \(access)var jsonValue: MCPRuntime.JSONValue {"]
        lines += ["        switch self {"]
        for (element, name) in zip(cases, names) {
            let value = SwiftSpelling.json(element.value)
            lines += Layout.joined("case .\(name):", value, indent: 12).map { "        " + $0 }
        }
        if context.type.isOpen { lines += ["        case .unrecognized(let value): value"] }
        lines += ["        }", "    }", "}"]
        declaration = lines
        let choices = cases.map { "\($0.value)" }.joined(separator: ", ")
        let expected = SwiftSpelling.literal(cases.count == 1 ? choices : "one of \(choices)")
        reading = ["let start = reader.mark()", "let value = try MCPRuntime.JSONValue(json: &reader)"]
        reading += ["if let known = Self.allCases.first(where: { $0.jsonValue == value }) {", "    self = known"]
        if context.type.isOpen {
            reading += ["} else if reader.keepsUnknownValues {", "    self = .unrecognized(value)"]
        }
        reading += ["} else {"]
        reading += Layout.list("throw reader.mismatch(", ["expected: \(expected)", "at: start"], ")", indent: 12).map {
            "    " + $0
        }
        reading += ["}"]
        writing = ["jsonValue.writeJSON(to: &writer)"]
    }

    /// A struct of a value that may contain the struct.
    init(wrapper type: TypeReference, _ context: TypeContext) {
        let access = context.access.prefix
        let spelled = SwiftSpelling.type(type)
        declaration = [
            "\(access)struct \(context.shortName): \(context.conformances) {",
            "    /// The value.", "    \(access)var value: \(spelled)", "",
            "    /// Makes a value.", "    \(access)init(_ value: \(spelled)) {", "        self.value = value", "    }",
            "}",
        ]
        reading = ["value = try \(spelled)(json: &reader)"]
        writing = ["value.writeJSON(to: &writer)"]
    }
}
