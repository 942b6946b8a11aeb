/// What templates look names up in: views as dictionaries, made once, where reflection would look through a view's
/// properties for each name again.
enum TemplateContext {
    /// A view, and all views in it, as dictionaries.
    static func make(_ view: Any) -> [String: Any] {
        var context: [String: Any] = [:]
        for case (let name?, let value) in Mirror(reflecting: view).children { context[name] = shown(value) }
        return context
    }

    /// A property's value as templates know it; `nil` where there is none.
    private static func shown(_ value: Any) -> Any? {
        if value is String || value is Bool || value is [String] { return value }
        let mirror = Mirror(reflecting: value)
        switch mirror.displayStyle {
        case .optional: return mirror.children.first.flatMap { shown($0.value) }
        case .collection: return mirror.children.map { shown($0.value) ?? $0.value }
        case .struct: return make(value)
        default: return value
        }
    }
}
