/// Keeps a value on the heap, so that a struct can have a property of its own type.
///
/// ```swift
/// struct Folder: Hashable {
///     var name: String
///     @Indirect var parent: Folder?
/// }
/// ```
///
/// It behaves as the value does: a copy never changes with the original. Values nested by the ten thousand overflow the
/// stack when they are released, as those of an indirect enum do; what is read from JSON is nested 128 times at most.
@propertyWrapper
public struct Indirect<Value> {
    private var box: Box<Value>

    /// Keeps a value.
    public init(wrappedValue: Value) {
        box = Box(wrappedValue)
    }

    /// The value.
    public var wrappedValue: Value {
        get { box.value }
        set { box = Box(newValue) }
    }
}

/// Holds a value that never changes: another one gets another box.
private final class Box<Value> {
    let value: Value

    init(_ value: Value) {
        self.value = value
    }
}

extension Box: Sendable where Value: Sendable {}

extension Indirect: Sendable where Value: Sendable {}

extension Indirect: Equatable where Value: Equatable {
    /// Whether the values are equal.
    public static func == (a: Indirect, b: Indirect) -> Bool {
        a.box === b.box || a.wrappedValue == b.wrappedValue
    }
}

extension Indirect: Hashable where Value: Hashable {
    /// Hashes the value.
    public func hash(into hasher: inout Hasher) {
        hasher.combine(wrappedValue)
    }
}

extension Indirect: CustomDebugStringConvertible {
    /// The value's own description: the wrapper isn't worth telling.
    public var debugDescription: String { String(reflecting: wrappedValue) }
}
