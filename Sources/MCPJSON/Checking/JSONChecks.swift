/// Collects which constraints of JSON Schema a value breaks (JSON Schema 2020-12, Validation, chapter 6).
///
/// A reader or a writer makes it and hands it to a closure; the closure calls a method for each constraint:
///
/// ```swift
/// tags = reader.read { tags, checks in
///     checks.items(tags.count, atLeast: 1)
///     checks.each(tags) { tag, checks in checks.length(tag, atMost: 20) }
/// }
/// ```
///
/// Nothing is built for a value that keeps all constraints. Of those broken, the first 50 are kept.
public struct JSONChecks: Sendable {
    /// A step from a value into it.
    @usableFromInline
    enum Step: Sendable {
        /// To an element of an array.
        case index(Int)
        /// To a member of an object.
        case name(String)
    }

    /// A constraint that is broken.
    @usableFromInline
    struct Broken: Sendable {
        /// The way to the value at fault, its last step first: steps are added once a level is left.
        var reversedPath: [Step] = []
        /// What would fit, worded to follow "expected".
        var expected: String
        /// What the value is, where the check knows it.
        var found: String?
        /// Whether the name of the member is at fault, not its value.
        var isName = false
    }

    /// What is broken, in the order of the checks.
    @usableFromInline var broken: [Broken] = []

    @usableFromInline
    init() {}

    /// Whether nothing is broken.
    @inlinable var isSatisfied: Bool { broken.isEmpty }

    /// Notes a broken constraint of the value that is being checked.
    mutating func note(_ expected: String, found: String? = nil) {
        if broken.count < 50 { broken.append(Broken(expected: expected, found: found)) }
    }

    /// Puts a step before the ways to all that was broken below it.
    @usableFromInline
    mutating func enter(_ step: Step, since count: Int) {
        for index in count..<broken.count { broken[index].reversedPath.append(step) }
    }
}

// MARK: - Going into a value

extension JSONChecks {
    /// Checks each element of an array.
    ///
    /// - Parameters:
    ///   - values: The elements.
    ///   - body: Checks one.
    @inlinable
    public mutating func each<Value>(_ values: [Value], _ body: (Value, inout JSONChecks) -> Void) {
        for index in values.indices {
            let count = broken.count
            body(values[index], &self)
            if broken.count > count { enter(.index(index), since: count) }
        }
    }

    /// Checks the value of each member of a dictionary.
    ///
    /// - Parameters:
    ///   - values: The members.
    ///   - body: Checks a value; called twice for some when a constraint is broken.
    @inlinable
    public mutating func each<Value>(_ values: [String: Value], _ body: (Value, inout JSONChecks) -> Void) {
        let count = broken.count
        for value in values.values { body(value, &self) }
        guard broken.count > count else { return }
        // A dictionary has another order each time: what is told is to have one.
        broken.removeLast(broken.count - count)
        for (name, value) in values.sorted(by: { $0.key < $1.key }) { member(name) { body(value, &$0) } }
    }

    /// Checks the names of the members of a dictionary (`propertyNames`).
    ///
    /// - Parameters:
    ///   - values: The members.
    ///   - body: Checks a name; called twice for some when a constraint is broken.
    @inlinable
    public mutating func names<Value>(_ values: [String: Value], _ body: (String, inout JSONChecks) -> Void) {
        let count = broken.count
        for name in values.keys { body(name, &self) }
        guard broken.count > count else { return }
        broken.removeLast(broken.count - count)
        for name in values.keys.sorted() {
            let count = broken.count
            body(name, &self)
            if broken.count > count { blame(name, since: count) }
        }
    }

    /// Makes what was broken that of a member's name.
    @usableFromInline
    mutating func blame(_ name: String, since count: Int) {
        for index in count..<broken.count {
            broken[index].expected = "a property name that is " + broken[index].expected
            broken[index].isName = true
        }
        enter(.name(name), since: count)
    }

    /// Checks the value of a member.
    ///
    /// - Parameters:
    ///   - name: The member's name in JSON.
    ///   - body: Checks the value.
    @inlinable
    public mutating func member(_ name: String, _ body: (inout JSONChecks) -> Void) {
        let count = broken.count
        body(&self)
        if broken.count > count { enter(.name(name), since: count) }
    }
}
