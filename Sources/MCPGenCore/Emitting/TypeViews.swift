/// What the templates show of a type.
struct TypeView: Encodable {
    /// The full name.
    var name: String
    /// The name without what it is nested in.
    var shortName: String
    /// What it is nested in.
    var namespace: String
    /// The namespace of the tool that it belongs to.
    var tool: String?
    var access: String
    var documentation: [String]
    var isHashable: Bool
    var structure: StructureView?
    var enumeration: EnumerationView?
    var lines: LinesView?
    /// What the type is another name for.
    var alias: String?
    /// Functions that check values, and what they mention, each with an empty line above it.
    var checks: [CheckView] = []

    /// A declaration that belongs to the codec.
    struct CheckView: Encodable {
        var lines: [String]
    }

    /// A type that is shown in lines.
    struct LinesView: Encodable {
        var declaration: [String]
        var reading: [String]
        var writing: [String]
    }

    /// Makes the view of a type.
    ///
    /// - Parameters:
    ///   - type: The type.
    ///   - access: Who can use it.
    ///   - types: The types that it may mention, by their names.
    init(_ type: TypeDeclaration, access: AccessLevel, types: [String: TypeDeclaration] = [:]) {
        let path = type.name.split(separator: ".").map { SwiftName.escaped(String($0)) }
        name = path.joined(separator: ".")
        shortName = path.last ?? ""
        namespace = path.dropLast().joined(separator: ".")
        tool = path.count > 2 ? path[1] : nil
        self.access = access.prefix
        isHashable = type.isHashable
        let documentation = SwiftSpelling.documentation(type.description)
        self.documentation = documentation.isEmpty ? ["/// \(path.last ?? "")"] : documentation
        let context = TypeContext(type: type, shortName: shortName, access: access, types: types)
        switch type.kind {
        case .structure(let properties, let isClosed):
            var checks = CheckBuilder()
            let view = StructureView(properties, isClosed: isClosed, context, &checks)
            structure = view
            self.checks = Self.views(view.checkFunctions, checks.patterns)
        case .enumeration(let cases):
            if type.isOpen { lines = LinesView(open: cases, context) } else { enumeration = EnumerationView(cases) }
        case .values(let cases): lines = LinesView(values: cases, context)
        case .union(let union):
            var checks = CheckBuilder()
            var functions: [[String]] = []
            lines = LinesView(union, context, &checks, &functions)
            self.checks = Self.views(functions, checks.patterns)
        case .tuple(let elements, let rest, let minimum):
            var checks = CheckBuilder()
            var functions: [[String]] = []
            lines = LinesView(tuple: elements, rest: rest, minimum: minimum, context, &checks, &functions)
            self.checks = Self.views(functions, checks.patterns)
        case .wrapper(let inner): lines = LinesView(wrapper: inner, context)
        case .alias(let target):
            self.documentation = ["/// Another name for ``\(target)``."]
            alias = SwiftSpelling.type(.named(target))
        }
    }

    private static func views(_ functions: [[String]], _ patterns: [String]) -> [CheckView] {
        (patterns.isEmpty ? [] : [CheckView(lines: patterns)]) + functions.map(CheckView.init)
    }
}

/// What is known around a type while it is shown.
struct TypeContext {
    var type: TypeDeclaration
    /// The name as it is declared.
    var shortName: String
    var access: AccessLevel
    /// The types that it may mention, by their names.
    var types: [String: TypeDeclaration]

    /// The conformances of an emitted type.
    var conformances: String { (type.isHashable ? "Swift.Hashable, " : "") + "Swift.Sendable" }
}

extension AccessLevel {
    /// The modifier with a space behind it; empty for `internal`, which needs none.
    var prefix: String { self == .internal ? "" : rawValue + " " }
}
