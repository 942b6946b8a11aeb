import SwiftSyntax

extension TypeReader {
    /// The properties of a struct that go over the wire.
    mutating func properties(of type: StructDeclSyntax, _ name: String, _ file: SwiftFile) -> [Property] {
        let codingKeys = Self.codingKeys(of: type)
        var properties: [Property] = []
        if let condition = type.memberBlock.members.first(where: { $0.decl.is(IfConfigDeclSyntax.self) }) {
            let message = "\(name) can't go over the wire: its properties depend on a condition"
            diagnostics.error(.unsupportedProperty, message, at: file.location(of: condition))
        }
        for variable in type.memberBlock.members.compactMap({ $0.decl.as(VariableDeclSyntax.self) }) {
            guard !variable.modifiers.has(.static), !variable.modifiers.has(.lazy) else { continue }
            if let attribute = variable.attributes.first, variable.bindings.allSatisfy(\.isStored) {
                let message = "a property with \(attribute.trimmedDescription) can't go over the wire"
                diagnostics.error(.unsupportedProperty, message, at: file.location(of: attribute))
                continue
            }
            for (position, binding) in variable.bindings.enumerated() where binding.isStored {
                guard let pattern = binding.pattern.as(IdentifierPatternSyntax.self) else { continue }
                let swiftName = pattern.identifier.name
                let location = file.location(of: pattern)
                // Of `let x, y: Int`, the last one has the type of all.
                let annotation = variable.bindings.dropFirst(position).compactMap(\.typeAnnotation).first
                guard let wireName = codingKeys.map({ $0[swiftName] }) ?? swiftName else {
                    let isOptionalVariable = annotation?.type.is(OptionalTypeSyntax.self) == true
                    if binding.initializer == nil, !isOptionalVariable {
                        diagnostics.error(
                            .unsupportedProperty,
                            "\(swiftName) is not among the CodingKeys and needs a value",
                            at: location
                        )
                    }
                    continue
                }
                if variable.modifiers.access == nil {
                    diagnostics.error(.inaccessible, "\(swiftName) is private: emitted code can't use it", at: location)
                    continue
                }
                let isConstant = variable.bindingSpecifier.tokenKind == .keyword(.let)
                if isConstant, binding.initializer != nil {
                    diagnostics.error(
                        .unsupportedProperty,
                        "\(swiftName) can't be read: make it a var, or take its value away",
                        at: location
                    )
                    continue
                }
                guard let type = self.type(of: binding, annotation, from: name, in: file) else { continue }
                properties.append(
                    Property(
                        name: wireName,
                        swiftName: swiftName,
                        description: DocumentationComment(variable).summary,
                        type: type,
                        defaultValue: binding.initializer.flatMap { defaultValue($0.value, for: type, in: file) }
                    )
                )
            }
        }
        return properties
    }

    /// The type of a property, as it is written or as its initial value shows.
    private mutating func type(
        of binding: PatternBindingSyntax,
        _ annotation: TypeAnnotationSyntax?,
        from scope: String,
        in file: SwiftFile
    ) -> TypeReference? {
        if let annotation {
            guard isOfForms, !index.canBeAskedFor(annotation.type, from: scope) else {
                return type(annotation.type, from: scope, in: file)
            }
            let name = annotation.type.trimmedDescription
            let message = "\(name) can't be in a form; what can: \(TypeIndex.whatCanBeAskedFor)"
            diagnostics.error(.unsupportedForm, message, at: file.location(of: binding))
            return nil
        }
        let value = binding.initializer?.value
        switch (value?.as(PrefixOperatorExprSyntax.self)?.expression ?? value)?.as(ExprSyntaxEnum.self) {
        case .stringLiteralExpr: return .string
        case .integerLiteralExpr: return .integer
        case .floatLiteralExpr: return .number
        case .booleanLiteralExpr: return .boolean
        default:
            diagnostics.error(
                .unsupportedProperty,
                "\(binding.pattern.trimmedDescription) needs its type written out",
                at: file.location(of: binding)
            )
            return nil
        }
    }

    /// The names on the wire that a type's `CodingKeys` give to its properties.
    static func codingKeys(of type: StructDeclSyntax) -> [String: String]? {
        let enums = type.memberBlock.members.compactMap { $0.decl.as(EnumDeclSyntax.self) }
        guard let keys = enums.first(where: { $0.name.name == "CodingKeys" }) else { return nil }
        return Dictionary(elements(of: keys).map { ($0.swiftName, $0.value) }) { first, _ in first }
    }
}

extension PatternBindingSyntax {
    /// Whether the property has storage: it has no accessors, or only observers.
    fileprivate var isStored: Bool {
        guard let accessors = accessorBlock?.accessors else { return true }
        guard case .accessors(let list) = accessors else { return false }
        return list.allSatisfy { accessor in
            [.keyword(.willSet), .keyword(.didSet)].contains(accessor.accessorSpecifier.tokenKind)
        }
    }
}
