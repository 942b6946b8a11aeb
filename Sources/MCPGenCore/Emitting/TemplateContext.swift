public import Mustache

/// What templates look names up in: a view as a dictionary, made once, where reflection would look through a view's
/// properties for each name again.
struct TemplateContext: MustacheParent, Sendable {
    private var values: [String: any Sendable]

    /// A view, and all views in it.
    init(_ view: some Encodable) { values = ViewEncoder(view).properties }

    fileprivate init(values: [String: any Sendable]) { self.values = values }

    /// What a name stands for; `nil` where there is nothing.
    subscript(name: String) -> (any Sendable)? {
        get { values[name] }
        set { values[name] = newValue }
    }

    /// The context with what another one says instead, where that says something.
    func merging(_ other: TemplateContext) -> TemplateContext {
        var context = self
        context.values.merge(other.values) { _, other in other }
        return context
    }

    /// What a name stands for, as templates ask.
    func child(named name: String) -> Any? { values[name] }
}

/// Templates would find out for each text again that there is nothing special about how it is shown.
extension String: @retroactive MustacheCustomRenderable {
    /// The text itself.
    public var renderText: String { self }
    /// A text is there, also an empty one.
    public var isNull: Bool { false }
}

/// Takes down the properties of a view: what passes them on is what the compiler writes for each view.
private final class ViewEncoder: Encoder {
    let codingPath: [any CodingKey] = []
    let userInfo: [CodingUserInfoKey: Any] = [:]
    /// The properties that have values, of a view.
    private(set) var properties: [String: any Sendable] = [:]
    /// The elements, of an array.
    private var elements: [any Sendable]?
    /// What there is, of what is neither.
    private var single: (any Sendable)?

    init(_ value: some Encodable) {
        // No container here throws.
        try? value.encode(to: self)
    }

    /// A value as templates know it.
    private static func shown<Value: Encodable>(_ value: Value) -> any Sendable {
        if let text = value as? String { return text }
        if let flag = value as? Bool { return flag }
        if Value.self == [String].self, let lines = value as? [String] { return lines }
        let encoder = ViewEncoder(value)
        guard let elements = encoder.elements else {
            return encoder.single ?? TemplateContext(values: encoder.properties)
        }
        return elements as? [TemplateContext] ?? elements
    }

    func container<Key>(keyedBy type: Key.Type) -> KeyedEncodingContainer<Key> {
        KeyedEncodingContainer(Properties(encoder: self))
    }

    func unkeyedContainer() -> any UnkeyedEncodingContainer {
        elements = []
        return Elements(encoder: self)
    }

    func singleValueContainer() -> any SingleValueEncodingContainer { Single(encoder: self) }

    private struct Properties<Key: CodingKey>: KeyedEncodingContainerProtocol {
        let encoder: ViewEncoder
        var codingPath: [any CodingKey] { [] }

        func encodeNil(forKey key: Key) {}

        func encode(_ value: some Encodable, forKey key: Key) {
            encoder.properties[key.stringValue] = ViewEncoder.shown(value)
        }

        func nestedContainer<Nested>(keyedBy type: Nested.Type, forKey key: Key) -> KeyedEncodingContainer<Nested> {
            encoder.container(keyedBy: type)
        }

        func nestedUnkeyedContainer(forKey key: Key) -> any UnkeyedEncodingContainer { encoder.unkeyedContainer() }

        func superEncoder() -> any Encoder { encoder }

        func superEncoder(forKey key: Key) -> any Encoder { encoder }
    }

    private struct Elements: UnkeyedEncodingContainer {
        let encoder: ViewEncoder
        var codingPath: [any CodingKey] { [] }
        var count: Int { encoder.elements?.count ?? 0 }

        func encodeNil() {}

        func encode(_ value: some Encodable) { encoder.elements?.append(ViewEncoder.shown(value)) }

        func nestedContainer<Nested>(keyedBy type: Nested.Type) -> KeyedEncodingContainer<Nested> {
            encoder.container(keyedBy: type)
        }

        func nestedUnkeyedContainer() -> any UnkeyedEncodingContainer { encoder.unkeyedContainer() }

        func superEncoder() -> any Encoder { encoder }
    }

    private struct Single: SingleValueEncodingContainer {
        let encoder: ViewEncoder
        var codingPath: [any CodingKey] { [] }

        func encodeNil() {}

        func encode(_ value: some Encodable) { encoder.single = ViewEncoder.shown(value) }
    }
}
