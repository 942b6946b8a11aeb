import SwiftSyntax

extension TypeReader {
    /// Reads a struct that is marked as a form.
    ///
    /// - Parameters:
    ///   - name: Its full name.
    ///   - entry: Its declaration.
    ///   - index: What is declared in the target.
    ///   - diagnostics: Receives what is wrong.
    /// - Returns: `nil` for what can't be a form at all, which has then been reported.
    static func form(
        _ name: String,
        _ entry: TypeIndex.Entry,
        _ index: TypeIndex,
        _ diagnostics: inout Diagnostics
    ) -> Form? {
        guard let structure = entry.declaration.as(StructDeclSyntax.self) else { return nil }
        let location = entry.file.location(of: structure.name)
        if let (code, message) = problem(of: structure, name, index) {
            diagnostics.error(code, message, at: location)
            return nil
        }
        var reader = TypeReader(index, isOfForms: true)
        reader.read(name, entry, mentionedAt: location)
        reader.report(to: &diagnostics)
        guard let access = entry.access, case .structure(let properties, _)? = reader.types.first?.kind else {
            return nil
        }
        return Form(
            name: name,
            access: access,
            importAccess: entry.file.importAccess(of: "MCPRuntime"),
            types: reader.types,
            schema: FormSchema.schema(of: properties, reader.types),
            location: location
        )
    }

    /// What keeps a struct from being a form, apart from its properties.
    private static func problem(
        of structure: StructDeclSyntax,
        _ name: String,
        _ index: TypeIndex
    ) -> (Diagnostic.Code, String)? {
        // The compiler says more of what it can't parse, but not before the plugin has run.
        if structure.hasError { return (.invalidSwift, "\(name) isn't valid Swift") }
        if structure.genericParameterClause != nil {
            return (.unsupportedForm, "\(name) can't be a form: it is generic")
        }
        let conformances = index.conformances[name] ?? []
        if conformances.contains("ElicitationForm") {
            return (.unsupportedForm, "\(name) is an ElicitationForm already: take that away, it is emitted")
        }
        // Another file can't make a type Sendable, and the protocol of forms would.
        if !conformances.contains("Sendable") {
            return (.notSendable, "\(name) has to be Sendable: emitted code hands it between tasks")
        }
        return nil
    }
}

extension TypeIndex {
    /// The types that a form can ask for, for those who have written another one.
    static let whatCanBeAskedFor =
        "String, Int, Double, Bool, enums of strings, arrays of such enums, and optionals of these"

    /// Whether a form can have a property of a type (specification, Elicitation, Requested Schema).
    ///
    /// - Parameters:
    ///   - syntax: The type as it is written.
    ///   - scope: The full name of the form.
    func canBeAskedFor(_ syntax: TypeSyntax, from scope: String) -> Bool {
        let type = syntax.argument(of: "Optional", or: { $0.as(OptionalTypeSyntax.self)?.wrappedType }) ?? syntax
        if let element = type.argument(of: "Array", or: { $0.as(ArrayTypeSyntax.self)?.element }) {
            return isEnumOfStrings(element, from: scope) == true
        }
        return isEnumOfStrings(type, from: scope) ?? ["String", "Int", "Double", "Bool"].contains(type.bareName)
    }

    /// Whether a type is an enum of strings; `nil` when the target doesn't declare it.
    private func isEnumOfStrings(_ syntax: TypeSyntax, from scope: String) -> Bool? {
        guard let entry = resolve(syntax.bareName, from: scope).flatMap({ entries[$0] }) else { return nil }
        return entry.declaration.as(EnumDeclSyntax.self)?.inheritanceClause?.names.first == "String"
    }
}

extension TypeSyntax {
    /// The type's name without the standard library's.
    fileprivate var bareName: String {
        let name = trimmedDescription
        return name.hasPrefix("Swift.") ? String(name.dropFirst("Swift.".count)) : name
    }

    /// The argument of a generic type that can be written shorter.
    fileprivate func argument(of name: String, or short: (TypeSyntax) -> TypeSyntax?) -> TypeSyntax? {
        if let argument = short(self) { return argument }
        guard let type = self.as(IdentifierTypeSyntax.self), type.name.name == name else { return nil }
        return type.genericArgumentClause?.arguments.first?.argument.as(TypeSyntax.self)
    }
}
