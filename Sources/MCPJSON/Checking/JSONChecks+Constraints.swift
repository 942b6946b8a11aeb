extension JSONChecks {
    /// Checks the length of a string (`minLength`, `maxLength`), counted in Unicode scalars.
    ///
    /// - Parameters:
    ///   - value: The string.
    ///   - least: How many scalars it has at least.
    ///   - most: How many scalars it has at most.
    public mutating func length(_ value: String, atLeast least: Int = 0, atMost most: Int = .max) {
        // A scalar takes one to four bytes: mostly the number of bytes says enough.
        let bytes = value.utf8.count
        if bytes <= most, (bytes + 3) / 4 >= least { return }
        let count = value.unicodeScalars.count
        if count >= least, count <= most { return }
        note("a string" + Self.amount(least, most, "character", "characters"), found: Self.describe(value))
    }

    /// Checks a string against a regular expression (`pattern`).
    ///
    /// - Parameters:
    ///   - value: The string.
    ///   - pattern: What it is to match somewhere.
    public mutating func pattern(_ value: String, _ pattern: JSONPattern) {
        if pattern.matches(value) { return }
        note("a string that matches \(pattern.source)", found: Self.describe(value))
    }

    /// Checks the number of elements of an array (`minItems`, `maxItems`).
    ///
    /// - Parameters:
    ///   - count: How many it has.
    ///   - least: How many it has at least.
    ///   - most: How many it has at most.
    public mutating func items(_ count: Int, atLeast least: Int = 0, atMost most: Int = .max) {
        if count >= least, count <= most { return }
        let found = "an array" + Self.amount(count, count, "item", "items")
        note("an array" + Self.amount(least, most, "item", "items"), found: found)
    }

    /// Checks the number of members of an object (`minProperties`, `maxProperties`).
    ///
    /// - Parameters:
    ///   - count: How many it has.
    ///   - least: How many it has at least.
    ///   - most: How many it has at most.
    public mutating func properties(_ count: Int, atLeast least: Int = 0, atMost most: Int = .max) {
        if count >= least, count <= most { return }
        let found = "an object" + Self.amount(count, count, "property", "properties")
        note("an object" + Self.amount(least, most, "property", "properties"), found: found)
    }

    /// Checks that no two elements of an array are equal (`uniqueItems`).
    ///
    /// - Parameter values: The elements.
    public mutating func unique(_ values: [some Hashable]) {
        if values.count < 2 || Set(values).count == values.count { return }
        note("an array whose items are all different")
    }

    /// Checks that no two strings of an array are equal (`uniqueItems`), which they are when their code points are.
    ///
    /// - Parameter values: The elements.
    public mutating func unique(_ values: [String]) {
        // Swift's strings are equal also when they mean the same characters: only then is a second look needed.
        if values.count < 2 || Set(values).count == values.count { return }
        if Set(values.map { Array($0.utf8) }).count == values.count { return }
        note("an array whose items are all different")
    }

    /// Checks anything else.
    ///
    /// - Parameters:
    ///   - condition: Whether the value keeps the constraint.
    ///   - expected: What would fit, worded to follow "expected".
    public mutating func require(_ condition: Bool, _ expected: @autoclosure () -> String) {
        if !condition { note(expected()) }
    }

    /// " of 2 to 5 characters".
    private static func amount(_ least: Int, _ most: Int, _ one: String, _ many: String) -> String {
        let unit = (most == .max ? least : most) == 1 ? one : many
        if least == most { return " of \(least) \(unit)" }
        if most == .max { return " of at least \(least) \(unit)" }
        return least <= 0 ? " of at most \(most) \(unit)" : " of \(least) to \(most) \(unit)"
    }

    /// A value as it is told to people.
    static func describe(_ value: some JSONEncodable) -> String {
        var writer = JSONWriter()
        value.writeJSON(to: &writer)
        let bytes = writer.bytes()
        return JSONReader.describe(bytes.span.bytes)
    }
}
